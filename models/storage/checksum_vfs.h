// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

struct sqlite3;

namespace models {

// Name of the VFS that every file of ours is opened with: a layer on the system's own that writes a
// checksum into the last eight bytes of each page and refuses, with SQLITE_IOERR_DATA, a page whose
// checksum does not fit (design as SQLite's cksumvfs). It also keeps the seal of the first page
// (page_checksum.h): set to BeingWritten before anything else of a commit is written, and to Whole,
// with the digest of all pages, as the last thing before the commit is flushed. A file whose commit
// broke off and whose journal was lost is told by that; one more write to it is refused. Journals
// and temporary files pass through. Registers itself at the first call.
const char *checksumVfs();

// What the layer knows about the main file of a connection that was opened through it. The
// connection must not be in use elsewhere during a call (hold its mutex, or be its only user).
class ChecksummedFile
{
public:
    // Null file: a connection that was opened through another VFS.
    explicit ChecksummedFile(sqlite3 *database);

    explicit operator bool() const { return m_file != nullptr; }
    // The number of whole pages on the disk, and whether there are bytes beyond them.
    quint32 pages() const;
    bool hasOddBytes() const;
    // Reads a page as it is on the disk, seal and checksum included. False when the disk fails.
    bool readRaw(quint32 number, uchar *page) const;
    // Reads only the checksum that a page carries; 0 when the disk fails.
    quint64 readChecksum(quint32 number) const;
    // Grows with every commit that was sealed.
    quint64 commits() const;
    // The first page that was found damaged; 0 when there was none.
    quint32 damagedPage() const;
    // Calls `noticed` once, from whatever thread reads, when the first damaged page is found. Must
    // not use the connection.
    void onDamage(std::function<void()> noticed);

private:
    struct Shim *m_file = nullptr;
};

} // namespace models
