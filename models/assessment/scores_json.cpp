// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/scores_json.h"

namespace models {

static QJsonValue number(Hundredths points)
{
    return double(points.value) / 100;
}

static QJsonValue number(const std::optional<Points> &points)
{
    return points ? QJsonValue(points->asDouble()) : QJsonValue();
}

static QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

static const char *standingName(JudgeStanding standing)
{
    static constexpr const char *names[] = {"counts", "highest",  "lowest",
                                            "absent", "conflict", "waiting"};
    return names[size_t(standing)];
}

static const char *decidedByName(DecidedBy by)
{
    static constexpr const char *names[] = {"nothing", "computed", "judges", "centre", "final"};
    return names[size_t(by)];
}

static QJsonArray linesJson(const ItemResult &item, Language language)
{
    QJsonArray lines;
    for (const ScoreLine &line : item.lines)
        lines << QJsonObject{
            {QStringLiteral("text"), line.text(language)},
            {QStringLiteral("arithmetic"), line.arithmetic(language)},
            {QStringLiteral("points"), line.points.asDouble()},
            {QStringLiteral("figure"), textOrNull(line.figure)},
            {QStringLiteral("page"), textOrNull(QLatin1String(line.page))},
            {QStringLiteral("record_id"), line.recordId ? QJsonValue(line.recordId) : QJsonValue()},
        };
    return lines;
}

static QJsonArray judgesJson(const ItemResult &item)
{
    QJsonArray judges;
    for (const JudgeScore &judge : item.judges)
        judges << QJsonObject{
            {QStringLiteral("name"), judge.name},
            {QStringLiteral("points"), judge.points ? number(*judge.points) : QJsonValue()},
            {QStringLiteral("standing"), QLatin1String(standingName(judge.standing))},
        };
    return judges;
}

static QJsonObject stagesJson(const ItemResult &item)
{
    QJsonObject stages;
    for (auto stage = item.stages.cbegin(); stage != item.stages.cend(); ++stage)
        stages.insert(stage.key(),
                      QJsonObject{{QStringLiteral("points"), number(stage->points)},
                                  {QStringLiteral("reason"), textOrNull(stage->reason)},
                                  {QStringLiteral("scored_by"), textOrNull(stage->scoredBy)}});
    return stages;
}

static QJsonObject itemJson(const ItemResult &item, Language language)
{
    QJsonArray remarks;
    for (const Remark &remark : item.remarks)
        remarks << remarkText(remark, language);
    return {
        {QStringLiteral("code"), item.item->code},
        {QStringLiteral("name"), item.item->name.in(language)},
        {QStringLiteral("how"), item.item->how.in(language)},
        {QStringLiteral("kind"), itemKindName(item.item->kind)},
        {QStringLiteral("most"), item.most.value ? number(item.most) : QJsonValue()},
        {QStringLiteral("points"),
         item.decidedBy == DecidedBy::Nothing ? QJsonValue() : number(item.points)},
        {QStringLiteral("exact"), item.exact.asDouble()},
        {QStringLiteral("decided_by"), QLatin1String(decidedByName(item.decidedBy))},
        {QStringLiteral("automatic"), number(item.automatic)},
        {QStringLiteral("judges_average"), number(item.judgesAverage)},
        {QStringLiteral("arithmetic"), item.arithmetic(language)},
        {QStringLiteral("outstanding"), item.isOutstanding},
        {QStringLiteral("remarks"), remarks},
        {QStringLiteral("stages"), stagesJson(item)},
        {QStringLiteral("judges"), judgesJson(item)},
        {QStringLiteral("lines"), linesJson(item, language)},
    };
}

static QJsonArray criteriaJson(const ScoreSheet &sheet, Language language)
{
    QJsonArray criteria;
    for (const CriterionResult &criterion : sheet.criteria) {
        QJsonArray items;
        for (const ItemResult &item : criterion.items)
            items << itemJson(item, language);
        criteria << QJsonObject{
            {QStringLiteral("code"), criterion.criterion->code},
            {QStringLiteral("name"), criterion.criterion->name.in(language)},
            {QStringLiteral("most"), number(criterion.criterion->points)},
            {QStringLiteral("points"), number(criterion.points)},
            {QStringLiteral("bonus"), criterion.isBonus()},
            {QStringLiteral("items"), items},
        };
    }
    return criteria;
}

static QJsonArray vetoesJson(const ScoreSheet &sheet, Language language)
{
    QJsonArray vetoes;
    for (const VetoResult &veto : sheet.vetoes)
        vetoes << QJsonObject{
            {QStringLiteral("code"), veto.kind},
            {QStringLiteral("name"), veto.veto ? veto.veto->name.in(language) : veto.kind},
            {QStringLiteral("state"), QLatin1String(codeOf(veto.state))},
            {QStringLiteral("description"), textOrNull(veto.description)},
        };
    return vetoes;
}

QJsonObject sheetJson(const YearScores &scores, const ScoreSheet &sheet, Language language)
{
    const SchemeBand *band = scores.scheme->band(sheet.band);
    QJsonObject json{
        {QStringLiteral("rank"), sheet.rank},
        {QStringLiteral("tied"), sheet.isTied},
        {QStringLiteral("rank_reason"), textOrNull(rankReasonText(scores, sheet, language))},
        {QStringLiteral("name"), sheet.name},
        {QStringLiteral("group"), sheet.group},
        {QStringLiteral("number"), textOrNull(sheet.number)},
        {QStringLiteral("group_id"), sheet.groupId},
        {QStringLiteral("total"), number(sheet.total)},
        {QStringLiteral("exact_total"), sheet.exactTotal.asDouble()},
        {QStringLiteral("bonus"), number(sheet.bonus)},
        {QStringLiteral("bonus_capped"), sheet.bonusCapped},
        {QStringLiteral("deducted"), number(sheet.deducted)},
        {QStringLiteral("outstanding"), sheet.outstanding},
        {QStringLiteral("band"), textOrNull(sheet.band)},
        {QStringLiteral("band_name"), band ? QJsonValue(band->name.in(language)) : QJsonValue()},
        {QStringLiteral("band_reason"), textOrNull(bandReasonText(scores, sheet, language))},
        {QStringLiteral("vetoes"), vetoesJson(sheet, language)},
        {QStringLiteral("criteria"), criteriaJson(sheet, language)},
    };
    if (sheet.membershipId) {
        json.insert(QStringLiteral("membership_id"), sheet.membershipId);
        json.insert(QStringLiteral("teacher_id"), sheet.teacherId);
    }
    return json;
}

QJsonObject scoresJson(const YearScores &scores, Language language)
{
    const Scheme &scheme = *scores.scheme;
    QJsonArray sheets;
    for (const ScoreSheet &sheet : scores.sheets)
        sheets << sheetJson(scores, sheet, language);
    return {
        {QStringLiteral("cycle"), scores.cycle.name},
        {QStringLiteral("scheme"),
         QJsonObject{{QStringLiteral("id"), scheme.id},
                     {QStringLiteral("name"), scheme.name.in(language)},
                     {QStringLiteral("version"), scheme.version},
                     {QStringLiteral("document_number"), textOrNull(scheme.documentNumber)},
                     {QStringLiteral("full_points"), number(scheme.fullPoints)},
                     {QStringLiteral("bonus_cap"), number(scheme.bonusCap)}}},
        {QStringLiteral("quota"), scores.quota ? QJsonValue(scores.quota) : QJsonValue()},
        {QStringLiteral("sheets"), sheets},
    };
}

QJsonArray movesJson(const QList<ScoreMove> &moves)
{
    const auto rank = [](int of) { return of ? QJsonValue(of) : QJsonValue(); };
    QJsonArray array;
    for (const ScoreMove &move : moves)
        array << QJsonObject{
            {QStringLiteral("name"), move.name},
            {QStringLiteral("group_id"), move.groupId},
            {QStringLiteral("rank_before"), rank(move.rankBefore)},
            {QStringLiteral("rank_after"), rank(move.rankAfter)},
            {QStringLiteral("total_before"), number(move.totalBefore)},
            {QStringLiteral("total_after"), number(move.totalAfter)},
            {QStringLiteral("band_before"), textOrNull(move.bandBefore)},
            {QStringLiteral("band_after"), textOrNull(move.bandAfter)},
            {QStringLiteral("moves"), move.moves()},
        };
    return array;
}

} // namespace models
