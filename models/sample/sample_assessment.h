// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/record_file.h"

namespace models {

// Fills the January of a sample: a scheme of the centre's own, four panels with judges (one of them
// absent, some with a conflict of interest), their scores, a review with its reason, and
// a veto that waits for its second person. Of a large sample only the first packages are scored.
// The same seed and packages give the same scores. Errors as RecordFile::edit().
Result<void> addSampleAssessment(RecordFile &file, quint64 seed);

} // namespace models
