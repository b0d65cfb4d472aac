// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/palette.h"

#include "models/figures/chart_colours.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyleFactory>

#include <cmath>

namespace ui {

namespace {

struct Shades
{
    QColor window, base, alternate, text, muted, button, edge, accent, onAccent, link;
};

Shades shadesOf(Theme theme)
{
    if (theme == Theme::Dark)
        return {0x202327, 0x26292e, 0x2c3036, 0xe8eaed, 0xa4abb3,
                0x30343a, 0x454b53, 0x2f7fc1, 0xffffff, 0x7cc0f5};
    return {0xf6f7f8, 0xffffff, 0xf3f5f7, 0x1f2328, 0x5c646d,
            0xfbfcfd, 0xc5cbd2, 0x0a66a8, 0xffffff, 0x0a5f9e};
}

double luminance(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

QString firstInstalled(const QStringList &wanted)
{
    const QStringList families = QFontDatabase::families();
    for (const QString &family : wanted)
        if (families.contains(family))
            return family;
    return {};
}

} // namespace

QPalette applicationPalette(Theme theme)
{
    const Shades s = shadesOf(theme);
    QPalette palette(s.button, s.window);
    palette.setColor(QPalette::Window, s.window);
    palette.setColor(QPalette::Base, s.base);
    palette.setColor(QPalette::AlternateBase, s.alternate);
    palette.setColor(QPalette::ToolTipBase, s.base);
    palette.setColor(QPalette::Button, s.button);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::ToolTipText, QPalette::BrightText}) {
        palette.setColor(role, s.text);
        palette.setColor(QPalette::Disabled, role, s.muted);
    }
    palette.setColor(QPalette::PlaceholderText, s.muted);
    palette.setColor(QPalette::Mid, s.edge);
    palette.setColor(QPalette::Midlight, s.alternate);
    palette.setColor(QPalette::Dark, theme == Theme::Dark ? s.window.darker(140) : s.edge);
    palette.setColor(QPalette::Highlight, s.accent);
    palette.setColor(QPalette::HighlightedText, s.onAccent);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, s.edge);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, s.text);
    palette.setColor(QPalette::Link, s.link);
    palette.setColor(QPalette::LinkVisited, s.link);
    return palette;
}

ChartColours chartColours(Theme theme)
{
    if (theme == Theme::Dark)
        return {0x26292e, 0xe8eaed, 0xa4abb3, 0x3a3f46, 0xf2f3f4, 0x7cc0f5, 0xb4bac1};
    return {0xffffff,           models::kChartText, models::kChartMuted, models::kChartGrid,
            models::kChartText, 0x0a66a8,           models::kChartHatch};
}

QColor roleColour(models::ColourRole role, Theme theme)
{
    const bool dark = theme == Theme::Dark;
    if (dark && role == models::ColourRole::Unknown)
        return 0x3f444b;
    if (dark && role == models::ColourRole::Rest)
        return 0x59606a;
    return models::roleFill(role);
}

QColor inkOn(const QColor &ground)
{
    return QColor(models::inkFor(ground.rgb() & 0xffffff));
}

QStringList fontFamilies()
{
    static const QStringList families = [] {
        QStringList found{
            firstInstalled({"Segoe UI", "Helvetica Neue", "Noto Sans", "Source Sans 3",
                            "Liberation Sans", "Arial", "DejaVu Sans"}),
            firstInstalled({"Noto Sans CJK SC", "Microsoft YaHei", "Source Han Sans SC",
                            QStringLiteral("思源黑体"), "Noto Sans SC", "PingFang SC",
                            "WenQuanYi Micro Hei", "WenQuanYi Zen Hei", "SimHei"})};
        found.removeAll(QString());
        return found;
    }();
    return families;
}

QFont applicationFont(qreal pointSize)
{
    QFont font;
    font.setFamilies(fontFamilies());
    font.setPointSizeF(pointSize);
    return font;
}

Theme systemTheme()
{
    return themeOf(QApplication::palette());
}

void dress(QApplication &application, Theme theme, qreal pointSize)
{
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setPalette(applicationPalette(theme));
    application.setFont(applicationFont(pointSize));
}

Theme themeOf(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Base)) < 0.2 ? Theme::Dark : Theme::Light;
}

} // namespace ui
