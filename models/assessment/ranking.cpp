// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/scoring.h"

#include <QCoreApplication>

#include <algorithm>

namespace models {

static Points pointsOf(const ScoreSheet &sheet, const QString &code)
{
    for (const CriterionResult &criterion : sheet.criteria) {
        if (criterion.criterion->code == code)
            return criterion.exact;
        for (const ItemResult &item : criterion.items)
            if (item.item->code == code)
                return item.exact;
    }
    return {};
}

namespace {
// What two sheets are compared by, the first difference deciding: the printed total, so that nobody
// stands above a higher one; then what rounding hid; then the rule for ties.
struct RankKey
{
    Hundredths total;
    Points exact;
    QList<Points> ties;
};
} // namespace

static RankKey keyOf(const YearScores &scores, const ScoreSheet &sheet)
{
    RankKey key{sheet.total, sheet.exactTotal, {}};
    for (const QString &code : scores.scheme->tieRule)
        key.ties << pointsOf(sheet, code);
    return key;
}

static std::strong_ordering compare(const RankKey &one, const RankKey &other)
{
    if (one.total != other.total)
        return one.total <=> other.total;
    if (one.exact != other.exact)
        return one.exact <=> other.exact;
    for (qsizetype i = 0; i < one.ties.size(); ++i)
        if (one.ties[i] != other.ties[i])
            return one.ties[i] <=> other.ties[i];
    return std::strong_ordering::equal;
}

static void sortSheets(YearScores &scores)
{
    std::vector<std::pair<RankKey, qsizetype>> order;
    order.reserve(size_t(scores.sheets.size()));
    for (qsizetype i = 0; i < scores.sheets.size(); ++i)
        order.emplace_back(keyOf(scores, scores.sheets[i]), i);
    std::stable_sort(order.begin(), order.end(), [](const auto &one, const auto &other) {
        return compare(one.first, other.first) > 0;
    });
    QList<ScoreSheet> sorted;
    sorted.reserve(scores.sheets.size());
    for (size_t i = 0; i < order.size(); ++i) {
        ScoreSheet sheet = std::move(scores.sheets[order[i].second]);
        const bool ties = i && compare(order[i].first, order[i - 1].first) == 0;
        sheet.isTied = ties;
        sheet.rank = ties ? sorted.last().rank : int(i) + 1;
        if (ties)
            sorted.last().isTied = true;
        sorted << std::move(sheet);
    }
    scores.sheets = std::move(sorted);
}

// The best band that a sheet may have, and why not a better one.
static qsizetype bestBand(const Scheme &scheme, ScoreSheet &sheet)
{
    qsizetype band = 0;
    while (band + 1 < scheme.bands.size() && sheet.total < scheme.bands[band].least)
        ++band;
    for (const VetoResult &veto : sheet.vetoes) {
        if (veto.state != VetoState::Confirmed)
            continue;
        qsizetype least = scheme.bands.size() - 1;
        if (veto.veto && veto.veto->consequence == VetoConsequence::CapAtPass)
            for (qsizetype i = 0; i < scheme.bands.size(); ++i)
                if (scheme.bands[i].code == QLatin1String("pass"))
                    least = i;
        if (least > band) {
            band = least;
            sheet.bandReason = QStringLiteral("veto");
        }
    }
    return band;
}

// Hands the places of one band out from the top; who finds none comes into the next band. Equal
// ones that do not all find a place all go without: who of them has it is for people to say.
static void applyQuota(YearScores &scores, QList<qsizetype> &bands, qsizetype band)
{
    const int percent = *scores.scheme->bands[band].quotaPercent;
    const qsizetype places = scores.sheets.size() * percent / 100;
    qsizetype taken = 0;
    for (qsizetype first = 0; first < scores.sheets.size();) {
        qsizetype end = first;
        QList<qsizetype> equal;
        while (end < scores.sheets.size() && scores.sheets[end].rank == scores.sheets[first].rank) {
            if (bands[end] == band)
                equal << end;
            ++end;
        }
        first = end;
        if (taken + equal.size() <= places) {
            taken += equal.size();
            continue;
        }
        for (const qsizetype one : equal) {
            bands[one] = band + 1;
            scores.sheets[one].isQuotaTie = taken < places;
            scores.sheets[one].bandReason =
                taken < places ? QStringLiteral("tie") : QStringLiteral("quota");
        }
        if (taken < places)
            taken = places; // nobody further down takes the places that are argued about
    }
}

static void setBands(YearScores &scores)
{
    const QList<SchemeBand> &all = scores.scheme->bands;
    if (all.isEmpty())
        return;
    QList<qsizetype> bands;
    for (ScoreSheet &sheet : scores.sheets)
        bands << bestBand(*scores.scheme, sheet);
    for (qsizetype band = 0; band + 1 < all.size(); ++band)
        if (all[band].quotaPercent) {
            applyQuota(scores, bands, band);
            if (!scores.quota)
                scores.quota = int(scores.sheets.size() * *all[band].quotaPercent / 100);
        }
    for (qsizetype i = 0; i < bands.size(); ++i)
        scores.sheets[i].band = all[bands[i]].code;
}

void rank(YearScores &scores)
{
    for (ScoreSheet &sheet : scores.sheets) {
        sheet.isTied = sheet.isQuotaTie = false;
        sheet.bandReason.clear();
    }
    scores.quota = 0;
    sortSheets(scores);
    setBands(scores);
}

QString bandReasonText(const YearScores &scores, const ScoreSheet &sheet, Language language)
{
    if (sheet.bandReason == QLatin1String("quota"))
        return say(language, "Score",
                   QT_TRANSLATE_NOOP("Score", "All %1 places of the quota are taken."))
            .arg(scores.quota);
    if (sheet.bandReason == QLatin1String("tie"))
        return say(language, "Score",
                   QT_TRANSLATE_NOOP("Score",
                                     "Tied at rank %1 for the last of the %2 places of the "
                                     "quota: the centre decides."))
            .arg(sheet.rank)
            .arg(scores.quota);
    if (sheet.bandReason != QLatin1String("veto"))
        return {};
    QStringList vetoes;
    for (const VetoResult &veto : sheet.vetoes)
        if (veto.state == VetoState::Confirmed)
            vetoes << (veto.veto ? veto.veto->name.in(language) : veto.kind);
    return say(language, "Score", QT_TRANSLATE_NOOP("Score", "Veto: %1."))
        .arg(vetoes.join(language == Language::Chinese ? QStringLiteral("、")
                                                       : QStringLiteral(", ")));
}

// The first thing that tells a sheet from the one ranked right above it with the same total.
static QString decider(const YearScores &scores, const ScoreSheet &one, const ScoreSheet &other,
                       Language language)
{
    const auto total = say(language, "Score", QT_TRANSLATE_NOOP("Score", "points before rounding"));
    if (one.exactTotal != other.exactTotal)
        return total;
    for (const QString &code : scores.scheme->tieRule)
        if (pointsOf(one, code) != pointsOf(other, code)) {
            const SchemeItem *item = scores.scheme->item(code);
            for (const Criterion &criterion : scores.scheme->criteria)
                if (criterion.code == code)
                    return code + QLatin1Char(' ') + criterion.name.in(language);
            return item ? code + QLatin1Char(' ') + item->name.in(language) : code;
        }
    return {};
}

QString rankReasonText(const YearScores &scores, const ScoreSheet &sheet, Language language)
{
    if (sheet.isTied)
        return say(language, "Score", QT_TRANSLATE_NOOP("Score", "Shares rank %1."))
            .arg(sheet.rank);
    for (qsizetype i = 0; i < scores.sheets.size(); ++i) {
        const ScoreSheet &here = scores.sheets[i];
        if (here.groupId != sheet.groupId || here.membershipId != sheet.membershipId)
            continue;
        for (const qsizetype beside : {i - 1, i + 1})
            if (beside >= 0 && beside < scores.sheets.size() &&
                scores.sheets[beside].total == sheet.total)
                return say(language, "Score",
                           QT_TRANSLATE_NOOP("Score", "Told from an equal total by: %1."))
                    .arg(decider(scores, sheet, scores.sheets[beside], language));
        break;
    }
    return {};
}

} // namespace models
