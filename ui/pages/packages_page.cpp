// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/edit_title.h"
#include "models/base/percent.h"
#include "models/figures/member_facts.h"
#include "models/records/research_group.h"
#include "models/tables/row_ids.h"
#include "ui/base/format.h"
#include "ui/dialogs/record_dialog.h"
#include "ui/pages.h"
#include "ui/pages/packages/package_tabs.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/small_numbers.h"
#include "ui/widgets/tab_strip.h"

#include <QCoreApplication>

namespace ui {

using models::Id;
using models::Value;

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PackagesPage)
};
} // namespace

static const QStringList kKeys = models::recordType<models::ResearchGroup>().formKeys();

// A package: its own small figures, and its sides in tabs.
class PackageDetails : public RecordDetails
{
public:
    explicit PackageDetails(PageContext &context)
        : RecordDetails(context, QStringLiteral("research_group"), kKeys)
    {
        m_numbers = new SmallNumbers;
        addHead(m_numbers);
        m_tabs = new TabStrip(Texts::tr("Sides of the package"));
        m_tabs->setObjectName(QStringLiteral("package_tabs"));
        for (const PackageTabLine &line : packageTabTable()) {
            m_tabs->addTab(QCoreApplication::translate("PackageTab", line.title));
            m_pages << (line.make ? line.make(context) : nullptr);
            if (m_pages.last())
                addSection(m_pages.last());
        }
        addHead(m_tabs);
        QObject::connect(m_tabs, &QTabBar::currentChanged, this, [this] {
            showTab();
            refresh();
        });
        showTab();
    }

    // The form is a tab of its own.
    void edit() override
    {
        m_tabs->setCurrentIndex(int(m_pages.indexOf(nullptr)));
        RecordDetails::edit();
    }

protected:
    void showRelated(SQLite::Database &database, Id id) override
    {
        showNumbers(database, id);
        if (PackageTab *page = m_pages.value(m_tabs->currentIndex()))
            page->showPackage(database, id);
    }

private:
    // The four factors of this package: how many, rural, young, from how many schools.
    void showNumbers(SQLite::Database &database, Id id)
    {
        models::ListQuery query;
        query.cycle = context().cycle();
        SQLite::Statement row(
            database,
            models::filledSql("SELECT count(*), sum({rural} = 1), sum({rural} IS NULL), "
                              "sum(age <= ?), count(age), count(DISTINCT school_id), "
                              "(SELECT quota FROM research_group WHERE id = group_id) FROM "
                              "membership WHERE group_id = ? AND counted = 1",
                              query));
        row.bind(1, models::kYoungAge);
        models::bindValue(row, 2, Value(id));
        row.executeStep();
        const auto number = [&row](int column) { return row.getColumn(column).getInt64(); };
        const qint64 members = number(0);
        const QString quota = models::textOf(models::columnValue(row, 6));
        m_numbers->setNumbers(
            {{countText(members),
              quota.isEmpty() ? Texts::tr("members") : Texts::tr("members of %1").arg(quota)},
             {models::percentText(number(1), members),
              number(2) ? Texts::tr("rural, %1 not known").arg(number(2)) : Texts::tr("rural")},
             {models::percentText(number(3), members),
              Texts::tr("at most %1 years").arg(models::kYoungAge)},
             {countText(number(5)), Texts::tr("schools")}});
    }

    void showTab()
    {
        const int current = m_tabs->currentIndex();
        for (int at = 0; at < m_pages.size(); ++at)
            if (m_pages[at])
                m_pages[at]->setVisible(at == current);
        form().setVisible(!m_pages.value(current));
        setWide(packageTabTable()[current].wide);
    }

    SmallNumbers *m_numbers;
    TabStrip *m_tabs;
    QList<PackageTab *> m_pages; // null: the form
};

Page *makePackagesPage(PageContext &context)
{
    auto *page = new ListPage(
        context, models::groupList(),
        {Texts::tr("Packages"), Texts::tr("New package"),
         Texts::tr(
             "The research groups of this year belong here: one a subject and stage, each with a "
             "base school, a host and its members.")},
        new PackageDetails(context));
    QObject::connect(page, &ListPage::newRequested, page, [page, &context] {
        const auto cycle = context.cycle();
        if (!cycle)
            return;
        NewRecord request;
        request.table = QStringLiteral("research_group");
        request.keys = {QStringLiteral("name"),    QStringLiteral("number"),
                        QStringLiteral("subject"), QStringLiteral("stage"),
                        QStringLiteral("host_id"), QStringLiteral("base_school_id"),
                        QStringLiteral("quota")};
        request.title = Texts::tr("New package");
        request.prepare = [&cycle](void *record) {
            auto &group = *static_cast<models::ResearchGroup *>(record);
            group.cycleId = cycle->id;
            group.quota = 20;
        };
        request.editTitle = [](const void *record) {
            return models::editTitle("packages.added",
                                     {static_cast<const models::ResearchGroup *>(record)->name});
        };
        if (const Id id = addRecord(context, request, page))
            page->goTo(id);
    });
    return page;
}

} // namespace ui
