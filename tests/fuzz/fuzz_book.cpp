// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a file: zip directory, text encodings, separators and quotes.
#include "tests/support/read_check.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString wrong = tests::whatIsWrongWithReading(bytes);
    if (!wrong.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(wrong));
        std::abort();
    }
    return 0;
}
