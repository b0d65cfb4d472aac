// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_command.h"

#include "app/terminal.h"

#include <QCoreApplication>

namespace app {

namespace {
struct RunCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const char *codeName(models::ErrorCode code)
{
    switch (code) {
    case models::ErrorCode::Cancelled:
        return "cancelled";
    case models::ErrorCode::Input:
        return "input";
    case models::ErrorCode::NotFound:
        return "not_found";
    case models::ErrorCode::Refused:
        return "refused";
    case models::ErrorCode::Damaged:
        return "damaged";
    case models::ErrorCode::Environment:
        break;
    }
    return "environment";
}

int complain(const CommandLine &line, Exit exit, const char *code, const QString &message,
             const QString &hint = {})
{
    if (line.json)
        printAnswer(jsonBytes(QJsonObject{{QStringLiteral("error"), message},
                                          {QStringLiteral("code"), QString::fromUtf8(code)},
                                          {QStringLiteral("exit_code"), int(exit)}}));
    else
        printAside(hint.isEmpty() ? message : message + u'\n' + hint);
    return int(exit);
}

} // namespace

int runCommandLine(const CommandLine &line)
{
    if (line.error)
        return complain(line, Exit::WrongUsage, "usage", usageText(*line.error),
                        RunCommandTexts::tr("“yanxun help” explains the commands."));
    Request request{line.arguments, models::language()};
    request.json = line.json;
    models::Result<Outcome> outcome = [&] {
        const ProgressLine progress;
        request.progress = progress.progress();
        return line.command->run(request);
    }();
    if (!outcome)
        return complain(line, Exit::Refused, codeName(outcome.error().code),
                        outcome.error().message);
    if (line.json) {
        printAnswer(outcome->json);
    } else {
        if (!outcome->heading.isEmpty())
            printAside(outcome->heading);
        printAnswer(outcome->text.toUtf8());
    }
    return int(outcome->exit);
}

} // namespace app
