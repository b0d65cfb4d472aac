// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figure_book.h"
#include "models/records/publication.h"
#include "models/storage/record_file.h"

#include <QMap>

namespace models {

// Figures that a text quotes, each with its text at that time: "694", "262/694 = 37.75 %".
using Quotes = QMap<QString, QString>;

// A figure as a quote remembers it.
QString quoteText(const Figure &figure);

// The figures whose numbers stand in `text`, with what they are now. A number is a figure's when it
// is one of its numbers and the word behind it is what the figure counts; those of `likely` come
// first, and of one of theirs the number alone is enough. Numbers that are no figure's are passed
// over.
Quotes quotesIn(const QString &text, const FigureBook &book, const QStringList &likely);

// JSON as EditedSentence keeps it.
QString quotesJson(const Quotes &quotes);
Quotes quotesFromJson(const QString &json);

// A figure that is no more what a text says.
struct MovedQuote
{
    QString figure; // id
    QString before;
    QString now; // "—" for a figure that is gone
};

// What moved since somebody wrote the sentence.
QList<MovedQuote> movedQuotes(const EditedSentence &sentence, const FigureBook &book);

// Keeps which edited sentences of the book's cycle quote figures that moved, in the temporary table
// moved_quote, where a check reads it. May run on any thread. Errors as RecordFile.
Result<void> refreshMovedQuotes(RecordFile &file, const FigureBook &book);

} // namespace models
