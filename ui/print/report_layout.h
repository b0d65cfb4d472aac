// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/blocks.h"
#include "ui/print/text_setter.h"

#include <QImage>
#include <QPointF>
#include <QSizeF>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace ui {

class ReportTable;

// A line of text at its place, for those who check the page: layout units from the paper's corner.
struct PlacedLine
{
    QPointF baseline;
    qreal width = 0;
    QString text;
};

// A heading and the page (from 0) that it is on.
struct PlacedHeading
{
    int level = 1; // 0: title, attachment
    QString text;
    int page = 0;
    qreal y = 0; // top, layout units from the paper's upper edge
};

// A report laid out on the A4 pages of GB/T 9704-2012. Breaks into lines and pages once, in layout
// units that do not depend on the device, so that preview, print and PDF are the same pages.
// To be laid out and drawn in the same thread, because laid-out text keeps to the fonts of its
// thread; reports with charts in the window's, as Qt Charts asks.
class PagedReport
{
public:
    // `breathe` is called many times a second while it lays out: a window answers in it.
    explicit PagedReport(const models::Report &report, const std::function<void()> &breathe = {});
    ~PagedReport();
    PagedReport(PagedReport &&) noexcept;
    PagedReport &operator=(PagedReport &&) noexcept;

    const models::Report &report() const { return m_report; }
    int pageCount() const { return int(m_pages.size()); }
    // A4: lying when it consists of certificates, else upright.
    QSizeF pageSizeMm() const;

    // Draws page `page` (from 0) with the paper's upper left corner at the painter's origin; the
    // painter is scaled so that one unit is 1/20 point.
    void drawPage(QPainter &painter, int page) const;

    const QList<PlacedLine> &lines(int page) const { return m_pages[std::size_t(page)].lines; }
    const QList<PlacedHeading> &headings() const { return m_headings; }
    const QList<FontUse> &fontUses() const { return m_uses; }

private:
    friend class PageBuilder;
    using Drawing = std::function<void(QPainter &)>;
    struct Page
    {
        std::vector<Drawing> drawings;
        QList<PlacedLine> lines; // of running text
        bool numbered = true;    // with its page number
        bool marked = true;      // 示例数据 stands above the text of a sample
    };

    models::Report m_report;
    std::vector<Page> m_pages;
    std::vector<std::unique_ptr<ReportTable>> m_tables; // the pages' drawings refer to them
    QList<PlacedHeading> m_headings;
    bool m_lying = false; // all pages lie
    QList<FontUse> m_uses;
};

// Page `page` as a picture on white paper, for the preview.
QImage renderPage(const PagedReport &report, int page, qreal dpi);

} // namespace ui
