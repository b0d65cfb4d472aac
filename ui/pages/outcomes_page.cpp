// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/edit_title.h"
#include "models/edits/outcome_holders.h"
#include "ui/dialogs/record_dialog.h"
#include "ui/pages.h"
#include "ui/widgets/award_table.h"
#include "ui/widgets/evidence_list.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/related_list.h"

#include <QCoreApplication>
#include <QCursor>
#include <QMenu>

namespace ui {

using models::Id;
using models::Outcome;
using models::OutcomeHolder;
using models::Result;
using models::Transaction;
using models::Value;

namespace {
struct OutcomesPageTexts
{
    Q_DECLARE_TR_FUNCTIONS(OutcomesPage)
};
} // namespace

static const QStringList kOutcomesKeys = models::recordType<models::Outcome>().formKeys();

// An outcome: the form, its people in the order of the certificate, and what proves it.
class OutcomeDetails : public RecordDetails
{
public:
    explicit OutcomeDetails(PageContext &context)
        : RecordDetails(context, QStringLiteral("outcome"), kOutcomesKeys)
    {
        m_people = new RelatedList(OutcomesPageTexts::tr("People"),
                                   {OutcomesPageTexts::tr("Order"), OutcomesPageTexts::tr("Name"),
                                    OutcomesPageTexts::tr("School")});
        m_people->setEmptyText(
            OutcomesPageTexts::tr("Nobody yet. Add them in the order of the certificate."));
        m_people->setOpen([this](Id holder) { openTeacher(holder); });
        m_members = new QMenu(m_people);
        addActions();
        addSection(m_people);
        m_evidence = new EvidenceList(context);
        addSection(m_evidence);
    }

protected:
    void showRelated(SQLite::Database &database, Id id) override
    {
        QList<models::RelatedLine> rows = models::peopleOfOutcome(database, id);
        for (models::RelatedLine &line : rows)
            if (line.cells.last().isEmpty())
                line.cells.last() = OutcomesPageTexts::tr("not a teacher of this file");
        m_people->setTitle(rows.isEmpty() ? OutcomesPageTexts::tr("People")
                                          : OutcomesPageTexts::tr("People (%1)").arg(rows.size()));
        m_people->setRows(rows);
        m_evidence->setOwner(QStringLiteral("outcome"), id);
    }

private:
    void addActions()
    {
        m_people->addAction(QStringLiteral("add_member"), OutcomesPageTexts::tr("Add a member…"),
                            false, [this] { showMembers(); });
        m_people->addAction(QStringLiteral("add_person"), OutcomesPageTexts::tr("Add by name…"),
                            false, [this] { addPerson(); });
        m_people->addAction(QStringLiteral("person_up"), OutcomesPageTexts::tr("Up"), true,
                            [this] { move(-1); });
        m_people->addAction(QStringLiteral("person_down"), OutcomesPageTexts::tr("Down"), true,
                            [this] { move(1); });
        m_people->addAction(QStringLiteral("remove_person"), OutcomesPageTexts::tr("Remove"), true,
                            [this] { remove(); });
    }

    // The members of the outcome's package who do not stand there yet.
    void showMembers()
    {
        if (!context().isReadable())
            return;
        m_members->clear();
        for (const models::Teacher &teacher :
             models::membersNotHolding(context().file()->database(), record()))
            QObject::connect(m_members->addAction(teacher.name), &QAction::triggered, this,
                             [this, teacher] { add(teacher.id, teacher.name); });
        if (m_members->isEmpty())
            m_members->addAction(OutcomesPageTexts::tr("No further member of its package"))
                ->setEnabled(false);
        m_members->popup(QCursor::pos());
    }

    void add(Id teacher, const QString &name)
    {
        const Id outcome = record();
        context().edit(models::editTitle("outcomes.member_added", {name}),
                       [=](Transaction &transaction) -> Result<void> {
                           models::addHolder(transaction, outcome, teacher, {});
                           return {};
                       });
    }

    void addPerson()
    {
        NewRecord<OutcomeHolder> request;
        request.draft.outcomeId = record();
        request.draft.position = 1; // its real place is given when it is stored
        request.keys = {QStringLiteral("teacher_id"), QStringLiteral("person")};
        request.title = models::editTitle("outcomes.person_added");
        request.note =
            OutcomesPageTexts::tr("Choose a teacher of the file; write the name only for somebody "
                                  "who is not in it.");
        addRecord(context(), request, this);
    }

    void move(int steps)
    {
        const Id holder = m_people->selected();
        context().edit(models::editTitle("outcomes.people_ordered"),
                       [=](Transaction &transaction) -> Result<void> {
                           models::moveHolder(transaction, holder, steps);
                           return {};
                       });
    }

    void remove()
    {
        const QList<Id> holders = m_people->allSelected();
        context().edit(models::editTitle("outcomes.people_removed"),
                       [&holders](Transaction &transaction) -> Result<void> {
                           models::removeHolders(transaction, holders);
                           return {};
                       });
    }

    void openTeacher(Id holder)
    {
        if (!context().isReadable())
            return;
        const auto found = models::find<OutcomeHolder>(context().file()->database(), holder);
        if (found && found->teacherId)
            context().openPage(QStringLiteral("teachers"),
                               {{QStringLiteral("id"), QVariant::fromValue(found->teacherId)}});
    }

    RelatedList *m_people;
    QMenu *m_members;
    EvidenceList *m_evidence;
};

static void askNew(PageContext &context, ListPage *page)
{
    const auto cycle = context.cycle();
    if (!cycle)
        return;
    NewRecord<Outcome> request;
    request.draft.cycleId = cycle->id;
    request.keys = kOutcomesKeys.mid(0, 8);
    request.title = OutcomesPageTexts::tr("New outcome");
    request.editTitle = [](const Outcome &outcome) {
        return models::editTitle("outcomes.added", {outcome.name});
    };
    if (const Id id = addRecord(context, request, page))
        page->goTo(id);
}

Page *makeOutcomesPage(PageContext &context)
{
    auto *page = new ListPage(
        context, models::outcomeList(),
        {OutcomesPageTexts::tr("Outcomes"), OutcomesPageTexts::tr("New outcome"),
         OutcomesPageTexts::tr(
             "Awards, papers, projects, honours and resources of the year belong here, each "
             "with its people and the documents that prove it.")},
        new OutcomeDetails(context));
    auto *matrix = new AwardTable(context);
    page->addView(matrix, OutcomesPageTexts::tr("Award matrix"), QStringLiteral("outcomes"));
    QObject::connect(
        matrix, &AwardTable::outcomesRequested, page,
        [page](const QMap<QString, QStringList> &filters) { page->showOnly(filters); });
    QObject::connect(page, &ListPage::newRequested, page,
                     [page, &context] { askNew(context, page); });
    return page;
}

} // namespace ui
