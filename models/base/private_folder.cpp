// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/private_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStandardPaths>

#ifndef Q_OS_WIN
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace models {

namespace {

struct PrivateFolderTexts
{
    Q_DECLARE_TR_FUNCTIONS(PrivateFolder)
};

constexpr auto kLockSuffix = ".lock";
constexpr auto kNoteSuffix = ".note";

// A name that nobody else uses.
QString freshName()
{
    return QString::number(QRandomGenerator::system()->generate64() | (1ULL << 63), 16);
}

bool makePrivate(const QString &folder)
{
#ifdef Q_OS_WIN
    return QDir().mkdir(folder);
#else
    return ::mkdir(QFile::encodeName(folder).constData(), 0700) == 0;
#endif
}

} // namespace

// A file beside the folder that is locked for as long as the process lives. Windows removes no file
// that is open, so there the open file is the lock.
struct PrivateFolder::Lock
{
    ~Lock();
    // Makes the file, locked; null when that fails.
    static std::unique_ptr<Lock> make(const QString &path);
    // Locks the file that a process left; null when that process still runs.
    static std::unique_ptr<Lock> takeOver(const QString &path);
    void remove();

#ifdef Q_OS_WIN
    QFile file;
#else
    static std::unique_ptr<Lock> open(const QString &path, int flags);
    int file = -1;
#endif
    QString path;
};

#ifdef Q_OS_WIN

PrivateFolder::Lock::~Lock() = default;

std::unique_ptr<PrivateFolder::Lock> PrivateFolder::Lock::make(const QString &path)
{
    auto lock = std::make_unique<Lock>();
    lock->path = path;
    lock->file.setFileName(path);
    return lock->file.open(QIODevice::WriteOnly | QIODevice::NewOnly) ? std::move(lock) : nullptr;
}

std::unique_ptr<PrivateFolder::Lock> PrivateFolder::Lock::takeOver(const QString &path)
{
    return QFile::remove(path) ? make(path) : nullptr;
}

void PrivateFolder::Lock::remove()
{
    file.close();
    QFile::remove(path);
}

#else

PrivateFolder::Lock::~Lock()
{
    if (file >= 0)
        ::close(file);
}

std::unique_ptr<PrivateFolder::Lock> PrivateFolder::Lock::open(const QString &path, int flags)
{
    auto lock = std::make_unique<Lock>();
    lock->path = path;
    lock->file =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_NOFOLLOW | O_CLOEXEC | flags, 0600);
    struct stat found;
    // Between the two calls somebody else may have locked the file, and removed it by now.
    if (lock->file < 0 || ::flock(lock->file, LOCK_EX | LOCK_NB) != 0 ||
        ::fstat(lock->file, &found) != 0 || found.st_nlink == 0)
        return nullptr;
    return lock;
}

std::unique_ptr<PrivateFolder::Lock> PrivateFolder::Lock::make(const QString &path)
{
    return open(path, O_CREAT | O_EXCL);
}

std::unique_ptr<PrivateFolder::Lock> PrivateFolder::Lock::takeOver(const QString &path)
{
    return open(path, 0);
}

void PrivateFolder::Lock::remove()
{
    QFile::remove(path);
}

#endif

QString PrivateFolder::root()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/temporary"_s;
}

PrivateFolder::PrivateFolder(QString folder) : m_folder(std::move(folder)) {}

Result<std::unique_ptr<PrivateFolder>> PrivateFolder::make()
{
    const QString parent = root();
    if (QDir().mkpath(QFileInfo(parent).path()))
        makePrivate(parent);   // or it is there already
    constexpr int kTries = 10; // a program that starts at the same moment may clean one away
    for (int i = 0; i < kTries; ++i) {
        std::unique_ptr<PrivateFolder> folder(new PrivateFolder(parent + u'/' + freshName()));
        folder->m_lock = Lock::make(folder->m_folder + QLatin1String(kLockSuffix));
        if (folder->m_lock && makePrivate(folder->m_folder))
            return folder;
    }
    return fail(ErrorCode::Environment,
                PrivateFolderTexts::tr(
                    "No temporary folder can be made in “%1”. Check that there is room on "
                    "the disk and that you may write there.")
                    .arg(QDir::toNativeSeparators(parent)));
}

PrivateFolder::~PrivateFolder()
{
    if (!m_lock)
        return;
    QDir(m_folder).removeRecursively();
    m_lock->remove(); // last: a folder without its lock is a leftover
}

QString PrivateFolder::path(const QString &name) const
{
    return m_folder + u'/' + name;
}

// Where this process notes its temporary files; null when it cannot.
static PrivateFolder *noteFolder()
{
    static const std::unique_ptr<PrivateFolder> folder = [] {
        auto made = PrivateFolder::make();
        return made ? std::move(*made) : nullptr;
    }();
    return folder.get();
}

NotedFile::NotedFile(const QString &path)
{
    const PrivateFolder *folder = noteFolder();
    if (!folder)
        return;
    m_note = folder->path(freshName() + QLatin1String(kNoteSuffix));
    QFile note(m_note);
    if (note.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        note.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        note.write(QFileInfo(path).absoluteFilePath().toUtf8());
    }
}

NotedFile::~NotedFile()
{
    if (!m_note.isEmpty())
        QFile::remove(m_note);
}

// Only what is named as temporary files are may be removed, whatever a note says.
static void removeNoted(const QString &folder)
{
    static const QRegularExpression ours(u"^\\.saving-[0-9a-f]{1,16}(\\..*)?$"_s);
    const QDir directory(folder);
    for (const QString &name :
         directory.entryList({u'*' + QLatin1String(kNoteSuffix)}, QDir::Files)) {
        QFile note(directory.filePath(name));
        if (!note.open(QIODevice::ReadOnly))
            continue;
        const QString noted = QString::fromUtf8(note.readAll());
        if (!ours.match(QFileInfo(noted).fileName()).hasMatch())
            continue;
        QFile::remove(noted);
        QFile::remove(noted + u"-journal"_s); // which a killed backup leaves beside it
    }
}

void removeLeftovers()
{
    using Lock = PrivateFolder::Lock;
    const QDir root(PrivateFolder::root());
    const QString suffix = QLatin1String(kLockSuffix);
    for (const QString &name : root.entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot)) {
        const bool isLock = name.endsWith(suffix);
        const QString folder = root.filePath(isLock ? name.chopped(suffix.size()) : name);
        if (!isLock && QFile::exists(folder + suffix))
            continue; // its lock has its turn
        const auto lock = isLock ? Lock::takeOver(folder + suffix) : nullptr;
        if (isLock && !lock)
            continue;
        removeNoted(folder);
        QDir(folder).removeRecursively();
        if (lock)
            lock->remove();
    }
}

} // namespace models
