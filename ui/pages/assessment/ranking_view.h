// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/assessment/ranking_model.h"
#include "ui/scores/score_sheet_view.h"
#include "ui/scores/year_score_source.h"

#include <QSplitter>
#include <QTableView>

namespace ui {

// The ranking of the year beside the score sheet of the one that is chosen.
class RankingView : public QWidget
{
    Q_OBJECT
public:
    RankingView(PageContext &context, YearScoreSource &source, QWidget *parent = nullptr);

    // Chooses a package once its scores are there, and an item of its sheet; empty: any.
    void showGroup(models::Id group, const QString &item = {});
    ScoreSheetView &sheet() { return *m_sheet; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeList();
    void refresh();
    void showSheet();
    void showSummary();
    void fitColumns();

    PageContext &m_context;
    YearScoreSource &m_source;
    RankingModel *m_model;
    QTableView *m_table = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_border = nullptr;
    ScoreSheetView *m_sheet;
    QSplitter *m_split;
    models::Id m_group = 0;
    models::Id m_membership = 0;
    QString m_item;
};

} // namespace ui
