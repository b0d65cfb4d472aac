// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/figures/chart_spec.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace ui {

// The chart as a picture on white paper, at twice the size of print (1280 pixels wide).
QImage chartImage(const models::ChartSpec &spec);

// The chart as SVG: shapes and text elements, no bitmap.
QByteArray chartSvg(const models::ChartSpec &spec);

// Writes the chart, whole or not at all, as .svg or, for .png and any other ending, as PNG. Errors:
// Environment as of atomicWrite().
models::Result<void> saveChart(const models::ChartSpec &spec, const QString &path);

// Puts the chart on the clipboard as picture and as SVG; as no text, which a text processor would
// paste instead.
void copyChart(const models::ChartSpec &spec);

} // namespace ui
