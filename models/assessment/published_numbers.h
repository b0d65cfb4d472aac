// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assessment/pasted_text.h"
#include "models/base/hundredths.h"
#include "models/records/publication.h"

#include <QList>

namespace models {

// One number of a text that a centre or a bureau published, with the words that say what it means.
struct PublishedNumber
{
    QString wording; // the clause that it stands in, verbatim
    QString context; // the clause without its numbers and their units: what they are said of
    QString phrase;  // the number with qualifier and unit, verbatim: "3600多人次"
    // The number, exactly; unset: none was said (多位), or one with more than two decimals.
    std::optional<qint64> hundredths;
    std::optional<Hundredths> percent;
    std::optional<qint64> wholeHundredths; // a number said before of which the percent is true
    QString unit;                          // 人, 人次, 场次 … as written; empty: none
    QString qualifier;      // 余, 多, 约, 近, 左右, 全部 … as written; empty: exact
    QString windowName;     // 近两年, 2023年, 截至目前 … as written; empty: none
    bool isPart = false;    // of a number before it (其中): never added to it again
    bool isDamaged = false; // characters of its clause were lost
};

// The numbers of a text in their order. Years, dates, ranges (4-5人), numbers of documents and what
// stands in titles are none. A percent that is said of the number before it (262人,占比37.75%) is
// kept with it. Words for a time hold to the end of their sentence or bracket; those before a colon
// at the end of a line hold for the lines below it, up to the first that ends a sentence.
QList<PublishedNumber> publishedNumbers(const PastedText &text);
QList<PublishedNumber> publishedNumbers(const QString &text);

// A number of a text that is said to consist of others (27所,其中城镇22所、乡村5所).
struct ClosedSum
{
    QString wording;     // verbatim
    qint64 total = 0;    // in hundredths, as the parts
    QList<qint64> parts; // each said after it

    bool addsUp() const;
    // "22 + 5 = 27", or "22 + 5 = 27 ≠ 26".
    QString text() const;
};

// Every sum of a text that says both the whole and its parts. A whole whose parts are only named
// gives none.
QList<ClosedSum> closedSums(const QString &text);

// The sum of numbers of one unit, without those that are parts of others and without percents, in
// hundredths.
qint64 sumWithoutParts(const QList<PublishedNumber> &numbers, const QString &unit);

// The figure that a number of a text seems to mean, by its unit and the words around it; empty when
// none fits.
QString figureMeant(const PublishedNumber &number, const QString &ruralDefinition);

// The claim that a number makes, without its cycle and source; `figure` may be empty.
Claim claimOf(const PublishedNumber &number, const QString &figure);

// The claim's number as it was published: "3600多人次", "约120人", "262/694 = 37.75 %".
QString claimText(const Claim &claim);

} // namespace models
