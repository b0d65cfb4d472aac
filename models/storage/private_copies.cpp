// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/private_copies.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace models {

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(models::PrivateCopies)
};
} // namespace

static const QString kPrefix = QStringLiteral("yanxun-copies-");
static const QString kLock = QStringLiteral("lock");

static bool isMine(const QFileInfo &folder)
{
#ifdef Q_OS_UNIX
    return folder.ownerId() == ::geteuid();
#else
    Q_UNUSED(folder) // a person's folder for temporary files is the person's own there
    return true;
#endif
}

// A folder without a lock is being made this moment, or was left before it had one.
static bool isLeft(const QString &folder)
{
    QLockFile lock(folder + QLatin1Char('/') + kLock);
    lock.setStaleLockTime(0); // a program may well show a document for days
    if (!QFile::exists(folder + QLatin1Char('/') + kLock)) {
        const QDateTime made = QFileInfo(folder).lastModified();
        return made.secsTo(QDateTime::currentDateTime()) > 60;
    }
    return lock.tryLock(0);
}

static void removeLeftCopies(const QString &parent)
{
    const QFileInfoList folders =
        QDir(parent).entryInfoList({kPrefix + QLatin1Char('*')}, QDir::Dirs | QDir::NoSymLinks);
    for (const QFileInfo &folder : folders)
        if (isMine(folder) && isLeft(folder.filePath()))
            QDir(folder.filePath()).removeRecursively();
}

PrivateCopies::PrivateCopies(const QString &parent)
    : m_parent(parent.isEmpty() ? QDir::tempPath() : parent)
{
    removeLeftCopies(m_parent);
}

PrivateCopies::~PrivateCopies()
{
    clear();
}

void PrivateCopies::clear()
{
    if (m_folder.isEmpty())
        return;
    m_lock.reset();
    QDir(m_folder).removeRecursively();
    m_folder.clear();
}

Result<void> PrivateCopies::makeFolder()
{
    if (!m_folder.isEmpty() && QFileInfo(m_folder).isDir())
        return {};
    // The system's own way to make it: nobody else can enter it, and nobody can foresee its name.
    QTemporaryDir folder(m_parent + QLatin1Char('/') + kPrefix + QStringLiteral("XXXXXX"));
    if (!folder.isValid())
        return fail(ErrorCode::Environment,
                    Texts::tr("There is no room for temporary files. Free some space on the disk "
                              "and open the document again."),
                    folder.errorString());
    folder.setAutoRemove(false);
    m_folder = folder.path();
    m_lock = std::make_unique<QLockFile>(m_folder + QLatin1Char('/') + kLock);
    m_lock->setStaleLockTime(0);
    m_lock->tryLock(0);
    return {};
}

Result<QString> PrivateCopies::write(const QString &name, const QByteArray &bytes)
{
    if (isProgramName(name))
        return fail(ErrorCode::Refused,
                    Texts::tr("“%1” is a program or script, which is not opened from here. Save it "
                              "to a folder of your own if you trust it.")
                        .arg(name));
    if (const auto made = makeFolder(); !made)
        return made.failure();
    // A folder of its own a copy: two documents may be called alike, and the name stays readable.
    const QString folder = m_folder + QLatin1Char('/') + QString::number(++m_written);
    QDir().mkdir(folder);
    QFile file(folder + QLatin1Char('/') + safeFileName(name));
    const QFileDevice::Permissions own = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly) &&
                         file.setPermissions(own) && file.write(bytes) == bytes.size() &&
                         file.flush();
    if (!written)
        return fail(ErrorCode::Environment,
                    Texts::tr("“%1” could not be written for opening. Free some space on the disk "
                              "and try again.")
                        .arg(name),
                    file.errorString());
    return file.fileName();
}

bool isProgramName(const QString &name)
{
    static const QStringList suffixes =
        QStringLiteral("exe com bat cmd scr pif msi msp cpl hta js jse vbs vbe wsf wsh ps1 lnk url "
                       "reg jar sh bash run bin py pl rb desktop appimage deb rpm app command")
            .split(QLatin1Char(' '));
    return suffixes.contains(QFileInfo(name.trimmed()).suffix().toLower());
}

QString safeFileName(const QString &name)
{
    static const QString forbidden = QStringLiteral("/\\:*?\"<>|");
    QString safe;
    for (const QChar letter : name)
        safe += letter.category() == QChar::Other_Control || forbidden.contains(letter)
                    ? QLatin1Char('_')
                    : letter;
    // 255 bytes is what disks take; a Chinese letter is three, and the suffix must stay.
    const QString suffix = QFileInfo(safe).suffix().left(16);
    QString base = QFileInfo(safe).completeBaseName().left(60);
    while (base.startsWith(QLatin1Char('.')) || base.startsWith(QLatin1Char('-')))
        base.remove(0, 1);
    if (base.trimmed().isEmpty())
        base = QStringLiteral("document");
    return suffix.isEmpty() ? base : base + QLatin1Char('.') + suffix;
}

} // namespace models
