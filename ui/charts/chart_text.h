// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/chart_spec.h"
#include "ui/base/palette.h"

#include <QFont>
#include <QStringList>

namespace ui {

// The letters of a chart: two sizes and the bold finding.
enum class Letter { Title, Subtitle, Label, Axis };

// How a chart is dressed: its theme and the height of its letters in painter units.
struct ChartStyle
{
    Theme theme = Theme::Print;
    int base = 9;
};

// The font of these letters, sized in painter units so that it scales with the drawing.
QFont letterFont(Letter letter, const ChartStyle &style);

// Width of `text` in one line, with a hair of room for devices that space letters differently.
qreal textWidth(const QString &text, Letter letter, const ChartStyle &style);

// Height of one line.
qreal lineHeight(Letter letter, const ChartStyle &style);

// `text` in lines no wider than `width`, broken where Chinese and English may break; what does not
// fit into `most` lines ends in an ellipsis.
QStringList wrapped(const QString &text, Letter letter, const ChartStyle &style, qreal width,
                    int most = 4);

// The same in lines of about equal width, for names: no last line of one lonely character.
QStringList balanced(const QString &text, Letter letter, const ChartStyle &style, qreal width,
                     int most);

// The role that colours this value: its own or its series'.
models::ColourRole roleAt(const models::ChartSpec &spec, int series, int category);

// The text at a value: the spec's own label, or the number; "—" for what is not known.
QString valueText(const models::ChartSpec &spec, int series, int category);

// A number as an axis shows it: no needless decimals, "%" for percentages.
QString axisText(double value, bool percent);

// What a tooltip and a screen reader say of one value: category, series, value, part and whole.
QString spokenText(const models::ChartSpec &spec, int series, int category);

// The value, or NaN when the list is shorter than the categories.
double valueAt(const models::ChartSpec &spec, int series, int category);

} // namespace ui
