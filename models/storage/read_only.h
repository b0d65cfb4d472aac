// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/owner_file.h"

namespace models {

// Why a file that is open cannot be changed.
enum class ReadOnlyReason {
    NotWritable,   // the file, its folder or its disk cannot be written
    OpenElsewhere, // another process writes it
    NetworkShare,  // it lies where two writers cannot be kept apart
    SecondName,    // a hard link: the journal of a crash would not be found under the other name
    NameTooLong,   // no journal of that name can be made beside it
    Moved,         // while it was open, it was moved, renamed or removed
    Replaced,      // while it was open, another file was put in its place
    Changed,       // while it was open, another program wrote into it
};

// How a file that cannot be changed is open. It is read from a snapshot, except when it became
// read-only while it was open.
struct ReadOnlyState
{
    ReadOnlyReason reason = ReadOnlyReason::NotWritable;
    QString name;                   // of the file, without its folder
    std::optional<FileOwner> owner; // when it is open elsewhere, as far as it is known
    QString share;                  // what the network share is called
    QDateTime seenAt;               // UTC; what is shown is the state of then
    // The program that has it open now may close it, or a newer state of it may come.
    bool mayChange() const;
    // What is shown is in no file of that name any more: it should be saved as another one.
    bool isAdrift() const;
};

// What happened, where, and what to do, as a sentence or two for the person.
QString readOnlyText(const ReadOnlyState &state);

// "10:24", with its date when it is not of today; local time.
QString momentWords(const QDateTime &moment);

} // namespace models
