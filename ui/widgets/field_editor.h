// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/field.h"
#include "ui/base/page_context.h"

#include <QWidget>

namespace ui {

// The control of one field in a form. It shows a value, keeps whatever is typed, and reads it as a
// value when asked.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    // Controls that lose the focus while they are deleted are not heard any more.
    ~FieldEditor() override;
    FieldEditor(const models::Field &field, QWidget *parent);

    const models::Field &field() const { return m_field; }
    // Shows a value of the file; the control then counts as untouched.
    void setValue(const models::Value &value);
    // Puts back what was typed before and was not right.
    void setTyped(const QString &text);
    virtual QString typed() const = 0;
    bool isTouched() const { return m_touched; }
    // What is typed, as a value. Errors (Input) say what is wrong with it.
    virtual models::Result<models::ParsedCell> read() const;
    // Asked before a masked number is shown in full; false keeps the mask.
    void setMayUnmask(const std::function<bool()> &mayUnmask) { m_mayUnmask = mayUnmask; }
    // The control that takes the keyboard.
    virtual QWidget *control() = 0;

signals:
    void edited(); // something was typed or chosen
    void left();   // the keyboard went elsewhere, Enter was pressed or an entry chosen

protected:
    virtual void show(const models::Value &value) = 0;
    virtual void showTyped(const QString &text) = 0;
    void touch();
    void leave();
    bool mayUnmask() const { return !m_mayUnmask || m_mayUnmask(); }
    // Lays out the control, named for screen readers.
    void setControl(QWidget *control, QWidget *beside = nullptr);

private:
    const models::Field &m_field;
    std::function<bool()> m_mayUnmask;
    bool m_touched = false;
};

// The control that fits the field's kind. Links are looked up in the context's file.
FieldEditor *makeFieldEditor(const models::Field &field, PageContext &context,
                             QWidget *parent = nullptr);

} // namespace ui
