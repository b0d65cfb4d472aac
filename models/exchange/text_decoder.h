// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/read_context.h"

#include <QByteArray>
#include <QString>

#include <string_view>

namespace models {

// A text file's content in UTF-8, and the encoding that it was in: UTF-8, UTF-16LE, UTF-16BE,
// UTF-32LE, UTF-32BE, GB18030, Big5 or Windows-1252.
struct DecodedText
{
    QByteArray bytes;
    qsizetype skip = 0; // of `bytes`, for a byte order mark
    QString encoding;

    std::string_view utf8() const
    {
        return {bytes.constData() + skip, std::size_t(bytes.size() - skip)};
    }
};

// Finds out the encoding by byte order mark, then strict UTF-8 whose characters are plausible, then
// zero bytes (UTF-16), then GB18030 (a superset of GBK and GB2312), Big5, Windows-1252. Bytes such
// as the GBK ones of 学校, which are valid UTF-8 for "ѧУ", are told apart by how usual the
// characters of each reading are. Errors: Input when no reading is sure or it is no text; Damaged
// when a text in a known encoding has broken bytes; Cancelled when `context` says so.
Result<DecodedText> decodeText(QByteArray bytes, ReadContext *context = nullptr);

} // namespace models
