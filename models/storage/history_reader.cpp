// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/history_reader.h"

#include "models/base/edit_title.h"
#include "models/base/text.h"
#include "models/records/worded_title.h"
#include "models/storage/changeset.h"
#include "models/storage/database.h"

#include <QCoreApplication>

namespace models {

namespace {
struct HistoryReaderTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::History)
};

// Reads one edit: counts everything and words what is asked for.
class EntryReader
{
public:
    EntryReader(SQLite::Database &database, const ChangeQuery &query, Language language)
        : m_database(database), m_names(database), m_query(query), m_language(language)
    {
    }

    Result<EntryChanges> read(const QByteArray &changeset)
    {
        for (const bool derivedOnly : {false, true}) {
            ChangesetReader at(changeset);
            while (at.next())
                look(at, derivedOnly);
            if (at.isBroken())
                return fail(
                    ErrorCode::Damaged,
                    HistoryReaderTexts::tr("What this edit changed is not recorded properly."));
        }
        for (const RecordType *type : recordTypes())
            if (const auto found = m_counts.constFind(type->table); found != m_counts.constEnd())
                m_answer.kinds << *found;
        return m_answer;
    }

private:
    void look(const ChangesetReader &at, bool derivedOnly)
    {
        if (at.isNewTable()) {
            m_fields = fieldsByColumn(m_database, at.table());
            m_type = findRecordType(QString::fromUtf8(at.table()));
        }
        if (!m_type || isDerivedOnly(at) != derivedOnly)
            return;
        ChangedKind &count = m_counts[at.table()];
        count.table = QLatin1String(m_type->table);
        count.kind = m_type->displayTitle(m_language);
        ++(at.change() == RowChange::Added     ? count.added
           : at.change() == RowChange::Removed ? count.removed
                                               : count.changed);
        if (!m_query.only.isEmpty() && !m_query.only.contains(at.id()))
            return;
        if (m_answer.total++ >= m_query.from && m_answer.records.size() < m_query.most)
            m_answer.records << worded(at, derivedOnly);
    }

    bool isDerivedOnly(const ChangesetReader &at) const
    {
        if (at.change() != RowChange::Changed)
            return false;
        for (int column = 0; column < at.columns(); ++column) {
            const Field *field = m_fields.value(column);
            if (field && field->origin == Origin::Given && at.after()[column].isPresent())
                return false;
        }
        return true;
    }

    RecordChange worded(const ChangesetReader &at, bool derivedOnly)
    {
        RecordChange record;
        record.table = QLatin1String(m_type->table);
        record.id = at.id();
        record.kind = m_type->displayTitle(m_language);
        record.change = at.change();
        record.derivedOnly = derivedOnly;
        record.name = nameOf(at);
        for (int column = 0; column < at.columns(); ++column) {
            const Field *field = m_fields.value(column);
            if (!field || (field->origin == Origin::Derived) != derivedOnly)
                continue;
            const Value before = at.before()[column].value();
            const Value after = at.after()[column].value();
            if (before == after) // not touched, or empty both times
                continue;
            record.fields << FieldChange{QLatin1String(field->key), field->displayTitle(m_language),
                                         text(*field, before), text(*field, after)};
        }
        return record;
    }

    QString nameOf(const ChangesetReader &at)
    {
        if (at.change() == RowChange::Changed)
            return m_names.name(QLatin1String(m_type->table), at.id());
        const auto &values = at.change() == RowChange::Added ? at.after() : at.before();
        return m_names.name(*m_type, [&](const Field &field) {
            const qsizetype column = m_fields.indexOf(&field);
            return column < values.size() ? values[column].value() : Value();
        });
    }

    QString text(const Field &field, const Value &value)
    {
        if (field.kind == FieldKind::Link && !isNull(value)) {
            const QString name = m_names.name(QLatin1String(field.target), integerOf(value));
            return name.isEmpty() ? HistoryReaderTexts::tr("(a record that is gone)") : name;
        }
        return withoutLongNumbers(displayText(field, value, m_language));
    }

    SQLite::Database &m_database;
    RecordNames m_names;
    ChangeQuery m_query;
    Language m_language;
    const RecordType *m_type = nullptr;
    QList<const Field *> m_fields;
    QHash<QByteArray, ChangedKind> m_counts;
    EntryChanges m_answer;
};
} // namespace

Result<EntryChanges> readChanges(const RecordFile &file, Id entry, const ChangeQuery &query,
                                 Language language)
{
    EntryChanges answer;
    const auto read = guarded(file.path(), [&]() -> Result<void> {
        SQLite::Database &database = file.database();
        if (!historyEntry(database, entry))
            return fail(ErrorCode::NotFound,
                        HistoryReaderTexts::tr("There is no such edit in the history."));
        auto changes = EntryReader(database, query, language).read(changesetOf(database, entry));
        if (!changes)
            return changes.failure();
        answer = std::move(*changes);
        return {};
    });
    if (!read)
        return read.failure();
    return answer;
}

QString stateText(EditState state, Language language)
{
    switch (state) {
    case EditState::Done:
        return say(language, "models::History", QT_TRANSLATE_NOOP("models::History", "done"));
    case EditState::Undone:
        return say(language, "models::History", QT_TRANSLATE_NOOP("models::History", "undone"));
    case EditState::Dropped:
        break;
    }
    return say(language, "models::History", QT_TRANSLATE_NOOP("models::History", "given up"));
}

QString noteTitle(RecordNames &names, const AccessNote &note, Language language)
{
    const RecordType *type = findRecordType(note.table);
    const QString kind = type ? recordWord(type->table) : note.table;
    const QString name = note.record ? names.name(note.table, note.record) : QString();
    const Field *field = type ? type->field(note.field) : nullptr;
    switch (note.action) {
    case AccessNote::Unmasked:
        return wordedTitle(
            editTitle("history.unmasked",
                      {name, field ? fieldWord(type->table, field->key) : note.field}),
            language);
    case AccessNote::Exported:
        return wordedTitle(editTitle("history.exported", {name}), language);
    case AccessNote::Removed:
        break;
    }
    return wordedTitle(editTitle("history.removed", {kind}), language);
}

} // namespace models
