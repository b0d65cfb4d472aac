// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/transaction.h"

namespace models {

// The last day, month or year before a date, as far as the date is known: 2023-09-01 → 2023-08-31,
// 2023-09 → 2023-08, 2023 → 2022. Empty for an empty date.
PartialDate justBefore(const PartialDate &date);

// Who says that a teacher works at another school, and so what may follow from it.
enum class MoveWord {
    Person,    // who is asked about now: moves forward only
    List,      // may also bring a workplace of before the present one
    OlderList, // of a year before other lists: moves nobody, may bring what was before
};

enum class MoveOutcome {
    Moved,       // works there now; what ran before has ended
    AddedBefore, // worked there until the workplace that follows
    Beside,      // a posting that is no workplace (跟岗, 借调, 挂职, 走教): nothing ended
    Known,       // is in the file already: nothing was added
};

// Lets a teacher work at another school from a date on: THE rule for a move, whoever asks for it.
// What runs ends just before, so that earlier years keep their school (交流轮岗 never rewrites what
// was), and a teacher never has two open workplaces. `posting` gets its id, and its end when one
// follows it. Errors (Input), with nothing changed: no date; another school at that time already;
// for a person also a date before the present workplace began, or what is in the file already.
// Throws SQLite::Exception.
Result<MoveOutcome> moveTeacher(Transaction &transaction, Posting &posting,
                                MoveWord word = MoveWord::Person);

// A posting as somebody writes or corrects it in a form. Errors: Refused when the teacher would
// have two open workplaces. Throws SQLite::Exception.
Result<Id> addRecord(Transaction &transaction, Posting &posting);
Result<void> changeRecord(Transaction &transaction, Posting &posting);

} // namespace models
