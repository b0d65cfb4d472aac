// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/judges.h"
#include "models/base/clock.h"
#include "models/records/assessment.h"
#include "models/report/document_makers.h"
#include "models/report/paper_numbers.h"
#include "models/report/wording.h"
#include "models/storage/store.h"

namespace models {

// Days that a notice is open to objections.
static constexpr int kNoticeDays = 5;

static QString titleOf(const PaperDraft &draft, const char *what)
{
    return QStringLiteral("%1%2年度研训一体化项目包%3")
        .arg(draft.source.district(), draft.source.cycle().name, QString::fromUtf8(what));
}

// The scores, or a paragraph that says why there are none and null.
static Result<const YearScores *> scoresFor(PaperDraft &draft)
{
    const auto year = draft.source.scores();
    if (!year)
        return year.failure();
    const YearScores *scores = (*year)->get();
    if (scores && !scores->sheets.isEmpty())
        return scores;
    draft.paragraph((*year)->problem.isEmpty()
                        ? QStringLiteral("本年度没有可以考核的项目包。")
                        : QStringLiteral("考核结果无从计算：%1").arg((*year)->problem));
    return static_cast<const YearScores *>(nullptr);
}

Result<void> writeScoreSummary(PaperDraft &draft, const DocumentSubject &)
{
    draft.blocks << TitleBlock{titleOf(draft, "评分汇总表")};
    const auto scores = scoresFor(draft);
    if (!scores)
        return scores.failure();
    if (!*scores)
        return {};
    draft.paragraph(schemeSentence(*(*scores)->scheme) + QStringLiteral("。"));
    draft.blocks << scoreSummaryTable(**scores) << meanTable(**scores);
    draft.note(
        QStringLiteral("注：总分为各维得分之和；加分合计超过上限的按上限计入。全部指标评完后列出"
                       "名次和等次。"));
    draft.sign();
    return {};
}

// The day that is `days` working days on; holidays are the centre's to mind.
static QDate lastDay(QDate from, int days)
{
    for (int open = from.dayOfWeek() <= 5; open < days;) {
        from = from.addDays(1);
        open += from.dayOfWeek() <= 5;
    }
    return from;
}

static QString noticePeriod(const Assessment &assessment)
{
    if (!assessment.noticeFrom.isValid())
        return QStringLiteral(
                   "公示期：　　　　年　　月　　日至　　　　年　　月　　日（不少于%1个工作日）。")
            .arg(kNoticeDays);
    const QDate to = assessment.noticeTo.isValid() ? assessment.noticeTo
                                                   : lastDay(assessment.noticeFrom, kNoticeDays);
    return QStringLiteral("公示期：%1至%2（不少于%3个工作日）。")
        .arg(chineseDate(assessment.noticeFrom), chineseDate(to))
        .arg(kNoticeDays);
}

// By rank, with who carries the package.
static TableBlock resultTable(DocumentSource &source, const YearScores &scores)
{
    TableBlock table = tableOf(QStringLiteral("考核结果"),
                               QStringLiteral("名次 项目包 主持人 基地学校 等次"), "9xxxx");
    SQLite::Statement row(source.database(),
                          "SELECT host.name, school.name FROM research_group AS package LEFT JOIN "
                          "teacher AS host ON host.id = package.host_id LEFT JOIN school ON "
                          "school.id = package.base_school_id WHERE package.id = ?");
    for (const ScoreSheet &sheet : scores.sheets) {
        row.reset();
        bindValue(row, 1, Value(sheet.groupId));
        const bool found = row.executeStep();
        table.rows << QStringList{QString::number(sheet.rank), sheet.name,
                                  found ? textOf(columnValue(row, 0)) : QString(),
                                  found ? textOf(columnValue(row, 1)) : QString(),
                                  bandName(scores, sheet)};
    }
    return table;
}

Result<void> writeNotice(PaperDraft &draft, const DocumentSubject &)
{
    const Cycle &cycle = draft.source.cycle();
    draft.blocks << TitleBlock{titleOf(draft, "考核结果公示")};
    const auto scores = scoresFor(draft);
    if (!scores)
        return scores.failure();
    if (!*scores)
        return {};
    if (const qint64 waiting = outstandingSheets(**scores)) {
        draft.paragraph(QStringLiteral("考核尚未完成：%1个项目包有未评指标，名次和等次还不能公示。")
                            .arg(waiting));
        return {};
    }
    const auto assessments =
        findAll<Assessment>(draft.source.database(), "WHERE cycle_id = ?", {Value(cycle.id)});
    const Assessment assessment = assessments.isEmpty() ? Assessment() : assessments.first();
    QString text = schemeSentence(*(*scores)->scheme);
    if (!assessment.documentNumber.isEmpty())
        text += QStringLiteral("和%1").arg(assessment.documentNumber);
    draft.paragraph(text +
                    QStringLiteral("，对%1年度%2个研训一体化项目包进行了考核，现将结果予以公示。")
                        .arg(cycle.name)
                        .arg((*scores)->sheets.size()));
    draft.paragraph(noticePeriod(assessment) +
                    QStringLiteral("公示期内如有异议，请以书面形式实名向%1反映；逾期不予受理。")
                        .arg(draft.source.centre().isEmpty() ? QStringLiteral("本中心")
                                                             : draft.source.centre()));
    draft.paragraph(QStringLiteral("联系人：　　　　　　　　联系电话：　　　　　　　　"));
    draft.blocks << resultTable(draft.source, **scores);
    draft.sign();
    return {};
}

// One a package and judge who may score it; one without a name where no judge is recorded.
QList<DocumentSubject> scoreForms(DocumentSource &source, Id group)
{
    const auto judges = judgesByPackage(source.database(), source.cycle());
    std::string packages = "WHERE id IN (SELECT group_id FROM counted_group WHERE cycle_id = ? AND "
                           "group_kind = 'package')";
    packages += kGroupOrder;
    QList<DocumentSubject> forms;
    for (const ResearchGroup &package :
         findAll<ResearchGroup>(source.database(), packages, {Value(source.cycle().id)})) {
        if (group && package.id != group)
            continue;
        const QList<PackageJudge> panel = judges.value(package.id);
        if (panel.isEmpty())
            forms << DocumentSubject{.name = package.name, .groupId = package.id};
        for (const PackageJudge &one : panel)
            if (one.obstacle == JudgeObstacle::None)
                forms << DocumentSubject{.name = package.name + QLatin1Char('_') + one.judge.name,
                                         .groupId = package.id,
                                         .judgeId = one.judge.id};
    }
    return forms;
}

// The items that judges score, with room for points and remarks.
static TableBlock formTable(const Scheme &scheme)
{
    TableBlock table =
        tableOf({}, QStringLiteral("一级指标 代码 二级指标 计分办法 满分 评分 备注"), "xxxx9xx");
    table.blankCells = true;
    table.rowHeight = 11;
    qint64 full = 0;
    for (const Criterion &criterion : scheme.criteria)
        for (const SchemeItem &item : criterion.items) {
            if (item.kind != ItemKind::Judged && !item.timesJudges)
                continue;
            table.rows << QStringList{criterion.name.in(Language::Chinese),
                                      item.code,
                                      item.name.in(Language::Chinese),
                                      item.how.in(Language::Chinese),
                                      hundredthsText(item.points),
                                      {},
                                      {}};
            full += item.points.value;
        }
    table.lastRowIsTotal = true;
    table.rows << QStringList{{}, {}, QStringLiteral("合计"), {}, hundredthsText({full}), {}, {}};
    return table;
}

Result<void> writeScoreForm(PaperDraft &draft, const DocumentSubject &subject)
{
    const auto scheme = schemeOf(draft.source.database(), draft.source.cycle());
    if (!scheme)
        return Failure{scheme.error()};
    SQLite::Statement row(draft.source.database(),
                          "SELECT package.name, package.number, host.name, school.name FROM "
                          "research_group AS package LEFT JOIN teacher AS host ON host.id = "
                          "package.host_id LEFT JOIN school ON school.id = package.base_school_id "
                          "WHERE package.id = ?");
    bindValue(row, 1, Value(subject.groupId));
    if (!row.executeStep())
        return fail(ErrorCode::NotFound, {}, QStringLiteral("package is gone"));
    const auto judge = find<Judge>(draft.source.database(), subject.judgeId);
    draft.blocks << TitleBlock{titleOf(draft, "评委评分表")};
    TableBlock head;
    head.blankCells = true;
    head.numeric = {false, false, false, false};
    head.rows = {{QStringLiteral("项目包"), textOf(columnValue(row, 0)), QStringLiteral("编号"),
                  textOf(columnValue(row, 1))},
                 {QStringLiteral("主持人"), textOf(columnValue(row, 2)), QStringLiteral("基地学校"),
                  textOf(columnValue(row, 3))},
                 {QStringLiteral("评委"), judge ? judge->name : QString(),
                  QStringLiteral("评审日期"), QStringLiteral("　　　年　　月　　日")}};
    draft.blocks << head << formTable(*scheme);
    draft.note(QStringLiteral("注：%1。评分不超过满分，可到小数点后两位；涂改须签名。")
                   .arg(schemeSentence(*scheme)));
    draft.blocks << OpinionBlock{
        QStringLiteral("总体评价"), {}, {QStringLiteral("评委（签字）：")}, false};
    return {};
}

} // namespace models
