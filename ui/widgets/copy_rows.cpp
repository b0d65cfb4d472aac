// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copy_rows.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMimeData>
#include <QTableView>

#include <algorithm>

namespace ui {

// One line, and never a formula to the program that it is pasted into.
static QString plainCell(QString text, bool number)
{
    text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
    const bool formula = !text.isEmpty() && QStringLiteral("=+@").contains(text[0]);
    return formula && !number ? QLatin1Char('\'') + text : text;
}

static QString htmlCell(const QString &text, bool number)
{
    const QString style = number ? QString() : QStringLiteral(" style=\"mso-number-format:'\\@'\"");
    return QStringLiteral("<td%1>%2</td>").arg(style, text.toHtmlEscaped());
}

QMimeData *tableMimeData(const QStringList &headers, const QList<QStringList> &rows,
                         const QList<bool> &isNumber)
{
    QStringList titles;
    for (const QString &header : headers)
        titles << plainCell(header, false);
    QString text =
        titles.isEmpty() ? QString() : titles.join(QLatin1Char('\t')) + QLatin1Char('\n');
    QString html = QStringLiteral("<table>");
    if (!headers.isEmpty())
        html += QStringLiteral("<tr>");
    for (const QString &header : headers)
        html += QStringLiteral("<th>%1</th>").arg(header.toHtmlEscaped());
    if (!headers.isEmpty())
        html += QStringLiteral("</tr>");
    for (const QStringList &row : rows) {
        html += QStringLiteral("<tr>");
        QStringList cells;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const bool number = isNumber.value(column);
            cells << plainCell(row[column], number);
            html += htmlCell(row[column], number);
        }
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
        html += QStringLiteral("</tr>");
    }
    auto *data = new QMimeData;
    data->setText(text);
    data->setHtml(html + QStringLiteral("</table>"));
    return data;
}

bool copyRows(const QTableView &view)
{
    const QAbstractItemModel *model = view.model();
    const QModelIndexList selected = view.selectionModel()->selectedRows();
    if (selected.size() > kMostCopiedRows)
        return false;
    QList<int> numbers;
    for (const QModelIndex &index : selected)
        numbers << index.row();
    std::sort(numbers.begin(), numbers.end());
    QList<int> columns;
    for (int visual = 0; visual < model->columnCount(); ++visual) {
        const int logical = view.horizontalHeader()->logicalIndex(visual);
        if (!view.isColumnHidden(logical))
            columns << logical;
    }
    QStringList headers;
    QList<bool> isNumber;
    for (const int column : columns) {
        headers << model->headerData(column, Qt::Horizontal).toString();
        const int alignment =
            model->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        isNumber << bool(alignment & Qt::AlignRight);
    }
    QList<QStringList> rows;
    for (const int row : numbers) {
        QStringList cells;
        for (const int column : columns) {
            const QString text = model->index(row, column).data().toString();
            cells << (text == QStringLiteral("—") ? QString() : text);
        }
        rows << cells;
    }
    QApplication::clipboard()->setMimeData(tableMimeData(headers, rows, isNumber));
    return true;
}

} // namespace ui
