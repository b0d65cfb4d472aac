// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/format.h"
#include "ui/pages.h"
#include "ui/pages/packages/package_tab.h"
#include "ui/widgets/related_list.h"

namespace ui {

using models::Id;

// What came out of the package's work, the highest level first.
class OutcomesTab : public PackageTab
{
    Q_OBJECT
public:
    explicit OutcomesTab(PageContext &context) : PackageTab(context)
    {
        m_outcomes = new RelatedList(
            tr("Outcomes"), {tr("Outcome"), tr("Kind"), tr("Level"), tr("Grade"), tr("Date")});
        m_outcomes->setEmptyText(tr("No outcomes yet."));
        if (findPage(QStringLiteral("outcomes")))
            m_outcomes->setOpen([this](Id outcome) {
                this->context().openPage(QStringLiteral("outcomes"),
                                         {{QStringLiteral("id"), QVariant::fromValue(outcome)}});
            });
        add(m_outcomes);
    }

protected:
    void read(SQLite::Database &database, Id group) override
    {
        const auto rows = models::outcomesOfGroup(database, group);
        m_outcomes->setTitle(tr("Outcomes (%1)").arg(countText(rows.size())));
        m_outcomes->setRows(rows);
    }

private:
    RelatedList *m_outcomes;
};

PackageTab *makeOutcomesTab(PageContext &context)
{
    return new OutcomesTab(context);
}

} // namespace ui

#include "outcomes_tab.moc"
