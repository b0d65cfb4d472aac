// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace models {

// What a value stands for; each role has one colour everywhere (rural green, town blue, unknown
// hatched grey).
enum class ColourRole { Rural, Town, Unknown, Part, Rest, Series1, Series2, Series3, Series4 };

enum class ChartKind {
    Bars,        // horizontal, one value a category, sorted as given
    StackedBars, // horizontal, series add up to the category's whole
    Columns,     // vertical: ordered categories (age ladder, cycles)
    Lines,       // over cycles
    Matrix, // heat map: categories are rows, series are columns; a zero cell has a dashed frame
};

struct ChartSeries
{
    QString name;
    ColourRole role = ColourRole::Part;
    QList<double> values = {};    // one a category; NaN: not known
    QStringList labels = {};      // text at the bar; empty list: the value itself
    QStringList details = {};     // part and whole in words, for the tooltip; empty list: none
    QList<ColourRole> roles = {}; // a role of its own for each category; empty list: role for all
};

// Says everything that any drawing of a chart needs: screen, PDF, Word and Excel draw the same
// spec.
struct ChartSpec
{
    QString id; // of the chart table
    ChartKind kind = ChartKind::Bars;
    QString title;    // the finding, one sentence
    QString subtitle; // definition, reference date, n
    QStringList categories;
    QList<ChartSeries> series;
    QString valueTitle;           // what the value axis counts, with its unit
    bool percent = false;         // values are 0…100 and axis labels carry %
    std::optional<double> target; // thin dark line at this value
    QString targetLabel;
    // What a click on (series, category) opens: the key of the people list, series-major
    // (series * categories + category). Empty list: nothing to open.
    QStringList peopleKeys;
};

} // namespace models
