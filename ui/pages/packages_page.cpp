// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/percent.h"
#include "models/figures/member_facts.h"
#include "models/records/research_group.h"
#include "models/tables/row_ids.h"
#include "ui/base/format.h"
#include "ui/dialogs/find_teachers_dialog.h"
#include "ui/dialogs/record_dialog.h"
#include "ui/pages.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/related_list.h"
#include "ui/widgets/small_numbers.h"

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

static const QStringList kKeys{
    QStringLiteral("name"),           QStringLiteral("number"),  QStringLiteral("subject"),
    QStringLiteral("stage"),          QStringLiteral("host_id"), QStringLiteral("base_school_id"),
    QStringLiteral("researcher"),     QStringLiteral("quota"),   QStringLiteral("kind"),
    QStringLiteral("predecessor_id"), QStringLiteral("note")};

// A package: its form, its own small figures and its members.
class PackageDetails : public RecordDetails
{
public:
    explicit PackageDetails(PageContext &context)
        : RecordDetails(context, QStringLiteral("research_group"), kKeys)
    {
        m_numbers = new SmallNumbers;
        addHead(m_numbers);
        m_members = new RelatedList(Texts::tr("Members"),
                                    {Texts::tr("Name"), Texts::tr("Role"), Texts::tr("School"),
                                     Texts::tr("Urban–rural code"), Texts::tr("Joined"),
                                     Texts::tr("Left")});
        m_members->setEmptyText(Texts::tr("No members yet."));
        m_members->setOpen([this](Id membership) { openTeacher(membership); });
        m_members->addAction(
            QStringLiteral("add_members"), Texts::tr("Add members…"), false,
            [this] { FindTeachersDialog(this->context(), record(), this).exec(); });
        m_members->addAction(
            QStringLiteral("edit_member"), Texts::tr("Role and dates…"), true, [this] {
                editRecord(this->context(), QStringLiteral("membership"), m_members->selected(),
                           {QStringLiteral("role"), QStringLiteral("joined_on"),
                            QStringLiteral("left_on")},
                           this);
            });
        m_members->addAction(QStringLiteral("remove_member"), Texts::tr("Remove"), true, [this] {
            removePart(QStringLiteral("membership"), m_members->selected());
        });
        addSection(m_members);
    }

protected:
    void showRelated(SQLite::Database &database, Id id) override
    {
        showNumbers(database, id);
        SQLite::Statement row(
            database,
            "SELECT membership.id, teacher.name, membership.role, school.name, "
            "membership.urban_rural, membership.joined_on, membership.left_on, membership.counted "
            "FROM membership JOIN teacher ON teacher.id = membership.teacher_id LEFT JOIN school "
            "ON "
            "school.id = membership.school_id WHERE membership.group_id = ? "
            "ORDER BY membership.role <> 'host', teacher.pinyin, membership.id");
        models::bindValue(row, 1, Value(id));
        const models::RecordType &type = models::recordType<models::Membership>();
        const auto worded = [&](const char *key, int column) {
            return models::displayText(*type.field(QLatin1String(key)),
                                       models::columnValue(row, column), context().language());
        };
        QList<RelatedRow> rows;
        while (row.executeStep()) {
            const QString school = models::textOf(models::columnValue(row, 3));
            rows << RelatedRow{row.getColumn(0).getInt64(),
                               {models::textOf(models::columnValue(row, 1)), worded("role", 2),
                                school.isEmpty() ? QStringLiteral("—") : school,
                                worded("urban_rural", 4), worded("joined_on", 5),
                                worded("left_on", 6)}};
        }
        m_members->setTitle(Texts::tr("Members (%1)").arg(countText(rows.size())));
        m_members->setRows(rows);
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

    void openTeacher(Id membership)
    {
        if (!context().isReadable())
            return;
        if (const auto found =
                models::find<models::Membership>(context().file()->database(), membership))
            context().openPage(QStringLiteral("teachers"),
                               {{QStringLiteral("id"), QVariant::fromValue(found->teacherId)}});
    }

    SmallNumbers *m_numbers;
    RelatedList *m_members;
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
            return Texts::tr("New package %1")
                .arg(static_cast<const models::ResearchGroup *>(record)->name);
        };
        if (const Id id = addRecord(context, request, page))
            page->goTo(id);
    });
    return page;
}

} // namespace ui
