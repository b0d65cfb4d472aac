// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "app/commands.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QFileInfo>

#include <map>

namespace app {

namespace {

// What CLI11 fills in.
using Found = std::map<QString, const CLI::Option *>;

// CLI11 only takes the words apart: what is missing or wrong is found and worded here, in the
// person's language.
void declare(CLI::App &app, const QList<Parameter> &parameters, Found &found)
{
    for (const Parameter &parameter : parameters) {
        CLI::Option *option =
            parameter.isSwitch() ? app.add_flag(parameter.name) : app.add_option(parameter.name);
        if (!parameter.isSwitch())
            option->expected(1, parameter.many ? -1 : 1)->allow_extra_args(parameter.many);
        found[QString::fromUtf8(parameter.name)] = option;
    }
}

std::optional<UsageError> wrongValue(const Parameter &parameter, const QString &value)
{
    const QString name = QString::fromUtf8(parameter.name);
    const QString choices = QString::fromUtf8(parameter.choices);
    if (!choices.isEmpty() && !choices.split(u' ').contains(value))
        return UsageError{UsageError::WrongValue, name, choices};
    if (!parameter.isNumber())
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    if (isNumber && number >= parameter.least && number <= parameter.most)
        return std::nullopt;
    return UsageError{UsageError::WrongNumber, name,
                      QStringLiteral("%1–%2").arg(parameter.least).arg(parameter.most)};
}

std::optional<UsageError> take(const QList<Parameter> &parameters, const Found &found,
                               Arguments &arguments)
{
    for (const Parameter &parameter : parameters) {
        const QString name = QString::fromUtf8(parameter.name);
        QStringList values;
        for (const std::string &value : found.at(name)->results())
            values << QString::fromStdString(value);
        if (values.isEmpty() && parameter.required)
            return UsageError{UsageError::Missing, name};
        if (values.isEmpty() && parameter.fallback[0])
            values << QString::fromUtf8(parameter.fallback);
        if (values.isEmpty())
            continue;
        if (const auto wrong = wrongValue(parameter, values.first()))
            return wrong;
        arguments.set(name, values);
    }
    return std::nullopt;
}

std::optional<UsageError> leftOver(const CLI::App &app)
{
    const std::vector<std::string> words = app.remaining();
    if (words.empty())
        return std::nullopt;
    const QString word = QString::fromStdString(words.front());
    return UsageError{word.startsWith(u'-') ? UsageError::UnknownOption : UsageError::TooMany,
                      word};
}

// The language and form of all answers, also of complaints about the rest of the line.
void readCommon(const QStringList &words, CommandLine &line)
{
    line.json = words.contains(QLatin1String("--json"));
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString value = words[i] == QLatin1String("--lang")             ? words.value(i + 1)
                              : words[i].startsWith(QLatin1String("--lang=")) ? words[i].mid(7)
                                                                              : QString();
        if (value == QLatin1String("zh") || value == QLatin1String("en"))
            line.language = value;
    }
}

void askForHelp(const QStringList &words, CommandLine &line)
{
    line.command = findCommand(QStringLiteral("help"));
    for (const QString &word : words)
        if (const Command *named = findCommand(word); named && named != line.command) {
            line.arguments.set(QStringLiteral("COMMAND"), {word});
            return;
        }
}

// A single word that names no file is more likely a command misspelt than a file that is missing.
bool looksLikeCommand(const QString &word)
{
    return !word.contains(u'.') && !word.contains(u'/') && !QFileInfo::exists(word);
}

} // namespace

CommandLine parseCommandLine(const QStringList &words)
{
    CommandLine line;
    readCommon(words, line);
    CLI::App root;
    root.require_subcommand(0, 1);
    root.allow_extras();
    root.set_help_flag("-h,--help");
    root.set_version_flag("--version", std::string());
    Found rootFound;
    const Parameter file{.name = "FILE"};
    const QList<Parameter> rootParameters = QList<Parameter>{file} + commonParameters();
    declare(root, rootParameters, rootFound);
    std::map<const Command *, Found> found;
    std::map<const Command *, CLI::App *> apps;
    for (const Command &command : commandTable()) {
        CLI::App *app = apps[&command] = root.add_subcommand(command.name);
        app->allow_extras();
        declare(*app, command.parameters + commonParameters(), found[&command]);
    }
    try {
        std::vector<std::string> reversed;
        for (const QString &word : words)
            reversed.insert(reversed.begin(), word.toStdString());
        root.parse(std::move(reversed));
    } catch (const CLI::Success &) { // --help, --version
        askForHelp(words, line);
        return line;
    } catch (const CLI::ParseError &error) {
        const QString what = QString::fromUtf8(error.what());
        line.error = UsageError{UsageError::MissingValue, what.section(u' ', 0, 0).remove(u':')};
        return line;
    }

    for (const auto &[command, app] : apps)
        if (app->parsed()) {
            line.command = command;
            line.error =
                take(command->parameters + commonParameters(), found[command], line.arguments);
            if (!line.error)
                line.error = leftOver(*app);
        }
    const QString explained = line.arguments.text("COMMAND");
    if (!line.error && !explained.isEmpty() && !findCommand(explained))
        line.error = UsageError{UsageError::UnknownCommand, explained};
    if (line.error)
        return line;
    Arguments rootArguments;
    line.error = take(rootParameters, rootFound, rootArguments);
    if (!line.error)
        line.error = leftOver(root);
    line.file = rootArguments.text("FILE");
    if (!line.command && !line.file.isEmpty() && looksLikeCommand(line.file))
        line.error = UsageError{UsageError::UnknownCommand, line.file};
    return line;
}

namespace {
struct CommandLineTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};
} // namespace

QString usageText(const UsageError &error)
{
    switch (error.kind) {
    case UsageError::UnknownCommand:
        return CommandLineTexts::tr("There is no command “%1”, and no file of that name.")
            .arg(error.subject);
    case UsageError::UnknownOption:
        return CommandLineTexts::tr("There is no option %1 here.").arg(error.subject);
    case UsageError::TooMany:
        return CommandLineTexts::tr("“%1” is one word too many.").arg(error.subject);
    case UsageError::Missing:
        return CommandLineTexts::tr("%1 is missing.").arg(error.subject);
    case UsageError::MissingValue:
        return CommandLineTexts::tr("%1 needs one value.").arg(error.subject);
    case UsageError::WrongNumber:
        return CommandLineTexts::tr("%1 is a number in the range %2.")
            .arg(error.subject, error.choices);
    case UsageError::WrongValue:
        break;
    }
    return CommandLineTexts::tr("%1 is one of: %2.")
        .arg(error.subject, QString(error.choices).replace(u' ', CommandLineTexts::tr(", ")));
}

} // namespace app
