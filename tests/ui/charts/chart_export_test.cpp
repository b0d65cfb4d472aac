// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_export.h"

#include "tests/support/support.h"
#include "tests/ui/charts/sample_specs.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>

using namespace models;
using namespace ui;

namespace {

// All text elements one after the other: Qt writes Latin and Chinese runs of a line apart.
QString textOf(const QByteArray &svg)
{
    QString text;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("text"))
            text += xml.readElementText();
    EXPECT_FALSE(xml.hasError());
    return text.remove(' ');
}

} // namespace

class ExportedChart : public testing::TestWithParam<int>
{
protected:
    const ChartSpec spec = tests::allSpecs().at(GetParam());
};

TEST_P(ExportedChart, CarriesItsWordsAsTextInSvg)
{
    const QByteArray svg = chartSvg(spec);
    const QString text = textOf(svg);
    EXPECT_TRUE(text.contains(QString(spec.title).remove(' '))) << text.toStdString();
    for (const QString &category : spec.categories)
        EXPECT_TRUE(text.contains(QString(category).remove(' '))) << category.toStdString();
    EXPECT_FALSE(svg.contains("<image"));
    EXPECT_TRUE(svg.contains("sans-serif"));
    if (spec.series.first().role == ColourRole::Rural && spec.kind != ChartKind::Matrix) {
        EXPECT_TRUE(svg.contains("#009e73"));
    }
}

TEST_P(ExportedChart, LooksTheSameFromSvgAsFromPng)
{
    const QImage png = chartImage(spec);
    QImage image(png.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QSvgRenderer(chartSvg(spec)).render(&painter);
    painter.end();
    if (const QString folder = qEnvironmentVariable("YANXUN_PICTURES"); !folder.isEmpty()) {
        image.save(QDir(folder).filePath(spec.id + "-svg.png"));
        png.save(QDir(folder).filePath(spec.id + "-png.png"));
    }
    qint64 different = 0;
    for (int y = 0; y < png.height(); y += 2)
        for (int x = 0; x < png.width(); x += 2)
            different += std::abs(qGray(png.pixel(x, y)) - qGray(image.pixel(x, y))) > 60;
    EXPECT_LT(different * 4, qint64(png.width()) * png.height() * 4 / 100);
}

TEST_P(ExportedChart, SavesAsPngAndSvg)
{
    tests::Folder folder;
    ASSERT_TRUE(saveChart(spec, folder.path("chart.png")).has_value());
    ASSERT_TRUE(saveChart(spec, folder.path("chart.svg")).has_value());
    const QImage image(folder.path("chart.png"));
    EXPECT_EQ(image.width(), 1280);
    EXPECT_TRUE(tests::readFile(folder.path("chart.svg")).startsWith("<?xml"));
}

INSTANTIATE_TEST_SUITE_P(Charts, ExportedChart, testing::Range(0, int(tests::allSpecs().size())));

TEST(ChartExport, SaysWhyAFolderThatIsNotThereTakesNoPicture)
{
    tests::Folder folder;
    const auto saved = saveChart(tests::ageLadder(), folder.path("none/chart.png"));
    ASSERT_FALSE(saved.has_value());
    EXPECT_FALSE(saved.error().message.isEmpty());
}

TEST(ChartExport, CopiesPictureAndDrawing)
{
    copyChart(tests::ageLadder());
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    EXPECT_TRUE(data->hasImage());
    EXPECT_TRUE(data->data("image/svg+xml").contains("<svg"));
}
