// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_editor.h"

#include "models/vocabulary/code_table.h"
#include "ui/widgets/name_completer.h"

#include <QEvent>
#include <QLineEdit>
#include <QMenu>

namespace ui {

using models::FieldKind;
using models::ParsedCell;
using models::Result;
using models::Value;

static constexpr int kMostPlainEntries = 8;

ChoiceEditor::ChoiceEditor(const models::Field &field, QWidget *parent) : FieldEditor(field, parent)
{
    m_box = new QComboBox;
    addEntry(QStringLiteral("—"), {});
    if (field.kind == FieldKind::Flag) {
        for (const qint64 flag : {1, 0})
            addEntry(models::displayText(field, flag, models::language()), flag);
    } else {
        const models::CodeTable &table = models::codeTable(QLatin1String(field.target));
        for (const models::Term &term : table.terms())
            addEntry(table.name(term.code, models::language()), term.code);
    }
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(6);
    m_box->installEventFilter(this);
    setControl(m_box);
    connect(m_box, &QComboBox::activated, this, [this] {
        touch();
        leave();
    });
    if (m_box->count() > kMostPlainEntries + 1)
        makeSearchable();
}

void ChoiceEditor::addEntry(const QString &name, const QVariant &code)
{
    m_box->addItem(name, code);
}

void ChoiceEditor::makeSearchable()
{
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->lineEdit()->setAccessibleName(field().displayTitle(models::language()));
    QStringList names;
    for (int entry = 1; entry < m_box->count(); ++entry)
        names << m_box->itemText(entry);
    auto *completer = new NameCompleter(names, m_box);
    m_box->setCompleter(completer);
    connect(m_box->lineEdit(), &QLineEdit::textEdited, this, &ChoiceEditor::touch);
    connect(m_box->lineEdit(), &QLineEdit::editingFinished, this, &ChoiceEditor::leave);
}

QString ChoiceEditor::typed() const
{
    const QString text = m_box->currentText();
    return text == QStringLiteral("—") ? QString() : text;
}

Result<ParsedCell> ChoiceEditor::read() const
{
    const int entry = m_box->findText(typed(), Qt::MatchFixedString);
    const QVariant code = m_box->itemData(entry);
    if (typed().isEmpty() || (entry >= 0 && !code.isValid()))
        return ParsedCell{};
    if (entry >= 0 && field().kind == FieldKind::Flag)
        return ParsedCell{Value(code.toLongLong()), {}};
    if (entry >= 0)
        return ParsedCell{Value(code.toString()), {}};
    return FieldEditor::read();
}

void ChoiceEditor::show(const Value &value)
{
    const QVariant code = models::isNull(value)             ? QVariant()
                          : field().kind == FieldKind::Flag ? QVariant(models::integerOf(value))
                                                            : QVariant(models::textOf(value));
    int entry = 0;
    for (int each = 1; each < m_box->count() && code.isValid(); ++each)
        if (m_box->itemData(each) == code)
            entry = each;
    m_box->setCurrentIndex(entry);
    // A code that the table no longer has is shown as it is.
    if (!entry && code.isValid() && m_box->isEditable())
        m_box->setEditText(code.toString());
    else if (m_box->isEditable()) {
        m_box->setEditText(m_box->itemText(entry));
        m_box->lineEdit()->setCursorPosition(0);
    }
}

void ChoiceEditor::showTyped(const QString &text)
{
    if (m_box->isEditable())
        m_box->setEditText(text);
}

bool ChoiceEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

ChoiceListEditor::ChoiceListEditor(const models::Field &field, QWidget *parent)
    : FieldEditor(field, parent)
{
    m_button = new QToolButton;
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto *menu = new QMenu(m_button);
    const models::CodeTable &table = models::codeTable(QLatin1String(field.target));
    for (const models::Term &term : table.terms()) {
        QAction *action = menu->addAction(table.name(term.code, models::language()));
        action->setCheckable(true);
        m_actions.insert(term.code, action);
        connect(action, &QAction::triggered, this,
                [this, code = term.code](bool on) { tick(code, on); });
    }
    m_button->setMenu(menu);
    setControl(m_button);
    connect(menu, &QMenu::aboutToHide, this, [this] {
        if (isTouched())
            leave();
    });
    word();
}

Result<ParsedCell> ChoiceListEditor::read() const
{
    return ParsedCell{models::toValue(m_codes), {}};
}

void ChoiceListEditor::show(const Value &value)
{
    showTyped(models::textOf(value));
}

void ChoiceListEditor::showTyped(const QString &text)
{
    m_codes = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (auto action = m_actions.cbegin(); action != m_actions.cend(); ++action)
        action.value()->setChecked(m_codes.contains(action.key()));
    word();
}

void ChoiceListEditor::tick(const QString &code, bool on)
{
    QStringList codes;
    for (const models::Term &term : models::codeTable(QLatin1String(field().target)).terms())
        if (term.code == code ? on : m_codes.contains(term.code))
            codes << term.code;
    m_codes = codes;
    word();
    touch();
}

void ChoiceListEditor::word()
{
    m_button->setText(models::displayText(field(), models::toValue(m_codes), models::language()));
}

} // namespace ui
