// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/packages/package_tab.h"
#include "ui/pages/packages/steps_section.h"
#include "ui/pages/packages/targets_section.h"

namespace ui {

// What the package promised for its year and how far it got: its steps and its targets.
class PlanTab : public PackageTab
{
public:
    explicit PlanTab(PageContext &context)
        : PackageTab(context),
          m_steps(new StepsSection(context)),
          m_targets(new TargetsSection(context))
    {
        add(m_targets);
        add(m_steps);
    }

protected:
    void read(SQLite::Database &database, models::Id group) override
    {
        m_targets->showPackage(database, group);
        m_steps->showPackage(database, group);
    }

private:
    StepsSection *m_steps;
    TargetsSection *m_targets;
};

PackageTab *makePlanTab(PageContext &context)
{
    return new PlanTab(context);
}

} // namespace ui
