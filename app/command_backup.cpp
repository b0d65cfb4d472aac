// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "models/base/disk.h"
#include "models/storage/record_file.h"
#include "models/storage/restore.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace app {

namespace {

struct CommandBackupTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandBackup)
};

// What both commands say about the copy that they made.
Outcome outcomeOf(const QString &from, const QString &to, const models::CopiedFile &copy,
                  const QString &text)
{
    QJsonObject tables;
    qint64 rows = 0;
    for (auto table = copy.content.cbegin(); table != copy.content.cend(); ++table) {
        tables.insert(table.key(), table->rows);
        rows += table->rows;
    }
    Outcome outcome;
    outcome.text = text.arg(QFileInfo(from).fileName(), to, models::sizeText(copy.size),
                            QString::number(rows));
    outcome.json =
        jsonBytes(QJsonObject{{QStringLiteral("from"), QFileInfo(from).absoluteFilePath()},
                              {QStringLiteral("to"), QFileInfo(to).absoluteFilePath()},
                              {QStringLiteral("bytes"), copy.size},
                              {QStringLiteral("schema_version"), copy.schemaVersion},
                              {QStringLiteral("rows"), tables}});
    return outcome;
}

} // namespace

models::Result<Outcome> backUpFile(const Request &request)
{
    const QString path = request.arguments.text("FILE");
    const QString to = request.arguments.text("--to");
    const auto file = models::RecordFile::open(path, request.progress);
    if (!file)
        return file.failure();
    const auto copy = models::saveCopyOf(**file, to, request.progress);
    if (!copy)
        return copy.failure();
    return outcomeOf(path, to, *copy,
                     CommandBackupTexts::tr(
                         "“%1” was backed up to %2 (%3, %4 rows). The copy was checked: it is "
                         "whole and holds the same."));
}

models::Result<Outcome> restoreFile(const Request &request)
{
    const QString backup = request.arguments.text("BACKUP");
    const QString to = request.arguments.text("--to");
    const auto copy = models::saveCopy(backup, to, request.progress);
    if (!copy)
        return copy.failure();
    return outcomeOf(
        backup, to, *copy,
        CommandBackupTexts::tr("“%1” was restored to %2 (%3, %4 rows). The backup was checked and "
                               "left as it is."));
}

} // namespace app
