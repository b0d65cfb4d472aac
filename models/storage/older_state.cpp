// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/older_state.h"

#include "models/storage/database.h"
#include "models/storage/file_header.h"
#include "models/storage/migrations.h"

#include <SQLiteCpp/Backup.h>

namespace models {

Result<std::unique_ptr<SQLite::Database>> openOlderState(const QString &path)
{
    const auto header = readFileHeader(path);
    if (!header)
        return header.failure();
    std::unique_ptr<SQLite::Database> state;
    const auto opened = guarded(path, [&]() -> Result<void> {
        state = openDatabase(path, Access::ReadOnly,
                             header->checksummed ? Pages::Checksummed : Pages::Plain);
        if (header->schemaVersion == currentSchemaVersion())
            return {};
        auto copy = std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE |
                                                                       SQLite::OPEN_CREATE);
        SQLite::Backup(*copy, *state).executeStep(-1);
        migrate(*copy, listMigrations());
        state = std::move(copy);
        return {};
    });
    if (!opened)
        return opened.failure();
    return state;
}

} // namespace models
