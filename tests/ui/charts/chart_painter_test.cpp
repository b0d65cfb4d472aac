// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_painter.h"

#include "tests/support/support.h"
#include "tests/ui/charts/sample_specs.h"
#include "ui/charts/draw_chart.h"
#include "ui/charts/layout_parts.h"

#include <QDir>
#include <QImage>
#include <QPainter>

#include <cmath>
#include <set>

using namespace models;
using namespace ui;

namespace {

constexpr double pixels = 2; // a unit of the layout

QImage drawn(const ChartSpec &spec, const ChartLayout &layout, const QSizeF &size)
{
    QImage image((size * pixels).toSize(), QImage::Format_RGB32);
    image.fill(chartColours(layout.style.theme).paper);
    QPainter painter(&image);
    painter.scale(pixels, pixels);
    drawChart(painter, spec, layout);
    return image;
}

struct Drawing
{
    ChartLayout layout;
    QImage image;

    QColor at(const QPointF &point) const { return image.pixelColor((point * pixels).toPoint()); }
    int coloursIn(const QRectF &rect) const
    {
        std::set<QRgb> found;
        const QRect area = QRectF(rect.topLeft() * pixels, rect.size() * pixels).toAlignedRect();
        for (int y = area.top(); y < area.bottom(); ++y)
            for (int x = area.left(); x < area.right(); ++x)
                found.insert(image.pixel(x, y));
        return int(found.size());
    }
};

Drawing draw(const ChartSpec &spec, qreal width, const ChartStyle &style)
{
    const QSizeF size(width, naturalHeight(spec, width, style));
    Drawing drawing{layOut(spec, size, style), {}};
    drawing.image = drawn(spec, drawing.layout, size);
    return drawing;
}

const ChartStyle light{Theme::Light, 14};

QRectF lettersOf(const ChartText &text, const ChartStyle &style)
{
    const qreal wide = textWidth(text.text, text.letter, style);
    QRectF rect(text.rect.left(), text.rect.center().y() - style.base * 0.4, wide,
                style.base * 0.8);
    if (text.alignment & Qt::AlignHCenter)
        rect.moveLeft(text.rect.center().x() - wide / 2);
    if (text.alignment & Qt::AlignRight)
        rect.moveRight(text.rect.right());
    return rect;
}

} // namespace

class EveryChart : public testing::TestWithParam<std::tuple<int, int, Theme>>
{
protected:
    const ChartSpec spec = tests::allSpecs().at(std::get<0>(GetParam()));
    const int width = std::get<1>(GetParam());
    const ChartStyle style{std::get<2>(GetParam()),
                           std::get<2>(GetParam()) == Theme::Print ? 9 : 14};
};

TEST_P(EveryChart, WritesNoTextOverAnotherOrOverTheEdge)
{
    const QSizeF size(width, naturalHeight(spec, width, style));
    const ChartLayout layout = layOut(spec, size, style);
    const QRectF paper = QRectF(QPointF(), size).adjusted(-1, -1, 1, 1);
    for (int i = 0; i < layout.texts.size(); ++i) {
        const QRectF one = lettersOf(layout.texts.at(i), style);
        EXPECT_TRUE(paper.contains(one)) << layout.texts.at(i).text.toStdString();
        EXPECT_FALSE(layout.texts.at(i).text.contains(QChar(0x2026)))
            << layout.texts.at(i).text.toStdString();
        for (int k = 0; k < i; ++k)
            EXPECT_FALSE(one.intersects(lettersOf(layout.texts.at(k), style)))
                << layout.texts.at(i).text.toStdString() << " over "
                << layout.texts.at(k).text.toStdString();
    }
}

// With YANXUN_PICTURES=folder the pictures also land there, for the eye.
TEST_P(EveryChart, FillsTheMiddleOfEachBarWithItsRoleColour)
{
    const Drawing drawing = draw(spec, width, style);
    if (const QString folder = qEnvironmentVariable("YANXUN_PICTURES"); !folder.isEmpty())
        drawing.image.save(QDir(folder).filePath(
            QStringLiteral("%1-%2-%3.png").arg(spec.id).arg(int(style.theme)).arg(width)));
    for (const ChartMark &mark : drawing.layout.marks) {
        const ColourRole role = roleAt(spec, mark.series, mark.category);
        if (mark.shape.width() < 6 || mark.shape.height() < 6 || role == ColourRole::Unknown)
            continue;
        if (spec.kind == ChartKind::Matrix) {
            EXPECT_EQ(drawing.at(mark.shape.topLeft() + QPointF(3, 3)),
                      cellColour(spec, mark.series, mark.category, style.theme));
        } else if (spec.kind != ChartKind::Lines) {
            // Away from the number in the middle and the target's line.
            const QPointF near = mark.shape.topLeft() + QPointF(2, 2);
            EXPECT_EQ(drawing.at(near), roleColour(role, style.theme))
                << spec.categories.at(mark.category).toStdString();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Charts, EveryChart,
                         testing::Combine(testing::Range(0, int(tests::allSpecs().size())),
                                          testing::Values(400, 760, 1400),
                                          testing::Values(Theme::Light, Theme::Dark,
                                                          Theme::Print)));

TEST(ChartPainter, EndsBarsWhereTheirValuesAre)
{
    const ChartSpec spec = tests::ruralByPackage();
    const Drawing drawing = draw(spec, 760, light);
    const QColor green = roleColour(ColourRole::Rural, Theme::Light);
    for (const ChartMark &mark : drawing.layout.marks) {
        if (mark.shape.width() < 6)
            continue;
        const qreal y = mark.shape.center().y() + 3;
        EXPECT_EQ(drawing.at({mark.shape.right() - 2, y}), green);
        EXPECT_NE(drawing.at({mark.shape.right() + 2, y}), green);
        EXPECT_NE(drawing.at({mark.shape.center().x(), mark.shape.top() - 2}), green);
        EXPECT_NE(drawing.at({mark.shape.center().x(), mark.shape.bottom() + 2}), green);
    }
}

TEST(ChartPainter, KeepsRuralGreenAndTownBlueInEveryTheme)
{
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Print}) {
        EXPECT_EQ(roleColour(ColourRole::Rural, theme), QColor(0x00, 0x9e, 0x73));
        EXPECT_EQ(roleColour(ColourRole::Town, theme), QColor(0x00, 0x72, 0xb2));
    }
}

TEST(ChartPainter, HatchesWhatIsUnknownAndLeavesTheRestPlain)
{
    const Drawing drawing = draw(tests::ageLadder(), 760, light);
    const QRectF known = drawing.layout.marks.at(7).shape.adjusted(4, 4, -4, -4);
    const QRectF unknown = drawing.layout.marks.at(8).shape.adjusted(4, 4, -4, -4);
    EXPECT_EQ(drawing.coloursIn(known), 1);
    EXPECT_GT(drawing.coloursIn(unknown), 2);
}

TEST(ChartPainter, DashesTheFrameOfAnEmptyCell)
{
    const ChartSpec spec = tests::subjectByStage();
    const Drawing drawing = draw(spec, 760, light);
    const ChartMark &cell = drawing.layout.marks.first();
    ASSERT_EQ(spec.series.at(cell.series).values.at(cell.category), 0);
    int changes = 0;
    QColor before = drawing.at(cell.shape.topLeft());
    for (qreal x = cell.shape.left(); x < cell.shape.right(); x += 0.5) {
        const QColor now = drawing.at({x, cell.shape.top()});
        changes += std::abs(now.lightness() - before.lightness()) > 60;
        before = now;
    }
    EXPECT_GT(changes, 10);
}

TEST(ChartPainter, WritesAZeroWhereAStackIsEmpty)
{
    const ChartLayout layout = layOut(tests::placeByStage(), {760, 300}, light);
    EXPECT_TRUE(std::any_of(layout.texts.begin(), layout.texts.end(), [&](const ChartText &text) {
        return text.text == "0" && text.letter == Letter::Label;
    }));
}

TEST(ChartPainter, GrowsWithTheNumberOfCategories)
{
    ChartSpec spec = tests::ruralByPackage();
    const qreal whole = chartHeight(spec, 480);
    spec.categories = spec.categories.mid(0, 10);
    EXPECT_GT(whole, chartHeight(spec, 480) + 29 * 14);
}

TEST(ChartPainter, ShrinksIntoATargetThatIsTooLow)
{
    const ChartSpec spec = tests::ruralByPackage();
    QImage image(480, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintChart(painter, {0, 0, 480, 300}, spec);
    painter.end();
    for (int y = 302; y < 400; ++y)
        for (int x = 0; x < 480; ++x)
            ASSERT_EQ(image.pixelColor(x, y), QColor(Qt::white));
}

TEST(ChartPainter, PaintsAChartWithoutCategoriesAsItsHeading)
{
    ChartSpec spec;
    spec.title = "还没有数据";
    EXPECT_GT(chartHeight(spec, 300), 0);
    EXPECT_TRUE(layOut(spec, {300, 200}, light).marks.isEmpty());
}

TEST(ChartScale, HasRoundStepsThatHoldAllValues)
{
    const ChartScale counts = scaleFor(0, 168, false);
    EXPECT_EQ(counts.to, 200);
    EXPECT_EQ(counts.step, 50);
    EXPECT_EQ(scaleFor(0, 97, true).to, 100);
    EXPECT_EQ(scaleFor(0, 0, true).to, 100);
    EXPECT_LE(scaleFor(-3, 8, false).from, -3);
}

TEST(ChartText, KeepsANumberAndItsSignInOneLine)
{
    for (int width = 110; width < 300; width += 7)
        for (const QString &line :
             wrapped("乡村教师占 37.75 %，比目标少", Letter::Title, light, width))
            EXPECT_FALSE(line.startsWith('%'));
}
