// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidebar.h"

#include "ui/base/format.h"
#include "ui/widgets/labels.h"

#include <QPainter>
#include <QPainterPath>

namespace ui {

SidebarButton::SidebarButton(const QIcon &icon, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setIcon(icon);
    setText(text);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    describe();
}

void SidebarButton::describe()
{
    setAccessibleName(text());
    setAccessibleDescription(m_count >= 0 ? countText(m_count) : QString());
    setToolTip(m_collapsed ? text() : QString());
}

void SidebarButton::setCount(qint64 count)
{
    m_count = count;
    describe();
    update();
}

void SidebarButton::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    describe();
    updateGeometry();
}

QSize SidebarButton::sizeHint() const
{
    const int height = em(this, 2.1);
    if (m_collapsed)
        return {em(this, 2.8), height};
    const int words = QFontMetrics(font()).horizontalAdvance(text());
    return {qMax(em(this, 9.5), words + em(this, 6)), height};
}

void SidebarButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette &colours = palette();
    const QRectF area = QRectF(rect()).adjusted(4, 1, -4, -1);
    if (isChecked() || (isEnabled() && underMouse())) {
        QColor ground = colours.color(QPalette::Highlight);
        ground.setAlphaF(isChecked() ? 0.16 : 0.07);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(area, 5, 5);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.color(QPalette::Highlight), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 4, 4);
    }
    const int side = em(this, 1.15);
    const int left = m_collapsed ? (width() - side) / 2 : em(this, 0.8);
    icon().paint(&painter, QRect(left, (height() - side) / 2, side, side), Qt::AlignCenter,
                 isEnabled() ? QIcon::Normal : QIcon::Disabled);
    if (m_collapsed)
        return;
    const int begin = left + side + em(this, 0.6);
    const QRect words(begin, 0, width() - begin - em(this, 0.8), height());
    painter.setPen(
        colours.color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, text());
    if (m_count > 0) {
        painter.setPen(colours.color(QPalette::PlaceholderText));
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight, countText(m_count));
    }
}

void SidebarButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void SidebarButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

Sidebar::Sidebar(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, em(this, 0.6), 0, em(this, 0.6));
    m_layout->setSpacing(1);
    m_layout->addStretch();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void Sidebar::addPage(const QString &id, const QIcon &icon, const QString &title)
{
    auto *button = new SidebarButton(icon, title, this);
    button->setObjectName(QStringLiteral("sidebar_") + id);
    button->setCollapsed(m_collapsed);
    m_buttons.insert(id, button);
    m_group.addButton(button);
    m_layout->insertWidget(m_layout->count() - 1, button);
    connect(button, &QAbstractButton::clicked, this, [this, id] { emit pageChosen(id); });
}

void Sidebar::clear()
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
}

void Sidebar::setCurrent(const QString &id)
{
    if (auto *button = m_buttons.value(id))
        button->setChecked(true);
}

void Sidebar::setCount(const QString &id, qint64 count)
{
    if (auto *button = m_buttons.value(id))
        button->setCount(count);
}

void Sidebar::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    for (SidebarButton *button : std::as_const(m_buttons))
        button->setCollapsed(collapsed);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
}

} // namespace ui
