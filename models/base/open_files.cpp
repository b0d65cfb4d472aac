// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/open_files.h"

#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <set>

namespace models {

namespace {

struct OpenFiles
{
    std::mutex guard;
    std::condition_variable ended; // somebody stopped reading
    std::set<FileIdentity> live;
    std::map<FileIdentity, int> readers;
};

OpenFiles &openFiles()
{
    static OpenFiles files;
    return files;
}

} // namespace

LiveFile::LiveFile(const FileIdentity &identity) : m_identity(identity)
{
    OpenFiles &files = openFiles();
    std::unique_lock lock(files.guard);
    const auto free = [&] { return !files.readers.contains(identity); };
    m_held = files.ended.wait_for(lock, std::chrono::seconds(2), free) &&
             files.live.insert(identity).second;
}

LiveFile::~LiveFile()
{
    OpenFiles &files = openFiles();
    const std::lock_guard lock(files.guard);
    if (m_held)
        files.live.erase(m_identity);
}

ReadFile::ReadFile(const QString &path) : m_state(fileState(path))
{
    if (!m_state)
        return;
    OpenFiles &files = openFiles();
    const std::lock_guard lock(files.guard);
    m_allowed = !files.live.contains(m_state->identity);
    if (m_allowed)
        ++files.readers[m_state->identity];
}

ReadFile::~ReadFile()
{
    if (!m_state || !m_allowed)
        return;
    OpenFiles &files = openFiles();
    const std::lock_guard lock(files.guard);
    if (--files.readers[m_state->identity] == 0) {
        files.readers.erase(m_state->identity);
        files.ended.notify_all();
    }
}

bool isLive(const QString &path)
{
    const auto state = fileState(path);
    OpenFiles &files = openFiles();
    const std::lock_guard lock(files.guard);
    return state && files.live.contains(state->identity);
}

} // namespace models
