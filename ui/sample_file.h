// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/storage/record_file.h"

namespace ui {

// The folder of the sample among the person's own documents, where its workbooks are found, too.
QString sampleFolder();

// Opens the sample district in `folder`, made there first when it is not (see makeSampleFile()).
models::Result<std::shared_ptr<models::RecordFile>>
openSampleFile(const QString &folder, const models::Progress &progress);

} // namespace ui
