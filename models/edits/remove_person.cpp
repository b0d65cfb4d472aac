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

// Takes one person out of a file and its history.
class Removal
{
public:
    Removal(Transaction &transaction, Id teacher, const DoubtfulPlaces &doubtful)
        : m_transaction(transaction),
          m_database(transaction.database()),
          m_person(findPersonRecords(m_database, teacher)),
          m_names(m_database),
          m_texts(mentionsOf(m_database, m_person), doubtful, [this](const QString &table, Id id) {
              return findRecordType(table) ? m_names.name(table, id) : QString();
          })
    {
    }

    const PersonRecords &person() const { return m_person; }

    Result<RemovedPerson> run(const Progress &progress)
    {
        blotTexts();
        if (const auto done = rewriteHistory(progress); !done)
            return done.failure();
        clearLinks();
        removeRecords();
        SQLite::Statement log(m_database, "UPDATE access_log SET record_id = NULL WHERE "
                                          "record_id = ?");
        for (const QSet<Id> &ids : std::as_const(m_person.ever))
            for (const Id id : ids)
                run(log, id);
        collectEvidence(m_database, std::numeric_limits<qint64>::max());
        m_removed.nameIsShared = m_texts.mentions().nameIsShared();
        m_removed.places = m_texts.places();
        return m_removed;
    }

private:
    static void run(SQLite::Statement &statement, Id id)
    {
        statement.reset();
        bindValue(statement, 1, Value(id));
        statement.exec();
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
                ++m_removed.links;
            }
        }
    }

    // What others say of the person: a payee, a researcher, a note.
    void blotTexts()
    {
        for (const RecordType *type : recordTypes())
            for (const Field &field : type->fields)
                if (mayNamePerson(field) || field.kind == FieldKind::Phone ||
                    field.kind == FieldKind::IdNumber)
                    blotColumn(type->table, field.key, field.kind);
        blotColumn("import_book", "file_name", FieldKind::Text);
    }

    void blotColumn(const char *table, const char *key, FieldKind kind)
    {
        const std::string column = key;
        SQLite::Statement row(m_database, "SELECT id, " + column + " FROM " + table + " WHERE " +
                                              column + " <> ''");
        QList<std::pair<Id, QString>> changed;
        while (row.executeStep()) {
            const Id id = row.getColumn(0).getInt64();
            if (m_person.has(table, id))
                continue;
            const QString text = textOf(columnValue(row, 1));
            const QString left = m_texts.withoutPerson({QLatin1String(table), id, key, kind}, text);
            if (left != text)
                changed.append({id, left});
        }
        SQLite::Statement update(m_database, std::string("UPDATE ") + table + " SET " + column +
                                                 " = ? WHERE id = ?");
        for (const auto &[id, left] : changed) {
            update.reset();
            bindValue(update, 1, Value(left));
            bindValue(update, 2, Value(id));
            update.exec();
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
                ++m_removed.ofTables[table];
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
        const QString title = titleWithout(id, entry->stored, changed);
        if (!changed && title == entry->stored)
            return;
        ++m_removed.edits;
        store(id, title, kept);
    }

    // The title of an edit; one that changed what is the person's own means no namesake.
    QString titleWithout(Id entry, const QString &stored, bool isOfPerson)
    {
        const PersonTexts::Cell cell{QStringLiteral("history_entry"), entry, "title",
                                     FieldKind::Text, true};
        return withWords(stored, [&](const QString &word) {
            const bool isWhole = m_texts.mentions().isName(word);
            if (isWhole && (isOfPerson || !m_texts.mentions().nameIsShared()))
                return editTitle("history.somebody");
            return m_texts.withoutPerson(cell, word);
        });
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
        texts.reserve(qsizetype(2) * at.columns());
        bool same = true;
        for (int column = 1; column < at.columns(); ++column)
            for (ChangedValue *value : {&before[column], &after[column]})
                same &= !cleanse(at, column, *value, texts);
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

    bool cleanse(const ChangesetReader &at, int column, ChangedValue &value,
                 QList<QByteArray> &texts)
    {
        const Field *field = m_fields.value(column);
        if (value.type == ChangedValue::Integer && field && field->kind == FieldKind::Link &&
            m_person.has(field->target, value.integer)) {
            value = {ChangedValue::Null, 0, {}};
            return true;
        }
        const bool isBook = at.table() == "import_book" && column == 1;
        if (value.type != ChangedValue::Text || !(field ? mayNamePerson(*field) : isBook))
            return false;
        const QString was = QString::fromUtf8(value.bytes);
        const QString is = m_texts.withoutPerson({QString::fromUtf8(at.table()), at.id(),
                                                  field ? field->key : "file_name",
                                                  field ? field->kind : FieldKind::Text, true},
                                                 was);
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
    RecordNames m_names;
    PersonTexts m_texts;
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

// The first place that was chosen and is none to be chosen; empty when all are.
static QString notDoubtful(const DoubtfulPlaces &chosen, const QList<PersonPlace> &places)
{
    for (const QString &key : chosen.keys)
        if (std::none_of(places.begin(), places.end(), [&key](const PersonPlace &place) {
                return place.kind == PersonPlace::Kind::Doubtful && place.key() == key;
            }))
            return key;
    return {};
}

static Result<RemovedPerson> removeIn(Transaction &transaction, Id teacher,
                                      const DoubtfulPlaces &doubtful, const Progress &progress,
                                      QStringList &texts)
{
    if (!find<Teacher>(transaction.database(), teacher))
        return fail(ErrorCode::NotFound,
                    RemovePersonTexts::tr("There is no such person in the file any more."));
    Removal removal(transaction, teacher, doubtful);
    texts = removal.person().names + removal.person().numbers;
    auto removed = removal.run(progress);
    if (removed)
        if (const QString wrong = notDoubtful(doubtful, removed->places); !wrong.isEmpty())
            return fail(ErrorCode::Input,
                        RemovePersonTexts::tr("“%1” is no place where it is doubtful whether this "
                                              "person is meant. Nothing was removed.")
                            .arg(wrong));
    return removed;
}

Result<RemovedPerson> rehearseRemoval(RecordFile &file, Id teacher, const Progress &progress)
{
    RemovedPerson removed;
    QStringList texts;
    const auto done = file.rehearse([&](Transaction &transaction) -> Result<void> {
        auto result = removeIn(transaction, teacher, {}, progress, texts);
        if (!result)
            return result.failure();
        removed = *result;
        return {};
    });
    if (!done)
        return done.failure();
    return removed;
}

Result<RemovedPerson> removePerson(RecordFile &file, Id teacher, const DoubtfulPlaces &doubtful,
                                   const Progress &progress)
{
    RemovedPerson removed;
    QStringList texts;
    AccessNote note;
    note.action = AccessNote::Removed;
    note.table = QStringLiteral("teacher");
    const auto done = file.rewrite(
        [&](Transaction &transaction) -> Result<void> {
            auto result = removeIn(transaction, teacher, doubtful, progress, texts);
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
