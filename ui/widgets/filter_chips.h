// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/record_list.h"
#include "ui/widgets/labels.h"

#include <QToolButton>

namespace ui {

// The row of filters above a list: one chip a filter, each a menu of what may be ticked; those that
// filter name what they let through. Wraps where it is too wide.
class FilterChips : public QWidget
{
    Q_OBJECT
public:
    explicit FilterChips(models::RecordListModel &list, QWidget *parent = nullptr);
    // Says in a chip of its own that only some records are shown, and why; empty takes it away.
    void setChosen(const QString &title);

signals:
    void cleared();

private:
    void fill(const QString &key, QMenu *menu);
    void word();
    void tick(const QString &key, const QString &code, bool on);

    models::RecordListModel &m_list;
    QHash<QString, QToolButton *> m_chips;
    QHash<QString, QHash<QString, QString>> m_labels; // filter → code → label
    QToolButton *m_chosen;
    LinkButton *m_clear;
};

} // namespace ui
