// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edits/record_access.h"
#include "models/records/research_group.h"
#include "models/storage/store.h"
#include "ui/base/format.h"
#include "ui/dialogs/find_teachers_dialog.h"
#include "ui/dialogs/record_dialog.h"
#include "ui/pages/packages/package_tab.h"
#include "ui/widgets/record_details.h"
#include "ui/widgets/related_list.h"

#include <QCoreApplication>

namespace ui {

using models::Id;

namespace {
struct MembersTabTexts
{
    Q_DECLARE_TR_FUNCTIONS(PackagesPage)
};
} // namespace

// Who belongs to the package, with which role and since when.
class MembersTab : public PackageTab
{
public:
    explicit MembersTab(PageContext &context) : PackageTab(context)
    {
        m_members =
            new RelatedList(MembersTabTexts::tr("Members"),
                            {MembersTabTexts::tr("Name"), MembersTabTexts::tr("Role"),
                             MembersTabTexts::tr("School"), MembersTabTexts::tr("Urban–rural code"),
                             MembersTabTexts::tr("Joined"), MembersTabTexts::tr("Left")});
        m_members->setEmptyText(MembersTabTexts::tr("No members yet."));
        m_members->setOpen([this](Id membership) { openTeacher(membership); });
        m_members->addAction(QStringLiteral("add_members"), MembersTabTexts::tr("Add members…"),
                             false,
                             [this] { FindTeachersDialog(this->context(), group(), this).exec(); });
        m_members->addAction(
            QStringLiteral("edit_member"), MembersTabTexts::tr("Role and dates…"), true, [this] {
                editRecord(this->context(), QStringLiteral("membership"), m_members->selected(),
                           {QStringLiteral("role"), QStringLiteral("joined_on"),
                            QStringLiteral("left_on")},
                           this);
            });
        m_members->addAction(
            QStringLiteral("remove_member"), MembersTabTexts::tr("Remove"), true, [this] {
                removePart(this->context(), QStringLiteral("membership"), m_members->selected());
            });
        add(m_members);
    }

protected:
    void read(SQLite::Database &database, Id group) override
    {
        const auto rows = models::membersOfGroup(database, group);
        m_members->setTitle(MembersTabTexts::tr("Members (%1)").arg(countText(rows.size())));
        m_members->setRows(rows);
    }

private:
    void openTeacher(Id membership)
    {
        if (!context().isReadable())
            return;
        if (const auto found =
                models::find<models::Membership>(context().file()->database(), membership))
            context().openPage(QStringLiteral("teachers"),
                               {{QStringLiteral("id"), QVariant::fromValue(found->teacherId)}});
    }

    RelatedList *m_members;
};

PackageTab *makeMembersTab(PageContext &context)
{
    return new MembersTab(context);
}

} // namespace ui
