// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/figures.h"

#include "models/figures/quantities.h"

#include <QCoreApplication>

// THE FIGURE TABLE
//
// To add a figure:
// - of a quantity: its line in quantities.cpp, one line here; where its query gives breakdowns or
//   what is behind it, these in resources/sql/figures/;
// - a share of the members by something that a membership already carries: also the question that
//   is asked (Dimension in member_facts.h; a new question is a line there and a value in
//   resources/sql/figures/member_facts.sql and the index that it reads);
// - a coverage: one file resources/sql/figures/<id>.sql that lists the whole, and one line.
// Its list of people, its place in the command line's output and its tests come by themselves.

namespace models {

// The figure of a quantity, to which a line adds what is its own.
static FigureLine ofQuantity(const char *id)
{
    const QuantityLine *line = quantityLine(QLatin1String(id));
    Q_ASSERT(line);
    return {.id = line->id,
            .title = line->title,
            .definition = line->definition,
            .kind = line->kind,
            .unit = line->unit};
}

// Figures of what happened: their lines and breakdowns are read by queries.
static FigureLine happened(const char *id, const char *behind, const char *query = "")
{
    FigureLine line = ofQuantity(id);
    line.behind = behind;
    line.query = query;
    line.ofOtherKinds = true;
    return line;
}

// The five rural shares differ in their definition alone.
static FigureLine ruralShare(const char *id, const char *rural, Dimension asked)
{
    FigureLine line = ofQuantity(id);
    line.asked = asked;
    line.within = {Dimension::Group, Dimension::Stage};
    line.ruralDefinition = rural;
    return line;
}

static QList<FigureLine> memberFigures()
{
    FigureLine groups = ofQuantity("groups");
    groups.bySubjectAndStage = true;
    groups.ofOtherKinds = true;
    FigureLine members = ofQuantity("members");
    members.splitBy = {Dimension::Stage, Dimension::Subject, Dimension::AgeBand, Dimension::Sex,
                       Dimension::Title};
    members.ofOtherKinds = true;
    FigureLine memberships = ofQuantity("memberships");
    memberships.ofOtherKinds = true;
    FigureLine young = ofQuantity("young_share");
    young.asked = Dimension::Youth;
    young.within = {Dimension::Group};
    return {groups,
            members,
            memberships,
            ruralShare("rural_share_r1", "R1", Dimension::R1),
            ruralShare("rural_share_r2", "R2", Dimension::R2),
            ruralShare("rural_share_r3", "R3", Dimension::R3),
            ruralShare("rural_share_r4", "R4", Dimension::R4),
            ruralShare("rural_share_r5", "R5", Dimension::R5),
            young};
}

static QList<FigureLine> coverages()
{
    return {
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
    };
}

static QList<FigureLine> happenings()
{
    const char *const activities = "behind_activities.sql";
    const char *const attendance = "behind_attendance.sql";
    const char *const funds = "behind_funds.sql";
    const char *const outcomes = "behind_outcomes.sql";
    return {happened("activities", activities, "activities.sql"),
            happened("planned_activities", activities),
            happened("sessions", activities, "activities.sql"),
            happened("teachers_reached", activities),
            happened("students_reached", activities),
            happened("attendances", attendance),
            happened("attended_people", attendance),
            happened("attendance_rate", attendance),
            happened("hours", attendance),
            happened("budget", funds, "funds.sql"),
            happened("funds_received", funds),
            happened("spent", funds, "funds.sql"),
            happened("committed", funds),
            happened("execution_rate", funds, "funds.sql"),
            happened("budget_left", funds, "funds.sql"),
            happened("balance", funds),
            happened("outcomes", outcomes, "outcomes.sql"),
            happened("outcome_people", outcomes)};
}

const QList<FigureLine> &figureTable()
{
    static const QList<FigureLine> table = memberFigures() + coverages() + happenings() +
                                           QList<FigureLine>{ofQuantity("members_per_group")};
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
