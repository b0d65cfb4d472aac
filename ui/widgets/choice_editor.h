// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field_editor.h"

#include <QComboBox>
#include <QToolButton>

namespace ui {

// One code of a code table, or yes, no or not known. More than eight entries can be searched by
// characters, pinyin or initials. The wheel scrolls the form and changes nothing.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT
public:
    ChoiceEditor(const models::Field &field, QWidget *parent);
    QString typed() const override;
    models::Result<models::ParsedCell> read() const override;
    QWidget *control() override { return m_box; }

protected:
    void show(const models::Value &value) override;
    void showTyped(const QString &text) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addEntry(const QString &name, const QVariant &code);
    void makeSearchable();

    QComboBox *m_box;
};

// Several codes of a code table, ticked in a menu.
class ChoiceListEditor : public FieldEditor
{
    Q_OBJECT
public:
    ChoiceListEditor(const models::Field &field, QWidget *parent);
    QString typed() const override { return m_codes.join(QLatin1Char(',')); }
    models::Result<models::ParsedCell> read() const override;
    QWidget *control() override { return m_button; }

protected:
    void show(const models::Value &value) override;
    void showTyped(const QString &text) override;

private:
    void tick(const QString &code, bool on);
    void word();

    QToolButton *m_button;
    QHash<QString, QAction *> m_actions;
    QStringList m_codes;
};

} // namespace ui
