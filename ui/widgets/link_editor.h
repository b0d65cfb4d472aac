// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field_editor.h"

#include <QLineEdit>
#include <QStandardItemModel>

namespace ui {

// The record that a field names: found by typing its name, pinyin, initials or phone.
class LinkEditor : public FieldEditor
{
    Q_OBJECT
public:
    LinkEditor(const models::Field &field, PageContext &context, QWidget *parent);
    QString typed() const override { return m_line->text(); }
    models::Result<models::ParsedCell> read() const override;
    QWidget *control() override { return m_line; }

protected:
    void show(const models::Value &value) override;
    void showTyped(const QString &text) override;

private:
    void suggest(const QString &text);

    PageContext &m_context;
    QLineEdit *m_line;
    QStandardItemModel *m_found;
    models::Id m_id = 0;
    QString m_name; // of the record that m_id is
};

} // namespace ui
