// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/private_folder.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace models {

// Copies of evidence for other programs to show, in a private folder. They are gone when clear() is
// called and when this object goes.
class PrivateCopies
{
public:
    // Writes a copy that only this person can read and change, under its name as far as the disk
    // takes it. Its path. Refused for a program or script, which must not start from here.
    Result<QString> write(const QString &name, const QByteArray &bytes);
    void clear() { m_folder.reset(); }

private:
    std::unique_ptr<PrivateFolder> m_folder; // null until the first copy
    int m_written = 0;
};

// Whether a file of that name would start rather than be shown when it is opened.
bool isProgramName(const QString &name);

// A name without what a disk does not take: folders, control characters, too many letters.
QString safeFileName(const QString &name);

} // namespace models
