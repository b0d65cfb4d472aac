// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assessment/score_entry_view.h"

#include "ui/base/format.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QSignalBlocker>

namespace ui {

using models::CellPoints;
using models::ScoreGrid;

ScoreEntryView::ScoreEntryView(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context)
{
    m_table = new ScoreTable(m_grid);
    m_told = makeNote({});
    m_told->setObjectName(QStringLiteral("scores_told"));
    m_told->hide();
    m_empty = makeNote({});
    m_empty->setAlignment(Qt::AlignCenter);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(em(this), em(this, 0.6), em(this), em(this, 0.6));
    column->setSpacing(em(this, 0.5));
    column->addLayout(makeTools());
    column->addWidget(m_stack, 1);
    column->addWidget(m_told);
    const auto tell = [this](const QString &sentence) {
        m_told->setText(sentence);
        m_told->setVisible(!sentence.isEmpty());
    };
    connect(m_table, &ScoreTable::pointsWanted, this, &ScoreEntryView::write);
    connect(m_table, &ScoreTable::told, this, tell);
    // What an item cannot have is said below the grid; the window is not blocked by it.
    connect(&m_grid, &ScoreGrid::failed, this,
            [tell](const models::Error &error) { tell(error.message); });
    connect(&m_grid, &QAbstractItemModel::dataChanged, this, [tell] { tell({}); });
    connect(&m_grid, &ScoreGrid::reloaded, this, &ScoreEntryView::onReloaded);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentColumnChanged, this,
            &ScoreEntryView::hideOthers);
    connect(&m_context, &PageContext::fileChanged, this,
            [this] { m_grid.setFile(m_context.sharedFile()); });
    const auto cycle = [this] { m_grid.setCycle(m_context.cycle()); };
    connect(&m_context, &PageContext::cycleChanged, this, cycle);
    m_grid.setFile(m_context.sharedFile());
    cycle();
}

QLayout *ScoreEntryView::makeTools()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(em(this, 0.6));
    const auto add = [&](const QString &id, const QString &name, int width) {
        auto *box = new QComboBox;
        box->setObjectName(id);
        box->setAccessibleName(name);
        box->setToolTip(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumWidth(em(this, width));
        row->addWidget(box);
        return box;
    };
    m_panel = add(QStringLiteral("score_panel"), tr("Panel"), 8);
    m_slice = add(QStringLiteral("score_slice"), tr("What is typed"), 10);
    m_slice->addItem(tr("A judge’s sheet"), int(ScoreGrid::Slice::Judge));
    m_slice->addItem(tr("One item, all judges"), int(ScoreGrid::Slice::Item));
    m_slice->addItem(tr("One package, all judges"), int(ScoreGrid::Slice::Package));
    m_place = add(QStringLiteral("score_place"), tr("Which"), 13);
    m_hide = new QCheckBox(tr("Hide others’ scores"));
    m_hide->setObjectName(QStringLiteral("hide_others"));
    m_hide->setToolTip(tr("Shows only the scores of the judge whose column is being typed"));
    row->addWidget(m_hide);
    row->addStretch(1);
    m_missing = makeNote({});
    m_missing->setWordWrap(false);
    m_missing->setObjectName(QStringLiteral("scores_missing"));
    row->addWidget(m_missing);
    connect(m_panel, &QComboBox::activated, this, [this] {
        m_grid.setPanel(m_panel->currentData().toLongLong());
        fillPlaces();
        choosePlace();
    });
    connect(m_slice, &QComboBox::activated, this, [this] {
        fillPlaces();
        choosePlace();
    });
    connect(m_place, &QComboBox::activated, this, &ScoreEntryView::choosePlace);
    connect(m_hide, &QCheckBox::toggled, this, &ScoreEntryView::hideOthers);
    return row;
}

// Ready to type at once.
void ScoreEntryView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_grid.rowCount() && m_grid.columnCount()) {
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_grid.index(0, 0));
        m_table->setFocus();
    }
}

void ScoreEntryView::fillPanels()
{
    const QSignalBlocker blocker(m_panel);
    m_panel->clear();
    for (const models::PanelOverview &panel : m_grid.panels())
        m_panel->addItem(panel.panel.name, QVariant::fromValue(panel.panel.id));
    m_panel->setCurrentIndex(m_panel->findData(QVariant::fromValue(m_grid.panel())));
}

void ScoreEntryView::fillPlaces()
{
    const auto slice = ScoreGrid::Slice(m_slice->currentData().toInt());
    const int before = slice == m_grid.slice() ? m_place->currentIndex() : 0;
    const QSignalBlocker blocker(m_place);
    m_place->clear();
    if (slice == ScoreGrid::Slice::Judge)
        for (const models::PanelJudge &judge : m_grid.judges())
            m_place->addItem(judge.isAbsent() ? tr("%1 (absent)").arg(judge.judge.name)
                                              : judge.judge.name);
    else if (slice == ScoreGrid::Slice::Item)
        for (const models::ScoreItem &item : m_grid.items())
            m_place->addItem(item.code + u' ' + item.name);
    else
        for (const models::PanelPackage &package : m_grid.packages())
            m_place->addItem(package.number.isEmpty() ? package.name
                                                      : package.number + u' ' + package.name);
    m_place->setCurrentIndex(qBound(0, before, m_place->count() - 1));
}

void ScoreEntryView::choosePlace()
{
    m_told->hide();
    m_grid.setSlice(ScoreGrid::Slice(m_slice->currentData().toInt()),
                    qMax(0, m_place->currentIndex()));
    m_hide->setVisible(m_grid.slice() != ScoreGrid::Slice::Judge);
    if (m_grid.rowCount() && m_grid.columnCount())
        m_table->setCurrentIndex(m_grid.index(0, 0));
    hideOthers();
    showState();
}

void ScoreEntryView::onReloaded()
{
    const int place = m_place->currentIndex();
    fillPanels();
    fillPlaces();
    if (m_place->currentIndex() != place)
        choosePlace();
    m_hide->setVisible(m_grid.slice() != ScoreGrid::Slice::Judge);
    showState();
}

// The judge whose column is current; the scores of the others are then dots.
void ScoreEntryView::hideOthers()
{
    const bool hides = m_hide->isChecked() && m_grid.slice() != ScoreGrid::Slice::Judge;
    const int column = m_table->currentIndex().column();
    m_grid.showOnly(hides && column >= 0 ? m_grid.judges().value(column).judge.id : 0);
}

void ScoreEntryView::showState()
{
    const bool hasGrid = m_grid.rowCount() && m_grid.columnCount();
    m_stack->setCurrentIndex(hasGrid ? 0 : 1);
    m_empty->setText(m_grid.panels().isEmpty()
                         ? tr("There are no panels yet. Make them under “Panels and judges”.")
                     : m_grid.judges().isEmpty()   ? tr("The panel has no judges yet.")
                     : m_grid.packages().isEmpty() ? tr("The panel has no packages yet.")
                     : m_grid.items().isEmpty()
                         ? tr("Judges score nothing under the scheme of this year.")
                         : QString());
    const int missing = m_grid.missing();
    m_missing->setText(!hasGrid  ? QString()
                       : missing ? tr("%1 scores still to come").arg(countText(missing))
                                 : tr("All scores of the panel are there"));
}

void ScoreEntryView::write(const QList<CellPoints> &cells)
{
    if (m_context.tellIfBusy())
        return;
    const auto done = m_grid.setPoints(cells);
    if (!done)
        m_context.prompt().report(done.error());
}

} // namespace ui
