// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tests {

// Whether strace is there and may trace: containers often forbid it.
bool canTrace();

// How many system calls that change a file a run of the program makes: writes, syncs, truncations,
// renames, removals, new files. -1 when it could not be run.
int countWriteCalls(const QStringList &words);

// Runs the program and kills it (SIGKILL) as it enters the call of that number, from 1. True when
// it was killed; false when it ended first.
bool runKilledAt(int call, const QStringList &words);

} // namespace tests
