// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/events.h"
#include "models/assessment/facts.h"
#include "models/assessment/formula.h"
#include "models/assessment/scheme.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace models {

namespace {
struct SchemeCheckTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Scheme)
};
} // namespace

static Failure wrong(const QString &message)
{
    return fail(ErrorCode::Input, message);
}

static QStringList formulaNames(const Scheme &scheme)
{
    return factIds(scheme.subject) + scheme.parameters.keys();
}

static Result<void> checkFormula(const Scheme &scheme, const QString &place, const QString &formula)
{
    const auto parsed = Formula::parse(formula, formulaNames(scheme));
    if (!parsed)
        return wrong(SchemeCheckTexts::tr("%1: %2").arg(place, parsed.error().message));
    return {};
}

static Result<void> checkRule(const SchemeItem &item, const EventRule &rule)
{
    if (!eventSource(rule.source))
        return wrong(SchemeCheckTexts::tr("%1: there are no events called “%2” to count.")
                         .arg(item.code, rule.source));
    if (rule.points.isEmpty())
        return wrong(SchemeCheckTexts::tr("%1: a rule says no points.").arg(item.code));
    for (const auto &grades : rule.points)
        for (const Hundredths points : grades)
            if (points.value < 0)
                return wrong(
                    SchemeCheckTexts::tr("%1: points of a rule are below 0. What is taken off is "
                                         "written without a sign.")
                        .arg(item.code));
    const auto isShare = [](Hundredths factor) { return factor.value >= 0; };
    if (!std::all_of(rule.issuers.cbegin(), rule.issuers.cend(), isShare) ||
        !std::all_of(rule.positions.cbegin(), rule.positions.cend(), isShare) ||
        rule.times.value < 0 || rule.most.value < 0)
        return wrong(SchemeCheckTexts::tr("%1: a coefficient is below 0.").arg(item.code));
    return {};
}

static Result<void> checkItem(const Scheme &scheme, const SchemeItem &item)
{
    if (item.code.isEmpty() || item.name.text.isEmpty())
        return wrong(SchemeCheckTexts::tr("An item has no code or no name (%1%2).")
                         .arg(item.code, item.name.text));
    if (item.points.value < 0)
        return wrong(SchemeCheckTexts::tr("%1: its points are below 0.").arg(item.code));
    const bool isComputed = !item.formulas.isEmpty() || !item.events.isEmpty();
    if (item.kind == ItemKind::Automatic && !isComputed)
        return wrong(
            SchemeCheckTexts::tr("%1: it is to be computed, but has neither formula nor rule.")
                .arg(item.code));
    if (item.kind == ItemKind::Judged && isComputed)
        return wrong(SchemeCheckTexts::tr("%1: judges score it, so it cannot be computed too.")
                         .arg(item.code));
    if (item.timesJudges && item.points.value == 0)
        return wrong(
            SchemeCheckTexts::tr("%1: judges score a share of its points, but it has none.")
                .arg(item.code));
    if (item.kind == ItemKind::Deduction &&
        (item.floor > item.start || (item.points.value && item.start > item.points)))
        return wrong(SchemeCheckTexts::tr("%1: it must begin between its floor and its points.")
                         .arg(item.code));
    for (const FormulaPart &part : item.formulas)
        if (const auto fits = checkFormula(scheme, item.code, part.formula); !fits)
            return fits;
    for (const EventRule &rule : item.events)
        if (const auto fits = checkRule(item, rule); !fits)
            return fits;
    return {};
}

static bool isBonus(const Criterion &criterion)
{
    return !criterion.items.isEmpty() && criterion.items.first().kind == ItemKind::Bonus;
}

// Points of the items as the criterion promises them; an item without any makes the sum open.
static Result<void> checkSums(const Scheme &scheme)
{
    Hundredths all;
    bool isOpen = false;
    for (const Criterion &criterion : scheme.criteria) {
        Hundredths sum;
        bool itemOpen = false;
        for (const SchemeItem &item : criterion.items) {
            itemOpen = itemOpen || (item.points.value == 0 && item.kind != ItemKind::Deduction);
            sum = sum + item.points;
        }
        if (isBonus(criterion))
            continue;
        isOpen = isOpen || criterion.points.value == 0;
        all = all + criterion.points;
        if (criterion.points.value == 0)
            continue;
        if (itemOpen)
            return wrong(SchemeCheckTexts::tr("%1 has %2 points, but an item of it has no limit.")
                             .arg(criterion.code, hundredthsText(criterion.points)));
        if (sum != criterion.points)
            return wrong(
                SchemeCheckTexts::tr("%1 has %2 points, but its items have %3.")
                    .arg(criterion.code, hundredthsText(criterion.points), hundredthsText(sum)));
    }
    if (scheme.fullPoints.value != 0 && (isOpen || all != scheme.fullPoints))
        return wrong(SchemeCheckTexts::tr("The scheme has %1 points, but its criteria have %2.")
                         .arg(hundredthsText(scheme.fullPoints), hundredthsText(all)));
    return {};
}

// What is on top of the full points is not mixed with what they are made of.
static Result<void> checkBonus(const Scheme &scheme)
{
    for (const Criterion &criterion : scheme.criteria)
        for (const SchemeItem &item : criterion.items)
            if ((item.kind == ItemKind::Bonus) != isBonus(criterion))
                return wrong(SchemeCheckTexts::tr("%1: bonus items need a criterion of their own.")
                                 .arg(criterion.code));
    return {};
}

static Result<void> checkCodes(const Scheme &scheme)
{
    QSet<QString> codes;
    for (const Criterion &criterion : scheme.criteria) {
        if (criterion.code.isEmpty() || criterion.name.text.isEmpty())
            return wrong(SchemeCheckTexts::tr("A criterion has no code or no name (%1%2).")
                             .arg(criterion.code, criterion.name.text));
        QStringList here{criterion.code};
        for (const SchemeItem &item : criterion.items)
            here << item.code;
        for (const QString &code : here) {
            if (codes.contains(code))
                return wrong(SchemeCheckTexts::tr("The code %1 stands twice.").arg(code));
            codes << code;
        }
    }
    for (const QString &code : scheme.tieRule)
        if (!codes.contains(code))
            return wrong(
                SchemeCheckTexts::tr("The rule for ties names %1, which there is not.").arg(code));
    return {};
}

static Result<void> checkBandsAndVetoes(const Scheme &scheme)
{
    for (qsizetype i = 0; i < scheme.bands.size(); ++i) {
        const SchemeBand &band = scheme.bands[i];
        if (i && !(band.least < scheme.bands[i - 1].least))
            return wrong(SchemeCheckTexts::tr("The band %1 must begin below the one before it.")
                             .arg(band.name.text));
        if (band.quotaPercent && (*band.quotaPercent < 0 || *band.quotaPercent > 100))
            return wrong(SchemeCheckTexts::tr("The quota of the band %1 is no share of 100.")
                             .arg(band.name.text));
    }
    QSet<QString> codes;
    for (const SchemeVeto &veto : scheme.vetoes) {
        if (veto.code.isEmpty() || codes.contains(veto.code))
            return wrong(
                SchemeCheckTexts::tr("The veto “%1” needs a code of its own.").arg(veto.name.text));
        codes << veto.code;
        if (!veto.formula.isEmpty())
            if (const auto fits = checkFormula(scheme, veto.name.text, veto.formula); !fits)
                return fits;
    }
    return {};
}

static Result<void> checkParameters(const Scheme &scheme)
{
    static const QRegularExpression name(QStringLiteral("^[a-z][a-z0-9_]*$"));
    for (const QString &parameter : scheme.parameters.keys())
        if (!name.match(parameter).hasMatch() || factLine(parameter))
            return wrong(SchemeCheckTexts::tr(
                             "“%1” cannot be the name of a parameter: it takes small letters, "
                             "digits and _, and must be none of a fact.")
                             .arg(parameter));
    if (scheme.judging.leastJudges < 1 || scheme.judging.dropFrom < 0 ||
        (scheme.judging.dropFrom > 0 && scheme.judging.dropFrom < 3))
        return wrong(SchemeCheckTexts::tr(
            "At least one judge must score; the highest and the lowest can only "
            "be dropped of three or more."));
    return {};
}

Result<void> checkScheme(const Scheme &scheme)
{
    if (scheme.name.text.isEmpty())
        return wrong(SchemeCheckTexts::tr("The scheme has no name."));
    if (scheme.criteria.isEmpty())
        return wrong(SchemeCheckTexts::tr("The scheme has no criteria."));
    for (const auto check :
         {checkCodes, checkParameters, checkBonus, checkSums, checkBandsAndVetoes})
        if (const auto fits = check(scheme); !fits)
            return fits;
    for (const Criterion &criterion : scheme.criteria)
        for (const SchemeItem &item : criterion.items)
            if (const auto fits = checkItem(scheme, item); !fits)
                return fits;
    return {};
}

} // namespace models
