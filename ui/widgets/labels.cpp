// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QLayout>
#include <QPainter>
#include <QScreen>
#include <QStyleOptionFocusRect>

namespace ui {

QLabel *makeHeading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    label->setFont(font);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel *makeSectionTitle(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = QApplication::font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel *makeNote(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

LinkButton::LinkButton(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void LinkButton::setTextRole(QPalette::ColorRole role)
{
    m_role = role;
    update();
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    // Letters may be a fraction of a pixel wider than the metrics say.
    return {metrics.horizontalAdvance(text()) + 8, metrics.height() + 4};
}

QSize LinkButton::minimumSizeHint() const
{
    return {QFontMetrics(font()).height() * 3, sizeHint().height()};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont font = this->font();
    font.setUnderline(isEnabled() && (underMouse() || hasFocus()));
    painter.setFont(font);
    painter.setPen(palette().color(isEnabled() ? m_role : QPalette::PlaceholderText));
    const QRect area = rect().adjusted(2, 2, -2, -2);
    const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, area.width());
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, shown);
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void LinkButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void LinkButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

QPushButton *makeMainButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    QPalette palette = button->palette();
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        palette.setColor(group, QPalette::Button, palette.color(group, QPalette::Highlight));
        palette.setColor(group, QPalette::ButtonText,
                         palette.color(group, QPalette::HighlightedText));
    }
    button->setPalette(palette);
    return button;
}

int em(const QWidget *widget, qreal times)
{
    return qRound(QFontMetricsF(widget->font()).height() * times);
}

void resizeWithinScreen(QWidget *window, qreal width, qreal height)
{
    const QSize frame(em(window, 1), em(window, 2.5));
    const QSize room = window->screen()->availableSize() - frame;
    window->resize(QSize(em(window, width), em(window, height)).boundedTo(room));
}

LinkButton *addLink(QLayout *row, const QString &id, const QString &text)
{
    auto *button = new LinkButton(text);
    button->setObjectName(id);
    button->setAccessibleName(text);
    row->addWidget(button);
    return button;
}

} // namespace ui
