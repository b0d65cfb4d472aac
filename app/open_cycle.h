// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"
#include "models/storage/record_file.h"
#include "models/storage/store.h"

namespace app {

// Opens FILE. When another program has it open, standard error says whose it is and of when the
// state is that is read.
models::Result<std::unique_ptr<models::RecordFile>> openFile(const QString &path);

// A file with the cycle that a command is about.
struct OpenCycle
{
    std::unique_ptr<models::RecordFile> file;
    models::Cycle cycle;
};

// Opens FILE and finds --cycle in it. A cycle that is not there is refused with the names of those
// that are.
models::Result<OpenCycle> openCycle(const Arguments &arguments);

} // namespace app
