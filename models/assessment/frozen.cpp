// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/line_numbers.h"
#include "models/assessment/publish.h"
#include "models/storage/store.h"

#include <QCoreApplication>

namespace models {

namespace {
struct FrozenTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Publish)
};
} // namespace

QList<Publication> publicationsOf(SQLite::Database &database, Id cycle)
{
    return findAll<Publication>(database, "WHERE cycle_id = ? ORDER BY id DESC", {Value(cycle)});
}

QList<FrozenFigure> frozenFigures(SQLite::Database &database, Id publication)
{
    return findAll<FrozenFigure>(database, "WHERE publication_id = ? ORDER BY position",
                                 {Value(publication)});
}

std::optional<FrozenFigure> frozenFigure(SQLite::Database &database, Id publication,
                                         const QString &figure)
{
    const auto found = findAll<FrozenFigure>(database, "WHERE publication_id = ? AND figure = ?",
                                             {Value(publication), Value(figure)});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<FrozenScore> frozenScores(SQLite::Database &database, Id publication)
{
    return findAll<FrozenScore>(
        database, "WHERE publication_id = ? ORDER BY rank IS NULL, rank, id", {Value(publication)});
}

FrozenBehind frozenBehind(SQLite::Database &database, const FrozenFigure &figure, Side side)
{
    const QList<NumberRun> runs = lineRuns(side == Side::Part   ? figure.partLines
                                           : side == Side::Rest ? figure.restLines
                                                                : figure.unknownLines);
    FrozenBehind behind;
    for (const NumberRun &run : runs)
        behind.lines += findAll<FrozenLine>(
            database, "WHERE publication_id = ? AND number BETWEEN ? AND ? ORDER BY number",
            {Value(figure.publicationId), Value(qint64(run.first)), Value(qint64(run.last))});
    behind.removed = lineCount(runs) - behind.lines.size();
    return behind;
}

QString FrozenBehind::removedText() const
{
    if (removed == 0)
        return {};
    return removed == 1
               ? FrozenTexts::tr("1 person was removed from the file since.")
               : FrozenTexts::tr("%1 people were removed from the file since.").arg(removed);
}

BehindLine behindLine(const FrozenLine &line)
{
    BehindLine behind{.teacherId = line.teacherId,
                      .name = line.name,
                      .group = line.groupName,
                      .school = line.school,
                      .urbanRural = line.urbanRural,
                      .stage = line.stage,
                      .subject = line.subject,
                      .title = line.title,
                      .age = line.age,
                      .role = line.role,
                      .amount = line.amount.value_or(1),
                      .detail = line.detail};
    behind.page = line.page;
    behind.recordId = line.recordId;
    return behind;
}

} // namespace models
