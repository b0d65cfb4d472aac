// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_outline.h"

#include "ui/print/page_geometry.h"

#include <QRegularExpression>

namespace ui {
namespace {

struct Bookmark
{
    int number = 0; // of its object
    int parent = -1;
    QList<int> children; // indexes of bookmarks
};

QList<int> pageNumbers(const PdfUpdate &pdf, int catalog)
{
    const QByteArray pages = pdf.object(pdfReference(pdf.object(catalog), "/Pages "));
    const qsizetype open = pages.indexOf('[', pages.indexOf("/Kids"));
    const QByteArray kids = pages.mid(open + 1, pages.indexOf(']', open) - open - 1);
    static const QRegularExpression reference(QStringLiteral("(\\d+) 0 R"));
    QList<int> result;
    for (auto it = reference.globalMatch(QString::fromLatin1(kids)); it.hasNext();)
        result << it.next().captured(1).toInt();
    return result;
}

// Each heading below the nearest one before it that is higher.
QList<Bookmark> nested(PdfUpdate &pdf, const QList<PlacedHeading> &headings)
{
    QList<Bookmark> result;
    for (int i = 0; i < headings.size(); ++i) {
        Bookmark bookmark;
        bookmark.number = pdf.reserve();
        for (int above = i - 1; above >= 0 && bookmark.parent < 0; --above) {
            // Level 0, a title, holds nothing: sections stand beside it.
            if (headings[above].level < headings[i].level && headings[above].level > 0)
                bookmark.parent = above;
        }
        if (bookmark.parent >= 0)
            result[bookmark.parent].children << i;
        result << bookmark;
    }
    return result;
}

QByteArray to(int number)
{
    return QByteArray::number(number) + " 0 R";
}

QByteArray siblings(const QList<Bookmark> &bookmarks, const QList<int> &family, int index)
{
    const qsizetype place = family.indexOf(index);
    QByteArray result;
    if (place > 0)
        result += " /Prev " + to(bookmarks[family[place - 1]].number);
    if (place + 1 < family.size())
        result += " /Next " + to(bookmarks[family[place + 1]].number);
    return result;
}

int descendants(const QList<Bookmark> &bookmarks, const QList<int> &family)
{
    int count = int(family.size());
    for (const int child : family)
        count += descendants(bookmarks, bookmarks[child].children);
    return count;
}

QByteArray firstAndLast(const QList<Bookmark> &bookmarks, const QList<int> &family)
{
    if (family.isEmpty())
        return {};
    return " /First " + to(bookmarks[family.first()].number) + " /Last " +
           to(bookmarks[family.last()].number) + " /Count " +
           QByteArray::number(descendants(bookmarks, family));
}

void addBookmarks(PdfUpdate &pdf, int catalog, const PagedReport &report)
{
    const QList<int> pages = pageNumbers(pdf, catalog);
    const QList<PlacedHeading> &headings = report.headings();
    const QList<Bookmark> bookmarks = nested(pdf, headings);
    const int root = pdf.reserve();
    QList<int> top;
    for (int i = 0; i < bookmarks.size(); ++i) {
        if (bookmarks[i].parent < 0)
            top << i;
    }
    for (int i = 0; i < bookmarks.size(); ++i) {
        const int parent = bookmarks[i].parent;
        const qreal height =
            report.pageSizeMm().height() / 25.4 * 72 - headings[i].y / page::unitsPerPoint;
        pdf.put(bookmarks[i].number,
                "<< /Title <feff" + pdfHex(headings[i].text) + "> /Parent " +
                    to(parent < 0 ? root : bookmarks[parent].number) +
                    siblings(bookmarks, parent < 0 ? top : bookmarks[parent].children, i) +
                    firstAndLast(bookmarks, bookmarks[i].children) + " /Dest [" +
                    to(pages.value(headings[i].page)) + " /XYZ null " +
                    QByteArray::number(height, 'f', 1) + " null] >>");
    }
    pdf.put(root, "<< /Type /Outlines" + firstAndLast(bookmarks, top) + " >>");
    pdf.extend(catalog, "/Outlines " + to(root) + "\n/PageMode /UseOutlines");
}

// PDF/A wants the metadata stream (XMP) to say what the document's properties say (ISO 19005-1,
// 6.7.3); Qt has written title, creator and date there.
void addSubject(PdfUpdate &pdf, const QString &subject)
{
    pdf.extend(pdfReference(pdf.trailer(), "/Info "), "/Subject <feff" + pdfHex(subject) + ">");
    const int number =
        pdfReference(pdf.object(pdfReference(pdf.trailer(), "/Root ")), "/Metadata ");
    QByteArray metadata = number ? pdf.stream(number) : QByteArray();
    const qsizetype end = metadata.indexOf("</rdf:RDF>");
    if (end < 0)
        return;
    metadata.insert(end, "<rdf:Description xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                         "rdf:about=\"\"><dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
                             subject.toHtmlEscaped().toUtf8() +
                             "</rdf:li></rdf:Alt></dc:description></rdf:Description>\n");
    pdf.put(number, "<< /Type /Metadata /Subtype /XML /Length " +
                        QByteArray::number(metadata.size()) + " >>\nstream\n" + metadata +
                        "\nendstream\n");
}

} // namespace

void describe(PdfUpdate &pdf, const PagedReport &report)
{
    const int catalog = pdfReference(pdf.trailer(), "/Root ");
    pdf.extend(catalog, "/Lang (zh-CN)\n/ViewerPreferences << /DisplayDocTitle true >>");
    if (!report.headings().isEmpty())
        addBookmarks(pdf, catalog, report);
    const QString subject = report.report().subject;
    if (!subject.isEmpty())
        addSubject(pdf, subject);
}

} // namespace ui
