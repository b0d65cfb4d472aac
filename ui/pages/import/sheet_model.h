// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/import/sheet_marks.h"

#include <QAbstractTableModel>

namespace ui {

// A sheet as it is in its workbook, with what the import makes of it: header rows tinted, rows that
// hold no record grey, cells with an issue marked. Identity numbers and phones show their last
// characters only, also where the import does not read them.
class SheetModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit SheetModel(QObject *parent = nullptr);

    // `batch` is kept for as long as one of its sheets is shown; `report` may be null.
    void setSheet(std::shared_ptr<const models::ImportBatch> batch, SheetPlace place,
                  const models::SheetReport *report, const models::Issues &issues);
    void clear();
    // Shows the rows of some outcome only, below the header.
    void setFilter(ImportFilter filter);

    const models::Sheet *sheet() const { return m_sheet; }
    const models::SheetLayout *layout() const { return m_layout; }
    // The model's row of a row of the sheet; -1 when it is filtered away.
    int modelRow(int sheetRow) const;
    bool isFiltered() const { return m_rows.size() != m_allRows; }
    // "D17: …" for each issue of a cell, or an empty text.
    QString issueText(int sheetRow, int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum class RowState : std::uint8_t { Title, Header, Skipped, Added, Changed, Unchanged, Left };
    enum class Column : std::uint8_t { Unread, Read, Sensitive };
    struct Mark
    {
        models::Severity severity;
        QString text;
    };
    static quint64 key(int row, int column) { return quint64(row) << 32 | quint32(column); }
    void stateRows(const models::SheetReport *report);
    void chooseRows();
    QString cellText(int row, int column) const;
    QVariant colour(int row, int column, int role) const;

    std::shared_ptr<const models::ImportBatch> m_batch;
    const models::Sheet *m_sheet = nullptr;
    const models::SheetLayout *m_layout = nullptr;
    std::vector<RowState> m_states; // of every row of the sheet
    std::vector<int> m_rows;        // shown, as rows of the sheet
    std::size_t m_allRows = 0;
    QList<Column> m_columns;
    QHash<quint64, Mark> m_marks;
    ImportFilter m_filter = ImportFilter::All;
};

} // namespace ui
