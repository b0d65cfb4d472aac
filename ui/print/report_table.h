// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/blocks.h"
#include "ui/print/text_setter.h"

#include <QRectF>

class QPainter;

namespace ui {

// One row with its cells broken into lines.
struct TableRow
{
    QList<QList<SetLine>> cells;
    int lineCount = 1; // of its tallest cell
    bool header = false;
    bool total = false;
};

// A TableBlock fitted to the width of the text: the largest type size at which it fits, columns as
// wide as their contents need. Rows are drawn one by one, so that a page can break between any two.
class ReportTable
{
public:
    ReportTable(const models::TableBlock &block, TextSetter &setter, qreal width);

    const TableRow &header() const { return m_header; }
    const QList<TableRow> &rows() const { return m_rows; }
    qreal width() const;
    // Whether even small type leaves no room for its longest words: the table wants a wider page.
    bool isCramped() const;
    bool hasHeader() const { return !m_header.cells.isEmpty(); }

    // What its text needs, and for a row of the body at least what the block asks for.
    qreal rowHeight(const TableRow &row) const;
    qreal heightOf(int lineCount) const;
    // How many lines of a row fit in `height`; may be 0.
    int linesIn(qreal height) const;

    // Draws lines `firstLine` … `firstLine + lineCount - 1` of the row with its frame, top left at
    // `origin`.
    void drawRow(QPainter &painter, const TableRow &row, QPointF origin, int firstLine,
                 int lineCount) const;
    // The heavier rule that opens and closes the table on each page.
    void drawEdge(QPainter &painter, QPointF from) const;

private:
    void chooseWidths(const models::TableBlock &block, qreal width);
    QList<qreal> neededWidths(const models::TableBlock &block, int size) const;
    QList<qreal> leastWidths(const models::TableBlock &block, int size, qreal width) const;
    QList<qreal> wrappedWidths(const models::TableBlock &block, int size, qreal width) const;
    TableRow setRow(const QStringList &cells, const models::TableBlock &block, TextSetter &setter,
                    bool header, bool total) const;
    TextStyle style(bool bold) const;

    int m_size = 0;
    qreal m_leastHeight = 0; // of a row of the body
    QList<qreal> m_widths;
    TableRow m_header;
    QList<TableRow> m_rows;
};

} // namespace ui
