// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/labour_tax.h"
#include "models/figures/money_rule_functions.h"
#include "models/vocabulary/code_table.h"

#include <QCoreApplication>

namespace models {

// Rules 1 to 4: who is paid for a lecture, and how much.

namespace {
struct MoneyRulePeopleTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::MoneyRule)
};
} // namespace

QString yuanText(Money money)
{
    return MoneyRulePeopleTexts::tr("%1 yuan").arg(moneyText(money));
}

static bool isLecture(const Voucher &voucher)
{
    return voucher.expense.category == QLatin1String("lecture_fee");
}

// The cap for one class hour, in fen, and the words for whom it is.
static std::pair<qint64, QString> lectureCap(const Voucher &voucher, const MoneyRule &rule)
{
    const QString &title = voucher.expense.payeeTitle;
    if (voucher.expense.payeeEminent.value_or(false))
        return {rule.fen("eminent"),
                MoneyRulePeopleTexts::tr("academicians and nationally known experts")};
    const QString name =
        title.isEmpty() ? MoneyRulePeopleTexts::tr("title not known")
                        : codeTable(QStringLiteral("professional_title")).name(title, language());
    return {rule.numbers.value(title, rule.number("others")).value, name};
}

void checkLectureCap(const MoneyLedger &, const Voucher &voucher, const MoneyRule &rule,
                     const TellBreach &tell)
{
    const Expense &expense = voucher.expense;
    if (!isLecture(voucher) || !expense.amount)
        return;
    auto [cap, whom] = lectureCap(voucher, rule);
    if (voucher.papers.contains(QStringLiteral("approval")))
        cap += cap * rule.number("approved_percent").value / 10'000;
    const QString allowed = MoneyRulePeopleTexts::tr("at most %1 per class hour after tax (%2).")
                                .arg(yuanText({cap}), whom);
    if (!expense.hours || expense.hours->value <= 0)
        return tell(MoneyRulePeopleTexts::tr("the class hours are not given."), allowed);
    const Money net = expense.netAmount ? *expense.netAmount : netOfTax(*expense.amount);
    const qint64 hours = expense.hours->value; // hundredths
    if (net.fen * 100 > cap * hours)
        tell(MoneyRulePeopleTexts::tr("%1 per class hour after tax.")
                 .arg(yuanText({(net.fen * 100 + hours / 2) / hours})),
             allowed);
}

static bool isHalfDay(const QString &part)
{
    return !part.isEmpty() && part != QLatin1String("day");
}

// Hours of the same lecturer on that day, as far as they were entered up to this voucher: of one
// part of the day, or with an empty `part` of the whole day.
static qint64 hoursSoFar(const MoneyLedger &ledger, const Voucher &voucher, const QString &part)
{
    qint64 sum = 0;
    for (const qsizetype i : ledger.byLecturerAndDay.values(MoneyLedger::lecturerAndDay(voucher))) {
        const Expense &other = ledger.vouchers[std::size_t(i)].expense;
        if (other.id <= voucher.expense.id && (part.isEmpty() || other.dayPart == part) &&
            other.days.value_or(1) <= 1)
            sum += other.hours.value_or(Hundredths()).value;
    }
    return sum;
}

void checkLectureHours(const MoneyLedger &ledger, const Voucher &voucher, const MoneyRule &rule,
                       const TellBreach &tell)
{
    const Expense &expense = voucher.expense;
    if (!isLecture(voucher) || !expense.hours)
        return;
    const qint64 perDay = rule.number("day").value;
    if (const int days = expense.days.value_or(1); days > 1) {
        if (expense.hours->value > perDay * days)
            tell(MoneyRulePeopleTexts::tr("%1 class hours in %2 days.")
                     .arg(hundredthsText(*expense.hours), QString::number(days)),
                 MoneyRulePeopleTexts::tr("at most %1 class hours a day.")
                     .arg(hundredthsText({perDay})));
        return;
    }
    // A lecturer who is not named is compared with nobody.
    const bool alone = voucher.lecturer.isEmpty();
    const qint64 half = rule.number("half_day").value;
    if (isHalfDay(expense.dayPart)) {
        const qint64 hours =
            alone ? expense.hours->value : hoursSoFar(ledger, voucher, expense.dayPart);
        if (hours > half)
            return tell(MoneyRulePeopleTexts::tr("%1 class hours in half a day.")
                            .arg(hundredthsText({hours})),
                        MoneyRulePeopleTexts::tr("at most %1 class hours in half a day.")
                            .arg(hundredthsText({half})));
    }
    const qint64 hours = alone ? expense.hours->value : hoursSoFar(ledger, voucher, {});
    if (hours > perDay)
        tell(MoneyRulePeopleTexts::tr("%1 class hours in a day.").arg(hundredthsText({hours})),
             MoneyRulePeopleTexts::tr("at most %1 class hours a day.")
                 .arg(hundredthsText({perDay})));
}

// Two parts of one day that meet: the same, or one is the whole day. Of an unknown part and a known
// one it is not known.
static bool overlap(const QString &a, const QString &b)
{
    return a == b || a == QLatin1String("day") || b == QLatin1String("day");
}

void checkSameHalfDay(const MoneyLedger &ledger, const Voucher &voucher, const MoneyRule &,
                      const TellBreach &tell)
{
    if (!isLecture(voucher) || voucher.lecturer.isEmpty())
        return;
    for (const qsizetype i : ledger.byLecturerAndDay.values(MoneyLedger::lecturerAndDay(voucher))) {
        const Expense &other = ledger.vouchers[std::size_t(i)].expense;
        if (other.id < voucher.expense.id && overlap(other.dayPart, voucher.expense.dayPart))
            return tell(
                MoneyRulePeopleTexts::tr("the lecturer has another voucher for the same time: %1.")
                    .arg(other.voucherNumber.isEmpty() ? other.purpose : other.voucherNumber),
                MoneyRulePeopleTexts::tr("one voucher for a lecturer and half a day."));
    }
}

void checkOwnPeople(const MoneyLedger &, const Voucher &voucher, const MoneyRule &rule,
                    const TellBreach &tell)
{
    const Expense &expense = voucher.expense;
    if (!rule.list("categories").contains(expense.category) || expense.payee.isEmpty())
        return;
    QString who;
    if (rule.list("staff").contains(expense.payee) || voucher.tie == QLatin1String("centre"))
        who = MoneyRulePeopleTexts::tr("%1 is of the centre's staff.");
    else if (voucher.tie == QLatin1String("host"))
        who = MoneyRulePeopleTexts::tr("%1 is the package's host.");
    else if (voucher.tie == QLatin1String("researcher"))
        who = MoneyRulePeopleTexts::tr("%1 is the package's researcher.");
    else if (voucher.tie == QLatin1String("member"))
        who = MoneyRulePeopleTexts::tr("%1 is a member of the package.");
    if (!who.isEmpty())
        tell(who.arg(expense.payee),
             MoneyRulePeopleTexts::tr("fees only for people from outside."));
}

} // namespace models
