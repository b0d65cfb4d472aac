// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/file_hold.h"

#include "models/base/clock.h"

#include <QFileInfo>

namespace models {

FileHold::FileHold(const QString &realPath, std::unique_ptr<LiveFile> live, sqlite3 *database)
    : m_realPath(realPath),
      m_live(std::move(live)),
      m_owner(std::make_unique<OwnerFile>(realPath)),
      m_witness(FileWitness(realPath, database))
{
}

FileHold::FileHold(const QString &realPath, FileSnapshot snapshot, ReadOnlyState state)
    : m_realPath(realPath),
      m_snapshot(std::move(snapshot)),
      m_state(std::move(state)),
      m_readOnly(true)
{
}

std::optional<ReadOnlyState> FileHold::readOnlyState() const
{
    const std::lock_guard lock(m_guard);
    return m_state;
}

std::optional<SnapshotOrigin> FileHold::origin() const
{
    if (!m_snapshot)
        return std::nullopt;
    return SnapshotOrigin{m_realPath, m_snapshot->original};
}

Result<void> FileHold::refuseIf(const std::optional<ReadOnlyReason> &mishap)
{
    if (mishap && !m_state) {
        m_state = ReadOnlyState{*mishap, QFileInfo(m_realPath).fileName(), {}, {}, now()};
        m_readOnly = true;
    }
    if (m_state)
        return fail(ErrorCode::Refused, readOnlyText(*m_state));
    return {};
}

Result<void> FileHold::beforeTransaction()
{
    const std::lock_guard lock(m_guard);
    return refuseIf(m_witness ? m_witness->mishap() : std::nullopt);
}

Result<void> FileHold::beforeCommit()
{
    const std::lock_guard lock(m_guard);
    return refuseIf(m_witness ? m_witness->displacement() : std::nullopt);
}

void FileHold::afterTransaction()
{
    const std::lock_guard lock(m_guard);
    if (m_witness)
        m_witness->remember();
}

void FileHold::leave()
{
    m_owner.reset();
}

} // namespace models
