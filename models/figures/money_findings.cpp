// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/money_findings.h"

namespace models {

static void keep(SQLite::Database &database, const QList<MoneyFinding> &findings)
{
    database.exec("DELETE FROM temp.money_finding");
    SQLite::Statement insert(database, "INSERT INTO temp.money_finding (expense_id, group_id, "
                                       "rule, level) VALUES (?, ?, ?, ?)");
    for (const MoneyFinding &finding : findings) {
        insert.reset();
        insert.bind(1, std::int64_t(finding.expenseId));
        insert.bind(2, std::int64_t(finding.groupId));
        insert.bind(3, moneyCheck(QLatin1String(finding.ruleId))->number);
        insert.bind(4, int(finding.level));
        insert.exec();
    }
}

Result<void> refreshMoneyFindings(RecordFile &file, const Cycle &cycle)
{
    QList<MoneyFinding> findings;
    const auto judged = guarded(file.path(), [&]() -> Result<void> {
        findings =
            checkMoney(MoneyLedger::read(file.database(), cycle), MoneyRuleBook(file.database()));
        return {};
    });
    if (!judged)
        return judged;
    return file.refreshTemporary(
        [&findings](SQLite::Database &database) { keep(database, findings); });
}

QList<MoneyFinding> findingsOf(SQLite::Database &database, const Cycle &cycle,
                               const Expense &expense)
{
    QList<MoneyFinding> findings;
    for (const MoneyFinding &finding :
         checkMoney(MoneyLedger::read(database, cycle, expense.groupId), MoneyRuleBook(database)))
        if (finding.expenseId == expense.id)
            findings << finding;
    std::stable_sort(
        findings.begin(), findings.end(),
        [](const MoneyFinding &a, const MoneyFinding &b) { return a.level > b.level; });
    return findings;
}

} // namespace models
