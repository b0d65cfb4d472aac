// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edits/record_access.h"
#include "ui/base/page_context.h"

#include <QStringList>

#include <functional>

namespace ui {

// What a dialog for a new record asks and does.
struct NewRecord
{
    QString table;
    QStringList keys;                          // the fields asked for
    QString title;                             // of the dialog, and of the edit unless editTitle
    QString note;                              // a sentence above the form; may be empty
    QString action;                            // word on the main button; empty: Add
    std::function<void(void *record)> prepare; // fills what is not asked for
    // Stores it and tells its id; unset: inserts it.
    std::function<models::Result<models::Id>(models::Transaction &, void *record)> store;
    // What the edit is called in the history, made when the record is complete.
    std::function<QString(const void *record)> editTitle;
};

// Asks for a new record and stores it as one edit. Its id; 0 when the person thought better of it.
models::Id addRecord(PageContext &context, const NewRecord &request, QWidget *parent);

// Shows a form of a record that belongs to another one. Each field is written when it is left.
void editRecord(PageContext &context, const QString &table, models::Id id, const QStringList &keys,
                QWidget *parent);

} // namespace ui
