// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/pinyin.h"

#include "tests/support/support.h"

#include <QFile>

#include <utility>

using namespace models;
using namespace Qt::StringLiterals;

using Pairs = std::initializer_list<std::pair<const char16_t *, const char *>>;

static void expectNames(const Pairs &pairs)
{
    for (const auto &[name, full] : pairs)
        EXPECT_EQ(namePinyin(QString::fromUtf16(name)).full, QString::fromLatin1(full));
}

static void expectTexts(const Pairs &pairs)
{
    for (const auto &[text, full] : pairs)
        EXPECT_EQ(textPinyin(QString::fromUtf16(text)).full, QString::fromLatin1(full));
}

TEST(Pinyin, ReadsNamesWithTheirInitials)
{
    EXPECT_EQ(namePinyin(u"张伟"_s).full, u"zhangwei"_s);
    EXPECT_EQ(namePinyin(u"张伟"_s).initials, u"zw"_s);
    EXPECT_EQ(namePinyin(u"欧阳娜娜"_s).full, u"ouyangnana"_s);
    EXPECT_EQ(namePinyin(u"欧阳娜娜"_s).initials, u"oynn"_s);
    EXPECT_EQ(namePinyin(u"吕绿"_s).full, u"lvlv"_s);
    EXPECT_EQ(namePinyin(u"吕绿"_s).initials, u"ll"_s);
    EXPECT_EQ(namePinyin(QString()).full, QString());
}

TEST(Pinyin, ReadsSurnamesAsSurnames)
{
    expectNames(
        {{u"单田芳", "shantianfang"}, {u"曾国藩", "zengguofan"},   {u"解缙", "xiejin"},
         {u"仇英", "qiuying"},        {u"查良镛", "zhaliangyong"}, {u"区适子", "oushizi"},
         {u"朴树", "piaoshu"},        {u"翟志刚", "zhaizhigang"},  {u"任正非", "renzhengfei"},
         {u"宁静", "ningjing"},       {u"华罗庚", "hualuogeng"},   {u"燕青", "yanqing"},
         {u"应昌期", "yingchangqi"},  {u"纪昀", "jiyun"},          {u"盖叫天", "gejiaotian"},
         {u"员半千", "yunbanqian"},   {u"种师道", "chongshidao"},  {u"隗嚣", "weixiao"},
         {u"牟其中", "muqizhong"},    {u"那英", "naying"},         {u"卜凡", "bufan"},
         {u"折可适", "shekeshi"},     {u"过百龄", "guobailing"},   {u"逄先知", "pangxianzhi"}});
    // Those that ICU's name transform reads wrongly.
    expectNames({{u"尉健行", "weijianxing"},
                 {u"洗星", "xianxing"},
                 {u"冼星海", "xianxinghai"},
                 {u"覃海", "qinhai"},
                 {u"缪荃孙", "miaoquansun"},
                 {u"黑豹", "hebao"},
                 {u"乜强", "nieqiang"},
                 {u"句践", "goujian"},
                 {u"祭遵", "zhaizun"},
                 {u"都贝", "dubei"},
                 {u"阚泽", "kanze"},
                 {u"参明", "shenming"}});
}

TEST(Pinyin, TakesTheLongestSurname)
{
    expectNames({{u"尉迟恭", "yuchigong"},
                 {u"万俟卨", "moqixie"},
                 {u"长孙无忌", "zhangsunwuji"},
                 {u"诸葛亮", "zhugeliang"},
                 {u"司马光", "simaguang"},
                 {u"上官婉儿", "shangguanwaner"},
                 {u"令狐冲", "linghuchong"},
                 {u"皇甫谧", "huangfumi"},
                 {u"鲜于通", "xianyutong"},
                 {u"乐正克", "yuezhengke"},
                 {u"宇文化及", "yuwenhuaji"},
                 {u"澹台灭明", "tantaimieming"},
                 {u"拓跋珪", "tuobagui"},
                 {u"夏侯惇", "xiahoudun"},
                 {u"闾丘露薇", "lvqiuluwei"},
                 {u"端木蕻良", "duanmuhongliang"}});
}

TEST(Pinyin, ReadsTheSameCharacterOtherwiseInAGivenName)
{
    expectNames({{u"张单", "zhangdan"},
                 {u"王解", "wangjie"},
                 {u"李任", "liren"},
                 {u"赵区", "zhaoqu"},
                 {u"王乐", "wangle"},
                 {u"乐嘉", "yuejia"},
                 {u"孙晟", "sunsheng"}});
}

TEST(Pinyin, ReadsTraditionalAndRareCharacters)
{
    expectNames({{u"單雄信", "shanxiongxin"},
                 {u"歐陽修", "ouyangxiu"},
                 {u"尉遲恭", "yuchigong"},
                 {u"萬俟卨", "moqixie"},
                 {u"張䶮", "zhangyan"},
                 {u"王㛃", "wangjie"}});
    EXPECT_EQ(namePinyin(u"李"_s + QString::fromUcs4(U"\U0002C029") + u"明"_s).initials.size(), 3);
}

TEST(Pinyin, KeepsOtherLettersAndDropsTheRest)
{
    EXPECT_EQ(namePinyin(u"John A. Smith"_s).full, u"johnasmith"_s);
    EXPECT_EQ(namePinyin(u" 张 三（Ａ）"_s).full, u"zhangsana"_s);
    EXPECT_EQ(namePinyin(u"阿依古丽·买买提"_s).full, u"ayigulimaimaiti"_s);
    EXPECT_EQ(namePinyin(u"曲比·阿乌"_s).full, u"qubiawu"_s);
    EXPECT_EQ(textPinyin(u"STEM教育2班"_s).full, u"stemjiaoyu2ban"_s);
    EXPECT_EQ(textPinyin(u"STEM教育2班"_s).initials, u"stemjy2b"_s);
    EXPECT_EQ(textPinyin(u"★—🏫"_s).full, QString());
}

TEST(Pinyin, ReadsSchoolsAndSubjectsWithoutSurnameRules)
{
    expectTexts({{u"繁昌区第一中学", "fanchangqudiyizhongxue"},
                 {u"荻港镇中心小学", "digangzhenzhongxinxiaoxue"},
                 {u"语文", "yuwen"},
                 {u"音乐", "yinyue"},
                 {u"体育与健康", "tiyuyujiankang"},
                 {u"道德与法治", "daodeyufazhi"},
                 {u"地理", "dili"},
                 {u"会计", "kuaiji"},
                 {u"校长", "xiaozhang"},
                 {u"长江路小学", "changjiangluxiaoxue"},
                 {u"重庆路", "chongqinglu"},
                 {u"成都市", "chengdushi"},
                 {u"六安", "luan"},
                 {u"单元教学", "danyuanjiaoxue"}});
    EXPECT_EQ(textPinyin(u"小学音乐"_s).initials, u"xxyy"_s);
}

TEST(Pinyin, HasAReadingForNearlyEveryCommonSurname)
{
    const QString path = tests::sharedFile(u"data/surnames_freq.csv"_s);
    SKIP_WITHOUT(path, "the list of surnames");
    const QStringList lines =
        QString::fromUtf8(tests::readFile(path)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        const QString surname = line.section(u',', 0, 0);
        EXPECT_EQ(namePinyin(surname).initials.size(), surname.size()) << surname.toStdString();
    }
}

TEST(Pinyin, ReadsNearlyEveryCharacterInAsciiLetters)
{
    int missing = 0; // characters made up in Japan for units, which have no Chinese reading
    for (char32_t character = 0x4E00; character <= 0x9FA5; ++character) {
        const QString full = textPinyin(QString::fromUcs4(&character, 1)).full;
        missing += full.isEmpty();
        for (const QChar letter : full)
            EXPECT_TRUE(letter >= u'a' && letter <= u'z') << full.toStdString();
    }
    EXPECT_LT(missing, 20);
}
