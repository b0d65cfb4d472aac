// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"

namespace app {

// Runs the command of a line, or says what is wrong with it, and returns the exit code. Standard
// output gets the answer alone: with --json one JSON document, also for a refusal. Needs the
// application object.
int runCommandLine(const CommandLine &line);

} // namespace app
