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
#include "ui/widgets/related_rows.h"

#include <QCoreApplication>

namespace ui {

using models::Id;
using models::Posting;
using models::Result;
using models::Transaction;
using models::Value;

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TeachersPage)
};
} // namespace

static const QStringList kKeys{QStringLiteral("name"),      QStringLiteral("sex"),
                               QStringLiteral("birth"),     QStringLiteral("phone"),
                               QStringLiteral("id_number"), QStringLiteral("title"),
                               QStringLiteral("degree"),    QStringLiteral("subject"),
                               QStringLiteral("stage"),     QStringLiteral("note")};
static const QStringList kPostingKeys{QStringLiteral("school_id"), QStringLiteral("starts_on"),
                                      QStringLiteral("ends_on"), QStringLiteral("kind")};

// A teacher: the form, the schools and packages over the years, the hours and where they come from.
class TeacherDetails : public RecordDetails
{
public:
    explicit TeacherDetails(PageContext &context)
        : RecordDetails(context, QStringLiteral("teacher"), kKeys)
    {
        m_postings = new RelatedList(
            Texts::tr("Schools over the years"),
            {Texts::tr("School"), Texts::tr("Since"), Texts::tr("Until"), Texts::tr("Kind")});
        m_postings->setEmptyText(Texts::tr("No school yet."));
        m_postings->setOpen([this](Id posting) { openOf<Posting>(posting, "schools"); });
        m_postings->addAction(QStringLiteral("move_teacher"), Texts::tr("Move to another school…"),
                              false, [this] { move(); });
        m_postings->addAction(QStringLiteral("edit_posting"), Texts::tr("Correct…"), true, [this] {
            editRecord(this->context(), QStringLiteral("posting"), m_postings->selected(),
                       kPostingKeys, this);
        });
        m_postings->addAction(QStringLiteral("remove_posting"), Texts::tr("Remove"), true, [this] {
            removePart(QStringLiteral("posting"), m_postings->selected());
        });
        addSection(m_postings);
        m_memberships = new RelatedList(Texts::tr("Packages over the years"),
                                        {Texts::tr("Year"), Texts::tr("Package"), Texts::tr("Role"),
                                         Texts::tr("School then"), Texts::tr("Urban–rural code")});
        m_memberships->setEmptyText(Texts::tr("In no package yet."));
        m_memberships->setOpen([this](Id id) { openOf<models::Membership>(id, "packages"); });
        addSection(m_memberships);
        m_hours = new HoursSection(context);
        addSection(m_hours);
        m_trainings = new TrainingSection(context);
        addSection(m_trainings);
        auto *personal = new LinkButton(Texts::tr("Personal data…"));
        personal->setObjectName(QStringLiteral("personal_data"));
        connect(personal, &LinkButton::clicked, this,
                [this] { showPersonalData(this->context(), record(), this); });
        addSection(personal);
    }

protected:
    void showRelated(SQLite::Database &database, Id id) override
    {
        const auto &posting = models::recordType<Posting>();
        const auto &member = models::recordType<models::Membership>();
        const auto field = [](const models::RecordType &type, const char *key) {
            return type.field(QLatin1String(key));
        };
        m_postings->setRows(relatedRows(
            database,
            "SELECT posting.id, school.name, posting.starts_on, posting.ends_on, posting.kind FROM "
            "posting JOIN school ON school.id = posting.school_id WHERE posting.teacher_id = ? "
            "ORDER BY posting.starts_on, posting.id",
            id,
            {nullptr, field(posting, "starts_on"), field(posting, "ends_on"),
             field(posting, "kind")}));
        m_memberships->setRows(relatedRows(
            database,
            "SELECT membership.id, cycle.name, research_group.name, membership.role, school.name, "
            "membership.urban_rural FROM membership JOIN research_group ON research_group.id = "
            "membership.group_id JOIN cycle ON cycle.id = research_group.cycle_id LEFT JOIN school "
            "ON school.id = membership.school_id WHERE membership.teacher_id = ? "
            "ORDER BY cycle.starts_on DESC, membership.id",
            id, {nullptr, nullptr, field(member, "role"), nullptr, field(member, "urban_rural")}));
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
        NewRecord request;
        request.table = QStringLiteral("posting");
        request.keys = {QStringLiteral("school_id"), QStringLiteral("starts_on"),
                        QStringLiteral("kind")};
        request.title = models::editTitle(
            "TeachersPage", QT_TRANSLATE_NOOP("TeachersPage", "Move %1 to another school"), {name});
        request.note =
            Texts::tr("The present posting ends just before that date. Earlier years keep "
                      "counting with the school of their own reference date.");
        request.prepare = [teacher](void *record) {
            static_cast<Posting *>(record)->teacherId = teacher;
        };
        request.store = [](Transaction &transaction, void *record) -> Result<Id> {
            auto &posting = *static_cast<Posting *>(record);
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
    auto *page =
        new ListPage(context, models::teacherList(),
                     {Texts::tr("Teachers"), Texts::tr("New teacher"),
                      Texts::tr("Everybody who teaches in the district belongs here, each with "
                                "the school of every year.")},
                     new TeacherDetails(context));
    QObject::connect(page, &ListPage::newRequested, page, [page, &context] {
        NewRecord request;
        request.table = QStringLiteral("teacher");
        request.keys = kKeys.mid(0, kKeys.size() - 1);
        request.title =
            models::editTitle("TeachersPage", QT_TRANSLATE_NOOP("TeachersPage", "New teacher"));
        request.editTitle = [](const void *record) {
            return models::editTitle("TeachersPage",
                                     QT_TRANSLATE_NOOP("TeachersPage", "New teacher %1"),
                                     {static_cast<const models::Teacher *>(record)->name});
        };
        if (const Id id = addRecord(context, request, page))
            page->goTo(id);
    });
    return page;
}

} // namespace ui
