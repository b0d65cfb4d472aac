// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/column_list.h"

#include "ui/widgets/labels.h"

#include <QHeaderView>

#include <algorithm>

namespace ui {

static QString headerOf(const models::Sheet &sheet, const models::SheetLayout &layout, int column)
{
    for (int row = layout.firstDataRow - 1; row >= layout.headerRow; --row)
        if (const QString text = sheet.text(row, column).simplified(); !text.isEmpty())
            return text;
    return {};
}

ColumnList::ColumnList(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("column_list"));
    setAccessibleName(tr("What each column means"));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setColumnCount(2);
    setHeaderLabels({tr("Column"), tr("Means")});
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setSectionResizeMode(QHeaderView::Stretch);
    header()->setSectionsMovable(false);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item && item->data(0, Qt::UserRole).isValid())
            emit columnChosen(item->data(0, Qt::UserRole).toInt());
    });
}

void ColumnList::setSheet(const models::Sheet &sheet, const models::SheetLayout *layout)
{
    const QSignalBlocker quiet(this);
    clear();
    if (!layout)
        return;
    QList<models::ColumnUse> uses = layout->columns;
    std::sort(uses.begin(), uses.end(),
              [](const auto &a, const auto &b) { return a.sheetColumn < b.sheetColumn; });
    for (const models::ColumnUse &use : std::as_const(uses)) {
        QString letters = models::cellAddress(0, use.sheetColumn);
        letters.chop(1);
        const QString header = headerOf(sheet, *layout, use.sheetColumn);
        const QString field = use.column->field->displayTitle(models::language());
        auto *item = new QTreeWidgetItem(this, {letters + QStringLiteral("  ") + header, field});
        item->setData(0, Qt::UserRole, use.sheetColumn);
        item->setSizeHint(0, QSize(0, em(this, 1.3)));
        const QString record = use.column->type->displayTitle(models::language());
        item->setToolTip(0, header);
        item->setToolTip(1, QStringLiteral("%1 · %2").arg(record, field));
    }
    const QColor muted = palette().color(QPalette::PlaceholderText);
    for (const QString &header : layout->unusedHeaders) {
        auto *item = new QTreeWidgetItem(this, {header.simplified(), tr("is not taken over")});
        item->setForeground(0, muted);
        item->setForeground(1, muted);
        item->setToolTip(0, header.simplified());
    }
}

} // namespace ui
