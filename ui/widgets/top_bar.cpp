// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/top_bar.h"

#include "ui/base/actions.h"
#include "ui/base/icons.h"
#include "ui/widgets/labels.h"

#include <QKeyEvent>

namespace ui {

static void word(QToolButton *button, const QString &shortcut, const QString &text)
{
    button->setAccessibleName(text);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(
        text, shortcutKeys(shortcut).first().toString(QKeySequence::NativeText)));
}

// Entries below the years.
static const QString kEditCycle = QStringLiteral("edit");
static const QString kNewCycle = QStringLiteral("new");
static const QString kYearState = QStringLiteral("state");
static const QString kRollover = QStringLiteral("rollover");

TopBar::TopBar(PageContext &context, QMenu *menu, QWidget *parent)
    : QWidget(parent), m_context(context), m_layout(new QHBoxLayout(this)), m_cycle(new QComboBox)
{
    m_layout->setContentsMargins(em(this, 0.6), em(this, 0.35), em(this, 0.6), em(this, 0.35));
    m_layout->setSpacing(em(this, 0.3));
    m_back = addButton(QStringLiteral("back"), QStringLiteral("back_button"));
    m_forward = addButton(QStringLiteral("forward"), QStringLiteral("forward_button"));
    m_cycle->setObjectName(QStringLiteral("cycle_chooser"));
    m_cycle->setAccessibleName(tr("Assessment year"));
    m_cycle->setToolTip(tr("The assessment year that every page shows"));
    m_cycle->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_cycle->installEventFilter(this);
    m_layout->addWidget(m_cycle);
    m_layout->addStretch();
    m_undo = addButton(QStringLiteral("undo"), QStringLiteral("undo_button"));
    m_redo = addButton(QStringLiteral("redo"), QStringLiteral("redo_button"));
    QToolButton *more = addButton(QStringLiteral("menu"), QStringLiteral("menu_button"));
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    more->setAccessibleName(tr("Menu"));
    more->setToolTip(tr("Menu"));
    word(m_back, QStringLiteral("back"), tr("Back"));
    word(m_forward, QStringLiteral("forward"), tr("Forward"));
    connect(m_back, &QToolButton::clicked, this, &TopBar::backRequested);
    connect(m_forward, &QToolButton::clicked, this, &TopBar::forwardRequested);
    connect(m_undo, &QToolButton::clicked, this, &TopBar::undoRequested);
    connect(m_redo, &QToolButton::clicked, this, &TopBar::redoRequested);
    connect(m_cycle, &QComboBox::activated, this, &TopBar::chooseCycle);
    connect(&m_context, &PageContext::cycleChanged, this, &TopBar::showCycles);
    connect(&m_context, &PageContext::recordsChanged, this, &TopBar::showUndo);
    setHistory(false, false);
    showCycles();
    showUndo();
}

QToolButton *TopBar::addButton(const QString &iconName, const QString &objectName)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setObjectName(objectName);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    const int side = em(this, 1.2);
    button->setIconSize({side, side});
    m_layout->addWidget(button);
    return button;
}

void TopBar::setMiddle(QWidget *widget)
{
    const int at = m_layout->indexOf(m_undo);
    m_layout->insertWidget(at, widget, 3);
    m_layout->insertStretch(at + 1, 1);
}

void TopBar::setHistory(bool canGoBack, bool canGoForward)
{
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
}

void TopBar::showCycles()
{
    m_cycle->clear();
    for (const models::Cycle &cycle : m_context.cycles())
        m_cycle->addItem(tr("Year %1").arg(cycle.name), QVariant::fromValue(cycle.id));
    if (const auto current = m_context.cycle())
        m_cycle->setCurrentIndex(m_cycle->findData(QVariant::fromValue(current->id)));
    m_cycle->setVisible(m_cycle->count() > 0);
    m_cycle->insertSeparator(m_cycle->count());
    m_cycle->addItem(tr("Dates of this year…"), kEditCycle);
    if (m_context.cycle()) {
        m_cycle->addItem(tr("Lock or publish this year…"), kYearState);
        m_cycle->addItem(tr("Carry over into the next year…"), kRollover);
    }
    m_cycle->addItem(tr("New year…"), kNewCycle);
}

// The keys change years only, and never open what stands below them; the wheel changes nothing.
bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel)
        return true;
    if (watched == m_cycle && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool last = m_cycle->currentIndex() + 1 == m_context.cycles().size();
        if (key == Qt::Key_PageDown || key == Qt::Key_End || (key == Qt::Key_Down && last))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TopBar::chooseCycle(int entry)
{
    const QVariant chosen = m_cycle->itemData(entry);
    showCycles(); // the last entries do something and are never the year looked at
    if (chosen == kEditCycle)
        emit cycleEditRequested();
    else if (chosen == kNewCycle)
        emit newCycleRequested();
    else if (chosen == kYearState)
        emit yearStateRequested();
    else if (chosen == kRollover)
        emit rolloverRequested();
    else
        m_context.setCycle(chosen.toLongLong());
}

void TopBar::showUndo()
{
    if (m_context.file() && !m_context.isReadable())
        return;
    const auto undo = m_context.isWritable() ? m_context.file()->nextUndo() : std::nullopt;
    const auto redo = m_context.isWritable() ? m_context.file()->nextRedo() : std::nullopt;
    m_undo->setEnabled(undo.has_value());
    m_redo->setEnabled(redo.has_value());
    word(m_undo, QStringLiteral("undo"),
         undo ? tr("Undo: %1").arg(undo->title) : tr("Nothing to undo"));
    word(m_redo, QStringLiteral("redo"),
         redo ? tr("Redo: %1").arg(redo->title) : tr("Nothing to redo"));
}

} // namespace ui
