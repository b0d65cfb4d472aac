// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/formula.h"
#include "tests/support/support.h"

namespace models {

static const QStringList kNames{QStringLiteral("members"), QStringLiteral("rural_share")};

static std::optional<double> valueOf(const char *text, const QHash<QString, double> &values)
{
    const auto formula = Formula::parse(QLatin1String(text), kNames);
    EXPECT_TRUE(formula) << text << (formula ? "" : formula.error().message.toStdString());
    return formula ? formula->value(values) : std::nullopt;
}

TEST(Formula, Computes)
{
    const QHash<QString, double> values{{QStringLiteral("members"), 20},
                                        {QStringLiteral("rural_share"), 37.5}};
    EXPECT_EQ(valueOf("members >= 15 && members <= 25 ? 1 : 0", values), 1);
    EXPECT_EQ(valueOf("min(2, 2 * rural_share / 30)", values), 2);
    EXPECT_EQ(valueOf("max(0, members - 25)", values), 0);
    EXPECT_EQ(valueOf("round(rural_share) + floor(2.9)", values), 40);
}

TEST(Formula, HasNoValueWithoutItsNumbersOrByDivisionByNothing)
{
    EXPECT_FALSE(valueOf("members + 1", {}));
    EXPECT_FALSE(valueOf("1 / members", {{QStringLiteral("members"), 0}}));
}

TEST(Formula, ShowsItsNumbers)
{
    const auto formula =
        Formula::parse(QStringLiteral("min(2, 2*rural_share/30) - members"), kNames);
    ASSERT_TRUE(formula);
    EXPECT_EQ(formula->names(),
              (QStringList{QStringLiteral("members"), QStringLiteral("rural_share")}));
    EXPECT_EQ(formula->withValues(
                  {{QStringLiteral("members"), 16}, {QStringLiteral("rural_share"), 26.66666}}),
              QStringLiteral("min(2, 2 × 26.6667 ÷ 30) − 16"));
}

TEST(Formula, SaysWhichNameThereIsNot)
{
    const auto formula = Formula::parse(QStringLiteral("2 * teachers"), kNames);
    ASSERT_FALSE(formula);
    EXPECT_TRUE(formula.error().message.contains(QStringLiteral("teachers")));
}

TEST(Formula, RefusesACommaThatWouldDropHalfOfIt_Defect19)
{
    for (const char *text :
         {"1,25 * activities", "activities * 1,25", "1,2,3", "(1,25) * activities"})
        EXPECT_FALSE(Formula::parse(QString::fromUtf8(text), {QStringLiteral("activities")}))
            << text;
    const auto refused =
        Formula::parse(QStringLiteral("1,25 * activities"), {QStringLiteral("activities")});
    EXPECT_TRUE(refused.error().message.contains(QStringLiteral("1.25")));
    EXPECT_TRUE(
        Formula::parse(QStringLiteral("min(1.25, activities)"), {QStringLiteral("activities")}));
}

TEST(Formula, NeverTakesAnythingForAFormula)
{
    for (const char *text : {"", "   ", "(1", "1)", "1 +", "members members", "1，2", "min(1；2)",
                             "members = 3", "\"x\"", "2 * （members）", "1..2", "min()"})
        EXPECT_FALSE(Formula::parse(QString::fromUtf8(text), kNames)) << text;
}

} // namespace models
