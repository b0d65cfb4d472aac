// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/sample_district.h"

#include "models/sample/sample_schools.h"
#include "models/sample/sample_subjects.h"

#include <QHash>
#include <QSet>

namespace models {

namespace {

// Moves single units up and down until the values add up to `total`, each staying within its
// limits.
void adjustSum(QList<int> &values, int total, Dice &dice,
               const std::function<bool(int, int)> &allowed)
{
    int sum = 0;
    for (const int value : values)
        sum += value;
    for (int tries = 0; sum != total && tries < 1'000'000; ++tries) {
        const int step = sum < total ? 1 : -1;
        const int at = dice.below(values.size());
        if (allowed(at, values[at] + step)) {
            values[at] += step;
            sum += step;
        }
    }
}

class DistrictMaker
{
public:
    DistrictMaker(const SampleCounty &county, const SampleProfile &profile,
                  const SamplePeople &people, quint64 seed, int firstTeacher, bool severalCounties)
        : m_profile(profile),
          m_people(people),
          m_dice(seed),
          m_firstTeacher(firstTeacher),
          m_several(severalCounties)
    {
        m_district.county = county;
    }

    SampleDistrict make(int firstSchool)
    {
        m_district.schools =
            makeSampleSchools(m_district.county, m_profile, firstSchool, m_several);
        m_rosters.resize(m_district.schools.size());
        m_names.resize(m_district.schools.size());
        planPackages();
        for (const SampleStage stage :
             {SampleStage::Kindergarten, SampleStage::Primary, SampleStage::Junior})
            recruit(stage);
        fillSchools();
        joinRosters();
        addDoubles();
        addNamesakes();
        return std::move(m_district);
    }

private:
    // A place in a roster, before teachers have their numbers.
    struct Seat
    {
        int school;
        int index;
    };

    void planPackages()
    {
        const auto &kinds = samplePackageKinds();
        for (int i = 0; i < m_profile.packages; ++i) {
            const SamplePackageKind &kind = kinds[i % kinds.size()];
            SamplePackage package;
            package.name = m_several ? m_district.county.name + kind.name : kind.name;
            if (i >= kinds.size())
                package.name += QStringLiteral("第二");
            package.name += QStringLiteral("项目包");
            package.stage = kind.stage;
            package.subject = kind.subject;
            const bool male = m_dice.chance(50);
            const int year = m_dice.between(1970, 1985);
            package.researcher = m_people.name(m_dice, male, year);
            m_district.packages.append(package);
            m_sizes.append(m_dice.between(15, 20));
        }
        adjustSum(m_sizes, m_profile.members, m_dice,
                  [](int, int value) { return value >= 15 && value <= 20; });
        // Kindergartens and primary schools reach the villages, junior schools less so.
        for (int i = 0; i < m_sizes.size(); ++i) {
            const SampleStage stage = m_district.packages[i].stage;
            const int share = stage == SampleStage::Junior ? 25 : 47;
            m_ruralSizes.append(
                qBound(2, m_sizes[i] * share * m_dice.between(60, 140) / 10'000, m_sizes[i] - 5));
        }
        adjustSum(m_ruralSizes, m_profile.ruralMembers, m_dice,
                  [this](int at, int value) { return value >= 2 && value <= m_sizes[at] - 5; });
        m_seats.resize(m_sizes.size());
    }

    // Whose turn it is to send members: every school of the kind once, then by size, in random
    // order.
    QList<int> turns(SampleStage stage, bool rural, int count)
    {
        QList<int> schools;
        std::vector<int> weights;
        for (int i = 0; i < m_district.schools.size(); ++i) {
            const SampleSchool &school = m_district.schools[i];
            if (school.site.isRural() == rural && school.stages.contains(stage)) {
                schools.append(i);
                weights.push_back(school.weight / int(school.stages.size()));
            }
        }
        QList<int> bag = schools.mid(0, count);
        while (bag.size() < count)
            bag.append(schools[m_dice.weighted(weights)]);
        m_dice.shuffle(bag);
        return bag;
    }

    void recruit(SampleStage stage)
    {
        int rural = 0, town = 0;
        for (int i = 0; i < m_sizes.size(); ++i) {
            if (m_district.packages[i].stage == stage) {
                rural += m_ruralSizes[i];
                town += m_sizes[i] - m_ruralSizes[i];
            }
        }
        const QList<int> ruralTurns = turns(stage, true, rural),
                         townTurns = turns(stage, false, town);
        qsizetype nextRural = 0, nextTown = 0;
        for (int i = 0; i < m_sizes.size(); ++i) {
            SamplePackage &package = m_district.packages[i];
            if (package.stage != stage)
                continue;
            QList<int> schools = ruralTurns.mid(nextRural, m_ruralSizes[i]);
            nextRural += m_ruralSizes[i];
            const QList<int> townPart = townTurns.mid(nextTown, m_sizes[i] - m_ruralSizes[i]);
            nextTown += townPart.size();
            // A base school has a strong subject: as a rule one of the town.
            const int base = baseAmong(m_dice.chance(12) ? schools + townPart : townPart);
            package.baseSchool = base;
            schools += townPart;
            schools.removeOne(base);
            schools.prepend(base);
            for (int n = 0; n < schools.size(); ++n)
                m_seats[i].append(addTeacher(schools[n], stage, package.subject, true, n == 0));
        }
    }

    int baseAmong(const QList<int> &schools)
    {
        for (int tries = 0; tries < 50; ++tries) {
            const int school = m_dice.pick(schools);
            if (m_district.schools[school].parent < 0 &&
                m_district.schools[school].kind != QStringLiteral("小学教学点"))
                return school;
        }
        return schools.last();
    }

    Seat addTeacher(int school, SampleStage stage, const QString &subject, bool isMember,
                    bool isHost)
    {
        static const int womenPercent[] = {97, 72, 55, 48};
        SampleTeacher teacher;
        teacher.school = school;
        teacher.stage = stage;
        teacher.subject = subject;
        teacher.isMember = isMember;
        teacher.male = !m_dice.chance(womenPercent[int(stage)]);
        const int year = birthYear(isMember, isHost, teacher.male);
        // In statements of their own: the order in which arguments are drawn is the compiler's.
        const int month = m_dice.between(1, 12);
        teacher.birth = QDate(year, month, m_dice.between(1, 28));
        do
            teacher.name = m_people.name(m_dice, teacher.male, year);
        while (m_names[school].contains(teacher.name));
        m_names[school].insert(teacher.name);
        educate(teacher, isHost);
        m_rosters[school].append(teacher);
        return {school, int(m_rosters[school].size()) - 1};
    }

    // Members lean to the young; hosts have had time to become what they are.
    int birthYear(bool isMember, bool isHost, bool male)
    {
        static const int lastOfBand[] = {2001, 1998, 1993, 1988, 1983, 1978, 1973, 1968};
        static const int members[] = {6, 19, 21, 19, 14, 12, 7, 2};
        static const int others[] = {4, 11, 13, 14, 16, 19, 16, 7};
        if (isHost)
            return m_dice.between(1972, 1988);
        const int band = isMember ? m_dice.weighted(members) : m_dice.weighted(others);
        const int year = lastOfBand[band] - m_dice.below(band == 0 ? 3 : 5);
        // Women teachers retire at 55.
        return male || year > 1968 ? year : year + m_dice.between(5, 15);
    }

    void educate(SampleTeacher &teacher, bool isHost)
    {
        const int age = 2023 - teacher.birth.year();
        const int start = qMin(teacher.birth.year() + m_dice.between(20, 24), 2023);
        teacher.work = QDate(start, start == 2023 ? 9 : m_dice.between(7, 9), 1);
        if (age > 45 && m_dice.chance(35))
            teacher.degree =
                m_dice.chance(70) ? QStringLiteral("大学专科") : QStringLiteral("中师");
        else if (teacher.stage == SampleStage::Kindergarten && m_dice.chance(50))
            teacher.degree = QStringLiteral("大学专科");
        else
            teacher.degree = m_dice.chance(age < 36 ? 12 : 3) ? QStringLiteral("硕士研究生")
                                                              : QStringLiteral("大学本科");
        const int luck = m_dice.below(100);
        const int service = 2023 - start;
        if (isHost || (service > 18 && luck < 40))
            teacher.title = luck < 4 && service > 20 ? QStringLiteral("正高级教师")
                                                     : QStringLiteral("高级教师");
        else if (service > 10 && luck < 85)
            teacher.title = QStringLiteral("一级教师");
        else if (service > 1)
            teacher.title = luck < 95 ? QStringLiteral("二级教师") : QStringLiteral("三级教师");
    }

    // Everyone who is not a member, so that the county has exactly as many teachers as it should.
    void fillSchools()
    {
        QList<int> others;
        int sum = 0;
        for (int i = 0; i < m_district.schools.size(); ++i) {
            const SampleSchool &school = m_district.schools[i];
            const int wanted = school.weight * m_dice.between(80, 120) / 100;
            const int members = int(m_rosters[i].size());
            others.append(qMax(wanted - members, 1 + members / 4));
            sum += members + others.last();
        }
        // What is lacking or too much is the town's, in proportion.
        const int membersSum = sum - std::accumulate(others.begin(), others.end(), 0);
        const int wantedOthers = m_profile.teachers - membersSum;
        const int have = sum - membersSum;
        for (int &count : others)
            count = qMax(1, int(qint64(count) * wantedOthers / have));
        adjustSum(others, wantedOthers, m_dice, [](int, int value) { return value >= 1; });
        for (int i = 0; i < others.size(); ++i)
            fillSchool(i, others[i]);
    }

    void fillSchool(int index, int count)
    {
        const QList<SampleStage> stages = m_district.schools[index].stages;
        for (int n = 0; n < count; ++n) {
            const SampleStage stage = stages[n % stages.size()];
            const auto &subjects = sampleSubjects(stage);
            std::vector<int> weights;
            for (const SampleSubjectShare &share : subjects)
                weights.push_back(share.weight);
            const Seat seat =
                addTeacher(index, stage, subjects[m_dice.weighted(weights)].subject, false, false);
            if (stage == SampleStage::Senior && m_dice.chance(5)) {
                SampleTeacher &teacher = m_rosters[seat.school][seat.index];
                teacher.idNumber = SamplePeople::idNumber(m_dice, teacher.male);
            }
        }
    }

    // Gives every teacher a number, stage by stage and otherwise in random order within each
    // school.
    void joinRosters()
    {
        const QDate first(2023, 2, 13);
        std::vector<QList<int>> numbers(m_rosters.size());
        int serial = m_firstTeacher;
        for (std::size_t school = 0; school < m_rosters.size(); ++school) {
            QList<int> order;
            for (int i = 0; i < m_rosters[school].size(); ++i)
                order.append(i);
            m_dice.shuffle(order);
            std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
                return m_rosters[school][a].stage < m_rosters[school][b].stage;
            });
            numbers[school].resize(order.size());
            for (const int index : order) {
                SampleTeacher &teacher = m_rosters[school][index];
                if (m_dice.chance(88))
                    teacher.phone = SamplePeople::phone(serial, !m_several);
                ++serial;
                numbers[school][index] = int(m_district.teachers.size());
                m_district.teachers.append(teacher);
            }
        }
        for (int i = 0; i < m_seats.size(); ++i) {
            const QDate joined = first.addDays(m_dice.below(25));
            for (const Seat &seat : m_seats[i])
                m_district.packages[i].members.append(
                    {numbers[seat.school][seat.index], m_district.packages[i].members.isEmpty(),
                     m_dice.chance(80) ? joined : joined.addDays(m_dice.between(1, 14))});
        }
    }

    // A few people who are in a second package of their stage, under their own subject.
    void addDoubles()
    {
        QList<SamplePackage> &packages = m_district.packages;
        for (int left = m_profile.doubles, tries = 0; left > 0 && tries < 100'000; ++tries) {
            const SamplePackage &from = m_dice.pick(std::as_const(packages));
            SamplePackage &to = packages[m_dice.below(packages.size())];
            const SampleMember member =
                from.members[m_dice.between(1, int(from.members.size()) - 1)];
            if (&from == &to || from.stage != to.stage || to.members.size() >= to.quota ||
                m_doubled.contains(member.teacher))
                continue;
            m_doubled.insert(member.teacher);
            to.members.append({member.teacher, false, to.members.last().joined});
            --left;
        }
    }

    // Members whose name someone else has too: at another school, and one pair in the same school
    // that only subject and birth date tell apart.
    void addNamesakes()
    {
        QList<SampleTeacher> &teachers = m_district.teachers;
        int same = 1, other = 6;
        for (int tries = 0; (same > 0 || other > 0) && tries < 100'000; ++tries) {
            const SampleTeacher &member = m_dice.pick(std::as_const(teachers));
            SampleTeacher &namesake = teachers[m_dice.below(teachers.size())];
            if (!member.isMember || namesake.isMember || member.male != namesake.male ||
                member.name == namesake.name ||
                (member.subject == namesake.subject && member.school == namesake.school))
                continue;
            if (member.school == namesake.school) {
                if (same == 0 || member.birth.year() == namesake.birth.year() ||
                    m_twinned.contains(member.school))
                    continue;
                --same;
                m_twinned.insert(member.school);
            } else {
                if (other == 0 || m_names[namesake.school].contains(member.name))
                    continue;
                --other;
                m_names[namesake.school].insert(member.name);
            }
            namesake.name = member.name;
        }
    }

    const SampleProfile &m_profile;
    const SamplePeople &m_people;
    Dice m_dice;
    int m_firstTeacher;
    bool m_several;
    SampleDistrict m_district;
    QList<int> m_sizes, m_ruralSizes;
    QList<QList<Seat>> m_seats;                  // by package
    std::vector<QList<SampleTeacher>> m_rosters; // by school
    std::vector<QSet<QString>> m_names;          // by school
    QSet<int> m_doubled, m_twinned;
};

} // namespace

SampleDistrict makeSampleDistrict(const SampleCounty &county, const SampleProfile &profile,
                                  const SamplePeople &people, quint64 seed, int firstSchool,
                                  int firstTeacher, bool severalCounties)
{
    return DistrictMaker(county, profile, people, seed, firstTeacher, severalCounties)
        .make(firstSchool);
}

} // namespace models
