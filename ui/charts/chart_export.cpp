// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_export.h"

#include "models/base/atomic_file.h"
#include "ui/base/palette.h"
#include "ui/charts/chart_painter.h"
#include "ui/charts/draw_chart.h"

#include <QBuffer>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QSvgGenerator>

#include <cmath>

namespace ui {

namespace {

constexpr int paperWidth = 640; // points; a chart of this width fills a page of A4
constexpr int paperMargin = 12;

// Qt names only the first family of the font. A reader without it then guesses; the whole list
// brings it to a Chinese face.
QByteArray withAllFamilies(QByteArray svg)
{
    QStringList families = fontFamilies();
    const QByteArray first = "font-family=\"" + families.value(0).toUtf8() + '"';
    families << QStringLiteral("Microsoft YaHei") << QStringLiteral("sans-serif");
    families.removeDuplicates();
    QByteArray all = "font-family=\"";
    for (int i = 0; i < families.size(); ++i)
        all += (i > 0 ? ", " : "") + (families.at(i).contains(QLatin1Char(' '))
                                          ? '\'' + families.at(i).toUtf8() + '\''
                                          : families.at(i).toUtf8());
    return svg.replace(first, all + '"');
}

} // namespace

QImage chartImage(const models::ChartSpec &spec)
{
    // Laid out at twice the size, not scaled: FreeType thickens small letters before it scales
    // them.
    const ChartStyle style{Theme::Print, 18};
    const QSizeF inner((paperWidth - 2 * paperMargin) * 2,
                       std::ceil(naturalHeight(spec, (paperWidth - 2 * paperMargin) * 2, style)));
    QImage image((inner + QSizeF(4 * paperMargin, 4 * paperMargin)).toSize(), QImage::Format_RGB32);
    image.fill(chartColours(Theme::Print).paper);
    QPainter painter(&image);
    painter.translate(2 * paperMargin, 2 * paperMargin);
    drawChart(painter, spec, layOut(spec, inner, style));
    painter.end();
    // So that a text processor shows it at the size of print.
    image.setDotsPerMeterX(int(std::lround(144 / 0.0254)));
    image.setDotsPerMeterY(int(std::lround(144 / 0.0254)));
    return image;
}

QByteArray chartSvg(const models::ChartSpec &spec)
{
    constexpr qreal inner = paperWidth - 2 * paperMargin;
    const QRectF paper(0, 0, paperWidth, std::ceil(chartHeight(spec, inner)) + 2 * paperMargin);
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(72);
    generator.setSize(paper.size().toSize());
    generator.setViewBox(paper);
    generator.setTitle(spec.title);
    generator.setDescription(spec.subtitle);
    QPainter painter(&generator);
    painter.fillRect(paper, chartColours(Theme::Print).paper);
    paintChart(painter, paper.adjusted(paperMargin, paperMargin, -paperMargin, -paperMargin), spec);
    painter.end();
    return withAllFamilies(buffer.data());
}

models::Result<void> saveChart(const models::ChartSpec &spec, const QString &path)
{
    if (QFileInfo(path).suffix().compare(QLatin1String("svg"), Qt::CaseInsensitive) == 0)
        return models::atomicWrite(path, chartSvg(spec));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    chartImage(spec).save(&buffer, "PNG");
    return models::atomicWrite(path, buffer.data());
}

void copyChart(const models::ChartSpec &spec)
{
    auto *data = new QMimeData;
    data->setImageData(chartImage(spec));
    data->setData(QStringLiteral("image/svg+xml"), chartSvg(spec));
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace ui
