// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/chart_spec.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QStringList>

class QApplication;

namespace ui {

// What a drawing is made for: the two looks of the window, and paper.
enum class Theme { Light, Dark, Print };

// What a chart needs beside the colours of its roles.
struct ChartColours
{
    QColor paper;  // behind everything
    QColor text;   // titles, labels, values; at least 4.5:1 on paper
    QColor muted;  // subtitles, axis numbers; at least 4.5:1 on paper
    QColor grid;   // lines behind the bars
    QColor target; // the thin line of a target
    QColor focus;  // frame of the bar that the keyboard is on
    QColor hatch;  // lines over what is not known
};

// The window's colours for Fusion style; text at least 4.5:1 on its ground. Print gives Light.
QPalette applicationPalette(Theme theme);

// The colours of a chart's lines and texts on screen or paper.
ChartColours chartColours(Theme theme);

// The fill of a role, from the colour-blind-safe palette of Okabe and Ito. A role that stands for a
// kind of place has the same colour in every theme.
QColor roleColour(models::ColourRole role, Theme theme);

// Black or white, whichever reads better on `ground`.
QColor inkOn(const QColor &ground);

// A Latin family, then a Chinese one, of those installed. The Latin one comes first because the
// Chinese fonts swap digits after letters for glyphs that do not copy out of a PDF.
QStringList fontFamilies();

// A font of fontFamilies(); `pointSize` in points.
QFont applicationFont(qreal pointSize = 10.5);

// Dark when the desktop's own palette is dark. Ask before dress(), which replaces that palette.
Theme systemTheme();

// Gives the program its style, palette and font.
void dress(QApplication &application, Theme theme, qreal pointSize = 10.5);

// The theme that a widget with this palette is shown in: Light or Dark.
Theme themeOf(const QPalette &palette);

} // namespace ui
