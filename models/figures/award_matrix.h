// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/language.h"
#include "models/base/result.h"
#include "models/records/cycle.h"

#include <SQLiteCpp/Database.h>

#include <QList>
#include <QString>

namespace models {

// What the rows of an award matrix are.
enum class AwardRows { Kind, Programme };

// One column of an award matrix; a code that is empty is "not known".
struct AwardColumn
{
    QString level; // award_level
    QString grade; // award_grade; 6 and empty are one: not graded
    auto operator<=>(const AwardColumn &) const = default;
};

struct AwardRow
{
    QString key;         // code of the kind, or the programme as it stands; empty: not known
    QList<qint64> items; // one a column
    qint64 total = 0;    // 项
    qint64 people = 0;   // 人, each once
};

// The outcomes of a cycle by kind or programme, level and grade: the items that were awarded, and
// the people who have them. A joint one counts once, its people separately, so that the two
// numbers never follow from each other.
struct AwardMatrix
{
    QList<AwardColumn> columns; // those that occur, the highest first
    QList<AwardRow> rows;       // kinds in the order of their table; programmes, most items first
    QList<qint64> totals;       // one a column
    qint64 items = 0;
    qint64 people = 0;
};

// Counts the matrix of a cycle. Errors as RecordFile.
Result<AwardMatrix> readAwardMatrix(SQLite::Database &database, const Cycle &cycle, AwardRows rows);

// A level as people say it: 省级 for 省（自治区、直辖市）级. "—" when it is not known.
QString awardLevelName(const QString &code, Language language);

// A grade as people say it; 未分级 for one that was not given.
QString awardGradeName(const QString &code, Language language);

} // namespace models
