// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/characters.h"
#include "models/base/text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

static bool isMark(QChar character)
{
    return QStringView(u"★☆*●○▲△◆◇■※#√✓、,，;；:。").contains(character);
}

static bool isDot(QChar character)
{
    return QStringView(u"·.•‧・･∙⋅․﹒᛫⸱·。").contains(character);
}

// Leading and trailing "(主持人)", ★ and list numbers; what stands between two names stays.
static QString withoutRemarks(const QString &text)
{
    static const QRegularExpression number(u"^\\d{1,3}\\s*[.、)]\\s*(?=\\D)"_s);
    QString name = text;
    if (!name.isEmpty() && name.front().isDigit())
        name.remove(number);
    const QString outside = withoutBrackets(name);
    if (outside.size() != name.size() && !outside.trimmed().isEmpty())
        name = outside;
    const auto isNoise = [](QChar character) { return character.isSpace() || isMark(character); };
    qsizetype first = 0;
    qsizetype last = name.size();
    while (first < last && isNoise(name.at(first)))
        ++first;
    while (last > first && isNoise(name.at(last - 1)))
        --last;
    return name.mid(first, last - first);
}

// One middle dot between the parts of a name that is written in Chinese characters; in a name of
// Latin letters a full stop is an abbreviation and stays.
static QString withOneDot(const QString &name, bool chinese)
{
    QString result;
    result.reserve(name.size());
    for (const QChar character : name) {
        if (!isDot(character) || (!chinese && character == u'.'))
            result += character;
        else if (!result.isEmpty() && result.back() != u'·')
            result += u'·';
    }
    while (result.endsWith(u'·'))
        result.chop(1);
    return result;
}

static QString withoutInnerBlanks(const QString &name)
{
    QString result;
    result.reserve(name.size());
    for (qsizetype i = 0; i < name.size(); ++i) {
        const bool joins = name.at(i).isSpace() && i > 0 && i + 1 < name.size() &&
                           (isHan(name.at(i - 1)) || isHan(name.at(i + 1)));
        if (!joins)
            result += name.at(i);
    }
    return result;
}

QString cleanedName(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), [](QChar character) { return isHan(character); }))
        return text;
    QString name = withoutRemarks(cleaned(text));
    const bool chinese =
        std::any_of(name.begin(), name.end(), [](QChar character) { return isHan(character); });
    if (chinese)
        name = withoutInnerBlanks(name);
    return withOneDot(name, chinese);
}

// Cuts at the separators that stand outside brackets.
static QStringList cutAtSeparators(const QString &text)
{
    QStringList parts(QString{});
    int depth = 0;
    for (const QChar character : text) {
        if (isOpeningBracket(character))
            ++depth;
        else if (isClosingBracket(character))
            depth = std::max(0, depth - 1);
        if (depth == 0 &&
            QStringView(u"、，,；;/／\\|｜&＆\n\r\v\f\u2028\u2029").contains(character))
            parts.append(QString());
        else
            parts.last() += character;
    }
    return parts;
}

// 「张三 李四」 is two names, 「张 三」 and 「欧阳 修」 are one that was padded to align.
static QStringList cutAtBlanks(const QString &part)
{
    const QStringList words = part.split(u' ', Qt::SkipEmptyParts);
    const auto isHanWord = [](const QString &word) {
        return std::all_of(word.begin(), word.end(),
                           [](QChar character) { return isHan(character) || character == u'·'; });
    };
    if (words.size() < 2 || !std::all_of(words.begin(), words.end(), isHanWord))
        return {part};
    if (part.size() - part.count(u' ') <= 3)
        return {part};
    QStringList names;
    bool open = false; // the last name is one character that waits for the rest
    for (const QString &word : words) {
        const bool single = word.size() == 1;
        if (single && open) {
            names.last() += word;
            open = false;
        } else {
            names.append(word);
            open = single;
        }
    }
    return names;
}

static QString withoutAndOthers(QString part)
{
    static const QRegularExpression counted(
        u"\\s*等\\s*(一行)?\\s*[0-9一二三四五六七八九十百余多几若干数]*\\s*(人|名|位|同志|老师|教师|个)(教师|老师|同志)?$"_s);
    static const QRegularExpression plain(u"(?<=..)\\s*等$"_s);
    if (part.contains(u'等')) {
        part.remove(counted);
        part.remove(plain);
        if (part == u"等"_s)
            part.clear();
    }
    return part;
}

QStringList splitNames(const QString &text)
{
    static const QRegularExpression listNumber(
        u"(?<!\\d)\\d{1,3}\\s*[.．、)）]\\s*(?=[\\x{3400}-\\x{9FFF}])"_s);
    QStringList names;
    for (const QString &part : cutAtSeparators(QString(text).replace(listNumber, u"、"_s))) {
        // 「组长:张三」: the name follows the colon.
        const QString clean = cleaned(part);
        const QString behindRole = clean.section(u':', -1);
        for (const QString &word : cutAtBlanks(withoutAndOthers(behindRole.trimmed()))) {
            const QString name = cleanedName(cleanedOrEmpty(word));
            if (!name.isEmpty())
                names.append(name);
        }
    }
    return names;
}

} // namespace models
