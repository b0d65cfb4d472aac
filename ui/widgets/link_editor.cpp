// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/link_editor.h"

#include "models/edits/record_access.h"
#include "models/tables/search.h"

#include <QCompleter>

namespace ui {

using models::ErrorCode;
using models::Id;
using models::ParsedCell;
using models::Result;
using models::SearchHit;

static constexpr int kMostHits = 12;
static constexpr int kIdRole = Qt::UserRole + 1;

LinkEditor::LinkEditor(const models::Field &field, PageContext &context, QWidget *parent)
    : FieldEditor(field, parent), m_context(context)
{
    m_line = new QLineEdit;
    m_line->setPlaceholderText(tr("Name or pinyin"));
    m_found = new QStandardItemModel(this);
    auto *completer = new QCompleter(m_found, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setCompletionRole(Qt::UserRole);
    completer->setMaxVisibleItems(kMostHits);
    m_line->setCompleter(completer);
    setControl(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &LinkEditor::suggest);
    connect(m_line, &QLineEdit::editingFinished, this, &LinkEditor::leave);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                m_id = index.data(kIdRole).toLongLong();
                m_name = index.data(Qt::UserRole).toString();
                touch();
                leave();
            });
}

void LinkEditor::suggest(const QString &text)
{
    m_found->clear();
    if (m_context.isReadable()) {
        const QString kind = QLatin1String(field().target);
        for (const SearchHit &hit :
             models::searchKind(m_context.file()->database(), nullptr, kind, text, kMostHits)) {
            auto *item = new QStandardItem(
                hit.subtitle.isEmpty() ? hit.title
                                       : QStringLiteral("%1   %2").arg(hit.title, hit.subtitle));
            item->setData(hit.title, Qt::UserRole);
            item->setData(QVariant::fromValue(hit.id), kIdRole);
            m_found->appendRow(item);
        }
    }
    touch();
}

Result<ParsedCell> LinkEditor::read() const
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty())
        return ParsedCell{};
    if (m_id && text == m_name)
        return ParsedCell{models::Value(m_id), {}};
    if (!m_context.isReadable())
        return models::fail(ErrorCode::Refused, tr("The file is being changed. Try again then."));
    QList<SearchHit> hits = models::searchKind(m_context.file()->database(), nullptr,
                                               QLatin1String(field().target), text, kMostHits);
    const auto isOther = [&text](const SearchHit &hit) { return hit.title != text; };
    if (!std::all_of(hits.cbegin(), hits.cend(), isOther))
        hits.removeIf(isOther);
    if (hits.size() == 1)
        return ParsedCell{models::Value(hits.first().id), {}};
    return models::fail(ErrorCode::Input,
                        hits.isEmpty()
                            ? tr("“%1” is not in the file. Check the spelling.").arg(text)
                            : tr("Several match “%1”. Choose one from the list.").arg(text));
}

void LinkEditor::show(const models::Value &value)
{
    m_id = models::integerOf(value);
    m_name =
        m_id && m_context.isReadable()
            ? models::recordName(m_context.file()->database(), QLatin1String(field().target), m_id)
            : QString();
    m_line->setText(m_name);
    m_line->setCursorPosition(0);
}

void LinkEditor::showTyped(const QString &text)
{
    m_id = 0;
    m_name.clear();
    m_line->setText(text);
}

} // namespace ui
