// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bullet_gauge.h"

#include "ui/charts/chart_text.h"
#include "ui/charts/draw_chart.h"

#include <QFontInfo>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int mostSentenceLines = 4;

QFont numberFont(const ChartStyle &style)
{
    QFont font = letterFont(Letter::Label, style);
    font.setPixelSize(style.base * 2);
    return font;
}

} // namespace

BulletGauge::BulletGauge(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void BulletGauge::setGauge(const Gauge &gauge)
{
    m_gauge = gauge;
    setAccessibleName(QStringLiteral("%1 %2").arg(gauge.title, gauge.valueText));
    QStringList more{gauge.targetText, gauge.sentence};
    if (gauge.unknownPercent > 0)
        more.insert(0, tr("%1 % unknown").arg(gauge.unknownPercent, 0, 'f', 2));
    more.removeAll(QString());
    setAccessibleDescription(more.join(QLatin1Char('\n')));
    setToolTip(gauge.unknownPercent > 0 ? more.first() : QString());
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
    update();
}

int BulletGauge::base() const
{
    return std::max(8, QFontInfo(font()).pixelSize());
}

BulletGauge::Places BulletGauge::places(int width) const
{
    const ChartStyle style{themeOf(palette()), base()};
    const qreal margin = style.base;
    const qreal inner = std::max<qreal>(style.base * 6, width - 2 * margin);
    Places at;
    qreal y = margin;
    at.title = {margin, y, inner, lineHeight(Letter::Label, style)};
    y = at.title.bottom();
    const qreal high = style.base * 2.7;
    at.value = {margin, y, inner, high};
    y += high + style.base * 0.2;
    const qreal line = lineHeight(Letter::Axis, style);
    // The target's text beside the number where both fit, else in a line of its own.
    const qreal number = QFontMetricsF(numberFont(style)).horizontalAdvance(m_gauge.valueText);
    const qreal words = textWidth(m_gauge.targetText, Letter::Axis, style);
    if (number + words + style.base < inner || m_gauge.targetText.isEmpty()) {
        at.target = {margin, at.value.bottom() - line - style.base * 0.25, inner, line};
    } else {
        at.target = {margin, y, inner, line};
        y += line;
    }
    at.bar = {margin, y, inner, style.base * 0.9};
    y = at.bar.bottom() + style.base * 0.7;
    at.sentence = y;
    at.lines = balanced(m_gauge.sentence, Letter::Axis, style, inner, mostSentenceLines);
    at.height = y + at.lines.size() * line + margin;
    return at;
}

QRectF BulletGauge::barArea() const
{
    return places(width()).bar;
}

int BulletGauge::heightForWidth(int width) const
{
    return int(std::ceil(places(width).height));
}

QSize BulletGauge::sizeHint() const
{
    const int wide = base() * 19;
    return {wide, heightForWidth(wide)};
}

QSize BulletGauge::minimumSizeHint() const
{
    const int wide = base() * 12;
    return {wide, heightForWidth(wide)};
}

void BulletGauge::paintBar(QPainter &painter, const QRectF &bar) const
{
    const ChartStyle style{themeOf(palette()), base()};
    const ChartColours colours = chartColours(style.theme);
    const auto x = [&](double percent) {
        return bar.left() + std::clamp(percent, 0.0, 100.0) / 100 * bar.width();
    };
    painter.fillRect(bar, colours.grid);
    const double known = m_gauge.percent.value_or(0);
    if (m_gauge.percent)
        painter.fillRect(QRectF(QPointF(bar.left(), bar.top()), QPointF(x(known), bar.bottom())),
                         roleColour(m_gauge.role, style.theme));
    const QRectF unknown(QPointF(x(known), bar.top()),
                         QPointF(x(known + m_gauge.unknownPercent), bar.bottom()));
    if (!unknown.isEmpty()) {
        painter.fillRect(unknown, roleColour(models::ColourRole::Unknown, style.theme));
        drawHatch(painter, unknown, colours.hatch, style.base * 0.42);
    }
    if (m_gauge.targetPercent) {
        const qreal over = style.base * 0.3;
        painter.setPen(QPen(colours.target, std::max(1.5, style.base / 7.0)));
        painter.drawLine(QPointF(x(*m_gauge.targetPercent), bar.top() - over),
                         QPointF(x(*m_gauge.targetPercent), bar.bottom() + over));
    }
}

void BulletGauge::paintEvent(QPaintEvent *)
{
    const ChartStyle style{themeOf(palette()), base()};
    const ChartColours colours = chartColours(style.theme);
    const Places at = places(width());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus()  ? QPen(colours.focus, 2)
                   : m_hovered ? QPen(colours.focus, 1)
                               : QPen(Qt::NoPen));
    painter.setBrush(colours.paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), style.base * 0.4,
                            style.base * 0.4);
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine;
    painter.setPen(colours.muted);
    painter.setFont(letterFont(Letter::Label, style));
    painter.drawText(at.title, flags | Qt::AlignLeft, m_gauge.title);
    painter.setPen(colours.text);
    painter.setFont(numberFont(style));
    painter.drawText(at.value, flags | Qt::AlignLeft | Qt::TextDontClip,
                     m_gauge.valueText.isEmpty() ? QStringLiteral("—") : m_gauge.valueText);
    painter.setFont(letterFont(Letter::Axis, style));
    painter.setPen(colours.muted);
    painter.drawText(at.target, flags | Qt::AlignRight, m_gauge.targetText);
    paintBar(painter, at.bar);
    painter.setPen(colours.text);
    const qreal line = lineHeight(Letter::Axis, style);
    for (int i = 0; i < at.lines.size(); ++i)
        painter.drawText(QRectF(at.bar.left(), at.sentence + i * line, at.bar.width(), line),
                         flags | Qt::AlignLeft | Qt::TextDontClip, at.lines.at(i));
}

void BulletGauge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        setMinimumHeight(heightForWidth(width()));
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

void BulletGauge::resizeEvent(QResizeEvent *event)
{
    setMinimumHeight(heightForWidth(width()));
    QWidget::resizeEvent(event);
}

void BulletGauge::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit opened();
}

void BulletGauge::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        emit opened();
    else
        QWidget::keyPressEvent(event);
}

void BulletGauge::enterEvent(QEnterEvent *event)
{
    m_hovered = true;
    update();
    QWidget::enterEvent(event);
}

void BulletGauge::leaveEvent(QEvent *event)
{
    m_hovered = false;
    update();
    QWidget::leaveEvent(event);
}

} // namespace ui
