// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/page_check.h"

#include "models/storage/checksum_vfs.h"
#include "models/storage/page_checksum.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sqlite3.h>

#include <array>

namespace models {

namespace {

struct PageCheckTexts
{
    Q_DECLARE_TR_FUNCTIONS(PageCheck)
};

using Page = std::array<uchar, kPageBytes>;

// Others must wait while it lives; it lives for some pages only.
class Alone
{
public:
    explicit Alone(SQLite::Database &database) : m_mutex(sqlite3_db_mutex(database.getHandle()))
    {
        sqlite3_mutex_enter(m_mutex);
    }
    ~Alone() { sqlite3_mutex_leave(m_mutex); }
    Alone(const Alone &) = delete;
    Alone &operator=(const Alone &) = delete;

private:
    sqlite3_mutex *m_mutex;
};

constexpr quint32 kBatch = 256; // a megabyte

// Whether no edit runs: while one does, the first page says that the file is being written.
bool between(SQLite::Database &database)
{
    return sqlite3_get_autocommit(database.getHandle());
}

PageFault faultOfSeal(const ChecksummedFile &file, Page &first)
{
    if (!file.readRaw(1, first.data()) || !isPageGood(first.data(), 1))
        return PageFault::FirstPage;
    if (readSeal(first.data()).state != Seal::Whole)
        return PageFault::Unfinished;
    if (file.hasOddBytes() || file.pages() != statedPages(first.data()))
        return PageFault::Length;
    return PageFault::None;
}

} // namespace

QString PageCheck::message(const QString &path) const
{
    const QString name = QFileInfo(path).fileName();
    switch (fault) {
    case PageFault::None:
        return {};
    case PageFault::Unfinished:
        return PageCheckTexts::tr(
                   "“%1” was being saved when the program or the computer stopped, and the "
                   "file “%1-journal” that would put it right is missing. It was left "
                   "untouched. Put that file back beside it, open your latest backup, or "
                   "rescue what can still be read into a new file.")
            .arg(name);
    case PageFault::Length:
        return PageCheckTexts::tr(
                   "“%1” does not have the length that it had when it was saved. It was left "
                   "untouched. Open your latest backup of it, or rescue what can still be "
                   "read into a new file.")
            .arg(name);
    case PageFault::Mixed:
        return PageCheckTexts::tr(
                   "Parts of “%1” are older than the others: it was copied while it was "
                   "being saved, or the disk lost something. It was left untouched. Open "
                   "your latest backup of it, or rescue what can still be read into a new "
                   "file.")
            .arg(name);
    case PageFault::FirstPage:
        return PageCheckTexts::tr(
                   "The beginning of “%1” is damaged. It was left untouched. Open your latest "
                   "backup of it, or rescue what can still be read into a new file.")
            .arg(name);
    case PageFault::BadPages:
        break;
    }
    return PageCheckTexts::tr(
               "“%1” is damaged: %2 of its %3 parts do not hold what was saved. It was left "
               "untouched. Open your latest backup of it, or rescue what can still be read "
               "into a new file.")
        .arg(name)
        .arg(bad.size())
        .arg(pages);
}

Failure PageCheck::failure(const QString &path) const
{
    return fail(ErrorCode::Damaged, message(path),
                QStringLiteral("page fault %1, %2 pages").arg(int(fault)).arg(bad.size()));
}

PageCheck checkSeal(SQLite::Database &database)
{
    const Alone alone(database);
    const ChecksummedFile file(database.getHandle());
    Page first;
    return {faultOfSeal(file, first), 1, {}};
}

PageCheck checkDigest(SQLite::Database &database)
{
    const Alone alone(database);
    const ChecksummedFile file(database.getHandle());
    Page first;
    if (const PageFault fault = faultOfSeal(file, first); fault != PageFault::None)
        return {fault, 1, {}};
    const quint32 pages = file.pages();
    quint64 digest = 0;
    for (quint32 number = 2; number <= pages; ++number)
        digest += file.readChecksum(number);
    const bool agrees = digest == readSeal(first.data()).digest;
    return {agrees ? PageFault::None : PageFault::Mixed, pages, {}};
}

Result<void> checkAtOpening(SQLite::Database &database, const QString &path)
{
    const bool small =
        qint64(ChecksummedFile(database.getHandle()).pages()) * kPageBytes <= kCheckedAtOpening;
    const Result<PageCheck> check =
        small ? checkPages(database) : Result<PageCheck>(checkSeal(database));
    if (!check)
        return check.failure();
    return check->isGood() ? Result<void>() : check->failure(path);
}

Result<PageCheck> checkPages(SQLite::Database &database, const Progress &progress)
{
    const ChecksummedFile file(database.getHandle());
    PageCheck check;
    Page page;
    quint64 digest = 0;
    quint64 commits = 0;
    for (quint32 number = 1, pages = 1; number <= pages;) {
        const Alone alone(database);
        if (number == 1) {
            commits = file.commits();
            check.fault = between(database) ? faultOfSeal(file, page) : PageFault::None;
        }
        pages = file.pages(); // an edit may make more while this runs
        if (!progress(PageCheckTexts::tr("Checking every page"), number - 1, pages))
            return fail(ErrorCode::Cancelled, PageCheckTexts::tr("Stopped; nothing was changed."));
        for (const quint32 end = qMin(number + kBatch, pages + 1); number < end; ++number) {
            const bool read = file.readRaw(number, page.data());
            if (number != kLockPage && (!read || !isPageGood(page.data(), number)))
                check.bad << number;
            digest += number > 1 ? carriedChecksum(page.data()) : 0;
        }
        check.pages = number - 1;
    }
    if (check.isGood() && !check.bad.isEmpty())
        check.fault = PageFault::BadPages;
    const Alone alone(database);
    // What was edited meanwhile is not in this sum; what edits is checked for itself.
    if (check.isGood() && between(database) && commits == file.commits() &&
        file.readRaw(1, page.data()) && readSeal(page.data()).digest != digest)
        check.fault = PageFault::Mixed;
    return check;
}

} // namespace models
