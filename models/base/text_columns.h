// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace models {

// Rows of cells as lines of text for a terminal, each column as wide as its widest cell. East Asian
// characters take two columns. Every row must have a cell.
QString alignedColumns(const QList<QStringList> &rows);

} // namespace models
