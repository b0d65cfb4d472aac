// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/package_writer.h"

#include <QDateTime>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

#include <charconv>

namespace models {

namespace {

constexpr qsizetype muchText = 1 << 16;

bool isSurrogate(QStringView text, qsizetype at)
{
    return text[at].isSurrogate();
}

bool isPair(QStringView text, qsizetype at)
{
    return text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
}

bool isLegal(char16_t c)
{
    return c >= 0x20 ? c < 0xfffe : c == u'\t' || c == u'\n';
}

// "_x" and four hexadecimal digits and "_" at this place.
bool looksEscaped(QStringView text, qsizetype at)
{
    if (at + 7 > text.size() || text[at] != u'_' || text[at + 1] != u'x' || text[at + 6] != u'_')
        return false;
    for (qsizetype i = at + 2; i < at + 6; ++i)
        if (QByteArrayView("0123456789abcdefABCDEF").indexOf(text[i].toLatin1()) < 0)
            return false;
    return true;
}

// Each character that XML cannot hold replaced by what `instead` says; as it is when there is none.
template <class Instead>
QString legal(const QString &text, bool escapes, Instead instead)
{
    const auto sound = [&](qsizetype at) {
        return isLegal(text[at].unicode()) && !isSurrogate(text, at) &&
               !(escapes && looksEscaped(text, at));
    };
    qsizetype at = 0;
    while (at < text.size() && sound(at))
        ++at;
    if (at == text.size())
        return text;
    QString result = text.left(at);
    for (; at < text.size(); ++at) {
        if (isPair(text, at)) {
            result += text[at];
            result += text[++at];
        } else if (sound(at)) {
            result += text[at];
        } else {
            result += instead(text[at].unicode());
        }
    }
    return result;
}

QByteArray escaped(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArray result;
    result.reserve(utf8.size() + 8);
    for (const char byte : utf8) {
        switch (byte) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        default:
            result += byte;
        }
    }
    return result;
}

} // namespace

QByteArray xmlText(const QString &text)
{
    return escaped(legal(text, false, [](char16_t) { return QChar(QChar::ReplacementCharacter); }));
}

QByteArray workbookText(const QString &text)
{
    return escaped(legal(text, true, [](char16_t c) {
        const QString digits = QString::number(c, 16).toUpper().rightJustified(4, u'0');
        return c == u'_' ? QStringLiteral("_x005F_") : QStringLiteral("_x%1_").arg(digits);
    }));
}

QByteArray exactNumber(double value)
{
    char digits[32];
    const auto end = std::to_chars(digits, digits + sizeof digits, value);
    return QByteArray(digits, end.ptr - digits);
}

class PackageWriter::Zip
{
public:
    template <class Place>
    explicit Zip(Place place) : zip(place), part(&zip)
    {
    }
    QuaZip zip;
    QuaZipFile part;
};

PackageWriter::PackageWriter(const QString &path) : m_zip(std::make_unique<Zip>(path))
{
    m_zip->zip.setUtf8Enabled(true);
    m_failed = !m_zip->zip.open(QuaZip::mdCreate);
}

PackageWriter::PackageWriter(QIODevice &device) : m_zip(std::make_unique<Zip>(&device))
{
    m_zip->zip.setUtf8Enabled(true);
    m_zip->zip.setAutoClose(false);
    m_failed = !m_zip->zip.open(QuaZip::mdCreate);
}

PackageWriter::~PackageWriter() = default;

void PackageWriter::beginPart(const QString &name)
{
    if (m_failed)
        return;
    QuaZipNewInfo info(name);
    info.dateTime = QDateTime(QDate(1980, 1, 1), QTime(0, 0)); // as Excel does
    m_failed = !m_zip->part.open(QIODevice::WriteOnly, info);
}

void PackageWriter::flush()
{
    if (!m_failed && m_zip->part.write(m_buffer) != m_buffer.size())
        m_failed = true;
    m_buffer.clear();
}

void PackageWriter::drain()
{
    if (m_buffer.size() > muchText)
        flush();
}

void PackageWriter::endPart()
{
    flush();
    if (m_failed)
        return;
    m_zip->part.close();
    m_failed = m_zip->part.getZipError() != ZIP_OK;
}

void PackageWriter::writeXml(const QString &name, const QByteArray &content)
{
    writePart(name, kXmlDeclaration + content);
}

void PackageWriter::writePart(const QString &name, const QByteArray &content)
{
    beginPart(name);
    m_buffer += content;
    endPart();
}

QByteArray PackageWriter::relation(const QByteArray &id, const QByteArray &kind,
                                   const QByteArray &target)
{
    return "<Relationship Id=\"" + id +
           "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind +
           "\" Target=\"" + target + "\"/>";
}

QByteArray PackageWriter::relations(const QByteArray &all)
{
    return "<Relationships "
           "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
           all + "</Relationships>";
}

bool PackageWriter::close()
{
    m_zip->zip.close();
    m_failed = m_failed || m_zip->zip.getZipError() != ZIP_OK;
    return !m_failed;
}

int PackageWriter::zipError() const
{
    return m_zip->zip.getZipError();
}

} // namespace models
