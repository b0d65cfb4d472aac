// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart_gallery.h"

#include "ui/widgets/labels.h"

namespace ui {

ChartGallery::ChartGallery(QWidget *parent) : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setSpacing(em(this, 0.2));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setAccessibleName(tr("Charts"));
    setMinimumWidth(em(this, 11));
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row < 0)
            return;
        m_chosen = m_charts[row].id;
        emit chosen(m_charts[row]);
    });
}

void ChartGallery::setCharts(const QList<models::ChartSpec> &charts)
{
    m_charts = charts;
    const QString wanted = m_chosen;
    {
        const QSignalBlocker quiet(this);
        clear();
        for (const models::ChartSpec &chart : charts)
            addItem(chart.title);
        setCurrentRow(-1);
    }
    m_chosen = wanted;
    choose(wanted);
}

void ChartGallery::choose(const QString &id)
{
    const auto at = std::find_if(m_charts.begin(), m_charts.end(),
                                 [&](const models::ChartSpec &chart) { return chart.id == id; });
    m_chosen = id;
    if (!m_charts.isEmpty())
        setCurrentRow(at == m_charts.end() ? 0 : int(at - m_charts.begin()));
}

} // namespace ui
