// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/package/package_report.h"

#include "models/base/clock.h"
#include "models/base/percent.h"
#include "models/figures/member_facts.h"
#include "models/report/wording.h"
#include "models/vocabulary/rural_definition.h"

namespace models {

static QString orMissing(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("未登记") : text;
}

void writePackageCover(PaperDraft &draft, const PackageFacts &facts)
{
    const QString year = draft.source.cycle().name;
    CoverBlock cover;
    cover.title =
        QStringLiteral("%1%2年度研训一体化项目包验收考核报告").arg(draft.source.district(), year);
    const QString subject =
        named("subject", facts.subject) +
        (facts.stage.isEmpty() ? QString()
                               : QStringLiteral("（%1）").arg(named("stage", facts.stage)));
    cover.lines = {{QStringLiteral("项目包名称"), facts.name},
                   {QStringLiteral("编号"), facts.number},
                   {QStringLiteral("学科学段"), subject},
                   {QStringLiteral("基地学校"), facts.baseSchool},
                   {QStringLiteral("主持人"), facts.host},
                   {QStringLiteral("指导教研员"), facts.researcher},
                   {QStringLiteral("考核年度"), year}};
    const QDate today = now().toLocalTime().date();
    cover.foot =
        draft.source.centre() + QStringLiteral("\n%1年%2月").arg(today.year()).arg(today.month());
    draft.blocks << cover;
}

// Part, rest and unknown of a share, closed by their total.
static TableBlock shareTable(const CountedQuantity &share, const QString &caption,
                             const QString &nameHeader, const QStringList &names)
{
    return portionTable(
        caption, nameHeader, QStringLiteral("人数"), QStringLiteral("人"),
        {{names[0], share.part}, {names[1], share.rest()}, {names[2], share.unknown}});
}

static TableBlock placeTable(const DocumentSource &source, const PackageFacts &facts)
{
    const RuralDefinition &definition = ruralDefinition(source.cycle().ruralDefinition);
    return shareTable(
        facts.quantity("rural_share"),
        QStringLiteral("城乡结构（口径：%1 %2）").arg(definition.id, definition.name),
        QStringLiteral("任教学校所在地"),
        {QStringLiteral("乡村"), QStringLiteral("城镇"), QStringLiteral("未标注城乡类型")});
}

static TableBlock ageTable(const PackageFacts &facts)
{
    return shareTable(facts.quantity("young_share"), QStringLiteral("年龄结构（统计时点周岁）"),
                      QStringLiteral("年龄段"),
                      {QStringLiteral("%1周岁及以下").arg(kYoungAge),
                       QStringLiteral("%1周岁以上").arg(kYoungAge), QStringLiteral("未登记年龄")});
}

static void addSteps(PaperDraft &draft, const PackageFacts &facts)
{
    TableBlock table = tableOf(QStringLiteral("过程节点"),
                               QStringLiteral("环节 期限 完成日期 依据文号 责任人 状态"), "xxxxxx");
    for (const StepState &step : facts.steps) {
        const GroupStep record = step.record.value_or(GroupStep());
        const QString state = step.isLate      ? QStringLiteral("逾期完成")
                              : step.isDone    ? QStringLiteral("按期完成")
                              : step.isOverdue ? QStringLiteral("逾期未完成")
                                               : QStringLiteral("未完成");
        const auto day = [](const QDate &date) {
            return date.isValid() ? chineseDate(date) : QString();
        };
        table.rows << QStringList{named("lifecycle_step", step.step),
                                  day(step.dueOn),
                                  day(record.doneOn),
                                  record.documentNumber,
                                  record.person,
                                  step.isDone && !step.dueOn.isValid() ? QStringLiteral("已完成")
                                                                       : state};
    }
    if (!table.rows.isEmpty())
        draft.blocks << table;
}

void writePackageOverview(PaperDraft &draft, const PackageFacts &facts)
{
    const Cycle &cycle = draft.source.cycle();
    const qint64 counted = facts.count("members");
    QString text =
        QStringLiteral("%1为%2年度研训一体化项目包，基地学校：%3；主持人：%4；"
                       "指导教研员：%5。截至%6，研训人员%7人")
            .arg(facts.name, cycle.name, orMissing(facts.baseSchool), orMissing(facts.host),
                 orMissing(facts.researcher), chineseDate(cycle.referenceDate))
            .arg(counted);
    if (facts.quota)
        text += QStringLiteral("，计划名额%1人").arg(*facts.quota);
    if (const qint64 left = facts.members.size() - counted)
        text += QStringLiteral("；另有%1人年内加入或退出，统计时点不在册").arg(left);
    draft.paragraph(text + QStringLiteral("。"));
    if (counted > 0) {
        draft.blocks << placeTable(draft.source, facts);
        draft.blocks << ageTable(facts);
    }
    addSteps(draft, facts);
}

static QString goalText(const PlanProgress &progress)
{
    return goalText(*progress.line, progress.target.goal.value_or(Hundredths()));
}

void writePackagePlan(PaperDraft &draft, const PackageFacts &facts)
{
    if (facts.plan.isEmpty()) {
        draft.paragraph(QStringLiteral("本文件尚未登记该项目包的方案目标，无从对照。"));
        return;
    }
    TableBlock table = tableOf(QStringLiteral("方案目标完成对照表"),
                               QStringLiteral("指标 目标 完成 完成率 结论"), "x999x");
    qint64 reached = 0;
    ChartSeries done{QStringLiteral("完成率"), ColourRole::Part};
    ChartSpec chart;
    for (const PlanProgress &progress : facts.plan) {
        const QString name = named("plan_measure", progress.target.measure);
        const qint64 goal = progress.target.goal.value_or(Hundredths()).value;
        reached += progress.isReached;
        table.rows << QStringList{
            name, goalText(progress),
            progress.actual ? goalText(*progress.line, *progress.actual) : QString(),
            progress.actual ? percentText(Amount{progress.actual->value, goal}) : QString(),
            !progress.actual     ? QStringLiteral("未登记")
            : progress.isReached ? QStringLiteral("达成")
                                 : QStringLiteral("未达成")};
        if (!progress.actual || goal <= 0)
            continue;
        chart.categories << name;
        done.values << double(progress.actual->value) * 100 / double(goal);
        done.labels << percentText(Amount{progress.actual->value, goal});
    }
    draft.paragraph(QStringLiteral("方案共设目标%1项，达成%2项，未达成或无从判断%3项。")
                        .arg(facts.plan.size())
                        .arg(reached)
                        .arg(facts.plan.size() - reached));
    draft.blocks << table;
    if (chart.categories.size() < 2)
        return;
    chart.id = QStringLiteral("plan_of_package");
    chart.kind = ChartKind::Bars;
    chart.title = QStringLiteral("%1项目标达成%2项").arg(facts.plan.size()).arg(reached);
    chart.subtitle = QStringLiteral("完成率＝完成÷目标；无从判断的指标不列");
    chart.valueTitle = QStringLiteral("完成率");
    chart.percent = true;
    chart.target = 100;
    chart.targetLabel = QStringLiteral("目标");
    chart.series << done;
    draft.blocks << ChartBlock{chart};
}

} // namespace models
