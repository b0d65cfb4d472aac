// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/text_decoder.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QStringEncoder>

#include <array>
#include <optional>

namespace models {

namespace {

constexpr qsizetype guessedSize = 16 << 10;
constexpr qsizetype decodedSize = 256 << 10;

struct TextDecoderText
{
    Q_DECLARE_TR_FUNCTIONS(TextDecoderText)
};

struct ByteOrderMark
{
    QByteArrayView bytes;
    const char *encoding;
};

// The four-byte ones first: that of UTF-32LE begins like that of UTF-16LE.
const std::array<ByteOrderMark, 5> byteOrderMarks{{
    {QByteArrayView("\xff\xfe\0\0", 4), "UTF-32LE"},
    {QByteArrayView("\0\0\xfe\xff", 4), "UTF-32BE"},
    {QByteArrayView("\xef\xbb\xbf", 3), "UTF-8"},
    {QByteArrayView("\xff\xfe", 2), "UTF-16LE"},
    {QByteArrayView("\xfe\xff", 2), "UTF-16BE"},
}};

bool isHigh(char byte)
{
    return (byte & 0x80) != 0;
}

// Length of the well-formed UTF-8 sequence at `at` (Unicode 15, table 3-7); 0 when there is none.
int utf8SequenceLength(const unsigned char *at, const unsigned char *end)
{
    const auto trail = [&](int index, int low = 0x80, int high = 0xbf) {
        return at + index < end && at[index] >= low && at[index] <= high;
    };
    const int lead = *at;
    if (lead < 0x80)
        return 1;
    if (lead >= 0xc2 && lead <= 0xdf)
        return trail(1) ? 2 : 0;
    if (lead >= 0xe0 && lead <= 0xef)
        return trail(1, lead == 0xe0 ? 0xa0 : 0x80, lead == 0xed ? 0x9f : 0xbf) && trail(2) ? 3 : 0;
    if (lead >= 0xf0 && lead <= 0xf4)
        return trail(1, lead == 0xf0 ? 0x90 : 0x80, lead == 0xf4 ? 0x8f : 0xbf) && trail(2) &&
                       trail(3)
                   ? 4
                   : 0;
    return 0;
}

// Where the first byte stands that is not UTF-8; the size of `bytes` when all of it is.
qsizetype firstInvalidUtf8(QByteArrayView bytes)
{
    const auto *const begin = reinterpret_cast<const unsigned char *>(bytes.data());
    const auto *const end = begin + bytes.size();
    for (const auto *at = begin; at < end;) {
        const int length = utf8SequenceLength(at, end);
        if (length == 0)
            return at - begin;
        at += length;
    }
    return bytes.size();
}

// The first lines that hold more than ASCII; judging a reading needs no more.
QByteArray telltaleLines(QByteArrayView bytes)
{
    QByteArray sample;
    for (qsizetype begin = 0; begin < bytes.size() && sample.size() < guessedSize;) {
        qsizetype end = bytes.indexOf('\n', begin);
        end = end < 0 ? bytes.size() : end + 1;
        const QByteArrayView line = bytes.sliced(begin, end - begin);
        if (std::any_of(line.begin(), line.end(), isHigh))
            sample.append(line.data(), line.size());
        begin = end;
    }
    return sample;
}

// Share of the characters beyond ASCII that are usual in Chinese text: the 3,755 hanzi of GB 2312
// level 1, punctuation and full-width forms. (Kana are where Big5 has its commonest characters.)
double usualShare(const QString &text)
{
    QStringEncoder encoder("GB18030");
    const QByteArray bytes = encoder.encode(text);
    int all = 0;
    int usual = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (!isHigh(bytes.at(i)))
            continue;
        ++all;
        const int lead = static_cast<unsigned char>(bytes.at(i));
        const int trail = i + 1 < bytes.size() ? static_cast<unsigned char>(bytes.at(i + 1)) : 0;
        if (trail < 0x40) { // four bytes
            i += 3;
            continue;
        }
        ++i;
        usual += trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || lead == 0xa1 || lead == 0xa3);
    }
    return all ? double(usual) / all : 0;
}

// How plausible a sample is as text of one encoding.
struct Reading
{
    bool valid = false;
    double usual = 0;
    qsizetype characters = 0; // beyond ASCII
};

Reading judge(const QByteArray &sample, const char *encoding)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder.decode(sample);
    Reading reading;
    reading.valid = decoder.isValid() && !decoder.hasError();
    reading.usual = usualShare(text);
    for (const QChar sign : text)
        reading.characters += sign.unicode() >= 0x80 && !sign.isLowSurrogate();
    return reading;
}

// Accented letters inside words, as in "José", and signs that stand alone, as in "£5": no hanzi.
bool looksWestern(const QByteArray &utf8)
{
    int all = 0;
    int western = 0;
    const QString text = QString::fromUtf8(utf8);
    const auto isAscii = [&](qsizetype i) {
        return i < 0 || i >= text.size() || text.at(i).unicode() < 0x80;
    };
    const auto isLetter = [&](qsizetype i) {
        return i >= 0 && i < text.size() && isAscii(i) && text.at(i).isLetter();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t code = text.at(i).unicode();
        if (code < 0x80)
            continue;
        if (code >= 0x250)
            return false;
        ++all;
        western +=
            code < 0xc0 ? isAscii(i - 1) && isAscii(i + 1) : isLetter(i - 1) || isLetter(i + 1);
    }
    return western * 2 > all;
}

// Single high bytes between ASCII, as Windows-1252 writes accented letters; GB18030 has pairs.
bool hasOnlySingleHighBytes(QByteArrayView bytes)
{
    for (qsizetype i = 1; i < bytes.size(); ++i)
        if (isHigh(bytes[i]) && isHigh(bytes[i - 1]))
            return false;
    return true;
}

// Share of double bytes in the range of Big5's 5,401 usual characters and its punctuation.
double usualBig5Share(const QByteArray &sample)
{
    int all = 0;
    int usual = 0;
    for (qsizetype i = 0; i + 1 < sample.size(); ++i) {
        const int lead = static_cast<unsigned char>(sample.at(i));
        if (lead < 0x80)
            continue;
        ++all;
        usual += lead >= 0xa1 && lead <= 0xc6;
        ++i;
    }
    return all ? double(usual) / all : 0;
}

// UTF-16 without a mark shows by its zero bytes: every ASCII character has one, on the same side.
const char *encodingOfZeros(QByteArrayView bytes)
{
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < bytes.size(); ++i)
        if (bytes[i] == 0)
            ++zeros[i & 1];
    if (bytes.size() % 2 == 0 && zeros[1] > 20 * zeros[0])
        return "UTF-16LE";
    if (bytes.size() % 2 == 0 && zeros[0] > 20 * zeros[1])
        return "UTF-16BE";
    return nullptr;
}

Failure unknownEncoding()
{
    return fail(
        ErrorCode::Input,
        TextDecoderText::tr(
            "The text is in an encoding that cannot be told for sure. Please open it in WPS or "
            "Excel, save it as .xlsx or as “CSV UTF-8” and read that file."));
}

Failure brokenBytes(const QString &encoding, qint64 line)
{
    return fail(
        ErrorCode::Damaged,
        TextDecoderText::tr(
            "The text is written in %1, but has bytes in line %2 that do not belong to it; the "
            "file may be incomplete. Please ask for it once more, or save it anew.")
            .arg(encoding, QString::number(line)));
}

Result<DecodedText> transcode(const QByteArray &bytes, qsizetype skip, const char *encoding,
                              ReadContext *context)
{
    QStringDecoder decoder(encoding);
    if (!decoder.isValid())
        return fail(ErrorCode::Environment,
                    TextDecoderText::tr("This system cannot read text in %1.")
                        .arg(QString::fromLatin1(encoding)));
    DecodedText text;
    text.encoding = QString::fromLatin1(encoding);
    text.bytes.reserve(bytes.size() + bytes.size() / 2);
    qint64 line = 1;
    for (qsizetype at = skip; at < bytes.size(); at += decodedSize) {
        const auto chunk =
            QByteArrayView(bytes).sliced(at, std::min(decodedSize, bytes.size() - at));
        const QString decoded = decoder.decode(chunk);
        text.bytes += decoded.toUtf8();
        if (decoder.hasError())
            return brokenBytes(
                text.encoding,
                line + qMax<qsizetype>(0, decoded.left(decoded.indexOf(QChar::ReplacementCharacter))
                                              .count(u'\n')));
        line += decoded.count(u'\n');
        if (context && !context->advance(0))
            return cancelledReading();
    }
    return text;
}

Result<DecodedText> asUtf8(QByteArray bytes, qsizetype skip)
{
    const qsizetype invalid = firstInvalidUtf8(QByteArrayView(bytes).sliced(skip)) + skip;
    if (invalid < bytes.size())
        return brokenBytes(QStringLiteral("UTF-8"),
                           1 + QByteArrayView(bytes).first(invalid).count('\n'));
    return DecodedText{std::move(bytes), skip, QStringLiteral("UTF-8")};
}

// Whether valid UTF-8 is more likely the GB18030 of other characters.
bool isRatherGb18030(const QByteArray &sample)
{
    const Reading gb = judge(sample, "GB18030");
    if (!gb.valid || gb.usual < 0.7 || looksWestern(sample))
        return false;
    return judge(sample, "UTF-8").usual < gb.usual - 0.3;
}

// Bytes above ASCII that are not UTF-8.
Result<DecodedText> asLegacy(const QByteArray &bytes, const QByteArray &sample,
                             ReadContext *context)
{
    const Reading utf8 = judge(sample, "UTF-8");
    const Reading gb = judge(sample, "GB18030");
    const bool sure = gb.characters >= 8;
    if (utf8.characters >= 4 && utf8.usual > 0.5 && gb.usual < 0.5)
        return asUtf8(bytes, 0); // names the broken place
    if (hasOnlySingleHighBytes(sample) && (!gb.valid || gb.usual < 0.5))
        return transcode(bytes, 0, "windows-1252", context);
    if (gb.valid && (gb.usual >= 0.5 || !sure))
        return transcode(bytes, 0, "GB18030", context);
    if (judge(sample, "Big5").valid && usualBig5Share(sample) > 0.8)
        return transcode(bytes, 0, "Big5", context);
    if (gb.usual >= 0.5)
        return transcode(bytes, 0, "GB18030", context); // names the broken place
    return unknownEncoding();
}

} // namespace

Result<DecodedText> decodeText(QByteArray bytes, ReadContext *context)
{
    for (const ByteOrderMark &mark : byteOrderMarks)
        if (QByteArrayView(bytes).startsWith(mark.bytes))
            return qstrcmp(mark.encoding, "UTF-8") == 0
                       ? asUtf8(std::move(bytes), mark.bytes.size())
                       : transcode(bytes, mark.bytes.size(), mark.encoding, context);
    if (bytes.contains('\0')) {
        const char *encoding = encodingOfZeros(bytes);
        return encoding
                   ? transcode(bytes, 0, encoding, context)
                   : Result<DecodedText>(fail(
                         ErrorCode::Input,
                         TextDecoderText::tr("The file holds no text. Please choose a workbook "
                                             "(.xlsx) or a table in text form (.csv).")));
    }
    const QByteArray sample = telltaleLines(bytes);
    if (firstInvalidUtf8(bytes) < bytes.size())
        return asLegacy(bytes, sample, context);
    if (!sample.isEmpty() && isRatherGb18030(sample))
        return transcode(bytes, 0, "GB18030", context);
    return asUtf8(std::move(bytes), 0);
}

} // namespace models
