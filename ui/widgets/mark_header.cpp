// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mark_header.h"

#include "models/tables/attendance_grid.h"
#include "ui/base/format.h"
#include "ui/widgets/labels.h"

#include <QPainter>
#include <QTextLayout>

namespace ui {

using models::AttendanceGrid;

// Lines of an activity's header: its date, its name in two, its total.
static constexpr int kActivityLines = 4;

MarkHeader::MarkHeader(Qt::Orientation orientation, QWidget *parent)
    : QHeaderView(orientation, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    const bool isColumns = orientation == Qt::Horizontal;
    setDefaultSectionSize(em(this, isColumns ? 4.2 : 1.7));
    setAccessibleName(isColumns ? tr("Activities") : tr("Members"));
}

int memberTotalsWidth(const QWidget *widget)
{
    return widget->fontMetrics().horizontalAdvance(QStringLiteral("000/000  100 %"));
}

QSize MarkHeader::sizeHint() const
{
    if (orientation() == Qt::Horizontal)
        return {QHeaderView::sizeHint().width(),
                kActivityLines * fontMetrics().lineSpacing() + em(this, 0.7)};
    return {em(this, 5.5) + memberTotalsWidth(this), QHeaderView::sizeHint().height()};
}

QString MarkHeader::text(int section, int role) const
{
    return model()->headerData(section, orientation(), role).toString();
}

void MarkHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Window));
    const bool isCurrent =
        selectionModel() &&
        (orientation() == Qt::Horizontal ? selectionModel()->currentIndex().column() == section
                                         : selectionModel()->currentIndex().row() == section);
    if (isCurrent) {
        QColor ground = palette().color(QPalette::Highlight);
        ground.setAlphaF(0.12F);
        painter->fillRect(rect, ground);
    }
    painter->setPen(palette().color(QPalette::Mid));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());
    const int edge = em(this, 0.25);
    if (orientation() == Qt::Horizontal)
        paintActivity(*painter, rect.adjusted(edge, edge, -edge, -edge), section);
    else
        paintMember(*painter, rect.adjusted(2 * edge, 0, -2 * edge, 0), section);
    painter->restore();
}

void MarkHeader::paintMember(QPainter &painter, const QRect &rect, int section) const
{
    const int totals = memberTotalsWidth(this);
    const QRect name = rect.adjusted(0, 0, -totals, 0);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(section, AttendanceGrid::NameRole),
                                              Qt::ElideRight, name.width()));
    const int share = fontMetrics().horizontalAdvance(QStringLiteral(" 100 %"));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(rect.adjusted(0, 0, -share, 0), Qt::AlignRight | Qt::AlignVCenter,
                     text(section, AttendanceGrid::TotalRole));
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter,
                     text(section, AttendanceGrid::ShareRole));
}

// Draws a name in two lines, broken where there is room and elided at its end.
static void drawTwoLines(QPainter &painter, const QRect &rect, const QString &text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    QTextLayout layout(text, painter.font());
    QTextOption option(Qt::AlignHCenter);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(rect.width());
    layout.endLayout();
    const int cut = first.isValid() ? first.textLength() : 0;
    const QRect line(rect.left(), rect.top(), rect.width(), metrics.lineSpacing());
    painter.drawText(line, Qt::AlignCenter, text.left(cut).trimmed());
    painter.drawText(line.translated(0, metrics.lineSpacing()), Qt::AlignCenter,
                     metrics.elidedText(text.mid(cut).trimmed(), Qt::ElideRight, rect.width()));
}

void MarkHeader::paintActivity(QPainter &painter, const QRect &rect, int section) const
{
    const int spacing = fontMetrics().lineSpacing();
    const QDate day = model()->headerData(section, orientation(), AttendanceGrid::DayRole).toDate();
    QRect line(rect.left(), rect.top(), rect.width(), spacing);
    painter.setPen(palette().color(QPalette::Text));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.drawText(line, Qt::AlignCenter, dayText(day, models::language()));
    painter.setFont(font());
    drawTwoLines(painter, line.translated(0, spacing), text(section, AttendanceGrid::NameRole));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(line.translated(0, 3 * spacing), Qt::AlignCenter,
                     text(section, AttendanceGrid::TotalRole));
}

} // namespace ui
