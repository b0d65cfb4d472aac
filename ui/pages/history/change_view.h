// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/history_reader.h"
#include "models/storage/take_back.h"
#include "ui/base/page_context.h"
#include "ui/widgets/labels.h"

#include <QTreeWidget>

namespace ui {

// What one edit changed, field by field, and what may be done about it.
class ChangeView : public QWidget
{
    Q_OBJECT
public:
    explicit ChangeView(PageContext &context, QWidget *parent = nullptr);

    // Shows an edit; `only` are the records looked at, empty for all. 0 shows none.
    void showEntry(models::Id entry, const QString &title, bool canGoBack,
                   const QSet<models::Id> &only);
    models::Id entry() const { return m_entry; }

signals:
    // A later edit was asked for.
    void entryRequested(models::Id entry);

private:
    void readMore();
    void take(const models::EntryChanges &changes);
    void addRecord(const models::RecordChange &record);
    void openRecord(QTreeWidgetItem *item);
    void takeBack();
    void undoBackTo();
    void showDependents(const QList<models::Dependent> &dependents);

    PageContext &m_context;
    QLabel *m_title;
    QLabel *m_counts;
    QTreeWidget *m_tree;
    LinkButton *m_more;
    QLabel *m_dependentsTitle;
    QTreeWidget *m_dependents;
    QPushButton *m_takeBack;
    LinkButton *m_undoTo;
    models::Id m_entry = 0;
    QSet<models::Id> m_only;
    qint64 m_shown = 0;
};

} // namespace ui
