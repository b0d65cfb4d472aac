// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/sheet_model.h"

#include "models/base/text.h"
#include "ui/base/icons.h"
#include "ui/base/palette.h"

#include <QApplication>
#include <QPalette>

#include <algorithm>

namespace ui {

using models::Severity;

namespace {

// `part` of `colour` over the ground of tables.
QColor tint(const QColor &colour, qreal part)
{
    const QColor base = QApplication::palette().color(QPalette::Base);
    const auto mix = [part](int a, int b) { return int(a * part + b * (1 - part)); };
    return QColor(mix(colour.red(), base.red()), mix(colour.green(), base.green()),
                  mix(colour.blue(), base.blue()));
}

const char *iconOf(Severity severity)
{
    return severity == Severity::Problem   ? "problem"
           : severity == Severity::Warning ? "warning"
                                           : "note";
}

} // namespace

SheetModel::SheetModel(QObject *parent) : QAbstractTableModel(parent) {}

void SheetModel::clear()
{
    beginResetModel();
    m_batch.reset();
    m_sheet = nullptr;
    m_layout = nullptr;
    m_states.clear();
    m_rows.clear();
    m_marks.clear();
    m_allRows = 0;
    endResetModel();
}

void SheetModel::setSheet(std::shared_ptr<const models::ImportBatch> batch, SheetPlace place,
                          const models::SheetReport *report, const models::Issues &issues)
{
    beginResetModel();
    m_batch = std::move(batch);
    const models::ImportBook &book = m_batch->books[std::size_t(place.book)];
    m_sheet = &book.workbook.sheets[std::size_t(place.sheet)];
    const auto &layout = book.layouts[std::size_t(place.sheet)];
    m_layout = layout ? &*layout : nullptr;
    m_columns = QList<Column>(m_sheet->columnCount(), Column::Unread);
    if (m_layout)
        for (const models::ColumnUse &use : m_layout->columns)
            if (use.sheetColumn < m_columns.size())
                m_columns[use.sheetColumn] =
                    use.column->field->privacy == models::Privacy::Sensitive ? Column::Sensitive
                                                                             : Column::Read;
    m_marks.clear();
    for (const models::Issue &issue : issues) {
        const auto cell = models::cellPlace(issue.cell.toStdString());
        if (!cell)
            continue;
        Mark &mark = m_marks[key(cell->row, cell->column)];
        mark.severity =
            mark.text.isEmpty() ? issue.severity : std::max(mark.severity, issue.severity);
        mark.text += (mark.text.isEmpty() ? QString() : QStringLiteral("\n")) + issue.cell +
                     QStringLiteral(": ") + issue.message;
    }
    stateRows(report);
    chooseRows();
    endResetModel();
}

void SheetModel::stateRows(const models::SheetReport *report)
{
    m_allRows = std::size_t(m_sheet->rowCount());
    m_states.assign(m_allRows, RowState::Skipped);
    const int header = m_layout ? m_layout->headerRow : 0;
    const int data = m_layout ? m_layout->firstDataRow : 0;
    for (int row = 0; row < data && row < m_sheet->rowCount(); ++row)
        m_states[std::size_t(row)] = row < header ? RowState::Title : RowState::Header;
    if (!report)
        return;
    for (const models::ImportedRow &row : report->rows) {
        static constexpr RowState states[] = {RowState::Added, RowState::Changed,
                                              RowState::Unchanged, RowState::Left};
        if (std::size_t(row.row) < m_allRows)
            m_states[std::size_t(row.row)] = states[int(row.outcome)];
    }
}

void SheetModel::chooseRows()
{
    m_rows.clear();
    const bool all = m_filter == ImportFilter::All || m_filter == ImportFilter::ToLookAt;
    for (int row = 0; row < int(m_allRows); ++row) {
        const RowState state = m_states[std::size_t(row)];
        const bool wanted =
            all || state == RowState::Header ||
            (state >= RowState::Added &&
             shows(m_filter, models::RowOutcome(int(state) - int(RowState::Added))));
        if (wanted)
            m_rows.push_back(row);
    }
}

void SheetModel::setFilter(ImportFilter filter)
{
    beginResetModel();
    m_filter = filter;
    if (m_sheet)
        chooseRows();
    endResetModel();
}

int SheetModel::modelRow(int sheetRow) const
{
    const auto found = std::lower_bound(m_rows.cbegin(), m_rows.cend(), sheetRow);
    return found != m_rows.cend() && *found == sheetRow ? int(found - m_rows.cbegin()) : -1;
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_sheet ? 0 : m_sheet->columnCount();
}

QString SheetModel::issueText(int sheetRow, int column) const
{
    return m_marks.value(key(sheetRow, column)).text;
}

QString SheetModel::cellText(int row, int column) const
{
    const QString text = m_sheet->text(row, column).simplified();
    const RowState state = m_states[std::size_t(row)];
    const Column kind = m_columns.value(column);
    if (state >= RowState::Skipped && kind == Column::Sensitive)
        return models::masked(text);
    // What the import does not read may hold anything.
    return state >= RowState::Added && kind == Column::Read ? text
                                                            : models::withoutLongNumbers(text);
}

QVariant SheetModel::colour(int row, int column, int role) const
{
    const RowState state = m_states[std::size_t(row)];
    const QPalette palette = QApplication::palette();
    if (role == Qt::ForegroundRole)
        return state == RowState::Skipped || state == RowState::Title
                   ? QVariant(palette.color(QPalette::PlaceholderText))
                   : QVariant();
    if (const auto mark = m_marks.constFind(key(row, column)); mark != m_marks.cend())
        return tint(mark->severity == Severity::Problem ? QColor(0xd55e00) : QColor(0xe69f00),
                    mark->severity == Severity::Note ? 0.12 : 0.28);
    if (state == RowState::Header)
        return tint(palette.color(QPalette::Highlight), 0.16);
    return state == RowState::Skipped ? QVariant(palette.color(QPalette::AlternateBase))
                                      : QVariant();
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!m_sheet || !index.isValid())
        return {};
    const int row = m_rows[std::size_t(index.row())], column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, column);
    case Qt::ToolTipRole: {
        const QString issue = issueText(row, column);
        return issue.isEmpty() ? cellText(row, column) : issue;
    }
    case Qt::AccessibleDescriptionRole:
        return issueText(row, column);
    case Qt::DecorationRole:
        if (const auto mark = m_marks.constFind(key(row, column)); mark != m_marks.cend())
            return icon(QString::fromLatin1(iconOf(mark->severity)));
        return {};
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter |
                   (m_sheet->kind(row, column) == models::CellKind::Number ? Qt::AlignRight
                                                                           : Qt::AlignLeft));
    case Qt::BackgroundRole:
    case Qt::ForegroundRole:
        return colour(row, column, role);
    }
    return {};
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || !m_sheet)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (orientation == Qt::Horizontal) {
        QString letters = models::cellAddress(0, section);
        letters.chop(1);
        return letters;
    }
    return section < int(m_rows.size()) ? m_rows[std::size_t(section)] + 1 : 0;
}

} // namespace ui
