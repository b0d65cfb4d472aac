// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/activity_dialog.h"

#include "models/base/edit_title.h"
#include "models/edits/activities.h"
#include "models/edits/record_access.h"
#include "models/records/activity.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/record_form.h"

#include <QDialog>
#include <QDialogButtonBox>

namespace ui {

using models::Activity;
using models::ActivityGroup;
using models::Id;
using models::Result;
using models::Transaction;

static const QStringList kKeys{QStringLiteral("name"),  QStringLiteral("starts_on"),
                               QStringLiteral("kind"),  QStringLiteral("mode"),
                               QStringLiteral("place"), QStringLiteral("hours"),
                               QStringLiteral("level")};

// The form of a new activity, and above it the packages that hold it, each a word to click away.
class ActivityDialog : public QDialog
{
    Q_OBJECT
public:
    ActivityDialog(PageContext &context, Id group, QWidget *parent)
        : QDialog(parent), m_context(context), m_draft(models::AnyRecord::of(Activity()))
    {
        setWindowTitle(tr("New activity"));
        setMinimumWidth(em(this, 28));
        m_draft.as<Activity>().cycleId = context.cycle() ? context.cycle()->id : 0;
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(em(this, 1.2), em(this), em(this, 1.2), em(this));
        column->setSpacing(em(this, 0.7));
        column->addWidget(makeSectionTitle(tr("New activity")));
        column->addWidget(makeGroups());
        m_form = new RecordForm(models::recordAccess(QStringLiteral("activity")), kKeys, context);
        m_form->setDraft(m_draft);
        column->addWidget(m_form);
        column->addWidget(makeButtons());
        if (group)
            addGroup(group);
        (group ? m_form->editor(QStringLiteral("name")) : m_line)->control()->setFocus();
    }

    Id added() const { return m_draft.as<Activity>().id; }

private:
    QWidget *makeGroups()
    {
        const models::Field &field =
            *models::recordType<ActivityGroup>().field(QStringLiteral("group_id"));
        auto *box = new QWidget;
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(em(this, 0.3));
        column->addWidget(makeNote(tr("Packages: one, or several for a joint activity")));
        m_line = makeFieldEditor(field, m_context);
        m_line->control()->setObjectName(QStringLiteral("activity_group"));
        column->addWidget(m_line);
        auto *chips = new QWidget;
        m_chips = new FlowLayout(em(this, 0.6), chips);
        column->addWidget(chips);
        connect(m_line, &FieldEditor::left, this, &ActivityDialog::takeLine);
        return box;
    }

    QWidget *makeButtons()
    {
        auto *buttons = new QDialogButtonBox;
        QPushButton *add = makeMainButton(tr("Add"));
        add->setObjectName(QStringLiteral("add_record"));
        buttons->addButton(add, QDialogButtonBox::AcceptRole);
        buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        connect(buttons, &QDialogButtonBox::accepted, this, &ActivityDialog::store);
        return buttons;
    }

    // A package that was typed or chosen becomes a word below, and the line is free again.
    void takeLine()
    {
        const auto read = m_line->read();
        if (!read || models::isNull(read->value))
            return;
        addGroup(models::integerOf(read->value));
        m_line->setValue({});
    }

    void addGroup(Id group)
    {
        if (m_groups.contains(group) || !m_context.isReadable())
            return;
        m_groups << group;
        const QString name = models::recordName(m_context.file()->database(),
                                                QStringLiteral("research_group"), group);
        auto *chip = new LinkButton(name + QStringLiteral(" ✕"));
        chip->setAccessibleName(tr("Take %1 away").arg(name));
        chip->setToolTip(chip->accessibleName());
        connect(chip, &QAbstractButton::clicked, this, [this, chip, group] {
            m_groups.removeAll(group);
            chip->deleteLater();
        });
        m_chips->addWidget(chip);
        chip->show();
    }

    void store()
    {
        takeLine();
        if (!m_form->draftProblem().isEmpty())
            return;
        Activity &draft = m_draft.as<Activity>();
        const QString title = models::editTitle("activities.added", {draft.name});
        const bool done = m_context.edit(title, [&](Transaction &transaction) -> Result<void> {
            const auto added = models::addActivity(transaction, draft, m_groups);
            return added ? Result<void>() : added.failure();
        });
        if (done)
            accept();
        else
            draft.id = 0;
    }

    PageContext &m_context;
    models::AnyRecord m_draft; // an Activity
    RecordForm *m_form;
    FieldEditor *m_line;
    FlowLayout *m_chips;
    QList<Id> m_groups;
};

Id addActivity(PageContext &context, Id group, QWidget *parent)
{
    ActivityDialog dialog(context, group, parent);
    return dialog.exec() == QDialog::Accepted ? dialog.added() : 0;
}

} // namespace ui

#include "activity_dialog.moc"
