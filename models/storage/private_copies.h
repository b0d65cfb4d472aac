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
    // takes it. Its path. Refused for what mayBeOpened() does not know.
    Result<QString> write(const QString &name, const QByteArray &bytes);
    void clear() { m_folder.reset(); }

private:
    std::unique_ptr<PrivateFolder> m_folder; // null until the first copy
    int m_written = 0;
};

// A name without what a disk does not take or what would hide its suffix: folders, control and
// direction marks, dots and blanks at the end, too many letters.
QString safeFileName(const QString &name);

// Whether a file of that safeFileName() only shows something when it is opened: PDF, pictures,
// text, Office documents of kinds that hold no macros. All else may run and is only saved.
bool mayBeOpened(const QString &safeName);

} // namespace models
