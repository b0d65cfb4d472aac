// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/import/sheet_marks.h"

#include <QAbstractButton>
#include <QButtonGroup>

namespace ui {

// How many rows are new, changed, unchanged, left out, to be looked at: each shows its rows alone,
// and all again when it is pressed once more.
class OutcomeBar : public QWidget
{
    Q_OBJECT
public:
    explicit OutcomeBar(QWidget *parent = nullptr);
    void setReport(const models::ImportReport &report);
    ImportFilter filter() const { return m_filter; }
    void setFilter(ImportFilter filter);

signals:
    void filterChanged(ui::ImportFilter filter);

private:
    QButtonGroup m_group;
    ImportFilter m_filter = ImportFilter::All;
};

} // namespace ui
