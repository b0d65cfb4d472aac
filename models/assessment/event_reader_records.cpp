// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/event_readers.h"
#include "models/base/clock.h"
#include "models/figures/raw_statement.h"
#include "models/storage/database.h"
#include "models/vocabulary/issuer_kind.h"

#include <QRegularExpression>

namespace models {

namespace {

// Events by package and record, so that people and papers find theirs.
class EventIndex
{
public:
    explicit EventIndex(Events &events) : m_events(events) {}

    void add(const AssessedEvent &event)
    {
        QList<AssessedEvent> &list = m_events[event.groupId];
        m_places.insert({event.groupId, event.recordId}, list.size());
        list << event;
    }
    AssessedEvent *find(Id group, Id record)
    {
        const auto place = m_places.constFind({group, record});
        return place == m_places.cend() ? nullptr : &m_events[group][*place];
    }
    void addPapers(SQLite::Database &database, const QString &table)
    {
        QHash<Id, QStringList> papers;
        RawStatement row(database, sqlText(QStringLiteral("assessment/events_papers.sql")));
        row.bind(1, table);
        while (row.step())
            papers[row.integer(0)] << row.text(1);
        if (papers.isEmpty())
            return;
        for (auto place = m_places.cbegin(); place != m_places.cend(); ++place)
            if (const auto found = papers.constFind(place.key().second); found != papers.cend())
                m_events[place.key().first][*place].papers = *found;
    }

private:
    Events &m_events;
    QHash<std::pair<Id, Id>, qsizetype> m_places;
};

QString today()
{
    return now().toLocalTime().date().toString(Qt::ISODate);
}

QDate dayOf(const RawStatement &row, int column)
{
    return QDate::fromString(row.text(column), Qt::ISODate);
}

} // namespace

std::optional<int> wordsSaid(const QString &text)
{
    static const QRegularExpression said(
        QStringLiteral("([0-9]+(?:\\.[0-9]+)?)\\s*(万|千)?\\s*余?\\s*字"));
    const auto match = said.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const double number = match.captured(1).toDouble();
    const QString unit = match.captured(2);
    return int(number * (unit == QStringLiteral("万")   ? 10'000
                         : unit == QStringLiteral("千") ? 1'000
                                                        : 1) +
               0.5);
}

void readActivityEvents(SQLite::Database &database, const Cycle &cycle, Events &events)
{
    EventIndex index(events);
    const ConnectionLock lock(database);
    RawStatement row(database, sqlText(QStringLiteral("assessment/events_activities.sql")));
    row.bind(1, cycle.id);
    row.bind(2, today());
    while (row.step()) {
        AssessedEvent event{.groupId = row.integer(0), .recordId = row.integer(1)};
        event.page = "activities";
        event.name = row.text(2);
        event.kind = row.text(3);
        event.mode = row.text(4);
        event.level = row.text(5);
        event.earliest = dayOf(row, 6);
        event.latest = dayOf(row, 7);
        event.people = int(row.integer(8));
        event.note = row.text(9);
        event.words = wordsSaid(event.note);
        index.add(event);
    }
    RawStatement people(database, sqlText(QStringLiteral("assessment/events_activity_people.sql")));
    people.bind(1, cycle.id);
    while (people.step())
        if (AssessedEvent *event = index.find(people.integer(0), people.integer(1))) {
            event->namesSomebody = true;
            if (!people.isNull(4))
                event->persons << EventPerson{people.integer(3), people.text(4), people.text(2)};
        }
    index.addPapers(database, QStringLiteral("activity"));
}

void readOutcomeEvents(SQLite::Database &database, const Cycle &cycle, Events &events)
{
    EventIndex index(events);
    const ConnectionLock lock(database);
    RawStatement row(database, sqlText(QStringLiteral("assessment/events_outcomes.sql")));
    row.bind(1, cycle.id);
    while (row.step()) {
        AssessedEvent event{.groupId = row.integer(0), .recordId = row.integer(1)};
        event.page = "outcomes";
        event.name = row.text(2);
        event.kind = row.text(3);
        event.programme = row.text(4);
        event.level = row.text(5);
        event.grade = row.text(6);
        event.issuerKind = row.isNull(7) ? issuerKindOf(row.text(12)) : row.text(7);
        PartialDate awarded;
        fromValue(Value(row.text(8)), awarded);
        event.earliest = awarded.earliest();
        event.latest = awarded.latest();
        event.items = int(row.integer(9));
        event.isJoint = row.integer(10) != 0;
        event.note = row.text(11);
        event.words = wordsSaid(event.note);
        index.add(event);
    }
    RawStatement people(database, sqlText(QStringLiteral("assessment/events_outcome_people.sql")));
    people.bind(1, cycle.id);
    while (people.step())
        if (AssessedEvent *event = index.find(people.integer(0), people.integer(1))) {
            event->isJoint = event->isJoint || event->namesSomebody;
            event->namesSomebody = true;
            if (!people.isNull(4))
                event->persons << EventPerson{
                    people.integer(3), people.text(4), {}, int(people.integer(2))};
        }
    index.addPapers(database, QStringLiteral("outcome"));
}

void readMarkEvents(SQLite::Database &database, const Cycle &cycle, Events &events)
{
    const ConnectionLock lock(database);
    RawStatement row(database, sqlText(QStringLiteral("assessment/events_marks.sql")));
    row.bind(1, cycle.id);
    row.bind(2, today());
    while (row.step()) {
        AssessedEvent event{.groupId = row.integer(0), .recordId = row.integer(1)};
        event.page = "activities";
        event.name = QStringLiteral("%1 · %2").arg(row.text(7), row.text(2));
        event.kind = row.text(3);
        event.earliest = event.latest = dayOf(row, 4);
        event.people = 1;
        event.namesSomebody = true;
        event.persons << EventPerson{row.integer(5), row.text(6)};
        events[event.groupId] << event;
    }
}

} // namespace models
