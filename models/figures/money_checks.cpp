// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/money_checks.h"

#include "models/figures/money_rule_functions.h"
#include "models/vocabulary/code_table.h"

#include <QCoreApplication>

namespace models {

namespace {
struct MoneyChecksTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::MoneyRule)
};
} // namespace

static constexpr auto yuan = ParameterKind::Yuan;
static constexpr auto percent = ParameterKind::Percent;
static constexpr auto number = ParameterKind::Number;
static constexpr auto words = ParameterKind::Words;
static constexpr auto codes = ParameterKind::Codes;

static const MoneyParameter kCategories{QStringLiteral("categories"),
                                        QT_TRANSLATE_NOOP("MoneyRule", "For these categories"),
                                        codes, "expense_category"};

// Which papers each category needs: one list a category, of the name of its code.
static QList<MoneyParameter> papersOfCategories()
{
    QList<MoneyParameter> parameters;
    for (const Term &term : codeTable(QStringLiteral("expense_category")).terms())
        parameters << MoneyParameter{term.code, "", codes, "evidence_kind", "expense_category"};
    return parameters;
}

const QList<MoneyCheck> &moneyChecks()
{
    static const QList<MoneyCheck> table{
        {1,
         "lecture_cap",
         QT_TRANSLATE_NOOP("MoneyRule", "Lecture fee per class hour"),
         {{QStringLiteral("eminent"),
           QT_TRANSLATE_NOOP("MoneyRule", "Academicians, nationally known"), yuan},
          {QStringLiteral("T1"), QT_TRANSLATE_NOOP("MoneyRule", "Full senior title"), yuan},
          {QStringLiteral("T2"), QT_TRANSLATE_NOOP("MoneyRule", "Senior title"), yuan},
          {QStringLiteral("others"), QT_TRANSLATE_NOOP("MoneyRule", "Everybody else"), yuan},
          {QStringLiteral("approved_percent"),
           QT_TRANSLATE_NOOP("MoneyRule", "More with an approval attached"), percent}},
         checkLectureCap},
        {2,
         "lecture_hours",
         QT_TRANSLATE_NOOP("MoneyRule", "Class hours of one lecturer"),
         {{QStringLiteral("half_day"), QT_TRANSLATE_NOOP("MoneyRule", "Hours in half a day"),
           number},
          {QStringLiteral("day"), QT_TRANSLATE_NOOP("MoneyRule", "Hours in a day"), number}},
         checkLectureHours},
        {3,
         "same_half_day",
         QT_TRANSLATE_NOOP("MoneyRule", "One lecturer paid twice for half a day"),
         {},
         checkSameHalfDay},
        {4,
         "own_people",
         QT_TRANSLATE_NOOP("MoneyRule", "Paid to the package's or the centre's own people"),
         {kCategories,
          {QStringLiteral("staff"), QT_TRANSLATE_NOOP("MoneyRule", "Names of the centre's staff"),
           words}},
         checkOwnPeople},
        {5,
         "over_budget",
         QT_TRANSLATE_NOOP("MoneyRule", "More than the budget"),
         {{QStringLiteral("category_percent"),
           QT_TRANSLATE_NOOP("MoneyRule", "A category may be over by"), percent},
          {QStringLiteral("total_percent"),
           QT_TRANSLATE_NOOP("MoneyRule", "The total may be over by"), percent}},
         checkBudget},
        {6,
         "outside_year",
         QT_TRANSLATE_NOOP("MoneyRule", "Date outside the assessment year"),
         {{QStringLiteral("days_after"),
           QT_TRANSLATE_NOOP("MoneyRule", "Days allowed after its end"), number}},
         checkYear},
        {7,
         "no_activity",
         QT_TRANSLATE_NOOP("MoneyRule", "No activity with attendance"),
         {kCategories},
         checkActivity},
        {8,
         "daily_quota",
         QT_TRANSLATE_NOOP("MoneyRule", "Quota per head and day"),
         {kCategories,
          {QStringLiteral("yuan"), QT_TRANSLATE_NOOP("MoneyRule", "Yuan per head and day"), yuan},
          {QStringLiteral("full_days"), QT_TRANSLATE_NOOP("MoneyRule", "Days at the full quota"),
           number},
          {QStringLiteral("later_percent"), QT_TRANSLATE_NOOP("MoneyRule", "Days after them at"),
           percent}},
         checkDailyQuota},
        {9, "same_invoice", QT_TRANSLATE_NOOP("MoneyRule", "Invoice used twice"), {}, checkInvoice},
        {10,
         "forbidden_kind",
         QT_TRANSLATE_NOOP("MoneyRule", "Forbidden kind of spending"),
         {{QStringLiteral("words"), QT_TRANSLATE_NOOP("MoneyRule", "Words that tell of it"),
           words}},
         checkForbiddenWords},
        {11, "missing_papers", QT_TRANSLATE_NOOP("MoneyRule", "Papers missing"),
         papersOfCategories(), checkPapers},
        {12,
         "cash",
         QT_TRANSLATE_NOOP("MoneyRule", "Paid in cash"),
         {{QStringLiteral("methods"), QT_TRANSLATE_NOOP("MoneyRule", "Payments that are marked"),
           codes, "payment_method"}},
         checkCash},
        {13,
         "asset",
         QT_TRANSLATE_NOOP("MoneyRule", "Asset not registered"),
         {kCategories,
          {QStringLiteral("unit_price"), QT_TRANSLATE_NOOP("MoneyRule", "From a unit price of"),
           yuan}},
         checkAsset},
        {14,
         "carry_over",
         QT_TRANSLATE_NOOP("MoneyRule", "Balance carried over or given back"),
         {{QStringLiteral("failed_words"),
           QT_TRANSLATE_NOOP("MoneyRule", "Words for a failed assessment"), words}},
         nullptr,
         checkCarryOver},
    };
    return table;
}

const MoneyCheck *moneyCheck(const QString &id)
{
    for (const MoneyCheck &check : moneyChecks())
        if (id == QLatin1String(check.id))
            return &check;
    return nullptr;
}

const MoneyParameter *MoneyCheck::parameter(const QString &key) const
{
    for (const MoneyParameter &parameter : parameters)
        if (key == parameter.key)
            return &parameter;
    return nullptr;
}

QString MoneyParameter::displayTitle(Language language) const
{
    return *keyTable ? models::codeTable(QLatin1String(keyTable)).name(key, language)
                     : say(language, "MoneyRule", title);
}

QString MoneyCheck::displayTitle(Language language) const
{
    return say(language, "MoneyRule", title);
}

static QString nameOf(const Expense &expense)
{
    if (!expense.voucherNumber.isEmpty())
        return expense.voucherNumber;
    return expense.purpose.isEmpty() ? moneyText(expense.amount.value_or(Money()))
                                     : expense.purpose;
}

static void checkVouchers(const MoneyLedger &ledger, const MoneyRuleBook &book, RuleLevel least,
                          QList<MoneyFinding> &findings)
{
    for (const Voucher &voucher : ledger.vouchers) {
        if (!voucher.asked)
            continue;
        const MoneyRules &rules = book.on(voucher.expense.spentOn);
        for (const MoneyCheck &check : moneyChecks()) {
            const MoneyRule &rule = rules.rule(QLatin1String(check.id));
            if (!check.check || rule.level < least)
                continue;
            check.check(ledger, voucher, rule, [&](const QString &found, const QString &allowed) {
                findings.append({voucher.expense.id, voucher.expense.groupId,
                                 nameOf(voucher.expense), check.id, rule.level, found, allowed,
                                 rule.document});
            });
        }
    }
}

static void checkPackages(const MoneyLedger &ledger, const MoneyRuleBook &book, RuleLevel least,
                          QList<MoneyFinding> &findings)
{
    const MoneyRules &rules = book.on(ledger.cycle.endsOn);
    for (auto it = ledger.packages.cbegin(); it != ledger.packages.cend(); ++it)
        for (const MoneyCheck &check : moneyChecks()) {
            const MoneyRule &rule = rules.rule(QLatin1String(check.id));
            if (!check.checkPackage || rule.level < least)
                continue;
            check.checkPackage(ledger, *it, rule,
                               [&](const QString &found, const QString &allowed) {
                                   findings.append({0, it.key(), it->name, check.id, rule.level,
                                                    found, allowed, rule.document});
                               });
        }
}

QList<MoneyFinding> checkMoney(const MoneyLedger &ledger, const MoneyRuleBook &book,
                               RuleLevel least)
{
    QList<MoneyFinding> findings;
    checkVouchers(ledger, book, least, findings);
    checkPackages(ledger, book, least, findings);
    return findings;
}

QString findingText(const MoneyFinding &finding)
{
    const MoneyCheck &check = *moneyCheck(QLatin1String(finding.ruleId));
    return MoneyChecksTexts::tr("Rule %1, %2: %3 Allowed: %4 By %5.")
        .arg(QString::number(check.number), check.displayTitle(language()), finding.found,
             finding.allowed, finding.document.text());
}

} // namespace models
