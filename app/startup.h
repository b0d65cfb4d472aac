// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"

namespace app {

// Sets the program's name, version and language ("zh", "en"; empty: the system's), before anything
// is shown or printed. Needs the application object.
void startUp(const QString &languageName);

// What was asked for: opens the window, or runs the command. Makes the application object that it
// needs and returns the exit code.
int run(const CommandLine &line, int &argc, char **argv);

} // namespace app
