// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/list_page.h"

#include "models/base/edit_title.h"
#include "models/edits/record_access.h"
#include "ui/base/format.h"
#include "ui/base/icons.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/copy_rows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tick_menu.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace ui {

using models::Id;
using models::RecordListModel;
using models::Result;
using models::Transaction;

// Details stand beside the list from this width on, in letter heights.
static constexpr int kWideEnough = 44;

ListPage::ListPage(PageContext &context, const models::ListKind &kind, const ListTexts &texts,
                   RecordDetails *details)
    : m_context(context), m_texts(texts), m_list(kind), m_details(details)
{
    m_split = new QSplitter;
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(makeList());
    m_split->addWidget(m_details);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_chips = new FilterChips(m_list);
    auto *column = new QVBoxLayout(this);
    const int gap = em(this);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(em(this, 0.6));
    column->addLayout(makeTopRow());
    column->addWidget(m_chips);
    column->addWidget(m_split, 1);
    addViewActions();
    m_details->installEventFilter(this);
    m_details->hide();

    setColumns(m_context.settings()
                   .value(QStringLiteral("lists/%1").arg(QLatin1String(kind.type->table)),
                          m_list.standardColumns())
                   .toStringList());
    connect(m_chips, &FilterChips::cleared, m_text, &QLineEdit::clear);
    connect(&m_list, &RecordListModel::loaded, this, &ListPage::onLoaded);
    connect(&m_list, &RecordListModel::modelReset, this, &ListPage::restoreCurrent);
    connect(&m_list, &RecordListModel::failed, this,
            [this](const models::Error &error) { m_context.prompt().report(error); });
    connect(&m_context, &PageContext::fileChanged, this, &ListPage::onFile);
    connect(&m_context, &PageContext::cycleChanged, this,
            [this] { m_list.setCycle(m_context.cycle()); });
    connect(m_new, &QPushButton::clicked, this, &ListPage::newRequested);
    onFile();
}

QLayout *ListPage::makeTopRow()
{
    auto *row = m_topRow = new QHBoxLayout;
    row->setSpacing(em(this, 0.6));
    row->addWidget(makeHeading(m_texts.title));
    m_count = makeNote({});
    m_count->setWordWrap(false);
    row->addWidget(m_count);
    row->addStretch(1);
    m_text = new QLineEdit;
    m_text->setObjectName(QStringLiteral("list_filter"));
    m_text->setPlaceholderText(tr("Filter: name or pinyin"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon(QStringLiteral("filter")), QLineEdit::LeadingPosition);
    m_text->setMinimumWidth(em(this, 11));
    connect(m_text, &QLineEdit::textChanged, &m_list, &RecordListModel::setText);
    row->addWidget(m_text);
    row->addWidget(makeColumnChooser());
    m_new = makeMainButton(m_texts.newRecord);
    row->addWidget(m_new);
    return row;
}

void ListPage::addView(QWidget *view, const QString &name, const QString &iconName)
{
    m_otherView = view;
    m_stack->addWidget(view);
    m_switch = new QToolButton;
    m_switch->setObjectName(QStringLiteral("other_view"));
    m_switch->setText(name);
    m_switch->setIcon(icon(iconName));
    m_switch->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_switch->setCheckable(true);
    m_switch->setAutoRaise(true);
    m_topRow->insertWidget(3, m_switch); // behind the heading, the count and the stretch
    connect(m_switch, &QToolButton::toggled, this, &ListPage::showView);
}

void ListPage::showView(bool shown)
{
    m_chips->setVisible(!shown);
    if (shown)
        showDetails(false);
    showState();
}

void ListPage::showOnly(const QMap<QString, QStringList> &filters)
{
    if (m_switch)
        m_switch->setChecked(false);
    m_chips->setChosen({});
    m_text->clear();
    m_list.clearFilters();
    for (auto filter = filters.cbegin(); filter != filters.cend(); ++filter)
        m_list.setFilter(filter.key(), filter.value());
    m_view->setFocus();
}

QToolButton *ListPage::makeColumnChooser()
{
    auto *button = new QToolButton;
    button->setIcon(icon(QStringLiteral("columns")));
    button->setToolTip(tr("Choose the columns"));
    button->setAccessibleName(button->toolTip());
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAutoRaise(true);
    auto *menu = new TickMenu(button);
    button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (const models::ListColumn &column : m_list.kind().columns) {
            QAction *action = menu->addTick(column.displayTitle(models::language()),
                                            m_list.columns().contains(column.key));
            connect(action, &QAction::triggered, this, [this, key = column.key](bool on) {
                QStringList keys;
                for (const models::ListColumn &each : m_list.kind().columns)
                    if (each.key == key ? on : m_list.columns().contains(each.key))
                        keys << each.key;
                if (!keys.isEmpty())
                    setColumns(keys);
            });
        }
        menu->addSeparator();
        connect(menu->addAction(tr("The usual columns")), &QAction::triggered, this,
                [this] { setColumns(m_list.standardColumns()); });
    });
    return button;
}

QWidget *ListPage::makeList()
{
    m_view = new QTableView;
    m_view->setModel(&m_list);
    m_view->setObjectName(QStringLiteral("list"));
    m_view->setAccessibleName(m_texts.title);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(em(this, 1.7));
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionsMovable(true);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setMinimumSectionSize(em(this, 2.5));
    m_view->installEventFilter(this);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ListPage::onCurrent);
    connect(m_view, &QTableView::activated, this, [this] { showDetails(true); });
    connect(m_view, &QTableView::clicked, this, &ListPage::onCurrent);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_view);
    makeEmptyPages();
    return m_stack;
}

QWidget *ListPage::makeEmpty(QLabel *&label, QHBoxLayout *&buttons)
{
    auto *page = new QWidget;
    label = makeNote({});
    label->setAlignment(Qt::AlignCenter);
    buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(page);
    column->addStretch(2);
    column->addWidget(label);
    column->addLayout(buttons);
    column->addStretch(3);
    return page;
}

// Why there is nothing to see: nothing yet, with the two ways to fill it, or nothing that matches.
void ListPage::makeEmptyPages()
{
    QLabel *label = nullptr;
    QHBoxLayout *buttons = nullptr;
    m_stack->addWidget(makeEmpty(label, buttons));
    label->setText(m_texts.empty);
    auto *import = new QPushButton(icon(QStringLiteral("import")), tr("Import workbooks"));
    connect(import, &QPushButton::clicked, this,
            [this] { m_context.openPage(QStringLiteral("import")); });
    auto *add = new QPushButton(icon(QStringLiteral("add")), m_texts.newRecord);
    connect(add, &QPushButton::clicked, this, &ListPage::newRequested);
    buttons->addWidget(import);
    buttons->addWidget(add);
    buttons->addStretch(1);

    m_stack->addWidget(makeEmpty(label, buttons));
    label->setText(tr("Nothing matches these filters."));
    auto *all = new QPushButton(tr("Show all"));
    connect(all, &QPushButton::clicked, this, [this] {
        m_chips->setChosen({});
        m_list.clearFilters();
        m_text->clear();
    });
    buttons->addWidget(all);
    buttons->addStretch(1);
}

void ListPage::addViewActions()
{
    const auto add = [this](const QString &text, const QKeySequence &key,
                            const std::function<void()> &work) {
        auto *action = new QAction(text, m_view);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, work);
        m_view->addAction(action);
    };
    add(tr("Edit"), Qt::Key_F2, [this] {
        showDetails(true);
        m_details->edit();
    });
    add(tr("Copy"), QKeySequence::Copy, [this] { copy(); });
    add(tr("Remove"), QKeySequence::Delete, [this] { remove(); });
}

void ListPage::onFile()
{
    m_current = 0;
    m_wanted = 0;
    showDetails(false);
    m_details->showRecord(0);
    m_list.setCycle(m_context.cycle());
    m_list.setFile(m_context.sharedFile());
}

void ListPage::open(const QVariantMap &arguments)
{
    if (m_switch && !arguments.isEmpty())
        m_switch->setChecked(false);
    if (arguments.contains(QStringLiteral("ids"))) {
        QList<Id> ids;
        for (const QVariant &id : arguments.value(QStringLiteral("ids")).toList())
            ids << id.toLongLong();
        m_list.clearFilters();
        m_text->clear();
        m_list.setOnly(ids);
        m_chips->setChosen(arguments.value(QStringLiteral("title")).toString());
    }
    if (const Id id = arguments.value(QStringLiteral("id")).toLongLong())
        goTo(id);
    m_view->setFocus();
}

void ListPage::goTo(Id id)
{
    m_wanted = id;
    if (m_list.rowOf(id) < 0 && m_list.isFiltered()) {
        m_chips->setChosen({});
        m_text->clear();
        m_list.clearFilters(); // ends in onLoaded()
    } else {
        onLoaded();
    }
}

void ListPage::onLoaded()
{
    if (!m_fitted && m_list.rowCount() > 0) {
        fitColumns();
        m_fitted = true;
    }
    if (const int row = m_list.rowOf(m_wanted); m_wanted && row >= 0) {
        m_wanted = 0;
        m_current = m_list.idAt(row);
        restoreCurrent();
        m_view->scrollTo(m_list.index(row, 0), QAbstractItemView::PositionAtCenter);
        m_details->showRecord(m_current);
        showDetails(true);
    }
    showState();
}

void ListPage::onCurrent(const QModelIndex &index)
{
    if (m_restoring || !index.isValid())
        return;
    m_current = m_list.idAt(index.row());
    m_details->showRecord(m_current);
    showDetails(true);
}

// After the rows changed: the same record is current again, where it stands now.
void ListPage::restoreCurrent()
{
    showSortArrow();
    const int row = m_list.rowOf(m_current);
    if (row < 0)
        return;
    m_restoring = true;
    m_view->selectRow(row);
    m_restoring = false;
}

void ListPage::setColumns(const QStringList &keys)
{
    m_list.setColumns(keys);
    m_context.settings().setValue(
        QStringLiteral("lists/%1").arg(QLatin1String(m_list.kind().type->table)), keys);
    fitColumns();
    showSortArrow();
}

void ListPage::showSortArrow()
{
    const int column = int(m_list.columns().indexOf(m_list.sortKey()));
    m_view->setSortingEnabled(false);
    m_view->horizontalHeader()->setSortIndicator(
        column, m_list.isDescending() ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_view->horizontalHeader()->setSortIndicatorShown(column >= 0);
    m_view->setSortingEnabled(true);
}

// As wide as the first rows need, within reason.
void ListPage::fitColumns()
{
    const QFontMetrics metrics(m_view->font());
    const int rows = std::min(m_list.rowCount(), 40);
    for (int column = 0; column < m_list.columnCount(); ++column) {
        int width =
            metrics.horizontalAdvance(m_list.headerData(column, Qt::Horizontal).toString()) +
            em(this, 1.2);
        for (int row = 0; row < rows; ++row)
            width = std::max(
                width, metrics.horizontalAdvance(m_list.index(row, column).data().toString()));
        m_view->setColumnWidth(column,
                               std::clamp(width + em(this, 1.3), em(this, 3), em(this, 16)));
    }
}

void ListPage::showState()
{
    const int rows = m_list.rowCount();
    m_count->setText(m_list.isFiltered() ? tr("%1 found").arg(countText(rows)) : countText(rows));
    m_count->setAccessibleName(m_count->text());
    m_stack->setCurrentIndex(rows > 0 || m_list.isLoading() ? 0 : m_list.isFiltered() ? 2 : 1);
    m_new->setEnabled(m_context.isWritable(*m_list.kind().type));
    m_new->setVisible(m_stack->currentIndex() != 1);
    if (m_otherView && m_switch->isChecked())
        m_stack->setCurrentWidget(m_otherView);
}

void ListPage::showDetails(bool shown)
{
    m_details->setVisible(shown && m_current);
}

void ListPage::copy()
{
    if (!copyRows(*m_view))
        m_context.prompt().inform(
            tr("Too many rows"),
            tr("At most %1 rows can be copied at once. Select fewer, or filter the list first.")
                .arg(countText(kMostCopiedRows)));
}

void ListPage::remove()
{
    QList<Id> ids;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        ids << m_list.idAt(index.row());
    if (ids.isEmpty() || !m_context.isReadable())
        return;
    const QString table = QLatin1String(m_list.kind().type->table);
    const QString title =
        ids.size() == 1
            ? models::editTitle("records.removed", {models::recordName(m_context.file()->database(),
                                                                       table, ids.first())})
            : models::editTitle(
                  "records.removed_many",
                  {countText(ids.size()), models::recordWord(m_list.kind().type->table)});
    m_context.edit(title, [&](Transaction &transaction) {
        return models::removeRecords(transaction, table, ids);
    });
}

bool ListPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            m_view->setFocus();
            showDetails(false);
            return true;
        }
        if (watched == m_view && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            showDetails(true);
            m_details->setFocus();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void ListPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_split->setOrientation(width() > em(this, kWideEnough) ? Qt::Horizontal : Qt::Vertical);
}

} // namespace ui
