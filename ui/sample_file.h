// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/storage/record_file.h"

namespace ui {

// The folder of the sample below the person's own data.
QString sampleFolder();

// Opens the sample district in `folder`, made there first when it is not: its workbooks are written
// and imported like real ones, and a target is set so that every gauge shows what it can. Errors
// leave no half-made file: those of writing and importing, and Cancelled.
models::Result<std::shared_ptr<models::RecordFile>>
openSampleFile(const QString &folder, const models::Progress &progress);

} // namespace ui
