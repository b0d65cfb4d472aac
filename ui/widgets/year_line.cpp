// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/year_line.h"

#include "ui/base/format.h"
#include "ui/widgets/labels.h"

#include <QPainter>

namespace ui {

YearLine::YearLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("The year"));
}

double YearLine::placeOf(const models::Cycle &cycle, const QDate &day)
{
    const std::pair<QDate, double> marks[] = {{cycle.startsOn, 0},
                                              {cycle.endsOn, 3.5},
                                              {cycle.acceptanceDate, 4},
                                              {cycle.showcaseDate, 5}};
    std::pair<QDate, double> before = marks[0];
    for (const auto &mark : marks) {
        if (!mark.first.isValid())
            continue;
        if (day <= mark.first) {
            const qint64 span = before.first.daysTo(mark.first);
            return span <= 0 ? mark.second
                             : before.second + (mark.second - before.second) *
                                                   qMax<qint64>(0, before.first.daysTo(day)) / span;
        }
        before = mark;
    }
    return before.second;
}

void YearLine::setCycle(const std::optional<models::Cycle> &cycle, const QDate &today)
{
    m_steps.clear();
    if (cycle) {
        const auto language = models::language();
        const auto day = [language](const QDate &date) {
            return date.isValid() ? dayText(date, language) : QString();
        };
        m_steps = {{tr("Set up"), day(cycle->startsOn)},
                   {tr("Recruit"), {}},
                   {tr("Plan"), {}},
                   {tr("Activities"), {}},
                   {tr("Acceptance"), day(cycle->acceptanceDate)},
                   {tr("Showcase"), day(cycle->showcaseDate)}};
        m_place = placeOf(*cycle, today);
        m_today = tr("Today, %1").arg(dateText(today, language));
    }
    setAccessibleDescription(m_today);
    setToolTip(m_today);
    update();
}

QSize YearLine::sizeHint() const
{
    return {em(this, 40), em(this, 4.2)};
}

QSize YearLine::minimumSizeHint() const
{
    return {em(this, 24), em(this, 4.2)};
}

void YearLine::paintEvent(QPaintEvent *)
{
    if (m_steps.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = em(this);
    const double cell = double(width()) / m_steps.size();
    const double y = line * 0.8;
    const double dot = line * 0.32;
    const auto at = [&](double place) { return cell * (place + 0.5); };
    const QColor accent = palette().color(QPalette::Highlight);
    const QColor rest = palette().color(QPalette::Mid);
    const double reached = at(m_place);
    painter.setPen(QPen(rest, 2));
    painter.drawLine(QPointF(at(0), y), QPointF(at(int(m_steps.size()) - 1), y));
    painter.setPen(QPen(accent, 3));
    painter.drawLine(QPointF(at(0), y), QPointF(reached, y));
    for (int i = 0; i < m_steps.size(); ++i) {
        const bool past = i <= m_place;
        painter.setPen(QPen(past ? accent : rest, 2));
        painter.setBrush(past ? accent : palette().color(QPalette::Window));
        painter.drawEllipse(QPointF(at(i), y), dot, dot);
        const QRectF words(cell * i, y + line * 0.7, cell, line * 1.2);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(words, Qt::AlignHCenter | Qt::AlignTop, m_steps[i].name);
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(words.translated(0, line * 1.15), Qt::AlignHCenter | Qt::AlignTop,
                         m_steps[i].day);
    }
    // Today: a ring that no step has.
    painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawEllipse(QPointF(reached, y), dot * 1.5, dot * 1.5);
}

} // namespace ui
