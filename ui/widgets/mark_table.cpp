// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mark_table.h"

#include "models/vocabulary/code_table.h"
#include "ui/widgets/copy_rows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/mark_delegate.h"
#include "ui/widgets/mark_header.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>

namespace ui {

using models::CellMark;
using models::Mark;

MarkTable::MarkTable(models::AttendanceGrid &grid, QWidget *parent)
    : QTableView(parent), m_grid(grid)
{
    setObjectName(QStringLiteral("attendance_grid"));
    setAccessibleName(tr("Attendance"));
    setHorizontalHeader(new MarkHeader(Qt::Horizontal, this));
    setVerticalHeader(new MarkHeader(Qt::Vertical, this));
    setModel(&grid);
    setItemDelegate(new MarkDelegate(this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    m_corner = new QLabel(this);
    m_corner->setAlignment(Qt::AlignBottom | Qt::AlignLeft);
    m_corner->setText(tr("Member") + QStringLiteral("\n") + tr("present / due"));
    m_corner->setAutoFillBackground(true);
    m_corner->setMargin(em(this, 0.4));
    m_corner->setForegroundRole(QPalette::PlaceholderText);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        horizontalHeader()->viewport()->update();
        verticalHeader()->viewport()->update();
    });
}

void MarkTable::updateGeometries()
{
    QTableView::updateGeometries();
    if (m_corner)
        m_corner->setGeometry(frameWidth(), frameWidth(), verticalHeader()->width(),
                              horizontalHeader()->height());
}

void MarkTable::markSelected(Mark mark)
{
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    QList<CellMark> cells;
    int passedOver = 0;
    for (const QModelIndex &index : selected) {
        const bool isDue = m_grid.isDue(index.row(), index.column());
        if (!isDue && selected.size() > 1)
            passedOver += mark != Mark::None;
        if (isDue || selected.size() == 1 || mark == Mark::None)
            cells << CellMark{index.row(), index.column(), mark};
    }
    emit told(passedOver
                  ? tr("%1 cells were passed over: no members on those days.").arg(passedOver)
                  : QString());
    if (!cells.isEmpty())
        emit marksWanted(cells);
    if (selected.size() == 1)
        moveOn(1);
}

// To the next member who is due, in the same column.
void MarkTable::moveOn(int down)
{
    const QModelIndex current = currentIndex();
    for (int row = current.row() + down; row >= 0 && row < m_grid.rowCount(); row += down)
        if (m_grid.isDue(row, current.column())) {
            setCurrentIndex(m_grid.index(row, current.column()));
            return;
        }
}

void MarkTable::copy()
{
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    if (selected.isEmpty())
        return;
    QRect block;
    for (const QModelIndex &index : selected)
        block |= QRect(index.column(), index.row(), 1, 1);
    QList<QStringList> rows;
    for (int row = block.top(); row <= block.bottom(); ++row) {
        QStringList cells;
        for (int column = block.left(); column <= block.right(); ++column) {
            const QModelIndex index = m_grid.index(row, column);
            cells << (selectionModel()->isSelected(index) ? index.data().toString() : QString());
        }
        rows << cells;
    }
    QApplication::clipboard()->setMimeData(tableMimeData({}, rows, {}));
}

// What of a block could not be taken, in one sentence each.
static QString sentenceOf(const models::PastedMarks &pasted)
{
    QStringList sentences;
    if (!pasted.notUnderstood.isEmpty())
        sentences << MarkTable::tr("%1 cells were not understood and stay as they are: %2. Marks "
                                   "are 出席, 请假 and 缺席.")
                         .arg(pasted.notUnderstoodCells)
                         .arg(QStringList(pasted.notUnderstood.mid(0, 5)).join(u'、'));
    if (pasted.notDue)
        sentences << MarkTable::tr("%1 cells were passed over: no members on those days.")
                         .arg(pasted.notDue);
    if (pasted.outside)
        sentences << MarkTable::tr("%1 cells lie outside the grid.").arg(pasted.outside);
    return sentences.join(u' ');
}

void MarkTable::paste()
{
    const QString text = QApplication::clipboard()->text();
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    if (text.isEmpty() || selected.isEmpty())
        return;
    int row = selected.first().row();
    int column = selected.first().column();
    for (const QModelIndex &index : selected) {
        row = std::min(row, index.row());
        column = std::min(column, index.column());
    }
    models::PastedMarks pasted = m_grid.readBlock(text, row, column);
    // One mark goes into all that is selected.
    const bool isOne = !text.trimmed().contains(u'\t') && !text.trimmed().contains(u'\n');
    if (isOne && selected.size() > 1 && pasted.notUnderstood.isEmpty()) {
        const auto code = models::codeTable(QStringLiteral("attendance_mark")).parse(text);
        return markSelected(models::markOfCode(code.value_or(QString())));
    }
    emit told(sentenceOf(pasted));
    if (!pasted.marks.isEmpty())
        emit marksWanted(pasted.marks);
}

bool MarkTable::handleKey(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    if (event->matches(QKeySequence::Paste)) {
        paste();
        return true;
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        selectColumn(currentIndex().column());
        return true;
    }
    if (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    switch (event->key()) {
    case Qt::Key_P:
        markSelected(Mark::Present);
        return true;
    case Qt::Key_L:
        markSelected(Mark::Leave);
        return true;
    case Qt::Key_A:
        markSelected(Mark::Absent);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        markSelected(Mark::None);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        moveOn(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
        return true;
    default:
        return false;
    }
}

void MarkTable::keyPressEvent(QKeyEvent *event)
{
    if (handleKey(event))
        event->accept();
    else
        QTableView::keyPressEvent(event);
}

} // namespace ui
