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

QString EventSourceLine::displayTitle(Language language) const
{
    return say(language, "EventSource", title);
}

} // namespace models
