// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace models {

// The one page size of our files, and how many bytes at the end of each page hold its checksum
// (SQLite's "reserved bytes", https://www.sqlite.org/fileformat.html §1.3.4).
inline constexpr int kPageBytes = 4096;
inline constexpr int kChecksumBytes = 8;

// SQLite never uses the page that holds the bytes it locks; there is nothing to check in it.
inline constexpr quint32 kLockPage = 0x40000000 / kPageBytes + 1;

// The checksum of what page `number` (from 1) holds, so that a page in the wrong place is noticed
// as well. Any change of one 64-bit word changes it for certain, any other with 1 - 2⁻⁶⁴.
quint64 pageChecksum(const uchar *page, quint32 number);

// The checksum that a page carries, or an all-zero one that was never written.
quint64 carriedChecksum(const uchar *page);

bool isPageGood(const uchar *page, quint32 number);

// Writes the checksum of a page into its last bytes.
void stampPage(uchar *page, quint32 number);

// What the first page says of all the others. It lies in bytes 72 to 91, which SQLite reserves and
// which are shown to it as zeros.
struct Seal
{
    enum State : quint32 {
        None = 0,
        Whole = 1,       // a commit ended after which nothing was written
        BeingWritten = 2 // a commit began: some pages may be newer than others
    };
    State state = None;
    quint64 digest = 0; // sum of the checksums of pages 2 to the last
};

Seal readSeal(const uchar *firstPage);
void writeSeal(uchar *firstPage, const Seal &seal);
inline constexpr int kSealAt = 72;
inline constexpr int kSealBytes = 20;

// How many pages the first page says that the file has.
quint32 statedPages(const uchar *firstPage);

} // namespace models
