// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/checksum_vfs.h"

#include "models/storage/file_header.h"
#include "models/storage/page_checksum.h"

#include <QtEndian>

#include <sqlite3.h>

#include <atomic>
#include <cstring>
#include <new>

namespace models {

static_assert(kPageBytes == 4096);
// A main file that is open: SQLite's view of it, followed in memory by the file below.
struct Shim
{
    sqlite3_file base;
    bool writing = false;    // between the first write of a commit and its seal
    bool recovering = false; // a journal is being rolled back: the seal on the disk says nothing
    bool hasFirst = false;   // `first` holds what is on the disk
    bool digestKnown = false;
    quint32 counted = 0; // pages 1…counted are in `digest`
    quint64 digest = 0;
    std::atomic<quint64> commits = 0;
    std::atomic<quint32> damagedPage = 0;
    std::function<void()> noticed;
    uchar first[kPageBytes];
    uchar scratch[kPageBytes];

    sqlite3_file *below() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    const sqlite3_io_methods *io() { return below()->pMethods; }

    quint32 pagesOnDisk()
    {
        sqlite3_int64 size = 0;
        return io()->xFileSize(below(), &size) == SQLITE_OK ? quint32(size / kPageBytes) : 0;
    }
    int readPage(quint32 number, uchar *page)
    {
        return io()->xRead(below(), page, kPageBytes, qint64(number - 1) * kPageBytes);
    }
    quint64 checksumOnDisk(quint32 number)
    {
        uchar bytes[kChecksumBytes] = {}; // a page beyond the end reads as zeros
        const int code = io()->xRead(below(), bytes, kChecksumBytes,
                                     qint64(number) * kPageBytes - kChecksumBytes);
        if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
            digestKnown = false;
        return qFromLittleEndian<quint64>(bytes);
    }
    int damaged(quint32 number)
    {
        quint32 none = 0;
        if (damagedPage.compare_exchange_strong(none, number) && noticed)
            noticed();
        return SQLITE_IOERR_DATA;
    }
};

static_assert(alignof(Shim) <= 8, "SQLite gives memory for files at multiples of eight");

static Shim *shim(sqlite3_file *file)
{
    return reinterpret_cast<Shim *>(file);
}

// Counts the pages up to `pages` into the digest, or those beyond it out of it.
static void countTo(Shim *file, quint32 pages)
{
    if (!file->digestKnown) // computed afresh at the end
        return;
    for (; file->counted < pages; ++file->counted)
        if (file->counted) // page 1 carries the digest, so it is not in it
            file->digest += file->checksumOnDisk(file->counted + 1);
    for (; file->counted > pages; --file->counted)
        if (file->counted > 1)
            file->digest -= file->checksumOnDisk(file->counted);
}

static int writeFirst(Shim *file, Seal::State state)
{
    writeSeal(file->first, {state, file->digest});
    stampPage(file->first, 1);
    return file->io()->xWrite(file->below(), file->first, kPageBytes, 0);
}

// Before the first write of a commit: learns the digest from the first page and marks that page, if
// it is not itself what is written next.
static int beginWriting(Shim *file, bool firstComesNext)
{
    if (file->writing)
        return SQLITE_OK;
    file->counted = file->pagesOnDisk();
    file->digest = 0;
    file->digestKnown = file->counted == 0;
    file->hasFirst = false;
    if (file->counted > 0) {
        if (const int code = file->readPage(1, file->first))
            return code;
        const Seal seal = readSeal(file->first);
        // When a journal that rolls back a broken commit does not bring the first page back, it is
        // not whole itself, and the mark stays.
        file->hasFirst = isPageGood(file->first, 1) && seal.state == Seal::Whole;
        if (!file->recovering) {
            if (!file->hasFirst)
                return file->damaged(1);
            file->counted = statedPages(file->first);
            file->digest = seal.digest;
            file->digestKnown = true;
        }
    }
    file->writing = true;
    if (firstComesNext || !file->hasFirst)
        return SQLITE_OK;
    return writeFirst(file, Seal::BeingWritten);
}

// After the last write of a commit, before it is flushed.
static int sealFile(Shim *file)
{
    if (!file->writing || !file->hasFirst)
        return SQLITE_OK;
    if (!file->digestKnown) {
        file->counted = 0;
        file->digest = 0;
        file->digestKnown = true; // until a page cannot be read
    }
    countTo(file, statedPages(file->first));
    if (!file->digestKnown)
        return SQLITE_IOERR_READ;
    if (const int code = writeFirst(file, Seal::Whole))
        return code;
    file->writing = false;
    file->recovering = false;
    ++file->commits;
    return SQLITE_OK;
}

static int closeFile(sqlite3_file *base)
{
    Shim *file = shim(base);
    const int code = file->io()->xClose(file->below());
    file->~Shim();
    return code;
}

static int readFile(sqlite3_file *base, void *buffer, int amount, sqlite3_int64 offset)
{
    Shim *file = shim(base);
    const int code = file->io()->xRead(file->below(), buffer, amount, offset);
    auto *bytes = static_cast<uchar *>(buffer);
    if (offset + amount <= kHeaderBytes) { // SQLite looks at the header before it knows more
        for (int at = kSealAt; at < kSealAt + kSealBytes; ++at)
            if (at >= offset && at < offset + amount)
                bytes[at - offset] = 0;
        return code;
    }
    const auto number = quint32(offset / kPageBytes + 1);
    if (code == SQLITE_IOERR_SHORT_READ) {
        sqlite3_int64 size = 0;
        const bool beyond =
            file->io()->xFileSize(file->below(), &size) == SQLITE_OK && size <= offset;
        return beyond ? code : file->damaged(number);
    }
    if (code != SQLITE_OK)
        return code;
    if (amount != kPageBytes || offset % kPageBytes || !isPageGood(bytes, number))
        return file->damaged(number);
    if (number == 1)
        std::memset(bytes + kSealAt, 0, kSealBytes);
    return SQLITE_OK;
}

static int writeFile(sqlite3_file *base, const void *buffer, int amount, sqlite3_int64 offset)
{
    Shim *file = shim(base);
    const auto number = quint32(offset / kPageBytes + 1);
    // Pages of another size or without room for a checksum are of a file that is not ours.
    if (amount != kPageBytes || offset % kPageBytes ||
        (number == 1 && static_cast<const uchar *>(buffer)[kReservedAt] != kChecksumBytes))
        return SQLITE_IOERR_WRITE;
    if (const int code = beginWriting(file, number == 1))
        return code;
    int code = SQLITE_OK;
    if (number == 1) {
        std::memcpy(file->first, buffer, kPageBytes);
        file->hasFirst = true;
        if (file->counted == 0)
            file->counted = 1;
        code = writeFirst(file, Seal::BeingWritten);
    } else {
        std::memcpy(file->scratch, buffer, kPageBytes);
        stampPage(file->scratch, number);
        countTo(file, qMax(file->counted, number - 1));
        if (number > file->counted)
            file->counted = number;
        else if (file->digestKnown)
            file->digest -= file->checksumOnDisk(number);
        file->digest += carriedChecksum(file->scratch);
        code = file->io()->xWrite(file->below(), file->scratch, kPageBytes, offset);
    }
    if (code != SQLITE_OK)
        file->digestKnown = false; // a part of the page may have been written
    return code;
}

static int truncateFile(sqlite3_file *base, sqlite3_int64 size)
{
    Shim *file = shim(base);
    const auto pages = quint32(size / kPageBytes);
    // After a commit SQLite cuts off pages that the first page no longer counts: no new write.
    const bool alreadySealed = !file->writing && pages >= file->counted && file->hasFirst;
    if (!alreadySealed) {
        if (const int code = beginWriting(file, false))
            return code;
        countTo(file, qMin(file->counted, pages));
        file->hasFirst = file->hasFirst && pages > 0;
    }
    return file->io()->xTruncate(file->below(), size);
}

static int syncFile(sqlite3_file *base, int flags)
{
    Shim *file = shim(base);
    if (const int code = sealFile(file))
        return code;
    return file->io()->xSync(file->below(), flags);
}

static int fileSize(sqlite3_file *base, sqlite3_int64 *size)
{
    return shim(base)->io()->xFileSize(shim(base)->below(), size);
}

static int lockFile(sqlite3_file *base, int level)
{
    return shim(base)->io()->xLock(shim(base)->below(), level);
}

static int unlockFile(sqlite3_file *base, int level)
{
    return shim(base)->io()->xUnlock(shim(base)->below(), level);
}

static int checkReservedLock(sqlite3_file *base, int *held)
{
    return shim(base)->io()->xCheckReservedLock(shim(base)->below(), held);
}

static int controlFile(sqlite3_file *base, int operation, void *argument)
{
    Shim *file = shim(base);
    // Comes at the end of a commit even where flushing is switched off.
    if (operation == SQLITE_FCNTL_SYNC)
        if (const int code = sealFile(file))
            return code;
    return file->io()->xFileControl(file->below(), operation, argument);
}

static int sectorSize(sqlite3_file *base)
{
    return shim(base)->io()->xSectorSize(shim(base)->below());
}

static int deviceCharacteristics(sqlite3_file *base)
{
    // No commit without a journal (the seal is a write of its own), and no reading of half pages.
    constexpr int kAtomic = 0x1ff | SQLITE_IOCAP_BATCH_ATOMIC;
    constexpr int kSubpageRead = 0x8000;
    return shim(base)->io()->xDeviceCharacteristics(shim(base)->below()) &
           ~(kAtomic | kSubpageRead);
}

// Version 1: no shared memory and no mapping, so that every byte passes through here.
static const sqlite3_io_methods kMethods = {.iVersion = 1,
                                            .xClose = closeFile,
                                            .xRead = readFile,
                                            .xWrite = writeFile,
                                            .xTruncate = truncateFile,
                                            .xSync = syncFile,
                                            .xFileSize = fileSize,
                                            .xLock = lockFile,
                                            .xUnlock = unlockFile,
                                            .xCheckReservedLock = checkReservedLock,
                                            .xFileControl = controlFile,
                                            .xSectorSize = sectorSize,
                                            .xDeviceCharacteristics = deviceCharacteristics};

static sqlite3_vfs *below(sqlite3_vfs *vfs)
{
    return static_cast<sqlite3_vfs *>(vfs->pAppData);
}

// SQLite opens a journal for writing, without making it, only to roll it back.
static void noteRecovery(const char *journal)
{
    sqlite3_file *main = sqlite3_database_file_object(journal);
    if (main && main->pMethods == &kMethods)
        shim(main)->recovering = true;
}

static int openFile(sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *base, int flags,
                    int *outFlags)
{
    sqlite3_vfs *system = below(vfs);
    if (!(flags & SQLITE_OPEN_MAIN_DB)) {
        const int journal = SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_READWRITE;
        if ((flags & journal) == journal && !(flags & SQLITE_OPEN_CREATE))
            noteRecovery(name);
        return system->xOpen(system, name, base, flags, outFlags);
    }
    auto *file = new (base) Shim;
    file->below()->pMethods = nullptr;
    const int code = system->xOpen(system, name, file->below(), flags, outFlags);
    file->base.pMethods = file->below()->pMethods ? &kMethods : nullptr;
    if (!file->base.pMethods)
        file->~Shim();
    return code;
}

template <auto Member, class... Arguments>
static auto forward(sqlite3_vfs *vfs, Arguments... arguments)
{
    return (below(vfs)->*Member)(below(vfs), arguments...);
}

static sqlite3_vfs makeVfs(const char *name)
{
    sqlite3_vfs *system = sqlite3_vfs_find(nullptr);
    sqlite3_vfs vfs{};
    vfs.iVersion = 2;
    vfs.szOsFile = int(sizeof(Shim)) + system->szOsFile;
    vfs.mxPathname = system->mxPathname;
    vfs.zName = name;
    vfs.pAppData = system;
    vfs.xOpen = openFile;
    vfs.xDelete = forward<&sqlite3_vfs::xDelete>;
    vfs.xAccess = forward<&sqlite3_vfs::xAccess>;
    vfs.xFullPathname = forward<&sqlite3_vfs::xFullPathname>;
    vfs.xDlOpen = forward<&sqlite3_vfs::xDlOpen>;
    vfs.xDlError = forward<&sqlite3_vfs::xDlError>;
    vfs.xDlSym = [](sqlite3_vfs *self, void *library, const char *symbol) {
        return below(self)->xDlSym(below(self), library, symbol);
    };
    vfs.xDlClose = forward<&sqlite3_vfs::xDlClose>;
    vfs.xRandomness = forward<&sqlite3_vfs::xRandomness>;
    vfs.xSleep = forward<&sqlite3_vfs::xSleep>;
    vfs.xCurrentTime = forward<&sqlite3_vfs::xCurrentTime>;
    vfs.xGetLastError = forward<&sqlite3_vfs::xGetLastError>;
    vfs.xCurrentTimeInt64 = forward<&sqlite3_vfs::xCurrentTimeInt64>;
    return vfs;
}

const char *checksumVfs()
{
    static constexpr char kName[] = "yanxun";
    static sqlite3_vfs vfs = makeVfs(kName);
    static const int registered = sqlite3_vfs_register(&vfs, 0);
    Q_ASSERT(registered == SQLITE_OK);
    Q_UNUSED(registered)
    return kName;
}

ChecksummedFile::ChecksummedFile(sqlite3 *database)
{
    sqlite3_file *file = nullptr;
    const int code = sqlite3_file_control(database, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (code == SQLITE_OK && file && file->pMethods == &kMethods)
        m_file = shim(file);
}

quint32 ChecksummedFile::pages() const
{
    return m_file->pagesOnDisk();
}

bool ChecksummedFile::hasOddBytes() const
{
    sqlite3_int64 size = 0;
    return fileSize(&m_file->base, &size) != SQLITE_OK || size % kPageBytes;
}

bool ChecksummedFile::readRaw(quint32 number, uchar *page) const
{
    return m_file->readPage(number, page) == SQLITE_OK;
}

quint64 ChecksummedFile::readChecksum(quint32 number) const
{
    return m_file->checksumOnDisk(number);
}

quint64 ChecksummedFile::commits() const
{
    return m_file->commits;
}

quint32 ChecksummedFile::damagedPage() const
{
    return m_file->damagedPage;
}

void ChecksummedFile::onDamage(std::function<void()> noticed)
{
    m_file->noticed = std::move(noticed);
}

} // namespace models
