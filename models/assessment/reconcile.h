// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assessment/claim_verdict.h"
#include "models/assessment/pasted_text.h"
#include "models/assessment/publish.h"

namespace models {

// Another way to count that gives the published number.
struct OtherReading
{
    Reading reading;
    ClaimCount count;
    QString text; // what differs: "under R2 农村", in the language that the program speaks
};

// Why somebody or something stands in the gap between two counts.
enum class GapKind {
    Left,    // counted then (or under the other reading), but not now
    Came,    // counted now, but not then
    Changed, // in both, with another school, code or age
};

struct GapLine
{
    GapKind kind = GapKind::Left;
    BehindLine line; // as it is now where it is counted now, else as it was
    QString text;    // what changed: "荻港镇中心小学 → 繁昌一小"; may be empty

    QString kindText() const;
};

// One published number beside what is counted.
struct Reconciled
{
    Claim claim;
    Reading reading; // how it was counted
    Verdict verdict = Verdict::NotCounted;
    ClaimCount count;
    QString published; // as it was printed
    QString computed;  // with its definition and denominator
    QString reason;    // one sentence
    QList<OtherReading> readings;
    QString gapSource; // what the gap is measured against: a publication or a reading
    QList<GapLine> gap;
};

// All published numbers of a year beside what is counted.
struct Reconciliation
{
    QList<Reconciled> claims;
    std::optional<Publication> publication; // the newest of the year
    qsizetype frozen = 0;                   // its figures
    QList<Reconciled> changed;              // those that are counted otherwise now

    bool agrees() const; // nothing is different
};

// Reconciles the claims and the newest publication of a cycle. Reads only. Errors as RecordFile;
// Cancelled.
Result<Reconciliation> reconcile(SQLite::Database &database, const Cycle &cycle,
                                 const Progress &progress = silently());

// Every number of a text beside what is counted, in the text's order; keeps none of them. Reads
// only. Errors as RecordFile.
Result<QList<Reconciled>> reconcileText(SQLite::Database &database, const Cycle &cycle,
                                        const PastedText &text);

// One claim. Throws SQLite::Exception.
Reconciled reconcileClaim(ClaimCounter &counter, const Claim &claim,
                          const std::optional<Publication> &publication);

// The time and day that a claim is counted for: as it says, else as its words for a time mean. "Up
// to now" is a day for members and packages, and a time for what happened.
Reading readingOf(const Claim &claim, const Cycle &cycle, const QList<Cycle> &cycles);

// The readings other than its own that give the claim's number.
QList<OtherReading> otherReadings(ClaimCounter &counter, const Claim &claim,
                                  const Reading &reading);

// Who stands between two lists of one figure; `beforeOthers` and `nowOthers` are those of the whole
// that the lists do not count.
QList<GapLine> gapBetween(const QList<BehindLine> &before, const QList<BehindLine> &beforeOthers,
                          const QList<BehindLine> &now, const QList<BehindLine> &nowOthers);

QString verdictText(Verdict verdict);

} // namespace models
