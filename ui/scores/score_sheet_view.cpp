// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scores/score_sheet_view.h"

#include "models/assessment/score_items.h"
#include "models/assessment/year_state.h"
#include "models/base/edit_title.h"
#include "models/base/text.h"
#include "models/edits/scores.h"
#include "models/vocabulary/code_table.h"
#include "ui/scores/year_score_source.h"
#include "ui/widgets/labels.h"

#include <QScrollArea>
#include <QSplitter>

namespace ui {

using models::Hundredths;
using models::hundredthsText;
using models::Result;
using models::Transaction;

ScoreSheetView::ScoreSheetView(PageContext &context, bool isEditable, QWidget *parent)
    : QWidget(parent), m_context(context), m_isEditable(isEditable)
{
    m_title = makeSectionTitle({});
    m_title->setWordWrap(true);
    m_numbers = new SmallNumbers;
    m_reasons = makeNote({});
    m_reasons->setObjectName(QStringLiteral("sheet_reasons"));
    m_problem = makeNote({});
    m_problem->setObjectName(QStringLiteral("score_problem"));
    m_vetoes = new VetoSection(context, isEditable);
    m_tree = new ScoreTree(isEditable);
    m_details = new ItemDetails(context, isEditable);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_details);
    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(m_tree);
    split->addWidget(scroll);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({em(this, 24), em(this, 15)});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(em(this, 0.4));
    column->addWidget(m_title);
    column->addWidget(m_numbers);
    column->addWidget(m_reasons);
    column->addWidget(m_vetoes);
    column->addWidget(m_problem);
    column->addWidget(split, 1);
    connect(m_tree, &ScoreTree::itemChosen, this, &ScoreSheetView::showItem);
    connect(m_tree, &ScoreTree::scoreTyped, this, &ScoreSheetView::keepPoints);
    connect(m_details, &ItemDetails::reasonTyped, this, &ScoreSheetView::keepReason);
    setSheet(nullptr, nullptr);
}

void ScoreSheetView::setSheet(const std::shared_ptr<const models::YearScores> &scores,
                              const models::ScoreSheet *sheet)
{
    const bool isOther = !m_sheet || !sheet || m_sheet->groupId != sheet->groupId ||
                         m_sheet->membershipId != sheet->membershipId;
    const auto before = m_scores; // what the tree shows until it is told: it must live so long
    m_scores = scores;
    m_sheet = sheet;
    if (isOther)
        m_problem->clear();
    m_problem->setVisible(!m_problem->text().isEmpty());
    const auto cycle = m_context.cycle();
    const bool mayEdit = m_isEditable && m_context.isWritable() && cycle &&
                         models::yearState(*cycle) != models::YearState::Published;
    m_tree->setEditable(mayEdit);
    m_details->setEditable(mayEdit);
    showHead();
    m_vetoes->setSheet(scores, sheet);
    m_tree->setSheet(scores, sheet);
    showItem();
}

void ScoreSheetView::showHead()
{
    m_numbers->setVisible(m_sheet);
    m_tree->setVisible(m_sheet);
    if (!m_sheet) {
        m_title->setText({});
        m_reasons->setText({});
        m_reasons->hide();
        return;
    }
    const auto language = models::language();
    m_title->setText(m_sheet->membershipId ? tr("%1 (%2)").arg(m_sheet->name, m_sheet->group)
                                           : m_sheet->name);
    const Hundredths full = m_scores->scheme->fullPoints;
    const QString own = QStringLiteral("own:score_sheet");
    QList<SmallNumbers::Number> numbers{
        {hundredthsText(m_sheet->total),
         full.value ? tr("points of %1").arg(hundredthsText(full)) : tr("points"), own},
        {tr("%1 of %2").arg(m_sheet->rank).arg(m_scores->sheets.size()), tr("rank"), own}};
    if (const QString band = bandText(*m_scores, *m_sheet); !band.isEmpty())
        numbers << SmallNumbers::Number{band, tr("band"), own};
    if (m_sheet->bonus.value)
        numbers << SmallNumbers::Number{hundredthsText(m_sheet->bonus),
                                        m_sheet->bonusCapped ? tr("bonus, full") : tr("bonus"),
                                        own};
    if (m_sheet->deducted.value)
        numbers << SmallNumbers::Number{hundredthsText(m_sheet->deducted), tr("deducted"), own};
    if (m_sheet->outstanding)
        numbers << SmallNumbers::Number{QString::number(m_sheet->outstanding), tr("items to do"),
                                        own};
    m_numbers->setNumbers(numbers);
    QStringList reasons{models::rankReasonText(*m_scores, *m_sheet, language),
                        models::bandReasonText(*m_scores, *m_sheet, language)};
    reasons.removeAll(QString());
    m_reasons->setText(reasons.join(u' '));
    m_reasons->setVisible(!reasons.isEmpty());
}

void ScoreSheetView::showItem()
{
    const models::ItemResult *item = m_sheet ? m_tree->current() : nullptr;
    m_details->setItem(m_scores.get(), m_sheet, item);
    const auto [code, stage] = m_asked;
    if (!item || code != item->item->code)
        return;
    const bool isMissing =
        std::any_of(item->remarks.cbegin(), item->remarks.cend(), [](const models::Remark &remark) {
            return remark.kind == models::ScoreRemark::NoReason;
        });
    m_asked = {};
    if (isMissing)
        m_details->askReason(stage);
}

static QString stageWord(const QString &stage)
{
    return models::codeWord(QStringLiteral("score_stage"), stage);
}

void ScoreSheetView::keepPoints(const QString &item, const QString &stage, const QString &text)
{
    const models::ItemResult *result = m_sheet ? m_sheet->item(item) : nullptr;
    if (!result)
        return;
    const QString plain = models::cleanedOrEmpty(text);
    std::optional<Hundredths> points;
    QString problem;
    if (!plain.isEmpty()) {
        if (const auto number = models::hundredthsOf(plain)) {
            points = Hundredths{*number};
            problem = models::pointsProblem(
                {item, result->item->name.in(models::language()), result->most, true}, *points,
                false);
        } else {
            problem =
                tr("“%1” are no points. Write a number with at most two decimals.").arg(plain);
        }
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty() || m_context.tellIfBusy())
        return;
    const auto before = result->stages.constFind(stage);
    const QString from =
        before == result->stages.cend() ? QStringLiteral("—") : hundredthsText(before->points);
    const models::ScoreKey key{m_sheet->groupId, m_sheet->membershipId, item, stage, 0};
    m_asked = {item, stage};
    m_context.edit(models::editTitle("scores.changed",
                                     {m_sheet->name, item, stageWord(stage), from,
                                      points ? hundredthsText(*points) : QStringLiteral("—")}),
                   [&](Transaction &transaction) -> Result<void> {
                       models::keepScore(transaction, key, points);
                       return {};
                   });
}

void ScoreSheetView::keepReason(const models::ScoreKey &key, const QString &reason)
{
    if (m_context.tellIfBusy())
        return;
    const QString name = m_sheet ? m_sheet->name : QString();
    m_context.edit(models::editTitle("scores.reason", {name, key.item, stageWord(key.stage)}),
                   [&](Transaction &transaction) -> Result<void> {
                       models::keepReason(transaction, key, reason);
                       return {};
                   });
}

} // namespace ui
