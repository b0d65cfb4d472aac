// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/file_witness.h"

#include <sqlite3.h>

namespace models {

FileWitness::FileWitness(QString realPath, sqlite3 *database)
    : m_path(std::move(realPath)), m_known(fileState(m_path))
{
    // Between SQLite's opening the file and this first look another one may have taken its place;
    // SQLite compares with the handle that it holds. From here on the number is enough: it is not
    // used again while the file is open.
    int moved = 0;
    sqlite3_file_control(database, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    if (moved)
        m_known.reset();
}

static std::optional<ReadOnlyReason> displaced(const std::optional<FileState> &known,
                                               const std::optional<FileState> &present)
{
    if (!present)
        return ReadOnlyReason::Moved;
    if (!known || present->identity != known->identity)
        return ReadOnlyReason::Replaced;
    return std::nullopt;
}

std::optional<ReadOnlyReason> FileWitness::displacement() const
{
    return displaced(m_known, fileState(m_path));
}

std::optional<ReadOnlyReason> FileWitness::mishap() const
{
    const auto present = fileState(m_path);
    if (const auto reason = displaced(m_known, present))
        return reason;
    if (present->size != m_known->size || present->modifiedAt != m_known->modifiedAt)
        return ReadOnlyReason::Changed;
    return std::nullopt;
}

void FileWitness::remember()
{
    if (const auto present = fileState(m_path); !displaced(m_known, present))
        m_known = present;
}

} // namespace models
