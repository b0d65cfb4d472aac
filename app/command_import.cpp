// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_cycle.h"
#include "app/terminal.h"
#include "models/assessment/score_items.h"
#include "models/exchange/importer.h"
#include "models/storage/backups.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

namespace {
struct CommandImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandImport)
};

struct SeverityName
{
    const char *id;
    const char *title; // context "CommandImport"
};

SeverityName nameOf(models::Severity severity)
{
    switch (severity) {
    case models::Severity::Problem:
        return {"problem", QT_TRANSLATE_NOOP("CommandImport", "Left out")};
    case models::Severity::Warning:
        return {"warning", QT_TRANSLATE_NOOP("CommandImport", "To check")};
    case models::Severity::Note:
        break;
    }
    return {"note", QT_TRANSLATE_NOOP("CommandImport", "Note")};
}

// "名单.xlsx, worksheet 小学组, D17"
QString placeOf(const models::Issue &issue)
{
    QStringList parts;
    if (!issue.book.isEmpty())
        parts << issue.book;
    if (!issue.sheet.isEmpty())
        parts << CommandImportTexts::tr("worksheet %1").arg(issue.sheet);
    if (!issue.cell.isEmpty())
        parts << issue.cell;
    return parts.join(CommandImportTexts::tr(", "));
}

QString issueLine(const models::Issue &issue)
{
    const QString place = placeOf(issue);
    const QString what = CommandImportTexts::tr("%1: %2").arg(
        CommandImportTexts::tr(nameOf(issue.severity).title), issue.message);
    return place.isEmpty() ? what : CommandImportTexts::tr("%1: %2").arg(place, what);
}

// "2022, 2023"; "—" for lists that belong to no year.
QString yearsOf(QStringList cycles)
{
    cycles.sort();
    return cycles.isEmpty() ? QStringLiteral("—") : cycles.join(CommandImportTexts::tr(", "));
}

// How many books, sheets and rows of each kind came in: one line a kind, as a county sends hundreds
// of books.
QString countTable(const models::ImportReport &report)
{
    QMap<int, models::ImportCount> counts;
    QMap<int, int> sheets;
    QMap<int, QString> titles;
    QMap<int, QStringList> cycles; // that the rows went into
    for (const models::SheetReport &sheet : report.sheets) {
        if (!sheet.kind)
            continue;
        const int kind = int(sheet.kind - models::bookKinds().constData());
        counts[kind] += sheet.count;
        ++sheets[kind];
        titles[kind] = sheet.kind->displayTitle(models::language());
        if (!sheet.cycle.isEmpty() && !cycles[kind].contains(sheet.cycle))
            cycles[kind] << sheet.cycle;
    }
    QList<QStringList> rows{{QString(), CommandImportTexts::tr("year"),
                             CommandImportTexts::tr("sheets"), CommandImportTexts::tr("new"),
                             CommandImportTexts::tr("changed"), CommandImportTexts::tr("the same"),
                             CommandImportTexts::tr("left out")}};
    for (auto pair = counts.cbegin(); pair != counts.cend(); ++pair)
        rows.append({titles[pair.key()], yearsOf(cycles[pair.key()]),
                     QString::number(sheets[pair.key()]), QString::number(pair->added),
                     QString::number(pair->changed), QString::number(pair->unchanged),
                     QString::number(pair->left)});
    return alignedText(rows, {2, 3, 4, 5, 6});
}

QJsonObject toJson(const models::ImportCount &count)
{
    return {{QStringLiteral("added"), count.added},
            {QStringLiteral("changed"), count.changed},
            {QStringLiteral("unchanged"), count.unchanged},
            {QStringLiteral("left"), count.left},
            {QStringLiteral("skipped"), count.skipped}};
}

QByteArray toJson(const models::ImportReport &report, bool dryRun)
{
    QJsonArray sheets;
    for (const models::SheetReport &sheet : report.sheets) {
        QJsonObject object = toJson(sheet.count);
        object.insert(QStringLiteral("book"), sheet.book);
        object.insert(QStringLiteral("sheet"), sheet.sheet);
        object.insert(QStringLiteral("cycle"),
                      sheet.cycle.isEmpty() ? QJsonValue() : QJsonValue(sheet.cycle));
        object.insert(QStringLiteral("kind"),
                      sheet.kind ? QJsonValue(sheet.kind->displayTitle(models::language()))
                                 : QJsonValue());
        sheets << object;
    }
    QJsonArray issues;
    for (const models::Issue &issue : report.issues)
        issues << QJsonObject{
            {QStringLiteral("severity"), QString::fromUtf8(nameOf(issue.severity).id)},
            {QStringLiteral("book"), issue.book},
            {QStringLiteral("sheet"), issue.sheet},
            {QStringLiteral("cell"), issue.cell},
            {QStringLiteral("message"), issue.message}};
    return jsonBytes(QJsonObject{{QStringLiteral("dry_run"), dryRun},
                                 {QStringLiteral("total"), toJson(report.total())},
                                 {QStringLiteral("sheets"), sheets},
                                 {QStringLiteral("issues"), issues}});
}

// The file as it was must be there to go back to, unless the person does without.
models::Result<void> backUpBefore(const Request &request, const models::RecordFile &file)
{
    if (request.arguments.has("--dry-run") || file.isReadOnly())
        return {};
    const auto backup = models::backUp(file, models::BackupReason::Import, request.progress);
    if (backup || request.arguments.has("--without-backup"))
        return {};
    if (backup.error().code == models::ErrorCode::Cancelled)
        return backup.failure();
    return models::fail(
        backup.error().code,
        CommandImportTexts::tr("Nothing was imported, because no backup could be made first. %1 "
                               "“--without-backup” imports nevertheless.")
            .arg(backup.error().message),
        backup.error().detail);
}

models::Result<models::ImportReport> import(const Request &request)
{
    const Arguments &arguments = request.arguments;
    std::unique_ptr<models::RecordFile> file;
    if (arguments.has("--cycle")) {
        auto open = openCycle(arguments);
        if (!open)
            return open.failure();
        file = std::move(open->file);
    } else {
        auto open = models::RecordFile::open(arguments.text("FILE"));
        if (!open)
            return open.failure();
        file = std::move(*open);
    }
    if (const auto state = file->readOnlyState()) // before all is read for nothing
        return models::fail(models::ErrorCode::Refused, readOnlyText(*state));
    const auto batch = models::readBooks(arguments.list("BOOK"), request.progress);
    if (!batch)
        return batch.failure();
    if (const auto backedUp = backUpBefore(request, *file); !backedUp)
        return backedUp.failure();
    return models::importBooks(*file, *batch,
                               {.cycle = arguments.text("--cycle"),
                                .dryRun = arguments.has("--dry-run"),
                                .scoreItems = models::scoreItemsOf},
                               request.progress);
}
} // namespace

models::Result<Outcome> importWorkbooks(const Request &request)
{
    const auto report = import(request);
    if (!report)
        return report.failure();
    const bool dryRun = request.arguments.has("--dry-run");
    Outcome outcome;
    outcome.json = toJson(*report, dryRun);
    outcome.text = countTable(*report);
    for (const models::Issue &issue : report->issues)
        outcome.text += issueLine(issue) + u'\n';
    if (dryRun)
        outcome.text +=
            CommandImportTexts::tr("This was a rehearsal: nothing was changed.") + u'\n';
    const bool needsALook =
        std::any_of(report->issues.cbegin(), report->issues.cend(), [](const models::Issue &issue) {
            return issue.severity != models::Severity::Note;
        });
    outcome.exit = needsALook ? Exit::Issues : Exit::Done;
    return outcome;
}

} // namespace app
