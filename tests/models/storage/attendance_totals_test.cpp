// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/file_check.h"
#include "tests/support/small_district.h"

using namespace models;
using tests::SmallDistrict;

namespace {

struct Total
{
    int due = 0, present = 0, onLeave = 0, absent = 0, attended = 0, hours = 0;
    bool operator==(const Total &) const = default;
};

// A package with two members and its activities.
struct Year : SmallDistrict
{
    Year()
    {
        for (const auto &membership : findAll<Membership>(file->database(), "ORDER BY id"))
            members << membership.id;
    }
    Id addActivity(const QDate &day, qint64 hours = 300)
    {
        const Id id = add(Activity{.cycleId = cycle.id,
                                   .name = QStringLiteral("磨课"),
                                   .startsOn = day,
                                   .hours = Hundredths{hours}});
        add(ActivityGroup{.activityId = id, .groupId = group.id});
        return id;
    }
    Id mark(Id activity, Id member, const char *code)
    {
        return add(Attendance{
            .activityId = activity, .membershipId = member, .mark = QString::fromLatin1(code)});
    }
    Total total(Id member) const
    {
        SQLite::Statement row(file->database(),
                              "SELECT due, present, on_leave, absent, attended, hours FROM "
                              "attendance_total WHERE membership_id = ?");
        bindValue(row, 1, Value(member));
        if (!row.executeStep())
            return {};
        const auto number = [&row](int column) { return row.getColumn(column).getInt(); };
        return {number(0), number(1), number(2), number(3), number(4), number(5)};
    }
    void change(const std::function<void(Transaction &)> &work)
    {
        EXPECT_TRUE(file->edit(QStringLiteral("change"), [&](Transaction &edit) {
            work(edit);
            return Result<void>();
        }));
    }
    QList<Id> members;
};

} // namespace

TEST(AttendanceTotals, CountOnlyActivitiesThatWereTaken)
{
    Year year;
    const Id held = year.addActivity(QDate(2023, 3, 1));
    year.addActivity(QDate(2023, 12, 1)); // planned: nobody marked
    year.mark(held, year.members[0], "present");
    EXPECT_EQ(year.total(year.members[0]), (Total{1, 1, 0, 0, 1, 300}));
    EXPECT_EQ(year.total(year.members[1]), (Total{1, 0, 0, 0, 0, 0})) << "due, not marked";
}

TEST(AttendanceTotals, AskOfAMemberOnlyWhatLiesBetweenJoiningAndLeaving)
{
    Year year;
    year.change([&](Transaction &edit) {
        auto membership = year.read<Membership>(year.members[0]);
        membership.joinedOn = {2023, 4, 0};
        membership.leftOn = {2023, 6, 0};
        edit.update(membership);
    });
    for (const QDate &day :
         {QDate(2023, 3, 31), QDate(2023, 4, 1), QDate(2023, 6, 30), QDate(2023, 7, 1)})
        year.mark(year.addActivity(day), year.members[1], "present");
    EXPECT_EQ(year.total(year.members[0]).due, 2);
    EXPECT_EQ(year.total(year.members[1]).due, 4);
}

TEST(AttendanceTotals, FollowEveryChangeAndItsUndo)
{
    Year year;
    const Id first = year.addActivity(QDate(2023, 3, 1));
    const Id second = year.addActivity(QDate(2023, 5, 1), 150);
    const Id mark = year.mark(first, year.members[0], "present");
    year.mark(second, year.members[0], "leave");
    year.mark(second, year.members[1], "absent");
    const Total before{2, 1, 1, 0, 1, 300};
    ASSERT_EQ(year.total(year.members[0]), before);

    const auto expectAndUndo = [&](const Total &after) {
        EXPECT_EQ(year.total(year.members[0]), after);
        EXPECT_TRUE(year.file->undo());
        EXPECT_EQ(year.total(year.members[0]), before);
        EXPECT_TRUE(year.file->redo());
        EXPECT_EQ(year.total(year.members[0]), after);
        EXPECT_TRUE(year.file->undo());
        EXPECT_TRUE(checkFile(*year.file)->isEmpty());
    };
    year.change([&](Transaction &edit) {
        auto attendance = year.read<Attendance>(mark);
        attendance.mark = QStringLiteral("absent");
        edit.update(attendance);
    });
    expectAndUndo({2, 0, 1, 1, 0, 0});
    year.change([&](Transaction &edit) { edit.remove(year.read<Attendance>(mark)); });
    expectAndUndo({1, 0, 1, 0, 0, 0}); // nobody is marked at the first: it was not taken
    year.change([&](Transaction &edit) {
        auto activity = year.read<Activity>(first);
        activity.hours = Hundredths{600};
        edit.update(activity);
    });
    expectAndUndo({2, 1, 1, 0, 1, 600});
    year.change([&](Transaction &edit) {
        edit.remove(findAll<ActivityGroup>(edit.database(), "WHERE activity_id = ?", {Value(first)})
                        .first());
    });
    expectAndUndo({1, 0, 1, 0, 1, 300}); // a guest there now: not due, but it counts for hours
}
