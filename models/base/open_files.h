// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/file_state.h"

namespace models {

// Why this process must know which files it has open for writing: whoever opens such a file a
// second time, by whatever name, and closes it again takes SQLite's locks away
// (https://www.sqlite.org/howtocorrupt.html §2.2). So the one who writes holds a LiveFile, who
// reads the bytes of a file that may be one holds a ReadFile, and the two never meet. Both are
// taken in an instant and may be used on any thread.
class LiveFile
{
public:
    // Waits up to two seconds for those who read the file to end. Check isHeld().
    explicit LiveFile(const FileIdentity &identity);
    ~LiveFile();
    LiveFile(const LiveFile &) = delete;
    LiveFile &operator=(const LiveFile &) = delete;
    // False when this process has the file open already.
    bool isHeld() const { return m_held; }

private:
    FileIdentity m_identity;
    bool m_held = false;
};

// See LiveFile.
class ReadFile
{
public:
    // `path` may name anything, or nothing.
    explicit ReadFile(const QString &path);
    ~ReadFile();
    ReadFile(const ReadFile &) = delete;
    ReadFile &operator=(const ReadFile &) = delete;
    // False when this process has the file open for writing: it must not be opened then.
    bool isAllowed() const { return m_allowed; }

private:
    std::optional<FileState> m_state;
    bool m_allowed = true;
};

// Whether this process has the file at `path` open for writing.
bool isLive(const QString &path);

} // namespace models
