// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assessment/scoring.h"

#include <QTreeWidget>

#include <memory>

namespace ui {

// A score sheet as a tree: criterion, its items, and what each stage gave. Points of the package,
// the base school, the centre and the final ones are typed in place, where that is allowed.
class ScoreTree : public QTreeWidget
{
    Q_OBJECT
public:
    enum Column { Item, Points, Computed, Self, Base, Centre, Judges, Final, Count };

    explicit ScoreTree(bool isEditable, QWidget *parent = nullptr);

    // Shows a sheet of `scores`; null shows nothing. Keeps the current item where it has it too.
    void setSheet(const std::shared_ptr<const models::YearScores> &scores,
                  const models::ScoreSheet *sheet);
    // The item that is current; null on a criterion.
    const models::ItemResult *current() const;
    void setEditable(bool isEditable) { m_isEditable = isEditable; }
    void select(const QString &item);

    // The code of score_stage that a column holds; empty: none that is typed.
    static QString stageOf(int column);

signals:
    void itemChosen();
    // A person typed points for an item at a stage; an empty text takes them away.
    void scoreTyped(const QString &item, const QString &stage, const QString &text);

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void showItem(QTreeWidgetItem &line, const models::ItemResult &result) const;
    void addSums();
    void fitColumns();

    std::shared_ptr<const models::YearScores> m_scores;
    const models::ScoreSheet *m_sheet = nullptr;
    QHash<QString, QTreeWidgetItem *> m_lines; // by code
    bool m_isEditable;
};

} // namespace ui
