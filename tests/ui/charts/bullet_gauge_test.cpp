// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bullet_gauge.h"

#include "tests/support/support.h"
#include "ui/base/palette.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace models;
using namespace ui;

namespace {

Gauge ruralGauge()
{
    return {
        "城乡",           "37.75 %", 37.75, 1.3, 40, "目标 40 %", "再招 26 名乡村教师可达 40 %。",
        ColourRole::Rural};
}

struct Shown
{
    explicit Shown(const Gauge &data, int width = 280, Theme theme = Theme::Light)
    {
        gauge.setFont(applicationFont());
        gauge.setPalette(applicationPalette(theme));
        gauge.setGauge(data);
        gauge.resize(width, gauge.heightForWidth(width));
    }
    QColor at(double percent, double down = 0.5)
    {
        const QRectF bar = gauge.barArea();
        return gauge.grab().toImage().pixelColor(
            QPointF(bar.left() + bar.width() * percent / 100, bar.top() + bar.height() * down)
                .toPoint());
    }
    BulletGauge gauge;
};

} // namespace

TEST(BulletGauge, FillsThePartAndMarksTheTarget)
{
    Shown shown(ruralGauge());
    const QColor green = roleColour(ColourRole::Rural, Theme::Light);
    EXPECT_EQ(shown.at(2), green);
    EXPECT_EQ(shown.at(36), green);
    EXPECT_NE(shown.at(38.5), green);
    EXPECT_EQ(shown.at(80), chartColours(Theme::Light).grid);
    EXPECT_LT(shown.at(40, -0.2).lightness(), 120);
}

TEST(BulletGauge, LeavesTheBarEmptyWhenThePercentIsNotKnown)
{
    Gauge gauge = ruralGauge();
    gauge.percent = {};
    gauge.unknownPercent = 0;
    Shown shown(gauge);
    EXPECT_EQ(shown.at(2), chartColours(Theme::Light).grid);
}

TEST(BulletGauge, OpensByClickAndByKey)
{
    Shown shown(ruralGauge());
    QSignalSpy opened(&shown.gauge, &BulletGauge::opened);
    QTest::mouseClick(&shown.gauge, Qt::LeftButton);
    QTest::keyClick(&shown.gauge, Qt::Key_Return);
    QTest::keyClick(&shown.gauge, Qt::Key_Space);
    QTest::keyClick(&shown.gauge, Qt::Key_A);
    EXPECT_EQ(opened.size(), 3);
}

TEST(BulletGauge, SaysNumberTargetAndSentenceToAScreenReader)
{
    Shown shown(ruralGauge());
    EXPECT_EQ(shown.gauge.accessibleName(), "城乡 37.75 %");
    EXPECT_TRUE(shown.gauge.accessibleDescription().contains("目标 40 %"));
    EXPECT_TRUE(shown.gauge.accessibleDescription().contains("再招"));
}

TEST(BulletGauge, GrowsWhenNarrow)
{
    Shown shown(ruralGauge());
    EXPECT_GT(shown.gauge.heightForWidth(130), shown.gauge.heightForWidth(400));
}

TEST(BulletGauge, PaintsInBothThemes)
{
    const QString folder = qEnvironmentVariable("YANXUN_PICTURES");
    for (const Theme theme : {Theme::Light, Theme::Dark})
        for (const int width : {150, 280}) {
            Gauge gauge = ruralGauge();
            gauge.unknownPercent = 12;
            Shown shown(gauge, width, theme);
            const QPixmap picture = shown.gauge.grab();
            EXPECT_EQ(picture.toImage().pixelColor(8, 8), chartColours(theme).paper);
            if (!folder.isEmpty())
                picture.save(QDir(folder).filePath(
                    QStringLiteral("gauge-%1-%2.png").arg(int(theme)).arg(width)));
        }
}
