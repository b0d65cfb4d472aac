// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/schemes.h"
#include "models/storage/rule_sets.h"
#include "tests/support/small_district.h"

#include <QJsonArray>

namespace models {

class ShippedScheme : public testing::TestWithParam<QString>
{
};

INSTANTIATE_TEST_SUITE_P(Each, ShippedScheme, testing::ValuesIn(shippedSchemes()),
                         [](const auto &info) { return info.param.toStdString(); });

TEST_P(ShippedScheme, IsReadAndFits)
{
    const auto scheme = parseScheme(shippedRules(GetParam()));
    ASSERT_TRUE(scheme) << scheme.error().message.toStdString();
    EXPECT_EQ(scheme->id, GetParam());
}

TEST_P(ShippedScheme, IsReadBackAsItWasWritten)
{
    const Scheme scheme = shippedScheme(GetParam());
    const auto again = parseScheme(schemeJson(scheme));
    ASSERT_TRUE(again) << again.error().message.toStdString();
    EXPECT_EQ(*again, scheme);
}

TEST_P(ShippedScheme, SaysEveryTextInEnglishToo)
{
    const Scheme scheme = shippedScheme(GetParam());
    for (const Criterion &criterion : scheme.criteria) {
        EXPECT_FALSE(criterion.name.english.isEmpty()) << criterion.code.toStdString();
        for (const SchemeItem &item : criterion.items) {
            EXPECT_FALSE(item.name.english.isEmpty()) << item.code.toStdString();
            EXPECT_FALSE(item.how.english.isEmpty()) << item.code.toStdString();
        }
    }
}

TEST(DefaultScheme, HasTheFourCriteriaOfFanchang)
{
    const Scheme scheme = shippedScheme(QStringLiteral("scheme_default"));
    QList<qint64> points;
    for (const Criterion &criterion : scheme.criteria)
        points << criterion.points.value / 100;
    EXPECT_EQ(points, (QList<qint64>{15, 40, 15, 30, 10}));
    EXPECT_EQ(scheme.fullPoints, Hundredths{10000});
    EXPECT_EQ(scheme.bonusCap, Hundredths{1000});
    EXPECT_EQ(scheme.bands.first().quotaPercent, 30);
}

// The default scheme with one thing changed, and what is said of it.
static QString complaintOf(const std::function<void(Scheme &)> &change)
{
    Scheme scheme = shippedScheme(QStringLiteral("scheme_default"));
    change(scheme);
    const auto parsed = parseScheme(schemeJson(scheme));
    return parsed ? QString() : parsed.error().message;
}

TEST(Scheme, NamesTheItemWhoseFormulaUsesAnUnknownFact)
{
    const QString said = complaintOf([](Scheme &scheme) {
        scheme.criteria[1].items[0].formulas[0].formula = QStringLiteral("1.25 * meetings");
    });
    EXPECT_TRUE(said.contains(QStringLiteral("B1"))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("meetings"))) << said.toStdString();
}

TEST(Scheme, NamesTheItemWhoseFormulaCannotBeRead)
{
    for (const char *formula :
         {"1.25 * (activities", "1.25 *", "", "min(1, 2", "activities activities"})
        EXPECT_TRUE(complaintOf([formula](Scheme &scheme) {
                        scheme.criteria[1].items[0].formulas[0].formula = QLatin1String(formula);
                    }).contains(QStringLiteral("B1")))
            << formula;
}

TEST(Scheme, RefusesACodeThatStandsTwice)
{
    EXPECT_TRUE(complaintOf([](Scheme &scheme) {
                    scheme.criteria[2].items[0].code = QStringLiteral("B3");
                }).contains(QStringLiteral("B3")));
}

TEST(Scheme, RefusesPointsThatDoNotAddUp)
{
    const QString said =
        complaintOf([](Scheme &scheme) { scheme.criteria[0].items[0].points = Hundredths{700}; });
    EXPECT_TRUE(said.contains(QStringLiteral("16"))) << said.toStdString();
    EXPECT_FALSE(
        complaintOf([](Scheme &scheme) { scheme.fullPoints = Hundredths{12000}; }).isEmpty());
}

TEST(Scheme, RefusesATieRuleAQuotaAndBandsThatMakeNoSense)
{
    EXPECT_FALSE(
        complaintOf([](Scheme &scheme) { scheme.tieRule << QStringLiteral("Z"); }).isEmpty());
    EXPECT_FALSE(complaintOf([](Scheme &scheme) { scheme.bands[0].quotaPercent = 130; }).isEmpty());
    EXPECT_FALSE(
        complaintOf([](Scheme &scheme) { scheme.bands[1].least = Hundredths{9500}; }).isEmpty());
    EXPECT_FALSE(complaintOf([](Scheme &scheme) { scheme.judging.leastJudges = 0; }).isEmpty());
}

TEST(Scheme, RefusesEventsThatThereAreNot)
{
    const QString said = complaintOf([](Scheme &scheme) {
        scheme.criteria[1].items[2].events[0].source = QStringLiteral("birthday");
    });
    EXPECT_TRUE(said.contains(QStringLiteral("B3")) && said.contains(QStringLiteral("birthday")));
}

TEST(Scheme, SaysWhichPartOfAJsonIsNotWhatItMustBe)
{
    QJsonObject json = schemeJson(shippedScheme(QStringLiteral("scheme_default")));
    QJsonArray criteria = json.value(QStringLiteral("criteria")).toArray();
    QJsonObject first = criteria[0].toObject();
    first.insert(QStringLiteral("points"), QStringLiteral("many"));
    criteria[0] = first;
    json.insert(QStringLiteral("criteria"), criteria);
    const auto parsed = parseScheme(json);
    ASSERT_FALSE(parsed);
    EXPECT_TRUE(parsed.error().message.startsWith(QStringLiteral("A")));
    EXPECT_TRUE(parsed.error().message.contains(QStringLiteral("points")));
    EXPECT_FALSE(parseScheme({}));
}

TEST(Scheme, RefusesPointsWithAThirdDecimal)
{
    QJsonObject json = schemeJson(shippedScheme(QStringLiteral("scheme_default")));
    json.insert(QStringLiteral("bonus_cap"), 9.125);
    EXPECT_FALSE(parseScheme(json));
}

TEST(Scheme, CountsAnAuthoritysAwardAsOfItsTerritory)
{
    EXPECT_EQ(countedLevel(QStringLiteral("31")), QStringLiteral("23"));
    EXPECT_EQ(countedLevel(QStringLiteral("41")), QStringLiteral("33"));
    EXPECT_EQ(countedLevel(QStringLiteral("51")), QStringLiteral("43"));
    EXPECT_EQ(countedLevel(QStringLiteral("60")), QStringLiteral("60"));
}

// ---- schemes in a file

class SchemesOfAFile : public testing::Test
{
protected:
    Id store(const Scheme &scheme, Id replaces, const QDate &from = QDate(2023, 1, 1))
    {
        Id id = 0;
        const auto done =
            small.file->edit(QStringLiteral("scheme"), [&](Transaction &edit) -> Result<void> {
                const auto stored = storeScheme(edit, scheme, replaces, from);
                if (!stored)
                    return stored.failure();
                id = *stored;
                return {};
            });
        EXPECT_TRUE(done);
        return id;
    }
    void adopt(const SchemeEntry &entry)
    {
        EXPECT_TRUE(small.file->edit(QStringLiteral("adopt"), [&](Transaction &edit) {
            return adoptScheme(edit, small.cycle, entry);
        }));
    }
    Scheme inForce()
    {
        const auto scheme = schemeOf(small.file->database(), small.cycle);
        EXPECT_TRUE(scheme);
        return scheme.value_or(Scheme());
    }
    Scheme named(const QString &name)
    {
        Scheme scheme = shippedScheme(QStringLiteral("scheme_default"));
        scheme.name.text = name;
        return scheme;
    }
    tests::SmallDistrict small;
};

TEST_F(SchemesOfAFile, BeginWithTheShippedDefault)
{
    EXPECT_EQ(inForce().id, QStringLiteral("scheme_default"));
    EXPECT_EQ(inForce().version, 0);
}

TEST_F(SchemesOfAFile, GoBeforeTheShippedOneFromTheirDay)
{
    store(named(QStringLiteral("Later")), 0, QDate(2024, 1, 1));
    EXPECT_EQ(inForce().version, 0);
    store(named(QStringLiteral("Ours")), 0, QDate(2022, 1, 1));
    EXPECT_EQ(inForce().name.text, QStringLiteral("Ours"));
}

TEST_F(SchemesOfAFile, AreCopiedWhenAShippedOneIsAdopted)
{
    adopt({0, shippedScheme(QStringLiteral("scheme_studio"))});
    EXPECT_EQ(inForce().id, QStringLiteral("scheme_studio"));
    EXPECT_EQ(inForce().version, 1);
    const auto assessments = findAll<Assessment>(small.file->database());
    ASSERT_EQ(assessments.size(), 1);
    EXPECT_NE(assessments.first().schemeId, 0);
}

TEST_F(SchemesOfAFile, AreCopiedNotChangedOnceInUse)
{
    const Id first = store(named(QStringLiteral("Ours")), 0);
    Scheme changed = named(QStringLiteral("Ours"));
    changed.bonusCap = Hundredths{800};
    EXPECT_EQ(store(changed, first), first); // in nobody's use yet
    adopt({first, changed});
    changed.bonusCap = Hundredths{500};
    const Id second = store(changed, first);
    EXPECT_NE(second, first);
    EXPECT_EQ(inForce().bonusCap, Hundredths{800});
    EXPECT_EQ(find<RuleSet>(small.file->database(), second)->version, 2);
    const auto found = findScheme(small.file->database(), QStringLiteral("Ours v2"));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->bonusCap, Hundredths{500});
}

TEST_F(SchemesOfAFile, AreFoundByNameAndListedWhenNot)
{
    EXPECT_TRUE(findScheme(small.file->database(), QStringLiteral("studio")));
    const auto missing = findScheme(small.file->database(), QStringLiteral("nothing"));
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::NotFound);
    EXPECT_TRUE(missing.error().message.contains(QStringLiteral("scheme_member")));
}

TEST_F(SchemesOfAFile, AreNotKeptWhenTheyDoNotFit)
{
    Scheme broken = named(QStringLiteral("Broken"));
    broken.criteria.clear();
    const auto done =
        small.file->edit(QStringLiteral("scheme"), [&](Transaction &edit) -> Result<void> {
            const auto stored = storeScheme(edit, broken, 0, QDate(2023, 1, 1));
            return stored ? Result<void>() : Result<void>(stored.failure());
        });
    EXPECT_FALSE(done);
    EXPECT_TRUE(findAll<RuleSet>(small.file->database()).isEmpty());
}

} // namespace models
