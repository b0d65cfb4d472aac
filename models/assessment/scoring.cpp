// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/scoring.h"

#include "models/assessment/event_readers.h"
#include "models/assessment/facts.h"
#include "models/assessment/item_scoring.h"
#include "models/base/clock.h"
#include "models/storage/raw_statement.h"
#include "models/storage/store.h"

#include <QCoreApplication>

namespace models {

namespace {

struct ScoringTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::YearScores)
};

const QString kMoney = QStringLiteral("money_finding");

// What a scheme asks for, so that nothing else is read.
struct Needs
{
    QSet<QString> facts;
    QMap<QString, EventNeeds> sources;
    bool evidence = false;
};

Result<void> addFormula(const Scheme &scheme, const QString &text, ScoringData &data, Needs &needs)
{
    if (text.isEmpty() || data.formulas.contains(text))
        return {};
    auto formula = Formula::parse(text, factIds(scheme.subject) + scheme.parameters.keys());
    if (!formula)
        return formula.failure();
    for (const QString &name : formula->names())
        if (const QuantityLine *line = factLine(name)) {
            needs.facts << name;
            if (*line->events && scheme.subject == SchemeSubject::Package)
                needs.sources[QLatin1String(line->events)].all = true;
        }
    data.formulas.emplace(text, std::move(*formula));
    return {};
}

Result<Needs> needsOf(const Scheme &scheme, ScoringData &data)
{
    Needs needs;
    for (const Criterion &criterion : scheme.criteria)
        for (const SchemeItem &item : criterion.items) {
            for (const FormulaPart &part : item.formulas)
                if (const auto added = addFormula(scheme, part.formula, data, needs); !added)
                    return added.failure();
            for (const EventRule &rule : item.events) {
                EventNeeds &of = needs.sources[rule.source];
                of.rules << &rule;
                of.ofMembers = scheme.subject == SchemeSubject::Member;
            }
            needs.evidence = needs.evidence || !item.evidence.isEmpty();
        }
    for (const SchemeVeto &veto : scheme.vetoes)
        if (const auto added = addFormula(scheme, veto.formula, data, needs); !added)
            return added.failure();
    return needs;
}

void readScores(SQLite::Database &database, const Cycle &cycle, SchemeSubject subject,
                ScoringData &data)
{
    const std::string ofCycle =
        "WHERE group_id IN (SELECT id FROM research_group WHERE cycle_id = ?) ORDER BY id";
    for (const ItemScore &score : findAll<ItemScore>(database, ofCycle, {Value(cycle.id)})) {
        const bool isOfMember = score.membershipId != 0;
        if (isOfMember == (subject == SchemeSubject::Member))
            data.scores[isOfMember ? score.membershipId : score.groupId] << score;
    }
    for (const Veto &veto : findAll<Veto>(database, ofCycle, {Value(cycle.id)}))
        data.vetoes[veto.groupId] << veto;
    data.judges = judgesByPackage(database, cycle);
}

void readEvidence(SQLite::Database &database, const Cycle &cycle, ScoringData &data)
{
    RawStatement row(database, sqlText(QStringLiteral("assessment/evidence.sql")));
    row.bind(1, cycle.id);
    while (row.step())
        data.evidence[row.integer(0)] << row.text(1);
}

// Facts that are counted from events.
void countEventFacts(const Needs &needs, ScoringData &data, const QList<Id> &groups)
{
    for (const QString &name : needs.facts) {
        const QuantityLine *line = factLine(name);
        if (!line || !*line->events)
            continue;
        const Events &events = data.events[QLatin1String(line->events)];
        for (const Id group : groups) {
            Fact fact{{}, line};
            for (const auto &event : events.value(group))
                fact.part += !*line->eventGrade || event->grade == QLatin1String(line->eventGrade);
            data.facts[group].insert(name, fact);
        }
    }
}

// A number of which no row was found is 0; a share is not known then.
void fillFacts(const Needs &needs, QHash<QString, Fact> &facts)
{
    for (const QString &name : needs.facts)
        if (!facts.contains(name))
            facts.insert(name, {{}, factLine(name)});
}

QList<ScoreSheet> subjectsOf(SQLite::Database &database, const Cycle &cycle, const Scheme &scheme)
{
    QList<ScoreSheet> sheets;
    RawStatement row(database, sqlText(scheme.subject == SchemeSubject::Member
                                           ? QStringLiteral("assessment/subjects_member.sql")
                                           : QStringLiteral("assessment/subjects_package.sql")));
    row.bind(1, cycle.id);
    while (row.step()) {
        if (!scheme.groupKinds.contains(row.text(6)))
            continue;
        ScoreSheet sheet{
            .groupId = row.integer(0), .membershipId = row.integer(1), .teacherId = row.integer(2)};
        sheet.name = row.text(3);
        sheet.group = row.text(4);
        sheet.number = row.text(5);
        sheets << sheet;
    }
    return sheets;
}

void takeVetoes(const Scheme &scheme, const ScoringData &data, const QHash<QString, double> &values,
                ScoreSheet &sheet)
{
    QSet<QString> known;
    for (const Veto &veto : data.vetoes.value(sheet.groupId)) {
        known << veto.kind;
        sheet.vetoes << VetoResult{scheme.veto(veto.kind), veto.kind, stateOf(veto), veto.id,
                                   veto.description};
    }
    for (const SchemeVeto &veto : scheme.vetoes) {
        if (veto.formula.isEmpty() || known.contains(veto.code))
            continue;
        const Formula &formula = data.formulas.at(veto.formula);
        if (formula.value(values).value_or(0) != 0)
            sheet.vetoes << VetoResult{&veto, veto.code, VetoState::Suggested, 0,
                                       formula.withValues(values)};
    }
}

// What remains of bonus points under a cap.
void capBonus(Hundredths cap, Hundredths &points, Points &exact)
{
    if (cap.value && points > cap) {
        points = cap;
        exact = Points::of(cap);
    }
}

void addUp(CriterionResult &criterion, ScoreSheet &sheet)
{
    for (const ItemResult &item : criterion.items) {
        sheet.outstanding += item.isOutstanding;
        criterion.exact += item.exact;
        criterion.points = criterion.points + item.points;
        if (item.item->kind == ItemKind::Deduction && item.points < item.item->start)
            sheet.deducted.value += item.item->start.value - item.points.value;
    }
}

// Adds the items up: what is printed is the sum of what is printed.
void total(const Scheme &scheme, ScoreSheet &sheet)
{
    Hundredths bonus;
    for (CriterionResult &criterion : sheet.criteria) {
        addUp(criterion, sheet);
        if (!criterion.isBonus()) {
            sheet.total = sheet.total + criterion.points;
            sheet.exactTotal += criterion.exact;
            continue;
        }
        bonus = bonus + criterion.points;
        capBonus(criterion.criterion->points, criterion.points, criterion.exact);
        sheet.bonus = sheet.bonus + criterion.points;
        sheet.bonusExact += criterion.exact;
    }
    capBonus(scheme.bonusCap, sheet.bonus, sheet.bonusExact);
    sheet.bonusCapped = sheet.bonus < bonus;
    sheet.total = sheet.total + sheet.bonus;
    sheet.exactTotal += sheet.bonusExact;
}

void scoreSheet(const Scheme &scheme, const ScoringData &data, const Cycle &cycle,
                ScoreSheet &sheet)
{
    const ScoredSubject subject{sheet.groupId, sheet.membershipId, sheet.teacherId};
    const QHash<QString, double> values = formulaValues(scheme, sheet.facts);
    sheet.criteria.reserve(scheme.criteria.size());
    for (const Criterion &criterion : scheme.criteria) {
        CriterionResult result{&criterion};
        result.items.reserve(criterion.items.size());
        for (const SchemeItem &item : criterion.items)
            result.items << scoreItem(scheme, item, data, cycle, subject, sheet, values);
        sheet.criteria << result;
    }
    takeVetoes(scheme, data, values, sheet);
    total(scheme, sheet);
}

bool scoreAll(const ScoringData &data, const Needs &needs, YearScores &scores,
              const Progress &progress, const TakeSheet &take)
{
    const qint64 all = scores.sheets.size();
    for (qint64 i = 0; i < all; ++i) {
        if (i % 50 == 0 && !progress(ScoringTexts::tr("Scoring"), i, all))
            return false;
        ScoreSheet &sheet = scores.sheets[i];
        sheet.scheme = scores.scheme;
        sheet.facts = data.facts.value(sheet.membershipId ? sheet.membershipId : sheet.groupId);
        fillFacts(needs, sheet.facts);
        scoreSheet(*scores.scheme, data, scores.cycle, sheet);
        if (take)
            take(sheet);
    }
    return true;
}

} // namespace

Result<YearScores> scoreYear(SQLite::Database &database, const Cycle &cycle, const Scheme &scheme,
                             const Progress &progress, const TakeSheet &take)
{
    YearScores scores{std::make_shared<const Scheme>(scheme), cycle};
    ScoringData data;
    const auto needs = needsOf(*scores.scheme, data);
    if (!needs)
        return needs.failure();
    bool finished = false;
    const auto done =
        guarded(QString::fromStdString(database.getFilename()), [&]() -> Result<void> {
            scores.sheets = subjectsOf(database, cycle, scheme);
            std::future<Events> money;
            if (const auto found = needs->sources.constFind(kMoney); found != needs->sources.cend())
                money = startMoneyFindings(database, cycle, *found);
            data.facts =
                readFacts(database, QuantityQuestion::ofYear(cycle), scheme.subject, needs->facts);
            for (auto source = needs->sources.cbegin(); source != needs->sources.cend(); ++source)
                if (source.key() != kMoney)
                    eventSource(source.key())
                        ->read(database, cycle, *source, data.events[source.key()]);
            readScores(database, cycle, scheme.subject, data);
            if (needs->evidence)
                readEvidence(database, cycle, data);
            if (money.valid())
                data.events[kMoney] = money.get();
            QList<Id> groups;
            for (const ScoreSheet &sheet : scores.sheets)
                groups << sheet.groupId;
            if (scheme.subject == SchemeSubject::Package)
                countEventFacts(*needs, data, groups);
            finished = scoreAll(data, *needs, scores, progress, take);
            return {};
        });
    if (!done)
        return done.failure();
    if (!finished)
        return fail(ErrorCode::Cancelled, ScoringTexts::tr("Scoring was stopped."));
    rank(scores);
    return scores;
}

bool CriterionResult::isBonus() const
{
    return !criterion->items.isEmpty() && criterion->items.first().kind == ItemKind::Bonus;
}

const ItemResult *ScoreSheet::item(const QString &code) const
{
    for (const CriterionResult &criterion : criteria)
        for (const ItemResult &item : criterion.items)
            if (item.item->code == code)
                return &item;
    return nullptr;
}

const ScoreSheet *YearScores::find(Id group, Id membership) const
{
    for (const ScoreSheet &sheet : sheets)
        if (sheet.groupId == group && sheet.membershipId == membership)
            return &sheet;
    return nullptr;
}

} // namespace models
