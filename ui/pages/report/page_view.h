// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/report_layout.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QPixmap>
#include <QTimer>

namespace ui {

// The pages of a report one under the other, as they will print. Draws a page when it comes into
// sight, one at a time, so that the window never waits for more than one.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit PageView(QWidget *parent = nullptr);

    // Null for no report. The place on the page stays where it was.
    void setReport(std::shared_ptr<const PagedReport> report);
    std::shared_ptr<const PagedReport> report() const { return m_report; }

    // 1: as large as on paper. 0: as wide as the view.
    void setZoom(qreal zoom);
    qreal zoom() const { return m_zoom; }
    // What is shown now, also while it fits the width.
    qreal shownZoom() const;

    // Brings a page, or a heading on it (layout units from the paper's upper edge), to the top.
    void showPlace(int page, qreal y = 0);
    int currentPage() const;
    // True once every page in sight is drawn.
    bool isDrawn() const { return m_wanted.isEmpty(); }

signals:
    void currentPageChanged(int page);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;

private:
    QSize pageSize() const; // in pixels
    int gap() const;
    QRect placeOf(int page) const; // in the viewport
    void layOut();
    void drawNext();
    qreal screenDpi() const;

    std::shared_ptr<const PagedReport> m_report;
    qreal m_zoom = 0;
    QHash<int, QPixmap> m_pictures; // of the pages near the one in sight
    QList<int> m_wanted;
    QTimer m_drawing;
    int m_shownPage = -1;
};

} // namespace ui
