// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as one part of an otherwise sound workbook; the first byte chooses the part.
#include "tests/support/read_check.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray part(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    const QString wrong = tests::whatIsWrongWithReading(tests::workbookAround(data[0], part));
    if (!wrong.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(wrong));
        std::abort();
    }
    return 0;
}
