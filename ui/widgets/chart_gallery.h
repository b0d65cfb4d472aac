// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/chart_spec.h"

#include <QListWidget>

namespace ui {

// The findings of all charts, one under the other, to choose one from.
class ChartGallery : public QListWidget
{
    Q_OBJECT
public:
    explicit ChartGallery(QWidget *parent = nullptr);
    // Shows other charts; the one that was chosen stays so.
    void setCharts(const QList<models::ChartSpec> &charts);
    void choose(const QString &id);

signals:
    void chosen(const models::ChartSpec &spec);

private:
    QList<models::ChartSpec> m_charts;
    QString m_chosen;
};

} // namespace ui
