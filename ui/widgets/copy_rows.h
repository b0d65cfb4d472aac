// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

class QMimeData;
class QTableView;

namespace ui {

// A table as spreadsheets and word processors paste it: tab-separated text, and HTML in which codes
// keep their zeros. Without headers it is a block that pastes back. `isNumber` tells the columns
// that hold numbers; line breaks become blanks.
QMimeData *tableMimeData(const QStringList &headers, const QList<QStringList> &rows,
                         const QList<bool> &isNumber);

// How many rows copyRows() takes at most: what a spreadsheet still pastes without a pause.
inline constexpr int kMostCopiedRows = 20000;

// Copies the selected rows of a view with their headers to the clipboard. False, and nothing is
// copied, when they are more than kMostCopiedRows.
bool copyRows(const QTableView &view);

} // namespace ui
