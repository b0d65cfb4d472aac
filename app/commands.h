// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

namespace app {

// Every command, in the order of the help.
const QList<Command> &commandTable();

// Null when there is no command of that name.
const Command *findCommand(const QString &name);

// What every command takes besides its own parameters.
const QList<Parameter> &commonParameters();

} // namespace app
