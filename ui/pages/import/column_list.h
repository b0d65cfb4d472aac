// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sheet_layout.h"

#include <QTreeWidget>

namespace ui {

// What each column of a sheet means; those that nothing is taken from stand last.
class ColumnList : public QTreeWidget
{
    Q_OBJECT
public:
    explicit ColumnList(QWidget *parent = nullptr);
    // `layout` may be null: the sheet was not recognised.
    void setSheet(const models::Sheet &sheet, const models::SheetLayout *layout);

signals:
    void columnChosen(int sheetColumn);
};

} // namespace ui
