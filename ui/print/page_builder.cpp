// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_builder.h"

#include "ui/charts/chart_painter.h"
#include "ui/charts/chart_text.h"
#include "ui/print/page_geometry.h"
#include "ui/print/report_styles.h"

#include <QPainter>
#include <QTransform>

#include <algorithm>

namespace ui {
namespace {

constexpr qreal indentTwo = 2 * page::characterPitch;
constexpr qreal chartGap = page::points(10);
constexpr qreal titlePitch = page::points(35);

qreal fittedChartHeight(const models::ChartSpec &spec)
{
    const qreal points = chartHeight(spec, page::textWidth / page::unitsPerPoint);
    return std::min(page::points(points), page::textHeight);
}

// From a page lying on its side, its head at the left edge of the paper, to the paper.
QTransform turn()
{
    QTransform result;
    result.translate(page::left, page::top + page::textHeight);
    result.rotate(-90);
    result.translate(-page::left, -page::top);
    return result;
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

PageBuilder::PageBuilder(PagedReport &result, const std::function<void()> &breathe)
    : m_result(result), m_setter(breathe)
{
    m_result.m_pages.emplace_back();
}

void PageBuilder::build()
{
    const QList<models::Block> &blocks = m_result.m_report.blocks;
    m_result.m_lying =
        !blocks.isEmpty() && std::all_of(blocks.begin(), blocks.end(), [](const auto &block) {
            return std::holds_alternative<models::CertificateBlock>(block);
        });
    for (m_index = 0; m_index < blocks.size(); ++m_index) {
        const bool note = std::holds_alternative<models::NoteBlock>(blocks[m_index]);
        const bool turned = wantsTurnedPage(m_index) || (note && m_turned);
        if (turned != m_turned)
            pageIsEmpty() ? void(m_turned = turned) : newPage(turned);
        std::visit([this](const auto &block) { add(block); }, blocks[m_index]);
    }
    addFurniture();
    m_result.m_uses = m_setter.uses();
}

bool PageBuilder::wantsTurnedPage(qsizetype index)
{
    const QList<models::Block> &blocks = m_result.m_report.blocks;
    if (index >= blocks.size())
        return false;
    if (std::holds_alternative<models::TableBlock>(blocks[index]))
        return tableAt(index).width() > page::textWidth * 1.01;
    const bool heads = std::holds_alternative<models::HeadingBlock>(blocks[index]) ||
                       std::holds_alternative<models::AttachmentBlock>(blocks[index]);
    return heads && wantsTurnedPage(index + 1);
}

void PageBuilder::newPage(bool turned)
{
    m_result.m_pages.emplace_back();
    m_y = 0;
    m_turned = turned;
}

qreal PageBuilder::width() const
{
    return m_turned ? page::textHeight : page::textWidth;
}

qreal PageBuilder::height() const
{
    return m_turned ? page::textWidth : page::textHeight;
}

qreal PageBuilder::left() const
{
    return height() - m_y;
}

void PageBuilder::need(qreal height)
{
    if (!pageIsEmpty() && height > left())
        newPage(m_turned);
}

void PageBuilder::space(qreal height)
{
    if (!pageIsEmpty())
        m_y += height;
}

void PageBuilder::draw(Drawing drawing)
{
    if (m_turned) {
        drawing = [drawing = std::move(drawing)](QPainter &painter) {
            painter.save();
            painter.setTransform(turn(), true);
            drawing(painter);
            painter.restore();
        };
    }
    m_result.m_pages.back().drawings.push_back(std::move(drawing));
}

// The em box of the text sits in the middle of its pitch, as an exact line pitch puts it.
void PageBuilder::placeLine(const SetLine &line, qreal pitch, int size)
{
    need(pitch);
    const QPointF origin(page::left, page::top + m_y + pitch / 2 + size * 0.38);
    draw([line, origin](QPainter &painter) { drawLine(painter, line, origin); });
    const QPointF start = origin + QPointF(line.x, 0);
    m_result.m_pages.back().lines.append(
        {m_turned ? turn().map(start) : start, line.width, line.text});
    m_y += pitch;
}

void PageBuilder::addHeading(int level, const QString &text)
{
    const qreal y = page::top + (m_turned ? 0 : m_y);
    m_result.m_headings.append({level, text, m_result.pageCount() - 1, y});
}

void PageBuilder::add(const models::TitleBlock &block)
{
    const QList<SetLine> lines = m_setter.setBalanced(block.text, titleStyle(), width());
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
    for (const SetLine &line : m_setter.set(block.text, style, width(), indentTwo))
        placeLine(line, page::linePitch, page::size3);
}

void PageBuilder::add(const models::ParagraphBlock &block)
{
    const TextStyle style = bodyStyle(FontRole::Body);
    for (const SetLine &line : m_setter.set(block.text, style, width(), indentTwo)) {
        placeLine(line, page::linePitch, page::size3);
    }
}

void PageBuilder::add(const models::ChartBlock &block)
{
    const qreal height = fittedChartHeight(block.chart);
    need(leastHeight(m_index));
    space(chartGap);
    const QRectF target(page::left, page::top + m_y, width(), height);
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
    QList<SetLine> lines = m_setter.set(block.issuer, style, width());
    lines += m_setter.set(block.date, style, width());
    qreal widest = 0;
    for (const SetLine &line : lines)
        widest = std::max(widest, line.width);
    const qreal dateWidth = lines.last().width;
    const qreal right = width() - 4 * page::characterPitch;
    const qreal middle = std::min(right - dateWidth / 2, width() - widest / 2);
    for (SetLine &line : lines) {
        line.x = std::max(0.0, middle - line.width / 2);
        placeLine(line, page::linePitch, page::size3);
    }
}

void PageBuilder::add(const models::AttachmentBlock &block)
{
    if (!pageIsEmpty())
        newPage(m_turned);
    addHeading(0, block.label + QLatin1Char(' ') + block.title);
    const TextStyle label = {FontRole::Hei, page::size3, false, page::characterPitch};
    for (const SetLine &line : m_setter.set(block.label, label, width()))
        placeLine(line, page::linePitch, page::size3);
    m_y += page::linePitch;
    for (const SetLine &line : m_setter.setBalanced(block.title, titleStyle(), width()))
        placeLine(line, titlePitch, page::size2);
    m_y += page::linePitch;
}

void PageBuilder::add(const models::NoteBlock &block)
{
    TextStyle style = smallStyle(Qt::AlignJustify);
    for (const SetLine &line : m_setter.set(block.text, style, width())) {
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
        const qreal length = TextSetter::naturalWidth(heading->text, headingStyle(heading->level));
        const int lines = 1 + int((length + indentTwo) / width());
        return lines * page::linePitch + leastHeight(index + 1);
    }
    if (const auto *chart = std::get_if<models::ChartBlock>(&block))
        return fittedChartHeight(chart->chart) + chartGap;
    if (std::holds_alternative<models::TableBlock>(block))
        return leastTableHeight(index);
    return page::linePitch;
}

// Page number — 1 — below the text, at the outer edge; the mark of a sample above it.
void PageBuilder::addFurniture()
{
    const TextStyle number = {FontRole::Song, page::size4, false, 0, Qt::AlignRight};
    const TextStyle mark = {FontRole::Kai,           page::size5, false, 0, Qt::AlignRight,
                            QColor(0x59, 0x59, 0x59)};
    for (int i = 0; i < m_result.pageCount(); ++i) {
        auto &sheet = m_result.m_pages[std::size_t(i)];
        auto &drawings = sheet.drawings;
        const bool odd = i % 2 == 0;
        const QString text = QStringLiteral("— %1 —").arg(i + 1);
        SetLine line = m_setter.set(text, number, page::textWidth).first();
        line.x = odd ? page::textWidth - page::size4 - line.width : page::size4;
        const QPointF foot(page::left,
                           page::top + page::textHeight + page::mm(7) + page::size4 / 2.0);
        if (sheet.numbered)
            drawings.push_back([line, foot](QPainter &painter) { drawLine(painter, line, foot); });
        if (!m_result.m_report.isSample || !sheet.marked)
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
