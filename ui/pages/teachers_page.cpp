// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/edit_title.h"
#include "models/edits/move_teacher.h"
#include "models/records/teacher.h"
#include "ui/base/format.h"
#include "ui/dialogs/personal_data_dialog.h"
#include "ui/dialogs/record_dialog.h"
#include "ui/pages.h"
#include "ui/pages/teachers/hours_section.h"
#include "ui/pages/teachers/training_section.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/related_list.h"

#include <QCoreApplication>

namespace ui {

using models::Id;
using models::Posting;
using models::Result;
using models::Transaction;
using models::Value;

namespace {
struct TeachersPageTexts
{
    Q_DECLARE_TR_FUNCTIONS(TeachersPage)
};
} // namespace

static const QStringList kTeachersKeys = models::recordType<models::Teacher>().formKeys();
static const QStringList kPostingKeys{QStringLiteral("school_id"), QStringLiteral("starts_on"),
                                      QStringLiteral("ends_on"), QStringLiteral("kind")};

// A teacher: the form, the schools and packages over the years, the hours and where they come from.
class TeacherDetails : public RecordDetails
{
public:
    explicit TeacherDetails(PageContext &context)
        : RecordDetails(context, QStringLiteral("teacher"), kTeachersKeys)
    {
        m_postings =
            new RelatedList(TeachersPageTexts::tr("Schools over the years"),
                            {TeachersPageTexts::tr("School"), TeachersPageTexts::tr("Since"),
                             TeachersPageTexts::tr("Until"), TeachersPageTexts::tr("Kind")});
        m_postings->setEmptyText(TeachersPageTexts::tr("No school yet."));
        m_postings->setOpen([this](Id posting) { openOf<Posting>(posting, "schools"); });
        m_postings->addAction(QStringLiteral("move_teacher"),
                              TeachersPageTexts::tr("Move to another school…"), false,
                              [this] { move(); });
        m_postings->addAction(QStringLiteral("edit_posting"), TeachersPageTexts::tr("Correct…"),
                              true, [this] {
                                  editRecord(this->context(), QStringLiteral("posting"),
                                             m_postings->selected(), kPostingKeys, this);
                              });
        m_postings->addAction(
            QStringLiteral("remove_posting"), TeachersPageTexts::tr("Remove"), true,
            [this] { removePart(QStringLiteral("posting"), m_postings->selected()); });
        addSection(m_postings);
        m_memberships =
            new RelatedList(TeachersPageTexts::tr("Packages over the years"),
                            {TeachersPageTexts::tr("Year"), TeachersPageTexts::tr("Package"),
                             TeachersPageTexts::tr("Role"), TeachersPageTexts::tr("School then"),
                             TeachersPageTexts::tr("Urban–rural code")});
        m_memberships->setEmptyText(TeachersPageTexts::tr("In no package yet."));
        m_memberships->setOpen([this](Id id) { openOf<models::Membership>(id, "packages"); });
        addSection(m_memberships);
        m_hours = new HoursSection(context);
        addSection(m_hours);
        m_trainings = new TrainingSection(context);
        addSection(m_trainings);
        auto *personal = new LinkButton(TeachersPageTexts::tr("Personal data…"));
        personal->setObjectName(QStringLiteral("personal_data"));
        connect(personal, &LinkButton::clicked, this,
                [this] { showPersonalData(this->context(), record(), this); });
        addSection(personal);
    }

protected:
    void showRelated(SQLite::Database &database, Id id) override
    {
        m_postings->setRows(models::postingsOfTeacher(database, id));
        m_memberships->setRows(models::membershipsOfTeacher(database, id));
        m_hours->showTeacher(database, id);
        m_trainings->showTeacher(database, id);
    }

private:
    static Id otherEnd(const Posting &posting) { return posting.schoolId; }
    static Id otherEnd(const models::Membership &membership) { return membership.groupId; }

    template <class Record>
    void openOf(Id id, const char *page)
    {
        if (!context().isReadable())
            return;
        if (const auto found = models::find<Record>(context().file()->database(), id))
            context().openPage(QLatin1String(page),
                               {{QStringLiteral("id"), QVariant::fromValue(otherEnd(*found))}});
    }

    void move()
    {
        const Id teacher = record();
        if (!teacher || !context().isReadable())
            return;
        const QString name =
            models::recordName(context().file()->database(), QStringLiteral("teacher"), teacher);
        NewRecord<Posting> request;
        request.draft.teacherId = teacher;
        request.keys = {QStringLiteral("school_id"), QStringLiteral("starts_on"),
                        QStringLiteral("kind")};
        request.title = models::editTitle("teachers.moved", {name});
        request.note = TeachersPageTexts::tr(
            "The present posting ends just before that date. Earlier years keep "
            "counting with the school of their own reference date.");
        request.store = [](Transaction &transaction, Posting &posting) -> Result<Id> {
            const auto moved = models::moveTeacher(transaction, posting);
            return moved ? Result<Id>(posting.id) : moved.failure();
        };
        addRecord(context(), request, this);
    }

    RelatedList *m_postings;
    RelatedList *m_memberships;
    HoursSection *m_hours;
    TrainingSection *m_trainings;
};

Page *makeTeachersPage(PageContext &context)
{
    auto *page = new ListPage(
        context, models::teacherList(),
        {TeachersPageTexts::tr("Teachers"), TeachersPageTexts::tr("New teacher"),
         TeachersPageTexts::tr("Everybody who teaches in the district belongs here, each with "
                               "the school of every year.")},
        new TeacherDetails(context));
    QObject::connect(page, &ListPage::newRequested, page, [page, &context] {
        NewRecord<models::Teacher> request;
        request.keys = kTeachersKeys.mid(0, kTeachersKeys.size() - 1);
        request.title = TeachersPageTexts::tr("New teacher");
        request.editTitle = [](const models::Teacher &teacher) {
            return models::editTitle("teachers.added", {teacher.name});
        };
        if (const Id id = addRecord(context, request, page))
            page->goTo(id);
    });
    return page;
}

} // namespace ui
