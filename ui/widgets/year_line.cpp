// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/year_line.h"

#include "models/vocabulary/code_table.h"
#include "ui/base/format.h"
#include "ui/widgets/labels.h"

#include <QMouseEvent>
#include <QPainter>

namespace ui {

YearLine::YearLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("The year"));
    setCursor(Qt::PointingHandCursor);
}

double YearLine::placeOf(const QDate &startsOn, const QList<QDate> &dueOn, const QDate &day)
{
    QDate before = startsOn;
    double place = 0;
    for (qsizetype at = 0; at < dueOn.size(); ++at) {
        if (!dueOn[at].isValid())
            continue;
        if (day <= dueOn[at]) {
            const qint64 span = before.daysTo(dueOn[at]);
            const double way = span > 0 ? double(qMax<qint64>(0, before.daysTo(day))) / span : 1;
            return place + (at - place) * way;
        }
        before = dueOn[at];
        place = double(at);
    }
    return place;
}

void YearLine::setYear(const std::optional<models::Cycle> &cycle, const models::StepCounts &counts,
                       const QDate &today)
{
    m_steps.clear();
    m_groups = counts.groups;
    QStringList words;
    if (cycle) {
        const auto language = models::language();
        QList<QDate> days;
        for (const auto &term : models::codeTable(QStringLiteral("lifecycle_step")).terms()) {
            const QDate due = counts.dueOn.value(term.code);
            days << due;
            m_steps << Step{term.code,
                            language == models::Language::English ? term.english : term.name,
                            due.isValid() ? tr("by %1").arg(dayText(due, language)) : QString(),
                            counts.done.value(term.code)};
            words << QStringLiteral("%1: %2").arg(m_steps.last().name,
                                                  doneText(m_steps.last().done));
        }
        m_place = placeOf(cycle->startsOn, days, today);
        words.prepend(tr("Today, %1").arg(dateText(today, language)));
        if (cycle->showcaseDate.isValid())
            words << tr("Showcase: %1").arg(dateText(cycle->showcaseDate, language));
    }
    setAccessibleDescription(words.join(QLatin1Char('\n')));
    setToolTip(accessibleDescription());
    updateGeometry();
    update();
}

QString YearLine::doneText(int done) const
{
    return m_groups ? tr("%1 of %2 packages").arg(done).arg(m_groups) : tr("no packages yet");
}

QSize YearLine::sizeHint() const
{
    return {em(this, 40), em(this, 5.4)};
}

QSize YearLine::minimumSizeHint() const
{
    return {em(this, 24), em(this, 5.4)};
}

void YearLine::mouseReleaseEvent(QMouseEvent *event)
{
    const qsizetype at = qsizetype(event->position().x() * m_steps.size() / qMax(1, width()));
    if (event->button() == Qt::LeftButton && at >= 0 && at < m_steps.size() &&
        rect().contains(event->position().toPoint()))
        emit stepChosen(m_steps[at].code);
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
        const bool whole = m_groups > 0 && m_steps[i].done >= m_groups;
        const QRectF circle(at(i) - dot, y - dot, dot * 2, dot * 2);
        painter.setPen(QPen(m_steps[i].done > 0 ? accent : rest, 2));
        painter.setBrush(whole ? accent : palette().color(QPalette::Window));
        painter.drawEllipse(circle);
        if (!whole && m_steps[i].done > 0) { // the part of the packages, as of a clock face
            painter.setPen(Qt::NoPen);
            painter.setBrush(accent);
            painter.drawPie(circle, 90 * 16, -360 * 16 * m_steps[i].done / m_groups);
        }
        const QRectF words(cell * i + 2, y + line * 0.7, cell - 4, line * 1.2);
        const auto say = [&](int number, QPalette::ColorRole role, const QString &text) {
            painter.setPen(palette().color(role));
            painter.drawText(
                words.translated(0, line * 1.25 * number), Qt::AlignHCenter | Qt::AlignTop,
                painter.fontMetrics().elidedText(text, Qt::ElideRight, int(words.width())));
        };
        say(0, QPalette::WindowText, m_steps[i].name);
        say(1, QPalette::PlaceholderText, m_steps[i].day);
        if (m_groups)
            say(2, QPalette::PlaceholderText,
                QStringLiteral("%1/%2").arg(m_steps[i].done).arg(m_groups));
    }
    // Today: a ring that no step has.
    painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawEllipse(QPointF(reached, y), dot * 1.5, dot * 1.5);
}

} // namespace ui
