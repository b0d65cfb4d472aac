// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/score_table.h"

#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/copy_rows.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>

namespace ui {

using models::CellPoints;
using models::ScoreGrid;

namespace {
// Orange of Okabe and Ito, which the colour-blind tell from the ground.
constexpr QRgb kFarTint = 0xe69f00;

class ScoreDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        if (index.data(ScoreGrid::GapRole).toBool()) {
            QColor tint(kFarTint);
            tint.setAlphaF(0.28F);
            painter->fillRect(option.rect, tint);
        }
        if (!index.data(ScoreGrid::BlockedRole).toString().isEmpty()) {
            QColor lines = option.palette.color(QPalette::PlaceholderText);
            lines.setAlphaF(0.45F);
            painter->fillRect(option.rect, QBrush(lines, Qt::BDiagPattern));
        }
        painter->restore();
        QStyledItemDelegate::paint(painter, option, index);
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &index) const override
    {
        return makeNumberEditor(parent, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool quiet = index.data(ScoreGrid::SummaryRole).toBool() ||
                           !index.data(ScoreGrid::BlockedRole).toString().isEmpty();
        if (quiet)
            option->palette.setBrush(QPalette::Text,
                                     option->palette.brush(QPalette::PlaceholderText));
    }
};
} // namespace

ScoreTable::ScoreTable(ScoreGrid &grid, QWidget *parent) : QTableView(parent), m_grid(grid)
{
    setObjectName(QStringLiteral("score_grid"));
    setAccessibleName(tr("Judges’ scores"));
    setModel(&grid);
    setItemDelegate(new ScoreDelegate(this));
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    horizontalHeader()->setDefaultSectionSize(em(this, 7.6));
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setMinimumSectionSize(em(this, 3));
    horizontalHeader()->setHighlightSections(true);
    verticalHeader()->setDefaultSectionSize(em(this, 1.7));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMaximumWidth(em(this, 18));
}

QRect ScoreTable::selectedBlock() const
{
    QRect block;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        block |= QRect(index.column(), index.row(), 1, 1);
    return block;
}

void ScoreTable::copy()
{
    const QRect block = selectedBlock();
    QList<QStringList> rows;
    for (int row = block.top(); row <= block.bottom(); ++row) {
        QStringList cells;
        for (int column = block.left(); column <= block.right(); ++column)
            cells << m_grid.index(row, column).data().toString();
        rows << cells;
    }
    if (!rows.isEmpty())
        QApplication::clipboard()->setMimeData(tableMimeData({}, rows, {}));
}

void ScoreTable::paste()
{
    const QString text = QApplication::clipboard()->text();
    const QRect block = selectedBlock();
    if (text.isEmpty() || block.isEmpty())
        return;
    const models::PastedPoints pasted = m_grid.readBlock(text, block.top(), block.left());
    QStringList sentences = pasted.problems.mid(0, 3);
    if (pasted.problems.size() > 3)
        sentences << tr("%1 more cells were not taken.").arg(pasted.problems.size() - 3);
    if (pasted.outside)
        sentences << tr("%1 cells lie outside the grid.").arg(pasted.outside);
    if (!pasted.cells.isEmpty())
        emit pointsWanted(pasted.cells);
    emit told(sentences.join(u' '));
}

void ScoreTable::clearSelected()
{
    QList<CellPoints> cells;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        if (index.flags() & Qt::ItemIsEditable)
            cells << CellPoints{index.row(), index.column(), std::nullopt};
    if (!cells.isEmpty())
        emit pointsWanted(cells);
}

void ScoreTable::moveDown()
{
    const QModelIndex current = currentIndex();
    for (int row = current.row() + 1; row < m_grid.rowCount(); ++row)
        if (const QModelIndex next = m_grid.index(row, current.column());
            next.flags() & Qt::ItemIsEditable) {
            setCurrentIndex(next);
            return;
        }
}

void ScoreTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache) // Enter
        moveDown();
}

void ScoreTable::keyPressEvent(QKeyEvent *event)
{
    if (state() == EditingState) // what the editor does not want; it moves on when it is closed
        return event->ignore();
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        clearSelected();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        moveDown();
    else
        return QTableView::keyPressEvent(event);
    event->accept();
}

} // namespace ui
