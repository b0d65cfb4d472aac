// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_cycle.h"
#include "models/storage/file_check.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace app {

namespace {
struct CommandCheckTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandCheck)
};
} // namespace

models::Result<Outcome> checkFile(const Request &request)
{
    const QString path = request.arguments.text("FILE");
    const auto file = openFile(path);
    if (!file)
        return file.failure();
    const auto findings = models::checkFile(**file, request.progress);
    if (!findings)
        return findings.failure();

    Outcome outcome;
    outcome.exit = findings->isEmpty() ? Exit::Done : Exit::Issues;
    QJsonArray list;
    for (const models::FileFinding &finding : *findings) {
        outcome.text += finding.message + u'\n';
        list << QJsonObject{{QStringLiteral("check"), finding.check},
                            {QStringLiteral("message"), finding.message},
                            {QStringLiteral("found"), finding.found}};
    }
    if (findings->isEmpty())
        outcome.text = CommandCheckTexts::tr("“%1” is whole and agrees with itself.")
                           .arg(QFileInfo(path).fileName());
    outcome.json = jsonBytes(
        QJsonObject{{QStringLiteral("file"), QFileInfo(path).absoluteFilePath()},
                    {QStringLiteral("checks"), QJsonArray::fromStringList(models::fileChecks())},
                    {QStringLiteral("findings"), list}});
    return outcome;
}

} // namespace app
