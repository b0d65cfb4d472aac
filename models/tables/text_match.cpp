// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/text_match.h"

#include "models/base/pinyin.h"
#include "models/base/text.h"

namespace models {

QString TextMatch::end() const
{
    return text + QString::fromUcs4(U"\U0010FFFF");
}

static bool isLatin(QChar character)
{
    return character.unicode() < 0x80;
}

TextMatch textMatch(const QString &typed)
{
    QString text = cleaned(typed);
    QString bare = text.toLower();
    bare.replace(QStringLiteral("u:"), QStringLiteral("v"));
    bare.replace(QChar(0x00FC), QLatin1Char('v'));
    bare.removeIf([](QChar c) {
        return c.isSpace() || c == QLatin1Char('\'') || c == QLatin1Char('-') || c == QChar(0x2019);
    });
    if (bare.isEmpty())
        return {};
    const bool latin = std::all_of(bare.cbegin(), bare.cend(), isLatin);
    const bool digits =
        std::all_of(bare.cbegin(), bare.cend(), [](QChar c) { return c.isDigit(); });
    if (digits && bare.size() >= 4)
        return {TextMatch::Kind::Digits, bare};
    if (latin && !digits)
        return {TextMatch::Kind::Letters, bare};
    text.remove(QLatin1Char(' '));
    return {TextMatch::Kind::Characters, text};
}

QString sortKey(const QString &text)
{
    constexpr qsizetype width = 12; // longer numbers are codes, whose digits all count
    const QString read = textPinyin(text).full;
    QString key;
    key.reserve(read.size() + width);
    for (qsizetype at = 0; at < read.size();) {
        qsizetype end = at;
        while (end < read.size() && read[end].isDigit())
            ++end;
        if (end > at) {
            key += read.mid(at, end - at).rightJustified(width, QLatin1Char('0'));
            at = end;
        } else {
            key += read[at++];
        }
    }
    return key;
}

} // namespace models
