// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/edit_title.h"
#include "models/figures/member_facts.h"
#include "models/figures/quantity_reader.h"
#include "models/records/research_group.h"
#include "models/storage/store.h"
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
struct PackagesPageTexts
{
    Q_DECLARE_TR_FUNCTIONS(PackagesPage)
};
} // namespace

static const QStringList kPackagesKeys = models::recordType<models::ResearchGroup>().formKeys();

// A package: its own small figures, and its sides in tabs.
class PackageDetails : public RecordDetails
{
public:
    explicit PackageDetails(PageContext &context)
        : RecordDetails(context, QStringLiteral("research_group"), kPackagesKeys)
    {
        m_numbers = new SmallNumbers;
        addHead(m_numbers);
        m_tabs = new TabStrip(PackagesPageTexts::tr("Sides of the package"));
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
        const auto cycle = context().cycle();
        const auto group = models::find<models::ResearchGroup>(database, id);
        if (!cycle || !group)
            return;
        const auto quantities =
            models::quantitiesOfGroup(database, models::QuantityQuestion::ofYear(*cycle), id);
        const auto of = [&quantities](const char *id) {
            return quantities.value(QLatin1String(id));
        };
        const models::CountedQuantity rural = of("rural_share");
        m_numbers->setNumbers(
            {SmallNumbers::Number::of(
                 of("members"), group->quota
                                    ? PackagesPageTexts::tr("members of %1").arg(*group->quota)
                                    : PackagesPageTexts::tr("members")),
             SmallNumbers::Number::of(
                 rural, rural.unknown
                            ? PackagesPageTexts::tr("rural, %1 not known").arg(rural.unknown)
                            : PackagesPageTexts::tr("rural")),
             SmallNumbers::Number::of(
                 of("young_share"),
                 PackagesPageTexts::tr("at most %1 years").arg(models::kYoungAge)),
             SmallNumbers::Number::of(of("schools"), PackagesPageTexts::tr("schools"))});
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
        {PackagesPageTexts::tr("Packages"), PackagesPageTexts::tr("New package"),
         PackagesPageTexts::tr(
             "The research groups of this year belong here: one a subject and stage, each with a "
             "base school, a host and its members.")},
        new PackageDetails(context));
    QObject::connect(page, &ListPage::newRequested, page, [page, &context] {
        const auto cycle = context.cycle();
        if (!cycle)
            return;
        NewRecord<models::ResearchGroup> request;
        request.draft.cycleId = cycle->id;
        request.draft.quota = 20;
        request.keys = {QStringLiteral("name"),    QStringLiteral("number"),
                        QStringLiteral("subject"), QStringLiteral("stage"),
                        QStringLiteral("host_id"), QStringLiteral("base_school_id"),
                        QStringLiteral("quota")};
        request.title = PackagesPageTexts::tr("New package");
        request.editTitle = [](const models::ResearchGroup &group) {
            return models::editTitle("packages.added", {group.name});
        };
        if (const Id id = addRecord(context, request, page))
            page->goTo(id);
    });
    return page;
}

} // namespace ui
