// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/edit_title.h"
#include "models/figures/activity_attendance.h"
#include "models/records/activity.h"
#include "ui/base/format.h"
#include "ui/dialogs/activity_dialog.h"
#include "ui/dialogs/record_dialog.h"
#include "ui/pages.h"
#include "ui/widgets/evidence_list.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/related_list.h"
#include "ui/widgets/small_numbers.h"

#include <QCoreApplication>

namespace ui {

using models::Id;

namespace {
struct ActivitiesPageTexts
{
    Q_DECLARE_TR_FUNCTIONS(ActivitiesPage)
};
} // namespace

static const QStringList kActivitiesKeys = models::recordType<models::Activity>().formKeys();
static const QStringList kPersonKeys{QStringLiteral("role"), QStringLiteral("teacher_id"),
                                     QStringLiteral("guest"), QStringLiteral("title"),
                                     QStringLiteral("employer")};

// An activity: who was there in numbers, its form, packages, schools, lecturers and evidence.
class ActivityDetails : public RecordDetails
{
public:
    explicit ActivityDetails(PageContext &context)
        : RecordDetails(context, QStringLiteral("activity"), kActivitiesKeys)
    {
        m_numbers = new SmallNumbers;
        addHead(m_numbers);
        auto *grid = new LinkButton(ActivitiesPageTexts::tr("Mark attendance…"));
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
        m_groups->setRows(models::groupsOfActivity(database, id));
        m_schools->setRows(models::schoolsOfActivity(database, id));
        m_people->setRows(models::peopleOfActivity(database, id));
        m_evidence->setOwner(QStringLiteral("activity"), id);
    }

private:
    // A part of the activity: a package, a school, a person.
    template <class Part>
    void addPart(const QStringList &keys, const QString &heading, const char *title)
    {
        const Id activity = record();
        NewRecord<Part> request;
        request.draft.activityId = activity;
        request.keys = keys;
        request.title = heading;
        request.editTitle = [this, title, activity](const Part &) {
            return models::editTitle(title,
                                     {models::recordName(context().file()->database(),
                                                         QStringLiteral("activity"), activity)});
        };
        addRecord(context(), request, this);
    }

    void addGroups()
    {
        m_groups =
            new RelatedList(ActivitiesPageTexts::tr("Packages"), {ActivitiesPageTexts::tr("Name")});
        m_groups->setEmptyText(ActivitiesPageTexts::tr("No package holds this activity yet."));
        m_groups->setOpen([this](Id part) {
            open<models::ActivityGroup>("packages", part,
                                        [](const auto &each) { return each.groupId; });
        });
        m_groups->addAction(
            QStringLiteral("add_group"), ActivitiesPageTexts::tr("Add a package…"), false, [this] {
                addPart<models::ActivityGroup>({QStringLiteral("group_id")},
                                               ActivitiesPageTexts::tr("Add a package"),
                                               "activities.package_added");
            });
        m_groups->addAction(
            QStringLiteral("remove_group"), ActivitiesPageTexts::tr("Remove"), true,
            [this] { removePart(QStringLiteral("activity_group"), m_groups->selected()); });
        addSection(m_groups);
    }

    void addSchools()
    {
        m_schools =
            new RelatedList(ActivitiesPageTexts::tr("Schools visited"),
                            {ActivitiesPageTexts::tr("School"), ActivitiesPageTexts::tr("Town")});
        m_schools->setEmptyText(ActivitiesPageTexts::tr("No school was visited."));
        m_schools->setOpen([this](Id part) {
            open<models::ActivitySchool>("schools", part,
                                         [](const auto &each) { return each.schoolId; });
        });
        m_schools->addAction(
            QStringLiteral("add_school"), ActivitiesPageTexts::tr("Add a school…"), false, [this] {
                addPart<models::ActivitySchool>({QStringLiteral("school_id")},
                                                ActivitiesPageTexts::tr("Add a school"),
                                                "activities.school_added");
            });
        m_schools->addAction(
            QStringLiteral("remove_school"), ActivitiesPageTexts::tr("Remove"), true,
            [this] { removePart(QStringLiteral("activity_school"), m_schools->selected()); });
        addSection(m_schools);
    }

    void addPeople()
    {
        m_people = new RelatedList(
            ActivitiesPageTexts::tr("Lecturers and hosts"),
            {ActivitiesPageTexts::tr("Name"), ActivitiesPageTexts::tr("Role"),
             ActivitiesPageTexts::tr("Title"), ActivitiesPageTexts::tr("School or employer")});
        m_people->setEmptyText(ActivitiesPageTexts::tr("Nobody is named yet."));
        m_people->setOpen([this](Id part) {
            open<models::ActivityPerson>("teachers", part,
                                         [](const auto &each) { return each.teacherId; });
        });
        m_people->addAction(
            QStringLiteral("add_person"), ActivitiesPageTexts::tr("Add a person…"), false, [this] {
                addPart<models::ActivityPerson>(kPersonKeys,
                                                ActivitiesPageTexts::tr("Add a person"),
                                                "activities.person_added");
            });
        m_people->addAction(QStringLiteral("edit_person"), ActivitiesPageTexts::tr("Correct…"),
                            true, [this] {
                                editRecord(context(), QStringLiteral("activity_person"),
                                           m_people->selected(), kPersonKeys, this);
                            });
        m_people->addAction(
            QStringLiteral("remove_person"), ActivitiesPageTexts::tr("Remove"), true,
            [this] { removePart(QStringLiteral("activity_person"), m_people->selected()); });
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
        const auto count = models::attendanceOfActivity(database, id);
        if (!count) {
            m_numbers->setNumbers(
                {{QStringLiteral("—"), ActivitiesPageTexts::tr("attendance not marked yet"),
                  QStringLiteral("own:attendance")}});
            return;
        }
        const auto number = [](qint64 number, const QString &name) {
            return SmallNumbers::Number{countText(number), name, QStringLiteral("own:attendance")};
        };
        m_numbers->setNumbers({number(count->due, ActivitiesPageTexts::tr("due")),
                               number(count->present, ActivitiesPageTexts::tr("present")),
                               number(count->onLeave, ActivitiesPageTexts::tr("on leave")),
                               number(count->absent, ActivitiesPageTexts::tr("absent"))});
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
        {ActivitiesPageTexts::tr("Activities"), ActivitiesPageTexts::tr("New activity"),
         ActivitiesPageTexts::tr(
             "What the packages do in their year belongs here: lessons studied together, "
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
