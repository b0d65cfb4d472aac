// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/find_teachers_dialog.h"

#include "models/base/edit_title.h"
#include "models/edits/memberships.h"
#include "models/edits/record_access.h"
#include "models/tables/search.h"
#include "ui/base/icons.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QSet>

namespace ui {

using models::Id;
using models::Membership;
using models::Result;
using models::Transaction;

static constexpr int kMostHits = 50;

FindTeachersDialog::FindTeachersDialog(PageContext &context, Id group, QWidget *parent)
    : QDialog(parent), m_context(context), m_group(group)
{
    setWindowTitle(tr("Add members"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(em(this, 1.2), em(this), em(this, 1.2), em(this));
    column->setSpacing(em(this, 0.6));
    column->addWidget(makeSectionTitle(tr("Add members")));
    m_line = new QLineEdit;
    m_line->setObjectName(QStringLiteral("find_teacher"));
    m_line->setPlaceholderText(tr("Name, pinyin (zw) or phone"));
    m_line->setAccessibleName(m_line->placeholderText());
    m_line->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    column->addWidget(m_line);
    m_hits = new QListWidget;
    m_hits->setAccessibleName(tr("Teachers found"));
    m_hits->setUniformItemSizes(true);
    column->addWidget(m_hits, 1);
    auto *buttons = new QDialogButtonBox;
    m_add = makeMainButton(tr("Add"));
    buttons->addButton(m_add, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    resizeWithinScreen(this, 32, 24);
    connect(m_line, &QLineEdit::textEdited, this, &FindTeachersDialog::search);
    connect(m_line, &QLineEdit::returnPressed, this, &FindTeachersDialog::add);
    connect(m_hits, &QListWidget::itemActivated, this, &FindTeachersDialog::add);
    connect(m_add, &QPushButton::clicked, this, &FindTeachersDialog::add);
    m_add->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    search();
}

void FindTeachersDialog::search()
{
    m_hits->clear();
    m_add->setEnabled(false);
    if (!m_context.isReadable())
        return;
    SQLite::Database &database = m_context.file()->database();
    QSet<Id> members;
    for (const Membership &membership :
         models::findAll<Membership>(database, "WHERE group_id = ?", {models::Value(m_group)}))
        members << membership.teacherId;
    for (const models::SearchHit &hit : models::searchKind(
             database, nullptr, QStringLiteral("teacher"), m_line->text(), kMostHits)) {
        const bool member = members.contains(hit.id);
        QString text =
            hit.subtitle.isEmpty() ? hit.title : tr("%1   %2").arg(hit.title, hit.subtitle);
        if (member)
            text = tr("✓ %1 (already a member)").arg(text);
        auto *item = new QListWidgetItem(text, m_hits);
        item->setData(Qt::UserRole, QVariant::fromValue(hit.id));
        if (member)
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
        else if (m_hits->currentRow() < 0)
            m_hits->setCurrentItem(item);
    }
    m_add->setEnabled(m_hits->currentRow() >= 0);
}

void FindTeachersDialog::add()
{
    const QListWidgetItem *item = m_hits->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled) || !m_context.isReadable())
        return;
    SQLite::Database &database = m_context.file()->database();
    const Id teacher = item->data(Qt::UserRole).toLongLong();
    const QString title = models::editTitle(
        "members.added", {models::recordName(database, QStringLiteral("teacher"), teacher),
                          models::recordName(database, QStringLiteral("research_group"), m_group)});
    const bool done = m_context.edit(title, [&](Transaction &transaction) -> Result<void> {
        Membership membership{.groupId = m_group, .teacherId = teacher};
        const auto added = models::addRecord(transaction, membership);
        return added ? Result<void>() : added.failure();
    });
    if (!done)
        return;
    m_line->selectAll();
    m_line->setFocus();
    search();
}

} // namespace ui
