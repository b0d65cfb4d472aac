// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assessment/scoring.h"

#include <QAbstractTableModel>

#include <memory>

namespace ui {

// What one stage gave a whole sheet; empty when it scored nothing. "judge" is the sum of the
// averages.
std::optional<models::Hundredths> stageTotal(const models::ScoreSheet &sheet, const QString &stage);

// The ranking of a year: a package or member a line, the best first, with totals by stage.
class RankingModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Rank, Name, Total, Band, Outstanding, Self, Base, Centre, Judges, Count };

    explicit RankingModel(QObject *parent) : QAbstractTableModel(parent) {}

    void setScores(const std::shared_ptr<const models::YearScores> &scores);
    const models::ScoreSheet *sheetAt(int row) const;
    int rowOf(models::Id group, models::Id membership) const; // -1: not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString text(const models::ScoreSheet &sheet, int column) const;
    QString tip(const models::ScoreSheet &sheet) const;

    std::shared_ptr<const models::YearScores> m_scores;
};

} // namespace ui
