// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/take_back.h"

#include "models/base/edit_title.h"
#include "models/records/worded_title.h"
#include "models/storage/changeset.h"
#include "models/storage/history_table.h"
#include "models/storage/record_names.h"

#include <QCoreApplication>

namespace models {

namespace {
struct TakeBackTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::History)
};

// Finds the later edits that stand in the way.
class DependentFinder
{
public:
    DependentFinder(SQLite::Database &database, Id entry) : m_database(database), m_entry(entry) {}

    QList<Dependent> find(const QList<RowConflict> &conflicts, const QList<DanglingLink> &links)
    {
        for (const RowConflict &conflict : conflicts)
            m_wanted[conflict.table.toUtf8()].insert(conflict.id, conflict.columns);
        for (const DanglingLink &link : links) {
            m_wanted[link.table.toUtf8()].insert(link.row, {link.column});
            m_wanted[link.target.toUtf8()].insert(link.gone, {});
        }
        readLaterEdits();
        // What no edit explains is named all the same.
        for (const RowConflict &conflict : conflicts)
            addUnexplained(conflict.table, conflict.id, conflict.columns);
        for (const DanglingLink &link : links)
            if (!m_explained.contains(link.gone))
                addUnexplained(link.table, link.row, {link.column});
        return m_found;
    }

private:
    void readLaterEdits()
    {
        SQLite::Statement row(m_database, "SELECT id, title, changeset FROM history_entry WHERE id "
                                          "> ? AND state = 0 ORDER BY id");
        bindValue(row, 1, Value(m_entry));
        while (row.executeStep()) {
            const SQLite::Column blob = row.getColumn(2);
            const auto changeset =
                QByteArray::fromRawData(static_cast<const char *>(blob.getBlob()), blob.getBytes());
            readEdit(row.getColumn(0).getInt64(), textOf(columnValue(row, 1)), changeset);
        }
    }

    void readEdit(Id entry, const QString &title, const QByteArray &changeset)
    {
        for (ChangesetReader at(changeset); at.next();) {
            const auto table = m_wanted.constFind(at.table());
            if (table == m_wanted.constEnd())
                continue;
            const auto row = table->constFind(at.id());
            if (row == table->constEnd())
                continue;
            const QStringList changed = changedOf(at, *row);
            if (at.change() == RowChange::Changed && changed.isEmpty())
                continue;
            m_explained << at.id();
            add({entry,
                 wordedTitle(title, language()),
                 QString::fromUtf8(at.table()),
                 at.id(),
                 {},
                 at.change() == RowChange::Changed ? changed : QStringList()});
        }
    }

    // Those of `columns` that the row's change changed; of a row as a whole, all given ones.
    QStringList changedOf(const ChangesetReader &at, const QStringList &columns) const
    {
        QStringList changed;
        const QList<const Field *> fields = fieldsByColumn(m_database, at.table());
        for (int column = 0; column < at.columns(); ++column) {
            const Field *field = fields.value(column);
            if (!field || !at.after()[column].isPresent())
                continue;
            const QString key = QLatin1String(field->key);
            if (columns.isEmpty() ? field->origin == Origin::Given : columns.contains(key))
                changed << key;
        }
        return changed;
    }

    void addUnexplained(const QString &table, Id record, const QStringList &columns)
    {
        if (!m_explained.contains(record))
            add({0, {}, table, record, {}, columns});
    }

    // `found` comes with the keys of its fields.
    void add(Dependent found)
    {
        if (m_found.size() >= kMost)
            return;
        found.name = m_names.name(found.table, found.record);
        QStringList titles;
        if (const RecordType *type = findRecordType(found.table))
            for (const QString &key : found.fields)
                if (const Field *field = type->field(key))
                    titles << field->displayTitle(language());
        found.fields = titles;
        m_found << found;
    }

    static constexpr int kMost = 1000;

    SQLite::Database &m_database;
    Id m_entry;
    RecordNames m_names{m_database};
    QHash<QByteArray, QHash<Id, QStringList>> m_wanted; // table → record → columns
    QSet<Id> m_explained;
    QList<Dependent> m_found;
};

QString refusal(const QList<Dependent> &dependents)
{
    QStringList titles;
    for (const Dependent &dependent : dependents) {
        const QString title = dependent.entry ? dependent.title : dependent.name;
        if (!titles.contains(title))
            titles << title;
    }
    const qsizetype more = titles.size() - 3;
    QString list = titles.mid(0, 3).join(TakeBackTexts::tr("; "));
    if (more > 0)
        list = TakeBackTexts::tr("%1 and %2 more").arg(list).arg(more);
    return TakeBackTexts::tr(
               "This edit cannot be taken back alone, because later ones depend on it: %1. "
               "Take those back first.")
        .arg(list);
}

// Takes the edit back inside the transaction of the new one.
Result<void> apply(Transaction &transaction, Id entry, QList<Dependent> &dependents,
                   const Progress &progress)
{
    SQLite::Database &database = transaction.database();
    const QByteArray changeset = changesetOf(database, entry);
    transaction.touch(changeset); // as the records were, and as they will be
    const auto applied =
        applyChangeset(database, changeset, Direction::Back, ApplyRule::Alone, progress);
    if (!applied)
        return applied.failure();
    if (applied->conflicts.isEmpty()) {
        transaction.touch(changeset);
        transaction.refreshDerived();
    }
    QList<DanglingLink> links;
    if (applied->linksInDoubt)
        links = danglingLinks(database);
    if (applied->conflicts.isEmpty() && links.isEmpty())
        return {};
    dependents = DependentFinder(database, entry).find(applied->conflicts, links);
    return fail(ErrorCode::Refused, refusal(dependents));
}
} // namespace

Result<QString> takeBack(RecordFile &file, Id entry, QList<Dependent> &dependents,
                         const Progress &progress)
{
    dependents.clear();
    std::optional<HistoryEntry> found;
    const auto read = guarded(file.path(), [&]() -> Result<void> {
        found = historyEntry(file.database(), entry);
        return {};
    });
    if (!read)
        return read.failure();
    if (!found)
        return fail(ErrorCode::NotFound,
                    TakeBackTexts::tr("There is no such edit in the history."));
    if (found->state != EditState::Done)
        return fail(ErrorCode::Refused,
                    TakeBackTexts::tr("“%1” is taken back already.").arg(found->title));
    if (const auto newest = file.nextUndo(); newest && newest->id == entry)
        return file.undo(progress);
    const QString title = editTitle("history.taken_back", {found->stored});
    const auto done = file.edit(title, [&](Transaction &transaction) {
        return apply(transaction, entry, dependents, progress);
    });
    if (!done)
        return done.failure();
    return found->title;
}

Result<int> undoTo(RecordFile &file, Id entry, const Progress &progress)
{
    int undone = 0;
    for (;;) {
        const auto next = file.nextUndo();
        if (!next || next->id < entry)
            return undone;
        if (const auto done = file.undo(progress); !done)
            return done.failure();
        ++undone;
    }
}

} // namespace models
