// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edits/rule_versions.h"

#include <QCoreApplication>

namespace models {

namespace {
struct RuleVersionsTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::RuleVersions)
};
} // namespace

int nextRuleVersion(SQLite::Database &database, const QString &kind, const QString &name)
{
    SQLite::Statement row(database, "SELECT coalesce(max(version), 0) + 1 FROM rule_set WHERE kind "
                                    "= ?1 AND (?2 IS NULL OR name = ?2)");
    bindValue(row, 1, toValue(kind));
    bindValue(row, 2, toValue(name));
    row.executeStep();
    return row.getColumn(0).getInt();
}

Result<Id> addRuleVersion(Transaction &transaction, RuleSet &rules)
{
    if (!rules.validFrom.isValid())
        return fail(ErrorCode::Input,
                    RuleVersionsTexts::tr("Write from which day the rules hold."));
    rules.version = nextRuleVersion(transaction.database(), rules.kind, rules.name);
    return transaction.insert(rules);
}

} // namespace models
