// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/terminal.h"

#include <QCoreApplication>

namespace app {

namespace {
struct CommandHelpTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandHelp)
};

QString translated(const char *source)
{
    return QCoreApplication::translate("Command", source);
}

// "--size district|city|province", "BOOK..."
QString form(const Parameter &parameter)
{
    QString text = QString::fromUtf8(parameter.name);
    if (parameter.choices[0])
        text += u' ' + QString::fromUtf8(parameter.choices).replace(u' ', u'|');
    else if (parameter.value[0])
        text += u' ' + QString::fromUtf8(parameter.value);
    return parameter.many ? text + QLatin1String("...") : text;
}

QString usage(const Command &command)
{
    QString text = QLatin1String("yanxun ") + QString::fromUtf8(command.name);
    for (const Parameter &parameter : command.parameters)
        text += u' ' + (parameter.required ? form(parameter) : u'[' + form(parameter) + u']');
    return text;
}

QString parameterLines(const QList<Parameter> &parameters)
{
    QList<QStringList> rows;
    for (const Parameter &parameter : parameters) {
        QString summary = translated(parameter.summary);
        if (parameter.fallback[0])
            summary = CommandHelpTexts::tr("%1 (%2 if not given)")
                          .arg(summary, QString::fromUtf8(parameter.fallback));
        rows.append({QStringLiteral("  ") + form(parameter), summary});
    }
    return alignedText(rows);
}

QString exitCodes()
{
    return CommandHelpTexts::tr(
        "Exit code: 0 done, 1 done with issues listed, 2 wrong usage, 3 refused with "
        "the reason.");
}

QString overview()
{
    QString text =
        CommandHelpTexts::tr("Yanxun %1: records, figures and reports of teacher-development "
                             "centres")
            .arg(QCoreApplication::applicationVersion()) +
        QLatin1String("\n\n  yanxun [FILE]\n      ") + CommandHelpTexts::tr("Opens the window.") +
        u'\n';
    for (const Command &command : commandTable())
        text += QLatin1String("  ") + usage(command) + QLatin1String("\n      ") +
                translated(command.summary) + u'\n';
    return text + u'\n' + CommandHelpTexts::tr("With every command:") + u'\n' +
           parameterLines(commonParameters()) + u'\n' + exitCodes();
}

QString details(const Command &command)
{
    return usage(command) + QLatin1String("\n\n") + translated(command.summary) +
           QLatin1String("\n\n") + parameterLines(command.parameters + commonParameters()) + u'\n' +
           exitCodes();
}

QJsonObject toJson(const Command &command)
{
    QJsonArray parameters;
    for (const Parameter &parameter : command.parameters + commonParameters())
        parameters << QJsonObject{{QStringLiteral("name"), QString::fromUtf8(parameter.name)},
                                  {QStringLiteral("form"), form(parameter)},
                                  {QStringLiteral("summary"), translated(parameter.summary)},
                                  {QStringLiteral("required"), parameter.required}};
    return {{QStringLiteral("name"), QString::fromUtf8(command.name)},
            {QStringLiteral("usage"), usage(command)},
            {QStringLiteral("summary"), translated(command.summary)},
            {QStringLiteral("parameters"), parameters}};
}
} // namespace

models::Result<Outcome> showHelp(const Request &request)
{
    const QString name = request.arguments.text("COMMAND");
    const Command *command = findCommand(name);
    Outcome outcome;
    outcome.text = command ? details(*command) : overview();
    QJsonArray commands;
    for (const Command &listed : commandTable())
        if (!command || command == &listed)
            commands << toJson(listed);
    outcome.json =
        jsonBytes(QJsonObject{{QStringLiteral("version"), QCoreApplication::applicationVersion()},
                              {QStringLiteral("commands"), commands}});
    return outcome;
}

} // namespace app
