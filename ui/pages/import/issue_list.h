// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/import/sheet_marks.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace ui {

// Issues as rows: where, and what.
class IssueModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setIssues(const models::Issues &issues, ImportFilter filter);
    const models::Issue &issue(int row) const { return m_shown[row]; }
    const models::Issues &shown() const { return m_shown; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    models::Issues m_shown;
};

// Everything that an import found, to be worked off: a double click goes to the cell, Ctrl+C copies
// the selected lines as a table.
class IssueList : public QTableView
{
    Q_OBJECT
public:
    explicit IssueList(QWidget *parent = nullptr);
    void setIssues(const models::Issues &issues);
    void setFilter(ImportFilter filter);
    const models::Issues &shown() const { return m_model->shown(); }
    // The selected issues, or all that are shown when none is.
    models::Issues selected() const;
    void copy() const;

signals:
    void opened(const models::Issue &issue);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    IssueModel *m_model;
    models::Issues m_issues;
    ImportFilter m_filter = ImportFilter::All;
};

// "Sheet 小学组, D17", as far as the issue has a place.
QString placeText(const models::Issue &issue);

} // namespace ui
