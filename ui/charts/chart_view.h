// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_layout.h"

#include <QPixmap>
#include <QWidget>

namespace ui {

// Shows one chart in the colours and letters of the window, as high as its categories need (put it
// into a QScrollArea). The pointer over a value tells what it counts; a click, or Enter on the
// value that the arrows chose, opens the people behind it.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    void setSpec(const models::ChartSpec &spec);
    const models::ChartSpec &spec() const { return m_spec; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

    // The area of a value in this widget's coordinates, for help texts and tests; empty for none.
    QRect areaOf(int series, int category) const;

signals:
    // `key` is the spec's own for the value that was opened.
    void peopleRequested(const QString &key);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    ChartStyle style() const;
    int margin() const;
    void place();
    void describe();
    int markAtPoint(const QPointF &point) const;
    QString keyOf(int mark) const;
    void open(int mark);
    void choose(int mark);
    int neighbour(int key) const;
    void showChosen();

    models::ChartSpec m_spec;
    ChartLayout m_layout;
    QPixmap m_picture; // what Qt Charts drew last; drawing it anew at each blink would be slow
    int m_hovered = -1;
    int m_chosen = -1;
};

} // namespace ui
