// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_builder.h"

#include "ui/charts/chart_painter.h"
#include "ui/charts/chart_text.h"
#include "ui/print/page_geometry.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr qreal indentTwo = 2 * page::characterPitch;
constexpr qreal chartGap = page::points(10);
constexpr qreal titlePitch = page::points(35);
constexpr qreal captionPitch = page::points(20);
constexpr qreal tableGap = page::points(6);

TextStyle bodyStyle(FontRole role, bool bold = false)
{
    return {role, page::size3, bold, page::characterPitch, Qt::AlignJustify};
}

TextStyle headingStyle(int level)
{
    if (level <= 1)
        return bodyStyle(FontRole::Hei);
    return level == 2 ? bodyStyle(FontRole::Kai) : bodyStyle(FontRole::Body, level == 3);
}

TextStyle titleStyle()
{
    return {FontRole::Title, page::size2, false, 0, Qt::AlignHCenter};
}

TextStyle captionStyle()
{
    return {FontRole::Hei, page::sizeSmall4, false, 0, Qt::AlignHCenter};
}

TextStyle smallStyle(Qt::Alignment alignment)
{
    return {FontRole::Body, page::size5, false, 0, alignment};
}

qreal fittedChartHeight(const models::ChartSpec &spec)
{
    const qreal points = chartHeight(spec, page::textWidth / page::unitsPerPoint);
    return std::min(page::points(points), page::textHeight);
}

bool fitTogether(qreal caption, qreal unit)
{
    return caption + 2 * unit + page::points(12) < page::textWidth;
}

QString textOf(const models::ChartSpec &spec)
{
    QString text = spec.title + spec.subtitle + spec.categories.join(QString()) + spec.valueTitle +
                   spec.targetLabel + QStringLiteral("0123456789.,%—…-−+ ");
    for (const models::ChartSeries &series : spec.series)
        text += series.name + series.labels.join(QString());
    return text;
}

void noteChart(TextSetter &setter, const models::ChartSpec &spec)
{
    const QString text = textOf(spec);
    for (const Letter letter : {Letter::Title, Letter::Label})
        setter.noteUse(letterFont(letter, {}), text);
}

} // namespace

PageBuilder::PageBuilder(PagedReport &result) : m_result(result)
{
    m_result.m_pages.emplace_back();
}

void PageBuilder::build()
{
    const QList<models::Block> &blocks = m_result.m_report.blocks;
    for (m_index = 0; m_index < blocks.size(); ++m_index)
        std::visit([this](const auto &block) { add(block); }, blocks[m_index]);
    addFurniture();
    m_result.m_uses = m_setter.uses();
}

void PageBuilder::newPage()
{
    m_result.m_pages.emplace_back();
    m_y = 0;
}

qreal PageBuilder::left() const
{
    return page::textHeight - m_y;
}

void PageBuilder::need(qreal height)
{
    if (!pageIsEmpty() && height > left())
        newPage();
}

void PageBuilder::space(qreal height)
{
    if (!pageIsEmpty())
        m_y += height;
}

void PageBuilder::draw(Drawing drawing)
{
    m_result.m_pages.back().drawings.push_back(std::move(drawing));
}

// The em box of the text sits in the middle of its pitch, as an exact line pitch puts it.
void PageBuilder::placeLine(const SetLine &line, qreal pitch, int size)
{
    const QPointF origin(page::left, page::top + m_y + pitch / 2 + size * 0.38);
    draw([line, origin](QPainter &painter) { drawLine(painter, line, origin); });
    m_result.m_pages.back().lines.append({origin + QPointF(line.x, 0), line.width, line.text});
    m_y += pitch;
}

void PageBuilder::addHeading(int level, const QString &text)
{
    m_result.m_headings.append({level, text, m_result.pageCount() - 1, page::top + m_y});
}

void PageBuilder::add(const models::TitleBlock &block)
{
    const QList<SetLine> lines = m_setter.setBalanced(block.text, titleStyle(), page::textWidth);
    need(lines.size() * titlePitch + 2 * page::linePitch);
    addHeading(0, block.text);
    for (const SetLine &line : lines)
        placeLine(line, titlePitch, page::size2);
    m_y += page::linePitch;
}

void PageBuilder::add(const models::HeadingBlock &block)
{
    need(leastHeight(m_index));
    addHeading(block.level, block.text);
    const TextStyle style = headingStyle(block.level);
    for (const SetLine &line : m_setter.set(block.text, style, page::textWidth, indentTwo))
        placeLine(line, page::linePitch, page::size3);
}

void PageBuilder::add(const models::ParagraphBlock &block)
{
    const TextStyle style = bodyStyle(FontRole::Body);
    for (const SetLine &line : m_setter.set(block.text, style, page::textWidth, indentTwo)) {
        need(page::linePitch);
        placeLine(line, page::linePitch, page::size3);
    }
}

const ReportTable &PageBuilder::tableAt(qsizetype index)
{
    const ReportTable *&table = m_tableAt[index];
    if (!table) {
        const auto &block = std::get<models::TableBlock>(m_result.m_report.blocks[index]);
        m_result.m_tables.push_back(
            std::make_unique<ReportTable>(block, m_setter, page::textWidth));
        table = m_result.m_tables.back().get();
    }
    return *table;
}

qreal PageBuilder::tableHeadHeight(const models::TableBlock &block) const
{
    const qreal caption = TextSetter::naturalWidth(block.caption, captionStyle());
    const qreal unit = TextSetter::naturalWidth(block.unit, smallStyle(Qt::AlignRight));
    int lines = int(std::ceil(caption / page::textWidth));
    if (unit > 0 && !fitTogether(caption, unit))
        ++lines;
    return std::max(lines, unit > 0 ? 1 : 0) * captionPitch + page::points(2);
}

// Caption in the middle, unit at the right: on one line where both fit.
void PageBuilder::tableHead(const models::TableBlock &block)
{
    const TextStyle right = smallStyle(Qt::AlignRight);
    const bool together = fitTogether(TextSetter::naturalWidth(block.caption, captionStyle()),
                                      TextSetter::naturalWidth(block.unit, right));
    if (!block.caption.isEmpty()) {
        for (const SetLine &line :
             m_setter.setBalanced(block.caption, captionStyle(), page::textWidth))
            placeLine(line, captionPitch, page::sizeSmall4);
        if (together && !block.unit.isEmpty())
            m_y -= captionPitch;
    }
    if (!block.unit.isEmpty()) {
        for (const SetLine &line : m_setter.set(block.unit, right, page::textWidth))
            placeLine(line, captionPitch, page::size5);
    }
    m_y += page::points(2);
}

void PageBuilder::tableEdge(const ReportTable &table)
{
    const QPointF from(page::left, page::top + m_y);
    draw([&table, from](QPainter &painter) { table.drawEdge(painter, from); });
}

void PageBuilder::startTablePage(const ReportTable &table)
{
    const QPointF from(page::left, page::top + m_y);
    if (table.hasHeader())
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
            newPage();
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
    const qreal headerHeight = table.hasHeader() ? table.rowHeight(table.header()) : 0;
    for (const TableRow &row : table.rows()) {
        const qreal height = table.rowHeight(row);
        if (height > page::textHeight - headerHeight) {
            placeTallRow(table, row);
            continue;
        }
        if (height > left()) {
            tableEdge(table);
            newPage();
            startTablePage(table);
        }
        placeRow(table, row);
    }
    tableEdge(table);
    m_y += page::points(8);
}

void PageBuilder::add(const models::ChartBlock &block)
{
    const qreal height = fittedChartHeight(block.chart);
    need(leastHeight(m_index));
    space(chartGap);
    const QRectF target(page::left, page::top + m_y, page::textWidth, height);
    noteChart(m_setter, block.chart);
    draw([chart = block.chart, target](QPainter &painter) {
        painter.save();
        painter.scale(page::unitsPerPoint, page::unitsPerPoint);
        const QSizeF points = target.size() / page::unitsPerPoint;
        paintChart(painter, {target.topLeft() / page::unitsPerPoint, points}, chart);
        painter.restore();
    });
    m_y += height + chartGap;
}

// The date stands four characters from the right, the issuer centred over it.
void PageBuilder::add(const models::SignatureBlock &block)
{
    const TextStyle style = {FontRole::Body, page::size3, false, page::characterPitch};
    need(4 * page::linePitch);
    space(2 * page::linePitch);
    QList<SetLine> lines = m_setter.set(block.issuer, style, page::textWidth);
    lines += m_setter.set(block.date, style, page::textWidth);
    qreal widest = 0;
    for (const SetLine &line : lines)
        widest = std::max(widest, line.width);
    const qreal dateWidth = lines.last().width;
    const qreal right = page::textWidth - 4 * page::characterPitch;
    const qreal middle = std::min(right - dateWidth / 2, page::textWidth - widest / 2);
    for (SetLine &line : lines) {
        line.x = std::max(0.0, middle - line.width / 2);
        placeLine(line, page::linePitch, page::size3);
    }
}

void PageBuilder::add(const models::AttachmentBlock &block)
{
    if (!pageIsEmpty())
        newPage();
    addHeading(0, block.label + QLatin1Char(' ') + block.title);
    const TextStyle label = {FontRole::Hei, page::size3, false, page::characterPitch};
    for (const SetLine &line : m_setter.set(block.label, label, page::textWidth))
        placeLine(line, page::linePitch, page::size3);
    m_y += page::linePitch;
    for (const SetLine &line : m_setter.setBalanced(block.title, titleStyle(), page::textWidth))
        placeLine(line, titlePitch, page::size2);
    m_y += page::linePitch;
}

void PageBuilder::add(const models::NoteBlock &block)
{
    TextStyle style = smallStyle(Qt::AlignJustify);
    for (const SetLine &line : m_setter.set(block.text, style, page::textWidth)) {
        need(page::points(16));
        placeLine(line, page::points(16), page::size5);
    }
    m_y += page::points(6);
}

qreal PageBuilder::leastHeight(qsizetype index)
{
    const QList<models::Block> &blocks = m_result.m_report.blocks;
    if (index >= blocks.size())
        return 0;
    const models::Block &block = blocks[index];
    if (const auto *heading = std::get_if<models::HeadingBlock>(&block)) {
        const qreal width = TextSetter::naturalWidth(heading->text, headingStyle(heading->level));
        const int lines = 1 + int((width + indentTwo) / page::textWidth);
        return lines * page::linePitch + leastHeight(index + 1);
    }
    if (const auto *chart = std::get_if<models::ChartBlock>(&block))
        return fittedChartHeight(chart->chart) + chartGap;
    if (const auto *tableBlock = std::get_if<models::TableBlock>(&block)) {
        const ReportTable &table = tableAt(index);
        qreal height = tableGap + tableHeadHeight(*tableBlock);
        if (table.hasHeader())
            height += table.rowHeight(table.header());
        if (!table.rows().isEmpty())
            height += table.rowHeight(table.rows().first());
        return std::min(height, page::textHeight / 2);
    }
    return page::linePitch;
}

// Page number — 1 — below the text, at the outer edge; the mark of a sample above it.
void PageBuilder::addFurniture()
{
    const TextStyle number = {FontRole::Song, page::size4, false, 0, Qt::AlignRight};
    const TextStyle mark = {FontRole::Kai,           page::size5, false, 0, Qt::AlignRight,
                            QColor(0x59, 0x59, 0x59)};
    for (int i = 0; i < m_result.pageCount(); ++i) {
        const bool odd = i % 2 == 0;
        const QString text = QStringLiteral("— %1 —").arg(i + 1);
        SetLine line = m_setter.set(text, number, page::textWidth).first();
        line.x = odd ? page::textWidth - page::size4 - line.width : page::size4;
        const QPointF foot(page::left,
                           page::top + page::textHeight + page::mm(7) + page::size4 / 2.0);
        auto &drawings = m_result.m_pages[std::size_t(i)].drawings;
        drawings.push_back([line, foot](QPainter &painter) { drawLine(painter, line, foot); });
        if (!m_result.m_report.isSample)
            continue;
        const QString sample = QStringLiteral("示例数据");
        const SetLine header = m_setter.set(sample, mark, page::textWidth).first();
        const QPointF head(page::left, page::mm(27));
        drawings.push_back([header, head](QPainter &painter) {
            drawLine(painter, header, head);
            painter.setPen(QPen(QColor(0xA6, 0xA6, 0xA6), page::points(0.4)));
            const QPointF rule = head + QPointF(0, page::points(5));
            painter.drawLine(rule, rule + QPointF(page::textWidth, 0));
        });
    }
}

} // namespace ui
