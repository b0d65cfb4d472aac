// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/history_reader.h"

#include <QAbstractTableModel>
#include <QCache>

namespace models {

// One line of the history: an edit, or a note of who looked at a person's data.
struct HistoryLine
{
    Id id = 0;
    QDateTime madeAt; // UTC
    QString author;
    QString title;
    std::optional<EditState> state; // unset for a note
    QString kinds;                  // of record, worded, with counts: "Teacher 3 · Posting 3"
    qint64 size = 0;                // of what was recorded, in bytes
};

// The history as a table whose lines are read when they are looked at, so that a hundred thousand
// edits cost no more than ten.
class HistoryList : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Who, What, State, ColumnCount };

    explicit HistoryList(QObject *parent = nullptr);

    // The lines to show, the newest first; `file` is null for none.
    void setLines(std::shared_ptr<RecordFile> file, const QList<Id> &ids);
    Id idAt(int row) const { return m_ids.value(row); }
    int rowOf(Id id) const { return int(m_ids.indexOf(id)); }
    // Empty while the file is being written and the line was never looked at.
    std::optional<HistoryLine> line(Id id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::optional<HistoryLine> read(Id id) const;

    std::shared_ptr<RecordFile> m_file;
    QList<Id> m_ids;
    mutable QCache<Id, HistoryLine> m_read{4096};
};

// "Teacher 3 · Posting 3" from what kindsOf() gave.
QString kindsText(const QString &kinds, Language language);

} // namespace models
