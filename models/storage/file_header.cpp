// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/file_header.h"

#include "models/storage/file_snapshot.h"
#include "models/storage/migrations.h"
#include "models/storage/page_checksum.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace models {

// Offsets in the header (https://www.sqlite.org/fileformat.html §1.3).
static constexpr int kFormatsAt = 18; // of writing and of reading; 1 is a rollback journal
static constexpr int kUserVersionAt = 60;
static constexpr int kApplicationIdAt = 68;

namespace {
struct FileHeaderTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::RecordFile)
};
} // namespace

static Result<QByteArray> headerBytes(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound,
                    FileHeaderTexts::tr("There is no file “%1”. It may have been moved or renamed.")
                        .arg(path));
    if (!info.isFile())
        return fail(ErrorCode::Input,
                    FileHeaderTexts::tr("“%1” is not a file.").arg(info.fileName()));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Environment,
                    FileHeaderTexts::tr("“%1” cannot be opened. Check that you may read it.")
                        .arg(info.fileName()),
                    file.errorString());
    return file.read(kHeaderBytes);
}

bool hasOurBeginning(const QString &path)
{
    const auto header = headerBytes(path);
    return header && header->size() == kHeaderBytes &&
           header->startsWith(QByteArray("SQLite format 3\0", 16)) &&
           qFromBigEndian<quint32>(header->constData() + kApplicationIdAt) ==
               quint32(kApplicationId);
}

Result<FileHeader> readFileHeader(const QString &path)
{
    const auto bytes = headerBytes(path);
    if (!bytes)
        return bytes.failure();
    const QString name = QFileInfo(path).fileName();
    const QByteArray &header = *bytes;
    if (!header.startsWith(QByteArray("SQLite format 3\0", 16)) || header.size() < kHeaderBytes)
        return fail(
            ErrorCode::Refused,
            FileHeaderTexts::tr(
                "“%1” is not a Yanxun file, or its beginning is damaged. It was left untouched.")
                .arg(name));
    const auto number = [&header](int at) {
        return qFromBigEndian<quint32>(header.constData() + at);
    };
    if (number(kApplicationIdAt) != quint32(kApplicationId))
        return fail(ErrorCode::Refused,
                    FileHeaderTexts::tr("“%1” was made by another program. It was left untouched.")
                        .arg(name));
    if (number(kUserVersionAt) > quint32(currentSchemaVersion()))
        return fail(ErrorCode::Refused,
                    FileHeaderTexts::tr("“%1” was made by a newer Yanxun. Install that version "
                                        "to open it; the file was left "
                                        "untouched.")
                        .arg(name));
    const int reserved = uchar(header[kReservedAt]);
    const bool plain = number(kUserVersionAt) <= 1 && reserved == 0;
    if (qFromBigEndian<quint16>(header.constData() + kPageSizeAt) != kPageBytes ||
        header.mid(kFormatsAt, 2) != QByteArray("\1\1") || (!plain && reserved != kChecksumBytes))
        return fail(ErrorCode::Damaged,
                    FileHeaderTexts::tr(
                        "The beginning of “%1” is damaged. It was left untouched. Open your "
                        "latest backup of it, or rescue what can still be read into a new "
                        "file.")
                        .arg(name));
    // A journal beside it may bring back what is missing.
    if (QFileInfo(path).size() < qint64(kPageBytes) * number(kPageCountAt) && !hasHotJournal(path))
        return fail(
            ErrorCode::Damaged,
            FileHeaderTexts::tr("“%1” is cut off: a part of it is missing. It was left untouched. "
                                "Open your latest backup of it, or rescue what can still be read "
                                "into a new file.")
                .arg(name));
    return FileHeader{int(number(kUserVersionAt)), !plain};
}

} // namespace models
