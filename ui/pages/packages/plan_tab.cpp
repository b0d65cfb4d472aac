// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/packages/package_tab.h"
#include "ui/pages/packages/steps_section.h"

namespace ui {

// What the package promised for its year and how far it got: its steps and its targets.
class PlanTab : public PackageTab
{
public:
    explicit PlanTab(PageContext &context) : PackageTab(context), m_steps(new StepsSection(context))
    {
        add(m_steps);
    }

protected:
    void read(SQLite::Database &database, models::Id group) override
    {
        m_steps->showPackage(database, group);
    }

private:
    StepsSection *m_steps;
};

PackageTab *makePlanTab(PageContext &context)
{
    return new PlanTab(context);
}

} // namespace ui
