// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scores/score_tree.h"

#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/labels.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QStyledItemDelegate>

#include <utility>

namespace ui {

using models::hundredthsText;
using models::ItemResult;

namespace {
constexpr int kCodeRole = Qt::UserRole;

// Types points into a cell, and hands the text on instead of writing it: what is shown comes back
// with the new scores.
class PointsDelegate : public QStyledItemDelegate
{
public:
    explicit PointsDelegate(ScoreTree *tree) : QStyledItemDelegate(tree), m_tree(tree) {}

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &index) const override
    {
        return makeNumberEditor(parent, index);
    }
    void setModelData(QWidget *editor, QAbstractItemModel *,
                      const QModelIndex &index) const override
    {
        const QString typed = static_cast<QLineEdit *>(editor)->text().trimmed();
        if (typed != index.data().toString())
            emit m_tree->scoreTyped(index.siblingAtColumn(0).data(kCodeRole).toString(),
                                    ScoreTree::stageOf(index.column()), typed);
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(option.fontMetrics.height() * 17 / 10);
        return size;
    }

private:
    ScoreTree *m_tree;
};
} // namespace

ScoreTree::ScoreTree(bool isEditable, QWidget *parent)
    : QTreeWidget(parent), m_isEditable(isEditable)
{
    setObjectName(QStringLiteral("score_tree"));
    setAccessibleName(tr("Score sheet"));
    setColumnCount(Count);
    setHeaderLabels({tr("Item"), tr("Points"), tr("Computed"), tr("Own"), tr("Base"), tr("Review"),
                     tr("Judges"), tr("Final")});
    for (int column = 1; column < Count; ++column)
        headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    const QStringList tips{{},
                           tr("What counts, of what the item can bring"),
                           tr("What the records come to under the scheme"),
                           tr("The package’s own score"),
                           tr("The base school’s first score"),
                           tr("The centre’s review"),
                           tr("The average of the judges that count"),
                           tr("As the centre’s leaders decided")};
    for (int column = 1; column < Count; ++column)
        headerItem()->setToolTip(column, tips[column]);
    setItemDelegate(new PointsDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setIndentation(em(this, 0.9));
    setUniformRowHeights(true);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(em(this, 3));
    connect(this, &QTreeWidget::currentItemChanged, this, &ScoreTree::itemChosen);
}

QString ScoreTree::stageOf(int column)
{
    switch (column) {
    case Self:
        return QStringLiteral("self");
    case Base:
        return QStringLiteral("base");
    case Centre:
        return QStringLiteral("centre");
    case Final:
        return QStringLiteral("final");
    default:
        return {};
    }
}

bool ScoreTree::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool may = m_isEditable && !stageOf(index.column()).isEmpty() &&
                     m_lines.contains(index.siblingAtColumn(0).data(kCodeRole).toString());
    return may && QTreeWidget::edit(index, trigger, event);
}

const ItemResult *ScoreTree::current() const
{
    const QTreeWidgetItem *line = currentItem();
    return line && m_sheet ? m_sheet->item(line->data(0, kCodeRole).toString()) : nullptr;
}

void ScoreTree::select(const QString &item)
{
    if (QTreeWidgetItem *line = m_lines.value(item))
        setCurrentItem(line, Points);
}

void ScoreTree::setSheet(const std::shared_ptr<const models::YearScores> &scores,
                         const models::ScoreSheet *sheet)
{
    const bool sameScheme =
        m_scores && scores && m_sheet && sheet && *m_scores->scheme == *scores->scheme;
    m_scores = scores;
    m_sheet = sheet;
    if (!sheet) {
        m_lines.clear();
        clear();
        return;
    }
    if (!sameScheme)
        fill();
    for (const models::CriterionResult &criterion : sheet->criteria)
        for (const ItemResult &result : criterion.items)
            showItem(*m_lines.value(result.item->code), result);
    addSums();
    fitColumns();
    if (!currentItem() && !m_lines.isEmpty() && !sheet->criteria.isEmpty()) {
        select(sheet->criteria.first().items.value(0).item->code);
        scrollToTop();
    }
}

void ScoreTree::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    fitColumns();
}

// Items have what room is left; their names are never narrower than can be read.
void ScoreTree::fitColumns()
{
    int others = 0;
    for (int column = 1; column < Count; ++column) {
        resizeColumnToContents(column);
        others += columnWidth(column);
    }
    setColumnWidth(Item, std::max(em(this, 11), viewport()->width() - others));
}

// A line a criterion and below it a line an item, still without points.
void ScoreTree::fill()
{
    clear();
    m_lines.clear();
    for (const models::CriterionResult &criterion : m_sheet->criteria) {
        auto *top = new QTreeWidgetItem(this);
        QFont font = this->font();
        font.setWeight(QFont::DemiBold);
        for (int column = 0; column < Count; ++column) {
            top->setFont(column, font);
            top->setTextAlignment(column,
                                  (column ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        }
        top->setText(Item, criterion.criterion->code + u' ' +
                               criterion.criterion->name.in(models::language()));
        for (const ItemResult &result : criterion.items) {
            auto *line = new QTreeWidgetItem(top);
            line->setFlags(line->flags() | Qt::ItemIsEditable);
            line->setText(Item,
                          result.item->code + u' ' + result.item->name.in(models::language()));
            line->setData(Item, kCodeRole, result.item->code);
            line->setToolTip(Item, result.item->how.in(models::language()));
            for (int column = 1; column < Count; ++column)
                line->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
            m_lines.insert(result.item->code, line);
        }
        top->setExpanded(true);
    }
}

// "4.5/6", and "4.5" of what is open-ended.
static QString ofMost(models::Hundredths points, models::Hundredths most)
{
    return most.value ? hundredthsText(points) + u'/' + hundredthsText(most)
                      : hundredthsText(points);
}

void ScoreTree::showItem(QTreeWidgetItem &line, const ItemResult &result) const
{
    line.setText(Points, result.isOutstanding ? tr("to do") : ofMost(result.points, result.most));
    line.setText(Computed, result.automatic ? models::pointsText(*result.automatic) : QString());
    line.setText(Judges,
                 result.judgesAverage ? models::pointsText(*result.judgesAverage) : QString());
    for (const int column : {Self, Base, Centre, Final}) {
        const auto given = result.stages.constFind(stageOf(column));
        const bool isGiven = given != result.stages.cend();
        line.setText(column, isGiven ? hundredthsText(given->points) : QString());
        line.setToolTip(column, isGiven ? given->reason : QString());
    }
    QStringList remarks;
    for (const models::Remark &remark : result.remarks)
        remarks << models::remarkText(remark, models::language());
    line.setToolTip(Points, remarks.join(u'\n'));
    const QBrush quiet = palette().brush(QPalette::PlaceholderText);
    line.setForeground(Points, result.isOutstanding ? quiet : palette().brush(QPalette::Text));
}

void ScoreTree::addSums()
{
    for (int i = 0; i < topLevelItemCount() && i < m_sheet->criteria.size(); ++i) {
        const models::CriterionResult &criterion = m_sheet->criteria[i];
        topLevelItem(i)->setText(Points, ofMost(criterion.points, criterion.criterion->points));
    }
}

} // namespace ui
