// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text.h"
#include "models/edits/panels.h"
#include "models/exchange/package_of_row.h"
#include "models/exchange/score_header.h"
#include "models/vocabulary/code_table.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace models {

namespace {
struct ImportScoresTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Importer)
};

// A column of points and the item that it is of.
struct ScoreColumn
{
    int sheetColumn = 0;
    ScoreItem item;
};

// One score sheet (评分表) on its way in: a package a row, an item a column, scored by one judge or
// at one of the other stages.
class ScoreSheetRun
{
public:
    ScoreSheetRun(SheetRun &sheet, const Cycle &cycle, const QList<ScoreItem> &items);
    RowOutcome take(const RowDraft &row);

private:
    void findColumns(const QList<ScoreItem> &items);
    QString labelled(const QString &label) const;
    QString stageOf(const RowDraft &row, bool hasJudge);
    const Judge *judgeNamed(const QString &name, Id group, qsizetype &found) const;
    const Judge *judgeOf(const RowDraft &row, Id group);
    bool mayScore(const RowDraft &row, const Judge &judge, Id group);
    std::optional<Hundredths> pointsAt(const RowDraft &row, const ScoreColumn &column, bool byJudge,
                                       bool &wrong);
    void takeCell(const RowDraft &row, const ScoreColumn &column, ScoreKey key);

    SheetRun &m_sheet;
    PackageOfRow m_packages;
    QList<ScoreColumn> m_columns;
    QHash<Id, Judge> m_judges;
    QHash<Id, Id> m_panelOf; // by package
    QHash<ScoreKey, ItemScore> m_scores;
    QString m_judgeName; // above the table, for every row
    QString m_stage;
    RowOutcome m_outcome = RowOutcome::Unchanged;
    bool m_left = false;
};
} // namespace

ScoreSheetRun::ScoreSheetRun(SheetRun &sheet, const Cycle &cycle, const QList<ScoreItem> &items)
    : m_sheet(sheet), m_packages(sheet, cycle, fieldOf<ItemScore>("group_id"))
{
    SQLite::Database &database = sheet.run.transaction.database();
    for (const auto &judge :
         findAll<Judge>(database, "WHERE panel_id IN (SELECT id FROM panel WHERE cycle_id = ?)",
                        {Value(cycle.id)}))
        m_judges.insert(judge.id, judge);
    for (const auto &link : findAll<PanelGroup>(
             database, "WHERE panel_id IN (SELECT id FROM panel WHERE cycle_id = ?)",
             {Value(cycle.id)}))
        m_panelOf.insert(link.groupId, link.panelId);
    m_scores = scoresOf(database, cycle);
    m_judgeName = labelled(QStringLiteral("评委姓名|评委|评分人|Judge"));
    const CodeTable &stages = codeTable(QStringLiteral("score_stage"));
    m_stage = stages.parse(labelled(QStringLiteral("评分环节|环节|Stage of scoring")))
                  .value_or(QString());
    for (const char *stage : {"self", "base", "centre", "final"})
        if (m_stage.isEmpty() && m_judgeName.isEmpty() &&
            sheet.layout.context.title.contains(
                stages.name(QLatin1String(stage), Language::Chinese)))
            m_stage = QLatin1String(stage);
    findColumns(items);
}

// What stands behind a label above the table, in its cell or the next one.
QString ScoreSheetRun::labelled(const QString &label) const
{
    const QRegularExpression pattern(QStringLiteral("^(?:%1)\\s*[:：]\\s*(\\S*)").arg(label));
    const Sheet &sheet = m_sheet.sheet;
    for (int row = 0; row < m_sheet.layout.headerRow; ++row)
        for (int column = 0; column < sheet.columnCount(row); ++column)
            if (const auto match = pattern.match(cleaned(sheet.text(row, column)));
                match.hasMatch())
                return match.captured(1).isEmpty() ? cleaned(sheet.text(row, column + 1))
                                                   : match.captured(1);
    return {};
}

void ScoreSheetRun::findColumns(const QList<ScoreItem> &items)
{
    for (const ColumnUse &use : m_sheet.layout.columns) {
        if (!use.column->weightOfHeader)
            continue;
        const QString header = headerText(m_sheet.sheet, m_sheet.layout, use.sheetColumn);
        const QString code = itemCodeIn(header);
        const auto item = std::find_if(items.cbegin(), items.cend(), [&](const ScoreItem &each) {
            return each.code.compare(code, Qt::CaseInsensitive) == 0;
        });
        if (item != items.cend())
            m_columns << ScoreColumn{use.sheetColumn, *item};
        else
            m_sheet.say(m_sheet.layout.headerRow, use.sheetColumn, Severity::Problem,
                        ImportScoresTexts::tr(
                            "The scheme of this year has no item “%1”. Correct the code at "
                            "the beginning of the header; the column stays out until then.")
                            .arg(code));
    }
}

QString ScoreSheetRun::stageOf(const RowDraft &row, bool hasJudge)
{
    ItemScore given;
    takeOver(row, given);
    if (!given.stage.isEmpty())
        return given.stage;
    return hasJudge ? kJudgeStage : m_stage;
}

// The judge of that name, of the panel that scores the package if there is one there.
const Judge *ScoreSheetRun::judgeNamed(const QString &name, Id group, qsizetype &found) const
{
    QList<const Judge *> named;
    for (const Judge &judge : m_judges)
        if (judge.name == name)
            named << &judge;
    if (named.size() > 1) {
        const auto elsewhere = [&](const Judge *judge) {
            return judge->panelId != m_panelOf.value(group);
        };
        if (!std::all_of(named.cbegin(), named.cend(), elsewhere))
            named.removeIf(elsewhere);
    }
    found = named.size();
    return named.size() == 1 ? named.first() : nullptr;
}

const Judge *ScoreSheetRun::judgeOf(const RowDraft &row, Id group)
{
    const Field *field = fieldOf<ItemScore>("judge_id");
    const QString own = row.text(field);
    const QString name = cleanedName(own.isEmpty() ? m_judgeName : own);
    qsizetype found = 0;
    const Judge *judge = judgeNamed(name, group, found);
    if (!judge)
        m_sheet.leave(
            row, field,
            found > 1 ? ImportScoresTexts::tr("Several judges of the panel are called “%1”. Tell "
                                              "them apart by name first.")
                            .arg(name)
                      : ImportScoresTexts::tr("“%1” is no judge of this year. Correct the name, or "
                                              "add the judge to a panel first.")
                            .arg(name));
    return judge;
}

bool ScoreSheetRun::mayScore(const RowDraft &row, const Judge &judge, Id group)
{
    const QString problem = judgeProblem(m_sheet.run.transaction.database(), judge, group);
    if (problem.isEmpty()) {
        if (judge.absent.value_or(false))
            m_sheet.warn(row, fieldOf<ItemScore>("judge_id"),
                         ImportScoresTexts::tr(
                             "%1 is marked as absent. The scores came in, but do not count "
                             "until the mark is taken away.")
                             .arg(judge.name));
        return true;
    }
    for (const ScoreColumn &column : m_columns)
        if (!cleanedOrEmpty(m_sheet.sheet.text(row.row, column.sheetColumn)).isEmpty())
            m_sheet.say(row.row, column.sheetColumn, Severity::Problem, problem), m_left = true;
    return false;
}

// The points of a cell; empty for an empty one, and, with `wrong`, for one that cannot be taken.
std::optional<Hundredths> ScoreSheetRun::pointsAt(const RowDraft &row, const ScoreColumn &column,
                                                  bool byJudge, bool &wrong)
{
    const QString text = cleanedOrEmpty(m_sheet.sheet.text(row.row, column.sheetColumn));
    if (text.isEmpty())
        return std::nullopt;
    QString digits = text;
    if (digits.endsWith(QStringLiteral("分")))
        digits.chop(1);
    QString problem;
    std::optional<Hundredths> points;
    if (const auto plain = hundredthsOf(digits.trimmed())) {
        points = Hundredths{*plain};
        problem = pointsProblem(column.item, *points, byJudge);
    } else {
        problem =
            ImportScoresTexts::tr("“%1” are no points. Write a number with at most two decimals.")
                .arg(text);
    }
    if (problem.isEmpty())
        return points;
    wrong = true;
    m_sheet.say(row.row, column.sheetColumn, Severity::Problem, problem);
    return std::nullopt;
}

void ScoreSheetRun::takeCell(const RowDraft &row, const ScoreColumn &column, ScoreKey key)
{
    bool wrong = false;
    const auto points = pointsAt(row, column, key.judgeId != 0, wrong);
    m_left |= wrong;
    if (!points)
        return;
    key.item = column.item.code;
    ItemScore given;
    takeOver(row, given);
    const auto known = m_scores.constFind(key);
    const bool isNew = known == m_scores.cend();
    const bool same = !isNew && known->points == points &&
                      (given.reason.isEmpty() || given.reason == known->reason);
    if (same) // another name alone does not make it another score
        return;
    // What a sheet leaves empty stays as it is.
    const auto said = [](const QString &text) { return text.isEmpty() ? QString() : text; };
    ItemScore score = isNew ? emptyScore(key) : *known;
    keepScore(m_sheet.run.transaction, score, *points, said(given.reason), said(given.scoredBy));
    if (isNew)
        m_sheet.remember(row, score.id);
    m_scores.insert(key, score);
    if (m_outcome != RowOutcome::Changed)
        m_outcome = isNew ? RowOutcome::Added : RowOutcome::Changed;
}

RowOutcome ScoreSheetRun::take(const RowDraft &row)
{
    ScoreKey key{.groupId = m_packages.of(row)};
    if (!key.groupId)
        return RowOutcome::Left;
    const bool named =
        !row.text(fieldOf<ItemScore>("judge_id")).isEmpty() || !m_judgeName.isEmpty();
    key.stage = stageOf(row, named);
    if (key.stage.isEmpty())
        return m_sheet.leave(
            row, fieldOf<ItemScore>("stage"),
            ImportScoresTexts::tr("It is not said who scored “%1”. Write 评委：and the "
                                  "judge’s name, or 评分环节：自评, 基地学校初评, 中心复核 or "
                                  "审定 above the table.")
                .arg(row.text(fieldOf<ItemScore>("group_id"))));
    m_outcome = RowOutcome::Unchanged;
    m_left = false;
    if (key.stage == kJudgeStage) {
        const Judge *judge = judgeOf(row, key.groupId);
        if (!judge)
            return RowOutcome::Left;
        if (!mayScore(row, *judge, key.groupId))
            return m_left ? RowOutcome::Left : RowOutcome::Unchanged;
        key.judgeId = judge->id;
    }
    for (const ScoreColumn &column : std::as_const(m_columns))
        takeCell(row, column, key);
    return m_left && m_outcome == RowOutcome::Unchanged ? RowOutcome::Left : m_outcome;
}

void importScores(SheetRun &sheet)
{
    const Cycle *cycle = sheet.cycle();
    if (!cycle || !sheet.run.options.scoreItems)
        return;
    const auto items = sheet.run.options.scoreItems(sheet.run.transaction.database(), *cycle);
    if (!items) {
        sheet.say(sheet.layout.headerRow, 0, Severity::Problem, items.error().message);
        return;
    }
    ScoreSheetRun scores(sheet, *cycle, *items);
    sheet.forEachRow([&](const RowDraft &row) { return scores.take(row); });
}

} // namespace models
