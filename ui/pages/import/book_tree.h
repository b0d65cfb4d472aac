// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/import/sheet_marks.h"

#include <QTreeWidget>

namespace ui {

// The sheets of a batch under their kinds, each with the number of its rows.
class BookTree : public QTreeWidget
{
    Q_OBJECT
public:
    explicit BookTree(QWidget *parent = nullptr);

    void setBatch(const models::ImportBatch &batch, const SheetMarks &marks);
    // Counts the rows of some outcome only.
    void setFilter(ImportFilter filter, const SheetMarks &marks);
    void choose(SheetPlace place);
    // The first sheet that has rows under the filter, of those that can be chosen.
    SheetPlace firstPlace() const;

signals:
    void chosen(ui::SheetPlace place);

private:
    void addSheet(QTreeWidgetItem *kind, const models::ImportBook &book, SheetPlace place,
                  const SheetMarks &marks);
    static SheetPlace placeOf(const QTreeWidgetItem *item);

    QList<QTreeWidgetItem *> m_kinds;
};

} // namespace ui
