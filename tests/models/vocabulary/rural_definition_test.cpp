// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vocabulary/rural_definition.h"

#include "models/base/percent.h"
#include "tests/support/support.h"

using namespace models;

static std::optional<bool> rural(const char *id, const char *code, SiteFacts site = {})
{
    site.urbanRuralCode = QLatin1String(code);
    return ruralDefinition(QLatin1String(id)).isRural(site);
}

TEST(RuralDefinition, ComesInFiveKinds)
{
    QStringList ids;
    for (const RuralDefinition &definition : ruralDefinitions()) {
        ids.append(definition.id);
        EXPECT_FALSE(definition.name.isEmpty());
        EXPECT_FALSE(definition.english.isEmpty());
        EXPECT_FALSE(definition.authority.isEmpty());
        EXPECT_EQ(definition.displayName(Language::Chinese), definition.name);
        EXPECT_EQ(definition.displayName(Language::English), definition.english);
    }
    EXPECT_EQ(ids.join(QChar(u' ')), QStringLiteral("R1 R2 R3 R4 R5"));
    EXPECT_EQ(ruralDefinition(QStringLiteral("none such")).id, QStringLiteral("R1"));
}

TEST(RuralDefinition, DrawsTheLineByTheNarrowestCode)
{
    for (const char *code : {"111", "112", "121", "122", "123", "210", "220"}) {
        const QByteArray text(code);
        EXPECT_EQ(rural("R1", code), text.startsWith('2')) << code;
        EXPECT_EQ(rural("R2", code), !text.startsWith("11")) << code;
        EXPECT_EQ(rural("R4", code), text.startsWith('2') || text == "122") << code;
    }
}

TEST(RuralDefinition, DecidesByAWiderCodeOnlyWhenAllBelowItAgree)
{
    for (const char *town : {"1", "100"}) {
        EXPECT_EQ(rural("R1", town), false);
        EXPECT_EQ(rural("R2", town), std::nullopt);
        EXPECT_EQ(rural("R4", town), std::nullopt);
    }
    for (const char *townArea : {"12", "120"}) {
        EXPECT_EQ(rural("R1", townArea), false);
        EXPECT_EQ(rural("R2", townArea), true);
        EXPECT_EQ(rural("R4", townArea), std::nullopt);
    }
    for (const char *village : {"2", "200"}) {
        for (const char *id : {"R1", "R2", "R3", "R4"})
            EXPECT_EQ(rural(id, village), true) << id;
    }
    EXPECT_EQ(rural("R2", "110"), false);
}

TEST(RuralDefinition, NeverTakesTheUnknownForTown)
{
    for (const char *id : {"R1", "R2", "R3", "R4", "R5"}) {
        EXPECT_EQ(rural(id, ""), std::nullopt) << id;
        EXPECT_EQ(rural(id, "777"), std::nullopt) << id;
    }
}

TEST(RuralDefinition, AsksForTheCountySeatUnderR3)
{
    SiteFacts outside, seat, agricultural;
    outside.inCountySeat = false;
    seat.inCountySeat = true;
    seat.inAgriculturalStreet = false;
    agricultural.inAgriculturalStreet = true;
    EXPECT_EQ(rural("R3", "121", outside), true);
    EXPECT_EQ(rural("R3", "", outside), true);
    EXPECT_EQ(rural("R3", "121", seat), false);
    EXPECT_EQ(rural("R3", "220", seat), true); // a village school of the seat's town
    EXPECT_EQ(rural("R3", "111", agricultural), true);
    EXPECT_EQ(rural("R3", "121"), std::nullopt);
    EXPECT_EQ(rural("R3", "", seat), std::nullopt); // may lie in a village of it
    outside.inAgriculturalStreet = false;
    EXPECT_EQ(rural("R3", "111", outside), false); // a city's street is no township
}

TEST(RuralDefinition, AsksForTheLocalListUnderR5)
{
    SiteFacts listed, notListed;
    listed.designatedRural = true;
    notListed.designatedRural = false;
    EXPECT_EQ(rural("R5", "111", listed), true);
    EXPECT_EQ(rural("R5", "220", notListed), false);
    EXPECT_EQ(rural("R5", "220"), std::nullopt);
}

// All village units of one county, NBS 2016: the choice moves the figure by a third.
TEST(RuralDefinition, MovesTheShareOfARealCounty)
{
    const QString path = tests::sharedFile(QStringLiteral("data/wuhu_villages_ur_2016.csv"));
    SKIP_WITHOUT(path, "the list of village codes");
    QHash<QString, int> count;
    int units = 0;
    for (const QByteArray &line : tests::readFile(path).split('\n')) {
        const QStringList fields = QString::fromUtf8(line).trimmed().split(QChar(u','));
        if (fields.size() < 7 || fields.at(1) != QLatin1String("340222"))
            continue;
        ++units;
        const bool inSeat = fields.at(4) == QStringLiteral("繁阳镇");
        const SiteFacts site{fields.last(), inSeat, false, {}};
        for (const RuralDefinition &definition : ruralDefinitions())
            count[definition.id] += definition.isRural(site).value_or(false);
    }
    ASSERT_EQ(units, 96);
    EXPECT_EQ(percentText(Amount{count[QStringLiteral("R1")], units}, 1), QStringLiteral("65.6 %"));
    EXPECT_EQ(percentText(Amount{count[QStringLiteral("R2")], units}, 1),
              QStringLiteral("100.0 %"));
    EXPECT_EQ(percentText(Amount{count[QStringLiteral("R4")], units}, 1), QStringLiteral("75.0 %"));
    // 72 units outside the seat's town and the nine villages of that town.
    EXPECT_EQ(count[QStringLiteral("R3")], 72 + 9);
}
