// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/sheet_view.h"

#include "ui/widgets/labels.h"

#include <QHeaderView>

namespace ui {

// Rows that column widths are measured by, and merged ranges that are shown merged: more would make
// a large sheet wait.
static constexpr int kMeasuredRows = 60;
static constexpr int kMergedRanges = 200;

SheetView::SheetView(QWidget *parent) : QTableView(parent), m_model(new SheetModel(this))
{
    setObjectName(QStringLiteral("sheet_view"));
    setAccessibleName(tr("The sheet as it is in the workbook"));
    setModel(m_model);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setIconSize(QSize(em(this, 0.9), em(this, 0.9)));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(em(this, 1.5));
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(em(this, 2.5));
    setCornerButtonEnabled(false);
}

void SheetView::setSheet(const std::shared_ptr<const models::ImportBatch> &batch, SheetPlace place,
                         const SheetMarks &marks)
{
    clearSpans();
    m_model->setSheet(batch, place, marks.reportOf(place), marks.issuesOf(place));
    fit();
    span();
    scrollToTop();
}

void SheetView::clear()
{
    clearSpans();
    m_model->clear();
}

void SheetView::setFilter(ImportFilter filter)
{
    clearSpans();
    m_model->setFilter(filter);
    span();
}

void SheetView::fit()
{
    const QFontMetrics metrics(font());
    // Titles are merged over many columns: they say nothing about the width of one.
    const int first = m_model->layout() ? qMax(0, m_model->layout()->firstDataRow - 1) : 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int width = em(this, 2.5);
        for (int row = first; row < qMin(first + kMeasuredRows, m_model->sheet()->rowCount());
             ++row)
            width = qMax(
                width, metrics.horizontalAdvance(m_model->sheet()->text(row, column).simplified()));
        setColumnWidth(column, qMin(width + em(this, 1.4), em(this, 14)));
    }
}

void SheetView::span()
{
    if (!m_model->sheet() || m_model->isFiltered())
        return;
    const auto &ranges = m_model->sheet()->mergedRanges();
    for (const models::MergedRange &range : ranges.mid(0, kMergedRanges))
        if (range.lastRow < m_model->rowCount())
            setSpan(range.firstRow, range.firstColumn, range.lastRow - range.firstRow + 1,
                    range.lastColumn - range.firstColumn + 1);
}

void SheetView::showCell(const QString &address)
{
    const auto cell = models::cellPlace(address.toStdString());
    if (!cell)
        return;
    const QModelIndex index = m_model->index(m_model->modelRow(cell->row), cell->column);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index, PositionAtCenter);
    setFocus();
}

void SheetView::showColumn(int column)
{
    const int row = m_model->layout() ? m_model->modelRow(m_model->layout()->firstDataRow) : 0;
    selectColumn(column);
    scrollTo(m_model->index(qMax(0, row), column));
}

} // namespace ui
