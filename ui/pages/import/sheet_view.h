// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/import/sheet_model.h"

#include <QTableView>

namespace ui {

// Shows one sheet of a batch as it is in its workbook.
class SheetView : public QTableView
{
    Q_OBJECT
public:
    explicit SheetView(QWidget *parent = nullptr);

    void setSheet(const std::shared_ptr<const models::ImportBatch> &batch, SheetPlace place,
                  const SheetMarks &marks);
    void clear();
    void setFilter(ImportFilter filter);
    // Makes a cell ("D17") the current one and brings it into sight.
    void showCell(const QString &address);
    void showColumn(int column);
    SheetModel *sheetModel() const { return m_model; }

private:
    void fit();
    void span();

    SheetModel *m_model;
};

} // namespace ui
