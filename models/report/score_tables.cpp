// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/score_tables.h"

#include "models/base/percent.h"
#include "models/report/paper_draft.h"
#include "models/report/wording.h"

#include <algorithm>

namespace models {

static QString chinese(const SchemeText &text)
{
    return text.in(Language::Chinese);
}

// "15", "≤10" of bonus points, "不限".
static QString fullPoints(const Criterion &criterion)
{
    return criterion.points.value > 0 ? hundredthsText(criterion.points) : QString();
}

qint64 outstandingSheets(const YearScores &scores)
{
    return std::count_if(scores.sheets.begin(), scores.sheets.end(),
                         [](const ScoreSheet &sheet) { return sheet.outstanding > 0; });
}

QString bandName(const YearScores &scores, const ScoreSheet &sheet)
{
    const SchemeBand *band = scores.scheme->band(sheet.band);
    return band ? chinese(band->name) : QString();
}

// What the cap of all bonus points takes off again.
static qint64 overCap(const ScoreSheet &sheet)
{
    qint64 sum = 0;
    for (const CriterionResult &criterion : sheet.criteria)
        sum += criterion.points.value;
    return sheet.total.value - sum;
}

TableBlock criterionTable(const YearScores &scores, const ScoreSheet &sheet)
{
    TableBlock table =
        tableOf(QStringLiteral("各维得分"), QStringLiteral("代码 一级指标 满分 得分"), "xx99");
    table.lastRowIsTotal = true;
    qint64 full = 0;
    for (const CriterionResult &result : sheet.criteria) {
        table.rows << QStringList{result.criterion->code, chinese(result.criterion->name),
                                  result.isBonus() ? QString() : fullPoints(*result.criterion),
                                  hundredthsText(result.points)};
        full += result.isBonus() ? 0 : result.criterion->points.value;
    }
    if (const qint64 over = overCap(sheet))
        table.rows << QStringList{{}, QStringLiteral("加分封顶"), {}, hundredthsText({over})};
    table.rows << QStringList{{},
                              QStringLiteral("合计"),
                              full == scores.scheme->fullPoints.value ? hundredthsText({full})
                                                                      : QString(),
                              hundredthsText(sheet.total)};
    return table;
}

static QString stagePoints(const ItemResult &item, const char *stage)
{
    const auto found = item.stages.constFind(QLatin1String(stage));
    return found == item.stages.cend() ? QString() : hundredthsText(found->points);
}

// How the points came about, with the reasons that stages gave and what is missing.
static QString groundsOf(const ItemResult &item)
{
    QStringList parts;
    const QString arithmetic = item.arithmetic(Language::Chinese);
    if (!arithmetic.isEmpty())
        parts << arithmetic;
    for (const StageScore &stage : item.stages)
        if (!stage.reason.isEmpty())
            parts << stage.reason;
    for (const Remark &remark : item.remarks)
        parts << remarkText(remark, Language::Chinese);
    return parts.join(QStringLiteral("；"));
}

// What no text of a document holds stands between cells and between rows.
static constexpr char kCellEnd = 0x1f;
static constexpr char kRowEnd = 0x1e;

static QByteArray itemRowsOf(const ScoreSheet &sheet)
{
    QList<QStringList> rows;
    for (const CriterionResult &criterion : sheet.criteria)
        for (const ItemResult &item : criterion.items)
            rows << QStringList{item.item->code,
                                chinese(item.item->name),
                                item.most.value ? hundredthsText(item.most) : QString(),
                                stagePoints(item, "self"),
                                stagePoints(item, "base"),
                                item.automatic ? pointsText(*item.automatic) : QString(),
                                item.judgesAverage ? pointsText(*item.judgesAverage) : QString(),
                                stagePoints(item, "centre"),
                                stagePoints(item, "final"),
                                item.isOutstanding ? QString() : hundredthsText(item.points),
                                groundsOf(item)};
    QByteArray text;
    for (const QStringList &row : rows)
        text += row.join(QLatin1Char(kCellEnd)).toUtf8() + kRowEnd;
    return text;
}

Result<ScoredYear> readScores(SQLite::Database &database, const Cycle &cycle)
{
    ScoredYear year;
    const auto scheme = schemeOf(database, cycle);
    const auto take = [&year](ScoreSheet &sheet) {
        year.itemRows.insert({sheet.groupId, sheet.membershipId}, itemRowsOf(sheet));
        sheet.facts = {};
        for (CriterionResult &criterion : sheet.criteria)
            for (ItemResult &item : criterion.items) {
                item.lines = {};
                item.judges = {};
            }
    };
    auto scores = scheme ? scoreYear(database, cycle, *scheme, silently(), take)
                         : Result<YearScores>(Failure{scheme.error()});
    if (scores)
        year.scores = std::move(*scores);
    else if (scores.error().code == ErrorCode::Input)
        year.problem = scores.error().message;
    else
        return Failure{scores.error()};
    return year;
}

TableBlock itemTable(const ScoredYear &year, const ScoreSheet &sheet)
{
    TableBlock table = tableOf(
        QStringLiteral("评分明细"),
        QStringLiteral("代码 二级指标 满分 自评 基地初评 自动 评委 中心复核 审定 得分 计算与依据"),
        "xx99999999x");
    const auto rows = year.itemRows.value({sheet.groupId, sheet.membershipId}).split(kRowEnd);
    for (const QByteArray &row : rows)
        if (!row.isEmpty())
            table.rows << QString::fromUtf8(row).split(QLatin1Char(kCellEnd));
    return table;
}

static bool ofMembers(const YearScores &scores)
{
    return scores.scheme->subject == SchemeSubject::Member;
}

// By rank; before the ranks are settled by number, so that nobody reads a rank into the order.
static QList<const ScoreSheet *> inOrder(const YearScores &scores, bool settled)
{
    QList<const ScoreSheet *> sheets;
    for (const ScoreSheet &sheet : scores.sheets)
        sheets << &sheet;
    if (!settled)
        std::stable_sort(sheets.begin(), sheets.end(),
                         [](const ScoreSheet *a, const ScoreSheet *b) {
                             return std::tuple(a->number.toInt(), a->number, a->group, a->name) <
                                    std::tuple(b->number.toInt(), b->number, b->group, b->name);
                         });
    return sheets;
}

TableBlock scoreSummaryTable(const YearScores &scores)
{
    TableBlock table;
    table.unit = QStringLiteral("单位：分");
    const bool settled = outstandingSheets(scores) == 0;
    table.header << QStringLiteral("序号") << QStringLiteral("项目包");
    table.numeric << true << false;
    if (ofMembers(scores)) {
        table.header << QStringLiteral("成员");
        table.numeric << false;
    }
    for (const Criterion &criterion : scores.scheme->criteria) {
        table.header << chinese(criterion.name);
        table.numeric << true;
    }
    table.header << QStringLiteral("总分") << QStringLiteral("未评指标") << QStringLiteral("名次")
                 << QStringLiteral("等次");
    table.numeric << true << true << true << false;
    for (const ScoreSheet *one : inOrder(scores, settled)) {
        const ScoreSheet &sheet = *one;
        QStringList row{QString::number(table.rows.size() + 1), sheet.group};
        if (ofMembers(scores))
            row << sheet.name;
        for (const CriterionResult &criterion : sheet.criteria)
            row << hundredthsText(criterion.points);
        row << hundredthsText(sheet.total) << QString::number(sheet.outstanding)
            << (settled ? QString::number(sheet.rank) : QString())
            << (settled ? bandName(scores, sheet) : QString());
        table.rows << row;
    }
    return table;
}

TableBlock meanTable(const YearScores &scores)
{
    TableBlock table = tableOf(QStringLiteral("各维平均得分"),
                               QStringLiteral("一级指标 满分 平均得分 得分率"), "x999");
    const qint64 count = scores.sheets.size();
    const auto &criteria = scores.scheme->criteria;
    for (qsizetype i = 0; count > 0 && i < criteria.size(); ++i) {
        qint64 sum = 0;
        for (const ScoreSheet &sheet : scores.sheets)
            sum += sheet.criteria[i].points.value;
        const qint64 mean = (2 * sum + count) / (2 * count);
        const bool bonus = scores.sheets.first().criteria[i].isBonus();
        const qint64 full = bonus ? 0 : criteria[i].points.value;
        table.rows << QStringList{chinese(criteria[i].name),
                                  full ? hundredthsText({full}) : QString(), hundredthsText({mean}),
                                  full ? percentText(Amount{mean, full}) : QString()};
    }
    return table;
}

TableBlock schemeTable(const Scheme &scheme)
{
    TableBlock table =
        tableOf({}, QStringLiteral("一级指标 代码 二级指标 分值 方式 计分办法"), "xxx9xx");
    for (const Criterion &criterion : scheme.criteria)
        for (const SchemeItem &item : criterion.items)
            table.rows << QStringList{chinese(criterion.name),
                                      item.code,
                                      chinese(item.name),
                                      item.points.value  ? hundredthsText(item.points)
                                      : item.start.value ? hundredthsText(item.start)
                                                         : QString(),
                                      itemKindText(item.kind, Language::Chinese),
                                      chinese(item.how)};
    return table;
}

QStringList faultSentences(const YearScores &scores)
{
    QStringList sentences;
    for (const ScoreSheet &sheet : scores.sheets) {
        for (const VetoResult &veto : sheet.vetoes)
            if (veto.state == VetoState::Confirmed)
                sentences << QStringLiteral("%1：一票否决“%2”")
                                 .arg(sheet.name, veto.veto ? chinese(veto.veto->name) : veto.kind);
        if (sheet.deducted.value > 0)
            sentences
                << QStringLiteral("%1：扣分%2分").arg(sheet.name, hundredthsText(sheet.deducted));
    }
    return sentences;
}

QString schemeSentence(const Scheme &scheme)
{
    QString text = QStringLiteral("考核依据《%1》").arg(chinese(scheme.name));
    if (scheme.version > 0)
        text += QStringLiteral("（第%1版）").arg(scheme.version);
    if (!scheme.documentNumber.isEmpty())
        text += QStringLiteral("（%1）").arg(scheme.documentNumber);
    return text;
}

} // namespace models
