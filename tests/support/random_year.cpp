// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_year.h"

namespace tests {

using namespace models;

static PartialDate dayOf(const QDate &day)
{
    return {day.year(), day.month(), day.day()};
}

RandomYear::RandomYear(quint32 seed) : m_dice(seed)
{
    auto made = RecordFile::create(m_folder.path(QStringLiteral("year.yanxun")));
    file = std::move(*made);
    const auto done = file->edit(QStringLiteral("fill"), [this](Transaction &edit) {
        fill(edit);
        return Result<void>();
    });
    EXPECT_TRUE(done) << (done ? "" : done.error().detail.toStdString());
}

void RandomYear::fill(Transaction &edit)
{
    edit.insert(cycle);
    addPeople(edit);
    addGroups(edit);
    addActivities(edit);
    for (const Id group : packages + QList<Id>{studio})
        addMoney(edit, group);
    addOutcomes(edit);
}

void RandomYear::addPeople(Transaction &edit)
{
    QList<Id> schools;
    const char *const codes[] = {"111", "121", "220", ""};
    for (int i = 0; i < 8; ++i) {
        School school{.name = QStringLiteral("第%1学校").arg(i + 1),
                      .stages = {QStringLiteral("2")}};
        schools << edit.insert(school);
        if (const QString code = QLatin1String(codes[dice(4)]); !code.isEmpty()) {
            SchoolSite site{.schoolId = school.id, .urbanRural = code, .codeYear = 2016};
            edit.insert(site);
        }
    }
    for (int i = 0; i < 40; ++i) {
        Teacher teacher{.name = QStringLiteral("教师%1").arg(i + 1)};
        if (chance(85))
            teacher.birth = {1965 + dice(35), 1 + dice(12), 0};
        m_teachers << edit.insert(teacher);
        if (chance(90)) {
            Posting posting{.teacherId = teacher.id, .schoolId = schools[dice(8)]};
            edit.insert(posting);
        }
    }
}

void RandomYear::addGroups(Transaction &edit)
{
    const char *const numbers[] = {"2", "10", "3", ""};
    QHash<QString, Id> byNumber;
    for (int i = 0; i < 5; ++i) {
        ResearchGroup group{.cycleId = cycle.id,
                            .number = i < 4 ? QLatin1String(numbers[i]) : QString(),
                            .name = i < 4 ? QStringLiteral("项目包%1").arg(i + 1)
                                          : QStringLiteral("阳光工作室"),
                            .kind = i < 4 ? QStringLiteral("package") : QStringLiteral("studio"),
                            .subject = QStringLiteral("13"),
                            .stage = QStringLiteral("2"),
                            .quota = 3 + dice(10)};
        edit.insert(group);
        if (i < 4)
            byNumber.insert(group.number, group.id);
        else
            studio = group.id;
        const int size = i == 3 ? 0 : 2 + dice(9); // one package has nobody
        for (int k = 0; k < size; ++k) {
            Membership member{.groupId = group.id, .teacherId = m_teachers[dice(40)]};
            if (chance(20))
                member.leftOn = dayOf(someDay());
            else if (chance(20))
                member.joinedOn = dayOf(someDay());
            m_members.append({group.id, edit.insert(member)});
        }
        for (const char *measure : {"activities", "rural_share", "execution", "hours_each"}) {
            PlanTarget target{.groupId = group.id,
                              .measure = QLatin1String(measure),
                              .goal = Hundredths{100 * (1 + dice(40))}};
            edit.insert(target);
        }
    }
    packages = {byNumber[QStringLiteral("2")], byNumber[QStringLiteral("3")],
                byNumber[QStringLiteral("10")], byNumber[QString()]};
}

void RandomYear::addActivities(Transaction &edit)
{
    const char *const kinds[] = {"open_lesson", "lecture", "rural_visit", "observation", "online"};
    const char *const marks[] = {"present", "leave", "absent", ""};
    for (int i = 0; i < 30; ++i) {
        Activity activity{.cycleId = cycle.id,
                          .name = QStringLiteral("活动%1").arg(i + 1),
                          .kind = QLatin1String(kinds[dice(5)]),
                          .startsOn = someDay()};
        if (chance(20))
            activity.endsOn = activity.startsOn.addDays(1 + dice(60));
        if (chance(80))
            activity.hours = Hundredths{50 * (1 + dice(12))};
        if (chance(30))
            activity.sessions = 1 + dice(3);
        if (chance(30))
            activity.teachersReached = dice(100);
        edit.insert(activity);
        QList<Id> of;
        for (const Id group : packages + QList<Id>{studio})
            if (chance(30)) {
                ActivityGroup part{.activityId = activity.id, .groupId = group};
                edit.insert(part);
                of << group;
            }
        if (chance(30))
            continue; // nobody was marked
        for (const auto &[group, member] : std::as_const(m_members)) {
            const QString mark = QLatin1String(marks[dice(4)]);
            if (mark.isEmpty() || (!of.contains(group) && !chance(5)))
                continue;
            Attendance attendance{.activityId = activity.id, .membershipId = member, .mark = mark};
            edit.insert(attendance);
        }
    }
}

void RandomYear::addMoney(Transaction &edit, Id group)
{
    const char *const categories[] = {"books", "lecture_fee", "printing"};
    const char *const kinds[] = {"received", "carried_over", "returned"};
    for (int i = dice(4); i > 0; --i) {
        BudgetLine line{.groupId = group,
                        .category = QLatin1String(categories[dice(3)]),
                        .amount = Money{100 * dice(100000)}};
        edit.insert(line);
        FundMove move{.groupId = group,
                      .kind = QLatin1String(kinds[dice(3)]),
                      .movedOn = someDay(),
                      .amount = Money{100 * dice(50000)}};
        edit.insert(move);
    }
    for (int i = dice(8); i > 0; --i) {
        Expense voucher{.groupId = group,
                        .category = QLatin1String(categories[dice(3)]),
                        .spentOn = someDay(),
                        .amount = Money{1 + dice(1000000)}};
        if (chance(15))
            voucher.withdrawnOn = someDay();
        edit.insert(voucher);
    }
}

void RandomYear::addOutcomes(Transaction &edit)
{
    const char *const kinds[] = {"paper", "project", "case", "competition", ""};
    for (int i = 0; i < 25; ++i) {
        Outcome outcome{.cycleId = cycle.id,
                        .name = QStringLiteral("成果%1").arg(i + 1),
                        .kind = QLatin1String(kinds[dice(5)])};
        const int of = dice(7); // a package, the studio, or nobody
        outcome.groupId = of < 4 ? packages[of] : of == 4 ? studio : 0;
        if (chance(70))
            outcome.awardedOn = dayOf(someDay());
        if (chance(20))
            outcome.items = 1 + dice(5);
        edit.insert(outcome);
        for (int k = dice(3); k > 0; --k) {
            OutcomeHolder holder{.outcomeId = outcome.id, .position = k};
            if (chance(80))
                holder.teacherId = m_teachers[dice(40)];
            else
                holder.person = QStringLiteral("外聘%1").arg(dice(5));
            edit.insert(holder);
        }
    }
}

} // namespace tests
