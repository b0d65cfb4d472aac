// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edits/remove_person.h"

#include "models/base/edit_title.h"
#include "models/edits/record_access.h"
#include "models/storage/backups.h"
#include "models/storage/evidence_store.h"
#include "models/storage/person_records.h"
#include "models/storage/record_names.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace models {

namespace {
struct RemovePersonTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::RemovePerson)
};

bool mayName(const Field &field)
{
    return field.kind == FieldKind::Text || field.kind == FieldKind::Name ||
           field.kind == FieldKind::LongText;
}

// Takes one person out of a file and its history.
class Removal
{
public:
    Removal(Transaction &transaction, Id teacher)
        : m_transaction(transaction),
          m_database(transaction.database()),
          m_person(findPersonRecords(m_database, teacher))
    {
    }

    const PersonRecords &person() const { return m_person; }

    Result<RemovedPerson> run(const Progress &progress)
    {
        m_removed.nameIsShared = isShared();
        if (!m_removed.nameIsShared)
            m_blotted = m_person.names;
        if (const auto done = rewriteHistory(progress); !done)
            return done.failure();
        clearLinks();
        blotTexts();
        removeRecords();
        SQLite::Statement log(m_database, "UPDATE access_log SET record_id = NULL WHERE "
                                          "record_id = ?");
        for (const QSet<Id> &ids : std::as_const(m_person.ever))
            for (const Id id : ids)
                run(log, id);
        collectEvidence(m_database, std::numeric_limits<qint64>::max());
        return m_removed;
    }

private:
    static void run(SQLite::Statement &statement, Id id)
    {
        statement.reset();
        bindValue(statement, 1, Value(id));
        statement.exec();
    }

    bool isShared()
    {
        for (const QString &name : m_person.names) {
            SQLite::Statement row(m_database, "SELECT 1 FROM teacher WHERE name = ? AND id <> ?");
            bindValue(row, 1, Value(name));
            bindValue(row, 2, Value(m_person.teacher));
            if (row.executeStep())
                return true;
        }
        return false;
    }

    void clearLinks()
    {
        for (auto table = m_person.links.cbegin(); table != m_person.links.cend(); ++table) {
            const RecordAccess &access = recordAccess(table.key());
            for (auto row = table->cbegin(); row != table->cend(); ++row) {
                const auto record = access.find(m_database, row.key());
                const Field *field = access.type->field(row.value());
                if (!record || !field || field->origin == Origin::Derived)
                    continue;
                record.setValue(*field, {});
                access.update(m_transaction, record);
            }
        }
    }

    // The name in what others say: a payee, a researcher, a note.
    void blotTexts()
    {
        if (m_blotted.isEmpty())
            return;
        for (const RecordType *type : recordTypes())
            for (const Field &field : type->fields)
                if (mayName(field))
                    blotColumn(type->table, field.key, namesIn(&field));
        blotColumn("import_book", "file_name", m_blotted);
    }

    // Two characters may be a word of another name, so that they go only where persons are meant.
    QStringList namesIn(const Field *field) const
    {
        QStringList names = m_blotted;
        if (field && field->privacy == Privacy::Public)
            names.removeIf([](const QString &name) { return name.size() < 3; });
        return names;
    }

    void blotColumn(const std::string &table, const std::string &column, const QStringList &names)
    {
        for (const QString &name : names) {
            SQLite::Statement row(m_database, "UPDATE " + table + " SET " + column + " = replace(" +
                                                  column + ", ?1, '···') WHERE instr(" + column +
                                                  ", ?1) > 0");
            bindValue(row, 1, Value(name));
            row.exec();
        }
    }

    void removeRecords()
    {
        const QList<const RecordType *> &types = recordTypes();
        for (auto type = types.rbegin(); type != types.rend(); ++type) {
            const QString table = QLatin1String((*type)->table);
            if (table == QLatin1String("teacher")) // a present school follows from postings
                m_transaction.refreshDerived();
            for (const Id id : m_person.records.value(table)) {
                recordAccess(table).remove(m_transaction, id);
                ++m_removed.records;
            }
        }
    }

    Result<void> rewriteHistory(const Progress &progress)
    {
        QList<Id> entries;
        SQLite::Statement row(m_database, "SELECT id FROM history_entry ORDER BY id");
        while (row.executeStep())
            entries << row.getColumn(0).getInt64();
        for (qsizetype i = 0; i < entries.size(); ++i) {
            rewriteEntry(entries[i]);
            if (!progress(RemovePersonTexts::tr("Taking the person out of the history"), i,
                          entries.size()))
                return fail(ErrorCode::Cancelled,
                            RemovePersonTexts::tr("It was stopped. Nothing was changed."));
        }
        return {};
    }

    void rewriteEntry(Id id)
    {
        const auto entry = historyEntry(m_database, id);
        const QByteArray changeset = changesetOf(m_database, id);
        ChangesetWriter kept;
        bool changed = false;
        for (ChangesetReader at(changeset); at.next();) {
            if (at.isNewTable())
                m_fields = fieldsByColumn(m_database, at.table());
            changed |= !keep(at, kept);
        }
        const QString gone = editTitle("history.somebody");
        QString title = entry->stored;
        if (changed || !m_blotted.isEmpty())
            for (const QString &name : m_person.names)
                title = withoutName(title, name, gone);
        if (!changed && title == entry->stored)
            return;
        ++m_removed.edits;
        store(id, title, kept);
    }

    // Adds the row without the person; false when that changed it.
    bool keep(const ChangesetReader &at, ChangesetWriter &kept)
    {
        if (m_person.has(at.table(), at.id()) ||
            (at.table() == "origin" && m_person.hasAnywhere(at.id())))
            return false;
        QList<ChangedValue> before = at.before();
        QList<ChangedValue> after = at.after();
        QList<QByteArray> texts; // what the changed values point to
        texts.reserve(2 * at.columns());
        bool same = true;
        for (int column = 1; column < at.columns(); ++column)
            for (ChangedValue *value : {&before[column], &after[column]})
                same &= !cleanse(at.table(), column, *value, texts);
        if (same) {
            kept.add(at);
            return true;
        }
        bool something = at.change() != RowChange::Changed;
        for (int column = 1; column < at.columns() && at.change() == RowChange::Changed; ++column) {
            if (before[column] == after[column])
                before[column] = after[column] = {};
            something |= after[column].isPresent();
        }
        if (something)
            kept.add(at, at.change(), before, after);
        return false;
    }

    bool cleanse(const QByteArray &table, int column, ChangedValue &value, QList<QByteArray> &texts)
    {
        const Field *field = m_fields.value(column);
        if (value.type == ChangedValue::Integer && field && field->kind == FieldKind::Link &&
            m_person.has(field->target, value.integer)) {
            value = {ChangedValue::Null, 0, {}};
            return true;
        }
        const bool text = field ? mayName(*field) : table == "import_book" && column == 1;
        const QStringList names = namesIn(field);
        if (value.type != ChangedValue::Text || !text || names.isEmpty())
            return false;
        const QString was = QString::fromUtf8(value.bytes);
        const QString is = blotted(was, names);
        if (is == was)
            return false;
        texts << is.toUtf8();
        value.bytes = texts.last();
        return true;
    }

    void store(Id id, const QString &title, const ChangesetWriter &kept)
    {
        if (kept.rows() == 0) {
            SQLite::Statement gone(m_database, "DELETE FROM history_entry WHERE id = ?");
            run(gone, id);
            return;
        }
        SQLite::Statement row(m_database, "UPDATE history_entry SET title = ?, changeset = ?, "
                                          "kinds = ? WHERE id = ?");
        bindValue(row, 1, Value(title));
        row.bind(2, static_cast<const void *>(kept.bytes().constData()), int(kept.bytes().size()));
        bindValue(row, 3, Value(kindsOf(kept.bytes())));
        bindValue(row, 4, Value(id));
        row.exec();
    }

    Transaction &m_transaction;
    SQLite::Database &m_database;
    PersonRecords m_person;
    QStringList m_blotted;
    QList<const Field *> m_fields;
    RemovedPerson m_removed;
};
} // namespace

QStringList backupsHolding(const QString &filePath, const QStringList &texts)
{
    QStringList candidates;
    for (const Backup &backup : listBackups(filePath))
        candidates << backup.path;
    // Copies that were kept beside the file before a migration.
    const QFileInfo info(filePath);
    const QDir folder(info.absolutePath());
    for (const QString &name :
         folder.entryList({info.completeBaseName() + QStringLiteral(".*.yanxun")}, QDir::Files))
        candidates << folder.filePath(name);
    QStringList holding;
    for (const QString &path : candidates) {
        QFile file(path);
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        for (const QString &text : texts)
            if (!text.isEmpty() && bytes.contains(text.toUtf8()) && !holding.contains(path))
                holding << path;
    }
    return holding;
}

Result<RemovedPerson> removePerson(RecordFile &file, Id teacher, const Progress &progress)
{
    RemovedPerson removed;
    QStringList texts;
    AccessNote note;
    note.action = AccessNote::Removed;
    note.table = QStringLiteral("teacher");
    const auto done = file.rewrite(
        [&](Transaction &transaction) -> Result<void> {
            if (!find<Teacher>(transaction.database(), teacher))
                return fail(ErrorCode::NotFound,
                            RemovePersonTexts::tr("There is no such person in the file any more."));
            Removal removal(transaction, teacher);
            texts = removal.person().names + removal.person().numbers;
            auto result = removal.run(progress);
            if (!result)
                return result.failure();
            removed = *result;
            return {};
        },
        note);
    if (!done)
        return done.failure();
    removed.backups = backupsHolding(file.path(), texts);
    return removed;
}

} // namespace models
