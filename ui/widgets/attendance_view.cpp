// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/attendance_view.h"

#include "models/base/percent.h"
#include "models/vocabulary/code_table.h"
#include "ui/base/format.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QToolButton>

namespace ui {

using models::CellMark;
using models::Id;
using models::Mark;
using models::MarkTotal;

AttendanceView::AttendanceView(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context)
{
    m_table = new MarkTable(m_grid);
    m_total = makeNote({});
    m_total->setWordWrap(false);
    m_told = makeNote({});
    m_told->setObjectName(QStringLiteral("attendance_told"));
    m_told->hide();
    m_empty = makeNote({});
    m_empty->setAlignment(Qt::AlignCenter);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(em(this, 0.5));
    column->addLayout(makeTools());
    column->addWidget(m_stack, 1);
    column->addWidget(m_told);
    connect(m_table, &MarkTable::marksWanted, this, &AttendanceView::write);
    connect(m_table, &MarkTable::told, this, [this](const QString &sentence) {
        m_told->setText(sentence);
        m_told->setVisible(!sentence.isEmpty());
    });
    connect(&m_grid, &models::AttendanceGrid::failed, this,
            [this](const models::Error &error) { m_context.prompt().report(error); });
    connect(&m_grid, &QAbstractItemModel::modelReset, this, &AttendanceView::showState);
    connect(&m_grid, &QAbstractItemModel::headerDataChanged, this, &AttendanceView::showTotal);
    connect(&m_context, &PageContext::fileChanged, this,
            [this] { m_grid.setFile(m_context.sharedFile()); });
    m_grid.setFile(m_context.sharedFile());
    showState();
}

QLayout *AttendanceView::makeTools()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(em(this, 0.4));
    const models::CodeTable &names = models::codeTable(QStringLiteral("attendance_mark"));
    const auto add = [&](const QString &id, const QString &text, Mark mark) {
        auto *button = new QToolButton;
        button->setObjectName(id);
        button->setText(text);
        button->setToolTip(tr("Marks what is selected; click a date to select its whole column."));
        button->setFocusPolicy(Qt::NoFocus); // the keys stay with the grid
        connect(button, &QToolButton::clicked, this, [this, mark] { m_table->markSelected(mark); });
        row->addWidget(button);
        m_buttons << button;
    };
    const auto named = [&](Mark mark, QChar key) {
        return tr("%1 (%2)").arg(names.name(models::codeOf(mark), models::language()), key);
    };
    add(QStringLiteral("mark_present"), named(Mark::Present, u'P'), Mark::Present);
    add(QStringLiteral("mark_leave"), named(Mark::Leave, u'L'), Mark::Leave);
    add(QStringLiteral("mark_absent"), named(Mark::Absent, u'A'), Mark::Absent);
    add(QStringLiteral("mark_none"), tr("Clear (Del)"), Mark::None);
    row->addStretch(1);
    row->addWidget(m_total);
    return row;
}

void AttendanceView::setGroup(Id group)
{
    m_told->hide();
    m_grid.setGroup(group);
    if (m_grid.columnCount() && m_grid.rowCount() && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_grid.index(0, 0));
    showState();
}

void AttendanceView::goToActivity(Id activity)
{
    const int column = m_grid.columnOf(activity);
    if (column < 0 || m_grid.rowCount() == 0)
        return;
    const QModelIndex top = m_grid.index(0, column);
    m_table->selectionModel()->setCurrentIndex(top, QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select({top, m_grid.index(m_grid.rowCount() - 1, column)},
                                      QItemSelectionModel::ClearAndSelect);
    m_table->scrollTo(top);
    m_table->setFocus();
}

void AttendanceView::write(const QList<CellMark> &cells)
{
    if (m_context.tellIfBusy())
        return;
    const auto done = m_grid.setMarks(cells);
    if (!done)
        m_context.prompt().report(done.error());
}

void AttendanceView::showState()
{
    const bool hasGrid = m_grid.rowCount() && m_grid.columnCount();
    m_stack->setCurrentIndex(hasGrid ? 0 : 1);
    m_empty->setText(!m_grid.group()         ? tr("Choose a package to mark who was there.")
                     : !m_grid.rowCount()    ? tr("The package has no members yet.")
                     : !m_grid.columnCount() ? tr("The package has no activities yet. Add them on "
                                                  "the page of activities, or import them.")
                                             : QString());
    for (QAbstractButton *button : std::as_const(m_buttons))
        button->setEnabled(hasGrid &&
                           m_context.isWritable(models::recordType<models::Attendance>()));
    showTotal();
}

void AttendanceView::showTotal()
{
    MarkTotal total;
    for (int row = 0; row < m_grid.rowCount(); ++row) {
        const MarkTotal each = m_grid.rowTotal(row);
        total.due += each.due;
        total.present += each.present;
    }
    m_total->setText(
        total.due ? tr("Attendance %1 (%2 of %3)")
                        .arg(models::percentText(models::Amount{total.present, total.due}, 1),
                             countText(total.present), countText(total.due))
                  : QString());
}

} // namespace ui
