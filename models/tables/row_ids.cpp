// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/row_ids.h"

#include "models/base/clock.h"
#include "models/base/pinyin.h"
#include "models/figures/quantity_sql.h"
#include "models/storage/raw_statement.h"
#include "models/tables/text_match.h"
#include "models/vocabulary/code_table.h"
#include "models/vocabulary/rural_definition.h"

#include <algorithm>
#include <limits>
#include <string_view>
#include <thread>
#include <unordered_map>

#include <sqlite3.h>

namespace models {

namespace {

// A WHERE clause in the making, with what is bound to its marks.
struct Conditions
{
    QStringList bound;
    std::vector<std::string> all;

    std::string mark(const QString &text)
    {
        bound << text;
        return std::string("?").append(std::to_string(bound.size()));
    }
    std::string where() const
    {
        std::string sql;
        for (const std::string &condition : all)
            sql.append(sql.empty() ? " WHERE (" : " AND (").append(condition).append(")");
        return sql;
    }
};

std::string joined(const std::vector<std::string> &parts, const char *between)
{
    std::string sql;
    for (const std::string &part : parts)
        sql.append(sql.empty() ? "" : between).append(part);
    return sql;
}

std::string codeCondition(const ListFilter &filter, const QString &code, Conditions &conditions)
{
    if (!filter.conditions.isEmpty()) {
        for (const ListFilter::Condition &condition : filter.conditions)
            if (condition.code == code)
                return condition.sql;
        return "0";
    }
    if (code.isEmpty())
        return filter.value + " IS NULL";
    const std::string mark = conditions.mark(code);
    if (filter.several)
        return "instr(',' || " + filter.value + " || ',', ',' || " + mark + " || ',') > 0";
    return filter.value + " = " + mark;
}

std::string anyText(const ListKind &kind, const std::string &mark)
{
    std::vector<std::string> parts;
    for (const std::string &text : kind.texts)
        parts.push_back("instr(" + text + ", " + mark + ") > 0");
    return joined(parts, " OR ");
}

std::string isOneOf(const QList<Id> &ids)
{
    std::string sql;
    for (const Id id : ids)
        sql.append(sql.empty() ? "record.id IN (" : ", ").append(std::to_string(id));
    return sql.empty() ? "0" : sql.append(")");
}

// What typed text asks for. Letters of a kind without pinyin columns are compared in memory.
std::string textCondition(const ListKind &kind, const TextMatch &match, Conditions &conditions)
{
    if (match.kind == TextMatch::Kind::Letters && !kind.hasPinyin)
        return {};
    const std::string mark = conditions.mark(match.text);
    std::string sql = anyText(kind, mark);
    if (match.kind == TextMatch::Kind::Letters) {
        const std::string end = conditions.mark(match.end());
        for (const char *column : {"record.pinyin", "record.initials"})
            sql += std::string(" OR ") + column + " >= " + mark + " AND " + column + " < " + end;
    }
    if (match.kind == TextMatch::Kind::Digits && kind.hasPhone)
        sql += " OR instr(record.phone, " + mark + ") > 0";
    return sql;
}

// One row while it is sorted.
template <class Key>
struct Row
{
    bool empty = false;
    Key key{};
    Id id = 0;
};

template <class Key>
std::vector<Id> sorted(std::vector<Row<Key>> &rows, bool descending)
{
    const auto before = [descending](const Row<Key> &one, const Row<Key> &other) {
        if (one.empty != other.empty)
            return other.empty;
        if (one.key != other.key)
            return descending ? other.key < one.key : one.key < other.key;
        return one.id < other.id;
    };
    std::sort(rows.begin(), rows.end(), before);
    std::vector<Id> ids;
    ids.reserve(rows.size());
    for (const Row<Key> &row : rows)
        ids.push_back(row.id);
    return ids;
}

// Compares texts with letters as pinyin: each text's beginning, and its initials.
bool reads(const QString &text, const QString &letters)
{
    const Pinyin pinyin = textPinyin(text);
    return pinyin.full.startsWith(letters) || pinyin.initials.contains(letters);
}

// The rows of a query as they come, each with its key.
template <class Key, class KeyOf>
std::vector<Row<Key>> readRows(RawStatement &rows, const QString &letters, int texts,
                               const Reins &reins, const KeyOf &keyOf)
{
    std::vector<Row<Key>> found;
    while (reins.goOn() && rows.step()) {
        bool matches = letters.isEmpty();
        for (int text = 0; text < texts && !matches; ++text)
            matches = reads(rows.text(2 + text), letters);
        if (matches)
            found.push_back(
                {rows.isNull(1), rows.isNull(1) ? Key() : keyOf(rows), rows.integer(0)});
    }
    return found;
}

using Ranks = std::unordered_map<std::string, qint64>;

Ranks codeRanks(const QString &table)
{
    Ranks ranks;
    for (const Term &term : codeTable(table).terms())
        ranks.emplace(term.code.toStdString(), qint64(ranks.size()));
    return ranks;
}

std::unordered_map<qint64, qint64> schoolRanks(sqlite3 *database)
{
    std::unordered_map<qint64, qint64> ranks;
    RawStatement rows(database, "SELECT id FROM school ORDER BY pinyin, id");
    while (rows.step())
        ranks.emplace(rows.integer(0), qint64(ranks.size()));
    return ranks;
}

} // namespace

bool Reins::goOn() const
{
    while (held && !cancelled)
        std::this_thread::yield();
    return !cancelled;
}

std::string filledSql(std::string sql, const ListQuery &query)
{
    const QString rural = query.cycle ? query.cycle->ruralDefinition : QString();
    const QString day =
        query.cycle ? query.cycle->referenceDate.toString(Qt::ISODate) : QStringLiteral("9999");
    const std::pair<std::string, std::string> parts[] = {
        {"{cycle}", std::to_string(query.cycle ? query.cycle->id : 0)},
        {"{day}", quotedSql(day)},
        {"{today}", quotedSql(now().toLocalTime().date().toString(Qt::ISODate))},
        {"{rural}", "rural_" + ruralDefinition(rural).id.toLower().toStdString()}};
    for (const auto &[mark, text] : parts)
        for (size_t at = sql.find(mark); at != std::string::npos; at = sql.find(mark, at))
            sql.replace(at, mark.size(), text);
    return query.cycle ? filledQuantities(std::move(sql), QuantityQuestion::ofYear(*query.cycle))
                       : filledQuantities(std::move(sql), {});
}

bool isIndexed(const ListQuery &query)
{
    const ListColumn *column = query.kind->column(query.sortKey);
    return query.isEverything() && query.kind->scope.empty() && column &&
           !column->orderIndex.empty();
}

static std::vector<Id> indexedIds(sqlite3 *database, const ListQuery &query, const Reins &reins)
{
    RawStatement rows(database,
                      QByteArray::fromStdString(std::string("SELECT record.id FROM ") +
                                                query.kind->type->table + " AS record ORDER BY " +
                                                query.kind->column(query.sortKey)->orderIndex));
    std::vector<Id> ids;
    while (reins.goOn() && rows.step())
        ids.push_back(rows.integer(0));
    if (query.descending)
        std::reverse(ids.begin(), ids.end());
    return ids;
}

static std::vector<Id> sortedIds(sqlite3 *database, RawStatement &rows, const QString &letters,
                                 const ListQuery &query, const Reins &reins)
{
    const ListColumn *column = query.kind->column(query.sortKey);
    const ListOrder order = column ? column->order : ListOrder::Number;
    const int texts = letters.isEmpty() ? 0 : int(query.kind->texts.size());
    const auto byNumber = [&](const auto &keyOf) {
        auto found = readRows<qint64>(rows, letters, texts, reins, keyOf);
        return sorted(found, query.descending);
    };
    const auto byText = [&](const auto &keyOf) {
        auto found = readRows<std::string>(rows, letters, texts, reins, keyOf);
        return sorted(found, query.descending);
    };
    constexpr qint64 last = std::numeric_limits<qint64>::max();
    switch (order) {
    case ListOrder::Text:
        return byText([](const RawStatement &row) { return sortKey(row.text(1)).toStdString(); });
    case ListOrder::Plain:
        return byText([](const RawStatement &row) { return std::string(row.bytes(1)); });
    case ListOrder::School:
        return byNumber([ranks = schoolRanks(database)](const RawStatement &row) {
            const auto rank = ranks.find(row.integer(1));
            return rank == ranks.end() ? last : rank->second;
        });
    case ListOrder::Choice:
        return byNumber(
            [ranks = codeRanks(QLatin1String(column->field->target))](const RawStatement &row) {
                const std::string_view codes = row.bytes(1);
                const auto rank = ranks.find(std::string(codes.substr(0, codes.find(','))));
                return rank == ranks.end() ? last : rank->second;
            });
    case ListOrder::Number:
        break;
    }
    return byNumber([](const RawStatement &row) { return row.integer(1); });
}

std::vector<Id> rowIds(SQLite::Database &database, const ListQuery &query, const Reins &reins)
{
    sqlite3 *handle = database.getHandle();
    if (isIndexed(query))
        return indexedIds(handle, query, reins);
    const ListKind &kind = *query.kind;
    Conditions conditions;
    if (!kind.scope.empty())
        conditions.all.push_back(kind.scope);
    if (query.only)
        conditions.all.push_back(isOneOf(*query.only));
    for (auto filter = query.filters.cbegin(); filter != query.filters.cend(); ++filter) {
        const ListFilter *definition = kind.filter(filter.key());
        std::vector<std::string> codes;
        for (const QString &code : definition ? filter.value() : QStringList())
            codes.push_back(codeCondition(*definition, code, conditions));
        if (!codes.empty())
            conditions.all.push_back(std::string("(").append(joined(codes, ") OR (")).append(")"));
    }
    const TextMatch match = textMatch(query.text);
    QString letters;
    if (match.kind != TextMatch::Kind::Nothing) {
        const std::string condition = textCondition(kind, match, conditions);
        if (condition.empty())
            letters = match.text;
        else
            conditions.all.push_back(condition);
    }
    const ListColumn *column = kind.column(query.sortKey);
    std::string sql = "SELECT record.id, ";
    sql += !column ? "record.id" : column->orderBy.empty() ? column->value : column->orderBy;
    for (const std::string &text : letters.isEmpty() ? QList<std::string>() : kind.texts)
        sql += ", " + text;
    sql += std::string(" FROM ") + kind.type->table + " AS record" + conditions.where();
    RawStatement rows(handle, QByteArray::fromStdString(filledSql(sql, query)));
    for (int index = 0; index < conditions.bound.size(); ++index)
        rows.bind(index + 1, conditions.bound[index]);
    return sortedIds(handle, rows, letters, query, reins);
}

} // namespace models
