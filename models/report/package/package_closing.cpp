// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/package/package_report.h"

#include "models/base/percent.h"
#include "models/figures/money_checks.h"
#include "models/report/wording.h"

#include <QSet>

namespace models {

// How many vouchers the money rules stop and warn of.
static QString ruleSentence(PaperDraft &draft, const PackageFacts &facts)
{
    const MoneyLedger ledger =
        MoneyLedger::read(draft.source.database(), draft.source.cycle(), facts.id);
    QSet<Id> stopped, warned;
    for (const MoneyFinding &finding : checkMoney(ledger, draft.source.moneyRules()))
        if (finding.expenseId && finding.groupId == facts.id)
            (finding.level == RuleLevel::Stop ? stopped : warned).insert(finding.expenseId);
    warned.subtract(stopped);
    const qint64 vouchers = facts.count("vouchers");
    return QStringLiteral("按经费规则逐张检查凭证%1张：拦截%2张，提醒%3张，其余%4张未发现问题。")
        .arg(vouchers)
        .arg(stopped.size())
        .arg(warned.size())
        .arg(vouchers - stopped.size() - warned.size());
}

void writePackageFunds(PaperDraft &draft, const PackageFacts &facts)
{
    const PackageMoney &money = facts.money;
    const qint64 vouchers = facts.count("vouchers");
    if (money.budget.fen == 0 && money.received.fen == 0 && money.carriedOver.fen == 0 &&
        vouchers == 0) {
        draft.paragraph(QStringLiteral("本文件尚未登记该项目包的预算、到位和支出。"));
        return;
    }
    QString text =
        QStringLiteral("预算%1元，到位%2元，上年结转%3元，退回%4元，支出%5元")
            .arg(moneyText(money.budget), moneyText(money.received), moneyText(money.carriedOver),
                 moneyText(money.returned), moneyText(money.spent));
    if (money.budget.fen > 0)
        text += QStringLiteral("，预算执行率%1")
                    .arg(facts.quantity("execution_rate")
                             .line->valueText(facts.quantity("execution_rate")));
    text += QStringLiteral("；资金结余%1元").arg(moneyText(money.balance()));
    if (money.committed.fen)
        text += QStringLiteral("；另有凭证日期在后、尚未计入支出的%1元")
                    .arg(moneyText(money.committed));
    draft.paragraph(text + QStringLiteral("。"));
    if (vouchers > 0)
        draft.paragraph(ruleSentence(draft, facts));
    if (facts.categories.isEmpty())
        return;
    TableBlock table = tableOf(QStringLiteral("分科目预算执行"),
                               QStringLiteral("科目 预算 支出 执行率 预算结余"), "x9999");
    table.unit = QStringLiteral("单位：元");
    table.lastRowIsTotal = true;
    const auto add = [&table](const QString &name, Money budget, Money spent) {
        table.rows << QStringList{name, moneyText(budget), moneyText(spent),
                                  budget.fen > 0 ? percentText(Amount{spent.fen, budget.fen})
                                                 : QString(),
                                  moneyText(budget - spent)};
    };
    CategoryMoney sum;
    for (const CategoryMoney &category : facts.categories) {
        add(named("expense_category", category.category), category.budget, category.spent);
        sum.budget = sum.budget + category.budget;
        sum.spent = sum.spent + category.spent;
    }
    add(QStringLiteral("合计"), sum.budget, sum.spent);
    draft.blocks << table;
}

// What the records themselves show to be wanting.
static QStringList findings(const PackageFacts &facts)
{
    QStringList found;
    for (const PlanProgress &progress : facts.plan)
        if (progress.actual && !progress.isReached)
            found << QStringLiteral("%1目标%2，实际%3，未达成")
                         .arg(named("plan_measure", progress.target.measure),
                              goalText(*progress.line, progress.target.goal.value_or(Hundredths())),
                              goalText(*progress.line, *progress.actual));
    QStringList late, open;
    for (const StepState &step : facts.steps) {
        if (step.isLate)
            late << named("lifecycle_step", step.step);
        if (step.isOverdue)
            open << named("lifecycle_step", step.step);
    }
    if (!late.isEmpty())
        found << QStringLiteral("逾期完成的环节：%1").arg(late.join(QStringLiteral("、")));
    if (!open.isEmpty())
        found << QStringLiteral("到期未完成的环节：%1").arg(open.join(QStringLiteral("、")));
    const qint64 counted = facts.count("members");
    if (facts.quota && counted < *facts.quota)
        found << QStringLiteral("研训人员%1人，少于名额%2人").arg(counted).arg(*facts.quota);
    if (facts.money.budget.fen > 0 && facts.money.spent.fen > facts.money.budget.fen)
        found << QStringLiteral("支出%1元，超出预算%2元")
                     .arg(moneyText(facts.money.spent), moneyText(facts.money.budget));
    return found;
}

void writePackageProblems(PaperDraft &draft, const PackageFacts &facts)
{
    const QStringList found = findings(facts);
    if (found.isEmpty())
        draft.paragraph(
            QStringLiteral("对照方案目标、流程期限、名额和预算，本文件的登记未见缺口。"));
    else
        draft.paragraph(QStringLiteral("对照方案目标、流程期限、名额和预算，登记所见的缺口有%1项：")
                            .arg(found.size()));
    for (qsizetype i = 0; i < found.size(); ++i)
        draft.paragraph(QStringLiteral("%1.%2。").arg(i + 1).arg(found[i]));
    draft.paragraph(QStringLiteral("其他问题与下年度改进计划由项目包填写。"));
    TableBlock box;
    box.header = {QStringLiteral("其他问题与下年度改进计划")};
    box.rows = {{QString()}};
    box.numeric = {false};
    box.blankCells = true;
    box.rowHeight = 60;
    draft.blocks << box;
}

void writePackageOpinions(PaperDraft &draft)
{
    const auto sign = [](const char *who) {
        return QString::fromUtf8(who) + QStringLiteral("（签字）：");
    };
    const auto add = [&draft](const char *title, const QStringList &signers, bool stamp) {
        draft.blocks << OpinionBlock{QString::fromUtf8(title), {}, signers, stamp};
    };
    add("自评意见", {sign("主持人")}, false);
    add("基地学校意见（盖章）", {sign("校长")}, true);
    add("考核组意见", {sign("组长"), sign("成员"), sign("成员"), sign("成员"), sign("成员")},
        false);
    add("教师发展中心意见（盖章）", {sign("负责人")}, true);
    add("教育局审定意见（盖章）", {sign("负责人")}, true);
}

} // namespace models
