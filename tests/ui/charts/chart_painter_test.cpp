// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_painter.h"

#include "tests/support/support.h"
#include "tests/ui/charts/sample_specs.h"
#include "ui/charts/draw_chart.h"

#include <QDir>
#include <QImage>
#include <QPainter>

using namespace models;
using namespace ui;

namespace {

QImage drawn(const ChartSpec &spec, const QSizeF &size, const ChartStyle &style)
{
    QImage image((size * 2).toSize(), QImage::Format_RGB32);
    image.fill(chartColours(style.theme).paper);
    QPainter painter(&image);
    painter.scale(2, 2);
    drawChart(painter, spec, layOut(spec, size, style));
    return image;
}

} // namespace

class EveryChart : public testing::TestWithParam<int>
{
protected:
    const ChartSpec spec = tests::allSpecs().at(GetParam());
};

// For the eye: with YANXUN_PICTURES=folder every kind lands there in every theme and size.
TEST_P(EveryChart, PaintsInEveryThemeAndSize)
{
    const QString folder = qEnvironmentVariable("YANXUN_PICTURES");
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Print})
        for (const int width : {400, 760, 1400}) {
            const ChartStyle style{theme, theme == Theme::Print ? 9 : 14};
            const QSizeF size(width, naturalHeight(spec, width, style));
            const QImage image = drawn(spec, size, style);
            EXPECT_GT(image.height(), 200);
            if (!folder.isEmpty())
                image.save(QDir(folder).filePath(
                    QStringLiteral("%1-%2-%3.png").arg(spec.id).arg(int(theme)).arg(width)));
        }
}

INSTANTIATE_TEST_SUITE_P(Charts, EveryChart, testing::Range(0, int(tests::allSpecs().size())));
