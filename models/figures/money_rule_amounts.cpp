// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/money_rule_functions.h"
#include "models/vocabulary/code_table.h"

#include <QCoreApplication>

namespace models {

// Rules 5, 6, 8, 13 and 14: how much is spent, when, and what remains.

namespace {
struct MoneyRuleAmountsTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::MoneyRule)
};
} // namespace

static QString categoryName(const QString &code)
{
    return codeTable(QStringLiteral("expense_category")).name(code, language());
}

// An amount and the part of it that a rule allows beyond it, in percent.
static Money withPercent(Money money, Hundredths percent)
{
    return {money.fen + money.fen * percent.value / 10'000};
}

// What the package has spent up to and with this voucher, in all and in its category.
static std::pair<Money, Money> spentSoFar(const MoneyLedger &ledger, const Voucher &voucher)
{
    Money all, ofCategory;
    for (const qsizetype i : ledger.byPackage.value(voucher.expense.groupId)) {
        const Expense &expense = ledger.vouchers[std::size_t(i)].expense;
        all = all + expense.amount.value_or(Money());
        if (expense.category == voucher.expense.category)
            ofCategory = ofCategory + expense.amount.value_or(Money());
        if (expense.id == voucher.expense.id)
            break;
    }
    return {all, ofCategory};
}

void checkBudget(const MoneyLedger &ledger, const Voucher &voucher, const MoneyRule &rule,
                 const TellBreach &tell)
{
    const PackageFunds funds = ledger.packages.value(voucher.expense.groupId);
    if (!funds.hasBudget)
        return;
    const auto [all, ofCategory] = spentSoFar(ledger, voucher);
    const Money total = withPercent(funds.budget, rule.number("total_percent")) + funds.carriedOver;
    if (all > total)
        return tell(MoneyRuleAmountsTexts::tr("the package has spent %1 with this voucher.")
                        .arg(yuanText(all)),
                    MoneyRuleAmountsTexts::tr("%1 in all.").arg(yuanText(total)));
    const Money line = withPercent(funds.budgetOf.value(voucher.expense.category),
                                   rule.number("category_percent"));
    if (ofCategory > line)
        tell(MoneyRuleAmountsTexts::tr("%1: %2 spent with this voucher.")
                 .arg(categoryName(voucher.expense.category), yuanText(ofCategory)),
             MoneyRuleAmountsTexts::tr("%1 for this category.").arg(yuanText(line)));
}

void checkYear(const MoneyLedger &ledger, const Voucher &voucher, const MoneyRule &rule,
               const TellBreach &tell)
{
    const QDate day = voucher.expense.spentOn;
    const QDate first = ledger.cycle.startsOn;
    const QDate last = ledger.cycle.endsOn.addDays(rule.number("days_after").value / 100);
    if (day.isValid() && (day < first || day > last))
        tell(MoneyRuleAmountsTexts::tr("it is dated %1.").arg(day.toString(Qt::ISODate)),
             MoneyRuleAmountsTexts::tr("%1 to %2.")
                 .arg(first.toString(Qt::ISODate), last.toString(Qt::ISODate)));
}

// What one activity cost the package as far as the quota covers it, and for how many.
struct DailyCost
{
    Money sum;
    int people = 0;
    int days = 0;
    Id last = 0; // the voucher that was entered last
};

static DailyCost costOf(const MoneyLedger &ledger, const Voucher &voucher,
                        const QStringList &categories)
{
    DailyCost cost;
    const auto add = [&cost](const Expense &expense) {
        cost.sum = cost.sum + expense.amount.value_or(Money());
        cost.people = qMax(cost.people, expense.people.value_or(0));
        cost.days = qMax(cost.days, expense.days.value_or(0));
        cost.last = qMax(cost.last, expense.id);
    };
    if (!voucher.expense.activityId)
        add(voucher.expense);
    for (const qsizetype i : ledger.byActivity.values(voucher.expense.activityId)) {
        const Expense &expense = ledger.vouchers[std::size_t(i)].expense;
        if (expense.groupId == voucher.expense.groupId && categories.contains(expense.category))
            add(expense);
    }
    return cost;
}

void checkDailyQuota(const MoneyLedger &ledger, const Voucher &voucher, const MoneyRule &rule,
                     const TellBreach &tell)
{
    const QStringList categories = rule.list("categories");
    if (!categories.contains(voucher.expense.category))
        return;
    const DailyCost cost = costOf(ledger, voucher, categories);
    if (cost.people <= 0 || cost.days <= 0 || cost.last != voucher.expense.id)
        return;
    const qint64 full = qMin(qint64(cost.days), rule.number("full_days").value / 100);
    // Days in hundredths of a full one: those beyond the full ones count in part.
    const qint64 days = full * 100 + (cost.days - full) * rule.number("later_percent").value / 100;
    const qint64 allowed = rule.fen("yuan") * cost.people * days / 100;
    if (cost.sum.fen > allowed)
        tell(MoneyRuleAmountsTexts::tr("%1 for %2 people and %3 days: %4 per head and day.")
                 .arg(yuanText(cost.sum), QString::number(cost.people), QString::number(cost.days),
                      yuanText({cost.sum.fen / (qint64(cost.people) * cost.days)})),
             MoneyRuleAmountsTexts::tr("at most %1 per head and day, %2 together.")
                 .arg(yuanText({rule.fen("yuan")}), yuanText({allowed})));
}

void checkAsset(const MoneyLedger &, const Voucher &voucher, const MoneyRule &rule,
                const TellBreach &tell)
{
    const Expense &expense = voucher.expense;
    if (expense.registeredAsset.value_or(false))
        return;
    // Without a unit price the whole amount of a purchase of equipment may be one thing.
    const bool counts = rule.list("categories").contains(expense.category);
    const std::optional<Money> price = expense.unitPrice ? expense.unitPrice
                                       : counts          ? expense.amount
                                                         : std::nullopt;
    if (price && price->fen >= rule.fen("unit_price"))
        tell(MoneyRuleAmountsTexts::tr("bought for %1 and not registered as an asset.")
                 .arg(yuanText(*price)),
             MoneyRuleAmountsTexts::tr("registration from %1 a piece that lasts a year or more.")
                 .arg(yuanText({rule.fen("unit_price")})));
}

static bool hasFailed(const QString &note, const MoneyRule &rule)
{
    const QStringList words = rule.list("failed_words");
    return std::any_of(words.cbegin(), words.cend(),
                       [&note](const QString &word) { return note.contains(word); });
}

void checkCarryOver(const MoneyLedger &, const PackageFunds &funds, const MoneyRule &rule,
                    const TellBreach &tell)
{
    if (hasFailed(funds.note, rule) && funds.balance().fen > 0)
        return tell(MoneyRuleAmountsTexts::tr("the package failed its assessment and still has %1.")
                        .arg(yuanText(funds.balance())),
                    MoneyRuleAmountsTexts::tr("the balance is given back."));
    if (funds.carriedOver.fen <= 0 || !funds.hasPredecessor)
        return;
    if (hasFailed(funds.lastNote, rule))
        return tell(MoneyRuleAmountsTexts::tr(
                        "%1 carried over by a package that failed last year's assessment.")
                        .arg(yuanText(funds.carriedOver)),
                    MoneyRuleAmountsTexts::tr("the balance is given back."));
    if (funds.carriedOver > funds.lastBalance)
        tell(MoneyRuleAmountsTexts::tr("%1 carried over.").arg(yuanText(funds.carriedOver)),
             MoneyRuleAmountsTexts::tr("last year's balance of %1.")
                 .arg(yuanText(funds.lastBalance)));
}

} // namespace models
