// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/record_form.h"

#include "models/base/edit_title.h"
#include "ui/widgets/labels.h"

#include <QFormLayout>
#include <QHideEvent>

namespace ui {

using models::ErrorCode;
using models::Field;
using models::Id;
using models::ParsedCell;
using models::Result;
using models::Transaction;
using models::Value;

// How long one stops typing before a value is looked at.
static constexpr int kPauseMilliseconds = 600;

RecordForm::RecordForm(const models::RecordAccess &access, const QStringList &keys,
                       PageContext &context, QWidget *parent)
    : QWidget(parent), m_access(access), m_context(context)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setHorizontalSpacing(em(this, 0.6));
    form->setVerticalSpacing(em(this, 0.35));
    for (const QString &key : keys) {
        const Field *field = access.type->field(key);
        Q_ASSERT(field);
        addLine(*field);
    }
    connect(&context, &PageContext::recordsChanged, this, &RecordForm::refresh);
    setRecord(0);
}

RecordForm::~RecordForm()
{
    // A control that has the keyboard is left once more while it is taken down.
    for (const auto &line : m_lines)
        line->editor->disconnect(this);
}

// Whatever makes the form go away, what was being typed is kept.
void RecordForm::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous())
        return;
    for (const auto &line : m_lines)
        leave(*line);
}

void RecordForm::addLine(const Field &field)
{
    auto line = std::make_unique<Line>();
    Line *raw = line.get();
    raw->editor = makeFieldEditor(field, m_context);
    const QString title = field.displayTitle(models::language());
    raw->label = new QLabel(field.required ? tr("%1 *").arg(title) : title);
    raw->label->setTextFormat(Qt::PlainText);
    raw->label->setBuddy(raw->editor->control());
    if (field.required)
        raw->label->setToolTip(tr("Needed"));
    raw->message = makeNote({});
    raw->message->hide();
    raw->pause = new QTimer(this);
    raw->pause->setSingleShot(true);
    raw->pause->setInterval(kPauseMilliseconds);
    auto *cell = new QWidget;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(em(this, 0.1));
    column->addWidget(raw->editor);
    column->addWidget(raw->message);
    static_cast<QFormLayout *>(layout())->addRow(raw->label, cell);
    connect(raw->editor, &FieldEditor::edited, this, [this, raw] {
        raw->pause->start();
        emit touched();
    });
    connect(raw->editor, &FieldEditor::left, this, [this, raw] { leave(*raw); });
    raw->editor->setMayUnmask([this, &field] { return noteUnmasked(field); });
    connect(raw->pause, &QTimer::timeout, this, [this, raw] {
        const auto parsed = readChecked(*raw);
        say(*raw, parsed ? parsed->note : parsed.error().message, !parsed);
    });
    m_lines.push_back(std::move(line));
}

void RecordForm::setCheck(const QString &key, const Check &check)
{
    for (const auto &line : m_lines)
        if (key == QLatin1String(line->editor->field().key))
            line->check = check;
}

FieldEditor *RecordForm::editor(const QString &key) const
{
    for (const auto &line : m_lines)
        if (key == QLatin1String(line->editor->field().key))
            return line->editor;
    return nullptr;
}

void RecordForm::focusFirst()
{
    if (!m_lines.empty())
        m_lines.front()->editor->control()->setFocus(Qt::ShortcutFocusReason);
}

void RecordForm::setRecord(Id id)
{
    for (const auto &line : m_lines)
        if (line->editor->isTouched())
            leave(*line);
    m_isDraft = false;
    m_id = id;
    const bool readable = id && m_context.isReadable();
    showRecord(readable ? m_access.find(m_context.file()->database(), id) : nullptr);
}

void RecordForm::setDraft(const std::shared_ptr<void> &draft)
{
    m_isDraft = true;
    m_id = 0;
    showRecord(draft);
}

void RecordForm::showRecord(const std::shared_ptr<void> &record)
{
    m_record = record;
    setEnabled(record && (m_isDraft || m_context.isWritable(*m_access.type)));
    const auto typed = m_unwritten.value(m_id);
    for (const auto &line : m_lines) {
        const QString key = QLatin1String(line->editor->field().key);
        line->pause->stop();
        line->editor->setValue(record ? line->editor->field().get(record.get()) : Value());
        say(*line, {}, false);
        if (record && typed.contains(key)) {
            line->editor->setTyped(typed.value(key));
            if (const auto parsed = readChecked(*line); !parsed)
                say(*line, parsed.error().message, true);
        }
    }
}

// After an edit, perhaps of this record: shows its values anew where nothing is being typed.
void RecordForm::refresh()
{
    if (m_isDraft || !m_id || !m_context.isReadable())
        return;
    m_record = m_access.find(m_context.file()->database(), m_id);
    setEnabled(m_record && m_context.isWritable(*m_access.type));
    for (const auto &line : m_lines)
        if (!line->editor->isTouched())
            line->editor->setValue(m_record ? line->editor->field().get(m_record.get()) : Value());
}

Result<ParsedCell> RecordForm::readChecked(const Line &line) const
{
    const Field &field = line.editor->field();
    const auto parsed = line.editor->read();
    if (!parsed)
        return parsed;
    if (field.required && models::isNull(parsed->value))
        return models::fail(ErrorCode::Input,
                            tr("“%1” is needed.").arg(field.displayTitle(models::language())));
    const QString problem = line.check ? line.check(parsed->value) : QString();
    if (!problem.isEmpty())
        return models::fail(ErrorCode::Input, problem);
    return parsed;
}

// Keeps what is typed though it is not right, so that it is there when the record is seen again.
void RecordForm::keep(Line &line)
{
    m_unwritten[m_id].insert(QLatin1String(line.editor->field().key), line.editor->typed());
}

void RecordForm::leave(Line &line)
{
    line.pause->stop();
    if (!m_record || !line.editor->isTouched())
        return;
    const auto parsed = readChecked(line);
    if (!parsed) {
        keep(line);
        say(line, parsed.error().message, true);
        return;
    }
    const Value before = line.editor->field().get(m_record.get());
    if (parsed->value != before && !write(line, parsed->value))
        return;
    m_unwritten[m_id].remove(QLatin1String(line.editor->field().key));
    line.editor->setValue(parsed->value);
    say(line, parsed->note, false);
}

bool RecordForm::write(Line &line, const Value &value)
{
    const Field &field = line.editor->field();
    if (m_isDraft) {
        field.set(m_record.get(), value);
        return true;
    }
    if (!m_context.isReadable()) {
        keep(line);
        say(line, tr("Something else is being written. Leave the field once more then."), true);
        return false;
    }
    models::RecordFile &file = *m_context.file();
    const QString table = QLatin1String(m_access.type->table);
    const QString title = models::editTitle(
        "ui::RecordForm", QT_TRANSLATE_NOOP("ui::RecordForm", "Change “%2” of %1"),
        {models::recordName(file.database(), table, m_id),
         models::editTitle("Field", field.title)});
    // Before the edit tells everybody: what is shown is what is written.
    line.editor->setValue(value);
    const auto done = file.edit(title, [&](Transaction &transaction) -> Result<void> {
        const auto record = m_access.find(transaction.database(), m_id);
        if (!record)
            return models::fail(ErrorCode::NotFound, tr("This record was removed meanwhile."));
        field.set(record.get(), value);
        return m_access.change(transaction, record.get());
    });
    if (done)
        return true;
    line.editor->setTyped(models::textOf(value));
    keep(line);
    say(line, done.error().message, true);
    return false;
}

// Who looks at a masked number is noted; where it cannot be noted it stays masked.
bool RecordForm::noteUnmasked(const Field &field)
{
    if (m_isDraft || !m_id)
        return true;
    if (!m_context.isWritable() || m_context.tellIfBusy())
        return false;
    models::AccessNote note;
    note.table = QLatin1String(m_access.type->table);
    note.record = m_id;
    note.field = QLatin1String(field.key);
    const auto noted = m_context.file()->note(note);
    if (!noted)
        m_context.prompt().report(noted.error());
    return noted.has_value();
}

void RecordForm::say(Line &line, const QString &text, bool problem)
{
    line.message->setText(problem ? QStringLiteral("⚠ ") + text : text);
    line.message->setForegroundRole(problem ? QPalette::WindowText : QPalette::PlaceholderText);
    line.message->setVisible(!text.isEmpty());
    line.editor->control()->setAccessibleDescription(text);
}

QStringList RecordForm::unwritten() const
{
    QStringList names;
    const auto typed = m_unwritten.value(m_id);
    for (const auto &line : m_lines)
        if (typed.contains(QLatin1String(line->editor->field().key)))
            names << line->editor->field().displayTitle(models::language());
    return names;
}

QString RecordForm::draftProblem()
{
    for (const auto &line : m_lines)
        leave(*line);
    for (const auto &line : m_lines) {
        const auto parsed = readChecked(*line);
        if (parsed)
            continue;
        say(*line, parsed.error().message, true);
        line->editor->control()->setFocus();
        return parsed.error().message;
    }
    return {};
}

} // namespace ui
