// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edits/attendance.h"
#include "models/storage/record_file.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace models {

// A cell, and the mark that it is to have.
struct CellMark
{
    int row = 0;
    int column = 0;
    Mark mark = Mark::None;
};

// How a row or a column adds up: who was due (应到) and what became of them. Of a row only
// activities count that were taken, that is, for which anybody is marked.
struct MarkTotal
{
    int due = 0;
    int present = 0;
    int onLeave = 0;
    int absent = 0;

    bool operator==(const MarkTotal &) const = default;
};

// A block of text as it would go into the grid.
struct PastedMarks
{
    QList<CellMark> marks;
    QStringList notUnderstood; // texts that are no mark, each once
    int notUnderstoodCells = 0;
    int notDue = 0;  // of people who were no members then
    int outside = 0; // right of or below the grid
};

// The attendance of one package: members as rows, its activities by date as columns. Reads the
// package at once; its own edits change only the cells that they are about, and undo and edits made
// elsewhere are compared with what is shown, so that a view keeps its place.
class AttendanceGrid : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        MarkRole = Qt::UserRole, // int of Mark
        DueRole,                 // bool: a member on that day
        IdRole,                  // of headers: the membership or the activity
        NameRole,                // of headers: without totals
        DayRole,                 // of columns: QDate
        TotalRole,               // of headers: "18/20"
        ShareRole,               // of headers: "90 %"; empty when nobody was due
    };

    explicit AttendanceGrid(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    // The file is not kept open. Null, or group 0, shows nothing.
    void setFile(const std::shared_ptr<RecordFile> &file);
    void setGroup(Id group);
    Id group() const { return m_group; }
    QString groupName() const { return m_groupName; }

    Mark mark(int row, int column) const { return cell(row, column).mark; }
    bool isDue(int row, int column) const;
    MarkTotal rowTotal(int row) const;
    MarkTotal columnTotal(int column) const;
    int columnOf(Id activity) const; // -1 when the package has no such activity

    // Marks cells in one edit; those that say so already are passed over. How many changed. Errors:
    // those of RecordFile; nothing is changed then.
    Result<int> setMarks(const QList<CellMark> &cells);

    // Reads tab-separated text, as WPS and Excel copy it, as marks from that cell on. Empty cells
    // of it leave what is there.
    PastedMarks readBlock(const QString &text, int row, int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

signals:
    // The package could not be read.
    void failed(const models::Error &error);

private:
    struct Member
    {
        Id membership = 0;
        QString name;
        QString school;
        PartialDate joinedOn;
        PartialDate leftOn;
        bool operator==(const Member &) const = default;
    };
    struct Column
    {
        Id activity = 0;
        QDate day;
        QString name;
        bool operator==(const Column &) const = default;
    };
    struct Cell
    {
        Id id = 0; // of the attendance record; 0: not marked
        Mark mark = Mark::None;
    };
    struct Content
    {
        QString groupName;
        std::vector<Member> members;
        std::vector<Column> columns;
        std::vector<Cell> cells; // row by row
    };

    Content read(SQLite::Database &database) const;
    static void readMarks(SQLite::Database &database, Id group, Content &content);
    void reload();
    void onChanged();
    const Cell &cell(int row, int column) const;
    bool isTaken(int column) const;
    bool isValid(const CellMark &cell) const;
    QString editTitle(const QList<CellMark> &cells) const;
    void tellChanged();

    std::weak_ptr<RecordFile> m_file;
    Id m_group = 0;
    QString m_groupName;
    std::vector<Member> m_members;
    std::vector<Column> m_columns;
    std::vector<Cell> m_cells;
    bool m_writing = false; // an edit of its own: what it changes is known
};

} // namespace models
