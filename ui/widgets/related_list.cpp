// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/related_list.h"

#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/copy_rows.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyle>

#include <algorithm>

namespace ui {

static constexpr int kMostRowsShown = 14;

RelatedList::RelatedList(const QString &title, const QStringList &columns,
                         const QList<int> &numbers, QWidget *parent)
    : QWidget(parent), m_numbers(numbers)
{
    m_title = makeSectionTitle(title);
    m_empty = makeNote({});
    m_table = new QTableWidget(0, int(columns.size()));
    m_table->setHorizontalHeaderLabels(columns);
    m_table->setAccessibleName(title);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(em(this, 1.6));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const int column : numbers)
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->installEventFilter(this);
    auto *actions = new QWidget;
    m_buttons = new FlowLayout(em(this, 0.7), actions);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(em(this, 0.3));
    column->addWidget(m_title);
    column->addWidget(m_empty);
    column->addWidget(m_table);
    column->addWidget(actions);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &RelatedList::showActions);
    connect(m_table, &QTableWidget::doubleClicked, this, [this] {
        if (m_open && selected())
            m_open(selected());
    });
    setRows(QList<RelatedRow>());
}

void RelatedList::setTitle(const QString &title)
{
    m_title->setText(title);
}

void RelatedList::setEmptyText(const QString &text)
{
    m_empty->setText(text);
    m_empty->setVisible(!text.isEmpty() && m_table->rowCount() == 0);
}

void RelatedList::setRows(const QList<models::RelatedLine> &lines)
{
    QList<RelatedRow> rows;
    for (const models::RelatedLine &line : lines)
        rows << RelatedRow{line.id, line.cells};
    setRows(rows);
}

void RelatedList::setRows(const QList<RelatedRow> &rows)
{
    const models::Id before = selected();
    m_table->setRowCount(int(rows.size()));
    for (int row = 0; row < rows.size(); ++row)
        for (int column = 0; column < m_table->columnCount(); ++column) {
            auto *item = new QTableWidgetItem(rows[row].cells.value(column));
            item->setData(Qt::UserRole, QVariant::fromValue(rows[row].id));
            item->setToolTip(item->text());
            if (column == 0 && !rows[row].icon.isNull())
                item->setIcon(rows[row].icon);
            if (m_numbers.contains(column))
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    m_table->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty() && !m_empty->text().isEmpty());
    fitColumns();
    fitHeight();
    m_table->clearSelection();
    select(before);
    showActions();
}

void RelatedList::fitColumns()
{
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->setColumnWidth(
            column, std::min(m_table->columnWidth(column) + em(this, 0.4), em(this, 14)));
    m_table->horizontalHeader()->setStretchLastSection(
        !m_numbers.contains(m_table->columnCount() - 1));
}

void RelatedList::fitHeight()
{
    const int rows = std::clamp(m_table->rowCount(), 1, kMostRowsShown);
    m_table->setVerticalScrollBarPolicy(rows < m_table->rowCount() ? Qt::ScrollBarAsNeeded
                                                                   : Qt::ScrollBarAlwaysOff);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize() +
                            style()->pixelMetric(QStyle::PM_ScrollBarExtent) + em(this, 0.2));
}

void RelatedList::addAction(const QString &id, const QString &text, bool needsRow,
                            const std::function<void()> &work)
{
    auto *button = new LinkButton(text);
    button->setObjectName(id);
    button->setAccessibleName(text);
    connect(button, &QAbstractButton::clicked, this, work);
    m_buttons->addWidget(button);
    if (!needsRow)
        return;
    m_rowButtons << button;
    auto *action = new QAction(text, m_table);
    connect(action, &QAction::triggered, this, work);
    m_table->addAction(action);
    showActions();
}

void RelatedList::showActions()
{
    for (QAbstractButton *button : m_rowButtons) {
        button->setEnabled(selected() != 0);
        button->setVisible(m_table->rowCount() > 0);
    }
}

models::Id RelatedList::selected() const
{
    const QList<models::Id> all = allSelected();
    return all.isEmpty() ? 0 : all.first();
}

QList<models::Id> RelatedList::allSelected() const
{
    QList<models::Id> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        ids << index.data(Qt::UserRole).toLongLong();
    return ids;
}

void RelatedList::select(models::Id id)
{
    for (int row = 0; row < m_table->rowCount(); ++row)
        if (id && m_table->item(row, 0)->data(Qt::UserRole).toLongLong() == id)
            m_table->selectRow(row);
}

bool RelatedList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy))
            return copyRows(*m_table);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && m_open && selected()) {
            m_open(selected());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
