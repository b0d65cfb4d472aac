// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

class QIODevice;

namespace models {

// `text` as content of an XML 1.0 element or attribute, in UTF-8. What XML cannot hold (control
// characters, halves of surrogate pairs, U+FFFE, U+FFFF) becomes U+FFFD.
QByteArray xmlText(const QString &text);

// The same for a string of a workbook, where _xHHHH_ stands for what XML cannot hold (ECMA-376
// part 1, 22.9.2.19): nothing is lost, and text that looks like such an escape stays text.
QByteArray workbookText(const QString &text);

// `value` in the fewest digits that read back as the same number.
QByteArray exactNumber(double value);

// Writes an Office package (ECMA-376 part 2: a zip of named XML parts) part by part; what was
// written is not kept. The bytes depend on what is written alone, never on the clock. Errors are
// kept until close() and stop all further writing.
class PackageWriter
{
public:
    explicit PackageWriter(const QString &path);
    explicit PackageWriter(QIODevice &device);
    ~PackageWriter();

    // One part is open at a time.
    void beginPart(const QString &name);
    // What is appended here becomes the open part's content.
    QByteArray &out() { return m_buffer; }
    // Packs what was appended so far when it is much; call it often.
    void drain();
    void endPart();

    // A whole part, with the XML declaration before it.
    void writeXml(const QString &name, const QByteArray &content);
    // A whole part of other bytes.
    void writePart(const QString &name, const QByteArray &content);

    // Relations of parts and the types of contents, put together one by one.
    static QByteArray relation(const QByteArray &id, const QByteArray &kind,
                               const QByteArray &target);
    static QByteArray relations(const QByteArray &all);

    // Whether everything was written.
    bool close();
    int zipError() const;

private:
    class Zip;
    void flush();

    std::unique_ptr<Zip> m_zip;
    QByteArray m_buffer;
    bool m_failed = false;
};

inline constexpr const char *kXmlDeclaration =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

} // namespace models
