// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/transaction.h"

namespace models {

// Something to be said of what a list tells about a site.
struct SiteFinding
{
    const Field *field = nullptr; // of SchoolSite, where it stands
    Severity severity = Severity::Warning;
    QString message; // translated sentence
};

// What became of what a list tells about a site.
struct SiteOutcome
{
    bool changed = false;
    QList<SiteFinding> findings;
};

// Takes what a list tells about a school's site: THE rule for urban–rural codes. What is empty in
// `told` is not told; its code year is the year of all of it. Without a year it fills what nobody
// knows and makes an undated code finer, but replaces nothing; what a year tells counts from that
// year on and leaves earlier years alone, and corrects what the same year told. A coarser word
// (镇区, 城镇, 乡村) never replaces a finer code, and nothing changes a closed year: both are
// findings. Telling it again changes nothing. Throws SQLite::Exception.
SiteOutcome takeSite(Transaction &transaction, Id school, const SchoolSite &told);

// A site as somebody writes or corrects it in a form, and the removal of one. Errors: Refused when
// a closed or published year would count the school otherwise. Throw SQLite::Exception.
Result<Id> addRecord(Transaction &transaction, SchoolSite &site);
Result<void> changeRecord(Transaction &transaction, SchoolSite &site);
Result<void> removeRecord(Transaction &transaction, const SchoolSite &site);

// The same for when a school opened and closed.
Result<void> changeRecord(Transaction &transaction, School &school);

} // namespace models
