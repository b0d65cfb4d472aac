// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_layout.h"

#include "ui/print/page_builder.h"
#include "ui/print/page_geometry.h"

#include <QPainter>

#include <cmath>

namespace ui {

PagedReport::PagedReport(const models::Report &report, const std::function<void()> &breathe)
    : m_report(report)
{
    PageBuilder(*this, breathe).build();
}

PagedReport::~PagedReport() = default;
PagedReport::PagedReport(PagedReport &&) noexcept = default;
PagedReport &PagedReport::operator=(PagedReport &&) noexcept = default;

QSizeF PagedReport::pageSizeMm() const
{
    const QSizeF upright(page::widthMm, page::heightMm);
    return m_lying ? upright.transposed() : upright;
}

void PagedReport::drawPage(QPainter &painter, int page) const
{
    painter.save();
    for (const Drawing &drawing : m_pages[std::size_t(page)].drawings)
        drawing(painter);
    painter.restore();
}

QImage renderPage(const PagedReport &report, int page, qreal dpi)
{
    const QSizeF inches = report.pageSizeMm() / 25.4;
    QImage image(int(std::lround(inches.width() * dpi)), int(std::lround(inches.height() * dpi)),
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(dpi / page::unitsPerInch, dpi / page::unitsPerInch);
    report.drawPage(painter, page);
    return image;
}

} // namespace ui
