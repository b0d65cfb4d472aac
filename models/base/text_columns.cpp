// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text_columns.h"

namespace models {

// Columns of a terminal that a character takes: East Asian scripts and full-width forms take two.
static int widthOf(const QString &text)
{
    int width = 0;
    for (const uint character : text.toUcs4()) {
        const bool wide = (character >= 0x1100 && character <= 0x115f) ||
                          (character >= 0x2e80 && character <= 0xa4cf) ||
                          (character >= 0xac00 && character <= 0xd7a3) ||
                          (character >= 0xf900 && character <= 0xfaff) ||
                          (character >= 0xfe30 && character <= 0xfe6f) ||
                          (character >= 0xff00 && character <= 0xff60) ||
                          (character >= 0xffe0 && character <= 0xffe6) || character >= 0x20000;
        width += wide ? 2 : 1;
    }
    return width;
}

QString alignedColumns(const QList<QStringList> &rows)
{
    QList<int> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths.at(i), widthOf(row.at(i)));
    }
    QString text;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i + 1 < row.size(); ++i)
            text += row.at(i) + QString(widths.at(i) - widthOf(row.at(i)) + 2, QLatin1Char(' '));
        text += row.last() + QLatin1Char('\n');
    }
    return text;
}

} // namespace models
