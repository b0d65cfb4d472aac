// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sheet_layout.h"

#include "models/base/text.h"

#include <QRegularExpression>

namespace models {

// How deep below the top a header is looked for.
static constexpr int kSearchedRows = kHeadRows - 2;

// The texts of one header candidate, a parent row joined with the row below it where `rows` is 2.
struct HeaderTexts
{
    QStringList own;     // the lower cell, or the upper one where the lower is empty
    QStringList joined;  // parent and child together; empty where there is only one
    QList<bool> isUpper; // of two rows: `own` is the upper cell
};

// The cell that shows at (row, column): of a merged range, its top left cell.
static QString shownText(const Sheet &sheet, int row, int column)
{
    const MergedRange *range = sheet.mergedInHead(row, column);
    return range ? sheet.text(range->firstRow, range->firstColumn) : sheet.text(row, column);
}

static HeaderTexts headerTexts(const Sheet &sheet, int row, int rows)
{
    HeaderTexts texts;
    const int columns = qMax(sheet.columnCount(row), rows == 2 ? sheet.columnCount(row + 1) : 0);
    for (int column = 0; column < columns; ++column) {
        const QString upper =
            headerKey(rows == 2 ? shownText(sheet, row, column) : sheet.text(row, column));
        const QString lower = rows == 2 ? headerKey(shownText(sheet, row + 1, column)) : QString();
        const bool single = lower.isEmpty() || lower == upper;
        texts.own << (single ? upper : lower);
        texts.joined << (single ? QString() : upper + lower);
        texts.isUpper << (rows == 2 && single && !upper.isEmpty());
    }
    return texts;
}

// The column that a sheet may have many times, if one of these headers is such a one.
static std::optional<ColumnUse> repeatedUse(const BookKind &kind, const QString &own,
                                            const QString &joined)
{
    for (const BookColumn &column : kind.columns) {
        const auto weigh = [&column](const QString &header) {
            return header.isEmpty() || !column.weightOfHeader ? 0 : column.weightOfHeader(header);
        };
        if (const int weight = qMax(weigh(own), weigh(joined)))
            return ColumnUse{0, &column, weight};
    }
    return std::nullopt;
}

// Whether the upper of two rows is part of the header at all, and not a title or a label above it:
// some column is named by it, and it is not one text over all columns.
static bool needsUpperRow(const BookKind &kind, const QList<ColumnUse> &uses,
                          const HeaderTexts &texts, const Sheet &sheet, int row)
{
    QSet<QString> uppers;
    for (int column = 0; column < texts.own.size(); ++column)
        uppers << shownText(sheet, row, column);
    const auto isNamedByUpper = [&](const ColumnUse &use) {
        const QString &own = texts.own[use.sheetColumn];
        return texts.isUpper[use.sheetColumn] ||
               (!kind.columnOfHeader.contains(own) &&
                (!use.column->weightOfHeader || use.column->weightOfHeader(own) < use.weight));
    };
    return uppers.size() > 1 && std::any_of(uses.cbegin(), uses.cend(), isNamedByUpper);
}

static QList<ColumnUse> usesOf(const BookKind &kind, const HeaderTexts &texts)
{
    QList<ColumnUse> uses;
    QSet<qsizetype> taken;
    for (int i = 0; i < texts.own.size(); ++i) {
        auto found = kind.columnOfHeader.constFind(texts.own[i]);
        if (found == kind.columnOfHeader.cend())
            found = kind.columnOfHeader.constFind(texts.joined[i]);
        if (found == kind.columnOfHeader.cend()) {
            if (auto use = repeatedUse(kind, texts.own[i], texts.joined[i])) {
                use->sheetColumn = i;
                uses.append(*use);
            }
            continue;
        }
        if (taken.contains(*found))
            continue;
        taken << *found;
        uses.append({i, &kind.columns[*found], kind.columns[*found].weight});
    }
    return uses;
}

static bool hasRequired(const BookKind &kind, const QList<ColumnUse> &uses)
{
    return std::all_of(
        kind.columns.cbegin(), kind.columns.cend(), [&uses](const BookColumn &column) {
            return !column.required ||
                   std::any_of(uses.cbegin(), uses.cend(),
                               [&column](const ColumnUse &use) { return use.column == &column; });
        });
}

// How much speaks for a header candidate being of one kind.
static int score(const BookKind &kind, const QList<ColumnUse> &uses, const SheetContext &context)
{
    int points = 0;
    for (const ColumnUse &use : uses)
        points += use.weight;
    const QStringList words = QString::fromUtf8(kind.titleWords).split(QLatin1Char(' '));
    for (const QString &word : words)
        if (context.title.contains(word))
            return points + 6;
    return points;
}

// The value behind a label: 「填报单位:荻港中心小学」 in one cell, or in the next cell of the row.
static QString labelled(const Sheet &sheet, int lastRow, const QRegularExpression &label)
{
    for (int row = 0; row < lastRow; ++row) {
        for (int column = 0; column < sheet.columnCount(row); ++column) {
            const auto match = label.match(cleaned(sheet.text(row, column)));
            if (!match.hasMatch())
                continue;
            const QString value = match.captured(1).trimmed();
            return value.isEmpty() ? cleaned(sheet.text(row, column + 1)) : value;
        }
    }
    return {};
}

// Adds the years that a text names. 2023—2024学年 is one year, that in which it begins.
static void addYears(const QString &text, int row, int column, QList<NamedYear> &years)
{
    static const QRegularExpression named(
        QStringLiteral("(?<!\\d)(20\\d\\d)\\s*(?:(?:[-—–~－至]+)\\s*(20\\d\\d)(?!\\d)|年|学年|—|-|"
                       "[./](?=\\d))"));
    static const QRegularExpression deadline(
        QStringLiteral("截止|截至|报送|上报|(?:填报|填表|制表|统计|打印)(?:时间|日期)|"
                       "[月日号\\d]\\s*(?:之前|以前|前)"));
    const bool isDeadline = deadline.match(text).hasMatch();
    static const QRegularExpression month(QStringLiteral("^\\s*(?:年|[./-])\\s*\\d"));
    auto match = named.globalMatch(text);
    while (match.hasNext()) {
        const auto found = match.next();
        const int year = found.captured(1).toInt();
        const int last = found.captured(2).toInt();
        const bool isDate = month.match(text.mid(found.capturedEnd(1))).hasMatch();
        years << NamedYear{year, row, column, isDeadline && isDate && !last};
        if (last && last != year + 1)
            years << NamedYear{last, row, column, false};
    }
}

// The year of a list: the only one that is named, and not by a deadline alone; else 0.
static int yearOfList(const QList<NamedYear> &years)
{
    int year = 0;
    bool isSure = false;
    for (const NamedYear &named : years) {
        if (year && year != named.year)
            return 0;
        year = named.year;
        isSure |= !named.isDeadline;
    }
    return isSure ? year : 0;
}

static SheetContext contextAbove(const Sheet &sheet, int headerRow)
{
    static const QRegularExpression school(
        QStringLiteral("^(?:填报单位|填报学校|单位名称|学校名称|学校|单位)(?:\\(盖章\\)|（盖章）)?"
                       "\\s*[:：]\\s*([^\\s]*)"));
    static const QRegularExpression package(
        QStringLiteral("^(?:项目包名称|项目包|项目名称|研训项目包)\\s*[:：]\\s*([^\\s]*)"));
    static const QRegularExpression district(
        QStringLiteral("^([\\x{4e00}-\\x{9fff}]{2,15}?[区县市旗])(?=20\\d\\d|中小学|教师|学校|"
                       "幼儿园|研训|项目包)"));
    SheetContext context;
    for (int row = 0; row < headerRow; ++row) {
        for (int column = 0; column < sheet.columnCount(row); ++column) {
            const QString text = cleaned(sheet.text(row, column));
            if (text.size() > context.title.size())
                context.title = text;
            addYears(text, row, column, context.years);
            if (const auto match = district.match(text);
                match.hasMatch() && context.district.isEmpty())
                context.district = match.captured(1);
            context.isSample |= text.contains(QStringLiteral("示例数据"));
        }
    }
    context.year = yearOfList(context.years);
    context.school = labelled(sheet, headerRow, school);
    context.package = labelled(sheet, headerRow, package);
    return context;
}

static QStringList unusedHeaders(const HeaderTexts &texts, const QList<ColumnUse> &uses)
{
    QStringList unused;
    for (int i = 0; i < texts.own.size(); ++i) {
        const bool used = std::any_of(uses.cbegin(), uses.cend(),
                                      [i](const ColumnUse &use) { return use.sheetColumn == i; });
        if (!used && !texts.own[i].isEmpty())
            unused << texts.own[i];
    }
    return unused;
}

QString headerText(const Sheet &sheet, const SheetLayout &layout, int column)
{
    QStringList texts;
    for (int row = layout.headerRow; row < layout.firstDataRow; ++row) {
        const QString text = shownText(sheet, row, column);
        if (!text.isEmpty() && !texts.contains(text))
            texts << text;
    }
    return texts.join(u'\n');
}

std::optional<SheetLayout> findLayout(const Sheet &sheet)
{
    std::optional<SheetLayout> best;
    int bestScore = 0;
    for (int row = 0; row < qMin(kSearchedRows, sheet.rowCount()); ++row) {
        std::optional<SheetContext> context; // read only for rows that can be a header at all
        for (int rows = 1; rows <= qMin(2, sheet.rowCount() - row); ++rows) {
            const HeaderTexts texts = headerTexts(sheet, row, rows);
            for (const BookKind &kind : bookKinds()) {
                const QList<ColumnUse> uses = usesOf(kind, texts);
                if (uses.size() < 2 || !hasRequired(kind, uses) ||
                    (rows == 2 && !needsUpperRow(kind, uses, texts, sheet, row)))
                    continue;
                if (!context)
                    context = contextAbove(sheet, row);
                // Of equal scores the first stands: one row before two, the higher row before the
                // lower.
                if (const int points = score(kind, uses, *context); points > bestScore) {
                    bestScore = points;
                    best = SheetLayout{&kind,   row, row + rows, uses, unusedHeaders(texts, uses),
                                       *context};
                }
            }
        }
    }
    return best;
}

} // namespace models
