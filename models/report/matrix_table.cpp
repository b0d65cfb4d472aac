// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/matrix_table.h"

#include "models/figures/chart_colours.h"

#include <cmath>

namespace models {

// What is written in a cell: its label, else its value.
static QString cellText(const ChartSeries &series, qsizetype category, bool percent)
{
    if (category < series.labels.size())
        return series.labels[category];
    const double value = series.values.value(category);
    if (std::isnan(value))
        return {};
    return QString::number(value, 'g', 12) + (percent ? QStringLiteral(" %") : QString());
}

TableBlock matrixTable(const ChartSpec &chart)
{
    TableBlock table;
    table.caption = chart.title;
    table.header << QString();
    table.numeric << false;
    for (const ChartSeries &series : chart.series) {
        table.header << series.name;
        table.numeric << true;
    }
    for (qsizetype c = 0; c < chart.categories.size(); ++c) {
        QStringList row{chart.categories[c]};
        for (const ChartSeries &series : chart.series)
            row << cellText(series, c, chart.percent);
        table.rows << row;
    }
    return table;
}

QByteArray matrixFill(const ChartSpec &chart, qsizetype series, qsizetype category)
{
    double most = 0;
    for (const ChartSeries &one : chart.series)
        for (const double value : one.values)
            most = value > most ? value : most;
    const double value = chart.series[series].values.value(category);
    if (!(value > 0))
        return {};
    const unsigned shade = shadeOf(value, most, roleFill(chart.series[series].role));
    return QByteArray::number(shade, 16).rightJustified(6, '0').toUpper();
}

} // namespace models
