// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QRegularExpression>
#include <QTextLayout>

#include <cmath>
#include <limits>

namespace ui {

namespace {

QString numberText(double value, int decimals)
{
    QLocale locale = QLocale::c();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = locale.toString(value, 'f', decimals);
    if (!text.contains(QLatin1Char('.')))
        return text;
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

} // namespace

QFont letterFont(Letter letter, const ChartStyle &style)
{
    QFont font;
    font.setFamilies(fontFamilies());
    // Without hinting a line has the same width on every device and at every scale.
    font.setHintingPreference(QFont::PreferNoHinting);
    double size = style.base;
    if (letter == Letter::Title)
        size *= 1.2;
    else if (letter != Letter::Label)
        size *= 0.9;
    font.setPixelSize(std::max(1, int(std::lround(size))));
    font.setBold(letter == Letter::Title);
    return font;
}

qreal textWidth(const QString &text, Letter letter, const ChartStyle &style)
{
    return QFontMetricsF(letterFont(letter, style)).horizontalAdvance(text) * 1.02 + 1;
}

qreal lineHeight(Letter letter, const ChartStyle &style)
{
    // Of the size, not of the font: fallback fonts differ wildly in their line spacing.
    return letterFont(letter, style).pixelSize() * 1.4;
}

QStringList wrapped(const QString &text, Letter letter, const ChartStyle &style, qreal width,
                    int most)
{
    if (text.isEmpty())
        return {};
    if (textWidth(text, letter, style) <= width)
        return {text};
    const QFont font = letterFont(letter, style);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // A number keeps its sign or unit with it; the text itself keeps its plain space, for
    // searching.
    static const QRegularExpression beforeUnit(QStringLiteral("(?<=\\d) (?=[%\\p{Han}])"));
    QString kept = text;
    kept.replace(beforeUnit, QStringLiteral("\u00a0"));
    QTextLayout layout(kept, font);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width / 1.02 - 1, 1.0));
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    if (lines.size() > most) {
        const QString rest = lines.mid(most - 1).join(QString());
        lines = lines.mid(0, most - 1);
        lines << QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width / 1.02 - 1);
    }
    return lines;
}

QStringList balanced(const QString &text, Letter letter, const ChartStyle &style, qreal width,
                     int most)
{
    QStringList lines = wrapped(text, letter, style, width, most);
    if (lines.size() < 2 || lines.last().endsWith(QChar(0x2026)))
        return lines;
    for (qreal narrower = width * 0.9; narrower > width * 0.4; narrower -= width * 0.1) {
        const QStringList closer = wrapped(text, letter, style, narrower, most + 1);
        if (closer.size() > lines.size())
            break;
        lines = closer;
    }
    return lines;
}

models::ColourRole roleAt(const models::ChartSpec &spec, int series, int category)
{
    const models::ChartSeries &one = spec.series.at(series);
    return one.roles.value(category, one.role);
}

double valueAt(const models::ChartSpec &spec, int series, int category)
{
    const QList<double> &values = spec.series.at(series).values;
    return category < values.size() ? values.at(category)
                                    : std::numeric_limits<double>::quiet_NaN();
}

QString valueText(const models::ChartSpec &spec, int series, int category)
{
    const QStringList &labels = spec.series.at(series).labels;
    if (category < labels.size())
        return labels.at(category);
    const double value = valueAt(spec, series, category);
    if (std::isnan(value))
        return QStringLiteral("—");
    return numberText(value, 2) + (spec.percent ? QStringLiteral(" %") : QString());
}

QString axisText(double value, bool percent)
{
    return numberText(value, 3) + (percent ? QStringLiteral("%") : QString());
}

QString spokenText(const models::ChartSpec &spec, int series, int category)
{
    const models::ChartSeries &one = spec.series.at(series);
    QStringList lines{spec.categories.value(category)};
    const QString value = valueText(spec, series, category);
    lines << (one.name.isEmpty()
                  ? value
                  : QCoreApplication::translate("ChartText", "%1: %2").arg(one.name, value));
    if (const QString detail = one.details.value(category); !detail.isEmpty())
        lines << detail;
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace ui
