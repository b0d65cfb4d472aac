// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/format.h"
#include "ui/pages.h"
#include "ui/pages/packages/package_tab.h"
#include "ui/widgets/related_list.h"

namespace ui {

using models::Id;

// What the package did in its year, with who was there.
class ActivitiesTab : public PackageTab
{
    Q_OBJECT
public:
    explicit ActivitiesTab(PageContext &context) : PackageTab(context)
    {
        m_activities = new RelatedList(tr("Activities"),
                                       {tr("Date"), tr("Activity"), tr("Kind"), tr("Class hours"),
                                        tr("Present"), tr("Leave"), tr("Absent")},
                                       {3, 4, 5, 6});
        m_activities->setEmptyText(tr("No activities yet."));
        if (findPage(QStringLiteral("activities")))
            m_activities->setOpen([this](Id activity) {
                this->context().openPage(QStringLiteral("activities"),
                                         {{QStringLiteral("id"), QVariant::fromValue(activity)}});
            });
        m_activities->addAction(
            QStringLiteral("mark_attendance"), tr("Mark attendance…"), false, [this] {
                this->context().openPage(QStringLiteral("attendance"),
                                         {{QStringLiteral("group"), QVariant::fromValue(group())}});
            });
        add(m_activities);
    }

protected:
    void read(SQLite::Database &database, Id group) override
    {
        const auto rows = models::activitiesOfGroup(database, group);
        m_activities->setTitle(tr("Activities (%1)").arg(countText(rows.size())));
        m_activities->setRows(rows);
    }

private:
    RelatedList *m_activities;
};

PackageTab *makeActivitiesTab(PageContext &context)
{
    return new ActivitiesTab(context);
}

} // namespace ui

#include "activities_tab.moc"
