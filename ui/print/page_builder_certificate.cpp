// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_builder.h"

#include "ui/print/page_geometry.h"
#include "ui/print/report_styles.h"

#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <array>

namespace ui {
namespace {

// The sheet lies: millimetres from its upper left corner.
constexpr qreal sheetWidth = page::mm(page::heightMm);
constexpr qreal sheetHeight = page::mm(page::widthMm);
constexpr qreal sideMargin = page::mm(38);
constexpr qreal textRoom = sheetWidth - 2 * sideMargin;
constexpr qreal textTop = page::mm(76);
constexpr qreal textBottom = page::mm(126);
const QColor frameColour(0x9C, 0x2B, 0x23);

void drawFrame(QPainter &painter)
{
    painter.setBrush(Qt::NoBrush);
    for (const auto &[inset, weight] : {std::pair(12.0, 2.4), std::pair(14.6, 0.6)}) {
        painter.setPen(
            QPen(frameColour, page::points(weight), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.drawRect(QRectF(page::mm(inset), page::mm(inset), sheetWidth - 2 * page::mm(inset),
                                sheetHeight - 2 * page::mm(inset)));
    }
}

// From the lying sheet to a standing page that it is bound into.
QTransform turnedSheet()
{
    QTransform result;
    result.translate(0, sheetWidth);
    result.rotate(-90);
    return result;
}

} // namespace

void PageBuilder::placeOnSheet(const SetLine &line, qreal x, qreal y)
{
    const QPointF origin(x, y);
    drawOnSheet([line, origin](QPainter &painter) { drawLine(painter, line, origin); });
    m_result.m_pages.back().lines.append({origin + QPointF(line.x, 0), line.width, line.text});
}

void PageBuilder::drawOnSheet(Drawing drawing)
{
    if (!m_result.m_lying) {
        drawing = [drawing = std::move(drawing)](QPainter &painter) {
            painter.save();
            painter.setTransform(turnedSheet(), true);
            drawing(painter);
            painter.restore();
        };
    }
    m_result.m_pages.back().drawings.push_back(std::move(drawing));
}

void PageBuilder::add(const models::CertificateBlock &block)
{
    if (!pageIsEmpty())
        newPage();
    auto &sheet = m_result.m_pages.back();
    sheet.numbered = sheet.marked = false;
    m_result.m_headings.append(
        {0, block.holder + QLatin1Char(' ') + block.kind, m_result.pageCount() - 1, 0});
    drawOnSheet(drawFrame);
    QString spaced; // 荣 誉 证 书
    for (const QChar c : block.kind)
        spaced += (spaced.isEmpty() ? QString() : QStringLiteral("　")) + c;
    const TextStyle title = {FontRole::Title, 36 * 20, false, 0, Qt::AlignHCenter, frameColour};
    placeOnSheet(m_setter.set(spaced, title, textRoom).first(), sideMargin, page::mm(52));
    placeCertificateText(block);
    placeIssuer(block);
    if (m_result.m_report.isSample) {
        const TextStyle mark = {FontRole::Kai,           page::size5, false, 0, Qt::AlignRight,
                                QColor(0x59, 0x59, 0x59)};
        placeOnSheet(m_setter.set(QStringLiteral("示例数据"), mark, textRoom).first(), sideMargin,
                     page::mm(23));
    }
    m_y = height();
}

// Holder and text in the largest type that leaves room for the seal.
void PageBuilder::placeCertificateText(const models::CertificateBlock &block)
{
    for (const int size :
         std::array{24 * 20, page::size2, 18 * 20, page::size3, page::size4, page::size5}) {
        const qreal pitch = size * 1.62;
        const TextStyle holder = {FontRole::Hei, size};
        const TextStyle body = {FontRole::Body, size, false, 0, Qt::AlignJustify};
        QList<SetLine> lines = m_setter.set(block.holder, holder, textRoom);
        lines += m_setter.set(block.text, body, textRoom, 2 * size);
        if (qreal(lines.size()) * pitch > textBottom - textTop && size != page::size5)
            continue;
        qreal y = textTop;
        for (const SetLine &line : lines) {
            placeOnSheet(line, sideMargin, y);
            y += pitch;
        }
        return;
    }
}

void PageBuilder::placeIssuer(const models::CertificateBlock &block)
{
    const TextStyle small = {FontRole::Body, page::size4};
    if (!block.number.isEmpty())
        placeOnSheet(m_setter.set(QStringLiteral("编号：") + block.number, small, textRoom).first(),
                     sideMargin, page::mm(187));
    const TextStyle style = {FontRole::Body, page::size3};
    QList<SetLine> lines = m_setter.set(block.issuer, style, textRoom);
    lines += m_setter.set(block.date, style, textRoom);
    qreal widest = page::stampSide;
    for (const SetLine &line : lines)
        widest = std::max(widest, line.width);
    const qreal middle = sheetWidth - sideMargin - widest / 2;
    qreal y = page::mm(187) - qreal(lines.size() - 1) * page::mm(9);
    if (block.hasStampRoom) {
        const QRectF place(middle - page::stampSide / 2, y - page::mm(6) - page::stampSide,
                           page::stampSide, page::stampSide);
        drawOnSheet([place](QPainter &painter) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(
                QPen(QColor(page::hintColour), page::points(0.4), Qt::DotLine, Qt::FlatCap));
            painter.drawRect(place);
        });
    }
    for (SetLine &line : lines) {
        line.x = 0;
        placeOnSheet(line, middle - line.width / 2, y);
        y += page::mm(9);
    }
}

} // namespace ui
