// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/attendance_sheet.h"

#include "models/base/text.h"
#include "models/exchange/mark_header.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace models {

namespace {
struct AttendanceSheetTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Importer)
};
} // namespace

AttendanceSheet::AttendanceSheet(SheetRun &sheet, const Cycle &cycle)
    : m_sheet(sheet), m_cycle(cycle)
{
    QString looked;
    m_group = groupOfSheet(sheet, cycle, looked);
    for (const ColumnUse &use : sheet.layout.columns) {
        if (!use.column->weightOfHeader)
            continue;
        MarkColumn column{use.sheetColumn, 0, {}, {}};
        find(column);
        m_columns << column;
    }
}

// Of the activities of that day those whose name is the beginning or a part of `name`, or the other
// way round: headers are cut to the width of their column.
static QList<Id> ofLikeName(ActivityDirectory &directory, const QList<Id> &ofDay,
                            const QString &name)
{
    QList<Id> like;
    const QString key = ActivityDirectory::key(name);
    for (const Id activity : ofDay) {
        const QString other = ActivityDirectory::key(directory.nameOf(activity));
        if (key.isEmpty() || key.contains(other) || other.contains(key))
            like << activity;
    }
    return like;
}

QList<Id> AttendanceSheet::activitiesOf(const QString &header, QString &what) const
{
    const MarkHeader parsed = parseMarkHeader(header, m_cycle, m_sheet.layout.context.year);
    if (parsed.isSigned)
        return signedActivities(what);
    what = cleaned(header);
    ActivityDirectory &directory = m_sheet.run.activities;
    if (!parsed.date.isValid())
        return {};
    const QList<Id> exact = directory.find(m_cycle.id, parsed.date, parsed.name, m_group);
    return exact.isEmpty()
               ? ofLikeName(directory, directory.ofDay(m_group, parsed.date), parsed.name)
               : exact;
}

// What stands above the table of a signed sheet, a text a line.
static QStringList linesAbove(const Sheet &sheet, int headerRow)
{
    QStringList lines;
    for (int row = 0; row < headerRow; ++row)
        for (int column = 0; column < sheet.columnCount(row); ++column)
            if (const QString text = cleaned(sheet.text(row, column)); !text.isEmpty())
                lines << text;
    return lines;
}

// A signed sheet is of one activity: its date stands above the table, its name behind a label or in
// the title.
QList<Id> AttendanceSheet::signedActivities(QString &what) const
{
    static const QRegularExpression label(QStringLiteral(
        "(?:活动名称|活动主题|活动内容|培训内容|研训主题|主题|活动)\\s*:\\s*(.*?)\\s*(?:$|(?:"
        "活动|研训|培训)?(?:时间|日期|地点)\\s*:|项目包\\s*:)"));
    const QStringList lines = linesAbove(m_sheet.sheet, m_sheet.layout.headerRow);
    QDate day;
    QString name;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!day.isValid())
            day = firstDateIn(lines[i], m_cycle, m_sheet.layout.context.year);
        if (const auto match = label.match(lines[i]); match.hasMatch() && name.isEmpty())
            name = match.captured(1).isEmpty() ? lines.value(i + 1) : match.captured(1);
    }
    what = (name.isEmpty() ? m_sheet.layout.context.title : name) +
           (day.isValid() ? u' ' + day.toString(Qt::ISODate) : QString());
    if (!day.isValid())
        return {};
    ActivityDirectory &directory = m_sheet.run.activities;
    const QList<Id> ofDay = directory.ofDay(m_group, day);
    if (name.isEmpty())
        return ofDay.size() == 1 ? ofDay : ofLikeName(directory, ofDay, lines.join(u' '));
    const QList<Id> exact = directory.find(m_cycle.id, day, name, m_group);
    return exact.isEmpty() ? ofLikeName(directory, ofDay, name) : exact;
}

void AttendanceSheet::find(MarkColumn &column)
{
    QString what;
    const QString header = headerText(m_sheet.sheet, m_sheet.layout, column.sheetColumn);
    const QList<Id> found = activitiesOf(header, what);
    if (found.size() != 1) {
        m_sheet.say(m_sheet.layout.headerRow, column.sheetColumn, Severity::Problem,
                    found.isEmpty()
                        ? AttendanceSheetTexts::tr(
                              "There is no activity “%1” of this package. Import the "
                              "activity list first, or correct the date and the name; the "
                              "column stays out until then.")
                              .arg(what)
                        : AttendanceSheetTexts::tr(
                              "Several activities are called “%1”. Name the package above the "
                              "table or give the activities different names; the column "
                              "stays out until then.")
                              .arg(what));
        return;
    }
    column.activity = found.first();
    column.day = m_sheet.run.activities.dayOf(column.activity);
    column.groups = m_sheet.run.activities.groupsOf(column.activity);
    if (column.groups.removeAll(m_group))
        column.groups.prepend(m_group);
    readMarks(column.activity);
}

void AttendanceSheet::readMarks(Id activity)
{
    SQLite::Statement &statement = m_sheet.run.transaction.prepared(
        "SELECT membership_id, id, mark FROM attendance WHERE activity_id = ?");
    bindValue(statement, 1, Value(activity));
    while (statement.executeStep())
        m_marks.insert({activity, statement.getColumn(0).getInt64()},
                       {statement.getColumn(1).getInt64(),
                        QString::fromUtf8(statement.getColumn(2).getText())});
}

const AttendanceSheet::Members &AttendanceSheet::members(Id group)
{
    std::shared_ptr<Members> &members = m_members[group];
    if (members)
        return *members;
    members = std::make_shared<Members>();
    SQLite::Statement &row = m_sheet.run.transaction.prepared(
        "SELECT membership.id, teacher.name, teacher.school_id, teacher.phone, teacher.subject, "
        "membership.joined_on, membership.left_on FROM membership "
        "JOIN teacher ON teacher.id = membership.teacher_id WHERE membership.group_id = ?");
    bindValue(row, 1, Value(group));
    while (row.executeStep()) {
        AttendanceMember member{row.getColumn(0).getInt64(),
                                textOf(columnValue(row, 1)),
                                row.getColumn(2).getInt64(),
                                textOf(columnValue(row, 3)),
                                textOf(columnValue(row, 4)),
                                {},
                                {}};
        fromValue(columnValue(row, 5), member.joinedOn);
        fromValue(columnValue(row, 6), member.leftOn);
        members->push_back(std::move(member));
    }
    for (const AttendanceMember &member : *members)
        m_byName[{group, member.name}].append(&member);
    return *members;
}

QList<const AttendanceMember *> AttendanceSheet::membersNamed(Id group, const QString &name)
{
    members(group);
    return m_byName.value({group, name});
}

void AttendanceSheet::say(const RowDraft &row, const MarkColumn &column, Severity severity,
                          const QString &message)
{
    m_sheet.say(row.row, column.sheetColumn, severity, message);
}

} // namespace models
