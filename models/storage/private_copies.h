// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QLockFile>
#include <QString>

#include <memory>

namespace models {

// Copies of evidence for other programs to show, in a folder that only this person can enter. They
// are gone when clear() is called and when this object goes; those of a program that ended without
// a word are removed by the next one.
class PrivateCopies
{
public:
    // Removes what earlier programs left. `parent` is the folder to make the private one in; empty:
    // the system's folder for temporary files.
    explicit PrivateCopies(const QString &parent = {});
    ~PrivateCopies();
    PrivateCopies(const PrivateCopies &) = delete;
    PrivateCopies &operator=(const PrivateCopies &) = delete;

    // Writes a copy that only this person can read and change, under its name as far as the disk
    // takes it. Its path. Refused for a program or script, which must not start from here.
    Result<QString> write(const QString &name, const QByteArray &bytes);
    void clear();

private:
    Result<void> makeFolder();

    QString m_parent;
    QString m_folder; // empty until the first copy
    std::unique_ptr<QLockFile> m_lock;
    int m_written = 0;
};

// Whether a file of that name would start rather than be shown when it is opened.
bool isProgramName(const QString &name);

// A name without what a disk does not take: folders, control characters, too many letters.
QString safeFileName(const QString &name);

} // namespace models
