// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text.h"

#include "tests/support/support.h"

using namespace models;
using namespace Qt::StringLiterals;

TEST(Cleaned, TurnsFullWidthAndOddBlanksIntoPlainOnes)
{
    EXPECT_EQ(cleaned(u"０１２ＡＢｚ（％）"_s), u"012ABz(%)"_s);
    EXPECT_EQ(cleaned(u"\u3000张三\u00A0\u2003李四\t"_s), u"张三 李四"_s);
    EXPECT_EQ(cleaned(u"\uFEFF张\u200B三\u200D"_s), u"张三"_s);
    EXPECT_EQ(cleaned(u"身份证\r\n号码"_s), u"身份证 号码"_s);
    EXPECT_EQ(cleaned(u"a  b   c"_s), u"a b c"_s);
    EXPECT_EQ(cleaned(u" \n\u3000"_s), QString());
    EXPECT_EQ(cleaned(u"a\u0000b\u0007c"_s), u"abc"_s);
}

TEST(Cleaned, KeepsThePunctuationOfChineseSentences)
{
    EXPECT_EQ(cleaned(u"聚焦课堂，提质增效！"_s), u"聚焦课堂，提质增效！"_s);
    EXPECT_EQ(cleaned(u"《走进》，再思考"_s), u"《走进》，再思考"_s);
    EXPECT_EQ(cleaned(u"３，０００"_s), u"3,000"_s);
    EXPECT_EQ(cleaned(u"聚焦课堂，２０２４"_s), u"聚焦课堂，2024"_s);
}

TEST(Cleaned, BringsPrivateUseCharactersBack)
{
    EXPECT_EQ(cleaned(u"张\uE863"_s), u"张䶮"_s);
    EXPECT_EQ(cleaned(u"\uE815\uE864"_s), u"\u2E81\u9FBB"_s);
    EXPECT_EQ(cleaned(u"\uE816"_s), QString::fromUcs4(U"\U00020087"));
    EXPECT_EQ(cleaned(u"\uE814\uE865"_s), u"\uE814\uE865"_s);
    EXPECT_EQ(cleaned(u"\u2F08\u2F2F"_s), u"人工"_s); // radicals, from a PDF
}

TEST(Cleaned, ReturnsTheSameStringWhenThereIsNothingToDo)
{
    for (const QString &text :
         {u"繁昌区第一中学"_s, u"2023-09-01"_s, u"𬀩𬀩"_s, u"a b"_s, u"课，题"_s})
        EXPECT_EQ(cleaned(text).constData(), text.constData()) << text.toStdString();
}

TEST(Cleaned, IsDoneAfterOnce)
{
    for (const QString &text :
         {u" ，课，Ａ，\uE863 \u3000x "_s, u"（！）！"_s, u"课\u200B，题"_s, u"课 ，题"_s})
        EXPECT_EQ(cleaned(cleaned(text)), cleaned(text)) << text.toStdString();
}

TEST(CleanedOrEmpty, KnowsHowPeopleWriteNothing)
{
    for (const QString &text : {u"无"_s, u"—"_s, u"-"_s, u"——"_s, u"/"_s, u"／"_s, u"\\"_s, u"空"_s,
                                u" 暂无 "_s, u"null"_s, u"NULL"_s, u"N/A"_s, u"（无）"_s, u""_s})
        EXPECT_EQ(cleanedOrEmpty(text), QString()) << text.toStdString();
    for (const QString &text : {u"无为"_s, u"空军"_s, u"-1"_s, u"0"_s, u"否"_s})
        EXPECT_EQ(cleanedOrEmpty(text), text);
}

TEST(CleanedName, RemovesPaddingAndRemarks)
{
    EXPECT_EQ(cleanedName(u"张 三"_s), u"张三"_s);
    EXPECT_EQ(cleanedName(u"张\u3000\u3000三"_s), u"张三"_s);
    EXPECT_EQ(cleanedName(u"张三（主持人）"_s), u"张三"_s);
    EXPECT_EQ(cleanedName(u"张三★"_s), u"张三"_s);
    EXPECT_EQ(cleanedName(u"★张三 (女)"_s), u"张三"_s);
    EXPECT_EQ(cleanedName(u"张三(曾用名:张山"_s), u"张三"_s);
    EXPECT_EQ(cleanedName(u"1.张三"_s), u"张三"_s);
    EXPECT_EQ(cleanedName(u"3、 欧阳修"_s), u"欧阳修"_s);
    EXPECT_EQ(cleanedName(u"张\uE863"_s), u"张䶮"_s);
}

TEST(CleanedName, KeepsOneMiddleDot)
{
    for (const QString &dot :
         {u"."_s, u"•"_s, u"‧"_s, u"・"_s, u"．"_s, u"·"_s, u" · "_s, u"··"_s, u"。"_s, u"･"_s})
        EXPECT_EQ(cleanedName(u"阿依古丽"_s + dot + u"买买提"_s), u"阿依古丽·买买提"_s)
            << dot.toStdString();
    EXPECT_EQ(cleanedName(u"张三."_s), u"张三"_s);
    EXPECT_EQ(cleanedName(u"John  A. Smith"_s), u"John A. Smith"_s);
}

TEST(HeaderKey, MakesSpellingsOfOneTitleMeet)
{
    for (const QString &text :
         {u"*姓 名\n(必填)"_s, u"姓名"_s, u"姓\u3000名："_s, u"★姓名（注：与身份证一致）"_s,
          u"【姓名】"_s, u"1.姓名"_s, u"一、姓名"_s, u"姓名(必填"_s})
        EXPECT_EQ(headerKey(text), u"姓名"_s) << text.toStdString();
    EXPECT_EQ(headerKey(u"身份证\n号码"_s), u"身份证号码"_s);
    EXPECT_EQ(headerKey(u"單位"_s), u"单位"_s);
    EXPECT_EQ(headerKey(u"QQ 号"_s), u"qq号"_s);
    EXPECT_EQ(headerKey(u"1月"_s), u"1月"_s);
    EXPECT_EQ(headerKey(u"***"_s), QString());
    EXPECT_NE(headerKey(u"城乡类型"_s), headerKey(u"城乡"_s));
}

TEST(SplitNames, CutsAtEverySeparatorPeopleUse)
{
    const QStringList five{u"张三"_s, u"李四"_s, u"王五"_s, u"赵六"_s, u"欧阳修"_s};
    EXPECT_EQ(splitNames(u"张三、李四，王五/赵六;欧阳修"_s), five);
    EXPECT_EQ(splitNames(u"张三 李四\n王五　赵六；欧阳修。"_s), five);
    EXPECT_EQ(splitNames(u"张 三、李 四、王 五、赵 六、欧阳 修"_s), five);
    EXPECT_EQ(splitNames(u"张 三 李 四 王五 赵 六 欧阳修"_s), five);
    EXPECT_EQ(splitNames(u"1.张三 2.李四3、王五 4）赵六 5.欧阳修"_s), five);
}

TEST(SplitNames, AddsNoNameForAndOthers)
{
    EXPECT_EQ(splitNames(u"张三、李四等5人"_s), (QStringList{u"张三"_s, u"李四"_s}));
    EXPECT_EQ(splitNames(u"张三、李四 等五位老师"_s), (QStringList{u"张三"_s, u"李四"_s}));
    EXPECT_EQ(splitNames(u"张三，李四，等"_s), (QStringList{u"张三"_s, u"李四"_s}));
    EXPECT_EQ(splitNames(u"张三等"_s), QStringList{u"张三"_s});
    EXPECT_EQ(splitNames(u"无"_s), QStringList());
    EXPECT_EQ(splitNames(u"  、，"_s), QStringList());
}

TEST(SplitNames, KeepsNamesOfOtherScriptsAndRemarksTogether)
{
    EXPECT_EQ(splitNames(u"John Smith、阿依古丽•买买提"_s),
              (QStringList{u"John Smith"_s, u"阿依古丽·买买提"_s}));
    EXPECT_EQ(splitNames(u"张三（组长、语文）、李四"_s), (QStringList{u"张三"_s, u"李四"_s}));
    EXPECT_EQ(splitNames(u"组长：张三；组员：李四、王五"_s),
              (QStringList{u"张三"_s, u"李四"_s, u"王五"_s}));
}

TEST(MojibakeRepair, IsNullForSoundText)
{
    for (const QString &text : {u"繁昌区第一中学"_s, u"王 José Ñandú"_s, u"身高(cm)"_s,
                                u"课题（一）"_s, u"是否参加了活动?"_s, u"精品校?西城区"_s,
                                u"阿依古丽·买买提"_s, u"张\uE863"_s, u"Größe"_s, u""_s, u"屯溪"_s})
        EXPECT_TRUE(mojibakeRepair(text).isNull()) << text.toStdString();
}

TEST(MojibakeRepair, FlagsDamageThatNoRuleCanUndo)
{
    for (const QString &text : {u"锟斤拷"_s, u"张锟斤拷"_s, u"ä¸\u00ADå\u009B½"_s, u"ÖÐ¹ú"_s,
                                u"援助雄安“四?！钡纫呀洺"_s, u"?！北本┰逃I隊"_s, u"?!北本┰"_s,
                                u"张\uFFFD"_s, u"张?伟"_s, u"张□"_s, u"\uE000"_s, u"烫烫烫"_s}) {
        EXPECT_FALSE(mojibakeRepair(text).isNull()) << text.toStdString();
        EXPECT_TRUE(mojibakeRepair(text).isEmpty()) << text.toStdString();
    }
}

TEST(MojibakeRepair, StripsPinyinThatAConverterInserted)
{
    EXPECT_EQ(mojibakeRepair(u"統(tǒng)籌推進成華區(qū)"_s), u"統籌推進成華區"_s);
    EXPECT_EQ(mojibakeRepair(u"養(yǎng)"_s), u"養"_s);
    const QString both = mojibakeRepair(u"統(tǒng)籌“四?！钡"_s);
    EXPECT_TRUE(both.isEmpty() && !both.isNull());
}

TEST(MojibakeRepair, FindsThePublishedCasesDamaged)
{
    for (const QString &name :
         {u"cases/001_aaf2c4df30bdefff.txt"_s, u"cases/004_322a4e90d767f35e.txt"_s}) {
        const QString path = tests::sharedFile(name);
        SKIP_WITHOUT(path, "the published cases");
        EXPECT_FALSE(mojibakeRepair(QString::fromUtf8(tests::readFile(path))).isNull());
    }
}

TEST(Text, KeepsTheFullWidthBracketsOfOfficialNames)
{
    EXPECT_EQ(models::tidied(QStringLiteral(" 中国石油大学（北京） ")),
              QStringLiteral("中国石油大学（北京）"));
    EXPECT_EQ(models::tidied(QStringLiteral("中国石油大学(北京)")),
              QStringLiteral("中国石油大学(北京)"));
    EXPECT_EQ(models::tidied(QStringLiteral("ABC（2023）")), QStringLiteral("ABC(2023)"));
}

TEST(Text, QuotesNoPhoneAndNoIdentityNumberWhole)
{
    using models::withoutLongNumbers;
    EXPECT_EQ(withoutLongNumbers(QStringLiteral("“11010519491231002X” is no date")),
              QStringLiteral("“····” is no date"));
    EXPECT_EQ(withoutLongNumbers(QStringLiteral("13800138000")), QStringLiteral("····8000"));
    EXPECT_EQ(withoutLongNumbers(QStringLiteral("2134900004 and 2023-09-01")),
              QStringLiteral("2134900004 and 2023-09-01"));
    EXPECT_EQ(withoutLongNumbers(QStringLiteral("电话１３８００００１２３４")),
              QStringLiteral("电话····１２３４"));
    EXPECT_EQ(models::masked(QString()), QString());
}
