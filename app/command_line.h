// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

#include <optional>

namespace app {

// Why a command line was not understood. Worded once the language is known.
struct UsageError
{
    enum Kind {
        UnknownCommand,
        UnknownOption,
        TooMany,      // a word that nothing takes
        Missing,      // a required parameter
        MissingValue, // an option without its value
        WrongValue,   // not one of its choices
        WrongNumber,  // no number, or outside its range
    };
    Kind kind = UnknownCommand;
    QString subject; // the word or parameter
    QString choices; // what a WrongValue or WrongNumber may be
};

// A command line taken apart.
struct CommandLine
{
    const Command *command = nullptr; // null: the window, or an error
    Arguments arguments;
    QString file;     // what the window shall open; may be empty
    QString language; // "zh", "en"; empty: the system's
    bool json = false;
    std::optional<UsageError> error;

    bool isWindow() const { return !command && !error; }
};

// Takes the words of a command line apart, without the program's name. Needs no application object,
// because which one it shall be follows from the answer. --help and --version become the command
// help.
CommandLine parseCommandLine(const QStringList &words);

// The error as a sentence in the program's language.
QString usageText(const UsageError &error);

} // namespace app
