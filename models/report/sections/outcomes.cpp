// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/award_matrix.h"
#include "models/report/narrative.h"
#include "models/report/wording.h"
#include "models/vocabulary/code_table.h"

namespace models {

// The programmes with the most items; the others stand in the list.
static constexpr qsizetype kMostProgrammes = 20;

static QString level(const QString &code)
{
    return code.isEmpty() ? QStringLiteral("级别未登记") : awardLevelName(code, Language::Chinese);
}

static QString grade(const QString &code)
{
    return awardGradeName(code, Language::Chinese);
}

// Levels by grades; both as far as they occur.
static void addLevels(SectionDraft &draft, const AwardMatrix &matrix)
{
    QStringList levels, grades;
    for (const AwardColumn &column : matrix.columns) {
        if (!levels.contains(column.level))
            levels << column.level;
        if (!grades.contains(column.grade))
            grades << column.grade;
    }
    std::sort(grades.begin(), grades.end()); // the codes of the table are in its order
    QHash<std::pair<QString, QString>, qint64> cells;
    for (qsizetype i = 0; i < matrix.columns.size(); ++i)
        cells.insert({matrix.columns[i].level, matrix.columns[i].grade}, matrix.totals[i]);

    TableBlock table;
    table.caption = QStringLiteral("成果级别与等次统计表");
    table.unit = QStringLiteral("单位：项");
    table.header << QStringLiteral("级别");
    for (const QString &code : grades)
        table.header << grade(code);
    table.header << QStringLiteral("合计");
    table.numeric = QList<bool>(table.header.size(), true);
    table.numeric[0] = false;
    table.lastRowIsTotal = true;
    QList<qint64> sums(grades.size() + 1, 0);
    const auto add = [&table](const QString &name, const QList<qint64> &numbers) {
        QStringList row{name};
        for (const qint64 number : numbers)
            row << QString::number(number);
        table.rows << row;
    };
    for (const QString &code : levels) {
        QList<qint64> numbers;
        qint64 total = 0;
        for (qsizetype i = 0; i < grades.size(); ++i) {
            numbers << cells.value({code, grades[i]});
            total += numbers.last();
            sums[i] += numbers.last();
        }
        sums.last() += total;
        add(level(code), numbers << total);
    }
    add(QStringLiteral("合计"), sums);
    draft.blocks << table;
}

// 「省级一等3、省级二等4」 of one programme.
static QString gradesOf(const AwardMatrix &matrix, const AwardRow &row)
{
    QStringList parts;
    for (qsizetype i = 0; i < matrix.columns.size(); ++i)
        if (row.items[i] > 0)
            parts << QStringLiteral("%1%2%3项")
                         .arg(level(matrix.columns[i].level), grade(matrix.columns[i].grade))
                         .arg(row.items[i]);
    return parts.join(QStringLiteral("、"));
}

static void addProgrammes(SectionDraft &draft, const AwardMatrix &matrix)
{
    TableBlock table;
    table.caption = QStringLiteral("主要赛事与项目成果表");
    table.header = QStringLiteral("赛事或项目 级别与等次 项数 人数").split(QLatin1Char(' '));
    table.numeric = {false, false, true, true};
    for (const AwardRow &row : matrix.rows)
        if (!row.key.isEmpty() && table.rows.size() < kMostProgrammes)
            table.rows << QStringList{row.key, gradesOf(matrix, row), QString::number(row.total),
                                      QString::number(row.people)};
    if (!table.rows.isEmpty())
        draft.blocks << table;
}

void writeOutcomes(SectionDraft &draft)
{
    const Figure &items = draft.figure(QStringLiteral("outcomes"));
    const Cycle &cycle = draft.book.cycle();
    if (items.part == 0) {
        draft.paragraph(
            QStringLiteral("本文件尚未登记%"
                           "1年度项目包的教科研成果、获奖和学员成长记录，本节暂无可报告的数据。")
                .arg(cycle.name));
        addSentence(draft, "outcomes"); // those of no package
        return;
    }
    addSentence(draft, "outcomes");
    addSentence(draft, "achievements");
    addSentence(draft, "awards");
    const auto matrix = readAwardMatrix(draft.database, cycle, AwardRows::Programme);
    if (!matrix)
        return; // the file fails; whoever asked for the report is told by the next query
    addLevels(draft, *matrix);
    addProgrammes(draft, *matrix);
    draft.chart("award_matrix");
}

} // namespace models
