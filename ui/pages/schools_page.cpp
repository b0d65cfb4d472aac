// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/edit_title.h"
#include "models/records/school.h"
#include "models/vocabulary/school_code.h"
#include "ui/base/format.h"
#include "ui/dialogs/record_dialog.h"
#include "ui/pages.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/related_list.h"

#include <QCoreApplication>

namespace ui {

using models::Id;
using models::School;
using models::SchoolAlias;
using models::SchoolSite;
using models::Value;

// More teachers are looked at on their own page.
static constexpr int kMostTeachers = 200;

namespace {
struct SchoolsPageTexts
{
    Q_DECLARE_TR_FUNCTIONS(SchoolsPage)
};
} // namespace

static const QStringList kSchoolsKeys = models::recordType<models::School>().formKeys();
static const QStringList kSiteKeys{QStringLiteral("valid_from"),
                                   QStringLiteral("urban_rural"),
                                   QStringLiteral("code_year"),
                                   QStringLiteral("source"),
                                   QStringLiteral("area_code"),
                                   QStringLiteral("in_county_seat"),
                                   QStringLiteral("in_agricultural_street"),
                                   QStringLiteral("designated_rural")};

// Why a school's code will not do; nothing when it will.
static QString codeProblem(const Value &code)
{
    if (models::isNull(code))
        return {};
    const auto checked = models::checkSchoolCode(models::textOf(code), {});
    return checked ? QString() : checked.error().message;
}

// A school: the form, its urban–rural codes by date, other names, campuses and teachers.
class SchoolDetails : public RecordDetails
{
public:
    explicit SchoolDetails(PageContext &context)
        : RecordDetails(context, QStringLiteral("school"), kSchoolsKeys)
    {
        form().setCheck(QStringLiteral("code"), codeProblem);
        addSites();
        addAliases();
        m_campuses = new RelatedList(SchoolsPageTexts::tr("Campuses and teaching points"),
                                     {SchoolsPageTexts::tr("Name"), SchoolsPageTexts::tr("Kind")});
        m_campuses->setOpen([this](Id id) {
            this->context().openPage(QStringLiteral("schools"),
                                     {{QStringLiteral("id"), QVariant::fromValue(id)}});
        });
        addSection(m_campuses);
        m_teachers =
            new RelatedList(SchoolsPageTexts::tr("Teachers"),
                            {SchoolsPageTexts::tr("Teacher"), SchoolsPageTexts::tr("Subject"),
                             SchoolsPageTexts::tr("Title")});
        m_teachers->setOpen([this](Id id) {
            this->context().openPage(QStringLiteral("teachers"),
                                     {{QStringLiteral("id"), QVariant::fromValue(id)}});
        });
        addSection(m_teachers);
    }

protected:
    void showRelated(SQLite::Database &database, Id id) override
    {
        showSites(database, id);
        QList<RelatedRow> aliases;
        for (const SchoolAlias &alias :
             models::findAll<SchoolAlias>(database, "WHERE school_id = ? ORDER BY id", {Value(id)}))
            aliases << RelatedRow{alias.id, {alias.alias}};
        m_aliases->setRows(aliases);
        QList<RelatedRow> campuses;
        for (const School &campus : models::findAll<School>(
                 database, "WHERE campus_of = ? ORDER BY pinyin, id", {Value(id)}))
            campuses << RelatedRow{campus.id, {campus.name, worded("kind", campus)}};
        m_campuses->setRows(campuses);
        m_campuses->setVisible(!campuses.isEmpty());
        showTeachers(database, id);
    }

private:
    template <class Record>
    QString worded(const char *key, const Record &record) const
    {
        const models::Field *field = models::recordType<Record>().field(QLatin1String(key));
        return models::displayText(*field, field->get(&record), context().language());
    }

    void addSites()
    {
        m_sites = new RelatedList(
            SchoolsPageTexts::tr("Urban or rural"),
            {SchoolsPageTexts::tr("Valid from"), SchoolsPageTexts::tr("Urban–rural code"),
             SchoolsPageTexts::tr("Code year"), SchoolsPageTexts::tr("Source")});
        m_sites->setEmptyText(
            SchoolsPageTexts::tr("No urban–rural code yet: its members count as not known."));
        m_sites->addAction(QStringLiteral("add_code"), SchoolsPageTexts::tr("Add a code…"), false,
                           [this] { addSite(); });
        m_sites->addAction(QStringLiteral("edit_code"), SchoolsPageTexts::tr("Correct…"), true,
                           [this] { correctSite(m_sites->selected()); });
        m_sites->setOpen([this](Id site) { correctSite(site); });
        m_sites->addAction(
            QStringLiteral("remove_code"), SchoolsPageTexts::tr("Remove"), true,
            [this] { removePart(QStringLiteral("school_site"), m_sites->selected()); });
        addSection(m_sites);
    }

    void addAliases()
    {
        m_aliases = new RelatedList(SchoolsPageTexts::tr("Other names in workbooks"),
                                    {SchoolsPageTexts::tr("Name")});
        m_aliases->addAction(QStringLiteral("add_name"), SchoolsPageTexts::tr("Add a name…"), false,
                             [this] { addAlias(); });
        m_aliases->addAction(
            QStringLiteral("remove_name"), SchoolsPageTexts::tr("Remove"), true,
            [this] { removePart(QStringLiteral("school_alias"), m_aliases->selected()); });
        addSection(m_aliases);
    }

    void showSites(SQLite::Database &database, Id id)
    {
        QList<RelatedRow> rows;
        for (const SchoolSite &site : models::findAll<SchoolSite>(
                 database, "WHERE school_id = ? ORDER BY valid_from, id", {Value(id)}))
            rows << RelatedRow{site.id,
                               {site.validFrom.isEmpty() ? SchoolsPageTexts::tr("always")
                                                         : worded("valid_from", site),
                                worded("urban_rural", site), worded("code_year", site),
                                worded("source", site)}};
        m_sites->setRows(rows);
    }

    void showTeachers(SQLite::Database &database, Id id)
    {
        QList<RelatedRow> rows;
        for (const models::Teacher &teacher : models::findAll<models::Teacher>(
                 database, "WHERE school_id = ? ORDER BY pinyin, id LIMIT ?",
                 {Value(id), Value(qint64(kMostTeachers))}))
            rows << RelatedRow{
                teacher.id, {teacher.name, worded("subject", teacher), worded("title", teacher)}};
        m_teachers->setTitle(
            rows.size() < kMostTeachers
                ? SchoolsPageTexts::tr("Teachers (%1)").arg(countText(rows.size()))
                : SchoolsPageTexts::tr("Teachers (the first %1)").arg(countText(rows.size())));
        m_teachers->setRows(rows);
        m_teachers->setVisible(!rows.isEmpty());
    }

    void addSite()
    {
        NewRecord<SchoolSite> request;
        request.draft.schoolId = record();
        request.keys = kSiteKeys;
        request.title = models::editTitle("schools.code_added");
        request.note = SchoolsPageTexts::tr(
            "Codes before that date stay as they are, so earlier years keep counting "
            "as they did.");
        addRecord(context(), request, this);
    }

    void correctSite(Id site)
    {
        editRecord(context(), QStringLiteral("school_site"), site, kSiteKeys, this);
    }

    void addAlias()
    {
        NewRecord<SchoolAlias> request;
        request.draft.schoolId = record();
        request.keys = {QStringLiteral("alias")};
        request.title = models::editTitle("schools.name_added");
        addRecord(context(), request, this);
    }

    RelatedList *m_sites = nullptr;
    RelatedList *m_aliases = nullptr;
    RelatedList *m_campuses;
    RelatedList *m_teachers;
};

Page *makeSchoolsPage(PageContext &context)
{
    auto *page = new ListPage(
        context, models::schoolList(),
        {SchoolsPageTexts::tr("Schools"), SchoolsPageTexts::tr("New school"),
         SchoolsPageTexts::tr("Every school, kindergarten, campus and teaching point belongs "
                              "here, with its urban–rural code by date.")},
        new SchoolDetails(context));
    QObject::connect(page, &ListPage::newRequested, page, [page, &context] {
        NewRecord<School> request;
        request.keys = kSchoolsKeys.mid(0, 7);
        request.title = SchoolsPageTexts::tr("New school");
        request.editTitle = [](const School &school) {
            return models::editTitle("schools.added", {school.name});
        };
        if (const Id id = addRecord(context, request, page))
            page->goTo(id);
    });
    return page;
}

} // namespace ui
