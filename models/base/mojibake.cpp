// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/mojibake.h"

#include "models/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

// Nearly every cell: Chinese characters and ASCII, with nothing that the rules below look for.
static bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar character) {
        const char16_t unit = character.unicode();
        if (unit < 0x80)
            return unit != u'?';
        return unit >= 0x4E00 && unit <= 0x9FFF && unit != u'锟' && unit != u'烫' && unit != u'屯';
    });
}

const QRegularExpression &damagedText()
{
    static const QRegularExpression damage(
        // U+FFFD as UTF-8 read as GBK; uninitialised memory read as GBK; U+FFFD itself
        u"锟斤|斤拷|烫烫烫|屯屯屯|\\x{FFFD}"
        // quotation marks lost by a converter: ?！北本┰
        "|\\?！|[\\x{4E00}-\\x{9FFF}][\\x{2500}-\\x{257F}]"
        // three bytes of UTF-8 read as Latin-1 or Windows-1252: ä¸­
        "|[\\x{E2}-\\x{E9}](?:[\\x{80}-\\x{BF}\\x{152}-\\x{192}\\x{2C6}-\\x{2DC}\\x{2013}-\\x{203A}"
        "\\x{20AC}\\x{2122}]){2}"
        // two characters of GBK read as Latin-1: ÖÐ¹ú
        "|(?<![A-Za-z])[\\x{B0}-\\x{F7}][\\x{A1}-\\x{FE}][\\x{B0}-\\x{F7}][\\x{A1}-\\x{FE}](?![A-"
        "Za-z])"
        // private use that no standard assigns
        "|[\\x{E000}-\\x{E814}\\x{E865}-\\x{F8FF}]"
        // a character lost from something as short as a name: 张?伟
        "|^[\\x{3400}-\\x{9FFF}·]{1,3}[?□][\\x{3400}-\\x{9FFF}]{0,2}$"_s);
    return damage;
}

const QRegularExpression &insertedPinyin()
{
    // Only a syllable with its tone mark, so that 身高(cm) stays.
    static const QRegularExpression pinyin(
        u"(?<=[\\x{3400}-\\x{9FFF}])[(（][a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]*[)）]"_s);
    return pinyin;
}

QString mojibakeRepair(const QString &text)
{
    if (isPlain(text))
        return {};
    if (damagedText().match(text).hasMatch())
        return u""_s;
    QString repaired = text;
    repaired.remove(insertedPinyin());
    return repaired == text ? QString() : repaired;
}

} // namespace models
