// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/chart_spec.h"

namespace models {

// The fill of a role on paper as 0xRRGGBB, from the colour-blind-safe palette of Okabe and Ito.
unsigned roleFill(ColourRole role);

// The shade of a value between nothing and `most` in a heat map: `paper` to `full`, the least still
// differing from nothing at a glance. All as 0xRRGGBB.
unsigned shadeOf(double value, double most, unsigned full, unsigned paper = 0xffffff);

// Black or white as 0xRRGGBB, whichever reads better on `ground`.
unsigned inkFor(unsigned ground);

// Lines and texts of a chart on paper as 0xRRGGBB.
inline constexpr unsigned kChartText = 0x1f2328;
inline constexpr unsigned kChartMuted = 0x5c646d;
inline constexpr unsigned kChartGrid = 0xe3e6e9;
inline constexpr unsigned kChartHatch = 0x7d858e;

} // namespace models
