// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/cycle_lock.h"

#include "models/records/all_records.h"
#include "models/storage/changeset.h"
#include "models/storage/history.h"
#include "models/storage/record_names.h"
#include "models/storage/store.h"

#include <QCoreApplication>

namespace models {

namespace {
struct CycleLockTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::CycleLock)
};

// The link by which a record belongs to its cycle: the cycle itself, else what it is a part of,
// else what it cannot be without. Null when none leads to a cycle.
const Field *wayUp(const RecordType &type, int depth = 0)
{
    const Field *part = nullptr, *needed = nullptr;
    for (const Field &field : type.fields) {
        if (field.kind != FieldKind::Link || field.origin == Origin::Derived || !field.required)
            continue;
        if (qstrcmp(field.target, "cycle") == 0)
            return &field;
        const RecordType *target = findRecordType(QLatin1String(field.target));
        if (!target || target == &type || depth > 4 || !wayUp(*target, depth + 1))
            continue;
        const Field *&found = field.part ? part : needed;
        if (!found)
            found = &field;
    }
    return part ? part : needed;
}

const Field *knownWayUp(const RecordType &type)
{
    static const QHash<const RecordType *, const Field *> ways = [] {
        QHash<const RecordType *, const Field *> found;
        for (const RecordType *one : recordTypes())
            found.insert(one, wayUp(*one));
        return found;
    }();
    return ways.value(&type);
}

// Finds the cycles of records, also of those that a changeset removed.
class CycleFinder
{
public:
    explicit CycleFinder(SQLite::Database &database) : m_database(database) {}

    // Remembers where a row that is there no more led to.
    void noteGone(const QString &table, Id id, const QString &parentTable, Id parent)
    {
        m_gone.insert({table, id}, {parentTable, parent});
    }

    Id cycleOf(const QString &table, Id id)
    {
        if (table == QLatin1String("cycle") || id == 0)
            return id;
        const auto known = m_known.constFind({table, id});
        if (known != m_known.cend())
            return *known;
        const auto [parentTable, parent] = parentOf(table, id);
        const Id cycle = parent ? cycleOf(parentTable, parent) : 0;
        m_known.insert({table, id}, cycle);
        return cycle;
    }

private:
    std::pair<QString, Id> parentOf(const QString &table, Id id)
    {
        const RecordType *type = findRecordType(table);
        const bool owned = table == QLatin1String("evidence");
        const Field *way = !type || owned ? nullptr : knownWayUp(*type);
        if (!owned && !way)
            return {};
        std::unique_ptr<SQLite::Statement> &row = m_statements[table];
        if (!row) {
            const std::string columns =
                owned ? "owner_table, owner_id" : std::string("'', ") + way->key;
            row = std::make_unique<SQLite::Statement>(
                m_database, "SELECT " + columns + " FROM " + type->table + " WHERE id = ?");
        }
        row->reset();
        row->bind(1, static_cast<std::int64_t>(id));
        if (!row->executeStep())
            return m_gone.value({table, id});
        const QString parentTable = owned ? QString::fromStdString(row->getColumn(0).getString())
                                          : QString::fromLatin1(way->target);
        return {parentTable, row->getColumn(1).getInt64()};
    }

    SQLite::Database &m_database;
    QHash<std::pair<QString, Id>, std::pair<QString, Id>> m_gone;
    QHash<std::pair<QString, Id>, Id> m_known;
    std::map<QString, std::unique_ptr<SQLite::Statement>> m_statements; // by table
};

// Where the values of one row of a changeset lead to.
std::pair<QString, Id> parentIn(const RecordType &type, const QList<const Field *> &fields,
                                const QList<ChangedValue> &values)
{
    const bool owned = qstrcmp(type.table, "evidence") == 0;
    const Field *way = owned ? type.field(QStringLiteral("owner_id")) : knownWayUp(type);
    const qsizetype column = fields.indexOf(way);
    if (!way || column < 0 || column >= values.size() || !values[column].isPresent())
        return {};
    const Id parent = integerOf(values[column].value());
    if (!owned)
        return {QLatin1String(way->target), parent};
    const qsizetype table = fields.indexOf(type.field(QStringLiteral("owner_table")));
    return {textOf(values.value(table).value()), parent};
}

// Whether a changed row differs in something that a person gave.
bool changesGivenFields(const ChangesetReader &row, const QList<const Field *> &fields)
{
    if (row.change() != RowChange::Changed)
        return true;
    for (int column = 1; column < row.columns(); ++column) {
        const Field *field = fields.value(column);
        if (row.after()[column].isPresent() && (!field || field->origin == Origin::Given))
            return true;
    }
    return false;
}

bool changesOnlyStatus(const ChangesetReader &row, const QList<const Field *> &fields)
{
    if (row.change() != RowChange::Changed)
        return false;
    for (int column = 1; column < row.columns(); ++column)
        if (row.after()[column].isPresent() &&
            (!fields.value(column) || qstrcmp(fields[column]->key, "status") != 0))
            return false;
    return true;
}

// The cycle for whose opening a row gives the reason; 0 when it gives none.
Id openedBy(const ChangesetReader &row, const QList<const Field *> &fields, Direction direction)
{
    if (row.change() != RowChange::Added || direction == Direction::Back)
        return 0;
    const RecordType &type = recordType<CycleEvent>();
    const auto value = [&](const char *key) {
        return row.after().value(fields.indexOf(type.field(QLatin1String(key)))).value();
    };
    const QString action = textOf(value("action"));
    const bool opens = action == QLatin1String("unlock") || action == QLatin1String("withdraw");
    return opens && !textOf(value("reason")).isEmpty() ? integerOf(value("cycle_id")) : 0;
}
} // namespace

CycleLocks CycleLocks::read(SQLite::Database &database)
{
    CycleLocks locks;
    SQLite::Statement row(database, "SELECT id, name, status = 'published' FROM cycle "
                                    "WHERE status IN ('closed', 'published')");
    while (row.executeStep())
        locks.m_locks.insert(
            row.getColumn(0).getInt64(),
            {QString::fromStdString(row.getColumn(1).getString()), row.getColumn(2).getInt() != 0});
    return locks;
}

// Goes through a changeset twice: first for what it removed and which cycles it opens, then for
// what it must not change.
class CycleLocks::Check
{
public:
    Check(const QHash<Id, Lock> &locks, SQLite::Database &database, Direction direction)
        : m_locks(locks), m_database(database), m_direction(direction), m_finder(database)
    {
    }

    void look(const QByteArray &changeset)
    {
        for (ChangesetReader row(changeset); enter(row);) {
            if (!m_type)
                continue;
            const bool goes = row.change() == (m_direction == Direction::Back ? RowChange::Added
                                                                              : RowChange::Removed);
            if (goes)
                for (const auto &[table, parent] : parents(row))
                    m_finder.noteGone(QLatin1String(m_type->table), row.id(), table, parent);
            if (row.table() == "cycle_event")
                m_opened << openedBy(row, m_fields, m_direction);
        }
    }

    Result<void> judge(const QByteArray &changeset)
    {
        for (ChangesetReader row(changeset); enter(row);) {
            if (!m_type || !changesGivenFields(row, m_fields))
                continue;
            const Id broken = row.table() == "cycle" ? brokenCycle(row) : brokenBy(row);
            if (broken)
                return refusal(m_locks[broken]);
        }
        return {};
    }

private:
    bool enter(ChangesetReader &row)
    {
        if (!row.next())
            return false;
        if (row.isNewTable()) {
            m_type = findRecordType(QString::fromUtf8(row.table()));
            m_fields = fieldsByColumn(m_database, row.table());
        }
        return true;
    }

    QList<std::pair<QString, Id>> parents(const ChangesetReader &row) const
    {
        QList<std::pair<QString, Id>> found;
        for (const QList<ChangedValue> *values : {&row.before(), &row.after()})
            if (const auto parent = parentIn(*m_type, m_fields, *values); parent.second)
                found << parent;
        return found;
    }

    // A locked cycle changes its state alone: by being opened with a reason, or by being published.
    Id brokenCycle(const ChangesetReader &row) const
    {
        const auto lock = m_locks.constFind(row.id());
        if (lock == m_locks.cend())
            return 0;
        const auto now = find<Cycle>(m_database, row.id());
        const bool publishes = m_direction == Direction::Again && !lock->published && now &&
                               now->status == QLatin1String("published");
        const bool allowed = publishes || m_opened.contains(row.id());
        return allowed && changesOnlyStatus(row, m_fields) ? 0 : row.id();
    }

    Id brokenBy(const ChangesetReader &row)
    {
        QSet<Id> cycles;
        for (const auto &[table, parent] : parents(row))
            cycles << m_finder.cycleOf(table, parent);
        if (row.change() == RowChange::Changed) // an added or removed row names its parent itself
            cycles << m_finder.cycleOf(QLatin1String(m_type->table), row.id());
        for (const Id cycle : std::as_const(cycles))
            if (m_locks.contains(cycle) && !mayChange(m_locks[cycle], row))
                return cycle;
        return 0;
    }

    bool mayChange(const Lock &lock, const ChangesetReader &row) const
    {
        const RecordType *ruled = m_type;
        if (row.table() == "evidence") { // as what it proves
            const auto &values = row.before()[0].isPresent() ? row.before() : row.after();
            const QString owner = parentIn(*m_type, m_fields, values).first;
            if (const RecordType *type = findRecordType(owner))
                ruled = type;
        }
        if (ruled->lockedFrom == LockedFrom::Never)
            return true;
        return ruled->lockedFrom == LockedFrom::Publication && !lock.published;
    }

    Result<void> refusal(const Lock &lock) const
    {
        const QString what = m_type->displayTitle(language());
        const QString text =
            lock.published
                ? CycleLockTexts::tr(
                      "The year %1 is published, so nothing of it can be changed any more "
                      "(%2). To correct something, withdraw the publication on the page "
                      "“Assessment” and say why.")
                : CycleLockTexts::tr(
                      "The year %1 was locked at its acceptance, so its records cannot be "
                      "changed any more (%2). To correct something, unlock the year on the "
                      "page “Assessment” and say why.");
        return fail(ErrorCode::Refused, text.arg(lock.name, what));
    }

    const QHash<Id, Lock> &m_locks;
    SQLite::Database &m_database;
    Direction m_direction;
    CycleFinder m_finder;
    QSet<Id> m_opened;
    const RecordType *m_type = nullptr; // of the row's table; null for one that holds no records
    QList<const Field *> m_fields;
};

Result<void> CycleLocks::check(SQLite::Database &database, const QByteArray &changeset,
                               Direction direction) const
{
    if (m_locks.isEmpty())
        return {};
    Check check(m_locks, database, direction);
    check.look(changeset);
    return check.judge(changeset);
}

Id cycleOfRecord(SQLite::Database &database, const QString &table, Id id)
{
    return CycleFinder(database).cycleOf(table, id);
}

bool leadsToCycle(const RecordType &type)
{
    return knownWayUp(type) != nullptr;
}

} // namespace models
