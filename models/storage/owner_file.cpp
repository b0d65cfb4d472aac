// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/owner_file.h"

#include "models/base/clock.h"
#include "models/base/file_state.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace models {

static constexpr auto kUser = "user"_L1;
static constexpr auto kHost = "host"_L1;
static constexpr auto kMachine = "machine"_L1;
static constexpr auto kBoot = "boot_id"_L1;
static constexpr auto kProcesses = "processes"_L1;
static constexpr auto kNumber = "pid"_L1;
static constexpr auto kStarted = "started"_L1;
static constexpr auto kSince = "since"_L1;

bool FileOwner::isHere() const
{
    return livenessOf(process) != Liveness::Elsewhere;
}

QString OwnerFile::pathFor(const QString &realPath)
{
    constexpr qsizetype kLongest = 255; // bytes of a file name
    const QFileInfo info(realPath);
    QByteArray name = QFile::encodeName(u'.' + info.fileName() + u".owner"_s);
    if (name.size() > kLongest)
        name = '.' + QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().left(32) +
               ".owner";
    return info.path() + u'/' + QFile::decodeName(name);
}

OwnerFile::OwnerFile(const QString &realPath) : m_path(pathFor(realPath))
{
    const ProcessIdentity &process = thisProcess();
    const QJsonObject note{
        {kUser, process.user},           {kHost, process.host},
        {kMachine, process.machine},     {kBoot, process.bootId},
        {kProcesses, process.processes}, {kNumber, process.number},
        {kStarted, process.startedAt},   {kSince, now().toUTC().toString(Qt::ISODateWithMs)}};
    QFile::remove(m_path); // of somebody who is gone: we have the lock
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return;
    const auto shared = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
    file.setPermissions(QFile::permissions(realPath) & shared);
    file.write(QJsonDocument(note).toJson());
}

OwnerFile::~OwnerFile()
{
    QFile::remove(m_path);
}

// The note was written by anybody: nothing in it may be long, or change the look of a sentence.
static QString tidied(const QJsonValue &value)
{
    constexpr qsizetype kLongest = 64;
    QString text = value.toString().left(kLongest).simplified();
    text.removeIf([](QChar each) { return !each.isPrint(); });
    return text;
}

static std::optional<FileOwner> parseNote(const QByteArray &bytes)
{
    const QJsonObject note = QJsonDocument::fromJson(bytes).object();
    const FileOwner owner{{tidied(note[kUser]), tidied(note[kHost]), tidied(note[kMachine]),
                           tidied(note[kBoot]), tidied(note[kProcesses]), note[kNumber].toInteger(),
                           note[kStarted].toInteger()},
                          QDateTime::fromString(note[kSince].toString(), Qt::ISODateWithMs)};
    if (owner.process.user.isEmpty() || owner.process.host.isEmpty() || !owner.since.isValid())
        return std::nullopt;
    return owner;
}

std::optional<FileOwner> readOwner(const QString &realPath)
{
    constexpr qint64 kLargest = 4096;
    const QString path = OwnerFile::pathFor(realPath);
    const auto state = fileState(path); // what is no file, such as a pipe, could block for ever
    if (!state || state->size > kLargest)
        return std::nullopt;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto owner = parseNote(file.read(kLargest));
    return owner && livenessOf(owner->process) != Liveness::Gone ? owner : std::nullopt;
}

} // namespace models
