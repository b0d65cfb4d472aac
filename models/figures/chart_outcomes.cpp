// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/award_matrix.h"
#include "models/figures/chart_makers.h"
#include "models/vocabulary/code_table.h"

#include <QCoreApplication>

namespace models {

namespace {
// The number of each pair of level and grade, under the id of its figure.
struct AwardFigures
{
    QHash<std::pair<QString, QString>, const Figure *> cells;
    QStringList levels, grades; // those that occur, in the order of their tables
    const Figure *largest = nullptr;
};
} // namespace

static QStringList inOrder(const char *table, const QSet<QString> &codes)
{
    QStringList found;
    for (const Term &term : codeTable(QLatin1String(table)).terms())
        if (codes.contains(term.code))
            found << term.code;
    if (codes.contains(QString()))
        found << QString();
    return found;
}

static AwardFigures awardFigures(const FigureBook &book)
{
    AwardFigures found;
    QSet<QString> levels, grades;
    for (const Figure *figure :
         book.breakdown(QStringLiteral("outcomes"), QStringLiteral("level_grade"))) {
        const QString key = figure->id.section(QLatin1Char('/'), 2);
        const QString level = key.section(QLatin1Char('.'), 0, 0);
        const QString grade = key.section(QLatin1Char('.'), 1);
        levels << level;
        grades << grade;
        found.cells.insert({level, grade}, figure);
        if (!found.largest || figure->part > found.largest->part)
            found.largest = figure;
    }
    found.levels = inOrder("award_level", levels);
    found.grades = inOrder("award_grade", grades);
    return found;
}

void makeAwardMatrix(ChartDraft &draft)
{
    const AwardFigures figures = awardFigures(draft.book);
    ChartSpec &spec = draft.spec;
    const Figure &items = *draft.book.find(QStringLiteral("outcomes"));
    const Figure &people = *draft.book.find(QStringLiteral("outcome_people"));
    if (items.part == 0)
        return;
    for (const QString &level : figures.levels)
        spec.categories << awardLevelName(level, draft.language);
    for (const QString &grade : figures.grades) {
        ChartSeries series{awardGradeName(grade, draft.language), ColourRole::Part};
        for (const QString &level : figures.levels) {
            const Figure *cell = figures.cells.value({level, grade});
            series.values << double(cell->part);
            spec.peopleKeys << cell->id + QStringLiteral("|part");
        }
        spec.series << series;
    }
    const QString most = figures.largest->id.section(QLatin1Char('/'), 2);
    spec.title =
        draft.text(QT_TRANSLATE_NOOP("Chart", "%1 outcomes of %2 people; the most are %3 %4: %5"))
            .arg(items.part)
            .arg(people.part)
            .arg(awardLevelName(most.section(QLatin1Char('.'), 0, 0), draft.language),
                 awardGradeName(most.section(QLatin1Char('.'), 1), draft.language))
            .arg(figures.largest->part);
    spec.subtitle = draft.text(QT_TRANSLATE_NOOP(
        "Chart", "items by level and grade; one made by several people counts once"));
    spec.valueTitle = draft.text(QT_TRANSLATE_NOOP("Chart", "Items"));
}

} // namespace models
