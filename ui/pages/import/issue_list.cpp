// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/issue_list.h"

#include "models/exchange/issue_export.h"
#include "ui/base/icons.h"
#include "ui/widgets/labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace ui {

using models::Issue;
using models::Issues;
using models::Severity;

QString placeText(const Issue &issue)
{
    if (issue.sheet.isEmpty())
        return issue.cell;
    if (issue.cell.isEmpty())
        return IssueList::tr("Sheet %1").arg(issue.sheet);
    return IssueList::tr("Sheet %1, %2").arg(issue.sheet, issue.cell);
}

void IssueModel::setIssues(const Issues &issues, ImportFilter filter)
{
    beginResetModel();
    m_shown.clear();
    for (const Issue &issue : issues)
        if (shows(filter, issue.severity))
            m_shown << issue;
    endResetModel();
}

int IssueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int IssueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant IssueModel::data(const QModelIndex &index, int role) const
{
    const Issue &issue = m_shown[index.row()];
    const QString texts[] = {issue.book, placeText(issue), issue.message};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return texts[index.column()];
    if (role == Qt::DecorationRole && index.column() == 0)
        return icon(issue.severity == Severity::Problem   ? QStringLiteral("problem")
                    : issue.severity == Severity::Warning ? QStringLiteral("warning")
                                                          : QStringLiteral("note"));
    return {};
}

QVariant IssueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QString titles[] = {tr("Workbook"), tr("Place"), tr("What was found")};
    return titles[section];
}

IssueList::IssueList(QWidget *parent) : QTableView(parent), m_model(new IssueModel(this))
{
    setObjectName(QStringLiteral("issue_list"));
    setAccessibleName(tr("What was found"));
    setModel(m_model);
    setSelectionBehavior(SelectRows);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setIconSize(QSize(em(this), em(this)));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(em(this, 1.5));
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex &index) { emit opened(m_model->issue(index.row())); });
}

void IssueList::setIssues(const Issues &issues)
{
    m_issues = issues;
    m_model->setIssues(m_issues, m_filter);
}

void IssueList::setFilter(ImportFilter filter)
{
    m_filter = filter;
    m_model->setIssues(m_issues, m_filter);
}

Issues IssueList::selected() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    Issues issues;
    for (const QModelIndex &row : std::as_const(rows))
        issues << m_model->issue(row.row());
    return issues.isEmpty() ? m_model->shown() : issues;
}

void IssueList::copy() const
{
    QGuiApplication::clipboard()->setText(models::issuesAsText(selected()));
}

void IssueList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QTableView::keyPressEvent(event);
}

void IssueList::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    setColumnWidth(0, qMin(em(this, 17), viewport()->width() * 28 / 100));
    setColumnWidth(1, qMin(em(this, 12), viewport()->width() * 20 / 100));
}

} // namespace ui
