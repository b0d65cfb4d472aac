// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/docx_body.h"

#include "models/exchange/drawing_units.h"
#include "models/report/docx_charts.h"
#include "models/report/docx_forms.h"
#include "models/report/docx_table.h"
#include "models/report/matrix_table.h"
#include "models/report/title_lines.h"

#include <QCoreApplication>

#include <cmath>

namespace models {

using namespace docx_page;

DocxBody::DocxBody(PackageWriter &package, const Report &report)
    : m_package(package), m_report(report)
{
}

bool DocxBody::write(const Progress &progress)
{
    const QString step = QCoreApplication::translate("DocxWriter", "Writing the document");
    for (m_index = 0; m_index < m_report.blocks.size(); ++m_index) {
        if (!progress(step, m_index, m_report.blocks.size()))
            return false;
        const bool ownSection = m_page == DocxPage::Cover || m_page == DocxPage::Certificate;
        const DocxPage page = pageOf(m_index);
        if (page != m_page || (ownSection && !m_pageIsEmpty))
            turnTo(page);
        std::visit([this](const auto &block) { add(block); }, m_report.blocks[m_index]);
        m_package.drain();
    }
    if (m_afterTable)
        spacer();
    m_package.out() += docxSection(m_page);
    return true;
}

DocxPage DocxBody::pageOf(qsizetype index)
{
    const Block &block = m_report.blocks[index];
    if (std::holds_alternative<CoverBlock>(block))
        return DocxPage::Cover;
    if (std::holds_alternative<CertificateBlock>(block))
        return DocxPage::Certificate;
    const bool stays =
        std::holds_alternative<NoteBlock>(block) || std::holds_alternative<PageBreakBlock>(block);
    if (wantsTurnedPage(index) || (stays && m_page == DocxPage::Turned))
        return DocxPage::Turned;
    return DocxPage::Upright;
}

bool DocxBody::wantsTurnedPage(qsizetype index)
{
    if (index >= m_report.blocks.size())
        return false;
    const Block &block = m_report.blocks[index];
    if (std::holds_alternative<TableBlock>(block)) {
        int width = 0;
        for (const int column : fitAt(index).widths)
            width += column;
        return width > textWidth;
    }
    const bool heads = std::holds_alternative<HeadingBlock>(block) ||
                       std::holds_alternative<AttachmentBlock>(block);
    return heads && wantsTurnedPage(index + 1);
}

const ColumnFit &DocxBody::fitAt(qsizetype index)
{
    const auto found = m_fits.constFind(index);
    if (found != m_fits.constEnd())
        return *found;
    const auto &table = std::get<TableBlock>(m_report.blocks[index]);
    ColumnFit fit = fitDocxTable(table, textWidth);
    if (fit.cramped)
        fit = fitDocxTable(table, textHeight);
    return *m_fits.insert(index, fit);
}

// The section before ends in a paragraph as low as Word allows.
void DocxBody::turnTo(DocxPage page)
{
    if (!m_pageIsEmpty)
        spacer(docxSection(m_page));
    m_page = page;
    m_pageIsEmpty = true;
    m_breakDue = false;
    m_afterTable = false;
}

void DocxBody::paragraph(DocxParagraph look, const QString &text)
{
    look.pageBreakBefore = m_breakDue && !m_pageIsEmpty;
    m_package.out() += docxParagraph(look, text);
    m_breakDue = false;
    m_pageIsEmpty = false;
    m_afterTable = false;
}

void DocxBody::spacer(const QByteArray &section)
{
    paragraph({.style = "Spacer", .section = section}, {});
}

void DocxBody::beforeTable()
{
    if (m_afterTable || (m_breakDue && !m_pageIsEmpty))
        spacer();
    m_pageIsEmpty = false;
    m_afterTable = true;
}

// Of a line, in characters of 2号.
double DocxBody::titleRoom() const
{
    return (m_page == DocxPage::Turned ? textHeight : textWidth) / 440.0 - 0.5;
}

void DocxBody::add(const TitleBlock &block)
{
    paragraph({.style = "Title"}, titleLines(block.text, titleRoom()));
}

void DocxBody::add(const HeadingBlock &block)
{
    static constexpr const char *styles[] = {"Heading1", "Heading2", "Heading3"};
    paragraph({.style = styles[std::clamp(block.level, 1, 3) - 1]}, block.text);
}

void DocxBody::add(const ParagraphBlock &block)
{
    paragraph({.style = "BodyText"}, block.text);
}

void DocxBody::tableHead(const QString &caption, const QString &unit)
{
    if (!caption.isEmpty())
        paragraph({.style = "Caption"}, caption);
    if (!unit.isEmpty())
        paragraph({.style = "Unit"}, unit);
}

void DocxBody::add(const TableBlock &block)
{
    tableHead(block.caption, block.unit);
    const ColumnFit &fit = fitAt(m_index);
    if (fit.widths.isEmpty())
        return;
    beforeTable();
    writeDocxTable(m_package, block, fit);
    spacer();
}

// Charts that Word cannot draw are tables whose cells are shaded.
void DocxBody::chartAsTable(const ChartSpec &chart)
{
    const TableBlock table = matrixTable(chart);
    tableHead(chart.title, {});
    beforeTable();
    writeDocxTable(m_package, table, fitDocxTable(table, textWidth),
                   [&](qsizetype row, qsizetype column) {
                       return column > 0 ? matrixFill(chart, column - 1, row) : QByteArray();
                   });
    spacer();
    paragraph({.style = "ChartNote"}, chart.subtitle);
}

void DocxBody::add(const ChartBlock &block)
{
    const ChartSpec &chart = block.chart;
    if (isNativeChart(chart)) {
        addNativeChart(chart);
    } else if (chart.series.isEmpty()) { // its title says that there is nothing to show
        paragraph({.style = "Caption"}, chart.title);
        paragraph({.style = "ChartNote"}, chart.subtitle);
    } else {
        chartAsTable(chart);
    }
}

void DocxBody::addNativeChart(const ChartSpec &chart)
{
    m_charts << &chart;
    const QByteArray number = QByteArray::number(m_charts.size());
    const ChartSize size = docxChartSize(chart);
    DocxParagraph look{.style = "ChartPlace", .keepNext = true};
    look.pageBreakBefore = m_breakDue && !m_pageIsEmpty;
    m_package.out() +=
        docxBegin(look) +
        "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent "
        "cx=\"" +
        emu(size.width) + "\" cy=\"" + emu(size.height) +
        "\"/><wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/><wp:docPr id=\"" + number +
        "\" name=\"图 " + number + "\" descr=\"" +
        xmlText(chart.title + QLatin1Char('\n') + chart.subtitle) +
        "\"/><wp:cNvGraphicFramePr/><a:graphic "
        "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData "
        "uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart "
        "xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" r:id=\"rIdChart" +
        number + "\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";
    m_breakDue = m_pageIsEmpty = m_afterTable = false;
    paragraph({.style = "ChartNote"}, chart.subtitle);
}

// The date stands four characters from the right, the issuer centred over it.
void DocxBody::add(const SignatureBlock &block)
{
    const double issuer = emWidth(block.issuer) * characterPitch;
    const double date = emWidth(block.date) * characterPitch;
    const double width = textWidth;
    const double middle =
        std::min(width - 4 * characterPitch - date / 2, width - std::max(issuer, date) / 2);
    const auto indent = [&](double length) {
        return "w:right=\"" +
               QByteArray::number(std::max(0, int(std::lround(width - middle - length / 2)))) +
               "\"";
    };
    DocxParagraph look{.style = "Signature",
                       .keepNext = true,
                       .spacing = "w:before=\"1120\" w:line=\"560\" w:lineRule=\"exact\"",
                       .indent = indent(issuer),
                       .align = "right"};
    paragraph(look, block.issuer);
    paragraph({.style = "Signature", .indent = indent(date), .align = "right"}, block.date);
}

void DocxBody::add(const AttachmentBlock &block)
{
    m_breakDue = true;
    paragraph({.style = "AttachmentLabel"}, block.label);
    paragraph({.style = "AttachmentTitle"}, titleLines(block.title, titleRoom()));
}

void DocxBody::add(const NoteBlock &block)
{
    paragraph({.style = "Note"}, block.text);
}

void DocxBody::add(const PageBreakBlock &)
{
    m_breakDue = true;
}

void DocxBody::add(const CoverBlock &block)
{
    beforeTable();
    m_package.out() += docxCover(block);
}

void DocxBody::add(const OpinionBlock &block)
{
    beforeTable();
    m_package.out() += docxOpinion(block, textWidth);
}

void DocxBody::add(const CertificateBlock &block)
{
    beforeTable();
    m_package.out() += docxCertificate(block);
}

} // namespace models
