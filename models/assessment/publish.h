// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assessment/year_state.h"
#include "models/figures/figure_book.h"

namespace models {

// How a publication is called.
struct PublicationText
{
    QString title; // empty: as usual
    QString documentNumber;
    QString note;
};

// What is missing before a year is published; a veto that nobody confirmed stops. Errors as
// RecordFile.
Result<QList<YearGate>> gatesBeforePublishing(SQLite::Database &database, const Cycle &cycle);

// Publishes a year in one edit: freezes every figure with its texts, its definition and who or what
// is behind it, every result with its sheet, and the full text of the rules that counted. A year
// that is still open is locked in the same edit. Tells the publication. Errors: Refused for one
// that is published already or that a gate stops; Cancelled, with nothing changed.
Result<Id> publishYear(RecordFile &file, Id cycle, const PublicationText &text,
                       const Progress &progress = silently());

// The publications of a year, the newest first. Throws SQLite::Exception.
QList<Publication> publicationsOf(SQLite::Database &database, Id cycle);

// The figures of a publication in their order. Throws SQLite::Exception.
QList<FrozenFigure> frozenFigures(SQLite::Database &database, Id publication);

// Empty when the publication has no figure of that id. Throws SQLite::Exception.
std::optional<FrozenFigure> frozenFigure(SQLite::Database &database, Id publication,
                                         const QString &figure);

// The results of a publication, the best first. Throws SQLite::Exception.
QList<FrozenScore> frozenScores(SQLite::Database &database, Id publication);

// Who or what was behind a side of a published figure, as it was then.
struct FrozenBehind
{
    QList<FrozenLine> lines;
    qint64 removed = 0; // people who were removed from the file since

    // "1 person was removed from the file since."; empty when nobody was.
    QString removedText() const;
};

// Throws SQLite::Exception.
FrozenBehind frozenBehind(SQLite::Database &database, const FrozenFigure &figure, Side side);

// A published line as those of the figures are shown.
BehindLine behindLine(const FrozenLine &line);

} // namespace models
