// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/record_file.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace tests {

// Every row of every table as text, by table, in order; the columns named in it.
// Throws SQLite::Exception.
QMap<QString, QStringList> allRows(SQLite::Database &database);

// The bytes of a file with a few hundred records and a history of several edits, undone and dropped
// ones too; made once.
const QByteArray &bytesOfAFile();

// How often a test of chance runs: `quick`, or `soak` when YANXUN_SOAK is set.
int rounds(int quick, int soak);

} // namespace tests
