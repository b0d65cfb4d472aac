// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import_people.h"

namespace models {

// A column of marks and the activity that it is of.
struct MarkColumn
{
    int sheetColumn = 0;
    Id activity = 0;  // 0: not found, which was said at its header; its cells are passed over
    QDate day;        // of the activity
    QList<Id> groups; // packages of the activity, that of the sheet first
};

// A member whom a row may mean.
struct AttendanceMember
{
    Id membership = 0;
    QString name;
    Id schoolId = 0;
    QString phone;
    QString subject;
    PartialDate joinedOn;
    PartialDate leftOn;
};

// A mark that the file has.
struct KnownMark
{
    Id id = 0;
    QString mark;
};

// One sheet of marks with everything that its cells are compared with, read once for the whole
// sheet. A provincial book holds millions of cells: none of them asks the file.
class AttendanceSheet
{
public:
    // Finds the activity of each column; what is not found, or twice, is an issue at its header.
    AttendanceSheet(SheetRun &sheet, const Cycle &cycle);

    const QList<MarkColumn> &columns() const { return m_columns; }
    QList<const AttendanceMember *> membersNamed(Id group, const QString &name);
    QHash<std::pair<Id, Id>, KnownMark> &marks() { return m_marks; } // by activity and membership

    void say(const RowDraft &row, const MarkColumn &column, Severity severity,
             const QString &message);
    SheetRun &sheet() { return m_sheet; }
    ImportRun &run() { return m_sheet.run; }

private:
    using Members = std::vector<AttendanceMember>;

    QList<Id> activitiesOf(const QString &header, QString &what) const;
    QList<Id> signedActivities(QString &what) const;
    void find(MarkColumn &column);
    void readMarks(Id activity);
    const Members &members(Id group);

    SheetRun &m_sheet;
    const Cycle &m_cycle;
    Id m_group = 0; // package of the sheet; 0 when nothing names one
    QList<MarkColumn> m_columns;
    QHash<std::pair<Id, Id>, KnownMark> m_marks;
    QHash<Id, std::shared_ptr<Members>> m_members;
    QHash<std::pair<Id, QString>, QList<const AttendanceMember *>> m_byName;
};

} // namespace models
