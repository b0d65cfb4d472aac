// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace models {

// Which process of which computer, so that another one can be told who it is and whether it still
// runs. A number alone does not say that: numbers are used again.
struct ProcessIdentity
{
    QString user; // login name
    QString host;
    QString machine;   // of the computer, whatever its name; empty: not known
    QString bootId;    // of the running system: another one after each start; empty: not known
    QString processes; // the namespace that `number` counts in; empty: not known
    qint64 number = 0;
    qint64 startedAt = 0; // in the system's own ticks since its start; 0: not known
    friend bool operator==(const ProcessIdentity &, const ProcessIdentity &) = default;
};

// This process.
const ProcessIdentity &thisProcess();

enum class Liveness {
    Runs,
    Gone,
    Elsewhere, // on another computer or in a sandbox of its own: it cannot be told from here
};

// Whether the process still runs, by what the system says of it now: its number, and that it is not
// used again. What the system calls itself inside, not the computer's name, tells this computer
// from others.
Liveness livenessOf(const ProcessIdentity &process);

} // namespace models
