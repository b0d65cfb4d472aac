// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace models {

// A date of which only the year, or year and month, may be known. Stored as ISO 8601 reduced
// precision ("1990", "1990-08", "1990-08-01"), which sorts as text. Year 0 means no date.
struct PartialDate
{
    int year = 0;
    int month = 0; // 0: not known
    int day = 0;   // 0: not known

    bool isEmpty() const { return year == 0; }
    auto operator<=>(const PartialDate &) const = default;

    // "1990-08"; empty text for an empty date.
    QString toIso() const;
    // Exactly the three ISO forms; empty text gives an empty date. For what we stored ourselves.
    static std::optional<PartialDate> fromIso(const QString &text);
    // First and last day that it can mean. Invalid QDate for an empty date.
    QDate earliest() const;
    QDate latest() const;
};

// What a cell that holds a date can turn out to mean.
struct ParsedDate
{
    PartialDate date;
    // Set when the text allows another reading: "2023.1" typed as a number may have been 2023.10.
    std::optional<PartialDate> otherReading;
    QString note; // translated; why the date needs a look; empty otherwise
};

// Reads the habits of real workbooks: 2023.9, 2023.09, 2023-09-01, 2023/9/1, 2023年9月(1日),
// 二〇二三年九月, 202309, 20230901, 23.9.1, 9月1日 (year from `contextYear`), Excel serials when
// `isNumber` (1900 system unless `date1904`). `isNumber` tells that the cell held a number, for
// which 2023.1 is ambiguous. Two-digit years are no later than this year. Nothing (empty, 无, 至今)
// gives an empty date. Errors: Input, with a sentence that quotes the text: not a date, not in the
// calendar or outside 1900 to 2100, a period (2023.9-2024.6), no year and no `contextYear`. Never
// guesses.
Result<ParsedDate> parseDate(const QString &text, bool isNumber = false, int contextYear = 0,
                             bool date1904 = false);

// Completed years at `reference`. Of a birth date known to the month or year the earliest possible
// day counts, so the age is the largest possible; empty when `birth` is empty or after `reference`.
std::optional<int> ageAt(const PartialDate &birth, const QDate &reference);

} // namespace models
