// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/assessment.h"
#include "models/records/cycle.h"

#include <SQLiteCpp/Database.h>

#include <QHash>

namespace models {

// Why a judge's points do not count for a package.
enum class JudgeObstacle : std::uint8_t {
    None,
    Absent,     // did not come
    OwnSchool,  // 回避: works at the package's base school
    OwnPackage, // 回避: belongs to the package, or hosts it
};

// A judge as one of a package's panel.
struct PackageJudge
{
    Judge judge;
    JudgeObstacle obstacle = JudgeObstacle::None;
};

// The judges of each package of a cycle: those of its panel, in their order. A package without a
// panel has none. Throws SQLite::Exception.
QHash<Id, QList<PackageJudge>> judgesByPackage(SQLite::Database &database, const Cycle &cycle);

// "Works at the base school", in the language that the program speaks; empty for None.
QString obstacleText(JudgeObstacle obstacle);

} // namespace models
