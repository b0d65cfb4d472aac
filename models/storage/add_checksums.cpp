// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/add_checksums.h"

#include "models/base/atomic_file.h"
#include "models/storage/checksum_vfs.h"
#include "models/storage/database.h"
#include "models/storage/page_checksum.h"

#include <SQLiteCpp/Backup.h>

#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

namespace models {

static Result<void> keepCopy(SQLite::Database &database, const QString &path)
{
    const QFileInfo info(path);
    const QString target =
        info.path() + QStringLiteral("/%1.v1.yanxun").arg(info.completeBaseName());
    if (info.exists(target))
        return {}; // an attempt that was broken off kept it
    return atomicWrite(target, [&](const QString &temporary) -> Result<void> {
        return guarded(target, [&]() -> Result<void> {
            const auto copy = openDatabase(temporary, Access::ReadWrite, Pages::Plain);
            SQLite::Backup(*copy, database).executeStep(-1);
            return {};
        });
    });
}

// Throws SQLite::Exception.
static Result<void> requireIntegrity(SQLite::Database &database, const QString &path)
{
    const QString line =
        QString::fromUtf8(database.execAndGet("PRAGMA integrity_check(1)").getText());
    return line == QLatin1String("ok") ? Result<void>() : damagedFailure(path, line);
}

// Throws SQLite::Exception.
static void rebuildInto(SQLite::Database &database, const QString &target)
{
    int reserved = kChecksumBytes;
    sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
    const QByteArray uri = QUrl::fromLocalFile(target).toEncoded(QUrl::FullyEncoded) +
                           "?vfs=" + QByteArray(checksumVfs());
    SQLite::Statement statement(database, "VACUUM INTO ?");
    statement.bind(1, uri.toStdString());
    statement.exec();
}

Result<void> addChecksums(const QString &path)
{
    // Holds the file until the new one is in its place.
    auto database = openDatabase(path, Access::ReadWrite, Pages::Plain);
    if (const auto sound = requireIntegrity(*database, path); !sound)
        return sound;
    if (const auto kept = keepCopy(*database, path); !kept)
        return kept;
    return atomicWrite(path, [&](const QString &temporary) -> Result<void> {
        return guarded(path, [&]() -> Result<void> {
            rebuildInto(*database, temporary);
            const auto sound = requireIntegrity(*openDatabase(temporary, Access::ReadOnly), path);
#ifdef Q_OS_WIN
            database.reset(); // an open file cannot be replaced there
#endif
            return sound;
        });
    });
}

} // namespace models
