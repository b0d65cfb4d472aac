// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/score_grid.h"

#include "models/base/edit_title.h"
#include "models/base/text.h"

#include <QCoreApplication>

namespace models {

namespace {
struct ScoreGridEditTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::ScoreGrid)
};
} // namespace

// The points that a person typed; none for an empty text.
static Result<std::optional<Hundredths>> typedPoints(const QString &text)
{
    const QString plain = cleanedOrEmpty(text);
    if (plain.isEmpty())
        return std::optional<Hundredths>();
    if (const auto value = hundredthsOf(plain))
        return std::optional<Hundredths>(Hundredths{*value});
    return fail(
        ErrorCode::Input,
        ScoreGridEditTexts::tr("“%1” are no points. Write a number with at most two decimals.")
            .arg(plain));
}

QString ScoreGrid::editTitle(const QList<CellPoints> &changes) const
{
    const Place first = placeOf(changes.first().row, changes.first().column);
    if (changes.size() == 1)
        return models::editTitle("scores.of_judge",
                                 {m_judges.value(first.judge).judge.name,
                                  m_packages.value(first.package).name,
                                  m_items.value(first.item).code,
                                  changes.first().points ? hundredthsText(*changes.first().points)
                                                         : QStringLiteral("—")});
    const QString of = m_slice == Slice::Judge  ? m_judges.value(first.judge).judge.name
                       : m_slice == Slice::Item ? m_items.value(first.item).code
                                                : m_packages.value(first.package).name;
    return models::editTitle("scores.of_judges", {of, QString::number(changes.size())});
}

Result<int> ScoreGrid::setPoints(const QList<CellPoints> &cells)
{
    QList<CellPoints> changes;
    for (const CellPoints &each : cells) {
        if (!isCell(each.row, each.column))
            continue;
        const Place place = placeOf(each.row, each.column);
        if (points(place) == each.points)
            continue;
        if (const QString why = blocked(place); !why.isEmpty() && each.points)
            return fail(ErrorCode::Input, why);
        if (each.points)
            if (const QString why = pointsProblem(m_items.value(place.item), *each.points, true);
                !why.isEmpty())
                return fail(ErrorCode::Input, why);
        changes << each;
    }
    const auto file = m_file.lock();
    if (changes.isEmpty() || !file)
        return 0;
    const auto done = file->edit(editTitle(changes), [&](Transaction &edit) -> Result<void> {
        for (const CellPoints &change : std::as_const(changes))
            keepScore(edit, keyOf(placeOf(change.row, change.column)), change.points);
        return {};
    });
    if (!done)
        return done.failure();
    return int(changes.size());
}

bool ScoreGrid::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole)
        return false;
    const auto typed = typedPoints(value.toString());
    const auto done =
        typed ? setPoints({{index.row(), index.column(), *typed}}) : Result<int>(typed.failure());
    if (!done)
        emit failed(done.error());
    return done.has_value();
}

PastedPoints ScoreGrid::readBlock(const QString &text, int row, int column) const
{
    PastedPoints pasted;
    const auto refuse = [&pasted](const QString &problem) {
        if (!pasted.problems.contains(problem))
            pasted.problems << problem;
    };
    const QList<QStringList> lines = pastedRows(text);
    for (int down = 0; down < lines.size(); ++down) {
        const QStringList &words = lines[down];
        for (int right = 0; right < words.size(); ++right) {
            if (cleanedOrEmpty(words[right]).isEmpty())
                continue;
            const CellPoints cell{row + down, column + right, {}};
            if (!isCell(cell.row, cell.column)) {
                ++pasted.outside;
                continue;
            }
            const Place place = placeOf(cell.row, cell.column);
            const auto typed = typedPoints(words[right]);
            const QString why = !typed ? typed.error().message
                                : !blocked(place).isEmpty()
                                    ? blocked(place)
                                    : pointsProblem(m_items.value(place.item), **typed, true);
            if (why.isEmpty())
                pasted.cells << CellPoints{cell.row, cell.column, *typed};
            else
                refuse(why);
        }
    }
    return pasted;
}

} // namespace models
