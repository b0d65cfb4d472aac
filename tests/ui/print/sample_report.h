// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/blocks.h"

namespace tests {

// A yearly report with every kind of block, as a district centre would write it; invented names.
models::Report annualReport();

// A paragraph of `count` Chinese characters without stops.
QString hanText(int count);

// A table of `rows` members under a header, with a total.
models::TableBlock longTable(int rows);

} // namespace tests
