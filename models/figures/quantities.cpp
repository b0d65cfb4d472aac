// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/quantities.h"

#include <QCoreApplication>

namespace models {

namespace {

// The four rules that every number follows:
// (a) An activity is held once its last day is over: on or before the earlier of today and the day
//     asked. A later one is planned and stands apart.
// (b) Class hours a member are those of counted members by how many these are; hours of those who
//     left are in the total, and named apart.
// (c) What is counted of packages is of packages only: of no other kind of group, nor what the
//     centre did itself.
// (d) Spent is what vouchers dated on or before the day asked come to, without withdrawn ones; a
//     later one is committed, and stands apart.
#define HELD "held_on BETWEEN {from} AND {until}"
#define AWARDED "awarded_on <= {awarded_until} AND (awarded_on >= {from} OR awarded_on = '')"
#define COUNT_IF(condition) "count(*) FILTER (WHERE " condition ")"
#define SUM_IF(what, condition) "coalesce(sum(" what ") FILTER (WHERE " condition "), 0)"
#define PEOPLE_IF(condition) "count(DISTINCT teacher_id) FILTER (WHERE " condition ")"
#define ACTIVITIES_IF(condition)                                                                   \
    {                                                                                              \
        "held_activity", COUNT_IF(HELD " AND {once} AND " condition)                               \
    }
#define OUTCOMES_IF(condition)                                                                     \
    {                                                                                              \
        "credited_outcome", SUM_IF("items", AWARDED " AND " condition)                             \
    }
#define SPENT SUM_IF("fen", "entry = 'spent' AND dated_on BETWEEN {from} AND {until}")
#define MOVED(entry) SUM_IF("fen", "entry = '" entry "' AND dated_on BETWEEN {from} AND {until}")
#define BUDGET SUM_IF("fen", "entry = 'budget'")

// The shares under the five definitions and under the cycle's own differ in their column alone.
#define RURAL(column)                                                                              \
    {                                                                                              \
        "counted_member", PEOPLE_IF(column " = 1"), "count(DISTINCT teacher_id)",                  \
            PEOPLE_IF(column " IS NULL")                                                           \
    }

const char *const kRural = QT_TRANSLATE_NOOP(
    "Figure", "People who on the reference date worked at a rural school, of all members. "
              "Members whose school has no urban–rural code are in the whole and named apart.");

QuantityLine ruralShare(const char *id, const char *title, const Counting &counting)
{
    return {.id = id,
            .title = title,
            .definition = kRural,
            .kind = FigureKind::Share,
            .unit = Unit::People,
            .ofGroup = counting,
            .figure = id};
}

QList<QuantityLine> memberLines()
{
    using enum FigureKind;
    return {
        {.id = "groups",
         .title = QT_TRANSLATE_NOOP("Figure", "Packages"),
         .definition = QT_TRANSLATE_NOOP("Figure", "Packages of the cycle."),
         .kind = Count,
         .unit = Unit::Groups,
         .ofGroup = {"counted_group", "count(*)"}},
        {.id = "members",
         .title = QT_TRANSLATE_NOOP("Figure", "Members"),
         .definition = QT_TRANSLATE_NOOP(
             "Figure", "People who on the reference date are members of a package. Who is in two "
                       "packages counts once."),
         .kind = Count,
         .unit = Unit::People,
         .ofGroup = {"counted_member", "count(DISTINCT teacher_id)"},
         .inFormulas = true,
         .target = "members"},
        {.id = "memberships",
         .title = QT_TRANSLATE_NOOP("Figure", "Memberships"),
         .definition =
             QT_TRANSLATE_NOOP("Figure", "Memberships in packages on the reference date. Who is in "
                                         "two packages counts twice."),
         .kind = Count,
         .unit = Unit::Memberships,
         .ofGroup = {"counted_member", "count(*)"}},
        {.id = "schools",
         .title = QT_TRANSLATE_NOOP("Figure", "Schools"),
         .definition =
             QT_TRANSLATE_NOOP("Figure", "Schools where the members work on the reference date."),
         .kind = Count,
         .unit = Unit::Schools,
         .ofGroup = {"counted_member", "count(DISTINCT school_id)"},
         .inFormulas = true},
        {.id = "rural_share",
         .title = QT_TRANSLATE_NOOP("Figure", "Rural share"),
         .definition = kRural,
         .kind = Share,
         .unit = Unit::People,
         .ofGroup = RURAL("rural"),
         .inFormulas = true,
         .target = "rural_share",
         .usualGoal = 3000,
         .figure = "rural_share_{rural}"},
        ruralShare("rural_share_r1", QT_TRANSLATE_NOOP("Figure", "Share of rural teachers (R1)"),
                   RURAL("rural_r1")),
        ruralShare("rural_share_r2", QT_TRANSLATE_NOOP("Figure", "Share of rural teachers (R2)"),
                   RURAL("rural_r2")),
        ruralShare("rural_share_r3", QT_TRANSLATE_NOOP("Figure", "Share of rural teachers (R3)"),
                   RURAL("rural_r3")),
        ruralShare("rural_share_r4", QT_TRANSLATE_NOOP("Figure", "Share of rural teachers (R4)"),
                   RURAL("rural_r4")),
        ruralShare("rural_share_r5", QT_TRANSLATE_NOOP("Figure", "Share of rural teachers (R5)"),
                   RURAL("rural_r5")),
        {.id = "young_share",
         .title = QT_TRANSLATE_NOOP("Figure", "Share of young teachers"),
         .definition = QT_TRANSLATE_NOOP(
             "Figure",
             "People of at most 35 completed years on the reference date, of all members. "
             "Members of unknown age are in the whole and named apart."),
         .kind = Share,
         .unit = Unit::People,
         .ofGroup = {"counted_member", PEOPLE_IF("age <= {young}"), "count(DISTINCT teacher_id)",
                     PEOPLE_IF("age IS NULL")},
         .inFormulas = true,
         .target = "young_share",
         .usualGoal = 4000,
         .figure = "young_share"},
        {.id = "members_per_group",
         .title = QT_TRANSLATE_NOOP("Figure", "Members a package"),
         .definition = QT_TRANSLATE_NOOP("Figure", "Memberships divided by packages."),
         .kind = Mean,
         .unit = Unit::MembersAGroup,
         .ofGroup =
             {"(SELECT asked.cycle_id, asked.group_id, asked.group_kind, member.membership_id "
              "FROM counted_group AS asked LEFT JOIN counted_member AS member ON "
              "member.group_id = asked.group_id)",
              "count(membership_id)", "count(DISTINCT group_id)"}},
    };
}

QList<QuantityLine> activityLines()
{
    using enum FigureKind;
    return {
        {.id = "activities",
         .title = QT_TRANSLATE_NOOP("Figure", "Activities"),
         .definition = QT_TRANSLATE_NOOP(
             "Figure", "Activities of packages that were held: whose last day is not after the day "
                       "asked. Later ones are planned and not counted. One of several packages "
                       "together counts once, but in each of them."),
         .kind = Count,
         .unit = Unit::Activities,
         .ofGroup = ACTIVITIES_IF("1"),
         .inFormulas = true,
         .target = "activities",
         .grows = true,
         .usualGoal = 800,
         .figure = "activities"},
        {.id = "planned_activities",
         .title = QT_TRANSLATE_NOOP("Figure", "Planned activities"),
         .definition = QT_TRANSLATE_NOOP(
             "Figure", "Activities of packages whose last day is after the day asked. They stand "
                       "apart and are counted nowhere else."),
         .kind = Count,
         .unit = Unit::Activities,
         .ofGroup = {"held_activity", COUNT_IF("held_on > {until} AND {once}")},
         .figure = "planned_activities"},
        {.id = "sessions",
         .title = QT_TRANSLATE_NOOP("Figure", "Sessions"),
         .definition = QT_TRANSLATE_NOOP(
             "Figure", "Sessions of the activities held; an activity without a number is one."),
         .kind = Count,
         .unit = Unit::Sessions,
         .ofGroup = {"held_activity", SUM_IF("sessions", HELD " AND {once}")},
         .inFormulas = true,
         .target = "sessions",
         .grows = true,
         .figure = "sessions"},
        {.id = "open_lessons",
         .title = QT_TRANSLATE_NOOP("Figure", "Lessons shown"),
         .definition = QT_TRANSLATE_NOOP("Figure", "Open lessons, lesson studies and several "
                                                   "lessons on one topic that were held."),
         .kind = Count,
         .unit = Unit::Activities,
         .ofGroup = ACTIVITIES_IF("kind IN ('open_lesson', 'lesson_study', 'same_topic')"),
         .target = "open_lessons",
         .grows = true,
         .figure = "activities"},
        {.id = "lessons_shown",
         .title = QT_TRANSLATE_NOOP("Figure", "Lessons and lectures"),
         .definition = QT_TRANSLATE_NOOP("Figure", "Lesson studies, open lessons, several lessons "
                                                   "on one topic and lectures that were held; of a "
                                                   "member, the activities held at which the "
                                                   "member lectured."),
         .kind = Count,
         .unit = Unit::Activities,
         .ofGroup =
             ACTIVITIES_IF("kind IN ('open_lesson', 'lesson_study', 'same_topic', 'lecture')"),
         .ofMember = {"member_lecture", COUNT_IF(HELD)},
         .inFormulas = true,
         .figure = "activities"},
        {.id = "rural_visits",
         .title = QT_TRANSLATE_NOOP("Figure", "Visits to rural schools"),
         .definition = QT_TRANSLATE_NOOP(
             "Figure", "Activities of the kind “visit to rural schools” that were held."),
         .kind = Count,
         .unit = Unit::Activities,
         .ofGroup = ACTIVITIES_IF("kind = 'rural_visit'"),
         .inFormulas = true,
         .target = "rural_visits",
         .grows = true,
         .figure = "activities"},
        {.id = "online_activities",
         .title = QT_TRANSLATE_NOOP("Figure", "Online activities"),
         .definition = QT_TRANSLATE_NOOP("Figure", "Activities held on a platform."),
         .kind = Count,
         .unit = Unit::Activities,
         .ofGroup = ACTIVITIES_IF("(kind = 'online' OR mode = 'online')"),
         .inFormulas = true,
         .figure = "activities"},
        {.id = "observations",
         .title = QT_TRANSLATE_NOOP("Figure", "Lessons observed"),
         .definition = QT_TRANSLATE_NOOP("Figure", "Activities of the kind “lesson observation” "
                                                   "that were held; of a member, those attended."),
         .kind = Count,
         .unit = Unit::Activities,
         .ofGroup = ACTIVITIES_IF("kind = 'observation'"),
         .ofMember = {"due_mark", COUNT_IF(HELD " AND mark = 'present' AND kind = 'observation'")},
         .inFormulas = true,
         .figure = "activities"},
        {.id = "teachers_reached",
         .title = QT_TRANSLATE_NOOP("Figure", "Teachers reached"),
         .definition = QT_TRANSLATE_NOOP(
             "Figure", "Teachers other than members whom the activities held reached, as recorded "
                       "with each; who came twice counts twice."),
         .kind = Count,
         .unit = Unit::Attendances,
         .ofGroup = {"held_activity", SUM_IF("teachers", HELD " AND {once}")},
         .figure = "teachers_reached"},
        {.id = "students_reached",
         .title = QT_TRANSLATE_NOOP("Figure", "Pupils reached"),
         .definition = QT_TRANSLATE_NOOP(
             "Figure", "Pupils whom the activities held reached, as recorded with each; who came "
                       "twice counts twice."),
         .kind = Count,
         .unit = Unit::Attendances,
         .ofGroup = {"held_activity", SUM_IF("students", HELD " AND {once}")},
         .figure = "students_reached"},
    };
}

QList<QuantityLine> attendanceLines()
{
    using enum FigureKind;
    return {
        {.id = "attendances",
         .title = QT_TRANSLATE_NOOP("Figure", "Attendances"),
         .definition = QT_TRANSLATE_NOOP(
             "Figure", "Attendances of members at activities held, marked as present; who was at "
                       "two activities counts twice."),
         .kind = Count,
         .unit = Unit::Attendances,
         .ofGroup = {"member_attendance", "coalesce(sum(attended), 0)"},
         .figure = "attendances"},
        {.id = "attended_people",
         .title = QT_TRANSLATE_NOOP("Figure", "People who took part"),
         .definition = QT_TRANSLATE_NOOP(
             "Figure", "Members who were at one activity at least. Each person counts once."),
         .kind = Count,
         .unit = Unit::People,
         .ofGroup = {"member_attendance", PEOPLE_IF("attended > 0")},
         .figure = "attended_people"},
        {.id = "attendance_rate",
         .title = QT_TRANSLATE_NOOP("Figure", "Attendance"),
         .definition = QT_TRANSLATE_NOOP(
             "Figure", "Members present, of those due: members between joining and leaving, at the "
                       "activities held of their package that were taken. Who is not marked is in "
                       "the whole and named apart."),
         .kind = Share,
         .unit = Unit::Attendances,
         .ofGroup = {"member_attendance", "coalesce(sum(present), 0)", "coalesce(sum(due), 0)",
                     "coalesce(sum(unmarked), 0)"},
         .ofMember = {"member_attendance", "coalesce(sum(present), 0)", "coalesce(sum(due), 0)",
                      "coalesce(sum(unmarked), 0)"},
         .inFormulas = true,
         .target = "attendance_rate",
         .usualGoal = 9000,
         .figure = "attendance_rate"},
        {.id = "hours",
         .title = QT_TRANSLATE_NOOP("Figure", "Class hours"),
         .definition = QT_TRANSLATE_NOOP(
             "Figure", "Class hours of all attendances of members at activities held, as recorded "
                       "with activities, with those of members who have left."),
         .kind = Count,
         .unit = Unit::Hours,
         .ofGroup = {"member_attendance", "coalesce(sum(hours), 0)"},
         .figure = "hours"},
        {.id = "hours_left",
         .title = QT_TRANSLATE_NOOP("Figure", "Class hours of those who left"),
         .definition = QT_TRANSLATE_NOOP(
             "Figure", "Of the class hours, those of people who are no members on the reference "
                       "date: they are in the total and in no mean."),
         .kind = Count,
         .unit = Unit::Hours,
         .ofGroup = {"member_attendance", SUM_IF("hours", "NOT counted")},
         .figure = "hours"},
        {.id = "hours_each",
         .title = QT_TRANSLATE_NOOP("Figure", "Class hours a member"),
         .definition = QT_TRANSLATE_NOOP(
             "Figure", "Class hours of the members on the reference date, by how many they are. "
                       "Hours of those who left are left out."),
         .kind = Mean,
         .unit = Unit::HoursEach,
         .ofGroup =
             {"(SELECT member.cycle_id, member.group_id, member.group_kind, member.teacher_id, "
              "own.hours FROM counted_member AS member LEFT JOIN member_attendance AS own ON "
              "own.membership_id = member.membership_id)",
              "coalesce(sum(hours), 0)", "count(DISTINCT teacher_id)"},
         .ofMember = {"member_attendance", "coalesce(sum(hours), 0)", "1"},
         .inFormulas = true,
         .target = "hours_each",
         .grows = true,
         .figure = "hours"},
        {.id = "attended",
         .title = QT_TRANSLATE_NOOP("Figure", "Activities attended"),
         .definition =
             QT_TRANSLATE_NOOP("Figure", "Activities held at which the member was present."),
         .kind = Count,
         .unit = Unit::Activities,
         .ofMember = {"member_attendance", "coalesce(sum(attended), 0)"},
         .inFormulas = true},
        {.id = "absences",
         .title = QT_TRANSLATE_NOOP("Figure", "Absences"),
         .definition = QT_TRANSLATE_NOOP("Figure", "Activities missed without leave."),
         .kind = Count,
         .unit = Unit::Activities,
         .ofMember = {"member_attendance", "coalesce(sum(absent), 0)"},
         .inFormulas = true},
        {.id = "leaves",
         .title = QT_TRANSLATE_NOOP("Figure", "Leaves"),
         .definition = QT_TRANSLATE_NOOP("Figure", "Activities missed with leave."),
         .kind = Count,
         .unit = Unit::Activities,
         .ofMember = {"member_attendance", "coalesce(sum(on_leave), 0)"},
         .inFormulas = true},
    };
}

QList<QuantityLine> outcomeLines()
{
    using enum FigureKind;
    return {
        {.id = "outcomes",
         .title = QT_TRANSLATE_NOOP("Figure", "Outcomes"),
         .definition = QT_TRANSLATE_NOOP(
             "Figure", "Items of the outcomes of packages. One that several people made together "
                       "counts once; a line that stands for several counts as many as it says. "
                       "Asked for an earlier day, those awarded by then and those without a date."),
         .kind = Count,
         .unit = Unit::Items,
         .ofGroup = OUTCOMES_IF("1"),
         .ofMember = {"member_outcome", SUM_IF("items", AWARDED)},
         .inFormulas = true,
         .target = "outcomes",
         .grows = true,
         .figure = "outcomes"},
        {.id = "outcome_people",
         .title = QT_TRANSLATE_NOOP("Figure", "People with an outcome"),
         .definition = QT_TRANSLATE_NOOP(
             "Figure",
             "People whom the outcomes of packages name. Who has several counts once; who "
             "is not a teacher of the file counts once by name."),
         .kind = Count,
         .unit = Unit::People,
         .ofGroup = {"outcome_person",
                     PEOPLE_IF(
                         AWARDED) " + count(DISTINCT person) FILTER (WHERE teacher_id IS NULL "
                                  "AND " AWARDED ")"},
         .figure = "outcome_people"},
        {.id = "resources",
         .title = QT_TRANSLATE_NOOP("Figure", "Resources and cases"),
         .definition = QT_TRANSLATE_NOOP("Figure", "Outcomes of the kinds resource and case."),
         .kind = Count,
         .unit = Unit::Items,
         .ofGroup = OUTCOMES_IF("kind IN ('resource', 'case')"),
         .inFormulas = true,
         .figure = "outcomes"},
        {.id = "papers",
         .title = QT_TRANSLATE_NOOP("Figure", "Papers"),
         .definition = QT_TRANSLATE_NOOP("Figure", "Outcomes of the kind paper."),
         .kind = Count,
         .unit = Unit::Items,
         .ofGroup = OUTCOMES_IF("kind = 'paper'"),
         .inFormulas = true,
         .figure = "outcomes"},
        {.id = "projects",
         .title = QT_TRANSLATE_NOOP("Figure", "Research projects"),
         .definition = QT_TRANSLATE_NOOP("Figure", "Outcomes of the kind research project."),
         .kind = Count,
         .unit = Unit::Items,
         .ofGroup = OUTCOMES_IF("kind = 'project'"),
         .inFormulas = true,
         .figure = "outcomes"},
    };
}

QList<QuantityLine> moneyLines()
{
    using enum FigureKind;
    return {
        {.id = "budget",
         .title = QT_TRANSLATE_NOOP("Figure", "Budget"),
         .definition = QT_TRANSLATE_NOOP("Figure", "Budget lines of the cycle's packages."),
         .kind = Count,
         .unit = Unit::Fen,
         .ofGroup = {"package_money", BUDGET},
         .figure = "budget"},
        {.id = "funds_received",
         .title = QT_TRANSLATE_NOOP("Figure", "Funds received"),
         .definition = QT_TRANSLATE_NOOP(
             "Figure", "Money that came to the packages by the day asked, without what last year "
                       "left over."),
         .kind = Count,
         .unit = Unit::Fen,
         .ofGroup = {"package_money", MOVED("received")},
         .figure = "funds_received"},
        {.id = "carried_over",
         .title = QT_TRANSLATE_NOOP("Figure", "Carried over"),
         .definition = QT_TRANSLATE_NOOP("Figure", "What last year left over to the packages."),
         .kind = Count,
         .unit = Unit::Fen,
         .ofGroup = {"package_money", MOVED("carried_over")},
         .figure = "balance"},
        {.id = "returned",
         .title = QT_TRANSLATE_NOOP("Figure", "Given back"),
         .definition = QT_TRANSLATE_NOOP("Figure", "Money that the packages gave back."),
         .kind = Count,
         .unit = Unit::Fen,
         .ofGroup = {"package_money", MOVED("returned")},
         .figure = "balance"},
        {.id = "spent",
         .title = QT_TRANSLATE_NOOP("Figure", "Spent"),
         .definition = QT_TRANSLATE_NOOP(
             "Figure", "Vouchers of the cycle's packages dated on or before the day asked, also "
                       "those not approved yet, without withdrawn ones. Later ones are committed "
                       "and not counted."),
         .kind = Count,
         .unit = Unit::Fen,
         .ofGroup = {"package_money", SPENT},
         .figure = "spent"},
        {.id = "committed",
         .title = QT_TRANSLATE_NOOP("Figure", "Committed"),
         .definition = QT_TRANSLATE_NOOP(
             "Figure", "Vouchers of the cycle's packages dated after the day asked, without "
                       "withdrawn ones. They stand apart and are counted nowhere else."),
         .kind = Count,
         .unit = Unit::Fen,
         .ofGroup = {"package_money", SUM_IF("fen", "entry = 'spent' AND dated_on > {until}")},
         .figure = "committed"},
        {.id = "vouchers",
         .title = QT_TRANSLATE_NOOP("Figure", "Vouchers"),
         .definition = QT_TRANSLATE_NOOP(
             "Figure", "Vouchers dated on or before the day asked, without withdrawn ones."),
         .kind = Count,
         .unit = Unit::Items,
         .ofGroup = {"package_money",
                     COUNT_IF("entry = 'spent' AND dated_on BETWEEN {from} AND {until}")},
         .figure = "spent"},
        {.id = "execution_rate",
         .title = QT_TRANSLATE_NOOP("Figure", "Budget execution"),
         .definition = QT_TRANSLATE_NOOP(
             "Figure",
             "Money spent by the day asked, of the budget. Vouchers with a later date are "
             "not counted."),
         .kind = Share,
         .unit = Unit::Fen,
         .ofGroup = {"package_money", SPENT, BUDGET},
         .inFormulas = true,
         .target = "execution",
         .grows = true,
         .figure = "execution_rate"},
        {.id = "budget_left",
         .title = QT_TRANSLATE_NOOP("Figure", "Left of the budget"),
         .definition = QT_TRANSLATE_NOOP("Figure", "The budget less money spent."),
         .kind = Count,
         .unit = Unit::Fen,
         .ofGroup = {"package_money", BUDGET " - " SPENT},
         .figure = "budget_left"},
        {.id = "balance",
         .title = QT_TRANSLATE_NOOP("Figure", "Balance"),
         .definition =
             QT_TRANSLATE_NOOP("Figure", "Money received and carried over from last year, less "
                                         "what was given back and what was spent."),
         .kind = Count,
         .unit = Unit::Fen,
         .ofGroup = {"package_money", MOVED("received") " + " MOVED("carried_over") " - " MOVED(
                                          "returned") " - " SPENT},
         .figure = "balance"},
    };
}

QList<QuantityLine> assessedLines()
{
    using enum FigureKind;
    return {
        {.id = "evidence_complete",
         .title = QT_TRANSLATE_NOOP("Figure", "Papers of the year complete"),
         .definition = QT_TRANSLATE_NOOP(
             "Figure", "Of the plan and of the sign-in sheet, record, photo and reflection of each "
                       "activity held, those that are there, in percent. Marked attendance stands "
                       "for a sign-in sheet."),
         .kind = Share,
         .unit = Unit::Items,
         .ofGroup = {"due_paper", SUM_IF("present", "held_on = '' OR " HELD),
                     SUM_IF("due", "held_on = '' OR " HELD)},
         .inFormulas = true},
        {.id = "money_stops",
         .title = QT_TRANSLATE_NOOP("Figure", "Breaches of money rules"),
         .definition =
             QT_TRANSLATE_NOOP("Figure", "Findings of the money rules that stop a voucher."),
         .kind = Count,
         .unit = Unit::Items,
         .inFormulas = true,
         .events = "money_finding",
         .eventGrade = "stop"},
        {.id = "money_warnings",
         .title = QT_TRANSLATE_NOOP("Figure", "Warnings of money rules"),
         .definition =
             QT_TRANSLATE_NOOP("Figure", "Findings of the money rules that warn of a voucher."),
         .kind = Count,
         .unit = Unit::Items,
         .inFormulas = true,
         .events = "money_finding",
         .eventGrade = "warn"},
        {.id = "late_steps",
         .title = QT_TRANSLATE_NOOP("Figure", "Late steps"),
         .definition =
             QT_TRANSLATE_NOOP("Figure", "Steps that were done after their deadline, or are "
                                         "not done though it is over."),
         .kind = Count,
         .unit = Unit::Items,
         .inFormulas = true,
         .events = "late_step"},
        {.id = "promotions",
         .title = QT_TRANSLATE_NOOP("Figure", "Promotions"),
         .definition = QT_TRANSLATE_NOOP("Figure", "Members with a higher professional title than "
                                                   "in their cycle before."),
         .kind = Count,
         .unit = Unit::People,
         .inFormulas = true,
         .events = "promotion"},
    };
}

} // namespace

// THE QUANTITY TABLE.
//
// To add a quantity: its line here, over one of the views of resources/sql/views/counted.sql.
// Formulas of schemes may use it with .inFormulas; a package may set itself a target with .target
// and its code in resources/vocabulary/plan_measure.json; it becomes a figure by its line in
// figures.cpp.
const QList<QuantityLine> &quantityTable()
{
    static const QList<QuantityLine> table = memberLines() + activityLines() + attendanceLines() +
                                             outcomeLines() + moneyLines() + assessedLines();
    return table;
}

const QuantityLine *quantityLine(const QString &id)
{
    for (const QuantityLine &line : quantityTable())
        if (id == QLatin1String(line.id))
            return &line;
    return nullptr;
}

const QuantityLine *targetQuantity(const QString &measure)
{
    for (const QuantityLine &line : quantityTable())
        if (*line.target && measure == QLatin1String(line.target))
            return &line;
    return nullptr;
}

} // namespace models
