// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/chart_spec.h"

#include <QWidget>

#include <optional>

namespace ui {

// One factor of the assessment, as the first page shows it.
struct Gauge
{
    QString title;
    QString valueText;                   // the number as it is quoted: "37.75 %"
    std::optional<double> percent;       // 0…100; none: not known, the bar stays empty
    double unknownPercent = 0;           // share that nothing is known of, after the known part
    std::optional<double> targetPercent; // thin dark line
    QString targetText;
    QString sentence; // what follows from it, or what to do
    models::ColourRole role = models::ColourRole::Part;
};

// A bullet bar: the number large, the part of the whole against its target, a sentence below. The
// whole of it is a button that opens the people behind the number.
class BulletGauge : public QWidget
{
    Q_OBJECT

public:
    explicit BulletGauge(QWidget *parent = nullptr);

    void setGauge(const Gauge &gauge);
    const Gauge &gauge() const { return m_gauge; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

    // The bar's rectangle in this widget, where percent runs from left to right.
    QRectF barArea() const;

signals:
    void opened();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Places
    {
        QRectF title, value, target, bar;
        qreal sentence = 0; // top of its first line
        qreal height = 0;
        QStringList lines;
    };
    Places places(int width) const;
    int base() const;
    void paintBar(QPainter &painter, const QRectF &bar) const;

    Gauge m_gauge;
    bool m_hovered = false;
};

} // namespace ui
