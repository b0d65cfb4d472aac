// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/figures/money_support.h"

using namespace models;

TEST(MoneyRules, AreFourteenWithDocumentsAndEveryParameterSet)
{
    ASSERT_EQ(moneyChecks().size(), 14);
    for (int i = 0; i < 14; ++i) {
        const MoneyCheck &check = moneyChecks()[i];
        EXPECT_EQ(check.number, i + 1);
        EXPECT_TRUE((check.check == nullptr) != (check.checkPackage == nullptr)) << check.id;
        const MoneyRule &rule = shippedMoneyRules().rule(QLatin1String(check.id));
        EXPECT_FALSE(rule.document.name.isEmpty()) << check.id;
        for (const MoneyParameter &parameter : check.parameters)
            EXPECT_TRUE(parameter.isList() ? rule.lists.contains(parameter.key)
                                           : rule.numbers.contains(parameter.key))
                << check.id << " " << parameter.key.toStdString();
    }
}

TEST(MoneyRules, ComeBackTheSameFromTheirJson)
{
    MoneyRules rules = shippedMoneyRules();
    rules.rules[0].numbers[QStringLiteral("T1")] = Hundredths{80050};
    rules.rules[3].level = RuleLevel::Off;
    rules.rules[4].document.number = QStringLiteral("繁教〔2023〕9号");
    const auto back = parseMoneyRules(moneyRulesJson(rules), shippedMoneyRules());
    ASSERT_TRUE(back);
    EXPECT_TRUE(back->rules == rules.rules);
}

TEST(MoneyRules, NameWhatIsWrongInAFile)
{
    for (const char *json :
         {"not json", R"({"rules": [{"id": "no_such_rule"}]})",
          R"({"rules": [{"id": "cash", "level": "loud"}]})",
          R"({"rules": [{"id": "asset", "parameters": {"unit_price": "many"}}]})",
          R"({"rules": [{"id": "asset", "parameters": {"colour": 1}}]})",
          R"({"rules": [{"id": "cash", "parameters": {"methods": "cash"}}]})"}) {
        const auto parsed = parseMoneyRules(json, shippedMoneyRules());
        ASSERT_FALSE(parsed) << json;
        EXPECT_EQ(parsed.error().code, ErrorCode::Input);
    }
}

class MoneyRuleVersions : public MoneyTest
{
};

TEST_F(MoneyRuleVersions, JudgeEachVoucherByTheRulesOfItsDay)
{
    setRules(
        [](MoneyRules &rules) {
            rule(rules, "lecture_cap").numbers[QStringLiteral("T2")] = Hundredths{30000};
            rule(rules, "lecture_cap").document = {QStringLiteral("本区经费办法"),
                                                   QStringLiteral("繁教〔2023〕9号"), QDate()};
        },
        QDate(2023, 7, 1));
    const Id before = district.add(lecture());
    Expense later = lecture();
    later.spentOn = QDate(2023, 7, 1);
    const Id after = district.add(later);
    EXPECT_FALSE(breaks("lecture_cap", before));
    const auto told = found("lecture_cap", after);
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(told[0].document.number, QStringLiteral("繁教〔2023〕9号"));
    EXPECT_TRUE(told[0].allowed.contains(QStringLiteral("300.00")));
}

TEST_F(MoneyRuleVersions, AreAddedAndNeverChanged)
{
    setRules([](MoneyRules &rules) { rule(rules, "cash").level = RuleLevel::Stop; });
    const QString first = findAll<RuleSet>(district.file->database()).first().content;
    setRules([](MoneyRules &rules) { rule(rules, "cash").level = RuleLevel::Off; });
    const auto sets = findAll<RuleSet>(district.file->database(), "ORDER BY version");
    ASSERT_EQ(sets.size(), 2);
    EXPECT_EQ(sets[0].content, first);
    EXPECT_EQ(sets[1].version, 2);
    Expense paid = cost("books", 10);
    paid.payment = QStringLiteral("cash");
    const Id id = district.add(paid);
    EXPECT_FALSE(breaks("cash", id));
    ASSERT_TRUE(district.file->undo()); // the voucher
    ASSERT_TRUE(district.file->undo()); // version 2
    const Id again = district.add(paid);
    ASSERT_EQ(found("cash", again).size(), 1);
    EXPECT_EQ(found("cash", again)[0].level, RuleLevel::Stop);
}

TEST_F(MoneyRuleVersions, PassOverOneThatCannotBeRead)
{
    district.add(RuleSet{.kind = QStringLiteral("money"),
                         .name = QStringLiteral("坏"),
                         .version = 1,
                         .validFrom = QDate(2020, 1, 1),
                         .content = QStringLiteral("{")});
    const MoneyRuleBook book(district.file->database());
    EXPECT_FALSE(book.problem().isEmpty());
    EXPECT_EQ(book.on(QDate(2023, 5, 5)).version, 0);
}
