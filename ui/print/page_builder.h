// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/report_layout.h"
#include "ui/print/report_table.h"

namespace ui {

// Lays the blocks of a report onto pages one after the other; PagedReport's workshop.
class PageBuilder
{
public:
    PageBuilder(PagedReport &result, const std::function<void()> &breathe);

    void build();

private:
    using Drawing = PagedReport::Drawing;

    void add(const models::TitleBlock &block);
    void add(const models::HeadingBlock &block);
    void add(const models::ParagraphBlock &block);
    void add(const models::TableBlock &block);
    void add(const models::ChartBlock &block);
    void add(const models::SignatureBlock &block);
    void add(const models::AttachmentBlock &block);
    void add(const models::NoteBlock &block);
    void add(const models::CoverBlock &block);
    void add(const models::PageBreakBlock &block);
    void add(const models::OpinionBlock &block);
    void add(const models::CertificateBlock &block);

    void newPage(bool turned = false);
    // Whether the block stands on a page turned by 90°, as a table too wide for the upright page
    // and what heads it do.
    bool wantsTurnedPage(qsizetype index);
    qreal width() const;  // of the text on this page
    qreal height() const; // the same
    bool pageIsEmpty() const { return m_y == 0; }
    qreal left() const;      // what is left of the page below m_y
    void need(qreal height); // starts a page unless `height` still fits
    void space(qreal height);
    void draw(Drawing drawing);
    void placeLine(const SetLine &line, qreal pitch, int size);
    // One line of a form, `x` and `y` (its baseline) from the upper left corner of the text.
    void placeAt(const SetLine &line, qreal x, qreal y);
    void placeSigners(const models::OpinionBlock &block, const QRectF &box, qreal textWidth);
    // The same on the lying sheet of a certificate, from the corner of its paper.
    void placeOnSheet(const SetLine &line, qreal x, qreal y);
    void drawOnSheet(Drawing drawing);
    void placeCertificateText(const models::CertificateBlock &block);
    void placeIssuer(const models::CertificateBlock &block);
    void placeRow(const ReportTable &table, const TableRow &row);
    void placeTallRow(const ReportTable &table, const TableRow &row);
    void tableEdge(const ReportTable &table);
    void tableHead(const models::TableBlock &block);
    qreal repeatedHeaderHeight(const ReportTable &table) const;
    void startTablePage(const ReportTable &table);
    void addHeading(int level, const QString &text);
    void addFurniture();

    // The height below which block `index` must not begin: a heading never stands alone at a page's
    // foot, nor a caption, nor a table's header.
    qreal leastHeight(qsizetype index);
    qreal leastTableHeight(qsizetype index);
    const ReportTable &tableAt(qsizetype index); // laid out when first asked for
    qreal tableHeadHeight(const models::TableBlock &block) const;

    PagedReport &m_result;
    TextSetter m_setter;
    QHash<qsizetype, const ReportTable *> m_tableAt;
    qsizetype m_index = 0; // of the block at work
    qreal m_y = 0;         // below the top of the text
    bool m_turned = false; // the page at work
};

} // namespace ui
