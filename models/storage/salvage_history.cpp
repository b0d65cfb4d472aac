// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/salvage_history.h"

#include "models/storage/history.h"

#include <sqlite3.h>

#include <algorithm>

namespace models {

namespace {

// What history says of the rows of one table: their values, or nothing when they were deleted.
using Told = std::map<qint64, std::optional<std::vector<Cell>>>;

Cell cellOf(sqlite3_value *value)
{
    const auto bytes = [value](const void *data) {
        return QByteArray(static_cast<const char *>(data), sqlite3_value_bytes(value));
    };
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return Cell(qint64(sqlite3_value_int64(value)));
    case SQLITE_FLOAT:
        return Cell(sqlite3_value_double(value));
    case SQLITE_TEXT:
        return Cell(bytes(sqlite3_value_text(value)));
    case SQLITE_BLOB:
        return Cell(Bytes{bytes(sqlite3_value_blob(value))});
    default:
        return Cell();
    }
}

// The rowid of the row that an operation is about; its key is the first column.
qint64 rowidOf(sqlite3_changeset_iter *iterator, int operation)
{
    sqlite3_value *value = nullptr;
    const int code = operation == SQLITE_INSERT ? sqlite3changeset_new(iterator, 0, &value)
                                                : sqlite3changeset_old(iterator, 0, &value);
    return code == SQLITE_OK && value ? sqlite3_value_int64(value) : 0;
}

void tell(sqlite3_changeset_iter *iterator, int operation, int columns, Told &told)
{
    const qint64 rowid = rowidOf(iterator, operation);
    if (operation == SQLITE_DELETE) {
        told[rowid] = std::nullopt;
        return;
    }
    if (operation == SQLITE_INSERT)
        told[rowid] = std::vector<Cell>(size_t(columns));
    const auto row = told.find(rowid);
    if (row == told.end() || !row->second)
        return; // changed, but its beginning is in a part of the history that is lost
    row->second->resize(std::max(row->second->size(), size_t(columns)));
    for (int i = 0; i < columns; ++i) {
        sqlite3_value *value = nullptr; // stays null where an update changed nothing
        if (sqlite3changeset_new(iterator, i, &value) == SQLITE_OK && value)
            (*row->second)[size_t(i)] = cellOf(value);
    }
}

void tellAll(const QByteArray &changeset, std::map<std::string, Told> &told)
{
    sqlite3_changeset_iter *iterator = nullptr;
    void *data = const_cast<char *>(changeset.constData()); // only read
    if (sqlite3changeset_start(&iterator, int(changeset.size()), data) != SQLITE_OK)
        return;
    while (sqlite3changeset_next(iterator) == SQLITE_ROW) {
        const char *table = nullptr;
        int columns = 0, operation = 0, indirect = 0;
        sqlite3changeset_op(iterator, &table, &columns, &operation, &indirect);
        tell(iterator, operation, columns, told[table]);
    }
    sqlite3changeset_finalize(iterator);
}

// Where the history is; the number of tables when there is none.
size_t historyIn(const std::vector<KnownTable> &tables)
{
    size_t at = 0;
    while (at < tables.size() && tables[at].name != "history_entry")
        ++at;
    return at;
}

size_t columnOf(const KnownTable &table, const char *name)
{
    size_t at = 0;
    while (at < table.columns.size() && table.columns[at].name != name)
        ++at;
    return at;
}

} // namespace

std::map<qint64, std::string> tablesInHistory(const std::vector<KnownTable> &tables,
                                              const std::vector<FoundRows> &found)
{
    std::map<qint64, std::string> names;
    const size_t history = historyIn(tables);
    if (history == tables.size())
        return names;
    const size_t changeset = columnOf(tables[history], "changeset");
    std::map<std::string, Told> told;
    for (const Row &entry : found[history].rows)
        if (const auto *bytes = std::get_if<Bytes>(&entry.cells[changeset]))
            tellAll(bytes->content, told);
    for (const auto &[table, rows] : told)
        for (const auto &[rowid, cells] : rows)
            names[rowid] = table;
    return names;
}

void rebuildFromHistory(const std::vector<KnownTable> &tables, std::vector<FoundRows> &found)
{
    const size_t history = historyIn(tables);
    if (history == tables.size())
        return;
    FoundRows &entries = found[history];
    const size_t state = columnOf(tables[history], "state");
    const size_t changeset = columnOf(tables[history], "changeset");
    std::sort(entries.rows.begin(), entries.rows.end(),
              [](const Row &a, const Row &b) { return a.rowid < b.rowid; });
    std::map<std::string, Told> told;
    for (const Row &entry : entries.rows)
        if (entry.cells[state] == Cell(qint64(EditState::Done)))
            tellAll(std::get<Bytes>(entry.cells[changeset]).content, told);
    const bool gap = !entries.lost.empty() || !entries.doubtful.empty() || entries.hurt;
    for (size_t i = 0; i < tables.size(); ++i)
        for (auto &[rowid, cells] : told[tables[i].name]) {
            if (!cells || found[i].known.count(rowid))
                continue;
            if (!tables[i].columns.empty() && tables[i].columns[0].isRowid)
                (*cells)[0] = Cell();
            found[i].known.insert(rowid);
            found[i].lost.erase(rowid);
            if (gap)
                found[i].doubtful.insert(rowid);
            found[i].rows.push_back({rowid, std::move(*cells)});
        }
}

} // namespace models
