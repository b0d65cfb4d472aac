// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/characters.h"
#include "models/base/text.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace models {

// A division at the start of a school's name: 「繁昌区」 with the name 繁昌.
struct Division
{
    QString name;         // as it stands before a short form: 繁昌一中
    qsizetype length = 0; // with the suffix; 0: there is none
};

// How a division ends, longer endings first, with the fewest characters that its name has.
struct Ending
{
    QStringView text;
    qsizetype shortest;
    qsizetype longest;
};
constexpr std::array<Ending, 14> kEndings = {{{u"壮族自治区", 2, 2},
                                              {u"回族自治区", 2, 2},
                                              {u"维吾尔自治区", 2, 2},
                                              {u"自治区", 2, 3},
                                              {u"自治州", 3, 12},
                                              {u"自治县", 3, 12},
                                              {u"自治旗", 3, 12},
                                              {u"开发区", 2, 8},
                                              {u"地区", 2, 4},
                                              {u"省", 2, 3},
                                              {u"市", 2, 6},
                                              {u"县", 1, 4},
                                              {u"区", 2, 4},
                                              {u"旗", 2, 5}}};

// 社区, 校区 and the like are parts of a name; so is everything behind a word for a school.
static bool isDivisionName(QStringView name, QStringView ending)
{
    for (const QChar word : QStringView(u"学校幼第路街"))
        if (name.contains(word))
            return false;
    return ending != u"区" || !QStringView(u"校小社园片景库牧").contains(name.back());
}

static Division leadingDivision(QStringView text)
{
    for (qsizetype at = 1; at < text.size() && at <= 12; ++at) {
        for (const Ending &ending : kEndings) {
            if (at < ending.shortest || at > ending.longest ||
                !text.mid(at).startsWith(ending.text))
                continue;
            const QStringView name = text.left(at);
            const qsizetype length = at + ending.text.size();
            if (length >= text.size() || !isDivisionName(name, ending.text))
                continue;
            // 歙县 is never said without its ending.
            return {(at == 1 ? text.left(length) : name).toString(), length};
        }
    }
    return {};
}

// 「安徽芜湖」 before 市: the province was written without its ending.
static QString withoutProvince(const QString &name)
{
    static const QStringList provinces = {
        u"河北"_s, u"山西"_s, u"辽宁"_s, u"吉林"_s, u"黑龙江"_s, u"江苏"_s,  u"浙江"_s,
        u"安徽"_s, u"福建"_s, u"江西"_s, u"山东"_s, u"河南"_s,   u"湖北"_s,  u"湖南"_s,
        u"广东"_s, u"海南"_s, u"四川"_s, u"贵州"_s, u"云南"_s,   u"陕西"_s,  u"甘肃"_s,
        u"青海"_s, u"广西"_s, u"西藏"_s, u"宁夏"_s, u"新疆"_s,   u"内蒙古"_s};
    for (const QString &province : provinces)
        if (name.size() >= province.size() + 2 && name.startsWith(province))
            return name.mid(province.size());
    return name;
}

static QString chineseNumber(int number)
{
    const QStringView digits = u"零一二三四五六七八九";
    QString text;
    if (number >= 20)
        text += digits.at(number / 10);
    if (number >= 10)
        text += u'十';
    if (number % 10)
        text += digits.at(number % 10);
    return text;
}

// 第12中学 and 12中 as 十二中.
static QString withChineseNumbers(const QString &text)
{
    static const QRegularExpression number(u"第?(?<!\\d)([1-9]\\d?)(?=[中小幼初高实完])"_s);
    QString result = text;
    for (auto match = number.match(result); match.hasMatch(); match = number.match(result))
        result.replace(match.capturedStart(), match.capturedLength(),
                       chineseNumber(match.captured(1).toInt()));
    return result;
}

// The short forms that people use for kinds of schools.
static QString shortened(QString text)
{
    static const QRegularExpression ordinal(u"第(?=[一二三四五六七八九十百])"_s);
    static const QRegularExpression bareGrade(u"([一二三四五六七八九十])([初高])$"_s);
    static const std::array<std::pair<QString, QString>, 8> forms = {{{u"幼儿园"_s, u"幼"_s},
                                                                      {u"初级中学"_s, u"初中"_s},
                                                                      {u"高级中学"_s, u"高中"_s},
                                                                      {u"完全小学"_s, u"完小"_s},
                                                                      {u"附属"_s, u"附"_s},
                                                                      {u"特殊教育"_s, u"特教"_s},
                                                                      {u"中学"_s, u"中"_s},
                                                                      {u"小学"_s, u"小"_s}}};
    for (const auto &[whole, part] : forms)
        text.replace(whole, part);
    text.remove(ordinal);
    // 一高 is 第一高级中学.
    text.replace(bareGrade, u"\\1\\2中"_s);
    return withChineseNumbers(text);
}

// Whether only words remain that every district has: 「一中」 names a school no longer.
static bool isGeneric(const QString &shortName)
{
    static const QRegularExpression words(u"^(?:[一二三四五六七八九十百]|中心|实验|直属|机关|县直|"
                                          u"市直|区直|特教|职业|技术|技工|职教|中等"
                                          "|专业|综合|外国语|师范|民族|双语|希望|示范|少年宫|"
                                          "九年一贯制|完全|教师|教育|教学|教科研|教研|进修"
                                          "|发展|研究|培训|电教|电化|中|小|幼|初|高|完|附|学校|校|"
                                          "院|馆|室|局|所|校区|分校|本部|总校|教学点"
                                          "|东|西|南|北|新|老|区|部|园)+$"_s);
    return words.match(shortName).hasMatch();
}

// 荻港镇中心小 as 荻港中心小. A name of one character (乌镇) keeps it.
static QString withoutTownEnding(const QString &text)
{
    static const QRegularExpression town(
        u"^([^一二三四五六七八九十]{2,4}?)(?:街道办事处|街道|镇|乡)(?=.)"_s);
    QString result = text;
    result.replace(town, u"\\1"_s);
    return result;
}

QString schoolKey(const QString &name)
{
    static const QRegularExpression formerName(u"\\((?:原|曾用名|曾名|又名|简称)[^)]*\\)"_s);
    QString text = simplified(cleaned(name)).toLower();
    if (text.contains(u'('))
        text.remove(formerName);
    text.removeIf([](QChar character) {
        return character.isSpace() || isOpeningBracket(character) || isClosingBracket(character) ||
               QStringView(u"·“”\"'《》*-—").contains(character);
    });
    QString nearest;
    for (Division division = leadingDivision(text); division.length > 0;
         division = leadingDivision(text)) {
        nearest = withoutProvince(division.name);
        text.remove(0, division.length);
    }
    const QString shortName = shortened(text);
    return withoutTownEnding(isGeneric(shortName) ? nearest + shortName : shortName);
}

} // namespace models
