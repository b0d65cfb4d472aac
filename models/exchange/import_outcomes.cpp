// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/import_run.h"
#include "models/exchange/outcome_index.h"

#include "models/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace models {

namespace {
struct ImportOutcomesTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Importer)
};

// One list of outcomes on its way in.
class OutcomeSheet
{
public:
    OutcomeSheet(SheetRun &sheet, const Cycle &cycle);
    RowOutcome take(const RowDraft &row);

private:
    std::optional<Id> groupOf(const RowDraft &row);
    QStringList peopleOf(const RowDraft &row);
    void writeHolders(const RowDraft &row, const Outcome &outcome, const QStringList &people);
    RowOutcome change(const RowDraft &row, Id known, const QStringList &people);
    RowOutcome add(const RowDraft &row, Outcome &outcome, const QStringList &people);

    SheetRun &m_sheet;
    ImportRun &m_run;
    OutcomeIndex &m_index;
    const Cycle &m_cycle;
    Id m_ownGroup = 0; // of the sheet as a whole
    QSet<Id> m_named;  // outcomes that rows of this sheet meant already
};
} // namespace

static OutcomeIndex &indexOf(ImportRun &run)
{
    if (!run.outcomes)
        run.outcomes = std::make_shared<OutcomeIndex>(run);
    return *run.outcomes;
}

OutcomeSheet::OutcomeSheet(SheetRun &sheet, const Cycle &cycle)
    : m_sheet(sheet), m_run(sheet.run), m_index(indexOf(sheet.run)), m_cycle(cycle)
{
    for (const QString &name : sheet.ownNames(sheet.layout.context.package))
        if (!m_ownGroup)
            m_ownGroup = m_run.findGroup(cycle.id, name);
}

// The package of a row: its own cell, else the sheet's; 0 for an outcome of the centre as a whole.
std::optional<Id> OutcomeSheet::groupOf(const RowDraft &row)
{
    const Field *field = fieldOf<Outcome>("group_id");
    const QString name = row.text(field);
    if (name.isEmpty())
        return m_ownGroup;
    if (const Id group = m_run.findGroup(m_cycle.id, name))
        return group;
    m_sheet.leave(
        row, field,
        ImportOutcomesTexts::tr("There is no package “%1” in the cycle %2. Import the package "
                                "list first, or correct "
                                "the name.")
            .arg(name, m_cycle.name));
    return std::nullopt;
}

// The names of a cell; 「等5人」 counts nobody, so it is said when it hides somebody.
QStringList OutcomeSheet::peopleOf(const RowDraft &row)
{
    static const QRegularExpression others(QStringLiteral("等\\s*(\\d+)\\s*[人名位]"));
    const Field *field = fieldOf<OutcomeHolder>("teacher_id");
    const QString text = row.text(field);
    const QStringList people = splitNames(text);
    const auto match = others.match(cleaned(text));
    if (match.hasMatch() && match.captured(1).toInt() > people.size())
        m_run.report.issues << m_sheet.issueAt(
            row, field, Severity::Note,
            ImportOutcomesTexts::tr(
                "Only the %1 people named here came in. Add the others on the outcome's "
                "page.")
                .arg(people.size()));
    return people;
}

void OutcomeSheet::writeHolders(const RowDraft &row, const Outcome &outcome,
                                const QStringList &people)
{
    int position = 0;
    for (const QString &name : people) {
        const NamedPerson person = m_index.names.find(outcome.groupId, name);
        if (person.several)
            m_sheet.warn(
                row, fieldOf<OutcomeHolder>("teacher_id"),
                ImportOutcomesTexts::tr("Several teachers are called “%1”; the name was kept as it "
                                        "stands. Choose the right one on the outcome's page.")
                    .arg(name));
        OutcomeHolder holder;
        holder.outcomeId = outcome.id;
        holder.position = ++position;
        holder.teacherId = person.teacherId;
        holder.person = person.teacherId ? QString() : name;
        m_run.transaction.insert(holder);
    }
}

RowOutcome OutcomeSheet::change(const RowDraft &row, Id known, const QStringList &people)
{
    SQLite::Database &database = m_run.transaction.database();
    Outcome outcome = *models::find<Outcome>(database, known);
    bool changed = takeOver(row, outcome);
    if (changed)
        m_run.transaction.update(outcome);
    // Names that are the same stay, with the teachers whom somebody may have chosen for them.
    const QStringList before = m_index.people(known);
    if (!people.isEmpty() && people != before) {
        for (const OutcomeHolder &holder :
             findAll<OutcomeHolder>(database, "WHERE outcome_id = ?", {Value(known)}))
            m_run.transaction.remove(holder);
        writeHolders(row, outcome, people);
        changed = true;
    }
    m_index.add(outcome, people.isEmpty() ? before : people);
    return changed ? RowOutcome::Changed : RowOutcome::Unchanged;
}

RowOutcome OutcomeSheet::add(const RowDraft &row, Outcome &outcome, const QStringList &people)
{
    const Id alike = people.isEmpty() ? 0 : m_index.find(outcome, people, {});
    if (alike && m_index.people(alike) == people)
        m_sheet.warn(row, fieldOf<Outcome>("name"),
                     ImportOutcomesTexts::tr(
                         "The same outcome of the same people stands above already; it came "
                         "in twice. Remove one of them if it is one."));
    if (!outcome.joint && people.size() > 1)
        outcome.joint = true;
    m_run.transaction.insert(outcome);
    m_sheet.remember(row, outcome.id);
    writeHolders(row, outcome, people);
    m_index.add(outcome, people);
    m_named << outcome.id;
    return RowOutcome::Added;
}

RowOutcome OutcomeSheet::take(const RowDraft &row)
{
    const auto group = groupOf(row);
    if (!group)
        return RowOutcome::Left;
    Outcome given;
    takeOver(row, given);
    given.cycleId = m_cycle.id;
    given.groupId = *group;
    const QStringList people = peopleOf(row);
    if (const Id known = m_index.find(given, people, m_named)) {
        m_named << known;
        return change(row, known, people);
    }
    return add(row, given, people);
}

void importOutcomes(SheetRun &sheet)
{
    const Cycle *cycle = sheet.cycle();
    if (!cycle)
        return;
    OutcomeSheet outcomes(sheet, *cycle);
    sheet.forEachRow([&outcomes](const RowDraft &row) { return outcomes.take(row); });
}

} // namespace models
