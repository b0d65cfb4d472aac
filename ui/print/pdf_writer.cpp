// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_writer.h"
#include "ui/print/qpdf.h"

#include "models/base/atomic_file.h"
#include "ui/print/face_text.h"
#include "ui/print/page_geometry.h"
#include "ui/print/pdf_outline.h"
#include "ui/print/pdf_text_fix.h"
#include "ui/print/report_layout.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace ui {
namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("PdfWriter", text);
}

void prepare(QPdfWriter &writer, const PagedReport &report, PdfKind kind)
{
    if (kind == PdfKind::Archive)
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setTitle(report.report().title);
    writer.setCreator(QStringLiteral("Yanxun"));
    writer.setResolution(int(page::unitsPerInch)); // one device pixel is one layout unit
    const bool lying = report.pageSizeMm().width() > report.pageSizeMm().height();
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4),
                                     lying ? QPageLayout::Landscape : QPageLayout::Portrait, {},
                                     QPageLayout::Millimeter));
}

// The PDF of QPdfWriter with what Qt does not write. As it is when it cannot be read: it prints as
// well; only copying and bookmarks suffer.
QByteArray finished(const QByteArray &written, const PagedReport &report,
                    const QList<FaceText> &faces)
try {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("report", written.constData(), std::size_t(written.size()));
    correctText(pdf, faces);
    describe(pdf, report);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setNewlineBeforeEndstream(true); // ISO 19005-1, 6.1.7
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(bytes->getBuffer()),
                      qsizetype(bytes->getSize()));
} catch (const std::exception &) {
    return written;
}

} // namespace

models::Result<QByteArray> pdfOf(const PagedReport &report, const models::Progress &progress,
                                 PdfKind kind)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    prepare(writer, report, kind);
    QPainter painter;
    if (!painter.begin(&writer))
        return models::fail(
            models::ErrorCode::Environment,
            say("The PDF could not be made. Please restart the program and try again."),
            QStringLiteral("QPainter::begin on QPdfWriter failed"));
    QList<FaceText> faces = faceTexts(report.fontUses());
    drawBeyondBmp(painter, report.fontUses(), faces);
    const QString step = say("Writing pages");
    for (int page = 0; page < report.pageCount(); ++page) {
        if (!progress(step, page, report.pageCount()))
            return models::fail(models::ErrorCode::Cancelled, say("Stopped. No PDF was written."));
        if (page > 0)
            writer.newPage();
        report.drawPage(painter, page);
    }
    painter.end();
    return finished(buffer.data(), report, faces);
}

static models::Result<void> writeKind(const models::Report &report, const QString &path,
                                      const models::Progress &progress, PdfKind kind)
{
    const models::Result<QByteArray> pdf = pdfOf(PagedReport(report), progress, kind);
    if (!pdf)
        return pdf.failure();
    return models::atomicWrite(path, *pdf);
}

models::Result<void> writePdf(const models::Report &report, const QString &path,
                              const models::Progress &progress)
{
    return writeKind(report, path, progress, PdfKind::Plain);
}

models::Result<void> writeArchivePdf(const models::Report &report, const QString &path,
                                     const models::Progress &progress)
{
    return writeKind(report, path, progress, PdfKind::Archive);
}

} // namespace ui
