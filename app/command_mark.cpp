// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_cycle.h"
#include "models/base/edit_title.h"
#include "models/edits/attendance.h"
#include "models/edits/named_records.h"
#include "models/edits/record_access.h"
#include "models/vocabulary/code_table.h"

#include <QCoreApplication>

namespace app {

namespace {
struct CommandMarkTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandMark)
};

using models::AttendanceMark;
using models::Id;
using models::Mark;
using models::Result;

// What all the marks of one command are about.
struct Meeting
{
    Id group = 0;
    models::Activity activity;
};

Result<Meeting> meetingOf(SQLite::Database &database, const models::Cycle &cycle,
                          const Arguments &arguments)
{
    const auto group = models::groupNamed(database, cycle.id, arguments.text("--package"));
    if (!group)
        return group.failure();
    const auto activity =
        models::activityNamed(database, cycle.id, *group, arguments.text("--activity"));
    if (!activity)
        return activity.failure();
    return Meeting{*group, *models::find<models::Activity>(database, *activity)};
}

// "none" takes a mark away.
std::optional<Mark> markOf(const QString &word)
{
    if (word.trimmed() == QLatin1String("none"))
        return Mark::None;
    const auto code = models::codeTable(QStringLiteral("attendance_mark")).parse(word);
    return code ? std::optional(models::markOfCode(*code)) : std::nullopt;
}

// Reads MEMBER=MARK; why it will not do is added to `problems`.
std::optional<AttendanceMark> readMark(SQLite::Database &database, const Meeting &meeting,
                                       const QString &word, QStringList &problems)
{
    const qsizetype at = word.lastIndexOf(u'=');
    const auto mark = at > 0 ? markOf(word.mid(at + 1)) : std::nullopt;
    if (!mark) {
        problems << CommandMarkTexts::tr(
                        "“%1” is no mark. Write MEMBER=present, leave or absent (出席, 请假, "
                        "缺席), or none to take one away.")
                        .arg(word);
        return std::nullopt;
    }
    const auto member = models::memberNamed(database, meeting.group, word.left(at));
    if (!member) {
        problems << member.error().message;
        return std::nullopt;
    }
    const AttendanceMark given{meeting.activity.id, *member, *mark};
    const QString problem = *mark == Mark::None ? QString() : models::markProblem(database, given);
    if (!problem.isEmpty()) {
        problems << problem;
        return std::nullopt;
    }
    return given;
}

Result<QList<AttendanceMark>> readMarks(SQLite::Database &database, const Meeting &meeting,
                                        const QStringList &words)
{
    QList<AttendanceMark> marks;
    QStringList problems;
    QSet<Id> marked;
    for (const QString &word : words)
        if (const auto mark = readMark(database, meeting, word, problems)) {
            if (marked.contains(mark->membership))
                problems << CommandMarkTexts::tr("“%1” is about somebody who was named before.")
                                .arg(word);
            marked << mark->membership;
            marks << *mark;
        }
    if (!problems.isEmpty())
        return models::fail(models::ErrorCode::Input, problems.join(u'\n'));
    return marks;
}

QJsonObject jsonOf(SQLite::Database &database, const AttendanceMark &mark)
{
    const auto member = models::find<models::Membership>(database, mark.membership);
    return {{QStringLiteral("member"), models::recordName(database, QStringLiteral("teacher"),
                                                          member ? member->teacherId : 0)},
            {QStringLiteral("membership"), QString::number(mark.membership)},
            {QStringLiteral("mark"), models::codeOf(mark.mark)}};
}

Outcome told(SQLite::Database &database, const Meeting &meeting, const QList<AttendanceMark> &marks)
{
    Outcome outcome;
    QJsonArray array;
    for (const AttendanceMark &mark : marks)
        array << jsonOf(database, mark);
    const QString day = meeting.activity.startsOn.toString(Qt::ISODate);
    outcome.text = CommandMarkTexts::tr("%1, %2: marks kept: %3")
                       .arg(meeting.activity.name, day)
                       .arg(marks.size()) +
                   u'\n';
    outcome.json = jsonBytes(
        QJsonObject{{QStringLiteral("activity"), meeting.activity.name},
                    {QStringLiteral("date"), day},
                    {QStringLiteral("package"),
                     models::recordName(database, QStringLiteral("research_group"), meeting.group)},
                    {QStringLiteral("marks"), array}});
    return outcome;
}
} // namespace

Result<Outcome> markAttendance(const Request &request)
{
    auto open = openCycle(request.arguments);
    if (!open)
        return open.failure();
    SQLite::Database &database = open->file->database();
    Meeting meeting;
    QList<AttendanceMark> marks;
    const auto read = models::guarded(open->file->path(), [&]() -> Result<void> {
        const auto found = meetingOf(database, open->cycle, request.arguments);
        if (!found)
            return found.failure();
        meeting = *found;
        const auto given = readMarks(database, meeting, request.arguments.list("MEMBER=MARK"));
        if (!given)
            return given.failure();
        marks = *given;
        return {};
    });
    if (!read)
        return read.failure();
    const QString title = models::editTitle(
        "attendance.of_activity",
        {models::recordName(database, QStringLiteral("research_group"), meeting.group),
         meeting.activity.startsOn.toString(Qt::ISODate)});
    const auto done =
        open->file->edit(title, [&](models::Transaction &transaction) -> Result<void> {
            for (const AttendanceMark &mark : marks)
                models::keepMark(transaction, mark);
            return {};
        });
    if (!done)
        return done.failure();
    return told(database, meeting, marks);
}

} // namespace app
