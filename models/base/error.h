// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace models {

// What kind of thing went wrong, for the program to branch on. Never shown.
enum class ErrorCode {
    Cancelled,   // the user stopped it; nothing was changed
    Input,       // what was given is wrong; the message says what, where and what to do
    NotFound,    // a file or record that was named does not exist
    Refused,     // a rule forbids it (file newer, foreign, read-only, open elsewhere …)
    Damaged,     // a file's bytes do not hold what they must
    Environment, // the disk, the network or the system failed
};

// One failure. `message` is a whole, translated sentence for the person: what happened, where, what
// to do. `detail` is for the log: untranslated, never holds personal data.
struct Error
{
    ErrorCode code = ErrorCode::Input;
    QString message;
    QString detail;
};

enum class Severity {
    Note,    // worth knowing; the row comes in as it is
    Warning, // the row comes in, one value of it needs a look
    Problem, // the row stays out
};

// One of possibly many small findings, at its place. Nothing stops at the first bad row.
struct Issue
{
    Severity severity = Severity::Problem;
    QString book;    // file name without folder; empty when there is none
    QString sheet;   // worksheet name; empty for csv
    QString cell;    // "D17"; empty when the issue is of the sheet or book as a whole
    QString message; // translated sentence
};

using Issues = QList<Issue>;

} // namespace models
