// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/money_checks.h"
#include "tests/support/small_district.h"

// The small district with an activity that 张伟 attended, and vouchers to be judged.
class MoneyTest : public testing::Test
{
protected:
    void SetUp() override
    {
        models::Activity taken{.cycleId = district.cycle.id,
                               .name = QStringLiteral("专题讲座"),
                               .startsOn = QDate(2023, 5, 5)};
        activity = district.add(taken);
        district.add(models::ActivityGroup{.activityId = activity, .groupId = district.group.id});
        member =
            models::findAll<models::Membership>(district.file->database(), "WHERE teacher_id = ?",
                                                {models::Value(district.zhang.id)})
                .first()
                .id;
        district.add(models::Attendance{.activityId = activity, .membershipId = member});
    }

    // A lecture of four hours for 500 yuan an hour after tax by a senior teacher from outside.
    models::Expense lecture() const
    {
        return {.groupId = district.group.id,
                .activityId = activity,
                .category = QStringLiteral("lecture_fee"),
                .purpose = QStringLiteral("作文教学讲座"),
                .spentOn = QDate(2023, 5, 5),
                .dayPart = QStringLiteral("morning"),
                .amount = models::Money{230000},
                .netAmount = models::Money{200000},
                .payee = QStringLiteral("周明"),
                .payeeTitle = QStringLiteral("T2"),
                .hours = models::Hundredths{400},
                .payment = QStringLiteral("transfer")};
    }
    models::Expense cost(const char *category, qint64 yuan) const
    {
        return {.groupId = district.group.id,
                .activityId = activity,
                .category = QLatin1String(category),
                .spentOn = QDate(2023, 5, 5),
                .amount = models::Money{yuan * 100},
                .payment = QStringLiteral("transfer")};
    }
    void prove(models::Id owner, const QStringList &kinds, const char *table = "expense")
    {
        for (const QString &kind : kinds)
            district.add(models::Evidence{.ownerTable = QLatin1String(table),
                                          .ownerId = owner,
                                          .name = kind,
                                          .kind = kind,
                                          .contentHash = QStringLiteral("0"),
                                          .size = 1,
                                          .addedOn = QDate(2023, 5, 6)});
    }

    QList<models::MoneyFinding> all(models::Id group = 0)
    {
        SQLite::Database &database = district.file->database();
        return models::checkMoney(models::MoneyLedger::read(database, district.cycle, group),
                                  models::MoneyRuleBook(database));
    }
    // What one rule finds at one voucher; 0 for packages.
    QList<models::MoneyFinding> found(const char *rule, models::Id expense)
    {
        QList<models::MoneyFinding> findings;
        for (const models::MoneyFinding &finding : all())
            if (qstrcmp(finding.ruleId, rule) == 0 && finding.expenseId == expense)
                findings << finding;
        return findings;
    }
    bool breaks(const char *rule, models::Id expense) { return !found(rule, expense).isEmpty(); }

    // The shipped rules with a change, as the newest version, valid from a day.
    void setRules(const std::function<void(models::MoneyRules &)> &change,
                  const QDate &validFrom = QDate(2023, 1, 1))
    {
        ASSERT_TRUE(district.file->edit(
            QStringLiteral("rules"), [&](models::Transaction &edit) -> models::Result<void> {
                models::MoneyRules rules =
                    models::MoneyRuleBook(district.file->database()).newest();
                rules.validFrom = validFrom;
                change(rules);
                models::storeMoneyRules(edit, rules);
                return {};
            }));
    }
    static models::MoneyRule &rule(models::MoneyRules &rules, const char *id)
    {
        return rules.rule(QLatin1String(id));
    }

    tests::SmallDistrict district;
    models::Id activity = 0;
    models::Id member = 0;
};
