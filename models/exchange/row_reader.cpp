// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/row_reader.h"

#include "models/base/quantity.h"
#include "models/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace models {

namespace {
struct RowReaderTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::RowReader)
};
} // namespace

RowReader::RowReader(const Sheet &sheet, const SheetLayout &layout, const QString &book)
    : m_sheet(sheet), m_layout(layout), m_book(book), m_row(layout.firstDataRow)
{
    for (const MergedRange &range : sheet.mergedRanges())
        if (range.lastRow > range.firstRow && range.firstRow >= layout.firstDataRow)
            m_vertical[range.firstColumn].append(range);
    for (QList<MergedRange> &ranges : m_vertical)
        std::sort(ranges.begin(), ranges.end(), [](const MergedRange &a, const MergedRange &b) {
            return a.firstRow < b.firstRow;
        });
    for (const ColumnUse &use : layout.columns)
        if (use.column->field->kind == FieldKind::Money && saysTenThousands(use.sheetColumn))
            m_tenThousands.insert(use.sheetColumn);
}

// Whether amounts of a column are 万元: by its header, else by a 「单位：万元」 above the data.
bool RowReader::saysTenThousands(int column) const
{
    static const QRegularExpression unit(QStringLiteral("单位\\s*[:：]\\s*(人民币)?万元"));
    for (int row = m_layout.headerRow; row < m_layout.firstDataRow; ++row)
        if (m_sheet.text(row, column).contains(QStringLiteral("万元")))
            return true;
    for (int row = 0; row < m_layout.firstDataRow; ++row)
        for (int i = 0; i < m_sheet.columnCount(row); ++i)
            if (m_sheet.text(row, i).contains(unit))
                return true;
    return false;
}

// A cell merged over several rows counts for each of them; nothing else is filled down.
QString RowReader::cellText(int row, int column) const
{
    const auto ranges = m_vertical.constFind(column);
    if (ranges == m_vertical.cend())
        return m_sheet.text(row, column);
    // Ranges do not overlap, so that only the last one that begins above can reach the row.
    const auto below = std::lower_bound(
        ranges->cbegin(), ranges->cend(), row,
        [](const MergedRange &range, int asked) { return range.firstRow < asked; });
    const bool reaches = below != ranges->cbegin() && row <= std::prev(below)->lastRow;
    return m_sheet.text(reaches ? std::prev(below)->firstRow : row, column);
}

bool RowReader::repeatsHeader(int row) const
{
    int equal = 0;
    for (const ColumnUse &use : m_layout.columns) {
        const std::string_view text = m_sheet.utf8(row, use.sheetColumn);
        equal += !text.empty() && text == m_sheet.utf8(m_layout.firstDataRow - 1, use.sheetColumn);
    }
    return equal >= 2;
}

// Begins the first cell of a row that sums up, signs or explains.
static bool endsTable(const QString &first)
{
    static const QStringList words =
        QStringLiteral(
            "合计 小计 总计 共计 平均 累计 本页 填表 填报 审核 制表 负责人 说明 备注: 注: 附: 续表")
            .split(u' ');
    const QString text = QString(cleaned(first)).remove(u' ');
    return text == QStringLiteral("示例") || text == QStringLiteral("例") ||
           std::any_of(words.cbegin(), words.cend(),
                       [&text](const QString &word) { return text.startsWith(word); });
}

bool RowReader::isPassedOver(int row) const
{
    int filled = 0;
    QString first;
    for (int column = 0; column < m_sheet.columnCount(row); ++column)
        if (!m_sheet.utf8(row, column).empty() && ++filled == 1)
            first = m_sheet.text(row, column);
    if (endsTable(first) || repeatsHeader(row))
        return true;
    if (filled > 1)
        return false;
    // A lone text that no required column holds: a group title such as 「北京市(92所)」.
    return std::none_of(
        m_layout.columns.cbegin(), m_layout.columns.cend(), [&](const ColumnUse &use) {
            return use.column->required && !cleaned(cellText(row, use.sheetColumn)).isEmpty();
        });
}

Issue RowReader::issueAt(int row, const Field *field, Severity severity,
                         const QString &message) const
{
    QString cell;
    for (const ColumnUse &use : m_layout.columns)
        if (use.column->field == field)
            cell = cellAddress(row, use.sheetColumn);
    if (cell.isEmpty())
        cell =
            cellAddress(row, m_layout.columns.isEmpty() ? 0 : m_layout.columns.first().sheetColumn);
    return {severity, m_book, m_sheet.name(), cell, withoutLongNumbers(message)};
}

// 「约120」 fills two fields: the number, and how exact it is.
bool RowReader::readQuantity(const ColumnUse &use, const QString &text, RowDraft &draft) const
{
    const Field &field = *use.column->field;
    const Field *qualifier = use.column->type->field(QLatin1String(field.qualifier));
    const auto quantity = qualifier ? parseQuantity(text) : std::nullopt;
    if (!quantity)
        return false;
    draft.values.insert(&field, toValue(quantity->number));
    draft.values.insert(qualifier, toValue(quantity->qualifier));
    return true;
}

void RowReader::read(const ColumnUse &use, RowDraft &draft, Issues &issues)
{
    if (use.column->weightOfHeader)
        return;
    const Field &field = *use.column->field;
    QString text = cellText(draft.row, use.sheetColumn);
    if (m_tenThousands.contains(use.sheetColumn) && !text.isEmpty() && text.back().isDigit())
        text += QStringLiteral("万");
    if (field.kind == FieldKind::Link) {
        draft.texts.insert(&field, cleanedOrEmpty(text));
        return;
    }
    if (readQuantity(use, text, draft))
        return;
    // A roster repeats a few subjects, titles and months thousands of times.
    const bool isNumber = m_sheet.kind(draft.row, use.sheetColumn) == CellKind::Number;
    const bool isChoice = field.kind == FieldKind::Choice;
    const bool repeats = isChoice || (field.kind == FieldKind::Date && !isNumber);
    if (repeats) {
        if (const auto seen = m_repeated.constFind({&field, text}); seen != m_repeated.cend()) {
            draft.values.insert(&field, *seen);
            return;
        }
    }
    const auto parsed =
        parseCell(field, {text, isNumber, m_layout.context.year, m_sheet.usesDate1904()});
    const Severity severity = use.column->required ? Severity::Problem : Severity::Warning;
    if (!parsed) {
        draft.isBad |= use.column->required;
        issues << issueAt(draft.row, &field, severity, parsed.error().message);
        return;
    }
    if (!parsed->note.isEmpty())
        issues << issueAt(draft.row, &field, Severity::Warning, parsed->note);
    if (!isNull(parsed->value)) {
        draft.values.insert(&field, parsed->value);
        if (isChoice || (repeats && parsed->note.isEmpty()))
            m_repeated.insert({&field, text}, parsed->value);
    } else if (use.column->required) {
        draft.isBad = true;
        issues << issueAt(
            draft.row, &field, severity,
            RowReaderTexts::tr("“%1” is empty. Fill it in; the row stays out until then.")
                .arg(field.displayTitle(language())));
    }
}

std::optional<RowDraft> RowReader::next(Issues &issues)
{
    for (; m_row < m_sheet.rowCount(); ++m_row) {
        if (isPassedOver(m_row)) {
            m_skipped += m_sheet.columnCount(m_row) > 0;
            continue;
        }
        RowDraft draft;
        draft.row = m_row++;
        for (const ColumnUse &use : m_layout.columns)
            read(use, draft, issues);
        return draft;
    }
    return std::nullopt;
}

} // namespace models
