// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_outline.h"
#include "ui/print/qpdf.h"

#include "ui/print/page_geometry.h"

namespace ui {
namespace {

struct Bookmark
{
    QPDFObjectHandle object;
    int parent = -1;
    QList<int> children; // indexes of bookmarks
};

// Each heading below the nearest one before it that is higher.
std::vector<Bookmark> nested(QPDF &pdf, const QList<PlacedHeading> &headings)
{
    std::vector<Bookmark> result;
    for (int i = 0; i < headings.size(); ++i) {
        Bookmark bookmark;
        bookmark.object = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        for (int above = i - 1; above >= 0 && bookmark.parent < 0; --above) {
            // Level 0, a title, holds nothing: sections stand beside it.
            if (headings[above].level < headings[i].level && headings[above].level > 0)
                bookmark.parent = above;
        }
        if (bookmark.parent >= 0)
            result[std::size_t(bookmark.parent)].children << i;
        result.push_back(bookmark);
    }
    return result;
}

int descendants(const std::vector<Bookmark> &bookmarks, const QList<int> &family)
{
    int count = int(family.size());
    for (const int child : family)
        count += descendants(bookmarks, bookmarks[std::size_t(child)].children);
    return count;
}

// Says in `parent` which bookmarks are below it, and in each of these what is beside it.
void join(std::vector<Bookmark> &bookmarks, QPDFObjectHandle parent, const QList<int> &family)
{
    if (family.isEmpty())
        return;
    const auto object = [&](qsizetype place) {
        return bookmarks[std::size_t(family[place])].object;
    };
    parent.replaceKey("/First", object(0));
    parent.replaceKey("/Last", object(family.size() - 1));
    parent.replaceKey("/Count", QPDFObjectHandle::newInteger(descendants(bookmarks, family)));
    for (qsizetype place = 0; place < family.size(); ++place) {
        QPDFObjectHandle bookmark = object(place);
        bookmark.replaceKey("/Parent", parent);
        if (place > 0)
            bookmark.replaceKey("/Prev", object(place - 1));
        if (place + 1 < family.size())
            bookmark.replaceKey("/Next", object(place + 1));
    }
}

// The place of a heading: its page, scrolled to its line, as large as it is shown.
QPDFObjectHandle destination(const QPDFObjectHandle &page, const PagedReport &report,
                             const PlacedHeading &heading)
{
    const qreal height = report.pageSizeMm().height() / 25.4 * 72 - heading.y / page::unitsPerPoint;
    const QPDFObjectHandle as = QPDFObjectHandle::newNull();
    return QPDFObjectHandle::newArray(
        {page, QPDFObjectHandle::newName("/XYZ"), as, QPDFObjectHandle::newReal(height, 1), as});
}

void addBookmarks(QPDF &pdf, const PagedReport &report)
{
    const std::vector<QPDFObjectHandle> &pages = pdf.getAllPages();
    const QList<PlacedHeading> &headings = report.headings();
    std::vector<Bookmark> bookmarks = nested(pdf, headings);
    QPDFObjectHandle root = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    QList<int> top;
    for (int i = 0; i < headings.size(); ++i) {
        Bookmark &bookmark = bookmarks[std::size_t(i)];
        if (bookmark.parent < 0)
            top << i;
        bookmark.object.replaceKey(
            "/Title", QPDFObjectHandle::newUnicodeString(headings[i].text.toStdString()));
        bookmark.object.replaceKey(
            "/Dest", destination(pages.at(std::size_t(headings[i].page)), report, headings[i]));
    }
    join(bookmarks, root, top);
    for (std::size_t i = 0; i < bookmarks.size(); ++i)
        join(bookmarks, bookmarks[i].object, QList<int>(bookmarks[i].children));
    pdf.getRoot().replaceKey("/Outlines", root);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

// PDF/A wants the metadata stream (XMP) to say what the document's properties say (ISO 19005-1,
// 6.7.3); Qt has written title, creator and date there.
void addSubject(QPDF &pdf, const QString &subject)
{
    pdf.getTrailer().getKey("/Info").replaceKey(
        "/Subject", QPDFObjectHandle::newUnicodeString(subject.toStdString()));
    QPDFObjectHandle metadata = pdf.getRoot().getKey("/Metadata");
    if (!metadata.isStream())
        return;
    const auto content = metadata.getStreamData();
    QByteArray xmp(reinterpret_cast<const char *>(content->getBuffer()),
                   qsizetype(content->getSize()));
    const qsizetype end = xmp.indexOf("</rdf:RDF>");
    if (end < 0)
        return;
    xmp.insert(end, "<rdf:Description xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                    "rdf:about=\"\"><dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
                        subject.toHtmlEscaped().toUtf8() +
                        "</rdf:li></rdf:Alt></dc:description></rdf:Description>\n");
    metadata.replaceStreamData(xmp.toStdString(), QPDFObjectHandle::newNull(),
                               QPDFObjectHandle::newNull());
}

} // namespace

void describe(QPDF &pdf, const PagedReport &report)
{
    QPDFObjectHandle catalog = pdf.getRoot();
    catalog.replaceKey("/Lang", QPDFObjectHandle::newString("zh-CN"));
    catalog.replaceKey("/ViewerPreferences", "<< /DisplayDocTitle true >>"_qpdf);
    if (!report.headings().isEmpty())
        addBookmarks(pdf, report);
    const QString subject = report.report().subject;
    if (!subject.isEmpty())
        addSubject(pdf, subject);
}

} // namespace ui
