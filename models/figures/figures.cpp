// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/figures.h"

#include <QCoreApplication>

// THE FIGURE TABLE
//
// To add a figure:
// - a share of the members by something that a membership already carries: one line, with the
//   question that is asked (Dimension in member_facts.h; a new question is a line there and a
//   value in resources/sql/figures/member_facts.sql and the index that it reads);
// - a coverage: one file resources/sql/figures/<id>.sql that lists the whole, and one line.
// Its list of people, its place in the command line's output and its tests come by themselves.

namespace models {

// The five rural shares differ in their definition alone.
static FigureLine ruralShare(const char *id, const char *title, const char *rural, Dimension asked)
{
    return {.id = id,
            .title = title,
            .definition = QT_TRANSLATE_NOOP(
                "Figure",
                "People who on the reference date worked at a rural school, of all members. "
                "Members whose school has no urban–rural code are in the whole and named apart."),
            .kind = FigureKind::Share,
            .unit = Unit::People,
            .asked = asked,
            .within = {Dimension::Group, Dimension::Stage},
            .ruralDefinition = rural};
}

const QList<FigureLine> &figureTable()
{
    static const QList<FigureLine> table{
        {.id = "groups",
         .title = QT_TRANSLATE_NOOP("Figure", "Packages"),
         .definition = QT_TRANSLATE_NOOP("Figure", "Packages of the cycle."),
         .kind = FigureKind::Count,
         .unit = Unit::Groups,
         .bySubjectAndStage = true},
        {.id = "members",
         .title = QT_TRANSLATE_NOOP("Figure", "Members"),
         .definition = QT_TRANSLATE_NOOP(
             "Figure", "People who on the reference date are members of a package. Who is in two "
                       "packages counts once."),
         .kind = FigureKind::Count,
         .unit = Unit::People,
         .splitBy = {Dimension::Stage, Dimension::Subject, Dimension::AgeBand, Dimension::Sex,
                     Dimension::Title}},
        {.id = "memberships",
         .title = QT_TRANSLATE_NOOP("Figure", "Memberships"),
         .definition =
             QT_TRANSLATE_NOOP("Figure", "Memberships in packages on the reference date. Who is in "
                                         "two packages counts twice."),
         .kind = FigureKind::Count,
         .unit = Unit::Memberships},
        ruralShare("rural_share_r1", QT_TRANSLATE_NOOP("Figure", "Share of rural teachers (R1)"),
                   "R1", Dimension::R1),
        ruralShare("rural_share_r2", QT_TRANSLATE_NOOP("Figure", "Share of rural teachers (R2)"),
                   "R2", Dimension::R2),
        ruralShare("rural_share_r3", QT_TRANSLATE_NOOP("Figure", "Share of rural teachers (R3)"),
                   "R3", Dimension::R3),
        ruralShare("rural_share_r4", QT_TRANSLATE_NOOP("Figure", "Share of rural teachers (R4)"),
                   "R4", Dimension::R4),
        ruralShare("rural_share_r5", QT_TRANSLATE_NOOP("Figure", "Share of rural teachers (R5)"),
                   "R5", Dimension::R5),
        {.id = "young_share",
         .title = QT_TRANSLATE_NOOP("Figure", "Share of young teachers"),
         .definition = QT_TRANSLATE_NOOP(
             "Figure",
             "People of at most 35 completed years on the reference date, of all members. "
             "Members of unknown age are in the whole and named apart."),
         .kind = FigureKind::Share,
         .unit = Unit::People,
         .asked = Dimension::Youth,
         .within = {Dimension::Group}},
        {.id = "coverage_rural_schools",
         .title = QT_TRANSLATE_NOOP("Figure", "Rural schools covered"),
         .definition = QT_TRANSLATE_NOOP(
             "Figure",
             "Rural schools where on the reference date at least one member works, of all "
             "rural schools open then. Teaching points and campuses count as schools of "
             "their own; schools without an urban–rural code stand beside the whole."),
         .kind = FigureKind::Coverage,
         .unit = Unit::Schools,
         .wholeList = "coverage_rural_schools.sql",
         .ruralDefinition = "cycle"},
        {.id = "coverage_stages",
         .title = QT_TRANSLATE_NOOP("Figure", "Stages covered"),
         .definition = QT_TRANSLATE_NOOP(
             "Figure", "Stages that have a package or a member, of the stages from kindergarten to "
                       "senior high of which the district has a school, a teacher or a package."),
         .kind = FigureKind::Coverage,
         .unit = Unit::Stages,
         .wholeList = "coverage_stages.sql"},
        {.id = "coverage_subjects",
         .title = QT_TRANSLATE_NOOP("Figure", "Subjects covered"),
         .definition = QT_TRANSLATE_NOOP(
             "Figure", "Subjects that have a package or a member, of the subjects that any teacher "
                       "from kindergarten to junior high teaches or any package is for."),
         .kind = FigureKind::Coverage,
         .unit = Unit::Subjects,
         .wholeList = "coverage_subjects.sql"},
        {.id = "activities",
         .title = QT_TRANSLATE_NOOP("Figure", "Activities"),
         .definition =
             QT_TRANSLATE_NOOP("Figure", "Activities of the cycle. One of several packages "
                                         "together counts once, but in each of them."),
         .kind = FigureKind::Count,
         .unit = Unit::Activities,
         .query = "activities.sql"},
        {.id = "sessions",
         .title = QT_TRANSLATE_NOOP("Figure", "Sessions"),
         .definition = QT_TRANSLATE_NOOP(
             "Figure", "Sessions of the cycle's activities; an activity without a number is one."),
         .kind = FigureKind::Count,
         .unit = Unit::Sessions,
         .query = "activities.sql"},
        {.id = "teachers_reached",
         .title = QT_TRANSLATE_NOOP("Figure", "Teachers reached"),
         .definition =
             QT_TRANSLATE_NOOP("Figure", "Teachers other than members whom activities reached, as "
                                         "recorded with each; who came twice counts twice."),
         .kind = FigureKind::Count,
         .unit = Unit::Attendances,
         .query = "activities.sql"},
        {.id = "students_reached",
         .title = QT_TRANSLATE_NOOP("Figure", "Pupils reached"),
         .definition = QT_TRANSLATE_NOOP("Figure", "Pupils whom activities reached, as recorded "
                                                   "with each; who came twice counts twice."),
         .kind = FigureKind::Count,
         .unit = Unit::Attendances,
         .query = "activities.sql"},
        {.id = "attendances",
         .title = QT_TRANSLATE_NOOP("Figure", "Attendances"),
         .definition = QT_TRANSLATE_NOOP(
             "Figure", "Attendances of members at activities, marked as present; who was at two "
                       "activities counts twice."),
         .kind = FigureKind::Count,
         .unit = Unit::Attendances,
         .query = "attendance.sql"},
        {.id = "attended_people",
         .title = QT_TRANSLATE_NOOP("Figure", "People who took part"),
         .definition = QT_TRANSLATE_NOOP(
             "Figure", "Members who were at one activity at least. Each person counts once."),
         .kind = FigureKind::Count,
         .unit = Unit::People,
         .query = "attendance.sql"},
        {.id = "attendance_rate",
         .title = QT_TRANSLATE_NOOP("Figure", "Attendance"),
         .definition = QT_TRANSLATE_NOOP(
             "Figure", "Members present, of those due: members between joining and leaving, at the "
                       "activities of their package that were taken. Who is not marked is in the "
                       "whole and named apart."),
         .kind = FigureKind::Share,
         .unit = Unit::Attendances,
         .query = "attendance.sql"},
        {.id = "hours",
         .title = QT_TRANSLATE_NOOP("Figure", "Class hours"),
         .definition = QT_TRANSLATE_NOOP(
             "Figure", "Class hours of all attendances of members, as recorded with activities."),
         .kind = FigureKind::Count,
         .unit = Unit::Hours,
         .query = "attendance.sql"},
        {.id = "budget",
         .title = QT_TRANSLATE_NOOP("Figure", "Budget"),
         .definition = QT_TRANSLATE_NOOP("Figure", "Budget lines of the cycle's packages."),
         .kind = FigureKind::Count,
         .unit = Unit::Fen,
         .query = "funds.sql"},
        {.id = "funds_received",
         .title = QT_TRANSLATE_NOOP("Figure", "Funds received"),
         .definition = QT_TRANSLATE_NOOP(
             "Figure", "Money that came to the packages, without what last year left over."),
         .kind = FigureKind::Count,
         .unit = Unit::Fen,
         .query = "funds.sql"},
        {.id = "spent",
         .title = QT_TRANSLATE_NOOP("Figure", "Spent"),
         .definition = QT_TRANSLATE_NOOP(
             "Figure", "All vouchers of the cycle's packages, also those not approved yet."),
         .kind = FigureKind::Count,
         .unit = Unit::Fen,
         .query = "funds.sql"},
        {.id = "execution_rate",
         .title = QT_TRANSLATE_NOOP("Figure", "Budget execution"),
         .definition = QT_TRANSLATE_NOOP("Figure", "Money spent, of the budget."),
         .kind = FigureKind::Share,
         .unit = Unit::Fen,
         .query = "funds.sql"},
        {.id = "budget_left",
         .title = QT_TRANSLATE_NOOP("Figure", "Left of the budget"),
         .definition = QT_TRANSLATE_NOOP("Figure", "The budget less money spent."),
         .kind = FigureKind::Count,
         .unit = Unit::Fen,
         .query = "funds.sql"},
        {.id = "balance",
         .title = QT_TRANSLATE_NOOP("Figure", "Balance"),
         .definition =
             QT_TRANSLATE_NOOP("Figure", "Money received and carried over from last year, less "
                                         "what was given back and what was spent."),
         .kind = FigureKind::Count,
         .unit = Unit::Fen,
         .query = "funds.sql"},
        {.id = "outcomes",
         .title = QT_TRANSLATE_NOOP("Figure", "Outcomes"),
         .definition = QT_TRANSLATE_NOOP(
             "Figure",
             "Items of the cycle's outcomes. One that several people made together counts "
             "once; a line that stands for several counts as many as it says."),
         .kind = FigureKind::Count,
         .unit = Unit::Items,
         .query = "outcomes.sql"},
        {.id = "outcome_people",
         .title = QT_TRANSLATE_NOOP("Figure", "People with an outcome"),
         .definition = QT_TRANSLATE_NOOP(
             "Figure", "People whom the cycle's outcomes name. Who has several counts once; who is "
                       "not a teacher of the file counts once by name."),
         .kind = FigureKind::Count,
         .unit = Unit::People,
         .query = "outcomes.sql"},
        {.id = "members_per_group",
         .title = QT_TRANSLATE_NOOP("Figure", "Members a package"),
         .definition = QT_TRANSLATE_NOOP("Figure", "Memberships divided by packages."),
         .kind = FigureKind::Mean,
         .unit = Unit::MembersAGroup},
    };
    return table;
}

const FigureLine *figureLine(const QString &id)
{
    for (const FigureLine &line : figureTable())
        if (id == QLatin1String(line.id))
            return &line;
    return nullptr;
}

} // namespace models
