// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/record_file.h"

namespace tests {

// A file of one small district as it stands in 2023: four schools (two rural, one of unknown kind),
// three packages and twenty-four teachers, with everything in it that a check finds.
std::shared_ptr<models::RecordFile> makeFilledFile(const QString &path);

// A file that has a cycle and nothing else.
std::shared_ptr<models::RecordFile> makeEmptyFile(const QString &path);

} // namespace tests
