// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/money_ledger.h"
#include "models/figures/money_rules.h"

#include <functional>

namespace models {

// What a number or list of a rule means, and so how it is edited.
enum class ParameterKind : std::uint8_t { Yuan, Percent, Number, Words, Codes };

struct MoneyParameter
{
    QString key;
    const char *title = ""; // English source text in context "MoneyRule"; empty: the key is a code
    ParameterKind kind = ParameterKind::Number;
    const char *codeTable = ""; // of Codes
    const char *keyTable = "";  // code table of a key that is a code

    bool isList() const { return kind == ParameterKind::Words || kind == ParameterKind::Codes; }
    QString displayTitle(Language language) const;
};

// That a voucher, or a package as a whole, breaks a rule.
struct MoneyFinding
{
    Id expenseId = 0; // 0: the package as a whole
    Id groupId = 0;
    QString voucher;         // its number, else what it was for; else the package
    const char *ruleId = ""; // of the rule table
    RuleLevel level = RuleLevel::Warn;
    QString found;   // one sentence each, translated
    QString allowed; // what the rule allows
    MoneyDocument document;
};

// Tells of one breach: what was found, and what is allowed.
using TellBreach = std::function<void(const QString &found, const QString &allowed)>;

// One line of THE MONEY RULE TABLE (domain: the fourteen checks of spending).
struct MoneyCheck
{
    int number = 0;
    const char *id = "";    // snake_case, never reused; as in the rules' JSON
    const char *title = ""; // English source text in context "MoneyRule"
    QList<MoneyParameter> parameters;
    // Looks at one voucher; null for a rule about packages.
    void (*check)(const MoneyLedger &, const Voucher &, const MoneyRule &,
                  const TellBreach &) = nullptr;
    // Looks at one package; null for a rule about vouchers.
    void (*checkPackage)(const MoneyLedger &, const PackageFunds &, const MoneyRule &,
                         const TellBreach &) = nullptr;

    // Null when there is none of that key.
    const MoneyParameter *parameter(const QString &key) const;
    QString displayTitle(Language language) const;
};

// Every rule, by number.
//
// To add a rule: its function in a money_rule_….cpp, its declaration and line in money_checks.cpp,
// and its settings in resources/rules/money_default.json.
const QList<MoneyCheck> &moneyChecks();

// Null when there is none of that id.
const MoneyCheck *moneyCheck(const QString &id);

// What every rule finds in a ledger, each voucher judged by the rules of its day; by package,
// voucher and rule. Texts are in the language that the program speaks. With `least` Stop only rules
// that stop a voucher are looked at.
QList<MoneyFinding> checkMoney(const MoneyLedger &ledger, const MoneyRuleBook &book,
                               RuleLevel least = RuleLevel::Warn);

// "Rule 1, lecture fee per hour: found …; allowed …; 《…》财行〔2016〕540号" for lists and exports.
QString findingText(const MoneyFinding &finding);

} // namespace models
