// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assessment/scoring.h"
#include "ui/base/page_context.h"
#include "ui/scores/item_details.h"
#include "ui/scores/score_tree.h"
#include "ui/scores/veto_section.h"
#include "ui/widgets/small_numbers.h"

#include <memory>

namespace ui {

// The score sheet (评分表) of one package or member with its arithmetic: total, rank and band,
// vetoes, every item with what each stage gave, and how the one that is chosen came about. Points
// and reasons are typed in place, each as one edit.
class ScoreSheetView : public QWidget
{
    Q_OBJECT
public:
    // One that is not editable is only looked at.
    ScoreSheetView(PageContext &context, bool isEditable, QWidget *parent = nullptr);

    // Null shows nothing.
    void setSheet(const std::shared_ptr<const models::YearScores> &scores,
                  const models::ScoreSheet *sheet);
    // Its packages' veto is asked for.
    void proposeVeto() { m_vetoes->propose({}); }
    void selectItem(const QString &code) { m_tree->select(code); }
    ScoreTree &tree() { return *m_tree; }

private:
    void showHead();
    void showItem();
    void keepPoints(const QString &item, const QString &stage, const QString &text);
    void keepReason(const models::ScoreKey &key, const QString &reason);

    PageContext &m_context;
    bool m_isEditable;
    std::shared_ptr<const models::YearScores> m_scores;
    const models::ScoreSheet *m_sheet = nullptr;
    QLabel *m_title;
    SmallNumbers *m_numbers;
    QLabel *m_reasons;
    QLabel *m_problem;
    VetoSection *m_vetoes;
    ScoreTree *m_tree;
    ItemDetails *m_details;
    std::pair<QString, QString> m_asked; // item and stage whose reason is to be asked for
};

} // namespace ui
