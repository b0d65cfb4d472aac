// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages.h"

#include <QCoreApplication>

// To add a page:
// 1. ui/pages/<id>_page.cpp, without a header: a class derived from ui::Page and a function
//    `Page *make<Id>Page(PageContext &context)` at its end. It asks the context for everything and
//    never another page; it must cope with no file and with an empty one.
// 2. its declaration and its line below, at its place in the sidebar.
// 3. resources/help/<id>.zh.md and .en.md; an icon in resources/icons/ (24×24, strokes of
//    "currentColor", 1.6 wide) if none fits.
// The page is then tested, pictured and reachable by Ctrl+1…9 without another line.

namespace ui {

Page *makeDashboardPage(PageContext &context);
Page *makePackagesPage(PageContext &context);
Page *makeTeachersPage(PageContext &context);
Page *makeSchoolsPage(PageContext &context);
Page *makeActivitiesPage(PageContext &context);
Page *makeAttendancePage(PageContext &context);
Page *makeOutcomesPage(PageContext &context);
Page *makeFundsPage(PageContext &context);
Page *makeChartsPage(PageContext &context);
Page *makeAssessmentPage(PageContext &context);
Page *makeReportPage(PageContext &context);
Page *makeReconcilePage(PageContext &context);
Page *makeImportPage(PageContext &context);
Page *makeHistoryPage(PageContext &context);

static qint64 countChecks(const PageContext &context)
{
    return context.checks().size();
}

const QList<PageLine> &pageTable()
{
    static const QList<PageLine> table{
        {"dashboard", QT_TRANSLATE_NOOP("Page", "Overview"), "dashboard", makeDashboardPage,
         countChecks},
        {"packages", QT_TRANSLATE_NOOP("Page", "Packages"), "packages", makePackagesPage},
        {"teachers", QT_TRANSLATE_NOOP("Page", "Teachers"), "teachers", makeTeachersPage},
        {"schools", QT_TRANSLATE_NOOP("Page", "Schools"), "schools", makeSchoolsPage},
        {"activities", QT_TRANSLATE_NOOP("Page", "Activities"), "activities", makeActivitiesPage},
        {"attendance", QT_TRANSLATE_NOOP("Page", "Attendance"), "attendance", makeAttendancePage},
        {"outcomes", QT_TRANSLATE_NOOP("Page", "Outcomes"), "outcomes", makeOutcomesPage},
        {"funds", QT_TRANSLATE_NOOP("Page", "Funds"), "funds", makeFundsPage},
        {"charts", QT_TRANSLATE_NOOP("Page", "Charts"), "charts", makeChartsPage},
        {"assessment", QT_TRANSLATE_NOOP("Page", "Assessment"), "assessment", makeAssessmentPage},
        {"report", QT_TRANSLATE_NOOP("Page", "Report"), "report", makeReportPage},
        {"reconcile", QT_TRANSLATE_NOOP("Page", "Reconcile"), "reconcile", makeReconcilePage},
        {"import", QT_TRANSLATE_NOOP("Page", "Import"), "import", makeImportPage},
        {"history", QT_TRANSLATE_NOOP("Page", "History"), "history", makeHistoryPage},
    };
    return table;
}

const PageLine *findPage(const QString &id)
{
    for (const PageLine &line : pageTable())
        if (id == QLatin1String(line.id))
            return &line;
    return nullptr;
}

QString pageTitle(const PageLine &line)
{
    return QCoreApplication::translate("Page", line.title);
}

} // namespace ui
