// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edits/attendance.h"

#include "models/records/research_group.h"
#include "models/records/teacher.h"

#include <QCoreApplication>

namespace models {

namespace {
struct AttendanceTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Attendance)
};
} // namespace

QString codeOf(Mark mark)
{
    switch (mark) {
    case Mark::Present:
        return QStringLiteral("present");
    case Mark::Leave:
        return QStringLiteral("leave");
    case Mark::Absent:
        return QStringLiteral("absent");
    case Mark::None:
        break;
    }
    return {};
}

Mark markOfCode(const QString &code)
{
    for (const Mark mark : {Mark::Present, Mark::Leave, Mark::Absent})
        if (code == codeOf(mark))
            return mark;
    return Mark::None;
}

Id keepMark(Transaction &transaction, const AttendanceMark &mark)
{
    const auto known =
        findAll<Attendance>(transaction.database(), "WHERE activity_id = ? AND membership_id = ?",
                            {Value(mark.activity), Value(mark.membership)});
    if (!known.isEmpty() && known.first().mark == codeOf(mark.mark))
        return known.first().id;
    return keepMark(transaction, mark, known.isEmpty() ? 0 : known.first().id);
}

Id keepMark(Transaction &transaction, const AttendanceMark &mark, Id known)
{
    Attendance attendance{.id = known,
                          .activityId = mark.activity,
                          .membershipId = mark.membership,
                          .mark = codeOf(mark.mark)};
    if (mark.mark == Mark::None) {
        if (known)
            transaction.remove(attendance);
        return 0;
    }
    if (known)
        transaction.update(attendance);
    else
        transaction.insert(attendance);
    return attendance.id;
}

QString markProblem(SQLite::Database &database, const AttendanceMark &mark)
{
    const auto activity = find<Activity>(database, mark.activity);
    const auto membership = find<Membership>(database, mark.membership);
    if (!activity || !membership)
        return AttendanceTexts::tr("The activity or the member is not in the file any more.");
    const auto groups = findAll<ActivityGroup>(database, "WHERE activity_id = ? AND group_id = ?",
                                               {Value(activity->id), Value(membership->groupId)});
    if (groups.isEmpty())
        return AttendanceTexts::tr("“%1” is no activity of that package.").arg(activity->name);
    if (isMemberOn(membership->joinedOn, membership->leftOn, activity->startsOn))
        return {};
    const auto dayText = [](const PartialDate &day) {
        return day.isEmpty() ? QStringLiteral("—") : day.toIso();
    };
    const auto teacher = find<Teacher>(database, membership->teacherId);
    return AttendanceTexts::tr(
               "“%1” was no member on %2 (joined %3, left %4), so nothing can be marked.")
        .arg(teacher ? teacher->name : QString(), activity->startsOn.toString(Qt::ISODate),
             dayText(membership->joinedOn), dayText(membership->leftOn));
}

} // namespace models
