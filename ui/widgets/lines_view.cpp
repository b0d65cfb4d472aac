// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lines_view.h"

#include "models/tables/text_match.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/copy_rows.h"
#include "ui/widgets/labels.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

#include <algorithm>

namespace ui {

static constexpr int kLineRole = Qt::UserRole;
static constexpr int kSortRole = Qt::UserRole + 1;

LinesView::LinesView(const QStringList &columns, const QList<int> &numbers, QWidget *parent)
    : QTableView(parent), m_numbers(numbers)
{
    m_lines = new QStandardItemModel(0, int(columns.size()), this);
    m_lines->setHorizontalHeaderLabels(columns);
    for (const int column : numbers)
        m_lines->setHeaderData(column, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter),
                               Qt::TextAlignmentRole);
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSourceModel(m_lines);
    m_sorted->setSortRole(kSortRole);
    setModel(m_sorted);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setItemDelegate(new CellDelegate(this));
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(em(this, 1.6));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(!numbers.contains(int(columns.size()) - 1));
    connect(this, &QTableView::doubleClicked, this, &LinesView::openCurrent);
}

void LinesView::setLines(const QList<QStringList> &lines)
{
    setSortingEnabled(false);
    m_lines->setRowCount(int(lines.size()));
    for (int row = 0; row < lines.size(); ++row)
        for (int column = 0; column < m_lines->columnCount(); ++column) {
            const QString text = lines[row].value(column);
            auto *item = new QStandardItem(text);
            item->setEditable(false);
            item->setData(row, kLineRole);
            item->setToolTip(text);
            if (m_numbers.contains(column)) {
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
                item->setData(text.toDouble(), kSortRole);
            } else {
                item->setData(models::sortKey(text), kSortRole);
            }
            m_lines->setItem(row, column, item);
        }
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    resizeColumnsToContents();
    for (int column = 0; column < m_lines->columnCount(); ++column)
        setColumnWidth(column, std::min(columnWidth(column) + em(this, 0.6), em(this, 16)));
    if (!lines.isEmpty())
        setCurrentIndex(m_sorted->index(0, 0));
}

void LinesView::copy()
{
    if (selectionModel()->selectedRows().size() <= 1) {
        const QModelIndex before = currentIndex();
        selectAll();
        copyRows(*this);
        setCurrentIndex(before);
        return;
    }
    copyRows(*this);
}

void LinesView::openCurrent()
{
    if (currentIndex().isValid())
        emit opened(currentIndex().data(kLineRole).toInt());
}

void LinesView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        openCurrent();
    else
        QTableView::keyPressEvent(event);
}

} // namespace ui
