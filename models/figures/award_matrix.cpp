// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/award_matrix.h"

#include "models/figures/quantity_sql.h"
#include "models/storage/database.h"
#include "models/storage/raw_statement.h"
#include "models/vocabulary/code_table.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace models {

static const QString kNotGraded = QStringLiteral("6");

QString awardLevelName(const QString &code, Language language)
{
    const CodeTable &levels = codeTable(QStringLiteral("award_level"));
    const Term *term = levels.find(code);
    const bool isLong = term && term->name.contains(QStringLiteral("（"));
    return isLong && language == Language::Chinese && !term->aliases.isEmpty()
               ? term->aliases.first()
               : levels.name(code, language);
}

QString awardGradeName(const QString &code, Language language)
{
    if (code.isEmpty() || code == kNotGraded)
        return say(language, "Figure", QT_TRANSLATE_NOOP("Figure", "Not graded"));
    return codeTable(QStringLiteral("award_grade")).name(code, language);
}

// Where a code stands in its table; the unknown come last.
static qsizetype placeOf(const char *table, const QString &code)
{
    const QList<Term> &terms = codeTable(QLatin1String(table)).terms();
    for (qsizetype place = 0; place < terms.size(); ++place)
        if (terms[place].code == code)
            return place;
    return terms.size();
}

namespace {
struct AwardCell
{
    QString row;
    AwardColumn column;
    qint64 items = 0;
};
} // namespace

static QList<AwardCell> readCells(SQLite::Database &database, const Cycle &cycle, AwardRows rows)
{
    QList<AwardCell> cells;
    RawStatement row(database, quantityQuery(QStringLiteral("report/awards.sql"),
                                             QuantityQuestion::ofYear(cycle)));
    while (row.step()) {
        const QString grade = row.text(3);
        cells << AwardCell{row.text(rows == AwardRows::Kind ? 0 : 1),
                           {row.text(2), grade.isEmpty() ? kNotGraded : grade},
                           row.integer(4)};
    }
    return cells;
}

static void countPeople(SQLite::Database &database, const Cycle &cycle, AwardRows rows,
                        AwardMatrix &matrix)
{
    QHash<QString, QSet<QString>> people;
    QSet<QString> everybody;
    RawStatement row(database, quantityQuery(QStringLiteral("report/award_people.sql"),
                                             QuantityQuestion::ofYear(cycle)));
    while (row.step()) {
        const QString person = row.text(2);
        people[row.text(rows == AwardRows::Kind ? 0 : 1)] << person;
        everybody << person;
    }
    for (AwardRow &one : matrix.rows)
        one.people = people.value(one.key).size();
    matrix.people = everybody.size();
}

static void sortRows(AwardMatrix &matrix, AwardRows rows)
{
    const auto before = [rows](const AwardRow &one, const AwardRow &other) {
        if (rows == AwardRows::Kind)
            return placeOf("outcome_kind", one.key) < placeOf("outcome_kind", other.key);
        if (one.key.isEmpty() != other.key.isEmpty())
            return other.key.isEmpty();
        return std::tie(other.total, one.key) < std::tie(one.total, other.key);
    };
    std::sort(matrix.rows.begin(), matrix.rows.end(), before);
}

static AwardMatrix matrixOf(const QList<AwardCell> &cells)
{
    AwardMatrix matrix;
    for (const AwardCell &cell : cells)
        if (!matrix.columns.contains(cell.column))
            matrix.columns << cell.column;
    std::sort(matrix.columns.begin(), matrix.columns.end(),
              [](const AwardColumn &one, const AwardColumn &other) {
                  return std::pair(placeOf("award_level", one.level),
                                   placeOf("award_grade", one.grade)) <
                         std::pair(placeOf("award_level", other.level),
                                   placeOf("award_grade", other.grade));
              });
    matrix.totals.fill(0, matrix.columns.size());
    QHash<QString, qsizetype> rows;
    for (const AwardCell &cell : cells) {
        if (!rows.contains(cell.row)) {
            rows.insert(cell.row, matrix.rows.size());
            matrix.rows << AwardRow{cell.row, QList<qint64>(matrix.columns.size(), 0)};
        }
        AwardRow &row = matrix.rows[rows.value(cell.row)];
        const qsizetype column = matrix.columns.indexOf(cell.column);
        row.items[column] += cell.items;
        row.total += cell.items;
        matrix.totals[column] += cell.items;
        matrix.items += cell.items;
    }
    return matrix;
}

Result<AwardMatrix> readAwardMatrix(SQLite::Database &database, const Cycle &cycle, AwardRows rows)
{
    AwardMatrix matrix;
    const auto done =
        guarded(QString::fromStdString(database.getFilename()), [&]() -> Result<void> {
            matrix = matrixOf(readCells(database, cycle, rows));
            countPeople(database, cycle, rows, matrix);
            sortRows(matrix, rows);
            return {};
        });
    if (!done)
        return done.failure();
    return matrix;
}

} // namespace models
