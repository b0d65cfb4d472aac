// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report/page_view.h"

#include "ui/print/page_geometry.h"
#include "ui/widgets/labels.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ui {

// Pictures kept above and below what is in sight.
static constexpr int kPagesKept = 3;

PageView::PageView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("page_view"));
    setAccessibleName(tr("Pages of the report"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumWidth(em(this, 12));
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
    m_drawing.setSingleShot(true);
    m_drawing.setInterval(0);
    connect(&m_drawing, &QTimer::timeout, this, &PageView::drawNext);
}

qreal PageView::screenDpi() const
{
    return screen() ? screen()->logicalDotsPerInch() : 96;
}

int PageView::gap() const
{
    return em(this, 0.7);
}

qreal PageView::shownZoom() const
{
    if (m_zoom > 0 || !m_report)
        return m_zoom > 0 ? m_zoom : 1;
    const qreal paper = m_report->pageSizeMm().width() / 25.4 * screenDpi();
    // The scroll bar is always there, so that its coming does not change the width.
    return std::max(0.1, (viewport()->width() - 2 * gap()) / paper);
}

QSize PageView::pageSize() const
{
    const QSizeF inches = m_report->pageSizeMm() / 25.4 * screenDpi() * shownZoom();
    return {qRound(inches.width()), qRound(inches.height())};
}

QRect PageView::placeOf(int page) const
{
    const QSize size = pageSize();
    const int x =
        std::max(gap(), (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    const int y = gap() + page * (size.height() + gap()) - verticalScrollBar()->value();
    return {QPoint(x, y), size};
}

void PageView::layOut()
{
    if (!m_report) {
        verticalScrollBar()->setRange(0, 0);
        horizontalScrollBar()->setRange(0, 0);
        viewport()->update();
        return;
    }
    const QSize size = pageSize();
    const int height = gap() + m_report->pageCount() * (size.height() + gap());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(em(this, 2));
    horizontalScrollBar()->setRange(0, std::max(0, size.width() + 2 * gap() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
}

void PageView::setReport(std::shared_ptr<const PagedReport> report)
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_report = std::move(report);
    m_pictures.clear();
    m_wanted.clear();
    layOut();
}

void PageView::setZoom(qreal zoom)
{
    const int page = currentPage();
    const QRect before = m_report ? placeOf(page) : QRect();
    m_zoom = zoom <= 0 ? 0 : std::clamp(zoom, 0.25, 4.0);
    m_pictures.clear();
    layOut();
    if (m_report && before.height() > 0)
        showPlace(page, -before.top() * m_report->pageSizeMm().height() / 25.4 *
                            page::unitsPerInch / before.height());
    emit zoomChanged();
}

void PageView::showPlace(int page, qreal y)
{
    if (!m_report)
        return;
    const QSize size = pageSize();
    const qreal paper = m_report->pageSizeMm().height() / 25.4 * page::unitsPerInch;
    verticalScrollBar()->setValue(int(page * (size.height() + gap()) + y / paper * size.height()));
}

int PageView::currentPage() const
{
    if (!m_report)
        return 0;
    const int step = pageSize().height() + gap();
    // A page is the current one until a third of the view shows the next.
    const int y = verticalScrollBar()->value() + viewport()->height() / 3;
    return std::clamp(y / std::max(1, step), 0, m_report->pageCount() - 1);
}

void PageView::paintEvent(QPaintEvent *)
{
    if (!m_report)
        return;
    QPainter painter(viewport());
    m_wanted.clear();
    const int step = pageSize().height() + gap();
    const int first = std::max(0, (verticalScrollBar()->value() - gap()) / std::max(1, step));
    for (int page = first; page < m_report->pageCount(); ++page) {
        const QRect place = placeOf(page);
        if (place.top() > viewport()->height())
            break;
        if (const auto picture = m_pictures.constFind(page); picture != m_pictures.cend()) {
            painter.drawPixmap(place.topLeft(), *picture);
        } else {
            painter.fillRect(place, Qt::white);
            m_wanted << page;
        }
    }
    if (!m_wanted.isEmpty())
        m_drawing.start();
}

void PageView::drawNext()
{
    if (!m_report || m_wanted.isEmpty())
        return;
    const int page = m_wanted.takeFirst();
    const qreal ratio = devicePixelRatioF();
    const QSize size = pageSize();
    QImage image =
        renderPage(*m_report, page, size.width() * ratio * 25.4 / m_report->pageSizeMm().width());
    image.setDevicePixelRatio(ratio);
    m_pictures.insert(page, QPixmap::fromImage(image));
    const int current = currentPage();
    m_pictures.removeIf(
        [current](const auto &each) { return std::abs(each.key() - current) > kPagesKept; });
    viewport()->update();
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int page = currentPage();
    if (m_zoom <= 0)
        m_pictures.clear();
    layOut();
    if (m_zoom <= 0 && page > 0)
        showPlace(page);
    emit zoomChanged();
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    setZoom(shownZoom() * (event->angleDelta().y() > 0 ? 1.15 : 1 / 1.15));
    event->accept();
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    if (const int page = currentPage(); page != m_shownPage) {
        m_shownPage = page;
        emit currentPageChanged(page);
    }
}

void PageView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

} // namespace ui
