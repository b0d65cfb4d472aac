// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text.h"

#include "tests/support/support.h"

using namespace models;
using namespace Qt::StringLiterals;

static void expectMeeting(const QStringList &names)
{
    for (const QString &name : names)
        EXPECT_EQ(schoolKey(name), schoolKey(names.first())) << name.toStdString();
}

// No two of them.
static void expectApart(const QStringList &names)
{
    for (qsizetype i = 0; i < names.size(); ++i)
        for (qsizetype j = 0; j < i; ++j)
            EXPECT_NE(schoolKey(names[i]), schoolKey(names[j]))
                << names[i].toStdString() << " / " << names[j].toStdString();
}

TEST(SchoolKey, MakesFullOldAndShortNamesMeet)
{
    expectMeeting({u"芜湖市繁昌区第一中学"_s, u"繁昌县第一中学"_s, u"繁昌一中"_s,
                   u"安徽省芜湖市繁昌区第一中学"_s, u"安徽芜湖市繁昌县第一中学"_s, u"繁昌区一中"_s,
                   u"繁昌第一中学"_s, u"繁昌縣第一中學"_s, u" 繁昌区 第１中学"_s, u"繁昌1中"_s,
                   u"繁昌区第一中学（原繁昌县第一中学）"_s});
    expectMeeting(
        {u"芜湖市第一中学"_s, u"芜湖一中"_s, u"安徽省芜湖市第一中学"_s, u"安徽省芜湖第一中学"_s});
    expectMeeting({u"繁昌区第十二中学"_s, u"繁昌县第12中学"_s, u"繁昌12中"_s, u"繁昌十二中"_s});
    expectMeeting({u"繁昌区第一高级中学"_s, u"繁昌一高"_s, u"繁昌县第一高中"_s});
    expectMeeting({u"繁昌区第二初级中学"_s, u"繁昌二初"_s});
    expectMeeting({u"歙县中学"_s, u"黄山市歙县中学"_s});
    expectMeeting({u"景德镇市第一中学"_s, u"景德镇一中"_s});
    expectMeeting({u"新乡市第一中学"_s, u"新乡一中"_s});
    expectMeeting({u"宁夏回族自治区银川市第一中学"_s, u"银川一中"_s});
    expectMeeting({u"津市市第一中学"_s, u"津市一中"_s});
}

TEST(SchoolKey, MakesTownSchoolsMeet)
{
    expectMeeting({u"荻港镇中心小学"_s, u"荻港中心小学"_s, u"繁昌区荻港镇中心小学"_s,
                   u"芜湖市繁昌县荻港中心小学"_s, u"荻港镇 中心小学"_s, u"荻港鎮中心小學"_s});
    expectMeeting({u"城关第一小学"_s, u"城关一小"_s, u"繁昌区城关一小"_s, u"繁昌县城关第一小学"_s,
                   u"城关镇第一小学"_s});
    expectMeeting({u"孙村镇中心幼儿园"_s, u"孙村中心幼儿园"_s, u"繁昌区孙村镇中心幼儿园"_s});
    expectMeeting({u"繁昌区实验小学"_s, u"繁昌县实验小学"_s, u"繁昌实验小学"_s});
    expectMeeting({u"繁昌区特殊教育学校"_s, u"繁昌特教学校"_s});
    expectMeeting({u"乌镇中心小学"_s, u"桐乡市乌镇中心小学"_s});
    expectMeeting({u"荻港中心小学（芦南教学点）"_s, u"荻港镇中心小学芦南教学点"_s});
    expectMeeting({u"某某大学附属小学"_s, u"某某大学附小"_s});
}

TEST(SchoolKey, KeepsDifferentSchoolsApart)
{
    expectApart({u"繁昌区第一小学"_s, u"繁昌区第二小学"_s, u"繁昌区第一中学"_s,
                 u"繁昌区第一幼儿园"_s, u"繁昌区第十一中学"_s, u"繁昌区第一初级中学"_s,
                 u"芜湖市第一中学"_s, u"芜湖市繁昌区第三中学"_s});
    expectApart({u"城关一小"_s, u"城关二小"_s, u"城关第三小学"_s, u"城关一幼"_s});
    expectApart({u"繁昌区第一中学"_s, u"荻港第一中学"_s, u"荻港中学"_s, u"荻港中心小学"_s,
                 u"荻港小学"_s, u"荻港学校"_s, u"荻港中心幼儿园"_s});
    expectApart({u"荻港镇中心小学"_s, u"荻港镇中心小学芦南教学点"_s, u"荻港镇芦南小学"_s,
                 u"芦南小学"_s, u"荻港镇中心小学笔架教学点"_s});
    expectApart({u"繁昌区第一中学东校区"_s, u"繁昌区第一中学西校区"_s, u"繁昌区第一中学"_s,
                 u"繁昌区第一中学（南校区）"_s});
    expectApart({u"孙村镇中心小学"_s, u"平铺镇中心小学"_s, u"新港镇中心小学"_s, u"峨山镇中心小学"_s,
                 u"繁阳镇中心小学"_s, u"孙村镇赤沙小学"_s, u"孙村镇中沟小学"_s});
}

TEST(SchoolKey, TakesNoPartOfANameForADistrict)
{
    expectApart({u"繁昌区新华社区幼儿园"_s, u"繁昌区幼儿园"_s, u"繁昌区城市之光幼儿园"_s,
                 u"繁昌区红旗小学"_s, u"繁昌区县直幼儿园"_s, u"繁昌区金色家园小区幼儿园"_s,
                 u"繁昌区金色阳光幼儿园"_s});
    expectMeeting({u"繁昌区新华社区幼儿园"_s, u"新华社区幼儿园"_s});
    expectMeeting({u"三山区第一小学"_s, u"芜湖市三山区第一小学"_s, u"三山一小"_s});
    expectMeeting({u"上海市市北中学"_s, u"市北中学"_s});
}

TEST(SchoolKey, NeverLosesAWholeName)
{
    for (const QString &name :
         {u"县"_s, u"繁昌区"_s, u"一中"_s, u"x"_s, u"第"_s, u"市区"_s, u"芜湖市繁昌区"_s, u"🏫"_s})
        EXPECT_FALSE(schoolKey(name).isEmpty()) << name.toStdString();
    EXPECT_TRUE(schoolKey(u"  "_s).isEmpty());
}
