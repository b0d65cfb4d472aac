// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/terminal.h"
#include "models/edits/record_access.h"
#include "models/storage/history_reader.h"

#include <QCoreApplication>

namespace app {

using models::Id;
using models::Result;

namespace {
struct CommandHistoryTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandHistory)
};

// So many records of an edit are told; the counts tell of all.
constexpr int kMostRecords = 50;

QString changeText(const models::RecordChange &record)
{
    switch (record.change) {
    case models::RowChange::Added:
        return CommandHistoryTexts::tr("added: %1 %2").arg(record.kind, record.name);
    case models::RowChange::Removed:
        return CommandHistoryTexts::tr("removed: %1 %2").arg(record.kind, record.name);
    case models::RowChange::Changed:
        break;
    }
    return CommandHistoryTexts::tr("changed: %1 %2").arg(record.kind, record.name);
}

const char *changeName(models::RowChange change)
{
    return change == models::RowChange::Added     ? "added"
           : change == models::RowChange::Removed ? "removed"
                                                  : "changed";
}

QString changesText(const models::EntryChanges &changes)
{
    QString text;
    for (const models::RecordChange &record : changes.records) {
        text += QStringLiteral("    ") + changeText(record) + u'\n';
        for (const models::FieldChange &field : record.fields)
            text +=
                QStringLiteral("        %1: %2 → %3\n").arg(field.title, field.before, field.after);
    }
    if (changes.total > changes.records.size())
        text +=
            QStringLiteral("    ") +
            CommandHistoryTexts::tr("… and %1 more").arg(changes.total - changes.records.size()) +
            u'\n';
    return text;
}

QJsonObject changesJson(const models::RecordChange &record)
{
    QJsonArray fields;
    for (const models::FieldChange &field : record.fields)
        fields << QJsonObject{{QStringLiteral("field"), field.key},
                              {QStringLiteral("before"), field.before},
                              {QStringLiteral("after"), field.after}};
    return {{QStringLiteral("kind"), record.table},
            {QStringLiteral("id"), QString::number(record.id)},
            {QStringLiteral("name"), record.name},
            {QStringLiteral("change"), QLatin1String(changeName(record.change))},
            {QStringLiteral("derived"), record.derivedOnly},
            {QStringLiteral("fields"), fields}};
}

QJsonObject entryJson(const models::HistoryEntry &entry, const models::EntryChanges &changes)
{
    static const char *const states[] = {"done", "undone", "dropped"};
    QJsonArray kinds;
    for (const models::ChangedKind &kind : changes.kinds)
        kinds << QJsonObject{{QStringLiteral("kind"), kind.table},
                             {QStringLiteral("added"), kind.added},
                             {QStringLiteral("changed"), kind.changed},
                             {QStringLiteral("removed"), kind.removed}};
    QJsonArray records;
    for (const models::RecordChange &record : changes.records)
        records << changesJson(record);
    return {{QStringLiteral("id"), QString::number(entry.id)},
            {QStringLiteral("made_at"), entry.madeAt.toString(Qt::ISODateWithMs)},
            {QStringLiteral("author"), entry.author},
            {QStringLiteral("title"), entry.title},
            {QStringLiteral("state"), QLatin1String(states[int(entry.state)])},
            {QStringLiteral("kinds"), kinds},
            {QStringLiteral("records"), records}};
}

models::HistoryFilter filterOf(const Request &request, SQLite::Database &database)
{
    models::HistoryFilter filter;
    if (request.arguments.has("--record")) {
        filter.record = request.arguments.text("--record").toLongLong();
        filter.table = models::tableOfRecord(database, filter.record);
    }
    return filter;
}

QString heading(const QString &moment, const QString &author, const QString &title,
                const QString &state)
{
    return QStringLiteral("%1  %2  %3  %4\n").arg(moment, author, title, state);
}

QString localTime(const QDateTime &moment)
{
    return moment.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

// Adds one line of the history, with what changed in detail when one record is asked for.
Result<void> addLine(const Request &request, const models::RecordFile &file, Id id,
                     const models::ChangeQuery &query, Outcome &outcome, QJsonArray &list)
{
    SQLite::Database &database = file.database();
    if (const auto note = models::accessNote(database, id)) {
        models::RecordNames names(database);
        const QString title = models::noteTitle(names, *note, request.language);
        outcome.text += heading(localTime(note->madeAt), note->author, title, {});
        list << QJsonObject{{QStringLiteral("id"), QString::number(id)},
                            {QStringLiteral("made_at"), note->madeAt.toString(Qt::ISODateWithMs)},
                            {QStringLiteral("author"), note->author},
                            {QStringLiteral("title"), title},
                            {QStringLiteral("state"), QStringLiteral("noted")}};
        return {};
    }
    const auto entry = models::historyEntry(database, id);
    if (!entry)
        return {};
    const auto changes = models::readChanges(file, id, query, request.language);
    if (!changes)
        return changes.failure();
    outcome.text += heading(localTime(entry->madeAt), entry->author, entry->title,
                            models::stateText(entry->state, request.language));
    if (!query.only.isEmpty())
        outcome.text += changesText(*changes);
    list << entryJson(*entry, *changes);
    return {};
}

Result<Outcome> step(const Request &request, bool again)
{
    auto file = models::RecordFile::open(request.arguments.text("FILE"));
    if (!file)
        return file.failure();
    Outcome outcome;
    QJsonArray titles;
    const int steps = request.arguments.text("--steps").toInt();
    for (int i = 0; i < steps; ++i) {
        const auto done = again ? (*file)->redo(request.progress) : (*file)->undo(request.progress);
        if (!done && i == 0)
            return done.failure();
        if (!done) { // what was done stays, and is told
            outcome.text += done.error().message + u'\n';
            outcome.exit = Exit::Issues;
            break;
        }
        outcome.text += (again ? CommandHistoryTexts::tr("Done again: %1")
                               : CommandHistoryTexts::tr("Undone: %1"))
                            .arg(*done) +
                        u'\n';
        titles << *done;
    }
    outcome.json = jsonBytes(
        QJsonObject{{QStringLiteral("steps"), titles.size()}, {QStringLiteral("titles"), titles}});
    return outcome;
}
} // namespace

Result<Outcome> showHistory(const Request &request)
{
    const auto file = models::RecordFile::open(request.arguments.text("FILE"));
    if (!file)
        return file.failure();
    Outcome outcome;
    QJsonArray list;
    const auto read = models::guarded((*file)->path(), [&]() -> Result<void> {
        const models::HistoryFilter filter = filterOf(request, (*file)->database());
        const auto ids = models::findEntries(**file, filter, request.language, request.progress);
        if (!ids)
            return ids.failure();
        models::ChangeQuery query;
        query.most = kMostRecords;
        if (filter.record)
            query.only = models::recordWithParts((*file)->database(), filter.table, filter.record);
        const qsizetype limit = request.arguments.text("--limit").toInt();
        for (const Id id : ids->mid(0, limit))
            if (const auto added = addLine(request, **file, id, query, outcome, list); !added)
                return added;
        if (ids->isEmpty())
            outcome.text = CommandHistoryTexts::tr("Nothing has been edited yet.");
        return {};
    });
    if (!read)
        return read.failure();
    outcome.json = jsonBytes(list);
    return outcome;
}

Result<Outcome> undoSteps(const Request &request)
{
    return step(request, false);
}

Result<Outcome> redoSteps(const Request &request)
{
    return step(request, true);
}

} // namespace app
