// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart_gallery.h"

#include "ui/widgets/labels.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace ui {

namespace {

constexpr int kNameRole = Qt::UserRole;

// Draws the name muted and the finding below it, as many lines as it needs.
class FindingDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QListWidget *>(option.widget);
        const int width = view->viewport()->width();
        const QRect words = inner(QRect(0, 0, width, 10000), option);
        return {width, finding(option, index, words).height() + option.fontMetrics.height() +
                           2 * margin(option)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const QPalette &colours = option.palette;
        const bool chosen = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (chosen || option.state & QStyle::State_MouseOver) {
            QColor ground = colours.color(QPalette::Highlight);
            ground.setAlphaF(chosen ? 0.16 : 0.07);
            const bool focused = chosen && option.state & QStyle::State_HasFocus;
            painter->setPen(focused ? QPen(colours.color(QPalette::Highlight), 1.5)
                                    : QPen(Qt::NoPen));
            painter->setBrush(ground);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 5, 5);
        }
        const QRect words = inner(option.rect, option);
        painter->setFont(option.font);
        painter->setPen(colours.color(QPalette::PlaceholderText));
        painter->drawText(words, Qt::AlignLeft | Qt::AlignTop,
                          option.fontMetrics.elidedText(index.data(kNameRole).toString(),
                                                        Qt::ElideRight, words.width()));
        painter->setPen(colours.color(QPalette::Text));
        painter->drawText(words.adjusted(0, option.fontMetrics.height(), 0, 0), kFlow,
                          index.data().toString());
        painter->restore();
    }

private:
    static constexpr int kFlow = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

    static int margin(const QStyleOptionViewItem &option)
    {
        return option.fontMetrics.height() / 2;
    }
    static QRect inner(const QRect &area, const QStyleOptionViewItem &option)
    {
        const int gap = margin(option);
        return area.adjusted(gap, gap, -gap, 0);
    }
    static QRect finding(const QStyleOptionViewItem &option, const QModelIndex &index,
                         const QRect &room)
    {
        return option.fontMetrics.boundingRect(room, kFlow, index.data().toString());
    }
};

} // namespace

ChartGallery::ChartGallery(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new FindingDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("Charts"));
    setMinimumWidth(em(this, 12));
    setMaximumWidth(em(this, 20));
    QPalette colours = palette();
    colours.setBrush(QPalette::Base, Qt::transparent);
    setPalette(colours);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row < 0)
            return;
        m_chosen = m_charts[row].spec.id;
        emit chosen(m_charts[row].spec);
    });
}

void ChartGallery::setCharts(const QList<GalleryChart> &charts)
{
    const QString wanted = m_chosen;
    m_charts = charts;
    {
        const QSignalBlocker quiet(this);
        clear();
        for (const GalleryChart &chart : charts) {
            auto *item = new QListWidgetItem(chart.spec.title, this);
            item->setData(kNameRole, chart.name);
            item->setToolTip(chart.spec.subtitle);
        }
        setCurrentRow(-1);
    }
    choose(wanted);
}

void ChartGallery::choose(const QString &id)
{
    m_chosen = id;
    int row = 0;
    for (int i = 0; i < m_charts.size(); ++i)
        if (m_charts[i].spec.id == id)
            row = i;
    if (!m_charts.isEmpty())
        setCurrentRow(row);
}

void ChartGallery::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    // The findings wrap anew.
    scheduleDelayedItemsLayout();
}

} // namespace ui
