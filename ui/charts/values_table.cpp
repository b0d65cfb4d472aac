// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/values_table.h"

#include "ui/charts/chart_text.h"
#include "ui/widgets/copy_rows.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

namespace ui {

using models::ChartSeries;
using models::ChartSpec;

ValuesTable::ValuesTable(QWidget *parent) : QTableWidget(parent)
{
    setEditTriggers(NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    setAccessibleName(tr("The chart's numbers"));
    connect(this, &QTableWidget::cellDoubleClicked, this, &ValuesTable::openCell);
}

void ValuesTable::setSpec(const ChartSpec &spec)
{
    m_spec = spec;
    const int series = int(spec.series.size());
    setRowCount(int(spec.categories.size()));
    setColumnCount(series + 1);
    QStringList headers{QString()};
    for (const ChartSeries &each : spec.series)
        headers << (each.name.isEmpty() ? spec.valueTitle : each.name);
    setHorizontalHeaderLabels(headers);
    for (int row = 0; row < rowCount(); ++row) {
        setItem(row, 0, new QTableWidgetItem(spec.categories[row]));
        for (int column = 0; column < series; ++column) {
            auto *item = new QTableWidgetItem(valueText(spec, column, row));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            item->setToolTip(spec.series[column].details.value(row));
            setItem(row, column + 1, item);
        }
    }
    resizeColumnsToContents();
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

QMimeData *ValuesTable::copied() const
{
    QList<QTableWidgetSelectionRange> ranges = selectedRanges();
    if (ranges.isEmpty() ||
        (ranges.size() == 1 && ranges[0].rowCount() == 1 && ranges[0].columnCount() == 1))
        ranges = {{0, 0, rowCount() - 1, columnCount() - 1}};
    const auto &range = ranges.first();
    QStringList headers;
    QList<bool> isNumber;
    for (int column = range.leftColumn(); column <= range.rightColumn(); ++column) {
        headers << horizontalHeaderItem(column)->text();
        isNumber << (column > 0);
    }
    QList<QStringList> rows;
    for (int row = range.topRow(); row <= range.bottomRow(); ++row) {
        QStringList cells;
        for (int column = range.leftColumn(); column <= range.rightColumn(); ++column)
            cells << item(row, column)->text();
        rows << cells;
    }
    return tableMimeData(headers, rows, isNumber);
}

void ValuesTable::openCell(int row, int column)
{
    const QString key =
        m_spec.peopleKeys.value(qMax(0, column - 1) * int(m_spec.categories.size()) + row);
    if (!key.isEmpty())
        emit peopleRequested(key);
}

void ValuesTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setMimeData(copied());
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        openCell(currentRow(), currentColumn());
    else
        QTableWidget::keyPressEvent(event);
}

} // namespace ui
