// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/related_lines.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QTableWidget>

#include <functional>

namespace ui {

// One row of a related list.
struct RelatedRow
{
    models::Id id = 0; // of the record that the row stands for
    QStringList cells;
    QIcon icon = {}; // before the first cell; may be none
};

// The records that belong to the one shown: a titled table with what can be done to its rows. It is
// as high as its rows, up to a limit.
class RelatedList : public QWidget
{
    Q_OBJECT
public:
    // `columns` are titles; those in `numbers` stand at the right.
    RelatedList(const QString &title, const QStringList &columns, const QList<int> &numbers = {},
                QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setRows(const QList<RelatedRow> &rows);
    void setRows(const QList<models::RelatedLine> &lines);
    // What is shown instead of an empty table.
    void setEmptyText(const QString &text);
    // A quiet button below. One that needs a row is off while none is selected, and is also in the
    // menu of the rows. `id` is the button's object name.
    void addAction(const QString &id, const QString &text, bool needsRow,
                   const std::function<void()> &work);
    // What Enter and a double click do.
    void setOpen(const std::function<void(models::Id)> &open) { m_open = open; }

    models::Id selected() const;
    QList<models::Id> allSelected() const;
    void select(models::Id id);
    QTableWidget *table() const { return m_table; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitHeight();
    void fitColumns();
    void showActions();

    QLabel *m_title;
    QLabel *m_empty;
    QTableWidget *m_table;
    QLayout *m_buttons;
    QList<int> m_numbers;
    QList<QAbstractButton *> m_rowButtons;
    std::function<void(models::Id)> m_open;
};

} // namespace ui
