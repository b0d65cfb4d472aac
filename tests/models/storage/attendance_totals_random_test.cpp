// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_district.h"

#include <random>

using namespace models;

namespace {

// What the totals should say, counted anew from the records by another way than the derived ones
// are: activity by activity, member by member.
const char *const kPlainCount = R"(
WITH last AS (SELECT membership.id, group_id, coalesce(joined_on, '0000') AS joined,
    CASE length(left_on) WHEN 4 THEN left_on || '-13' WHEN 7 THEN left_on || '-32'
        ELSE coalesce(left_on, '9999') END AS gone FROM membership),
asked AS (SELECT last.id AS member, activity.id AS activity FROM last
    JOIN activity_group USING (group_id) JOIN activity ON activity.id = activity_id
    WHERE EXISTS (SELECT 1 FROM attendance WHERE attendance.activity_id = activity.id)
        AND last.joined <= activity.starts_on AND last.gone > activity.starts_on),
counted AS (SELECT last.id AS member,
    (SELECT count(*) FROM asked WHERE asked.member = last.id) AS due,
    (SELECT count(*) FROM asked JOIN attendance ON membership_id = member AND activity_id = activity
        WHERE member = last.id AND mark = 'present') AS present,
    (SELECT count(*) FROM asked JOIN attendance ON membership_id = member AND activity_id = activity
        WHERE member = last.id AND mark = 'leave') AS on_leave,
    (SELECT count(*) FROM asked JOIN attendance ON membership_id = member AND activity_id = activity
        WHERE member = last.id AND mark = 'absent') AS absent,
    (SELECT count(*) FROM attendance WHERE membership_id = last.id AND mark = 'present') AS attended,
    (SELECT coalesce(sum(hours), 0) FROM attendance JOIN activity ON activity.id = activity_id
        WHERE membership_id = last.id AND mark = 'present') AS hours FROM last)
SELECT member, due, present, on_leave, absent, attended, hours FROM counted
WHERE due > 0 OR attended > 0 ORDER BY member)";
const char *const kKeptCount = "SELECT membership_id, due, present, on_leave, absent, attended, "
                               "hours FROM attendance_total ORDER BY membership_id";
const char *const kPlainMarks =
    "SELECT activity_id, sum(mark = 'present'), sum(mark = 'leave'), sum(mark = 'absent') FROM "
    "attendance GROUP BY activity_id ORDER BY activity_id";
const char *const kKeptMarks =
    "SELECT activity_id, present, on_leave, absent FROM activity_total ORDER BY activity_id";

// Three packages with eight members each, whose activities are their own or joint.
class RandomYear : public tests::SmallDistrict
{
public:
    RandomYear()
    {
        // What is counted does not hang on the disk, whose waiting would be most of the time.
        file->database().exec("PRAGMA synchronous = OFF");
        change([this](Transaction &edit) {
            for (int g = 0; g < 3; ++g) {
                ResearchGroup made{.cycleId = cycle.id, .name = QString::number(g)};
                m_groups << edit.insert(made);
                for (int m = 0; m < 8; ++m) {
                    Teacher teacher{.name = QString::number(g * 8 + m)};
                    Membership member{.groupId = made.id, .teacherId = edit.insert(teacher)};
                    m_members << edit.insert(member);
                }
            }
            for (int a = 0; a < 12; ++a) {
                Activity activity{
                    .cycleId = cycle.id, .name = QString::number(a), .startsOn = anyDay()};
                m_activities << edit.insert(activity);
                ActivityGroup part{.activityId = activity.id, .groupId = any(m_groups)};
                edit.insert(part);
            }
        });
    }

    // One edit of a kind by chance, or a step back or forth.
    void step()
    {
        switch (m_dice() % 16) {
        case 0:
        case 1:
        case 2:
            (void)file->undo();
            return;
        case 3:
            (void)file->redo();
            return;
        case 4:
            return change([this](Transaction &edit) { changeActivity(edit); });
        case 5:
            return change([this](Transaction &edit) { changeGroups(edit); });
        case 6:
            return change([this](Transaction &edit) { changeMember(edit); });
        case 7:
            return change([this](Transaction &edit) {
                for (int marks = 0; marks < 10; ++marks)
                    changeMark(edit);
            });
        default:
            return change([this](Transaction &edit) { changeMark(edit); });
        }
    }

    QString rows(const char *sql) const
    {
        SQLite::Statement row(file->database(), sql);
        QString text;
        while (row.executeStep())
            for (int column = 0; column < row.getColumnCount(); ++column)
                text += QString::number(row.getColumn(column).getInt64()) +
                        (column + 1 < row.getColumnCount() ? u' ' : u'\n');
        return text;
    }

private:
    void change(const std::function<void(Transaction &)> &work)
    {
        ASSERT_TRUE(file->edit(QStringLiteral("by chance"), [&](Transaction &edit) {
            work(edit);
            return Result<void>();
        }));
    }
    Id any(const QList<Id> &ids) { return ids[qsizetype(m_dice() % std::size_t(ids.size()))]; }
    QDate anyDay() { return QDate(2023, 1, 1).addDays(m_dice() % 365); }
    PartialDate anyDate()
    {
        const QDate day = anyDay();
        const int precision = int(m_dice() % 4);
        return precision == 0 ? PartialDate()
                              : PartialDate{day.year(), precision > 1 ? day.month() : 0,
                                            precision > 2 ? day.day() : 0};
    }

    // Of any member at any activity: also of guests from another package, and of the dead.
    void changeMark(Transaction &edit)
    {
        const Id activity = any(m_activities);
        const Id member = any(m_members);
        static const char *const codes[] = {"present", "leave", "absent", nullptr};
        const char *code = codes[m_dice() % 4];
        auto known =
            findAll<Attendance>(edit.database(), "WHERE activity_id = ? AND membership_id = ?",
                                {Value(activity), Value(member)});
        if (known.isEmpty() && code) {
            Attendance made{
                .activityId = activity, .membershipId = member, .mark = QString::fromLatin1(code)};
            edit.insert(made);
        } else if (!known.isEmpty() && code) {
            known.first().mark = QString::fromLatin1(code);
            edit.update(known.first());
        } else if (!known.isEmpty()) {
            edit.remove(known.first());
        }
    }
    void changeActivity(Transaction &edit)
    {
        Activity activity = *find<Activity>(edit.database(), any(m_activities));
        activity.startsOn = anyDay();
        activity.hours =
            m_dice() % 3 ? std::optional(Hundredths{qint64(m_dice() % 900)}) : std::nullopt;
        edit.update(activity);
    }
    void changeGroups(Transaction &edit)
    {
        const Id activity = any(m_activities);
        const Id package = any(m_groups);
        const auto known =
            findAll<ActivityGroup>(edit.database(), "WHERE activity_id = ? AND group_id = ?",
                                   {Value(activity), Value(package)});
        if (!known.isEmpty()) {
            edit.remove(known.first());
        } else {
            ActivityGroup part{.activityId = activity, .groupId = package};
            edit.insert(part);
        }
    }
    void changeMember(Transaction &edit)
    {
        Membership member = *find<Membership>(edit.database(), any(m_members));
        member.joinedOn = anyDate();
        member.leftOn = anyDate();
        edit.update(member);
    }

    std::mt19937 m_dice{20230305};
    QList<Id> m_groups, m_members, m_activities;
};

} // namespace

TEST(AttendanceTotals, EqualThePlainCountAfterTenThousandRandomEditsAndUndos)
{
    constexpr int edits = 10'000;
    constexpr int between = 250; // counting anew takes as long as many edits
    RandomYear year;
    for (int edit = 1; edit <= edits && !testing::Test::HasFailure(); ++edit) {
        year.step();
        if (edit % between)
            continue;
        EXPECT_EQ(year.rows(kKeptCount), year.rows(kPlainCount)) << "after " << edit << " edits";
        EXPECT_EQ(year.rows(kKeptMarks), year.rows(kPlainMarks)) << "after " << edit << " edits";
    }
    EXPECT_GT(year.rows(kKeptCount).count(u'\n'), 10) << "there was something to count";
}
