// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/events.h"

#include "models/assessment/event_readers.h"

#include <QCoreApplication>

namespace models {

// THE EVENT SOURCE TABLE.
//
// To add a source: its function in an event_reader_*.cpp, declared in event_readers.h, and its line
// here. A reader fills what the source knows; what stays empty is never asked for by a rule that
// makes sense.
const QList<EventSourceLine> &eventSourceTable()
{
    static const QList<EventSourceLine> table{
        {"activity", QT_TRANSLATE_NOOP("EventSource", "Activities"), "activity_kind", true, false,
         readActivityEvents},
        {"outcome", QT_TRANSLATE_NOOP("EventSource", "Outcomes"), "outcome_kind", true, true,
         readOutcomeEvents},
        {"promotion", QT_TRANSLATE_NOOP("EventSource", "Promotions"), "professional_title", false,
         true, readPromotionEvents},
        {"late_step", QT_TRANSLATE_NOOP("EventSource", "Late steps"), "lifecycle_step", false,
         false, readLateSteps},
        {"mark", QT_TRANSLATE_NOOP("EventSource", "Absences and leaves"), "attendance_mark", true,
         true, readMarkEvents},
        {"money_finding", QT_TRANSLATE_NOOP("EventSource", "Findings of the money rules"), "",
         false, false, readMoneyFindings},
    };
    return table;
}

const EventSourceLine *eventSource(const QString &id)
{
    for (const EventSourceLine &line : eventSourceTable())
        if (id == QLatin1String(line.id))
            return &line;
    return nullptr;
}

bool EventNeeds::wants(const QString &kind, const QString &level) const
{
    return all || std::any_of(rules.cbegin(), rules.cend(), [&](const EventRule *rule) {
               return (rule->kinds.isEmpty() || rule->kinds.contains(kind)) &&
                      (rule->levels.isEmpty() || rule->levels.contains(countedLevel(level)));
           });
}

bool EventNeeds::wantsGrade(const QString &grade) const
{
    return all || std::any_of(rules.cbegin(), rules.cend(), [&](const EventRule *rule) {
               return rule->grades.isEmpty() || rule->grades.contains(grade);
           });
}

static bool asksForPersons(const EventRule *rule)
{
    return !rule->memberRoles.isEmpty() || !rule->activityRoles.isEmpty();
}

bool EventNeeds::wantsPersons() const
{
    return ofMembers || std::any_of(rules.cbegin(), rules.cend(), asksForPersons);
}

bool EventNeeds::wantsRole(const QString &activityRole) const
{
    return std::any_of(rules.cbegin(), rules.cend(), [&](const EventRule *rule) {
        return (ofMembers || asksForPersons(rule)) &&
               (rule->activityRoles.isEmpty() || rule->activityRoles.contains(activityRole));
    });
}

bool EventNeeds::wantsPapers() const
{
    return std::any_of(rules.cbegin(), rules.cend(),
                       [](const EventRule *rule) { return !rule->papers.isEmpty(); });
}

QString EventSourceLine::displayTitle(Language language) const
{
    return say(language, "EventSource", title);
}

} // namespace models
