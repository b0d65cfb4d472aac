// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/changeset.h"
#include "models/storage/database.h"
#include "models/storage/history.h"

#include "models/records/record_type.h"

#include <QCoreApplication>

#include <set>

#include <sqlite3.h>

namespace models {

namespace {
struct ApplyChangesetTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::History)
};
} // namespace

// So many bytes of a changeset are applied at once.
static constexpr qsizetype kPiece = 256 * 1024;

static const RecordType *typeOf(const QByteArray &table)
{
    for (const RecordType *type : recordTypes())
        if (table == type->table)
            return type;
    return nullptr;
}

QList<const Field *> fieldsByColumn(SQLite::Database &database, const QByteArray &table)
{
    QList<const Field *> fields;
    const RecordType *type = typeOf(table);
    if (!type)
        return fields;
    SQLite::Statement column(database, "SELECT name FROM pragma_table_info(?) ORDER BY cid");
    column.bind(1, table.toStdString());
    while (column.executeStep())
        fields << type->field(QString::fromUtf8(column.getColumn(0).getText()));
    return fields;
}

QString kindsOf(const QByteArray &changeset)
{
    QHash<QByteArray, qint64> rows;
    for (ChangesetReader reader(changeset); reader.next();)
        ++rows[reader.table()];
    QStringList kinds;
    for (const RecordType *type : recordTypes())
        if (const qint64 count = rows.value(type->table))
            kinds << QStringLiteral("%1 %2").arg(QLatin1String(type->table)).arg(count);
    return kinds.join(u',');
}

QList<DanglingLink> danglingLinks(SQLite::Database &database)
{
    QList<DanglingLink> links;
    SQLite::Statement row(
        database, "SELECT broken.\"table\", broken.rowid, key.\"from\", broken.parent FROM "
                  "pragma_foreign_key_check AS broken JOIN "
                  "pragma_foreign_key_list(broken.\"table\") AS key ON key.id = broken.fkid");
    while (row.executeStep())
        links << DanglingLink{textOf(columnValue(row, 0)), integerOf(columnValue(row, 1)),
                              textOf(columnValue(row, 2)), textOf(columnValue(row, 3)), 0};
    for (DanglingLink &link : links) {
        SQLite::Statement value(database, "SELECT " + link.column.toStdString() + " FROM " +
                                              link.table.toStdString() + " WHERE rowid = ?");
        bindValue(value, 1, Value(link.row));
        if (value.executeStep())
            link.gone = integerOf(columnValue(value, 0));
    }
    return links;
}

namespace {

// Applies a changeset piece by piece and remembers what stood in the way.
class Application
{
public:
    Application(SQLite::Database &database, Direction direction, ApplyRule rule)
        : m_database(database), m_direction(direction), m_rule(rule)
    {
    }

    Result<Applied> run(const QByteArray &changeset, const Progress &progress)
    {
        if (const auto done = pass(changeset, progress); !done)
            return done.failure();
        if (!m_postponed.empty()) {
            m_last = true; // what a piece before could not do because of one after it
            if (const auto done = pass(changeset, progress); !done)
                return done.failure();
        }
        removeUnusedBooks();
        return m_applied;
    }

private:
    using Row = std::pair<QByteArray, Id>;

    // The parts of a changeset by table, in the order in which rows that others need are there: as
    // recorded when it is done again, the other way round when it is taken back.
    Result<QList<QByteArrayView>> sections(const QByteArray &changeset) const
    {
        QList<qsizetype> starts;
        ChangesetReader reader(changeset);
        while (reader.next())
            if (reader.isNewTable())
                starts << reader.tableHeader().data() - changeset.constData();
        if (reader.isBroken())
            return fail(ErrorCode::Damaged,
                        ApplyChangesetTexts::tr(
                            "What this edit changed is not recorded properly, so it cannot "
                            "be taken back. Nothing was changed."));
        QList<QByteArrayView> parts;
        for (qsizetype i = 0; i < starts.size(); ++i) {
            const qsizetype end = i + 1 < starts.size() ? starts[i + 1] : changeset.size();
            parts << QByteArrayView(changeset).sliced(starts[i], end - starts[i]);
        }
        if (m_direction == Direction::Back)
            std::reverse(parts.begin(), parts.end());
        return parts;
    }

    Result<void> pass(const QByteArray &changeset, const Progress &progress)
    {
        const auto parts = sections(changeset);
        if (!parts)
            return parts.failure();
        const QString step = m_direction == Direction::Back
                                 ? ApplyChangesetTexts::tr("Taking back")
                                 : ApplyChangesetTexts::tr("Doing again");
        qsizetype done = 0;
        for (const QByteArrayView part : *parts) {
            ChangesetReader reader(part);
            while (reader.next()) {
                if (reader.isNewTable())
                    m_fields = fieldsByColumn(m_database, reader.table());
                if (m_last ? !m_postponed.count({reader.table(), reader.id()}) : isLeftOut(reader))
                    continue;
                m_direction == Direction::Back ? m_piece.addInverted(reader) : m_piece.add(reader);
                if (m_piece.bytes().size() < kPiece)
                    continue;
                applyPiece();
                if (!progress(step, done + reader.position(), changeset.size()))
                    return fail(ErrorCode::Cancelled,
                                ApplyChangesetTexts::tr("It was stopped. Nothing was changed."));
            }
            done += part.size();
        }
        applyPiece();
        return {};
    }

    // Of one old edit: rows that only followed from others; and a book, which goes when nothing
    // that came from it is left.
    bool isLeftOut(const ChangesetReader &reader)
    {
        if (m_rule != ApplyRule::Alone)
            return false;
        if (m_fields.isEmpty()) {
            const bool goes =
                (reader.change() == RowChange::Added) == (m_direction == Direction::Back);
            if (reader.table() != "import_book" || !goes)
                return false;
            m_books << reader.id();
            return true;
        }
        if (reader.change() != RowChange::Changed)
            return false;
        for (int column = 0; column < reader.columns(); ++column)
            if (!reader.isKey(column) && reader.before()[column].isPresent() && !isDerived(column))
                return false;
        m_applied.derivedDiffered = true;
        return true;
    }

    bool isDerived(int column) const
    {
        const Field *field = m_fields.value(column);
        return field && field->origin == Origin::Derived;
    }

    void applyPiece()
    {
        if (m_piece.rows() == 0)
            return;
        m_conflictTable.clear();
        QByteArray piece = m_piece.bytes();
        const int code = sqlite3changeset_apply_v2(
            m_database.getHandle(), int(piece.size()), piece.data(), nullptr, &onConflict, this,
            nullptr, nullptr, SQLITE_CHANGESETAPPLY_NOSAVEPOINT);
        if (code != SQLITE_OK)
            throw SQLite::Exception(m_database.getHandle(), code);
        m_piece.clear();
    }

    static int onConflict(void *context, int kind, sqlite3_changeset_iter *row)
    {
        auto &self = *static_cast<Application *>(context);
        if (kind == SQLITE_CHANGESET_FOREIGN_KEY) {
            // A later piece, or deriving anew, may put it right. SQLite forgets about it here.
            self.m_applied.linksInDoubt = true;
            return SQLITE_CHANGESET_OMIT;
        }
        return self.decide(kind, row);
    }

    int decide(int kind, sqlite3_changeset_iter *row)
    {
        const char *table = nullptr;
        int columns = 0;
        int operation = 0;
        sqlite3changeset_op(row, &table, &columns, &operation, nullptr);
        if (m_conflictTable != table) {
            m_conflictTable = table;
            m_conflictFields = fieldsByColumn(m_database, m_conflictTable);
        }
        const bool replaceable = kind == SQLITE_CHANGESET_DATA || kind == SQLITE_CHANGESET_CONFLICT;
        if (m_conflictFields.isEmpty()) // origins
            return replaceable ? SQLITE_CHANGESET_REPLACE : SQLITE_CHANGESET_OMIT;
        RowConflict conflict{QString::fromUtf8(table), idOf(row, operation), {}};
        if (kind == SQLITE_CHANGESET_CONSTRAINT && !m_last) {
            m_postponed.insert({m_conflictTable, conflict.id});
            return SQLITE_CHANGESET_OMIT;
        }
        bool derivedOnly = true;
        if (kind == SQLITE_CHANGESET_DATA || kind == SQLITE_CHANGESET_NOTFOUND)
            for (int column = 1; column < columns; ++column)
                derivedOnly &= !isInTheWay(row, kind, column, conflict);
        const bool decided = kind == SQLITE_CHANGESET_DATA ||
                             (kind == SQLITE_CHANGESET_NOTFOUND && operation == SQLITE_UPDATE);
        if (decided && derivedOnly) {
            m_applied.derivedDiffered = true;
            return replaceable ? SQLITE_CHANGESET_REPLACE : SQLITE_CHANGESET_OMIT;
        }
        if (kind == SQLITE_CHANGESET_NOTFOUND)
            conflict.columns.clear();
        m_applied.conflicts << conflict;
        return SQLITE_CHANGESET_OMIT;
    }

    // Whether a given column is not as it must be; remembers its name.
    bool isInTheWay(sqlite3_changeset_iter *row, int kind, int column, RowConflict &conflict)
    {
        const Field *field = m_conflictFields.value(column);
        sqlite3_value *wanted = nullptr;
        sqlite3_value *present = nullptr;
        sqlite3changeset_old(row, column, &wanted);
        if (!wanted || !field || field->origin == Origin::Derived)
            return false;
        if (kind == SQLITE_CHANGESET_DATA) {
            sqlite3changeset_conflict(row, column, &present);
            if (isSame(wanted, present))
                return false;
        }
        conflict.columns << QLatin1String(field->key);
        return true;
    }

    static bool isSame(sqlite3_value *one, sqlite3_value *other)
    {
        if (!other || sqlite3_value_type(one) != sqlite3_value_type(other))
            return false;
        if (sqlite3_value_type(one) == SQLITE_INTEGER)
            return sqlite3_value_int64(one) == sqlite3_value_int64(other);
        const int size = sqlite3_value_bytes(one);
        return size == sqlite3_value_bytes(other) &&
               (size == 0 ||
                memcmp(sqlite3_value_blob(one), sqlite3_value_blob(other), std::size_t(size)) == 0);
    }

    static Id idOf(sqlite3_changeset_iter *row, int operation)
    {
        sqlite3_value *key = nullptr;
        if (operation == SQLITE_INSERT)
            sqlite3changeset_new(row, 0, &key);
        else
            sqlite3changeset_old(row, 0, &key);
        return key ? sqlite3_value_int64(key) : 0;
    }

    void removeUnusedBooks()
    {
        SQLite::Statement statement(
            m_database, "DELETE FROM import_book WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM "
                        "origin WHERE book_id = ?1)");
        for (const Id book : m_books) {
            statement.reset();
            bindValue(statement, 1, Value(book));
            statement.exec();
        }
    }

    SQLite::Database &m_database;
    Direction m_direction;
    ApplyRule m_rule;
    Applied m_applied;
    ChangesetWriter m_piece;
    QList<const Field *> m_fields; // of the table that the reader is in
    QByteArray m_conflictTable;
    QList<const Field *> m_conflictFields;
    std::set<Row> m_postponed;
    QList<Id> m_books;
    bool m_last = false;
};

} // namespace

Result<Applied> applyChangeset(SQLite::Database &database, const QByteArray &changeset,
                               Direction direction, ApplyRule rule, const Progress &progress)
{
    return Application(database, direction, rule).run(changeset, progress);
}

} // namespace models
