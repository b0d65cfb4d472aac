// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/network_share.h"

#include "models/base/file_state.h"

#include <QFile>
#include <QStorageInfo>

#ifdef Q_OS_LINUX
#include <sys/statfs.h>
#endif

namespace models {

namespace {

// THE TABLE OF SHARES.
//
// To add a kind of share: its line below. `magic` is f_type of statfs(2), see linux/magic.h and the
// kernel's own file systems; `name` is the beginning of the type as mountinfo has it, which tells
// apart what shares a magic number (everything in user space is "fuse", a USB stick with NTFS as
// well as a server over SSH). Either is enough.
struct Share
{
    const char *title; // as people know it
    quint32 magic;     // 0: the name decides
    const char *name;
};

constexpr Share kShares[] = {
    {"NFS", 0x6969, "nfs"},           {"SMB", 0xFF534D42, "cifs"},
    {"SMB", 0xFE534D42, "smb"},       {"SMB", 0x517B, "smbfs"},
    {"NetWare", 0x564C, "ncp"},       {"AFS", 0x5346414F, "afs"},
    {"AFS", 0x6B414653, "kafs"},      {"Coda", 0x73757245, "coda"},
    {"Ceph", 0x00C36400, "ceph"},     {"Lustre", 0x0BD00BD0, "lustre"},
    {"GFS2", 0x01161970, "gfs2"},     {"OCFS2", 0x7461636F, "ocfs2"},
    {"GPFS", 0x47504653, "gpfs"},     {"OrangeFS", 0x20030528, "pvfs2"},
    {"9P", 0x01021997, "9p"},         {"VirtualBox", 0x786F4256, "vboxsf"},
    {"VMware", 0xBACBACBC, "vmhgfs"}, {"Parallels", 0x7C7C6673, "prl_fs"},
    {"SSH", 0, "fuse.sshfs"},         {"WebDAV", 0, "fuse.davfs"},
    {"WebDAV", 0, "davfs"},           {"GVfs", 0, "fuse.gvfs"},
    {"KIO", 0, "fuse.kio"},           {"rclone", 0, "fuse.rclone"},
    {"GlusterFS", 0, "fuse.gluster"}, {"S3", 0, "fuse.s3"},
    {"FTP", 0, "fuse.curlftpfs"},     {"SMB", 0, "fuse.smb"},
    {"VMware", 0, "fuse.vmhgfs"},     {"GFS", 0, "gfs"},
    {"WebDAV", 0, "webdav"},          {"AFP", 0, "afpfs"},
};

constexpr quint32 kFuse = 0x65735546;

// File systems in user space that keep to a disk of this computer.
constexpr const char *kLocalFuse[] = {"fuseblk",        "fuse.ntfs",      "fuse.exfat",
                                      "fuse.ext",       "fuse.encfs",     "fuse.gocryptfs",
                                      "fuse.cryfs",     "fuse.securefs",  "fuse.bindfs",
                                      "fuse.mergerfs",  "fuse.unionfs",   "fuse.fuse-overlayfs",
                                      "fuse.veracrypt", "fuse.dislocker", "fuse.lxcfs",
                                      "fuse.portal",    "fuse.zfs",       "fuse.apfs",
                                      "fuse.hfsfuse",   "fuse.vdfuse",    "fuse.shfs"};

std::function<FileSystem(const QString &)> &source()
{
    static std::function<FileSystem(const QString &)> answer = fileSystemOf;
    return answer;
}

} // namespace

FileSystem fileSystemOf(const QString &path)
{
    FileSystem found;
#ifdef Q_OS_LINUX
    struct statfs answer;
    if (::statfs(QFile::encodeName(path).constData(), &answer) == 0)
        found.magic = quint32(answer.f_type);
#endif
    found.name = QString::fromLatin1(QStorageInfo(realPath(path)).fileSystemType());
#ifdef Q_OS_WIN
    if (path.startsWith(QLatin1String("//")) || path.startsWith(QLatin1String("\\\\")))
        found.name = QStringLiteral("smb");
#endif
    return found;
}

std::optional<QString> networkShareOf(const QString &path)
{
    const FileSystem found = source()(path);
    for (const Share &share : kShares)
        if ((share.magic && share.magic == found.magic) ||
            found.name.startsWith(QLatin1String(share.name)))
            return QString::fromLatin1(share.title);
    if (found.magic != kFuse && !found.name.startsWith(QLatin1String("fuse")))
        return std::nullopt;
    for (const char *local : kLocalFuse)
        if (found.name.startsWith(QLatin1String(local)))
            return std::nullopt;
    return found.name.isEmpty() ? QStringLiteral("FUSE") : found.name; // whoever is behind it
}

FixedFileSystem::FixedFileSystem(std::function<FileSystem(const QString &path)> answer)
{
    source() = std::move(answer);
}

FixedFileSystem::~FixedFileSystem()
{
    source() = fileSystemOf;
}

} // namespace models
