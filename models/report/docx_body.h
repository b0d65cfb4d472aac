// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/report/column_widths.h"
#include "models/report/docx_page.h"
#include "models/report/docx_text.h"

#include <QHash>

namespace models {

// Writes the blocks of a report as the body of a document, one after the other.
class DocxBody
{
public:
    // Both outlive it.
    DocxBody(PackageWriter &package, const Report &report);

    // Appends the content of w:body to the package's open part. False when cancelled.
    bool write(const Progress &progress);

    // The charts that the body shows; chart n (from 1) is relation "rIdChart<n>".
    const QList<const ChartSpec *> &charts() const { return m_charts; }

private:
    void add(const TitleBlock &block);
    void add(const HeadingBlock &block);
    void add(const ParagraphBlock &block);
    void add(const TableBlock &block);
    void add(const ChartBlock &block);
    void add(const SignatureBlock &block);
    void add(const AttachmentBlock &block);
    void add(const NoteBlock &block);
    void add(const CoverBlock &block);
    void add(const PageBreakBlock &block);
    void add(const OpinionBlock &block);
    void add(const CertificateBlock &block);

    double titleRoom() const;
    void paragraph(DocxParagraph look, const QString &text);
    void spacer(const QByteArray &section = {});
    // Before what does not begin with a paragraph: keeps tables apart, begins the page if one is
    // due.
    void beforeTable();
    void tableHead(const QString &caption, const QString &unit);
    void addNativeChart(const ChartSpec &chart);
    void chartAsTable(const ChartSpec &chart);

    DocxPage pageOf(qsizetype index);
    bool wantsTurnedPage(qsizetype index);
    const ColumnFit &fitAt(qsizetype index); // computed when first asked for
    void turnTo(DocxPage page);

    PackageWriter &m_package;
    const Report &m_report;
    QList<const ChartSpec *> m_charts;
    QHash<qsizetype, ColumnFit> m_fits;
    qsizetype m_index = 0; // of the block at work
    DocxPage m_page = DocxPage::Upright;
    bool m_pageIsEmpty = true; // nothing is on the section's first page yet
    bool m_breakDue = false;   // what comes next begins a page
    bool m_afterTable = false;
};

} // namespace models
