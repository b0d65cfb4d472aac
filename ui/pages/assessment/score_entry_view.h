// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/page_context.h"
#include "ui/widgets/score_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QStackedWidget>

namespace ui {

// Where the judges' scores are typed in: which panel, which slice of its scores, and the grid.
class ScoreEntryView : public QWidget
{
    Q_OBJECT
public:
    explicit ScoreEntryView(PageContext &context, QWidget *parent = nullptr);

    models::ScoreGrid &grid() { return m_grid; }
    ScoreTable &table() { return *m_table; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QLayout *makeTools();
    void fillPanels();
    void fillPlaces();
    void choosePlace();
    void onReloaded();
    void hideOthers();
    void showState();
    void write(const QList<models::CellPoints> &cells);

    PageContext &m_context;
    models::ScoreGrid m_grid;
    ScoreTable *m_table;
    QComboBox *m_panel = nullptr;
    QComboBox *m_slice = nullptr;
    QComboBox *m_place = nullptr;
    QCheckBox *m_hide = nullptr;
    QLabel *m_missing = nullptr;
    QLabel *m_told;
    QLabel *m_empty;
    QStackedWidget *m_stack;
};

} // namespace ui
