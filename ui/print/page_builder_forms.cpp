// SPDX-License-Identifier: GPL-3.0-or-later
// What is signed, sealed or hung up: covers, boxes for opinions, certificates.
#include "ui/print/page_builder.h"

#include "ui/print/page_geometry.h"
#include "ui/print/report_styles.h"

#include <QPainter>

#include <algorithm>

namespace ui {
namespace {

constexpr qreal boxPadding = page::mm(3);
constexpr qreal formPitch = page::points(20);
constexpr qreal signaturePitch = page::mm(9);
constexpr qreal roomToWrite = page::mm(16);
const QColor lineColour(0x59, 0x59, 0x59);

TextStyle formStyle(Qt::Alignment alignment = Qt::AlignLeft)
{
    return {FontRole::Body, page::sizeSmall4, false, 0, alignment};
}

void rule(QPainter &painter, QPointF from, qreal length)
{
    painter.setPen(QPen(lineColour, page::points(0.5), Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(from, from + QPointF(length, 0));
}

// Where a seal goes: a thin dotted frame, nothing in it.
void stampFrame(QPainter &painter, const QRectF &place)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(page::hintColour), page::points(0.4), Qt::DotLine, Qt::FlatCap));
    painter.drawRect(place);
}

} // namespace

void PageBuilder::add(const models::PageBreakBlock &)
{
    if (!pageIsEmpty())
        newPage(m_turned);
}

// Sets `text` at `y` below the upper edge of the text, `x` right of its left edge.
void PageBuilder::placeAt(const SetLine &line, qreal x, qreal y)
{
    const QPointF origin(page::left + x, page::top + y);
    draw([line, origin](QPainter &painter) { drawLine(painter, line, origin); });
    m_result.m_pages.back().lines.append({origin + QPointF(line.x, 0), line.width, line.text});
}

void PageBuilder::add(const models::CoverBlock &block)
{
    if (!pageIsEmpty())
        newPage();
    m_result.m_pages.back().numbered = false;
    addHeading(0, block.title);
    m_y = page::mm(38);
    for (const SetLine &line : m_setter.setBalanced(block.title, titleStyle(), width()))
        placeLine(line, page::points(36), page::size2);
    const TextStyle name = {FontRole::Hei, page::size3, false, 0, Qt::AlignRight};
    const TextStyle value = {FontRole::Body, page::size3, false, 0, Qt::AlignLeft};
    qreal nameWidth = 4 * page::size3;
    for (const auto &line : block.lines)
        nameWidth = std::max(nameWidth, TextSetter::naturalWidth(line.first, name) * 1.04);
    const qreal valueX = page::mm(12) + nameWidth + page::mm(6);
    const qreal valueWidth = page::textWidth - valueX - page::mm(12);
    const qreal pitch = page::points(26);
    qreal y = page::mm(112);
    for (const auto &[title, text] : block.lines) {
        const SetLine head = m_setter.set(title, name, nameWidth).first();
        placeAt(head, page::mm(12), y);
        const QList<SetLine> lines = m_setter.set(text, value, valueWidth);
        for (const SetLine &line : lines) {
            placeAt(line, valueX, y);
            const QPointF from(page::left + valueX - page::mm(2), page::top + y + page::points(7));
            draw([from, length = valueWidth + page::mm(4)](QPainter &painter) {
                rule(painter, from, length);
            });
            y += pitch;
        }
        y += page::mm(3);
    }
    const TextStyle foot = {FontRole::Kai, page::size3, false, 0, Qt::AlignHCenter};
    QList<SetLine> lines = m_setter.set(block.foot, foot, width());
    m_y = page::textHeight - lines.size() * page::linePitch;
    for (const SetLine &line : lines)
        placeLine(line, page::linePitch, page::size3);
    m_y = page::textHeight;
}

void PageBuilder::add(const models::OpinionBlock &block)
{
    const qreal inner = width() - 2 * boxPadding;
    const qreal textWidth = inner - (block.stamp ? page::stampSide + boxPadding : 0);
    QList<SetLine> text;
    if (!block.text.isEmpty())
        text =
            m_setter.set(block.text, formStyle(Qt::AlignJustify), textWidth, 2 * page::sizeSmall4);
    const qreal others =
        formPitch + roomToWrite + qreal(block.signers.size() + 1) * signaturePitch + 2 * boxPadding;
    if (others + text.size() * formPitch > height()) { // too long for any box: it stands above it
        add(models::ParagraphBlock{block.title + QStringLiteral("：") + block.text});
        text.clear();
    }
    const qreal least = block.stamp ? page::stampSide + 2 * boxPadding : 0;
    const qreal boxHeight = std::max(least, others + text.size() * formPitch);
    need(boxHeight);
    const QRectF box(page::left, page::top + m_y, width(), boxHeight);
    draw([box](QPainter &painter) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(lineColour, page::points(0.7), Qt::SolidLine, Qt::FlatCap));
        painter.drawRect(box);
    });
    qreal y = m_y + boxPadding + page::points(12);
    const TextStyle title = {FontRole::Hei, page::sizeSmall4};
    placeAt(m_setter.set(block.title, title, inner).first(), boxPadding, y);
    for (const SetLine &line : text)
        placeAt(line, boxPadding, y += formPitch);
    placeSigners(block, box, textWidth);
    m_y += boxHeight;
}

// A line to sign on for each signer, from the foot of the box upwards, the date last.
void PageBuilder::placeSigners(const models::OpinionBlock &block, const QRectF &box,
                               qreal textWidth)
{
    const qreal bottom = box.bottom() - page::top - boxPadding - page::points(4);
    const qreal right = boxPadding + textWidth - page::mm(4);
    qreal y = bottom - qreal(block.signers.size()) * signaturePitch;
    const qreal length = page::mm(42);
    for (const QString &signer : block.signers) {
        const SetLine line = m_setter.set(signer, formStyle(), textWidth).first();
        placeAt(line, right - length - line.width - page::mm(1), y);
        const QPointF from(page::left + right - length, page::top + y + page::points(3));
        draw([from, length](QPainter &painter) { rule(painter, from, length); });
        y += signaturePitch;
    }
    const SetLine date =
        m_setter.set(QStringLiteral("　　　年　　　月　　　日"), formStyle(), textWidth).first();
    placeAt(date, right - date.width, y);
    if (!block.stamp)
        return;
    const QRectF place(box.right() - boxPadding - page::stampSide, box.top() + boxPadding,
                       page::stampSide, page::stampSide);
    draw([place](QPainter &painter) { stampFrame(painter, place); });
}

} // namespace ui
