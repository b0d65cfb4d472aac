// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/event_readers.h"
#include "models/base/clock.h"
#include "models/figures/quantity_question.h"
#include "models/storage/database.h"
#include "models/storage/raw_statement.h"
#include "models/vocabulary/issuer_kind.h"

#include <QRegularExpression>

#include <cstring>

namespace models {

namespace {

// Texts that come again and again (codes, names of programmes), each kept once.
class SharedTexts
{
public:
    QString operator()(const RawStatement &row, int column)
    {
        const char *bytes = row.bytes(column);
        const QByteArray key = QByteArray::fromRawData(bytes, qsizetype(std::strlen(bytes)));
        const auto known = m_texts.constFind(key);
        return known != m_texts.cend()
                   ? *known
                   : *m_texts.insert(QByteArray(bytes), QString::fromUtf8(bytes));
    }

private:
    QHash<QByteArray, QString> m_texts;
};

// The role of each member by package and teacher.
class MemberRoles
{
public:
    MemberRoles(SQLite::Database &database, const Cycle &cycle)
    {
        SharedTexts texts;
        RawStatement row(database, sqlText(QStringLiteral("assessment/member_roles.sql")));
        row.bind(1, cycle.id);
        while (row.step())
            m_roles.insert({row.integer(0), row.integer(1)}, texts(row, 2));
    }
    // Empty for nobody of the package.
    QString of(Id group, Id teacher) const { return m_roles.value({group, teacher}); }

private:
    QHash<std::pair<Id, Id>, QString> m_roles;
};

QHash<Id, QStringList> papersOf(SQLite::Database &database, const QString &table)
{
    QHash<Id, QStringList> papers;
    RawStatement row(database, sqlText(QStringLiteral("assessment/events_papers.sql")));
    row.bind(1, table);
    while (row.step())
        papers[row.integer(0)] << row.text(1);
    return papers;
}

// The last day whose events count.
QString countedUntil(const Cycle &cycle)
{
    return QuantityQuestion::ofYear(cycle).until.toString(Qt::ISODate);
}

int digits(const char *text, int count)
{
    int number = 0;
    for (int i = 0; i < count; ++i)
        number = 10 * number + (text[i] - '0');
    return number;
}

// The first and last day of a date that may lack its day or month; none of no date.
std::pair<QDate, QDate> daysOf(const char *text)
{
    const size_t length = std::strlen(text);
    if (length < 4)
        return {};
    const int year = digits(text, 4);
    if (length < 7)
        return {QDate(year, 1, 1), QDate(year, 12, 31)};
    const int month = digits(text + 5, 2);
    if (length < 10) {
        const QDate first(year, month, 1);
        return {first, first.addMonths(1).addDays(-1)};
    }
    const QDate day(year, month, digits(text + 8, 2));
    return {day, day};
}

using SharedEvent = std::shared_ptr<AssessedEvent>;

QHash<Id, SharedEvent> activitiesOf(SQLite::Database &database, const Cycle &cycle,
                                    const EventNeeds &needs)
{
    QHash<Id, SharedEvent> activities;
    SharedTexts texts;
    RawStatement row(database, sqlText(QStringLiteral("assessment/events_activities.sql")));
    row.bind(1, cycle.id);
    row.bind(2, countedUntil(cycle));
    while (row.step()) {
        const QString kind = texts(row, 1), level = texts(row, 2);
        if (!needs.wants(kind, level))
            continue;
        auto event = std::make_shared<AssessedEvent>();
        event->recordId = row.integer(0);
        event->page = "activities";
        event->kind = kind;
        event->level = level;
        event->mode = texts(row, 3);
        event->earliest = daysOf(row.bytes(4)).first;
        event->latest = daysOf(row.bytes(5)).second;
        event->people = int(row.integer(6));
        event->name = row.text(7);
        event->note = texts(row, 8);
        activities.insert(event->recordId, event);
    }
    return activities;
}

// Names the people of a package in its own copy of a joint activity.
void addPersons(SQLite::Database &database, const Cycle &cycle, const EventNeeds &needs,
                const QHash<Id, QList<std::pair<Id, qsizetype>>> &places, Events &events)
{
    const MemberRoles roles(database, cycle);
    SharedTexts texts;
    RawStatement row(database, sqlText(QStringLiteral("assessment/events_activity_people.sql")));
    row.bind(1, cycle.id);
    while (row.step()) {
        const auto found = places.constFind(row.integer(0));
        const QString activityRole = texts(row, 1);
        if (found == places.cend() || !needs.wantsRole(activityRole))
            continue;
        for (const auto &[group, place] : *found) {
            const QString memberRole = roles.of(group, row.integer(2));
            if (memberRole.isEmpty())
                continue;
            auto &event = events[group][place];
            auto own = std::make_shared<AssessedEvent>(*event);
            own->persons << EventPerson{row.integer(2), memberRole, activityRole};
            event = own;
        }
    }
}

void sortByDay(Events &events)
{
    for (auto &list : events)
        std::sort(list.begin(), list.end(), [](const auto &one, const auto &other) {
            return std::pair(one->earliest, one->recordId) <
                   std::pair(other->earliest, other->recordId);
        });
}

} // namespace

std::optional<int> wordsSaid(const QString &text)
{
    static const QRegularExpression said(
        QStringLiteral("([0-9]+(?:\\.[0-9]+)?)\\s*(万|千)?\\s*余?\\s*字"));
    const auto match = said.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(2);
    const int times = unit.isEmpty() ? 1 : unit == QStringLiteral("万") ? 10'000 : 1'000;
    return int(match.captured(1).toDouble() * times + 0.5);
}

void readActivityEvents(SQLite::Database &database, const Cycle &cycle, const EventNeeds &needs,
                        Events &events)
{
    const ConnectionLock lock(database);
    const QHash<Id, SharedEvent> activities = activitiesOf(database, cycle, needs);
    if (needs.wantsPapers()) {
        const QHash<Id, QStringList> papers = papersOf(database, QStringLiteral("activity"));
        for (const SharedEvent &event : activities)
            event->papers = papers.value(event->recordId);
    }
    const bool wantsPersons = needs.wantsPersons();
    QHash<Id, QList<std::pair<Id, qsizetype>>> places; // of an activity, by package
    RawStatement part(database, sqlText(QStringLiteral("assessment/events_activity_groups.sql")));
    part.bind(1, cycle.id);
    while (part.step()) {
        const auto found = activities.constFind(part.integer(0));
        if (found == activities.cend())
            continue;
        auto &list = events[part.integer(1)];
        if (wantsPersons)
            places[part.integer(0)] << std::pair(Id(part.integer(1)), list.size());
        list << *found;
    }
    if (wantsPersons)
        addPersons(database, cycle, needs, places, events);
}

void readOutcomeEvents(SQLite::Database &database, const Cycle &cycle, const EventNeeds &needs,
                       Events &events)
{
    const ConnectionLock lock(database);
    SharedTexts texts;
    QHash<QString, QString> issuerKinds; // few issuers award many
    const auto kindOf = [&issuerKinds](const QString &issuer) {
        const auto known = issuerKinds.constFind(issuer);
        return known != issuerKinds.cend() ? *known
                                           : *issuerKinds.insert(issuer, issuerKindOf(issuer));
    };
    QHash<Id, std::pair<Id, SharedEvent>> outcomes;
    RawStatement row(database, sqlText(QStringLiteral("assessment/events_outcomes.sql")));
    row.bind(1, cycle.id);
    while (row.step()) {
        const QString kind = texts(row, 2), level = texts(row, 3);
        if (!needs.wants(kind, level))
            continue;
        auto event = std::make_shared<AssessedEvent>();
        event->recordId = row.integer(1);
        event->page = "outcomes";
        event->kind = kind;
        event->level = level;
        event->grade = texts(row, 4);
        event->issuerKind = row.isNull(5) ? kindOf(texts(row, 12)) : texts(row, 5);
        std::tie(event->earliest, event->latest) = daysOf(row.bytes(6));
        event->items = int(row.integer(7));
        event->isJoint = row.integer(8) != 0;
        event->name = row.text(9);
        event->programme = texts(row, 10);
        event->note = texts(row, 11);
        events[row.integer(0)] << event;
        outcomes.insert(event->recordId, {row.integer(0), event});
    }
    const MemberRoles roles(database, cycle);
    RawStatement holder(database, sqlText(QStringLiteral("assessment/events_outcome_people.sql")));
    while (holder.step()) {
        const auto found = outcomes.constFind(holder.integer(0));
        if (found == outcomes.cend())
            continue;
        const auto &[group, event] = *found;
        event->isJoint = event->isJoint || event->namesSomebody;
        event->namesSomebody = true;
        if (const QString role = roles.of(group, holder.integer(2)); !role.isEmpty())
            event->persons << EventPerson{holder.integer(2), role, {}, int(holder.integer(1))};
    }
    if (needs.wantsPapers()) {
        const QHash<Id, QStringList> papers = papersOf(database, QStringLiteral("outcome"));
        for (const auto &outcome : outcomes)
            outcome.second->papers = papers.value(outcome.second->recordId);
    }
    sortByDay(events);
}

void readMarkEvents(SQLite::Database &database, const Cycle &cycle, const EventNeeds &needs,
                    Events &events)
{
    const ConnectionLock lock(database);
    SharedTexts texts;
    RawStatement row(database, sqlText(QStringLiteral("assessment/events_marks.sql")));
    row.bind(1, cycle.id);
    row.bind(2, countedUntil(cycle));
    while (row.step()) {
        AssessedEvent event{.recordId = row.integer(1)};
        event.kind = texts(row, 3);
        if (!needs.wants(event.kind, {}))
            continue;
        event.page = "activities";
        event.name = QStringLiteral("%1 · %2").arg(texts(row, 7), texts(row, 2));
        std::tie(event.earliest, event.latest) = daysOf(row.bytes(4));
        event.people = 1;
        event.namesSomebody = true;
        event.persons << EventPerson{row.integer(5), texts(row, 6)};
        keepEvent(events, row.integer(0), std::move(event));
    }
    sortByDay(events);
}

} // namespace models
