// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/sample_year.h"

namespace models {

namespace {

// A kind of activity as packages hold it: how often, how long, what it is called.
struct ActivityPlan
{
    const char16_t *kind;
    int weight;
    int hours; // 学时
    const char16_t *names[3];
};

constexpr ActivityPlan kPlans[] = {
    {u"集体备课", 16, 3, {u"单元整体备课", u"新教材集体备课", u"作业设计备课"}},
    {u"课例研讨", 20, 3, {u"磨课", u"课例打磨", u"同课多轮研讨"}},
    {u"听评课", 12, 3, {u"推门听课", u"随堂听课与评议", u"新秀课堂诊断"}},
    {u"示范课", 12, 3, {u"名师示范课", u"主持人展示课", u"学员公开课"}},
    {u"同课异构", 6, 3, {u"城乡同课异构", u"三校同课异构", u"师徒同课异构"}},
    {u"专题讲座", 12, 3, {u"新课标解读", u"大单元教学讲座", u"核心素养微讲座"}},
    {u"读书分享", 6, 2, {u"共读一本书", u"读书沙龙", u"教育名著分享"}},
    {u"送教下乡", 8, 3, {u"送教进村小", u"送培到校", u"乡村课堂帮扶"}},
    {u"线上研修", 5, 2, {u"网络同步教研", u"直播评课", u"云端研讨"}},
    {u"课题推进", 3, 2, {u"课题中期推进会", u"小课题交流", u"课题开题"}}};

const char16_t *const kGuests[] = {
    u"示例专家甲（省教育科学研究院 正高级教师）", u"示例专家乙（市教育科学研究院 高级教师）",
    u"示例专家丙（安徽师范大学 高级教师）", u"示例专家丁（市电化教育馆 一级教师）"};

class ActivityMaker
{
public:
    ActivityMaker(SampleYear &year, const SampleDistrict &district, Dice dice)
        : m_year(year), m_district(district), m_dice(dice)
    {
        for (const SampleSchool &school : district.schools)
            if (school.site.isRural())
                m_rural << school.name;
    }

    void make(const SampleYearProfile &profile)
    {
        const int packages = int(m_district.packages.size());
        for (int i = 0; i < profile.activities; ++i) {
            QList<int> holders{i % packages};
            if (m_dice.chance(profile.jointPercent))
                for (int tries = 0; holders.size() < 3 && tries < 20; ++tries)
                    if (const int other = m_dice.below(packages); !holders.contains(other))
                        holders << other;
            m_year.activities << one(holders, i / packages, 1 + profile.activities / packages,
                                     i + 1);
        }
        std::stable_sort(m_year.activities.begin(), m_year.activities.end(),
                         [](const auto &a, const auto &b) { return a.day < b.day; });
        for (int i = 0; i < m_year.activities.size(); ++i)
            for (const int package : m_year.activities[i].packages)
                m_year.packages[package].activities << i;
        for (int i = 0; i < packages; ++i)
            attend(m_district.packages[i], m_year.packages[i]);
    }

private:
    // Spread over the two terms: days 60 to 190 and 245 to 355 of the year.
    QDate dayOf(int turn, int turns)
    {
        const int at = (turn * 240 + m_dice.below(240)) / turns;
        QDate day = QDate(2023, 1, 1).addDays(at < 130 ? 60 + at : 245 + at - 130);
        while (day.dayOfWeek() > 5)
            day = day.addDays(1);
        return day;
    }

    SampleActivity one(const QList<int> &packages, int turn, int turns, int number)
    {
        const SamplePackage &first = m_district.packages[packages.first()];
        std::vector<int> weights;
        for (const ActivityPlan &plan : kPlans)
            weights.push_back(plan.weight);
        const ActivityPlan &plan = kPlans[m_dice.weighted(weights)];
        SampleActivity made;
        made.kind = QString::fromUtf16(plan.kind);
        made.day = dayOf(turn, turns);
        // A title of its own within its county, as ledgers number what comes again.
        made.name = QStringLiteral("%1（%2）%3")
                        .arg(first.subject, QString::number(number),
                             QString::fromUtf16(plan.names[m_dice.below(3)]));
        made.packages = packages;
        made.hours = plan.hours * 100;
        made.dayPart = m_dice.chance(60) ? QStringLiteral("上午") : QStringLiteral("下午");
        if (m_dice.chance(12)) {
            made.dayPart = QStringLiteral("全天");
            made.hours = 600;
        }
        const bool online = made.kind == QStringLiteral("线上研修");
        made.mode = online             ? QStringLiteral("线上")
                    : m_dice.chance(8) ? QStringLiteral("混合")
                                       : QStringLiteral("线下");
        if (made.mode != QStringLiteral("线下"))
            made.platform = QStringLiteral("示例智慧教育平台");
        if (!online)
            made.place = m_district.schools[first.baseSchool].name;
        made.level = packages.size() > 1 || m_dice.chance(20) ? QStringLiteral("区级")
                                                              : QStringLiteral("校级");
        lead(made, first);
        return made;
    }

    void lead(SampleActivity &activity, const SamplePackage &package)
    {
        const bool lecture = activity.kind == QStringLiteral("专题讲座");
        if (lecture && m_dice.chance(55))
            activity.lecturers << QString::fromUtf16(kGuests[m_dice.below(4)]);
        else
            activity.lecturers = sampleNames(m_district, package, m_dice.between(1, 2), m_dice);
        if (lecture || activity.kind == QStringLiteral("示范课")) {
            activity.teachersReached =
                QStringList{QStringLiteral("约%1"), QStringLiteral("%1余"), QStringLiteral("%1")}
                    .at(m_dice.below(3))
                    .arg(m_dice.between(2, 12) * 10);
            activity.sessions = m_dice.chance(20) ? 2 : 1;
        }
        if (activity.kind == QStringLiteral("送教下乡") && !m_rural.isEmpty()) {
            activity.schools << m_dice.pick(m_rural);
            activity.place = activity.schools.first();
            activity.studentsReached = QString::number(m_dice.between(20, 45));
        }
    }

    void attend(const SamplePackage &package, SamplePackageYear &year)
    {
        for (const int index : std::as_const(year.activities)) {
            QList<SampleMark> marks;
            for (const SampleMember &member : package.members) {
                const int roll = m_dice.below(1000);
                marks << (m_year.activities[index].day < member.joined ? SampleMark::NotDue
                          : roll < 930                                 ? SampleMark::Present
                          : roll < 980                                 ? SampleMark::Leave
                                                                       : SampleMark::Absent);
            }
            year.marks << marks;
        }
    }

    SampleYear &m_year;
    const SampleDistrict &m_district;
    Dice m_dice;
    QStringList m_rural;
};

} // namespace

void addSampleActivities(SampleYear &year, const SampleDistrict &district,
                         const SampleYearProfile &profile, Dice dice)
{
    ActivityMaker(year, district, dice).make(profile);
}

} // namespace models
