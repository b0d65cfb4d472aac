// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/damaged_tables.h"

#include "models/storage/salvage_history.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace models {

namespace {

struct DamagedTablesTexts
{
    Q_DECLARE_TR_FUNCTIONS(Salvage)
};

using Kind = DamagedPages::Kind;

std::string columnText(const SQLite::Column &column)
{
    return column.getText();
}

bool isText(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError() && !text.contains(QChar(0));
}

bool fits(const Cell &cell, const KnownColumn &column)
{
    if (std::holds_alternative<std::monostate>(cell))
        return !column.required || column.isRowid;
    if (column.isRowid)
        return false;
    if (column.type == "INTEGER")
        return std::holds_alternative<qint64>(cell);
    if (column.type == "TEXT")
        return std::holds_alternative<QByteArray>(cell) && isText(std::get<QByteArray>(cell));
    if (column.type == "BLOB")
        return std::holds_alternative<Bytes>(cell);
    return std::holds_alternative<double>(cell) || std::holds_alternative<qint64>(cell);
}

// Whether a row may be one of that table: its values are of the columns' types. A column that a
// later version added may be missing.
bool fits(const Row &row, const KnownTable &table)
{
    if (row.cells.empty() || row.cells.size() > table.columns.size())
        return false;
    for (size_t i = 0; i < table.columns.size(); ++i)
        if (i < row.cells.size() ? !fits(row.cells[i], table.columns[i])
                                 : table.columns[i].required)
            return false;
    return true;
}

// The search in one file.
class Search
{
public:
    Search(DamagedPages &pages, const std::vector<KnownTable> &tables)
        : m_pages(pages),
          m_tables(tables),
          m_owner(pages.count() + 1, kNone),
          m_hurt(tables.size(), false),
          m_rooted(tables.size(), false),
          m_found(tables.size())
    {
    }

    Result<std::vector<FoundRows>> run(const Progress &progress)
    {
        readSchema();
        for (const auto &[name, root] : m_roots)
            claimFromRoot(name, root);
        for (quint32 number = 1; number <= m_pages.count(); ++number) {
            if (number % 64 == 1 &&
                !progress(DamagedTablesTexts::tr("Reading rows"), number, m_pages.count()))
                return fail(ErrorCode::Cancelled,
                            DamagedTablesTexts::tr("Stopped; nothing was changed."));
            if (m_owner[number] >= 0 && holdsRows(number, size_t(m_owner[number])))
                take(number, size_t(m_owner[number]), false);
        }
        adoptOrphans();
        countLost();
        rebuildFromHistory(m_tables, m_found);
        takeDamagedPages();
        return std::move(m_found);
    }

private:
    static constexpr int kNone = -1;
    static constexpr int kNotATable = -2; // an index, the schema

    bool holdsRows(quint32 number, size_t table) const
    {
        const Kind kind = m_pages.kind(number);
        return m_pages.isGood(number) &&
               (m_tables[table].withoutRowid ? kind == Kind::LeafIndex || kind == Kind::InnerIndex
                                             : kind == Kind::LeafTable);
    }

    int tableNamed(const std::string &name) const
    {
        for (size_t i = 0; i < m_tables.size(); ++i)
            if (m_tables[i].name == name)
                return int(i);
        return kNone;
    }

    // The description of the schema is found by its looks: it may have lost its first page.
    void readSchema()
    {
        for (quint32 number = 1; number <= m_pages.count(); ++number) {
            if (!m_pages.isGood(number) || m_pages.kind(number) != Kind::LeafTable)
                continue;
            const PageRows rows = m_pages.rows(number);
            bool schema = false;
            for (const Row &row : rows.rows)
                schema = readSchemaRow(row) || schema;
            if (schema || number == 1)
                m_owner[number] = kNotATable;
        }
    }

    bool readSchemaRow(const Row &row)
    {
        if (row.cells.size() != 5 || !std::holds_alternative<QByteArray>(row.cells[0]) ||
            !std::holds_alternative<QByteArray>(row.cells[1]) ||
            !std::holds_alternative<qint64>(row.cells[3]))
            return false;
        const QByteArray type = std::get<QByteArray>(row.cells[0]);
        const auto *sql = std::get_if<QByteArray>(&row.cells[4]);
        if ((type != "table" && type != "index") || (sql && !sql->startsWith("CREATE ")))
            return false;
        const qint64 root = std::get<qint64>(row.cells[3]);
        if (root > 1 && root <= m_pages.count())
            m_roots[std::get<QByteArray>(row.cells[1]).toStdString()] = quint32(root);
        return true;
    }

    void claimFromRoot(const std::string &name, quint32 root)
    {
        const int table = tableNamed(name);
        if (table >= 0)
            m_rooted[size_t(table)] = true;
        claim(root, table >= 0 ? table : kNotATable);
        if (table == kNone)
            m_indexRoots[name] = root;
    }

    void claim(quint32 number, int owner)
    {
        if (m_owner[number] != kNone)
            return; // two trees cannot share a page: the first keeps it
        m_owner[number] = owner;
        if (!m_pages.isGood(number)) {
            if (owner >= 0)
                m_hurt[size_t(owner)] = true;
            return; // what it says of those below cannot be trusted
        }
        for (const quint32 child : m_pages.children(number))
            claim(child, owner);
    }

    void add(size_t table, Row row, bool doubtful)
    {
        FoundRows &found = m_found[table];
        const bool keyed = !m_tables[table].withoutRowid;
        if (keyed && !found.known.insert(row.rowid).second) {
            found.doubtful.insert(row.rowid); // there twice: a commit that broke off
            return;
        }
        if (doubtful && keyed)
            found.doubtful.insert(row.rowid);
        found.rows.push_back(std::move(row));
    }

    void take(quint32 number, size_t table, bool doubtful)
    {
        PageRows rows = m_pages.rows(number);
        for (Row &row : rows.rows)
            if (fits(row, m_tables[table]))
                add(table, std::move(row), doubtful);
        if (!m_tables[table].withoutRowid)
            m_found[table].lost.insert(rows.broken.begin(), rows.broken.end());
    }

    // Which tables all rows of a page may be of. An empty page is of none.
    std::vector<size_t> candidates(const PageRows &rows, Kind kind, bool onlyHurt) const
    {
        std::vector<size_t> tables;
        for (size_t i = 0; i < m_tables.size() && !rows.rows.empty(); ++i)
            if (m_tables[i].withoutRowid == (kind != Kind::LeafTable) &&
                (!onlyHurt || m_hurt[i] || !m_rooted[i]) &&
                std::all_of(rows.rows.begin(), rows.rows.end(),
                            [&](const Row &row) { return fits(row, m_tables[i]); }))
                tables.push_back(i);
        return tables;
    }

    // How many rows are known to be of that table, and how many of their references lead to a
    // record that was found, less those of which it is not so.
    int agreement(const PageRows &rows, size_t table) const
    {
        int score = 0;
        for (const Row &row : rows.rows) {
            if (const auto name = m_names.find(row.rowid); name != m_names.end())
                score += name->second == m_tables[table].name ? 2 : -2;
            for (size_t i = 0; i < row.cells.size(); ++i) {
                const int target = tableNamed(m_tables[table].columns[i].refersTo);
                const auto *id = std::get_if<qint64>(&row.cells[i]);
                if (target >= 0 && id)
                    score += m_found[size_t(target)].known.count(*id) ? 1 : -1;
            }
        }
        return score;
    }

    // Pages to which no way leads any more. The clear ones first: the others are told apart by the
    // records that they refer to.
    void adoptOrphans()
    {
        std::vector<quint32> unclear;
        for (quint32 number = 2; number <= m_pages.count(); ++number) {
            const Kind kind = m_pages.kind(number);
            if (m_owner[number] != kNone || !m_pages.isGood(number) ||
                (kind != Kind::LeafTable && kind != Kind::LeafIndex && kind != Kind::InnerIndex))
                continue;
            const auto tables = candidates(m_pages.rows(number), kind, true);
            if (tables.size() == 1)
                adopt(number, tables.front(), false);
            else if (!tables.empty())
                unclear.push_back(number);
        }
        m_names = tablesInHistory(m_tables, m_found);
        for (size_t i = 0; i < m_tables.size() && !unclear.empty(); ++i)
            noteReferences(i);
        for (const quint32 number : unclear)
            adoptByReferences(number);
    }

    // The ids that rows refer to tell which table those are of.
    void noteReferences(size_t table)
    {
        for (const Row &row : m_found[table].rows)
            for (size_t i = 0; i < row.cells.size(); ++i)
                if (const auto *id = std::get_if<qint64>(&row.cells[i]);
                    id && !m_tables[table].columns[i].refersTo.empty())
                    m_names[*id] = m_tables[table].columns[i].refersTo;
    }

    void adoptByReferences(quint32 number)
    {
        const PageRows rows = m_pages.rows(number);
        auto tables = candidates(rows, m_pages.kind(number), true);
        std::stable_sort(tables.begin(), tables.end(), [&](size_t a, size_t b) {
            return agreement(rows, a) > agreement(rows, b);
        });
        const bool sure = agreement(rows, tables[0]) > 0 &&
                          agreement(rows, tables[0]) > agreement(rows, tables[1]);
        adopt(number, tables.front(), !sure);
    }

    void adopt(quint32 number, size_t table, bool doubtful)
    {
        m_owner[number] = int(table);
        take(number, table, doubtful);
    }

    // Rows of a page whose checksum does not fit, when they make sense and stand nowhere else.
    void takeDamagedPages()
    {
        for (quint32 number = 2; number <= m_pages.count(); ++number) {
            const int table = m_owner[number];
            if (m_pages.isGood(number) || table < 0 || m_tables[size_t(table)].withoutRowid ||
                m_pages.kind(number) != Kind::LeafTable)
                continue;
            PageRows rows = m_pages.rows(number);
            FoundRows &found = m_found[size_t(table)];
            for (Row &row : rows.rows)
                if (row.rowid > 0 && fits(row, m_tables[size_t(table)]) &&
                    !found.known.count(row.rowid)) {
                    found.lost.erase(row.rowid);
                    add(size_t(table), std::move(row), true);
                }
        }
    }

    // Indexes name rows that are gone.
    void countLost()
    {
        for (size_t i = 0; i < m_tables.size(); ++i) {
            if (m_hurt[i] && !m_tables[i].withoutRowid)
                for (const std::string &index : m_tables[i].indexes)
                    if (const auto root = m_indexRoots.find(index); root != m_indexRoots.end())
                        collectRowids(root->second, m_found[i].lost, 0);
            for (const qint64 id : m_found[i].known)
                m_found[i].lost.erase(id);
            m_found[i].hurt = m_hurt[i] || !m_rooted[i];
        }
    }

    void collectRowids(quint32 number, std::set<qint64> &ids, int depth)
    {
        constexpr int kDeepest = 20; // as SQLite's own limit
        const Kind kind = m_pages.kind(number);
        if (depth > kDeepest || !m_pages.isGood(number) ||
            (kind != Kind::LeafIndex && kind != Kind::InnerIndex))
            return;
        for (const Row &row : m_pages.rows(number).rows)
            if (const auto *id = std::get_if<qint64>(&row.cells.back()); id && *id > 0)
                ids.insert(*id);
        for (const quint32 child : m_pages.children(number))
            collectRowids(child, ids, depth + 1);
    }

    DamagedPages &m_pages;
    const std::vector<KnownTable> &m_tables;
    std::vector<int> m_owner;               // of each page: a table, kNone or kNotATable
    std::vector<bool> m_hurt, m_rooted;     // of each table
    std::map<std::string, quint32> m_roots; // of tables and indexes
    std::map<std::string, quint32> m_indexRoots;
    std::map<qint64, std::string> m_names; // of the tables of rows that others speak of
    std::vector<FoundRows> m_found;
};

} // namespace

std::vector<KnownTable> knownTables(SQLite::Database &database)
{
    std::vector<KnownTable> tables;
    SQLite::Statement names(database,
                            "SELECT name, wr FROM pragma_table_list WHERE schema = 'main' "
                            "AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY 1");
    while (names.executeStep())
        tables.push_back(
            {columnText(names.getColumn(0)), {}, names.getColumn(1).getInt() != 0, {}});
    for (KnownTable &table : tables) {
        SQLite::Statement columns(
            database, "SELECT c.name, c.type, c.\"notnull\", c.pk, coalesce(f.\"table\", '') FROM "
                      "pragma_table_info(?1) c LEFT JOIN pragma_foreign_key_list(?1) f ON "
                      "f.\"from\" = c.name ORDER BY c.cid");
        columns.bind(1, table.name);
        while (columns.executeStep()) {
            const bool key = columns.getColumn(3).getInt() != 0;
            table.columns.push_back(
                {columnText(columns.getColumn(0)), columnText(columns.getColumn(1)),
                 columnText(columns.getColumn(4)), columns.getColumn(2).getInt() != 0 || key,
                 key && !table.withoutRowid});
        }
        SQLite::Statement indexes(database, "SELECT name FROM pragma_index_list(?)");
        indexes.bind(1, table.name);
        while (indexes.executeStep())
            table.indexes.push_back(columnText(indexes.getColumn(0)));
    }
    return tables;
}

Result<std::vector<FoundRows>> findRows(DamagedPages &pages, const std::vector<KnownTable> &tables,
                                        const Progress &progress)
{
    return Search(pages, tables).run(progress);
}

} // namespace models
