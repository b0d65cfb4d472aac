// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edits/record_access.h"
#include "ui/base/page_context.h"

#include <QStringList>

#include <functional>

namespace ui {

// What a dialog for a new record of one kind asks and does.
template <class Record>
struct NewRecord
{
    Record draft;     // as it stands before anything is asked
    QStringList keys; // the fields asked for
    QString title;    // of the dialog, and of the edit unless editTitle
    QString note;     // a sentence above the form; may be empty
    QString action;   // word on the main button; empty: Add
    // Stores it and tells its id; unset: models::addRecord() of its kind.
    std::function<models::Result<models::Id>(models::Transaction &, Record &)> store;
    // What the edit is called in the history, made when the record is complete.
    std::function<QString(const Record &)> editTitle;
};

// The same for a kind that is known at run time only.
struct AnyNewRecord
{
    models::AnyRecord draft;
    QStringList keys;
    QString title, note, action;
    std::function<models::Result<models::Id>(models::Transaction &)> store;
    std::function<QString()> editTitle;
};

models::Id addRecord(PageContext &context, const AnyNewRecord &request, QWidget *parent);

// Asks for a new record and stores it as one edit. Its id; 0 when the person thought better of it.
template <class Record>
models::Id addRecord(PageContext &context, const NewRecord<Record> &request, QWidget *parent)
{
    AnyNewRecord any{.draft = models::AnyRecord::of(request.draft),
                     .keys = request.keys,
                     .title = request.title,
                     .note = request.note,
                     .action = request.action};
    Record &record = any.draft.as<Record>();
    if (request.store)
        any.store = [&](models::Transaction &edit) { return request.store(edit, record); };
    if (request.editTitle)
        any.editTitle = [&] { return request.editTitle(record); };
    return addRecord(context, any, parent);
}

// Shows a form of a record that belongs to another one. Each field is written when it is left.
void editRecord(PageContext &context, const QString &table, models::Id id, const QStringList &keys,
                QWidget *parent);

} // namespace ui
