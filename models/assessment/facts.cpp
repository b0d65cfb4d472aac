// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/facts.h"

#include "models/base/money.h"
#include "models/base/percent.h"
#include "models/vocabulary/rural_definition.h"

#include <QCoreApplication>

namespace models {

// THE FACT TABLE.
//
// To add a fact: its columns in a file of resources/sql/assessment/ (`id`, `id_whole` and
// `id_unknown` where it has them), or the event source that it is counted from, and its line here.
const QList<FactLine> &factTable()
{
    using enum FactUnit;
    static const QList<FactLine> table{
        {.id = "members",
         .title = QT_TRANSLATE_NOOP("Fact", "Members"),
         .definition = QT_TRANSLATE_NOOP("Fact", "Members of the package on the reference date."),
         .unit = Number,
         .query = "facts_members"},
        {.id = "schools",
         .title = QT_TRANSLATE_NOOP("Fact", "Schools"),
         .definition = QT_TRANSLATE_NOOP("Fact", "Schools that the members come from."),
         .unit = Number,
         .query = "facts_members"},
        {.id = "rural_share",
         .title = QT_TRANSLATE_NOOP("Fact", "Rural share"),
         .definition =
             QT_TRANSLATE_NOOP("Fact", "Rural teachers among the members, in percent, by the "
                                       "cycle’s definition of rural."),
         .unit = Percent,
         .query = "facts_members",
         .figure = "rural_share_{rural}"},
        {.id = "young_share",
         .title = QT_TRANSLATE_NOOP("Fact", "Young share"),
         .definition =
             QT_TRANSLATE_NOOP("Fact", "Members of 35 years and less, in percent of all."),
         .unit = Percent,
         .query = "facts_members",
         .figure = "young_share"},
        {.id = "activities",
         .title = QT_TRANSLATE_NOOP("Fact", "Activities"),
         .definition = QT_TRANSLATE_NOOP("Fact", "Activities of the package that were held in the "
                                                 "cycle; a joint one is one of each package."),
         .unit = Number,
         .query = "facts_activities",
         .figure = "activities"},
        {.id = "sessions",
         .title = QT_TRANSLATE_NOOP("Fact", "Sessions"),
         .definition = QT_TRANSLATE_NOOP("Fact", "Sessions of the activities that were held."),
         .unit = Number,
         .query = "facts_activities",
         .figure = "activities"},
        {.id = "lessons_shown",
         .title = QT_TRANSLATE_NOOP("Fact", "Lessons and lectures"),
         .definition = QT_TRANSLATE_NOOP("Fact", "Lesson studies, open lessons, several lessons on "
                                                 "one topic and lectures; of a member, the "
                                                 "activities at which the member lectured."),
         .unit = Number,
         .query = "facts_activities",
         .ofMembers = true,
         .figure = "activities"},
        {.id = "rural_visits",
         .title = QT_TRANSLATE_NOOP("Fact", "Visits to rural schools"),
         .definition =
             QT_TRANSLATE_NOOP("Fact", "Activities of the kind “visit to rural schools”."),
         .unit = Number,
         .query = "facts_activities",
         .figure = "activities"},
        {.id = "online_activities",
         .title = QT_TRANSLATE_NOOP("Fact", "Online activities"),
         .definition = QT_TRANSLATE_NOOP("Fact", "Activities held on a platform."),
         .unit = Number,
         .query = "facts_activities",
         .figure = "activities"},
        {.id = "observations",
         .title = QT_TRANSLATE_NOOP("Fact", "Lessons observed"),
         .definition = QT_TRANSLATE_NOOP(
             "Fact", "Activities of the kind “lesson observation”; of a member, those attended."),
         .unit = Number,
         .query = "facts_activities",
         .ofMembers = true,
         .figure = "activities"},
        {.id = "attendance_rate",
         .title = QT_TRANSLATE_NOOP("Fact", "Attendance"),
         .definition =
             QT_TRANSLATE_NOOP("Fact", "Those who came, in percent of those who were due at the "
                                       "activities that were taken."),
         .unit = Percent,
         .query = "facts_attendance",
         .ofMembers = true,
         .figure = "attendance_rate"},
        {.id = "hours_each",
         .title = QT_TRANSLATE_NOOP("Fact", "Class hours a member"),
         .definition =
             QT_TRANSLATE_NOOP("Fact", "Class hours attended, by the number of the members."),
         .unit = Hours,
         .query = "facts_attendance",
         .ofMembers = true,
         .figure = "hours"},
        {.id = "attended",
         .title = QT_TRANSLATE_NOOP("Fact", "Activities attended"),
         .definition = QT_TRANSLATE_NOOP("Fact", "Activities at which the member was present."),
         .unit = Number,
         .query = "",
         .ofMembers = true},
        {.id = "absences",
         .title = QT_TRANSLATE_NOOP("Fact", "Absences"),
         .definition = QT_TRANSLATE_NOOP("Fact", "Activities missed without leave."),
         .unit = Number,
         .query = "",
         .ofMembers = true},
        {.id = "leaves",
         .title = QT_TRANSLATE_NOOP("Fact", "Leaves"),
         .definition = QT_TRANSLATE_NOOP("Fact", "Activities missed with leave."),
         .unit = Number,
         .query = "",
         .ofMembers = true},
        {.id = "outcomes",
         .title = QT_TRANSLATE_NOOP("Fact", "Outcomes"),
         .definition = QT_TRANSLATE_NOOP("Fact", "Outcomes of the cycle, in items."),
         .unit = Number,
         .query = "facts_outcomes",
         .ofMembers = true,
         .figure = "outcomes"},
        {.id = "resources",
         .title = QT_TRANSLATE_NOOP("Fact", "Resources and cases"),
         .definition = QT_TRANSLATE_NOOP("Fact", "Outcomes of the kinds resource and case."),
         .unit = Number,
         .query = "facts_outcomes",
         .figure = "outcomes"},
        {.id = "papers",
         .title = QT_TRANSLATE_NOOP("Fact", "Papers"),
         .definition = QT_TRANSLATE_NOOP("Fact", "Outcomes of the kind paper."),
         .unit = Number,
         .query = "facts_outcomes",
         .figure = "outcomes"},
        {.id = "projects",
         .title = QT_TRANSLATE_NOOP("Fact", "Research projects"),
         .definition = QT_TRANSLATE_NOOP("Fact", "Outcomes of the kind research project."),
         .unit = Number,
         .query = "facts_outcomes",
         .figure = "outcomes"},
        {.id = "execution_rate",
         .title = QT_TRANSLATE_NOOP("Fact", "Budget spent"),
         .definition = QT_TRANSLATE_NOOP("Fact", "What was spent, in percent of the budget."),
         .unit = Percent,
         .query = "facts_money",
         .figure = "execution_rate"},
        {.id = "evidence_complete",
         .title = QT_TRANSLATE_NOOP("Fact", "Papers of the year complete"),
         .definition = QT_TRANSLATE_NOOP(
             "Fact", "Of the plan and of the sign-in sheet, record, photo and reflection of each "
                     "activity, those that are there, in percent. Marked attendance stands for a "
                     "sign-in sheet."),
         .unit = Percent,
         .query = "facts_activities"},
        {.id = "money_stops",
         .title = QT_TRANSLATE_NOOP("Fact", "Breaches of money rules"),
         .definition =
             QT_TRANSLATE_NOOP("Fact", "Findings of the money rules that stop a voucher."),
         .unit = Number,
         .query = "",
         .source = "money_finding",
         .sourceGrade = "stop"},
        {.id = "money_warnings",
         .title = QT_TRANSLATE_NOOP("Fact", "Warnings of money rules"),
         .definition =
             QT_TRANSLATE_NOOP("Fact", "Findings of the money rules that warn of a voucher."),
         .unit = Number,
         .query = "",
         .source = "money_finding",
         .sourceGrade = "warn"},
        {.id = "late_steps",
         .title = QT_TRANSLATE_NOOP("Fact", "Late steps"),
         .definition =
             QT_TRANSLATE_NOOP("Fact", "Steps that were done after their deadline, or are "
                                       "not done though it is over."),
         .unit = Number,
         .query = "",
         .source = "late_step"},
        {.id = "promotions",
         .title = QT_TRANSLATE_NOOP("Fact", "Promotions"),
         .definition = QT_TRANSLATE_NOOP("Fact", "Members with a higher professional title than in "
                                                 "their cycle before."),
         .unit = Number,
         .query = "",
         .source = "promotion"},
    };
    return table;
}

const FactLine *factLine(const QString &id)
{
    for (const FactLine &line : factTable())
        if (id == QLatin1String(line.id))
            return &line;
    return nullptr;
}

QStringList factIds(SchemeSubject subject)
{
    QStringList ids;
    for (const FactLine &line : factTable()) {
        const bool isOfGroup = *line.query || *line.source;
        if (subject == SchemeSubject::Member ? line.ofMembers : isOfGroup)
            ids << QLatin1String(line.id);
    }
    return ids;
}

QString FactLine::displayTitle(Language language) const
{
    return say(language, "Fact", title);
}

QString FactLine::displayDefinition(Language language) const
{
    return say(language, "Fact", definition);
}

double Fact::value() const
{
    if (!line || line->unit == FactUnit::Number)
        return double(part);
    const double share = whole ? double(part) / double(whole) : 0;
    return line->unit == FactUnit::Percent ? 100 * share : share / 100;
}

QString Fact::text() const
{
    if (!isKnown)
        return QStringLiteral("—");
    if (!line || line->unit == FactUnit::Number)
        return QString::number(part);
    if (line->unit == FactUnit::Hours)
        return hundredthsText({whole ? (2 * part + whole) / (2 * whole) : 0});
    const bool isMoney = QLatin1String(line->id) == QLatin1String("execution_rate");
    const auto number = [isMoney](qint64 one) {
        return isMoney ? moneyText(Money{one}) : QString::number(one);
    };
    return QStringLiteral("%1/%2 = %3").arg(number(part), number(whole), percentText(part, whole));
}

QString figureBehind(const Fact &fact, const Cycle &cycle, Id groupId)
{
    if (!fact.line || !*fact.line->figure)
        return {};
    QString figure = QLatin1String(fact.line->figure);
    figure.replace(QStringLiteral("{rural}"), ruralDefinition(cycle.ruralDefinition).id.toLower());
    return QStringLiteral("%1/group/%2").arg(figure).arg(groupId);
}

} // namespace models
