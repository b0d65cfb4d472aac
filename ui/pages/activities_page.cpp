// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/edit_title.h"
#include "models/records/activity.h"
#include "ui/base/format.h"
#include "ui/dialogs/activity_dialog.h"
#include "ui/dialogs/record_dialog.h"
#include "ui/pages.h"
#include "ui/widgets/evidence_list.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/related_rows.h"
#include "ui/widgets/small_numbers.h"

#include <QCoreApplication>

namespace ui {

using models::Id;

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ActivitiesPage)
};
} // namespace

static const QStringList kKeys = models::recordType<models::Activity>().formKeys();
static const QStringList kPersonKeys{QStringLiteral("role"), QStringLiteral("teacher_id"),
                                     QStringLiteral("guest"), QStringLiteral("title"),
                                     QStringLiteral("employer")};

// An activity: who was there in numbers, its form, packages, schools, lecturers and evidence.
class ActivityDetails : public RecordDetails
{
public:
    explicit ActivityDetails(PageContext &context)
        : RecordDetails(context, QStringLiteral("activity"), kKeys)
    {
        m_numbers = new SmallNumbers;
        addHead(m_numbers);
        auto *grid = new LinkButton(Texts::tr("Mark attendance…"));
        grid->setObjectName(QStringLiteral("mark_attendance"));
        QObject::connect(grid, &QAbstractButton::clicked, this, [this] {
            this->context().openPage(QStringLiteral("attendance"),
                                     {{QStringLiteral("activity"), QVariant::fromValue(record())}});
        });
        addHead(grid);
        addGroups();
        addSchools();
        addPeople();
        m_evidence = new EvidenceList(context);
        addSection(m_evidence);
    }

protected:
    void showRelated(SQLite::Database &database, Id id) override
    {
        showNumbers(database, id);
        m_groups->setRows(relatedRows(
            database,
            "SELECT activity_group.id, research_group.name FROM activity_group JOIN research_group "
            "ON research_group.id = group_id WHERE activity_id = ? ORDER BY activity_group.id",
            id, {nullptr}));
        m_schools->setRows(relatedRows(
            database,
            "SELECT activity_school.id, school.name, school.town FROM activity_school JOIN school "
            "ON school.id = school_id WHERE activity_id = ? ORDER BY activity_school.id",
            id, {nullptr, nullptr}));
        const auto &type = models::recordType<models::ActivityPerson>();
        m_people->setRows(relatedRows(
            database,
            "SELECT activity_person.id, coalesce(teacher.name, guest), role, "
            "coalesce(teacher.title, activity_person.title), coalesce(school.name, employer) FROM "
            "activity_person LEFT JOIN teacher ON teacher.id = teacher_id LEFT JOIN school ON "
            "school.id = teacher.school_id WHERE activity_id = ? ORDER BY activity_person.id",
            id,
            {nullptr, type.field(QStringLiteral("role")), type.field(QStringLiteral("title")),
             nullptr}));
        m_evidence->setOwner(QStringLiteral("activity"), id);
    }

private:
    // A part of the activity: a package, a school, a person.
    template <class Part>
    void addPart(const QStringList &keys, const QString &heading, const char *title)
    {
        const Id activity = record();
        NewRecord request;
        request.table = QLatin1String(models::recordType<Part>().table);
        request.keys = keys;
        request.title = heading;
        request.prepare = [activity](void *record) {
            static_cast<Part *>(record)->activityId = activity;
        };
        request.editTitle = [this, title, activity](const void *) {
            return models::editTitle(title,
                                     {models::recordName(context().file()->database(),
                                                         QStringLiteral("activity"), activity)});
        };
        addRecord(context(), request, this);
    }

    void addGroups()
    {
        m_groups = new RelatedList(Texts::tr("Packages"), {Texts::tr("Name")});
        m_groups->setEmptyText(Texts::tr("No package holds this activity yet."));
        m_groups->setOpen([this](Id part) {
            open<models::ActivityGroup>("packages", part,
                                        [](const auto &each) { return each.groupId; });
        });
        m_groups->addAction(QStringLiteral("add_group"), Texts::tr("Add a package…"), false,
                            [this] {
                                addPart<models::ActivityGroup>({QStringLiteral("group_id")},
                                                               Texts::tr("Add a package"),
                                                               "activities.package_added");
                            });
        m_groups->addAction(QStringLiteral("remove_group"), Texts::tr("Remove"), true, [this] {
            removePart(QStringLiteral("activity_group"), m_groups->selected());
        });
        addSection(m_groups);
    }

    void addSchools()
    {
        m_schools =
            new RelatedList(Texts::tr("Schools visited"), {Texts::tr("School"), Texts::tr("Town")});
        m_schools->setEmptyText(Texts::tr("No school was visited."));
        m_schools->setOpen([this](Id part) {
            open<models::ActivitySchool>("schools", part,
                                         [](const auto &each) { return each.schoolId; });
        });
        m_schools->addAction(QStringLiteral("add_school"), Texts::tr("Add a school…"), false,
                             [this] {
                                 addPart<models::ActivitySchool>({QStringLiteral("school_id")},
                                                                 Texts::tr("Add a school"),
                                                                 "activities.school_added");
                             });
        m_schools->addAction(QStringLiteral("remove_school"), Texts::tr("Remove"), true, [this] {
            removePart(QStringLiteral("activity_school"), m_schools->selected());
        });
        addSection(m_schools);
    }

    void addPeople()
    {
        m_people = new RelatedList(Texts::tr("Lecturers and hosts"),
                                   {Texts::tr("Name"), Texts::tr("Role"), Texts::tr("Title"),
                                    Texts::tr("School or employer")});
        m_people->setEmptyText(Texts::tr("Nobody is named yet."));
        m_people->setOpen([this](Id part) {
            open<models::ActivityPerson>("teachers", part,
                                         [](const auto &each) { return each.teacherId; });
        });
        m_people->addAction(
            QStringLiteral("add_person"), Texts::tr("Add a person…"), false, [this] {
                addPart<models::ActivityPerson>(kPersonKeys, Texts::tr("Add a person"),
                                                "activities.person_added");
            });
        m_people->addAction(QStringLiteral("edit_person"), Texts::tr("Correct…"), true, [this] {
            editRecord(context(), QStringLiteral("activity_person"), m_people->selected(),
                       kPersonKeys, this);
        });
        m_people->addAction(QStringLiteral("remove_person"), Texts::tr("Remove"), true, [this] {
            removePart(QStringLiteral("activity_person"), m_people->selected());
        });
        addSection(m_people);
    }

    // Opens what a part names on its page.
    template <class Part, class Target>
    void open(const char *page, Id part, const Target &target)
    {
        if (!context().isReadable())
            return;
        const auto found = models::find<Part>(context().file()->database(), part);
        if (found && target(*found))
            context().openPage(QLatin1String(page),
                               {{QStringLiteral("id"), QVariant::fromValue(target(*found))}});
    }

    // How many were due, and what became of them; members only.
    void showNumbers(SQLite::Database &database, Id id)
    {
        SQLite::Statement row(
            database,
            "SELECT present, on_leave, absent, (SELECT count(DISTINCT member.id) FROM "
            "activity_group JOIN membership AS member ON member.group_id = activity_group.group_id "
            "JOIN activity ON activity.id = activity_group.activity_id WHERE "
            "activity_group.activity_id = activity_total.activity_id AND "
            "coalesce(member.joined_on, '') <= activity.starts_on AND coalesce(member.left_on || "
            "substr('-12-32', length(member.left_on) - 3), '9999') > activity.starts_on) FROM "
            "activity_total WHERE activity_id = ?");
        models::bindValue(row, 1, models::Value(id));
        if (!row.executeStep()) {
            m_numbers->setNumbers({{QStringLiteral("—"), Texts::tr("attendance not marked yet")}});
            return;
        }
        const auto number = [&row](int column) {
            return countText(row.getColumn(column).getInt64());
        };
        m_numbers->setNumbers({{number(3), Texts::tr("due")},
                               {number(0), Texts::tr("present")},
                               {number(1), Texts::tr("on leave")},
                               {number(2), Texts::tr("absent")}});
    }

    SmallNumbers *m_numbers;
    RelatedList *m_groups = nullptr;
    RelatedList *m_schools = nullptr;
    RelatedList *m_people = nullptr;
    EvidenceList *m_evidence;
};

Page *makeActivitiesPage(PageContext &context)
{
    auto *page = new ListPage(
        context, models::activityList(),
        {Texts::tr("Activities"), Texts::tr("New activity"),
         Texts::tr("What the packages do in their year belongs here: lessons studied together, "
                   "lectures, visits to rural schools, with who was there.")},
        new ActivityDetails(context));
    QObject::connect(page, &ListPage::newRequested, page, [page, &context] {
        if (!context.cycle())
            return;
        if (const Id id = addActivity(context, 0, page))
            page->goTo(id);
    });
    return page;
}

} // namespace ui
