// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/characters.h"

#include <unicode/translit.h>
#include <unicode/uniset.h>

#include <memory>
#include <vector>

namespace models {

constexpr char16_t kFirst = 0x3400;
constexpr char16_t kLast = 0x9FFF;

// The simplified form of every unit from kFirst to kLast. Asked of ICU once, because its
// transliterator takes microseconds a character.
static const std::vector<char16_t> &simplifiedForms()
{
    static const std::vector<char16_t> forms = [] {
        std::vector<char16_t> table(kLast - kFirst + 1);
        for (size_t i = 0; i < table.size(); ++i)
            table[i] = static_cast<char16_t>(kFirst + i);
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<icu::Transliterator> converter(
            icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status));
        if (U_FAILURE(status) || !converter)
            return table;
        icu::UnicodeSet changed;
        converter->getSourceSet(changed);
        changed.retain(kFirst, kLast);
        for (int32_t i = 0; i < changed.size(); ++i) {
            const UChar32 from = changed.charAt(i);
            icu::UnicodeString text(from);
            converter->transliterate(text);
            if (text.length() == 1)
                table[static_cast<size_t>(from - kFirst)] = text.charAt(0);
        }
        return table;
    }();
    return forms;
}

QString simplified(const QString &text)
{
    const std::vector<char16_t> &forms = simplifiedForms();
    QString result = text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text.at(i).unicode();
        if (unit < kFirst || unit > kLast)
            continue;
        const char16_t form = forms[unit - kFirst];
        if (form != unit)
            result[i] = QChar(form);
    }
    return result;
}

bool isOpeningBracket(QChar character)
{
    return QStringView(u"([{【〔〖（［｛").contains(character);
}

bool isClosingBracket(QChar character)
{
    return QStringView(u")]}】〕〗）］｝").contains(character);
}

QString withoutBrackets(const QString &text)
{
    QString result;
    result.reserve(text.size());
    int depth = 0;
    for (const QChar character : text) {
        if (isOpeningBracket(character))
            ++depth;
        else if (isClosingBracket(character))
            depth = depth > 0 ? depth - 1 : 0;
        else if (depth == 0)
            result += character;
    }
    return result;
}

} // namespace models
