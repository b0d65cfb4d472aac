// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/exchange/sheet_layout.h"

#include <QSet>

namespace models {

// A row of a sheet as parsed values.
struct RowDraft
{
    int row = 0;        // zero-based
    bool isBad = false; // a required value is missing or unreadable: the row stays out
    QHash<const Field *, Value> values;  // of the columns that hold something readable
    QHash<const Field *, QString> texts; // cleaned text of link columns, to be looked up

    template <class Record>
    void fill(Record &record) const
    {
        for (const Field &field : recordType<Record>().fields)
            if (const auto value = values.constFind(&field); value != values.cend())
                field.set(&record, *value);
    }
    QString text(const Field *field) const { return texts.value(field); }
};

// Reads the data rows of one sheet by its layout. Pure: asks no database.
class RowReader
{
public:
    RowReader(const Sheet &sheet, const SheetLayout &layout, const QString &book);

    // The next row that holds a record, with its findings appended to `issues`; empty at the end.
    // Blank, total, group and repeated header rows and notes below the table are passed over.
    std::optional<RowDraft> next(Issues &issues);

    // An issue at a cell of this sheet; `field` may be null for the row as a whole.
    Issue issueAt(int row, const Field *field, Severity severity, const QString &message) const;

    // Rows passed over so far that held something.
    int skippedRows() const { return m_skipped; }

private:
    bool isPassedOver(int row) const;
    bool repeatsHeader(int row) const;
    bool saysTenThousands(int column) const;
    QString cellText(int row, int column) const;
    void read(const ColumnUse &use, RowDraft &draft, Issues &issues);
    bool readQuantity(const ColumnUse &use, const QString &text, RowDraft &draft) const;

    const Sheet &m_sheet;
    const SheetLayout &m_layout;
    QString m_book;
    int m_row;
    int m_skipped = 0;
    QHash<std::pair<const Field *, QString>, Value> m_repeated; // texts read before
    QHash<int, QList<MergedRange>> m_vertical; // merged over several rows, by column
    QSet<int> m_tenThousands;                  // columns of money whose unit is 万元
};

} // namespace models
