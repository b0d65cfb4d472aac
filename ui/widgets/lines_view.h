// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QSortFilterProxyModel;
class QStandardItemModel;

namespace ui {

// A table of texts to look at: sorts by any column (names by pinyin, numbers by size), copies, and
// tells which line was opened.
class LinesView : public QTableView
{
    Q_OBJECT
public:
    // `columns` are titles; those in `numbers` hold numbers and stand at the right.
    LinesView(const QStringList &columns, const QList<int> &numbers, QWidget *parent = nullptr);
    void setLines(const QList<QStringList> &lines);
    // The selected lines, or all when at most one is selected, to the clipboard.
    void copy();

signals:
    // A line, counted as they were set, was double-clicked, or Enter pressed on it.
    void opened(int line);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openCurrent();

    QStandardItemModel *m_lines;
    QSortFilterProxyModel *m_sorted;
    QList<int> m_numbers;
};

} // namespace ui
