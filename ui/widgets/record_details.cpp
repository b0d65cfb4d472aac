// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/record_details.h"

#include "models/base/edit_title.h"
#include "models/storage/database.h"
#include "models/tables/related_lines.h"
#include "ui/widgets/labels.h"

namespace ui {

using models::Id;
using models::Result;
using models::Transaction;

// Wider lines are hard to follow from label to field, in letter heights.
static constexpr int kWidest = 38;

RecordDetails::RecordDetails(PageContext &context, const QString &table, const QStringList &keys)
    : m_context(context), m_table(table)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_body = new QWidget;
    m_title = makeHeading({});
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_unwritten = new QLabel;
    m_unwritten->setWordWrap(true);
    m_unwritten->setTextFormat(Qt::PlainText);
    m_origin = makeNote({});
    m_form = new RecordForm(models::recordAccess(table), keys, context);
    m_head = new QVBoxLayout;
    m_sections = new QVBoxLayout;
    m_sections->setSpacing(em(this, 1.2));
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(em(this, 0.8), em(this, 0.3), em(this, 0.8), em(this, 0.8));
    column->setSpacing(em(this, 0.7));
    column->addWidget(m_title);
    column->addLayout(m_head);
    column->addWidget(m_unwritten);
    column->addWidget(m_form);
    column->addLayout(m_sections);
    column->addWidget(m_origin);
    auto *history = new LinkButton(tr("History of this record"));
    history->setObjectName(QStringLiteral("record_history"));
    connect(history, &LinkButton::clicked, this, [this] {
        m_context.openPage(QStringLiteral("history"),
                           {{QStringLiteral("table"), m_table},
                            {QStringLiteral("record"), QVariant::fromValue(record())}});
    });
    column->addWidget(history, 0, Qt::AlignLeft);
    column->addStretch(1);
    setWide(false);
    setWidget(m_body);
    connect(&context, &PageContext::recordsChanged, this, &RecordDetails::refresh);
    connect(m_form, &RecordForm::touched, this, [this] { m_unwritten->hide(); });
    showRecord(0);
}

QSize RecordDetails::sizeHint() const
{
    return {em(this, 24), em(this, 30)};
}

void RecordDetails::addSection(QWidget *section)
{
    m_sections->addWidget(section);
}

void RecordDetails::addHead(QWidget *head)
{
    m_head->addWidget(head);
}

void RecordDetails::setWide(bool wide)
{
    m_body->setMaximumWidth(wide ? QWIDGETSIZE_MAX : em(this, kWidest));
}

void RecordDetails::showRecord(Id id)
{
    const bool other = id != record();
    m_form->setRecord(id);
    if (other)
        ensureVisible(0, 0);
    m_body->setVisible(id != 0);
    refresh();
}

// "members.xlsx · Sheet1 · row 17": where an imported record came from.
static QString originText(SQLite::Database &database, Id id)
{
    const auto origin = models::originOf(database, id);
    if (!origin)
        return RecordDetails::tr("Typed by hand");
    if (origin->sheet.isEmpty())
        return RecordDetails::tr("Imported: %1, row %2").arg(origin->book, origin->row);
    return RecordDetails::tr("Imported: %1, sheet %2, row %3")
        .arg(origin->book, origin->sheet, origin->row);
}

void RecordDetails::refresh()
{
    const Id id = record();
    if (!id || !m_context.isReadable())
        return;
    try {
        SQLite::Database &database = m_context.file()->database();
        const QString name = models::recordName(database, m_table, id);
        m_body->setVisible(!name.isEmpty());
        if (name.isEmpty())
            return; // removed meanwhile
        m_title->setText(name);
        m_origin->setText(originText(database, id));
        const QStringList unwritten = m_form->unwritten();
        m_unwritten->setText(
            tr("⚠ Not kept yet, because it is not right: %1").arg(unwritten.join(tr(", "))));
        m_unwritten->setVisible(!unwritten.isEmpty());
        showRelated(database, id);
    } catch (const SQLite::Exception &exception) {
        m_context.prompt().report(
            models::databaseFailure(exception, m_context.file()->path()).error);
    }
}

void RecordDetails::removePart(const QString &table, Id id)
{
    ui::removePart(m_context, table, id);
}

void removePart(PageContext &context, const QString &table, Id id)
{
    if (!id || !context.isReadable())
        return;
    const QString title = models::editTitle(
        "records.removed_one", {models::recordWord(models::recordAccess(table).type->table),
                                models::recordName(context.file()->database(), table, id)});
    context.edit(title, [&](Transaction &transaction) -> Result<void> {
        return models::removeRecord(transaction, table, id);
    });
}

} // namespace ui
