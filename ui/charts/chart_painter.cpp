// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_painter.h"

#include "ui/charts/draw_chart.h"

#include <QPainter>

#include <algorithm>

namespace ui {

void paintChart(QPainter &painter, const QRectF &target, const models::ChartSpec &spec)
{
    const ChartStyle style{Theme::Print, 9};
    const qreal liked = naturalHeight(spec, target.width(), style);
    QSizeF size = target.size();
    qreal scale = 1;
    if (liked > size.height()) {
        // A wider drawing wraps less, so laying out at the scaled width only makes it lower.
        scale = std::max(0.05, size.height() / liked);
        size /= scale;
    }
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(scale, scale);
    drawChart(painter, spec, layOut(spec, size, style));
    painter.restore();
}

qreal chartHeight(const models::ChartSpec &spec, qreal width)
{
    return naturalHeight(spec, width, {Theme::Print, 9});
}

} // namespace ui
