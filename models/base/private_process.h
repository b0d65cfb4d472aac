// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace models {

// Keeps what this process holds of people to this person: a crash writes no memory to the disk, and
// files that libraries make (settings, journals) are readable by nobody else. Does nothing where
// the system has neither.
void keepProcessPrivate();

} // namespace models
