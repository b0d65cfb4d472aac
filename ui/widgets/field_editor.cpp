// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_editor.h"

#include "models/base/text.h"
#include "ui/base/icons.h"
#include "ui/widgets/choice_editor.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/link_editor.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>

namespace ui {

using models::Field;
using models::FieldKind;
using models::Value;

FieldEditor::FieldEditor(const Field &field, QWidget *parent) : QWidget(parent), m_field(field) {}

FieldEditor::~FieldEditor()
{
    for (QObject *control : findChildren<QObject *>()) {
        control->disconnect(this);
        control->removeEventFilter(this);
    }
}

void FieldEditor::setValue(const Value &value)
{
    m_touched = false;
    show(value);
}

void FieldEditor::setTyped(const QString &text)
{
    showTyped(text);
    m_touched = true;
}

models::Result<models::ParsedCell> FieldEditor::read() const
{
    return models::parseCell(m_field, {.text = typed()});
}

void FieldEditor::touch()
{
    m_touched = true;
    emit edited();
}

void FieldEditor::leave()
{
    emit left();
}

void FieldEditor::setControl(QWidget *control, QWidget *beside)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(em(this, 0.2));
    row->addWidget(control, 1);
    // Chinese characters are higher than the Latin ones that a control is measured by.
    control->setMinimumHeight(em(this, 1.55));
    if (beside)
        row->addWidget(beside);
    const QString name = m_field.displayTitle(models::language());
    control->setAccessibleName(name);
    control->setObjectName(QStringLiteral("field_") + QLatin1String(m_field.key));
    setFocusProxy(control);
}

namespace {

// One line of text, of a date, a number, a phone or an identity number. What is sensitive stays
// masked and locked until the eye is pressed.
class LineEditor : public FieldEditor
{
public:
    LineEditor(const Field &field, QWidget *parent) : FieldEditor(field, parent)
    {
        m_line = new QLineEdit;
        if (field.privacy == models::Privacy::Sensitive)
            m_eye = makeEye();
        setControl(m_line, m_eye);
        connect(m_line, &QLineEdit::textEdited, this, &LineEditor::touch);
        connect(m_line, &QLineEdit::editingFinished, this, &LineEditor::leave);
    }
    QString typed() const override
    {
        return m_line->isReadOnly() ? models::editText(field(), m_value) : m_line->text();
    }
    QWidget *control() override { return m_line; }

protected:
    void show(const Value &value) override
    {
        m_value = value;
        if (m_eye) {
            m_eye->setChecked(models::isNull(value));
            m_eye->setVisible(!models::isNull(value));
        }
        showMasked();
        m_line->setCursorPosition(0);
    }
    void showTyped(const QString &text) override
    {
        if (m_eye)
            m_eye->setChecked(true);
        m_line->setText(text);
    }

private:
    QToolButton *makeEye()
    {
        auto *eye = new QToolButton;
        eye->setIcon(icon(QStringLiteral("eye")));
        eye->setCheckable(true);
        eye->setAutoRaise(true);
        eye->setAccessibleName(
            FieldEditor::tr("Show or hide: %1").arg(field().displayTitle(models::language())));
        eye->setToolTip(eye->accessibleName());
        // Toggled when another value is shown too, clicked by a person only.
        connect(eye, &QToolButton::clicked, this, [this](bool shown) {
            if (shown && !mayUnmask())
                m_eye->setChecked(false);
            showMasked();
        });
        return eye;
    }
    void showMasked()
    {
        const QString whole = models::editText(field(), m_value);
        const bool masked = m_eye && !m_eye->isChecked() && !whole.isEmpty();
        m_line->setReadOnly(masked);
        if (!isTouched() || masked)
            m_line->setText(masked ? models::masked(whole) : whole);
    }

    QLineEdit *m_line;
    QToolButton *m_eye = nullptr;
    Value m_value;
};

// Some lines of text. Tab leaves it.
class LongTextEditor : public FieldEditor
{
public:
    LongTextEditor(const Field &field, QWidget *parent) : FieldEditor(field, parent)
    {
        m_text = new QPlainTextEdit;
        m_text->setTabChangesFocus(true);
        m_text->setFixedHeight(em(this, 4));
        m_text->installEventFilter(this);
        setControl(m_text);
        connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
            if (!m_showing)
                touch();
        });
    }
    QString typed() const override { return m_text->toPlainText(); }
    QWidget *control() override { return m_text; }

protected:
    void show(const Value &value) override { showTyped(models::textOf(value)); }
    void showTyped(const QString &text) override
    {
        m_showing = true;
        if (text != m_text->toPlainText())
            m_text->setPlainText(text);
        m_showing = false;
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusOut)
            leave();
        return FieldEditor::eventFilter(watched, event);
    }

private:
    QPlainTextEdit *m_text;
    bool m_showing = false;
};

} // namespace

FieldEditor *makeFieldEditor(const Field &field, PageContext &context, QWidget *parent)
{
    switch (field.kind) {
    case FieldKind::LongText:
        return new LongTextEditor(field, parent);
    case FieldKind::Choice:
    case FieldKind::Flag:
        return new ChoiceEditor(field, parent);
    case FieldKind::ChoiceList:
        return new ChoiceListEditor(field, parent);
    case FieldKind::Link:
        return new LinkEditor(field, context, parent);
    default:
        return new LineEditor(field, parent);
    }
}

} // namespace ui
