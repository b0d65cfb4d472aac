// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edits/lifecycle.h"
#include "models/records/cycle.h"

#include <QWidget>

namespace ui {

// The year of a cycle as a line of its six steps, with how many packages have done each, and the
// place of today by the deadlines.
class YearLine : public QWidget
{
    Q_OBJECT
public:
    explicit YearLine(QWidget *parent = nullptr);
    // Unset counts: no cycle, or none read yet.
    void setYear(const std::optional<models::Cycle> &cycle, const models::StepCounts &counts,
                 const QDate &today);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    // Where a day stands between the first step (0) and the last (5), by the days until which each
    // should be done. Steps without a day are passed over.
    static double placeOf(const QDate &startsOn, const QList<QDate> &dueOn, const QDate &day);

signals:
    // A step was pressed (lifecycle_step).
    void stepChosen(const QString &step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    struct Step
    {
        QString code;
        QString name;
        QString day;  // until when; empty: no deadline
        int done = 0; // packages
    };
    QString doneText(int done) const;

    QList<Step> m_steps;
    int m_groups = 0;
    double m_place = 0;
};

} // namespace ui
