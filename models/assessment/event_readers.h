// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assessment/events.h"

#include <future>

namespace models {

// The events of one source, of every package of a cycle in one pass. Throw SQLite::Exception.
void readActivityEvents(SQLite::Database &database, const Cycle &cycle, const EventNeeds &needs,
                        Events &events);
void readOutcomeEvents(SQLite::Database &database, const Cycle &cycle, const EventNeeds &needs,
                       Events &events);
void readPromotionEvents(SQLite::Database &database, const Cycle &cycle, const EventNeeds &needs,
                         Events &events);
void readLateSteps(SQLite::Database &database, const Cycle &cycle, const EventNeeds &needs,
                   Events &events);
void readMarkEvents(SQLite::Database &database, const Cycle &cycle, const EventNeeds &needs,
                    Events &events);
void readMoneyFindings(SQLite::Database &database, const Cycle &cycle, const EventNeeds &needs,
                       Events &events);

// Reads what the money rules look at, and judges it on a thread of its own while more is read.
// Throws SQLite::Exception.
std::future<Events> startMoneyFindings(SQLite::Database &database, const Cycle &cycle,
                                       const EventNeeds &needs);

// Adds an event of a package.
inline void keepEvent(Events &events, Id group, AssessedEvent event)
{
    events[group] << std::make_shared<const AssessedEvent>(std::move(event));
}

// How many characters a text says that something has: 1800 of "约1800字", 20000 of "2万字"; empty
// when it says nothing of it.
std::optional<int> wordsSaid(const QString &text);

} // namespace models
