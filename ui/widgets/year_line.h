// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/cycle.h"

#include <QWidget>

namespace ui {

// The year of a cycle as a line of its six steps, with the place of today on it.
class YearLine : public QWidget
{
    Q_OBJECT
public:
    explicit YearLine(QWidget *parent = nullptr);
    void setCycle(const std::optional<models::Cycle> &cycle, const QDate &today);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    // Where a day stands between the first step (0) and the last (5): the first four share the
    // cycle's own days evenly, because only acceptance and showcase have dates of their own.
    static double placeOf(const models::Cycle &cycle, const QDate &day);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Step
    {
        QString name;
        QString day; // empty: none of its own
    };
    QList<Step> m_steps;
    double m_place = 0;
    QString m_today;
};

} // namespace ui
