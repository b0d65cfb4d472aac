// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scores/veto_section.h"

#include "models/base/clock.h"
#include "models/base/edit_title.h"
#include "models/edits/vetoes.h"
#include "ui/dialogs/evidence_dialog.h"
#include "ui/dialogs/veto_dialog.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>

namespace ui {

using models::Id;
using models::Result;
using models::Transaction;
using models::VetoState;

VetoSection::VetoSection(PageContext &context, bool isEditable, QWidget *parent)
    : QWidget(parent), m_context(context), m_isEditable(isEditable)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
}

void VetoSection::setSheet(const std::shared_ptr<const models::YearScores> &scores,
                           const models::ScoreSheet *sheet)
{
    m_scores = scores;
    m_group = sheet ? sheet->groupId : 0;
    m_name = !sheet ? QString() : sheet->group.isEmpty() ? sheet->name : sheet->group;
    if (m_content) {
        m_content->hide();
        m_content->deleteLater(); // one of its own buttons may be what asks for this
    }
    m_content = new QWidget;
    auto *lines = new QVBoxLayout(m_content);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(em(this, 0.2));
    m_column->addWidget(m_content);
    if (!sheet)
        return;
    for (const models::VetoResult &veto : sheet->vetoes)
        addVeto(veto);
}

QWidget *VetoSection::addButton(QHBoxLayout &row, const QString &id, const QString &text,
                                const std::function<void()> &work)
{
    QAbstractButton *button = addLink(&row, id, text);
    connect(button, &QAbstractButton::clicked, this, work);
    return button;
}

void VetoSection::addVeto(const models::VetoResult &veto)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(em(this, 0.7));
    const auto language = models::language();
    const QString name = veto.veto ? veto.veto->name.in(language) : veto.kind;
    const QString state = models::vetoStateText(veto.state, language);
    const QString text = veto.description.isEmpty()
                             ? tr("Veto, %1: %2").arg(state, name)
                             : tr("Veto, %1: %2 · %3").arg(state, name, veto.description);
    auto *label =
        new QLabel((veto.state == VetoState::Withdrawn ? QString() : QStringLiteral("⚠ ")) + text);
    label->setObjectName(QStringLiteral("veto_line"));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    row->addWidget(label, 1);
    if (veto.vetoId)
        addButton(*row, QStringLiteral("veto_evidence"), tr("Evidence…"),
                  [this, id = veto.vetoId, name] {
                      showEvidence(m_context, QStringLiteral("veto"), id, name, this);
                  });
    if (m_isEditable && m_context.isWritable()) {
        if (veto.state == VetoState::Suggested)
            addButton(*row, QStringLiteral("propose_suggested"), tr("Propose…"),
                      [this, kind = veto.kind] { propose(kind); });
        if (veto.state == VetoState::ToBeConfirmed)
            addButton(*row, QStringLiteral("confirm_veto"), tr("Confirm…"),
                      [this, id = veto.vetoId] { confirm(id); });
        if (veto.state == VetoState::ToBeConfirmed || veto.state == VetoState::Confirmed)
            addButton(*row, QStringLiteral("withdraw_veto"), tr("Withdraw…"),
                      [this, id = veto.vetoId] { withdraw(id); });
    }
    static_cast<QVBoxLayout *>(m_content->layout())->addLayout(row);
}

void VetoSection::propose(const QString &kind)
{
    if (!m_group || !m_scores)
        return;
    const auto veto = askVeto(*m_scores->scheme, m_group, m_name, kind, this);
    if (!veto)
        return;
    m_context.edit(models::editTitle("vetoes.proposed", {m_name}),
                   [&](Transaction &transaction) -> Result<void> {
                       const auto made = models::proposeVeto(transaction, *veto);
                       return made ? Result<void>() : made.failure();
                   });
}

void VetoSection::confirm(Id veto)
{
    if (!m_context.isReadable())
        return;
    const auto record = models::find<models::Veto>(m_context.file()->database(), veto);
    if (!record)
        return;
    const QString person =
        askLine(tr("Confirm the veto"),
                tr("%1\n\nProposed by %2. It counts once a second person confirms it. Who "
                   "confirms?")
                    .arg(record->description, record->proposedBy),
                tr("Name"), tr("Confirm"), this);
    if (person.isEmpty())
        return;
    m_context.edit(models::editTitle("vetoes.confirmed", {m_name}), [&](Transaction &transaction) {
        return models::confirmVeto(transaction, veto, person, models::now().toLocalTime().date());
    });
}

void VetoSection::withdraw(Id veto)
{
    const QString reason = askLine(tr("Withdraw the veto"),
                                   tr("The veto stays in the file with the reason, but does not "
                                      "count any more."),
                                   tr("Reason"), tr("Withdraw"), this);
    if (reason.isEmpty())
        return;
    m_context.edit(models::editTitle("vetoes.withdrawn", {m_name}), [&](Transaction &transaction) {
        return models::withdrawVeto(transaction, veto, reason);
    });
}

} // namespace ui
