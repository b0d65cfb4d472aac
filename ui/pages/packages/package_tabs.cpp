// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/packages/package_tabs.h"

// To add a tab to a package's details: ui/pages/packages/<id>_tab.cpp, without a header: a class
// derived from PackageTab and a function `PackageTab *make<Id>Tab(PageContext &context)` at its
// end; its declaration and its line below.

namespace ui {

PackageTab *makeMembersTab(PageContext &context);
PackageTab *makePlanTab(PageContext &context);
PackageTab *makeActivitiesTab(PageContext &context);
PackageTab *makeOutcomesTab(PageContext &context);
PackageTab *makeMoneyTab(PageContext &context);
PackageTab *makeAssessmentTab(PageContext &context);
PackageTab *makeEvidenceTab(PageContext &context);

const QList<PackageTabLine> &packageTabTable()
{
    static const QList<PackageTabLine> table{
        {"members", QT_TRANSLATE_NOOP("PackageTab", "Members"), makeMembersTab},
        {"plan", QT_TRANSLATE_NOOP("PackageTab", "Plan"), makePlanTab},
        {"activities", QT_TRANSLATE_NOOP("PackageTab", "Activities"), makeActivitiesTab, true},
        {"outcomes", QT_TRANSLATE_NOOP("PackageTab", "Outcomes"), makeOutcomesTab},
        {"money", QT_TRANSLATE_NOOP("PackageTab", "Money"), makeMoneyTab},
        {"assessment", QT_TRANSLATE_NOOP("PackageTab", "Assessment"), makeAssessmentTab, true},
        {"evidence", QT_TRANSLATE_NOOP("PackageTab", "Evidence"), makeEvidenceTab},
        {"facts", QT_TRANSLATE_NOOP("PackageTab", "Facts"), nullptr},
    };
    return table;
}

} // namespace ui
