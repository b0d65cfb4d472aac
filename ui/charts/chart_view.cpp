// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include "ui/charts/draw_chart.h"

#include <QAccessible>
#include <QFontInfo>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ui {

using models::ChartKind;

ChartView::ChartView(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartView::setSpec(const models::ChartSpec &spec)
{
    m_spec = spec;
    m_hovered = -1;
    m_chosen = -1;
    setAccessibleName(spec.title);
    place();
    describe();
    updateGeometry();
}

ChartStyle ChartView::style() const
{
    return {themeOf(palette()), std::max(8, QFontInfo(font()).pixelSize())};
}

int ChartView::margin() const
{
    return style().base;
}

int ChartView::heightForWidth(int width) const
{
    const int inner = std::max(style().base * 8, width - 2 * margin());
    return int(std::ceil(naturalHeight(m_spec, inner, style()))) + 2 * margin();
}

QSize ChartView::sizeHint() const
{
    const int wide = style().base * 48;
    return {wide, heightForWidth(wide)};
}

QSize ChartView::minimumSizeHint() const
{
    return {style().base * 20, style().base * 10};
}

void ChartView::place()
{
    const int high = heightForWidth(width());
    setMinimumHeight(high);
    const QSizeF inner(std::max(1, width() - 2 * margin()),
                       std::max(high, height()) - 2 * margin());
    m_layout = layOut(m_spec, inner, style());
    m_picture = {};
    update();
}

QRect ChartView::areaOf(int series, int category) const
{
    for (const ChartMark &mark : m_layout.marks)
        if (mark.series == series && mark.category == category)
            return mark.hit.translated(margin(), margin()).toAlignedRect();
    return {};
}

int ChartView::markAtPoint(const QPointF &point) const
{
    return markAt(m_layout, point - QPointF(margin(), margin()));
}

QString ChartView::keyOf(int mark) const
{
    if (mark < 0)
        return {};
    const ChartMark &one = m_layout.marks.at(mark);
    return m_spec.peopleKeys.value(one.series * m_spec.categories.size() + one.category);
}

void ChartView::open(int mark)
{
    if (const QString key = keyOf(mark); !key.isEmpty())
        emit peopleRequested(key);
}

void ChartView::choose(int mark)
{
    if (mark == m_chosen)
        return;
    m_chosen = mark;
    describe();
    showChosen();
    update();
}

// A screen reader says the chosen value, or what the chart is about when none is chosen.
void ChartView::describe()
{
    QString text = m_spec.subtitle;
    if (m_chosen >= 0) {
        const ChartMark &mark = m_layout.marks.at(m_chosen);
        text = spokenText(m_spec, mark.series, mark.category);
    }
    setAccessibleDescription(text);
}

void ChartView::showChosen()
{
    if (m_chosen < 0)
        return;
    const QPoint middle =
        m_layout.marks.at(m_chosen).hit.center().toPoint() + QPoint(margin(), margin());
    for (QWidget *above = parentWidget(); above; above = above->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(above); area && area->widget()) {
            const QPoint point = mapTo(area->widget(), middle);
            area->ensureVisible(point.x(), point.y(), 0, style().base * 3);
            return;
        }
}

bool ChartView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int index = markAtPoint(help->pos());
    if (index < 0) {
        QToolTip::hideText();
        event->ignore();
        return true;
    }
    const ChartMark &mark = m_layout.marks.at(index);
    QString text = spokenText(m_spec, mark.series, mark.category);
    if (!keyOf(index).isEmpty())
        text += QLatin1Char('\n') + tr("Click to see who they are");
    QToolTip::showText(help->globalPos(), text, this,
                       mark.hit.translated(margin(), margin()).toAlignedRect());
    return true;
}

void ChartView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        place();
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    place();
    QWidget::resizeEvent(event);
}

void ChartView::paintEvent(QPaintEvent *)
{
    const ChartColours colours = chartColours(style().theme);
    const qreal ratio = devicePixelRatioF();
    if (m_picture.size() != size() * ratio) {
        m_picture = QPixmap(size() * ratio);
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(colours.paper);
        QPainter painter(&m_picture);
        painter.translate(margin(), margin());
        drawChart(painter, m_spec, m_layout);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(margin(), margin());
    const auto frame = [&](int mark, qreal width) {
        const qreal gap = style().base / 7.0;
        painter.setPen(QPen(colours.focus, width));
        painter.drawRoundedRect(m_layout.marks.at(mark).shape.adjusted(-gap, -gap, gap, gap), 2, 2);
    };
    if (m_hovered >= 0)
        frame(m_hovered, 1);
    if (m_chosen >= 0 && hasFocus())
        frame(m_chosen, 2);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const int mark = markAtPoint(event->position());
    if (mark == m_hovered)
        return;
    m_hovered = mark;
    setCursor(keyOf(mark).isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const int mark = markAtPoint(event->position());
    if (event->button() != Qt::LeftButton || mark < 0)
        return;
    choose(mark);
    open(mark);
}

void ChartView::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    // A click chooses the bar under it; any other way in starts at the first.
    if (event->reason() != Qt::MouseFocusReason && m_chosen < 0 && !m_layout.marks.isEmpty())
        choose(0);
    QWidget::focusInEvent(event);
}

// The mark that an arrow key leads to; m_chosen where there is no further one.
int ChartView::neighbour(int key) const
{
    if (m_chosen < 0)
        return m_layout.marks.isEmpty() ? -1 : 0;
    const bool upright = m_spec.kind == ChartKind::Columns || m_spec.kind == ChartKind::Lines;
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const int by = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
    const bool alongCategories = upright == sideways;
    ChartMark at = m_layout.marks.at(m_chosen);
    // Values that are not known have no point on a line: walk past them.
    for (int i = 0; i < m_layout.marks.size(); ++i) {
        (alongCategories ? at.category : at.series) += by;
        for (int found = 0; found < m_layout.marks.size(); ++found)
            if (m_layout.marks.at(found).series == at.series &&
                m_layout.marks.at(found).category == at.category)
                return found;
    }
    return m_chosen;
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        choose(neighbour(event->key()));
        return;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (!m_layout.marks.isEmpty())
            choose(event->key() == Qt::Key_Home ? 0 : int(m_layout.marks.size()) - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        open(m_chosen);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace ui
