// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/fact_reader.h"

#include "models/figures/member_facts.h"
#include "models/figures/raw_statement.h"
#include "models/storage/database.h"
#include "models/vocabulary/rural_definition.h"

namespace models {

namespace {

// The columns of one fact; -1 where it has none.
struct FactColumns
{
    const FactLine *line = nullptr;
    int part = -1, whole = -1, unknown = -1;
};

Fact factOf(const RawStatement &row, const FactColumns &columns)
{
    Fact fact{.line = columns.line, .part = row.integer(columns.part)};
    if (columns.whole < 0) {
        fact.isKnown = true;
        return fact;
    }
    fact.whole = row.integer(columns.whole);
    if (columns.unknown >= 0)
        fact.unknown = row.integer(columns.unknown);
    fact.isKnown = fact.whole > 0 && fact.unknown < fact.whole;
    return fact;
}

QList<FactColumns> columnsOf(const RawStatement &statement, const QSet<QString> &ids)
{
    QHash<QString, int> byName;
    for (int column = 0; column < statement.columnCount(); ++column)
        byName.insert(statement.columnName(column), column);
    QList<FactColumns> found;
    for (const QString &id : ids)
        if (const int part = byName.value(id, -1); part >= 0)
            found << FactColumns{factLine(id), part,
                                 byName.value(id + QStringLiteral("_whole"), -1),
                                 byName.value(id + QStringLiteral("_unknown"), -1)};
    return found;
}

void bindMarks(RawStatement &statement, const Cycle &cycle, const QDate &today)
{
    statement.bind(statement.mark(":cycle"), cycle.id);
    statement.bind(statement.mark(":from"), cycle.startsOn.toString(Qt::ISODate));
    statement.bind(statement.mark(":to"), cycle.endsOn.toString(Qt::ISODate));
    statement.bind(statement.mark(":today"), today.toString(Qt::ISODate));
    statement.bind(statement.mark(":definition"), ruralDefinition(cycle.ruralDefinition).id);
    statement.bind(statement.mark(":young"), kYoungAge);
}

} // namespace

Facts readFacts(SQLite::Database &database, const Cycle &cycle, SchemeSubject subject,
                const QSet<QString> &ids, const QDate &today)
{
    QMap<QString, QSet<QString>> queries;
    for (const QString &id : ids) {
        const FactLine *line = factLine(id);
        if (subject == SchemeSubject::Member)
            queries[QStringLiteral("facts_of_members")] << id;
        else if (line && *line->query)
            queries[QLatin1String(line->query)] << id;
    }
    Facts facts;
    const ConnectionLock lock(database);
    for (auto query = queries.cbegin(); query != queries.cend(); ++query) {
        RawStatement row(database, sqlText(QStringLiteral("assessment/%1.sql").arg(query.key())));
        bindMarks(row, cycle, today);
        const QList<FactColumns> columns = columnsOf(row, *query);
        while (row.step()) {
            QHash<QString, Fact> &of = facts[row.integer(0)];
            for (const FactColumns &fact : columns)
                of.insert(QLatin1String(fact.line->id), factOf(row, fact));
        }
    }
    return facts;
}

} // namespace models
