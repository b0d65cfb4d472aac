// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/judges.h"

#include "models/storage/raw_statement.h"
#include "models/storage/store.h"

#include <QCoreApplication>

namespace models {

namespace {
struct JudgesTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Judge)
};
} // namespace

QHash<Id, QList<PackageJudge>> judgesByPackage(SQLite::Database &database, const Cycle &cycle)
{
    QHash<Id, Judge> judges;
    for (const Judge &judge :
         findAll<Judge>(database, "WHERE panel_id IN (SELECT id FROM panel WHERE cycle_id = ?)",
                        {Value(cycle.id)}))
        judges.insert(judge.id, judge);
    QHash<Id, QList<PackageJudge>> packages;
    RawStatement row(database, sqlText(QStringLiteral("assessment/judges.sql")));
    row.bind(1, cycle.id);
    while (row.step()) {
        PackageJudge one{judges.value(row.integer(1))};
        const qint64 tie = row.integer(2);
        if (tie)
            one.obstacle = tie == 1 ? JudgeObstacle::OwnSchool : JudgeObstacle::OwnPackage;
        else if (one.judge.absent.value_or(false))
            one.obstacle = JudgeObstacle::Absent;
        packages[row.integer(0)] << one;
    }
    return packages;
}

QString obstacleText(JudgeObstacle obstacle)
{
    switch (obstacle) {
    case JudgeObstacle::Absent:
        return JudgesTexts::tr("absent");
    case JudgeObstacle::OwnSchool:
        return JudgesTexts::tr("works at the base school");
    case JudgeObstacle::OwnPackage:
        return JudgesTexts::tr("belongs to the package");
    case JudgeObstacle::None:
        break;
    }
    return {};
}

} // namespace models
