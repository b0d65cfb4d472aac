// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/page_context.h"
#include "ui/widgets/record_form.h"

#include <QScrollArea>

namespace ui {

// What is known of one record, beside its list: a title, its form, and below it what belongs to it.
class RecordDetails : public QScrollArea
{
    Q_OBJECT
public:
    // `keys` are the fields of the form.
    RecordDetails(PageContext &context, const QString &table, const QStringList &keys);

    void showRecord(models::Id id);
    models::Id record() const { return m_form->record(); }
    virtual void edit() { m_form->focusFirst(); }
    QSize sizeHint() const override;

protected:
    // Reads what belongs to the record anew; called after every edit. The file can be read.
    virtual void showRelated(SQLite::Database &database, models::Id id) = 0;
    void addSection(QWidget *section);
    // Stands between the title and the form.
    void addHead(QWidget *head);
    RecordForm &form() { return *m_form; }
    PageContext &context() const { return m_context; }
    // Removes a part of the record: a posting, a member.
    void removePart(const QString &table, models::Id id);
    // Reads the record and what belongs to it anew.
    void refresh();
    // Gives the details the whole width: for tables that grow with it.
    void setWide(bool wide);

private:
    PageContext &m_context;
    QString m_table;
    QLabel *m_title;
    QLabel *m_unwritten;
    QLabel *m_origin;
    RecordForm *m_form;
    QWidget *m_body;
    QVBoxLayout *m_head;
    QVBoxLayout *m_sections;
};

// Removes a part of a record, a posting or a member, as one edit.
void removePart(PageContext &context, const QString &table, models::Id id);

} // namespace ui
