// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/language.h"
#include "models/base/percent.h"
#include "models/records/value.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace models {

// Counts of different things are different types, so that 人 (people), 人次 (memberships,
// attendances) and 场次 (sessions) can never be added to each other.
template <class Tag>
struct Count
{
    qint64 number = 0;
    auto operator<=>(const Count &) const = default;
    Count operator+(Count other) const { return {number + other.number}; }
};
using People = Count<struct PeopleTag>;           // 人: distinct persons
using Attendances = Count<struct AttendancesTag>; // 人次: a person at two activities counts twice
using Sessions = Count<struct SessionsTag>;       // 场次: a lecture held twice counts twice
using Memberships = Count<struct MembershipsTag>; // 人次: a person in two packages counts twice

// What a figure's numbers count; says the word that stands behind them.
enum class Unit {
    People,
    Memberships,
    Groups,
    Schools,
    Stages,
    Subjects,
    MembersAGroup,
    Activities,
    Sessions,    // 场次
    Attendances, // 人次
    Hours,       // 学时, in hundredths
    HoursEach,   // 学时 a person, in hundredths
    Items,       // 项, of outcomes
    Fen,         // money
};

// Whether numbers of a unit are kept in hundredths: fen of a yuan, hundredths of a class hour.
bool isInHundredths(Unit unit);

// How a figure is worded: a number, a part of a whole in percent, a covered part of a list, or a
// mean (part divided by whole).
enum class FigureKind { Count, Share, Coverage, Mean };

// One number of a cycle with everything that makes it true: never shown without its definition. Of
// a count the number is the part, and whole is 0; of a coverage those not known to belong to the
// whole stand beside it.
struct Figure : Amount
{
    QString id; // snake_case, or <figure>/<dimension>/<key> for a breakdown
    FigureKind kind = FigureKind::Count;
    Unit unit = Unit::People;
    QDate referenceDate;     // 统计时点
    QString ruralDefinition; // "R1" … when the figure depends on one; else empty
    QString codeYears;       // "2016" or "2016, 2021": years of the codes used; else empty

    // Its amount as a share: what stands beside the whole of a coverage is not of it.
    Amount share() const;
    // False where nothing is counted, or of nobody the answer is known: there is no share to show
    // then, rather than one of 0 %.
    bool hasAnswer() const;

    // From the figure table, with the breakdown's name: "Members · Primary".
    QString title(Language language) const;
    // The number alone: "694", "37.75 %", "17.79"; "—" for a part of nothing.
    QString valueText(Language language) const;
    // The years of the codes with the comma of the language.
    QString codeYearsText(Language language) const;
    // One of its numbers as people read it: "694", "12,345.60" for money, "56.5" for hours.
    QString numberText(qint64 number) const;
    // "262/694 = 37.75 %（口径：R1 乡村（国家统计口径），代码年份 2016，统计时点 2023-12-31，未标注
    // 0 人）"
    QString text(Language language) const;
    // What is counted, in one sentence, with the rural definition and its authority where it has
    // one.
    QString definition(Language language) const;

    QString titleSource; // English source texts of the figure table, context "Figure"
    QString definitionSource;
    QString breakdownName; // code and table of a breakdown's key, e.g. "stage:2"; of a package its
                           // name, "group:…"; of a matrix cell "subject_stage:13.2"; else empty
};

// "37.75 %" of a share, "26.92 %" of a coverage, whose unknown stand beside the whole; "—" where
// there is no answer.
QString percentText(const Figure &figure, int decimals = 2);
std::optional<qint64> roundedPercent(const Figure &figure, int decimals = 2);

// A mean in hundredths of its unit, rounded half up in integers, so that no binary fraction
// decides; empty where there is nobody to share in it. Its text: "17.79", "17.80"; of hours "12.5".
std::optional<Hundredths> roundedMean(Unit unit, const Amount &amount);
QString meanText(Unit unit, Hundredths mean);

// The word for what a unit counts: 人, 人次, packages …
QString unitName(Unit unit, Language language);

// A breakdown's key as people read it: 小学 for "stage:2", 语文 · 小学 for "subject_stage:13.2".
QString breakdownText(const QString &breakdownName, Language language);

} // namespace models
