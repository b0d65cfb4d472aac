// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/attendance_sheet.h"

#include "models/base/text.h"
#include "models/edits/attendance.h"
#include "models/vocabulary/code_table.h"

#include <QCoreApplication>

namespace models {

namespace {
struct ImportAttendanceTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Importer)
};
} // namespace

// The member of the row among the packages of one column. Null when none or several are.
static const AttendanceMember *memberFor(AttendanceSheet &sheet, const RowDraft &row,
                                         const MarkColumn &column, qsizetype &found)
{
    const PersonClues clues = cluesOf(row, 0);
    const QString school = row.text(fieldOf<Posting>("school_id"));
    const Id schoolId = school.isEmpty() ? 0 : sheet.run().schools.find(school);
    for (const Id group : column.groups) {
        QList<const AttendanceMember *> members = sheet.membersNamed(group, clues.name);
        const auto keepOnly = [&members](auto &&isMeant) {
            QList<const AttendanceMember *> meant = members;
            meant.removeIf([&](const AttendanceMember *member) { return !isMeant(*member); });
            if (!meant.isEmpty())
                members = meant;
        };
        if (members.size() > 1 && schoolId)
            keepOnly([&](const AttendanceMember &member) { return member.schoolId == schoolId; });
        if (members.size() > 1 && !clues.phone.isEmpty())
            keepOnly([&](const AttendanceMember &member) { return member.phone == clues.phone; });
        if (members.size() > 1 && !clues.subject.isEmpty())
            keepOnly([&](const AttendanceMember &m) { return m.subject == clues.subject; });
        found = qMax(found, members.size());
        if (members.size() == 1)
            return members.first();
    }
    return nullptr;
}

// What a cell says: a mark of the vocabulary, or the name of whoever signed. Empty when it says
// nothing that counts; `why` tells the reason when it should have.
static QString markOf(AttendanceSheet &sheet, const QString &text, const RowDraft &row,
                      const MarkColumn &column, QString &why)
{
    if (const auto code = codeTable(QStringLiteral("attendance_mark")).parse(text))
        return *code;
    const QString name = cleanedName(text);
    if (name == cluesOf(row, 0).name)
        return QStringLiteral("present");
    for (const Id group : column.groups)
        if (!sheet.membersNamed(group, name).isEmpty()) {
            why = ImportAttendanceTexts::tr(
                      "“%1” signed here for somebody else. Please check who was present.")
                      .arg(name);
            return {};
        }
    why = ImportAttendanceTexts::tr("“%1” is no mark of attendance. Write 出席, 请假 or 缺席.")
              .arg(text);
    return {};
}

// What became of the cells of one row.
struct CellCount
{
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int left = 0;

    RowOutcome outcome() const
    {
        if (added || changed)
            return changed ? RowOutcome::Changed : RowOutcome::Added;
        return left ? RowOutcome::Left : RowOutcome::Unchanged;
    }
};

static void takeMark(AttendanceSheet &sheet, const RowDraft &row, const MarkColumn &column,
                     const AttendanceMember &member, const QString &mark, CellCount &count)
{
    if (!isMemberOn(member.joinedOn, member.leftOn, column.day))
        sheet.say(
            row, column, Severity::Warning,
            ImportAttendanceTexts::tr(
                "“%1” was no member on that day (joined %2, left %3). The mark came in; "
                "please check the dates.")
                .arg(member.name,
                     member.joinedOn.isEmpty() ? QStringLiteral("—") : member.joinedOn.toIso(),
                     member.leftOn.isEmpty() ? QStringLiteral("—") : member.leftOn.toIso()));
    const auto known = sheet.marks().constFind({column.activity, member.membership});
    if (known != sheet.marks().cend() && known->mark == mark) {
        ++count.unchanged;
        return;
    }
    const bool isNew = known == sheet.marks().cend();
    const Id kept =
        keepMark(sheet.run().transaction, {column.activity, member.membership, markOfCode(mark)},
                 isNew ? 0 : known->id);
    ++(isNew ? count.added : count.changed);
    sheet.marks().insert({column.activity, member.membership}, {kept, mark});
}

static void sayNobody(AttendanceSheet &sheet, const RowDraft &row, qsizetype found)
{
    const QString name = cluesOf(row, 0).name;
    sheet.sheet().leave(
        row, fieldOf<Teacher>("name"),
        found > 1 ? ImportAttendanceTexts::tr(
                        "Several members are called “%1”. Add the school or the phone to tell "
                        "them apart.")
                        .arg(name)
                  : ImportAttendanceTexts::tr(
                        "“%1” is no member of the package. Correct the name, or add the "
                        "member first.")
                        .arg(name));
}

static RowOutcome takeMarks(AttendanceSheet &sheet, const RowDraft &row)
{
    CellCount count;
    bool said = false;
    const AttendanceMember *member = nullptr;
    const QList<Id> *groups = nullptr; // that `member` was looked for in
    for (const MarkColumn &column : sheet.columns()) {
        const QString text = cleanedOrEmpty(sheet.sheet().sheet.text(row.row, column.sheetColumn));
        if (text.isEmpty() || !column.activity)
            continue;
        qsizetype found = 0;
        if (!groups || *groups != column.groups)
            member = memberFor(sheet, row, column, found);
        groups = &column.groups;
        if (!member) {
            if (!std::exchange(said, true))
                sayNobody(sheet, row, found);
            ++count.left;
            continue;
        }
        QString why;
        const QString mark = markOf(sheet, text, row, column, why);
        if (mark.isEmpty()) {
            sheet.say(row, column, Severity::Problem, why);
            ++count.left;
        } else {
            takeMark(sheet, row, column, *member, mark, count);
        }
    }
    return count.outcome();
}

void importAttendance(SheetRun &sheet)
{
    const Cycle *cycle = sheet.cycle();
    if (!cycle)
        return;
    AttendanceSheet attendance(sheet, *cycle);
    sheet.forEachRow([&](const RowDraft &row) { return takeMarks(attendance, row); });
}

} // namespace models
