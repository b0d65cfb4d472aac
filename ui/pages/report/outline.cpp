// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report/outline.h"

#include "ui/widgets/labels.h"

#include <QHeaderView>

namespace ui {

Outline::Outline(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("report_outline"));
    setAccessibleName(tr("Headings of the report"));
    setHeaderHidden(true);
    setIndentation(em(this, 0.7));
    setUniformRowHeights(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (const qsizetype i = m_items.indexOf(item); i >= 0)
            emit placeChosen(m_headings[i].page, m_headings[i].y);
    });
}

void Outline::setHeadings(const QList<PlacedHeading> &headings)
{
    const QSignalBlocker quiet(this);
    clear();
    m_items.clear();
    m_headings = headings;
    QHash<int, QTreeWidgetItem *> parents; // the last one of each level
    for (const PlacedHeading &heading : headings) {
        QTreeWidgetItem *parent = invisibleRootItem();
        for (int level = 1; level < heading.level; ++level)
            parent = parents.value(level, parent);
        auto *item = new QTreeWidgetItem(parent, {heading.text});
        item->setToolTip(0, heading.text);
        item->setSizeHint(0, QSize(0, em(this, 1.3)));
        if (heading.level == 0)
            parents.clear();
        parents.insert(heading.level, item);
        for (int level = heading.level + 1; level < 5; ++level)
            parents.remove(level);
        m_items << item;
    }
    expandAll();
}

void Outline::showPage(int page)
{
    QTreeWidgetItem *last = nullptr;
    for (qsizetype i = 0; i < m_items.size() && m_headings[i].page <= page; ++i) {
        last = m_items[i];
        if (m_headings[i].page == page)
            break;
    }
    const QSignalBlocker quiet(this);
    if (last && last != currentItem())
        setCurrentItem(last);
}

} // namespace ui
