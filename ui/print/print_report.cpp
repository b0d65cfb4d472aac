// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_report.h"

#include "ui/print/page_geometry.h"
#include "ui/print/report_layout.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>

namespace ui {

namespace {
struct PrintReportTexts
{
    Q_DECLARE_TR_FUNCTIONS(PrintReport)
};
} // namespace

models::Result<void> printReport(const PagedReport &report, QPrinter &printer,
                                 const models::Progress &progress)
{
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(QPageSize::A4));
    const QSizeF paper = report.pageSizeMm();
    printer.setPageOrientation(paper.width() > paper.height() ? QPageLayout::Landscape
                                                              : QPageLayout::Portrait);
    printer.setDocName(report.report().title);
    QPainter painter;
    if (!painter.begin(&printer))
        return models::fail(models::ErrorCode::Environment,
                            PrintReportTexts::tr(
                                "The printer did not answer. Check that it is switched on, or save "
                                "a PDF and print that."));
    const bool some = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int first = some ? printer.fromPage() - 1 : 0;
    const int last = some ? qMin(printer.toPage(), report.pageCount()) : report.pageCount();
    const qreal scale = printer.resolution() / page::unitsPerInch;
    for (int page = first; page < last; ++page) {
        if (!progress(PrintReportTexts::tr("Printing"), page - first, last - first)) {
            printer.abort();
            return models::fail(models::ErrorCode::Cancelled,
                                PrintReportTexts::tr("Printing was stopped."));
        }
        if (page > first && !printer.newPage())
            return models::fail(
                models::ErrorCode::Environment,
                PrintReportTexts::tr("The printer stopped at page %1.").arg(page + 1));
        painter.save();
        painter.scale(scale, scale);
        report.drawPage(painter, page);
        painter.restore();
    }
    return {};
}

} // namespace ui
