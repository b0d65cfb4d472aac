// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/file_difference.h"

#include "models/edits/record_access.h"
#include "models/storage/older_state.h"
#include "models/storage/store.h"

#include <QCoreApplication>

namespace models {

namespace {

struct FileDifferenceTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Backups)
};

constexpr int kExamples = 5;
constexpr int kRowsBetweenQuestions = 1024;

// The rows of one table in the order of their ids, one after another.
class Rows
{
public:
    Rows(SQLite::Database &database, const RecordType &type)
        : m_statement(database, sqlOf(type)), m_more(m_statement.executeStep())
    {
    }
    bool isOver() const { return !m_more; }
    Id id() const { return m_statement.getColumn(0).getInt64(); }
    void next() { m_more = m_statement.executeStep(); }
    bool isLike(const Rows &other) const
    {
        for (int column = 1; column < m_statement.getColumnCount(); ++column)
            if (columnValue(m_statement, column) != columnValue(other.m_statement, column))
                return false;
        return true;
    }

private:
    static std::string sqlOf(const RecordType &type)
    {
        std::string sql = "SELECT id";
        for (const Field &field : type.fields)
            if (field.origin != Origin::Derived)
                sql += std::string(", ") + field.key;
        return sql + " FROM " + type.table + " ORDER BY id";
    }
    mutable SQLite::Statement m_statement;
    bool m_more;
};

class Comparison
{
public:
    Comparison(SQLite::Database &now, SQLite::Database &then, const Progress &progress)
        : m_now(now), m_then(then), m_progress(progress)
    {
    }

    Result<QList<KindDifference>> run()
    {
        QList<KindDifference> all;
        for (const RecordType *type : recordTypes()) {
            const KindDifference one = compare(*type);
            if (m_cancelled)
                return fail(ErrorCode::Cancelled,
                            FileDifferenceTexts::tr("Stopped; nothing was changed."));
            if (one.onlyThen || one.onlyNow || one.changed)
                all << one;
        }
        return all;
    }

private:
    bool goOn()
    {
        if (m_cancelled || ++m_rows % kRowsBetweenQuestions != 1)
            return !m_cancelled;
        m_cancelled = !m_progress(FileDifferenceTexts::tr("Comparing"), m_rows, 0);
        return !m_cancelled;
    }

    static void note(SQLite::Database &database, const RecordType &type, Id id, qint64 &count,
                     QStringList &names)
    {
        ++count;
        // Settings have names that only the program knows.
        if (names.size() >= kExamples || &type == &recordType<Setting>())
            return;
        const QString name = recordName(database, QLatin1String(type.table), id);
        if (!name.isEmpty() && !names.contains(name))
            names << name;
    }

    KindDifference compare(const RecordType &type)
    {
        KindDifference found;
        found.type = &type;
        Rows now(m_now, type), then(m_then, type);
        while ((!now.isOver() || !then.isOver()) && goOn()) {
            if (now.isOver() || (!then.isOver() && then.id() < now.id())) {
                note(m_then, type, then.id(), found.onlyThen, found.onlyThenNames);
                then.next();
            } else if (then.isOver() || now.id() < then.id()) {
                note(m_now, type, now.id(), found.onlyNow, found.onlyNowNames);
                now.next();
            } else {
                if (!now.isLike(then))
                    note(m_now, type, now.id(), found.changed, found.changedNames);
                now.next();
                then.next();
            }
        }
        return found;
    }

    SQLite::Database &m_now, &m_then;
    const Progress &m_progress;
    qint64 m_rows = 0;
    bool m_cancelled = false;
};

} // namespace

Result<QList<KindDifference>> compareWithBackup(SQLite::Database &now, const QString &nowPath,
                                                const QString &backupPath, const Progress &progress)
{
    const auto then = openOlderState(backupPath);
    if (!then)
        return then.failure();
    QList<KindDifference> found;
    const auto compared = guarded(nowPath, [&]() -> Result<void> {
        auto all = Comparison(now, **then, progress).run();
        if (!all)
            return all.failure();
        found = std::move(*all);
        return {};
    });
    if (!compared)
        return compared.failure();
    return found;
}

QList<ComparedKind> compareCounts(const ContentDigest &now, const ContentDigest &then)
{
    QList<ComparedKind> found;
    for (const RecordType *type : recordTypes()) {
        const QString table = QLatin1String(type->table);
        const TableDigest before = then.value(table), after = now.value(table);
        if (before != after && (before.rows || after.rows))
            found.append({type, after.rows, before.rows});
    }
    return found;
}

} // namespace models
