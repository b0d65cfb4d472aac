// SPDX-License-Identifier: GPL-3.0-or-later
// Writes resources/pinyin/simplified.tsv to standard output: every character of the basic plane
// that ICU's Traditional-Simplified (Unicode CLDR) turns into another single one. Kept as a file
// because opening that transform takes longer than opening the program's window should wait.
#include <unicode/translit.h>
#include <unicode/uniset.h>
#include <unicode/uversion.h>

#include <cstdio>
#include <memory>
#include <string>

int main()
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> converter(
        icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status));
    if (U_FAILURE(status)) {
        std::fprintf(stderr, "ICU: %s\n", u_errorName(status));
        return 1;
    }
    std::printf("# Made by packaging/generate/simplified_table.cpp from the Traditional-Simplified "
                "transform of ICU %s (Unicode CLDR, Unicode License). Do not edit.\n",
                U_ICU_VERSION);
    for (UChar32 from = 0x3400; from <= 0x9FFF; ++from) {
        const icu::UnicodeString before(from);
        icu::UnicodeString after(before);
        converter->transliterate(after);
        if (after == before || after.length() != 1)
            continue;
        std::string line;
        before.toUTF8String(line);
        line += '\t';
        after.toUTF8String(line);
        std::printf("%s\n", line.c_str());
    }
}
