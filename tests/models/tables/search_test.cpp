// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/search.h"
#include "tests/support/small_district.h"

using namespace models;

// Searches in a small district.
class SearchTest : public testing::Test
{
protected:
    QStringList titles(const char *typed) const
    {
        QStringList found;
        for (const SearchHit &hit :
             search(district.file->database(), &district.cycle, QString::fromUtf8(typed), 10))
            found << hit.title;
        return found;
    }
    tests::SmallDistrict district;
};

TEST_F(SearchTest, FindsATeacherByCharactersPinyinInitialsAndPhone)
{
    for (const char *typed : {"张伟", "张", "伟", "zhangwei", "zhangw", "zw", "ZW", "ｚｗ",
                              "zhang wei", "1380", "13800001234", "1234", " 张 伟 "})
        EXPECT_EQ(titles(typed), QStringList{district.zhang.name}) << typed;
}

TEST_F(SearchTest, ReadsSurnamesAsSurnames)
{
    EXPECT_EQ(titles("shan"), QStringList{district.shan.name});
    EXPECT_EQ(titles("sx"), QStringList{district.shan.name});
    EXPECT_TRUE(titles("dan").isEmpty());
}

TEST_F(SearchTest, TakesVAndUmlautForTheSameVowel)
{
    for (const char *typed : {"lv", "lü", "lvhong", "lu:hong", "lh"})
        EXPECT_EQ(titles(typed), QStringList{district.lv.name}) << typed;
}

TEST_F(SearchTest, FindsASchoolByNameShortNameAliasAndPinyin)
{
    for (const char *typed : {"荻港", "荻港镇中心小学", "荻港中心校", "digang", "dgzzxxx"})
        EXPECT_EQ(titles(typed), QStringList{district.village.name}) << typed;
    EXPECT_EQ(titles("一小"), QStringList{district.town.name});
    EXPECT_EQ(titles("第一小学"), QStringList{district.town.name});
}

TEST_F(SearchTest, FindsPackagesOfTheCycleOnly)
{
    EXPECT_EQ(titles("语文"), QStringList{district.group.name});
    EXPECT_EQ(titles("xxyw"), QStringList{district.group.name});
    const Cycle other{.id = 1};
    EXPECT_TRUE(search(district.file->database(), &other, QStringLiteral("语文"), 10).isEmpty());
    EXPECT_EQ(search(district.file->database(), nullptr, QStringLiteral("语文"), 10).size(), 1);
}

TEST_F(SearchTest, TellsPeopleOfTheSameNameApart)
{
    district.add(Teacher{.name = QStringLiteral("张伟"), .subject = QStringLiteral("14")});
    const auto hits = search(district.file->database(), nullptr, QStringLiteral("zw"), 10);
    ASSERT_EQ(hits.size(), 2);
    EXPECT_NE(hits[0].subtitle, hits[1].subtitle);
    EXPECT_TRUE(hits[0].subtitle.contains(district.village.name));
}

TEST_F(SearchTest, NeverShowsAWholePhone)
{
    for (const SearchHit &hit :
         search(district.file->database(), nullptr, QStringLiteral("1380"), 10))
        EXPECT_FALSE((hit.title + hit.subtitle).contains(QStringLiteral("13800001234")));
}

TEST_F(SearchTest, FindsNothingForNothing)
{
    for (const char *typed : {"", "  ", "'", "%", "_", "*", "qqq", "'; --"})
        EXPECT_TRUE(titles(typed).isEmpty()) << typed;
}

TEST_F(SearchTest, KeepsToItsLimitWithTheClosestFirst)
{
    for (int number = 0; number < 5; ++number)
        district.add(Teacher{.name = QStringLiteral("张伟民")});
    const auto hits = search(district.file->database(), nullptr, QStringLiteral("张伟"), 3);
    ASSERT_EQ(hits.size(), 3);
    EXPECT_EQ(hits[0].title, QStringLiteral("张伟"));
}
