// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/number_button.h"

#include "ui/widgets/labels.h"

#include <QPainter>

namespace ui {

NumberButton::NumberButton(QWidget *parent) : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void NumberButton::setNumber(const QString &number, const QString &name, const QString &definition)
{
    m_number = number;
    setText(name);
    setAccessibleName(QStringLiteral("%1 %2").arg(name, number));
    setToolTip(definition);
    updateGeometry();
    update();
}

QFont NumberButton::numberFont() const
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    return large;
}

QSize NumberButton::sizeHint() const
{
    const int width = qMax(QFontMetrics(numberFont()).horizontalAdvance(m_number),
                           QFontMetrics(font()).horizontalAdvance(text()));
    const int height = QFontMetrics(numberFont()).height() + QFontMetrics(font()).height();
    return {width + em(this, 0.8), height + em(this, 0.6)};
}

void NumberButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (underMouse() || hasFocus()) {
        QColor ground = palette().color(QPalette::Highlight);
        painter.setPen(hasFocus() ? QPen(ground, 1.5) : QPen(Qt::NoPen));
        ground.setAlphaF(underMouse() ? 0.07 : 0);
        painter.setBrush(ground);
        painter.drawRoundedRect(frame, 5, 5);
    }
    const QRect area = rect().adjusted(em(this, 0.4), em(this, 0.3), -em(this, 0.4), 0);
    painter.setFont(numberFont());
    painter.setPen(palette().color(QPalette::Link));
    painter.drawText(area, Qt::AlignTop | Qt::AlignLeft, m_number);
    const int below = painter.fontMetrics().height();
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(area.adjusted(0, below, 0, 0), Qt::AlignTop | Qt::AlignLeft, text());
}

void NumberButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void NumberButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace ui
