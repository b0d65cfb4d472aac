// SPDX-License-Identifier: GPL-3.0-or-later
// How a file is made and opened; what is done with an open one is in record_file.cpp.
#include "models/storage/file_header.h"
#include "models/storage/migrations.h"
#include "models/storage/record_file.h"

#include <SQLiteCpp/Backup.h>

#include <QFile>
#include <QFileInfo>

namespace models {

Result<std::unique_ptr<RecordFile>> RecordFile::create(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        if (QFileInfo::exists(path))
            return fail(ErrorCode::Refused,
                        tr("There is a file “%1” already. Choose another name, or open that one.")
                            .arg(name));
        return fail(
            ErrorCode::Environment,
            tr("“%1” cannot be made in that folder. Check that you may write there.").arg(name),
            file.errorString());
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.close();
    try {
        auto database = openDatabase(path, Access::ReadWrite);
        database->exec("PRAGMA application_id = " + std::to_string(kApplicationId));
        migrate(*database, listMigrations());
        return std::unique_ptr<RecordFile>(new RecordFile(path, std::move(database), false));
    } catch (const SQLite::Exception &exception) {
        QFile::remove(path);
        return databaseFailure(exception, path);
    }
}

// Keeps a copy of an older file beside it before it is migrated: "name.v1.yanxun".
static void copyBeforeMigration(SQLite::Database &database, const QString &path, int version)
{
    const QFileInfo info(path);
    const QString target =
        info.path() + QStringLiteral("/%1.v%2.yanxun").arg(info.completeBaseName()).arg(version);
    QFile file(target); // nobody else reads it, not even while it is being filled
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return; // a copy of that version is kept already
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.close();
    SQLite::Database copy(target.toStdString(), SQLite::OPEN_READWRITE);
    SQLite::Backup(copy, database).executeStep(-1);
}

Result<std::unique_ptr<RecordFile>> RecordFile::open(const QString &path)
{
    const auto header = readFileHeader(path);
    if (!header)
        return header.failure();
    const QFileInfo info(path);
    const bool readOnly = !info.isWritable() || !QFileInfo(info.absolutePath()).isWritable();
    const bool older = header->schemaVersion < currentSchemaVersion();
    if (older && readOnly)
        return fail(ErrorCode::Refused,
                    tr("“%1” was made by an older Yanxun and can only be read here. Copy it to a "
                       "folder of your own and open the copy.")
                        .arg(info.fileName()));
    try {
        auto database = openDatabase(path, readOnly ? Access::ReadOnly : Access::ReadWrite);
        if (older) {
            copyBeforeMigration(*database, path, header->schemaVersion);
            migrate(*database, listMigrations());
        }
        if (schemaObjects(*database) != expectedSchema())
            return fail(ErrorCode::Damaged,
                        tr("The structure of “%1” was changed by another program. It was left "
                           "untouched. Open your latest copy of it instead.")
                            .arg(info.fileName()));
        return std::unique_ptr<RecordFile>(new RecordFile(path, std::move(database), readOnly));
    } catch (const SQLite::Exception &exception) {
        return databaseFailure(exception, path);
    }
}

} // namespace models
