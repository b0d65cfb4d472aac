// SPDX-License-Identifier: GPL-3.0-or-later
// Writes resources/pinyin/characters.tsv to standard output: one line a syllable, then all
// characters read so. The readings are those of ICU's Han-Latin (Unicode CLDR), except for the
// characters below, whose everyday reading is another one.
#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uniset.h>
#include <unicode/uversion.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <memory>
#include <string>

// Readings in names of people, schools and subjects, where CLDR takes another one first.
static const std::map<char32_t, const char *> kEveryday = {
    {U'长', "chang"}, {U'地', "di"},   {U'莞', "wan"},  {U'薄', "bo"},   {U'还', "huan"},
    {U'什', "shi"},   {U'勒', "le"},   {U'曾', "zeng"}, {U'缪', "miao"}, {U'佴', "nai"},
    {U'拓', "tuo"},   {U'泊', "bo"},   {U'茄', "qie"},  {U'都', "du"},   {U'参', "can"},
    {U'晟', "sheng"}, {U'曽', "zeng"},
};

// "lǚ" as "lv": ASCII letters only, ü as v. Empty when something else remains.
static std::string plain(const icu::UnicodeString &reading, const icu::Normalizer2 &decomposition)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString parts = decomposition.normalize(reading, status);
    std::string result;
    for (int32_t i = 0; i < parts.length(); ++i) {
        const char16_t unit = parts.charAt(i);
        if (unit >= u'a' && unit <= u'z')
            result += static_cast<char>(unit);
        else if (unit == 0x308 && !result.empty() && result.back() == 'u')
            result.back() = 'v';
        else if (unit < 0x300 || unit > 0x36F)
            return {};
    }
    return result;
}

int main()
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> reader(
        icu::Transliterator::createInstance("Han-Latin", UTRANS_FORWARD, status));
    const icu::Normalizer2 *decomposition = icu::Normalizer2::getNFDInstance(status);
    const icu::UnicodeSet characters(u"[[:Han:]-[:So:]]", status);
    if (U_FAILURE(status)) {
        std::fprintf(stderr, "ICU: %s\n", u_errorName(status));
        return 1;
    }
    std::map<std::string, std::string> lines;
    for (int32_t i = 0; i < characters.size(); ++i) {
        const UChar32 character = characters.charAt(i);
        icu::UnicodeString reading(character);
        const auto everyday = kEveryday.find(static_cast<char32_t>(character));
        std::string syllable;
        if (everyday != kEveryday.end()) {
            syllable = everyday->second;
        } else {
            reader->transliterate(reading);
            syllable = plain(reading, *decomposition);
        }
        if (!syllable.empty())
            icu::UnicodeString(character).toUTF8String(lines[syllable]);
    }
    std::printf(
        "# Made by packaging/generate/pinyin_table.cpp from the Han-Latin transform of ICU %s "
        "(Unicode CLDR, Unicode License). Do not edit.\n",
        U_ICU_VERSION);
    for (const auto &[syllable, text] : lines)
        std::printf("%s\t%s\n", syllable.c_str(), text.c_str());
}
