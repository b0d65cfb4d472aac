// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/chart_spec.h"

#include <QList>

namespace tests {

// Charts as a district meets them, one or more of each kind.
models::ChartSpec ruralByPackage();
models::ChartSpec ageLadder();
models::ChartSpec subjectByStage();
models::ChartSpec ruralOverCycles();
models::ChartSpec placeByStage();
models::ChartSpec membersAndTeachersByTitle();
QList<models::ChartSpec> allSpecs();

} // namespace tests
