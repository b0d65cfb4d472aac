// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/training.h"
#include "models/storage/transaction.h"

#include <QHash>
#include <QMap>

namespace models {

// What a rule does to a voucher that breaks it (级别).
enum class RuleLevel : std::uint8_t {
    Off,  // it is not looked at
    Warn, // 提醒: the voucher is marked
    Stop, // 拦截: the voucher is kept, but cannot be approved
};

// The paper that a rule follows (依据).
struct MoneyDocument
{
    QString name;
    QString number; // 文号; empty: not filled in yet
    QDate date;
    bool operator==(const MoneyDocument &) const = default;

    // "《…》财行〔2016〕540号（2016-12-27）"
    QString text() const;
};

// How one of the fourteen rules is set: by resources/rules/money_default.json, or by the centre.
struct MoneyRule
{
    QString id; // of the rule table
    RuleLevel level = RuleLevel::Warn;
    MoneyDocument document;
    QMap<QString, Hundredths> numbers; // yuan, percent, hours or days, by parameter
    QMap<QString, QStringList> lists;  // codes or words, by parameter
    bool operator==(const MoneyRule &) const = default;

    qint64 fen(const char *key) const { return numbers.value(QLatin1String(key)).value; }
    Hundredths number(const char *key) const { return numbers.value(QLatin1String(key)); }
    QStringList list(const char *key) const { return lists.value(QLatin1String(key)); }
};

// One version of the money rules, in the order of their numbers.
struct MoneyRules
{
    QString name;
    int version = 0; // 0: as shipped
    QDate validFrom; // null: always
    QString documentNumber;
    QList<MoneyRule> rules;

    // A rule that is in the rule table.
    const MoneyRule &rule(const QString &id) const;
    MoneyRule &rule(const QString &id);
};

// The rules that come with the program.
const MoneyRules &shippedMoneyRules();

// Reads rules in JSON; what they do not say is as in `base`. Errors (Input) name the rule and what
// is wrong with it: an unknown id, level or parameter, or a value that is no number or list.
Result<MoneyRules> parseMoneyRules(const QByteArray &json, const MoneyRules &base);
// What parseMoneyRules() reads back as the same rules.
QByteArray moneyRulesJson(const MoneyRules &rules);

// The money rules of a file: its own versions before those that are shipped.
class MoneyRuleBook
{
public:
    // Throws SQLite::Exception. A version that cannot be read is passed over and named by
    // problem().
    explicit MoneyRuleBook(SQLite::Database &database);

    // The newest version that is valid on a day; the shipped one when none is, or for no day.
    const MoneyRules &on(const QDate &day) const;
    // The newest version of all: what a new one begins with.
    const MoneyRules &newest() const;
    const QList<MoneyRules> &versions() const { return m_versions; } // newest first
    QString problem() const { return m_problem; }

private:
    QList<MoneyRules> m_versions;
    QString m_problem;
};

// Keeps rules as a new version, numbered after the file's newest; no version is ever changed.
Id storeMoneyRules(Transaction &transaction, MoneyRules rules);

} // namespace models
