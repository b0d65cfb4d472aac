// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_builder.h"

#include "ui/print/page_geometry.h"
#include "ui/print/report_styles.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr qreal captionPitch = page::points(20);
constexpr qreal tableGap = page::points(6);

bool fitTogether(qreal caption, qreal unit, qreal width)
{
    return caption + 2 * unit + page::points(12) < width;
}

} // namespace

const ReportTable &PageBuilder::tableAt(qsizetype index)
{
    const ReportTable *&table = m_tableAt[index];
    if (!table) {
        const auto &block = std::get<models::TableBlock>(m_result.m_report.blocks[index]);
        auto set = std::make_unique<ReportTable>(block, m_setter, page::textWidth);
        if (set->isCramped())
            set = std::make_unique<ReportTable>(block, m_setter, page::textHeight);
        table = set.get();
        m_result.m_tables.push_back(std::move(set));
    }
    return *table;
}

qreal PageBuilder::tableHeadHeight(const models::TableBlock &block) const
{
    const qreal caption = TextSetter::naturalWidth(block.caption, captionStyle());
    const qreal unit = TextSetter::naturalWidth(block.unit, smallStyle(Qt::AlignRight));
    int lines = int(std::ceil(caption / width()));
    if (unit > 0 && !fitTogether(caption, unit, width()))
        ++lines;
    return std::max(lines, unit > 0 ? 1 : 0) * captionPitch + page::points(2);
}

// Caption in the middle, unit at the right: on one line where both fit.
void PageBuilder::tableHead(const models::TableBlock &block)
{
    const TextStyle right = smallStyle(Qt::AlignRight);
    const bool together = fitTogether(TextSetter::naturalWidth(block.caption, captionStyle()),
                                      TextSetter::naturalWidth(block.unit, right), width());
    if (!block.caption.isEmpty()) {
        for (const SetLine &line : m_setter.setBalanced(block.caption, captionStyle(), width()))
            placeLine(line, captionPitch, page::sizeSmall4);
        if (together && !block.unit.isEmpty())
            m_y -= captionPitch;
    }
    if (!block.unit.isEmpty()) {
        for (const SetLine &line : m_setter.set(block.unit, right, width()))
            placeLine(line, captionPitch, page::size5);
    }
    m_y += page::points(2);
}

void PageBuilder::tableEdge(const ReportTable &table)
{
    const QPointF from(page::left, page::top + m_y);
    draw([&table, from](QPainter &painter) { table.drawEdge(painter, from); });
}

// A header that would fill the page appears only once.
qreal PageBuilder::repeatedHeaderHeight(const ReportTable &table) const
{
    const qreal needed = table.hasHeader() ? table.rowHeight(table.header()) : 0;
    return needed <= height() / 3 ? needed : 0;
}

void PageBuilder::startTablePage(const ReportTable &table)
{
    const QPointF from(page::left, page::top + m_y);
    if (repeatedHeaderHeight(table) > 0)
        placeRow(table, table.header());
    draw([&table, from](QPainter &painter) { table.drawEdge(painter, from); });
}

void PageBuilder::placeRow(const ReportTable &table, const TableRow &row)
{
    const QPointF origin(page::left, page::top + m_y);
    draw([&table, &row, origin](QPainter &painter) {
        table.drawRow(painter, row, origin, 0, row.lineCount);
    });
    m_y += table.rowHeight(row);
}

// A row taller than a page goes over as many pages as its lines need.
void PageBuilder::placeTallRow(const ReportTable &table, const TableRow &row)
{
    for (int first = 0; first < row.lineCount;) {
        const int lines = std::min(table.linesIn(left()), row.lineCount - first);
        if (lines > 0) {
            const QPointF origin(page::left, page::top + m_y);
            draw([&table, &row, origin, first, lines](QPainter &painter) {
                table.drawRow(painter, row, origin, first, lines);
            });
            m_y += table.heightOf(lines);
            first += lines;
        }
        if (first < row.lineCount) {
            tableEdge(table);
            newPage(m_turned);
            startTablePage(table);
        }
    }
}

void PageBuilder::add(const models::TableBlock &block)
{
    need(leastHeight(m_index));
    space(tableGap);
    const ReportTable &table = tableAt(m_index);
    tableHead(block);
    startTablePage(table);
    const qreal headerHeight = repeatedHeaderHeight(table);
    if (table.hasHeader() && headerHeight == 0)
        placeTallRow(table, table.header());
    for (const TableRow &row : table.rows()) {
        const qreal height = table.rowHeight(row);
        if (height > this->height() - headerHeight) {
            placeTallRow(table, row);
            continue;
        }
        if (height > left()) {
            tableEdge(table);
            newPage(m_turned);
            startTablePage(table);
        }
        placeRow(table, row);
    }
    tableEdge(table);
    m_y += page::points(8);
}

// Caption, header and first row stay together.
// A table that takes no more than half a page stays whole; a longer one begins with two rows at
// least.
qreal PageBuilder::leastTableHeight(qsizetype index)
{
    const ReportTable &table = tableAt(index);
    const auto &block = std::get<models::TableBlock>(m_result.m_report.blocks[index]);
    const qreal head = tableGap + tableHeadHeight(block) + repeatedHeaderHeight(table);
    qreal least = head;
    qreal whole = head;
    for (qsizetype i = 0; i < qsizetype(table.rows().size()) && whole <= height() / 2; ++i) {
        whole += table.rowHeight(table.rows()[i]);
        if (i < 2)
            least = whole;
    }
    return whole <= height() / 2 ? whole : std::min(least, height() / 2);
}

} // namespace ui
