// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/chart_spec.h"

#include <QListWidget>

namespace ui {

// A chart of the gallery: what it is called, and what it says.
struct GalleryChart
{
    QString name;
    models::ChartSpec spec;
};

// The charts one under the other, each with its name and its finding, to choose one from.
class ChartGallery : public QListWidget
{
    Q_OBJECT
public:
    explicit ChartGallery(QWidget *parent = nullptr);
    // Shows other charts; the one that was chosen stays so.
    void setCharts(const QList<GalleryChart> &charts);
    void choose(const QString &id);

signals:
    void chosen(const models::ChartSpec &spec);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QList<GalleryChart> m_charts;
    QString m_chosen;
};

} // namespace ui
