// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/person_mentions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace models;

namespace {

// "请【于红】老师": sure mentions in 【】, doubtful ones in 〔〕.
QString marked(const QString &text, const QList<PersonMentions::Mention> &mentions)
{
    QString result = text;
    for (auto mention = mentions.rbegin(); mention != mentions.rend(); ++mention) {
        result.insert(mention->at + mention->length, mention->isSure ? u'】' : u'〕');
        result.insert(mention->at, mention->isSure ? u'【' : u'〔');
    }
    return result;
}

PersonMentions yuHong(bool nameIsShared = false)
{
    return {{QStringLiteral("于红"), QStringLiteral("于小红")},
            {QStringLiteral("13972373348"), QStringLiteral("11010519491231002X")},
            {QStringLiteral("于红莲"), QStringLiteral("小于红"), QStringLiteral("王芳")},
            nameIsShared};
}

QString inText(const char *text, bool nameIsShared = false)
{
    const QString value = QString::fromUtf8(text);
    return marked(value, yuHong(nameIsShared).in(value));
}

QString inNames(const char *text)
{
    const QString value = QString::fromUtf8(text);
    return marked(value, yuHong().inNames(value));
}

} // namespace

TEST(PersonMentions, AreNoneInALongerNameThatTheFileKnows)
{
    EXPECT_EQ(inText("于红莲"), QStringLiteral("于红莲"));
    EXPECT_EQ(inText("于红莲老师、小于红"), QStringLiteral("于红莲老师、小于红"));
    EXPECT_EQ(inText("于红莲和于红"), QStringLiteral("于红莲和【于红】"));
}

TEST(PersonMentions, AreSureWhereSomethingBoundsThem)
{
    EXPECT_EQ(inText("于红"), QStringLiteral("【于红】"));
    EXPECT_EQ(inText("请于红老师负责"), QStringLiteral("请【于红】老师负责"));
    EXPECT_EQ(inText("主持人：于红，2023年"), QStringLiteral("主持人：【于红】，2023年"));
    EXPECT_EQ(inText("于红等3人"), QStringLiteral("【于红】等3人"));
    EXPECT_EQ(inText("曾用名于小红。"), QStringLiteral("曾用名〔于小红〕。"));
}

TEST(PersonMentions, AreDoubtfulInsideOtherWords)
{
    EXPECT_EQ(inText("参观于红色教育基地"), QStringLiteral("参观〔于红〕色教育基地"));
    EXPECT_EQ(inText("于红英的课"), QStringLiteral("〔于红〕英的课")) << "a name that nobody knows";
    EXPECT_EQ(inText("买买提·于红"), QStringLiteral("买买提·〔于红〕")) << "one name";
    EXPECT_EQ(inText("小学语文 · 于红"), QStringLiteral("小学语文 · 【于红】")) << "two things";
}

TEST(PersonMentions, AreDoubtfulWhereSomebodyElseBearsTheName)
{
    EXPECT_EQ(inText("请于红老师负责，电话13972373348", true),
              QStringLiteral("请〔于红〕老师负责，电话【13972373348】"));
}

TEST(PersonMentions, FindTheNumbersOfThePersonHoweverTheyAreGrouped)
{
    EXPECT_EQ(inText("139 7237 3348或139-7237-3348"),
              QStringLiteral("【139 7237 3348】或【139-7237-3348】"));
    EXPECT_EQ(inText("身份证11010519491231002x"), QStringLiteral("身份证【11010519491231002x】"));
    EXPECT_EQ(inText("单号1397237334800"), QStringLiteral("单号1397237334800"));
}

TEST(PersonMentions, AreWholeNamesWhereNamesAreMeant)
{
    EXPECT_EQ(inNames("于红"), QStringLiteral("【于红】"));
    EXPECT_EQ(inNames("王芳、于红"), QStringLiteral("王芳、【于红】"));
    EXPECT_EQ(inNames("于红莲"), QStringLiteral("于红莲"));
    EXPECT_EQ(inNames("于红英"), QStringLiteral("于红英")) << "also a name that nobody knows";
    EXPECT_EQ(inNames("王芳、于红英"), QStringLiteral("王芳、于红英"));
}

TEST(PersonMentions, LeaveAMarkInTheirPlace)
{
    const QString text = QStringLiteral("请于红老师和于红莲老师负责");
    EXPECT_EQ(withoutMentions(text, yuHong().in(text)),
              QStringLiteral("请···老师和于红莲老师负责"));
}
