// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/sections.h"

#include "models/base/money.h"
#include "models/base/percent.h"
#include "models/figures/money_checks.h"
#include "models/report/narrative.h"
#include "models/report/wording.h"

#include <QSet>

namespace models {

static QString yuan(qint64 fen)
{
    return moneyText({fen});
}

static bool hasMoney(const SectionDraft &draft)
{
    return draft.figure(QStringLiteral("budget")).part != 0 ||
           draft.figure(QStringLiteral("funds_received")).part != 0 ||
           draft.figure(QStringLiteral("spent")).part != 0;
}

static void sayNothing(SectionDraft &draft)
{
    draft.paragraph(
        QStringLiteral("本文件尚未登记%1年度项目包的经费预算、到位和支出，本节暂无可报告的数据。")
            .arg(draft.book.cycle().name));
    addSentence(draft, "money"); // of other groups
}

// Rows of budget, spent, execution and what is left, closed by their total.
static TableBlock executionTable(const SectionDraft &draft, const QString &caption,
                                 const QString &nameHeader, const QString &dimension)
{
    TableBlock table;
    table.caption = caption;
    table.unit = QStringLiteral("单位：元");
    table.header = {nameHeader, QStringLiteral("预算"), QStringLiteral("支出"),
                    QStringLiteral("执行率"), QStringLiteral("预算结余")};
    table.numeric = {false, true, true, true, true};
    table.lastRowIsTotal = true;
    const auto add = [&table](const QString &name, qint64 spent, qint64 budget) {
        table.rows << QStringList{name, yuan(budget), yuan(spent),
                                  percentText(Amount{spent, budget}), yuan(budget - spent)};
    };
    qint64 spent = 0;
    qint64 budget = 0;
    for (const Figure *one : draft.book.breakdown(QStringLiteral("execution_rate"), dimension)) {
        if (one->part == 0 && one->whole == 0)
            continue;
        add(breakdownText(one->breakdownName, Language::Chinese), one->part, one->whole);
        spent += one->part;
        budget += one->whole;
    }
    add(QStringLiteral("合计"), spent, budget);
    return table;
}

// How many vouchers the money rules stop and warn of.
static void addMoneyRules(SectionDraft &draft)
{
    const Cycle &cycle = draft.book.cycle();
    const MoneyLedger ledger = MoneyLedger::read(draft.database, cycle);
    QSet<Id> stopped, warned;
    for (const MoneyFinding &finding : checkMoney(ledger, MoneyRuleBook(draft.database)))
        if (finding.expenseId)
            (finding.level == RuleLevel::Stop ? stopped : warned).insert(finding.expenseId);
    warned.subtract(stopped);
    qint64 stoppedFen = 0;
    for (const Voucher &voucher : ledger.vouchers)
        if (stopped.contains(voucher.expense.id))
            stoppedFen += voucher.expense.amount.value_or(Money()).fen;
    draft.heading(2, QStringLiteral("（三）规则检查"));
    draft.paragraph(
        QStringLiteral("按十四条经费规则逐张检查凭证%1张：拦截%2张，金额%3元，尚不能审批；"
                       "提醒%4张，须在决算前核对；其余%5张未发现问题。")
            .arg(ledger.vouchers.size())
            .arg(stopped.size())
            .arg(yuan(stoppedFen))
            .arg(warned.size())
            .arg(qint64(ledger.vouchers.size()) - stopped.size() - warned.size()));
}

void writeFunds(SectionDraft &draft)
{
    if (!hasMoney(draft))
        return sayNothing(draft);
    const Figure &rate = draft.figure(QStringLiteral("execution_rate"));
    addSentence(draft, "money");
    draft.heading(2, QStringLiteral("（一）支出结构"));
    draft.blocks << executionTable(draft, QStringLiteral("分科目预算执行表"),
                                   QStringLiteral("科目"), QStringLiteral("expense_category"));
    if (rate.part > 0)
        draft.chart("spending_by_category");
    draft.heading(2, QStringLiteral("（二）项目包执行进度"));
    if (rate.whole > 0)
        draft.chart("execution_by_package");
    else
        draft.paragraph(QStringLiteral("各项目包尚未登记预算，执行率无从计算。"));
    addMoneyRules(draft);
}

void writeSettlement(SectionDraft &draft)
{
    if (!hasMoney(draft))
        return sayNothing(draft);
    TableBlock table;
    table.unit = QStringLiteral("单位：元");
    table.header =
        QStringLiteral("序号 项目包 预算 到位 支出 执行率 资金结余").split(QLatin1Char(' '));
    table.numeric = {false, false, true, true, true, true, true};
    table.lastRowIsTotal = true;
    const QString group = QStringLiteral("group");
    const auto rates = draft.book.breakdown(QStringLiteral("execution_rate"), group);
    const auto received = draft.book.breakdown(QStringLiteral("funds_received"), group);
    const auto balances = draft.book.breakdown(QStringLiteral("balance"), group);
    qint64 sums[4] = {};
    const auto add = [&table](const QString &number, const QString &name, qint64 budget, qint64 got,
                              qint64 spent, qint64 balance) {
        table.rows << QStringList{number,       name,        yuan(budget),
                                  yuan(got),    yuan(spent), percentText(Amount{spent, budget}),
                                  yuan(balance)};
    };
    for (qsizetype i = 0; i < rates.size(); ++i) {
        const qint64 values[] = {rates[i]->whole, received.at(i)->part, rates[i]->part,
                                 balances.at(i)->part};
        add(QString::number(i + 1), breakdownText(rates[i]->breakdownName, Language::Chinese),
            values[0], values[1], values[2], values[3]);
        for (int k = 0; k < 4; ++k)
            sums[k] += values[k];
    }
    add({}, QStringLiteral("合计"), sums[0], sums[1], sums[2], sums[3]);
    draft.blocks << table;
    draft.blocks << NoteBlock{
        QStringLiteral("注：资金结余＝到位＋上年结转－退回－支出；支出含尚未审批的凭证。")};
}

} // namespace models
