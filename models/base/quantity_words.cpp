// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/quantity_words.h"

#include <QRegularExpressionMatch>

// THE QUALIFIER TABLE
//
// To add a word for how exact a number is: one line here and its term in
// resources/vocabulary/qualifier.json. It is then read in workbooks and texts, printed where it
// stood, and offered in forms. What it allows when numbers are compared stands in
// claim_verdict.cpp.

namespace models {

const QList<QualifierWord> &qualifierWords()
{
    using enum QualifierPlace;
    // Of words that begin alike the longer one stands first.
    static const QList<QualifierWord> words{{"roughly", "大约", Before},
                                            {"about", "约", Before},
                                            {"almost", "将近", Before},
                                            {"close_to", "接近", Before},
                                            {"nearly", "近", Before},
                                            {"beyond", "超过", Before},
                                            {"topping", "超", Before},
                                            {"exceeding", "逾", Before},
                                            {"at_least", "至少", Before},
                                            {"no_less", "不少于", Before},
                                            {"under", "不足", Before},
                                            {"short_of", "不到", Before},
                                            {"over", "余", Behind},
                                            {"more", "多", Behind},
                                            {"around", "左右", BehindUnit},
                                            {"above", "以上", BehindUnit},
                                            {"several", "多", Instead},
                                            {"few", "数", Instead},
                                            {"some", "若干", Instead},
                                            {"all", "全部", Instead},
                                            {"whole", "全体", Instead},
                                            {"everyone", "全员", Instead},
                                            {"unpublished", "未公布", Instead}};
    return words;
}

const QualifierWord *qualifierWord(const QString &codeOrWord)
{
    for (const QualifierWord &each : qualifierWords())
        if (codeOrWord == QLatin1String(each.code))
            return &each;
    for (const QualifierWord &each : qualifierWords())
        if (each.place != QualifierPlace::Instead && codeOrWord == QString::fromUtf8(each.word))
            return &each;
    // 多位, 数篇: with the counter, as claims of earlier versions hold it.
    for (const QualifierWord &each : qualifierWords())
        if (each.place == QualifierPlace::Instead && codeOrWord.size() <= 4 &&
            codeOrWord.startsWith(QString::fromUtf8(each.word)))
            return &each;
    return nullptr;
}

QString qualifierCode(const QString &codeOrWord)
{
    const QualifierWord *word = qualifierWord(codeOrWord);
    return word ? QString::fromLatin1(word->code) : codeOrWord;
}

bool saysNoNumber(const QString &codeOrWord)
{
    static const QStringList codes{QStringLiteral("several"), QStringLiteral("few"),
                                   QStringLiteral("some"), QStringLiteral("unpublished")};
    return codes.contains(qualifierCode(codeOrWord));
}

// What stands instead of a number, with its unit: 多位. A word that was kept with its unit stays.
static QString insteadText(const QualifierWord &word, const QString &qualifier, const QString &unit)
{
    const QString said = QString::fromUtf8(word.word);
    const QString code = QString::fromLatin1(word.code);
    if (qualifier != code && qualifier != said)
        return qualifier;
    const bool needsUnit = code == QLatin1String("several") || code == QLatin1String("few");
    return said + (unit.isEmpty() && needsUnit ? QStringLiteral("位") : unit);
}

QString qualifiedText(const QString &number, const QString &qualifier, const QString &unit)
{
    QString before, behind, behindUnit;
    for (const QString &each : qualifier.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QualifierWord *word = qualifierWord(each);
        if (!word) {
            behindUnit += each;
            continue;
        }
        const QString text = QString::fromUtf8(word->word);
        switch (word->place) {
        case QualifierPlace::Before:
            before += text;
            break;
        case QualifierPlace::Behind:
            behind += text;
            break;
        case QualifierPlace::BehindUnit:
            behindUnit += text;
            break;
        case QualifierPlace::Instead:
            if (number.isEmpty())
                return insteadText(*word, each, unit);
            before += text;
            break;
        }
    }
    return number.isEmpty() ? before + behind + behindUnit
                            : before + number + behind + unit + behindUnit;
}

// The words of a place as alternatives of a regular expression.
static QString wordsAt(QualifierPlace place)
{
    QStringList words;
    for (const QualifierWord &each : qualifierWords())
        if (each.place == place)
            words << QString::fromUtf8(each.word);
    return words.join(QLatin1Char('|'));
}

// A counter, and what must not follow it because the two then begin another word.
struct Counter
{
    const char *word;
    const char *notBefore; // a regular expression; empty: anything may follow
    bool withNumerals; // also behind 两, 三 …; not where that makes a word (二本, 四校, 二期)
};

static const QList<Counter> &counters()
{
    static const QList<Counter> table{
        // Of counters that begin alike the longer one stands first.
        {"人次", "", true},
        {"场次", "", true},
        {"节次", "", true},
        {"课次", "", true},
        {"件次", "", true},
        {"项次", "", true},
        {"批次", "", true},
        {"人", "[员才均大民工]", true},
        {"位", "[置于]", true},
        {"名", "师工作|[单额称录]", true},
        {"次", "[序数日于]", true},
        {"场", "[所馆地]", true},
        {"项", "目", true},
        {"个", "[体性别月]|工作日|学期|学年|小时", true},
        {"所", "[有以在需属]", true},
        {"节", "[日点目]", true},
        {"篇", "", true},
        {"条", "[件例]", true},
        {"件", "", true},
        {"份", "", true},
        {"台", "[账湾阶]", true},
        {"间", "[接隔距]", true},
        {"门", "类", true},
        {"对", "[象口于应比照]", true},
        {"批", "[准示评]", true},
        {"堂", "", true},
        {"部", "[门委署]", false},
        {"本", "[科级校区地次年]", false},
        {"家", "[庭长校访]", false},
        {"校", "[长园际级]", false},
        {"期", "[间限末中刊]", false},
        {"册", "", false},
        {"套", "", false},
        {"支", "[持撑出教付援部]", false},
        {"轮", "[岗换训]", false},
        {"处", "理", false},
        {"座", "[谈位]", false},
        {"组", "[织长成建]", false},
        {"班", "[级子主]", false},
        {"类", "[别型]", false},
        {"户", "", false},
    };
    return table;
}

static QString counterPattern(bool ofNumerals)
{
    QStringList alternatives;
    for (const Counter &each : counters()) {
        if (ofNumerals && !each.withNumerals)
            continue;
        const QString word = QString::fromUtf8(each.word);
        alternatives << (each.notBefore[0] ? word + QStringLiteral("(?!%1)").arg(
                                                        QString::fromUtf8(each.notBefore))
                                           : word);
    }
    return alternatives.join(QLatin1Char('|'));
}

// The words before a number, where they do not end another word: 附近300米, 签约12项.
static QString wordsBefore()
{
    QStringList words{QStringLiteral("全部"),
                      QStringLiteral("全体")}; // of a number too: 全部3538名
    for (const QString &word : wordsAt(QualifierPlace::Before).split(QLatin1Char('|')))
        words << (word == QStringLiteral("近") ? QStringLiteral("(?<![附最邻临靠])近")
                  : word == QStringLiteral("约") ? QStringLiteral("(?<![节签预合契公条续履])约")
                                                 : word);
    return words.join(QLatin1Char('|'));
}

QString quantityPattern(const QString &units)
{
    const QString unit =
        (units.isEmpty() ? QString() : units + QLatin1Char('|')) + counterPattern(false);
    // 一 alone is an article (一个法人); 百, 千 and 万 alone are figures of speech (百校带百校).
    return QStringLiteral(
               "(?:(?:(?<before>%1)(?:为|有)?\\s*)?"
               "(?:(?<digits>(?:\\d{1,3}(?:[,，]\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?)(?<over>%2)?(?<"
               "times>万|亿)?"
               "(?<later>%2)?\\s*(?<unit>%3)?(?<after>%4)?|"
               "(?<numeral>[一二两三四五六七八九十][零〇一二两三四五六七八九十百千万亿]+|"
               "[二两三四五六七八九十]|[百千万](?=[余多]))"
               "(?<nover>%2)?(?<ntimes>万|亿)?(?<nlater>%2)?(?<nunit>%5)?(?<nafter>%4)?)|"
               "(?<none>(?<![许众很更诸最大好差])多|(?<![人总次位指分级项基少多半件套台])数|若干)"
               "(?<noneunit>位|名|篇|项|次|场|个|所|件|节))")
        .arg(wordsBefore(), wordsAt(QualifierPlace::Behind), unit,
             wordsAt(QualifierPlace::BehindUnit), counterPattern(true));
}

QuantityWords quantityWordsOf(const QRegularExpressionMatch &match)
{
    const auto part = [&match](const char *one, const char *other) {
        const QString text = match.captured(QLatin1String(one));
        return text.isEmpty() ? match.captured(QLatin1String(other)) : text;
    };
    QuantityWords words{.digits = match.captured(QStringLiteral("digits")),
                        .numeral = match.captured(QStringLiteral("numeral")),
                        .times = part("times", "ntimes"),
                        .unit = part("unit", "nunit")};
    if (match.hasCaptured(QStringLiteral("none"))) { // 多位
        words.unit = match.captured(QStringLiteral("noneunit"));
        words.qualifiers << match.captured(QStringLiteral("none")) + words.unit;
    }
    for (const QString &each : {match.captured(QStringLiteral("before")), part("over", "nover"),
                                part("later", "nlater"), part("after", "nafter")})
        if (!each.isEmpty())
            words.qualifiers << each;
    return words;
}

static qint64 unitOf(QChar character)
{
    switch (character.unicode()) {
    case u'十':
        return 10;
    case u'百':
        return 100;
    case u'千':
        return 1000;
    case u'万':
        return 10'000;
    case u'亿':
        return 100'000'000;
    default:
        return 0;
    }
}

std::optional<qint64> chineseNumber(const QString &numeral)
{
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    QString plain = numeral;
    plain.replace(QChar(u'两'), QChar(u'二')).replace(QChar(u'〇'), QChar(u'零'));
    qint64 great = 0, tenThousands = 0, section = 0, digit = 0, last = 0;
    for (const QChar character : std::as_const(plain)) {
        if (const qsizetype value = digits.indexOf(character); value >= 0) {
            if (digit)
                return std::nullopt; // 二三, 二〇二三: digits in a row are no number
            digit = value;
            last = value ? last : 1; // 一百零五: what follows are ones
            continue;
        }
        const qint64 unit = unitOf(character);
        if (!unit)
            return std::nullopt;
        if (unit < 10'000)
            section += (digit ? digit : 1) * unit;
        else if (unit == 10'000)
            tenThousands = (section + digit ? section + digit : 1) * unit;
        else
            great = (tenThousands + section + digit ? tenThousands + section + digit : 1) * unit;
        if (unit >= 10'000)
            section = 0;
        if (unit > 10'000)
            tenThousands = 0;
        digit = 0;
        last = unit;
    }
    // 一千二, 两万八: the last digit counts the unit next below the one before it.
    const qint64 sum = great + tenThousands + section + digit * (last >= 100 ? last / 10 : 1);
    return numeral.isEmpty() || sum > 1'000'000'000'000 ? std::nullopt : std::optional(sum);
}

std::optional<qint64> quantityHundredths(const QuantityWords &words)
{
    const qint64 factor = words.times.isEmpty() ? 1 : unitOf(words.times.front());
    if (words.digits.isEmpty()) {
        const auto number = chineseNumber(words.numeral);
        return number ? std::optional(*number * factor * 100) : std::nullopt;
    }
    QString digits = words.digits;
    digits.remove(QLatin1Char(',')).remove(QChar(u'，'));
    const qsizetype point = digits.indexOf(QLatin1Char('.'));
    const qsizetype decimals = point < 0 ? 0 : digits.size() - point - 1;
    bool ok = false;
    qint64 value = digits.remove(QLatin1Char('.')).toLongLong(&ok);
    if (!ok || decimals > 8 || value > 1'000'000'000'000)
        return std::nullopt;
    value *= 100 * factor;
    for (qsizetype i = 0; i < decimals; ++i) {
        if (value % 10 != 0)
            return std::nullopt;
        value /= 10;
    }
    return value;
}

} // namespace models
