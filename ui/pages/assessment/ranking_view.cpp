// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assessment/ranking_view.h"

#include "ui/base/format.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/copy_rows.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QResizeEvent>
#include <QStyle>

namespace ui {

using models::ScoreSheet;

RankingView::RankingView(PageContext &context, YearScoreSource &source, QWidget *parent)
    : QWidget(parent), m_context(context), m_source(source)
{
    m_model = new RankingModel(this);
    m_sheet = new ScoreSheetView(context, true);
    m_split = new QSplitter;
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(makeList());
    m_split->addWidget(m_sheet);
    m_split->setHandleWidth(em(this));
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 3);
    m_split->setSizes({em(this, 26), em(this, 44)});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(em(this), em(this, 0.6), em(this), em(this, 0.6));
    column->addWidget(m_split);
    connect(&source, &YearScoreSource::changed, this, &RankingView::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RankingView::showSheet);
    refresh();
}

QWidget *RankingView::makeList()
{
    m_summary = makeNote({});
    m_summary->setObjectName(QStringLiteral("ranking_summary"));
    m_border = makeNote({});
    m_border->setObjectName(QStringLiteral("ranking_border"));
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("ranking"));
    m_table->setAccessibleName(tr("Ranking"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(em(this, 1.7));
    m_table->horizontalHeader()->setHighlightSections(false);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(em(this, 0.4));
    column->addWidget(m_summary);
    column->addWidget(m_border);
    column->addWidget(m_table, 1);
    return box;
}

void RankingView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

// Names have what room is left; they are never narrower than can be read.
void RankingView::fitColumns()
{
    const int least = em(this, 8);
    int others = 0;
    for (int column = 0; column < RankingModel::Count; ++column)
        if (column != RankingModel::Name) {
            m_table->resizeColumnToContents(column);
            const int width = m_table->columnWidth(column) + em(this, 0.2);
            m_table->setColumnWidth(column, width);
            others += column <= RankingModel::Outstanding ? width : 0;
        }
    m_table->setColumnWidth(RankingModel::Name,
                            std::max(least, m_table->width() - others -
                                                style()->pixelMetric(QStyle::PM_ScrollBarExtent) -
                                                em(this, 0.2)));
}

void RankingView::showGroup(models::Id group, const QString &item)
{
    m_group = group;
    m_membership = 0;
    m_item = item;
    refresh();
}

void RankingView::refresh()
{
    const auto scores = m_source.scores();
    const models::Id group = m_group;
    const models::Id membership = m_membership;
    m_model->setScores(scores);
    m_group = group; // a reset chose another
    m_membership = membership;
    const int row = m_model->rowOf(m_group, m_membership);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::max(0, row), RankingModel::Name));
    fitColumns();
    showSummary();
    showSheet();
}

void RankingView::showSheet()
{
    const auto scores = m_source.scores();
    const ScoreSheet *sheet = m_model->sheetAt(m_table->currentIndex().row());
    m_sheet->setSheet(sheet ? scores : nullptr, sheet);
    if (!sheet)
        return;
    m_group = sheet->groupId;
    m_membership = sheet->membershipId;
    if (!m_item.isEmpty())
        m_sheet->selectItem(std::exchange(m_item, {}));
}

// How many are ranked, how many may have the best band, and who is tied at its border.
void RankingView::showSummary()
{
    const auto scores = m_source.scores();
    m_border->hide();
    if (!scores || scores->sheets.isEmpty()) {
        m_summary->setText(m_source.problem());
        return;
    }
    int toDo = 0;
    QStringList tied;
    for (const ScoreSheet &sheet : scores->sheets) {
        toDo += sheet.outstanding > 0;
        if (sheet.isQuotaTie)
            tied << sheet.name;
    }
    QStringList parts{tr("%1 ranked").arg(countText(scores->sheets.size()))};
    if (toDo)
        parts << tr("%1 not complete").arg(countText(toDo));
    if (scores->quota && !scores->scheme->bands.isEmpty())
        parts << tr("%1 at most %2")
                     .arg(scores->scheme->bands.first().name.in(models::language()))
                     .arg(scores->quota);
    m_summary->setText(parts.join(QStringLiteral(" · ")));
    if (!tied.isEmpty()) {
        m_border->setText(tr("Tied at the border of the quota: %1. The centre decides.")
                              .arg(tied.join(QStringLiteral("、"))));
        m_border->show();
    }
}

} // namespace ui
