// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_type.h"

namespace models {

// Assessment cycle (考核年度): the year that is run, counted and assessed as one.
struct Cycle
{
    Id id = 0;
    QString name; // "2023"
    QDate startsOn;
    QDate endsOn;
    QDate referenceDate;  // 统计时点: every member counts with the school held on this day
    QDate acceptanceDate; // 验收日, January of the next year
    QDate showcaseDate;   // 展评日, March of the next year
    QString ruralDefinition = QStringLiteral("R1");
    QString status = QStringLiteral("open"); // cycle_status
};

template <>
const RecordType &recordType<Cycle>();

// The cycle of a calendar year with the dates that case 003 follows: 1 January to 31 December,
// counted on the last day, accepted on 15 January and shown on 15 March of the next year.
Cycle cycleForYear(int year);

// A goal that the centre set itself for one figure in one cycle (目标值).
struct Target
{
    Id id = 0;
    Id cycleId = 0;
    QString figure;                 // id in the figure table
    std::optional<int> basisPoints; // 4000 is 40 %
};

template <>
const RecordType &recordType<Target>();

// One fact about the file as a whole (设置): the centre's name, whether it holds sample data.
struct Setting
{
    Id id = 0;
    QString name;
    QString content;
};

template <>
const RecordType &recordType<Setting>();

} // namespace models
