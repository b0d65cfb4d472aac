// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/figure_book.h"
#include "tests/support/small_district.h"

using namespace models;
using tests::SmallDistrict;

namespace {

// Two activities of one package: one of two sessions that both members came to, one of which one
// member was on leave.
struct Year : SmallDistrict
{
    Year()
    {
        for (const auto &membership : findAll<Membership>(file->database(), "ORDER BY id"))
            members << membership.id;
        const Id lecture =
            addActivity(QStringLiteral("讲座"), "lecture", "onsite", {2023, 3, 5}, 2);
        const Id visit =
            addActivity(QStringLiteral("送教"), "rural_visit", "online", {2023, 5, 8}, {});
        mark(lecture, members[0], "present");
        mark(lecture, members[1], "present");
        mark(visit, members[0], "leave");
        counted = *FigureBook::count(file->database(), cycle);
    }
    Id addActivity(const QString &name, const char *kind, const char *mode, const QDate &day,
                   std::optional<int> sessions)
    {
        const Id id = add(Activity{.cycleId = cycle.id,
                                   .name = name,
                                   .kind = QLatin1String(kind),
                                   .mode = QLatin1String(mode),
                                   .startsOn = day,
                                   .hours = Hundredths{350},
                                   .sessions = sessions,
                                   .teachersReached = 120});
        add(ActivityGroup{.activityId = id, .groupId = group.id});
        return id;
    }
    void mark(Id activity, Id member, const char *code)
    {
        add(Attendance{
            .activityId = activity, .membershipId = member, .mark = QString::fromLatin1(code)});
    }
    QString text(const char *id) const
    {
        const Figure *figure = counted->find(QLatin1String(id));
        return figure ? figure->text(Language::English) : QStringLiteral("none");
    }
    qint64 behind(const char *id, Side side) const
    {
        qint64 sum = 0;
        for (const BehindLine &line : counted->behind(file->database(), QLatin1String(id), side))
            sum += line.amount;
        return sum;
    }

    QList<Id> members;
    std::shared_ptr<const FigureBook> counted;
};

} // namespace

TEST(YearFigures, KeepActivitiesSessionsAttendancesAndPeopleApart)
{
    Year year;
    EXPECT_EQ(year.text("activities"), QStringLiteral("2 activities (as of 2023-12-31)"));
    EXPECT_EQ(year.text("sessions"), QStringLiteral("3 sessions (as of 2023-12-31)"));
    EXPECT_EQ(year.text("attendances"), QStringLiteral("2 attendances (as of 2023-12-31)"));
    EXPECT_EQ(year.text("attended_people"), QStringLiteral("2 people (as of 2023-12-31)"));
    EXPECT_EQ(year.text("hours"), QStringLiteral("7 class hours (as of 2023-12-31)"));
    EXPECT_EQ(year.text("teachers_reached"), QStringLiteral("240 attendances (as of 2023-12-31)"));
    EXPECT_EQ(year.text("attendance_rate"),
              QStringLiteral("2/4 = 50.00 % (as of 2023-12-31, not known: 1 attendances)"));
}

TEST(YearFigures, BreakDownByKindModeMonthAndPackage)
{
    Year year;
    EXPECT_EQ(year.counted->find(QStringLiteral("activities/activity_kind/lecture"))->part, 1);
    EXPECT_EQ(year.counted->find(QStringLiteral("sessions/activity_kind/lecture"))->part, 2);
    EXPECT_EQ(year.counted->find(QStringLiteral("activities/activity_mode/online"))->part, 1);
    EXPECT_EQ(year.counted->breakdown(QStringLiteral("activities"), QStringLiteral("month")).size(),
              12)
        << "a month without an activity is a month too";
    EXPECT_EQ(year.counted->find(QStringLiteral("activities/month/2023-04"))->part, 0);
    const auto packages =
        year.counted->breakdown(QStringLiteral("attendance_rate"), QStringLiteral("group"));
    ASSERT_EQ(packages.size(), 1);
    EXPECT_EQ(packages.first()->title(Language::English),
              QStringLiteral("Attendance · 小学语文项目包"));
}

TEST(YearFigures, AddUpOverWhatIsBehindThem)
{
    Year year;
    for (const char *id :
         {"activities", "sessions", "teachers_reached", "attendances", "hours", "attended_people",
          "activities/month/2023-03", "sessions/activity_kind/lecture"})
        EXPECT_EQ(year.behind(id, Side::Part), year.counted->find(QLatin1String(id))->part) << id;
    EXPECT_EQ(year.behind("attendance_rate", Side::Part), 2);
    EXPECT_EQ(year.behind("attendance_rate", Side::Rest), 1);
    EXPECT_EQ(year.behind("attendance_rate", Side::Unknown), 1);
}
