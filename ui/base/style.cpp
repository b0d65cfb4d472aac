// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/style.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace ui {

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

static void drawButton(const QStyleOption &option, QPainter &painter)
{
    const QPalette &colours = option.palette;
    const bool main = colours.color(QPalette::Button) == colours.color(QPalette::Highlight);
    const bool enabled = option.state & QStyle::State_Enabled;
    QColor ground = colours.color(QPalette::Button);
    if (option.state & QStyle::State_Sunken || option.state & QStyle::State_On)
        ground = ground.darker(115);
    else if (enabled && option.state & QStyle::State_MouseOver)
        ground = main ? ground.darker(108) : colours.color(QPalette::Midlight);
    const bool focused = option.state & QStyle::State_HasFocus;
    const QColor edge = focused ? colours.color(main ? QPalette::WindowText : QPalette::Highlight)
                        : main  ? ground
                                : colours.color(QPalette::Mid);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, focused ? 2 : 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
    painter.restore();
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const bool button = widget && widget->inherits("QPushButton");
    if (element == PE_PanelButtonCommand && button)
        drawButton(*option, *painter);
    else if (element != PE_FrameFocusRect || !button)
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int letter = option ? option->fontMetrics.height() : 16;
    if (type == CT_PushButton)
        size = {size.width() + letter, qMax(size.height(), qRound(letter * 1.9))};
    else if (type == CT_ComboBox || type == CT_LineEdit || type == CT_SpinBox)
        size.setHeight(qMax(size.height(), qRound(letter * 1.7)));
    return size;
}

// Tabs within a page stand closer, so that a narrow window shows them all.
int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    const bool inPage = widget && widget->inherits("ui::TabStrip");
    return metric == PM_TabBarTabHSpace && inPage ? usual * 2 / 3 : usual;
}

} // namespace ui
