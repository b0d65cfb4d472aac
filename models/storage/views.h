// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/Database.h>

namespace models {

// Makes every view of ":/sql/views/" for a connection to a file of the present version: who works
// where, which school is open, which site counts. They are temporary, so that the file itself does
// not hold them and they may change without a migration. Making them again changes nothing. Throws
// SQLite::Exception.
void makeViews(SQLite::Database &database);

} // namespace models
