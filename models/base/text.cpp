// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text.h"

#include "models/base/characters.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace models {

// What U+E815–E864 stand for: GBK puts FE50–FEA0 there, GB18030-2005 names their characters.
constexpr std::array<char32_t, 80> kFromPrivateUse = {
    0x2E81, 0x20087, 0x20089, 0x200CC, 0x2E84,  0x3473, 0x3447, 0x2E88, 0x2E8B,  0x9FB4,
    0x359E, 0x361A,  0x360E,  0x2E8C,  0x2E97,  0x396E, 0x3918, 0x9FB5, 0x39CF,  0x39DF,
    0x3A73, 0x39D0,  0x9FB6,  0x9FB7,  0x3B4E,  0x3C6E, 0x3CE0, 0x2EA7, 0x215D7, 0x9FB8,
    0x2EAA, 0x4056,  0x415F,  0x2EAE,  0x4337,  0x2EB3, 0x2EB6, 0x2EB7, 0x2298F, 0x43B1,
    0x43AC, 0x2EBB,  0x43DD,  0x44D6,  0x4661,  0x464C, 0x9FB9, 0x4723, 0x4729,  0x477C,
    0x478D, 0x2ECA,  0x4947,  0x497A,  0x497D,  0x4982, 0x4983, 0x4985, 0x4986,  0x499F,
    0x499B, 0x49B7,  0x49B6,  0x9FBA,  0x241FE, 0x4CA3, 0x4C9F, 0x4CA0, 0x4CA1,  0x4C77,
    0x4CA2, 0x4D13,  0x4D14,  0x4D15,  0x4D16,  0x4D17, 0x4D18, 0x4D19, 0x4DAE,  0x9FBB};
constexpr char16_t kPrivateUseFirst = 0xE815;
constexpr char16_t kPrivateUseLast = 0xE864;
static_assert(kPrivateUseLast - kPrivateUseFirst + 1 == kFromPrivateUse.size());

enum class Kind { Keep, Blank, Drop, FullWidth, PrivateUse, Compatible };

static Kind kindBelowCjk(char16_t unit)
{
    if (unit > 0x20 && unit < 0x7F)
        return Kind::Keep;
    if (unit == 0x20 || (unit >= 0x09 && unit <= 0x0D) || unit == 0x85 || unit == 0xA0)
        return Kind::Blank;
    if (unit < 0xA0 || unit == 0xAD)
        return Kind::Drop;
    if (unit == 0x1680 || (unit >= 0x2000 && unit <= 0x200A) || unit == 0x2028 || unit == 0x2029 ||
        unit == 0x202F || unit == 0x205F || unit == 0x3000)
        return Kind::Blank;
    if ((unit >= 0x200B && unit <= 0x200F) || (unit >= 0x202A && unit <= 0x202E) ||
        (unit >= 0x2060 && unit <= 0x2069))
        return Kind::Drop;
    // Radicals that look like characters come from text copied out of a PDF.
    return unit >= 0x2F00 && unit <= 0x2FD5 ? Kind::Compatible : Kind::Keep;
}

static Kind kindOf(char16_t unit)
{
    if (unit <= 0x3000)
        return kindBelowCjk(unit);
    if (unit < 0xE000)
        return Kind::Keep;
    if (unit >= 0xFF01 && unit <= 0xFF5E)
        return Kind::FullWidth;
    if (unit >= kPrivateUseFirst && unit <= kPrivateUseLast)
        return Kind::PrivateUse;
    if (unit >= 0xF900 && unit <= 0xFAFF)
        return Kind::Compatible;
    return unit == 0xFEFF || (unit >= 0xFE00 && unit <= 0xFE0F) ? Kind::Drop : Kind::Keep;
}

// Sentence marks are full-width in Chinese text on purpose; behind a digit or a letter they are
// not.
static bool isChinesePunctuation(char16_t unit, QChar before)
{
    return (unit == u'，' || unit == u'；' || unit == u'！' || unit == u'？') &&
           (isHan(before) || QStringView(u"》」』”’】）)…、。").contains(before));
}

static bool needsCleaning(const QString &text)
{
    if (text.isEmpty())
        return false;
    if (text.front() == u' ' || text.back() == u' ')
        return true;
    QChar before;
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        if (isHan(unit) || (unit > 0x20 && unit < 0x7F)) {
            before = character;
            continue;
        }
        if (unit == 0x20 ? before == u' '
                         : kindOf(unit) != Kind::Keep && !isChinesePunctuation(unit, before))
            return true;
        before = character;
    }
    return false;
}

static void appendCleaned(QString &result, QChar character)
{
    const char16_t unit = character.unicode();
    switch (kindOf(unit)) {
    case Kind::Keep:
        result += character;
        break;
    case Kind::Blank:
        if (!result.isEmpty() && result.back() != u' ')
            result += u' ';
        break;
    case Kind::Drop:
        break;
    case Kind::FullWidth:
        result += !result.isEmpty() && isChinesePunctuation(unit, result.back())
                      ? character
                      : QChar(static_cast<char16_t>(unit - 0xFEE0));
        break;
    case Kind::PrivateUse:
        result += QChar::fromUcs4(kFromPrivateUse[unit - kPrivateUseFirst]);
        break;
    case Kind::Compatible: {
        const QString usual = character.decomposition();
        result += usual.isEmpty() ? QString(character) : usual;
        break;
    }
    }
}

QString cleaned(const QString &text)
{
    if (!needsCleaning(text))
        return text;
    QString result;
    result.reserve(text.size());
    for (const QChar character : text)
        appendCleaned(result, character);
    if (result.endsWith(u' '))
        result.chop(1);
    return result;
}

QString tidied(const QString &text)
{
    QString result = cleaned(text);
    if (!text.contains(u'（'))
        return result;
    QList<bool> kept; // of the brackets that are open
    for (qsizetype i = 0; i < result.size(); ++i) {
        if (result[i] == u'(') {
            kept << (i == 0 || isHan(result[i - 1]));
            if (kept.last())
                result[i] = u'（';
        } else if (result[i] == u')' && !kept.isEmpty() && kept.takeLast()) {
            result[i] = u'）';
        }
    }
    return result;
}

QString withoutLongNumbers(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("\\d{10,}[\\dXx]"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    QString result;
    qsizetype end = 0;
    for (auto matches = number.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += text.mid(end, match.capturedStart() - end) + masked(match.captured());
        end = match.capturedEnd();
    }
    return result + text.mid(end);
}

QString cleanedOrEmpty(const QString &text)
{
    const QString clean = cleaned(text);
    if (clean.size() > 6)
        return clean;
    static const QStringList nothing = {u"无"_s,   u"空"_s,  u"暂无"_s,  u"没有"_s, u"(无)"_s,
                                        u"(空)"_s, u"無"_s,  u"无。"_s,  u"null"_s, u"n/a"_s,
                                        u"none"_s, u"nil"_s, u"(null)"_s};
    const bool onlyStrokes = std::all_of(clean.begin(), clean.end(), [](QChar character) {
        return QStringView(u"-—–―－_/\\ ").contains(character);
    });
    return onlyStrokes || nothing.contains(clean.toLower()) ? QString() : clean;
}

QString headerKey(const QString &text)
{
    static const QRegularExpression number(u"^(\\d+|[一二三四五六七八九十]+)[.、](?=\\D)"_s);
    const QString clean = cleaned(text);
    QString kept = withoutBrackets(clean);
    const auto isNoise = [](QChar character) {
        return character.isSpace() || isOpeningBracket(character) || isClosingBracket(character) ||
               QStringView(u"*:：＊★☆※\"'“”‘’，,;；。?？!！").contains(character);
    };
    // A title that stands in brackets as a whole is a title all the same.
    if (std::all_of(kept.begin(), kept.end(), isNoise))
        kept = clean;
    kept.removeIf(isNoise);
    if (!kept.isEmpty() && (kept.front().isDigit() || kept.contains(u'、')))
        kept.remove(number);
    return simplified(kept).toLower();
}

QString masked(const QString &number)
{
    constexpr qsizetype kIdDigits = 15; // of the old identity numbers; the new ones have 18
    if (number.isEmpty())
        return number;
    return QStringLiteral("····") + (number.size() < kIdDigits ? number.right(4) : QString());
}

QList<QStringList> pastedRows(QString block)
{
    block.remove(u'\r');
    if (block.endsWith(u'\n'))
        block.chop(1);
    QList<QStringList> rows;
    for (const QString &line : block.split(u'\n'))
        rows << line.split(u'\t');
    return rows;
}

} // namespace models
