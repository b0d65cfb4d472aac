// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/exchange/read_context.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <future>
#include <memory>
#include <string_view>
#include <vector>

class QIODevice;
class QuaZip;
class QuaZipFile;

namespace models {

// The part that every package has: what kind each of its parts is.
inline const QString kContentTypesPart = QStringLiteral("[Content_Types].xml");

// An Office package (ECMA-376 part 2: a zip of named parts) from somebody we do not know. Opening
// it refuses what no honest program writes: too many or doubled parts, encryption, claims of more
// bytes than the file has. Parts are looked up by name without regard to case and never written to
// disk.
class ZipPackage
{
public:
    // Errors: Damaged (cut off, hostile), Input (protected by a password). `device` is open, can
    // seek and outlives the package.
    static Result<std::unique_ptr<ZipPackage>> open(QIODevice &device);
    ~ZipPackage();

    // The parts as they are named, in their order in the file.
    const QStringList &names() const { return m_names; }
    bool has(const QString &part) const { return m_parts.contains(key(part)); }
    // Unpacked size in bytes as the package claims it; 0 for a part that is not there.
    qint64 size(const QString &part) const { return m_parts.value(key(part)).size; }

private:
    friend class PartReader;
    struct Part
    {
        QString name; // as it stands in the zip
        qint64 packedSize = 0;
        qint64 size = 0;
        int method = 0;
    };
    explicit ZipPackage(QIODevice &device);
    static QString key(const QString &part);
    Result<void> readDirectory(qint64 fileSize);

    std::unique_ptr<QuaZip> m_zip;
    QHash<QString, Part> m_parts;
    QStringList m_names;
};

// One part of a package, from its first byte to its last, with size and checksum verified. Unpacks
// ahead in a thread of its own while the caller works on what it got.
class PartReader
{
public:
    // Errors: Damaged when the part is missing, too large or packed in an unknown way.
    static Result<std::unique_ptr<PartReader>> open(ZipPackage &package, const QString &part,
                                                    ReadContext &context);
    ~PartReader();

    // The next bytes, valid until the next call; none at the end, when the whole part proved sound.
    // Errors: Damaged, Cancelled.
    Result<std::string_view> next();

private:
    PartReader(QString part, qint64 size, ReadContext &context);
    // Unpacks into the buffer that the caller does not hold; the number of bytes, -1 on failure.
    qint64 unpack();
    void startUnpacking();

    QString m_part;
    qint64 m_left = 0; // not yet unpacked
    ReadContext &m_context;
    std::unique_ptr<QuaZipFile> m_file;
    std::vector<char> m_given;
    std::vector<char> m_ahead;
    std::future<qint64> m_unpacked; // last, so that it is waited for before the rest goes
};

// A small part whole, for looking at; at most `limit` bytes of it.
Result<QByteArray> readPart(ZipPackage &package, const QString &part, ReadContext &context,
                            qint64 limit);

} // namespace models
