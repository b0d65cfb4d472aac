// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text.h"
#include "models/records/activity.h"
#include "models/report/document_makers.h"
#include "models/report/wording.h"
#include "models/storage/store.h"

namespace models {

// Rows for guests and for those who are not on the list.
static constexpr int kBlankRows = 6;

QList<DocumentSubject> activitiesOf(DocumentSource &source, Id group)
{
    SQLite::Statement row(
        source.database(),
        "SELECT activity.id, activity.starts_on, activity.name FROM activity WHERE "
        "activity.cycle_id = ?1 AND (?2 = 0 OR activity.id IN (SELECT activity_id FROM "
        "activity_group WHERE group_id = ?2)) ORDER BY activity.starts_on, activity.name, "
        "activity.id");
    bindValue(row, 1, Value(source.cycle().id));
    bindValue(row, 2, Value(group));
    QList<DocumentSubject> activities;
    while (row.executeStep())
        activities << DocumentSubject{.name = textOf(columnValue(row, 1)) + QLatin1Char(' ') +
                                              textOf(columnValue(row, 2)),
                                      .activityId = row.getColumn(0).getInt64()};
    return activities;
}

// The lecturers, hosts or organisers of an activity by name.
static QString peopleOf(PaperDraft &draft, Id activity, const char *role)
{
    SQLite::Statement row(draft.source.database(),
                          "SELECT coalesce(teacher.name, activity_person.guest) FROM "
                          "activity_person LEFT JOIN teacher ON teacher.id = "
                          "activity_person.teacher_id WHERE activity_person.activity_id = ? AND "
                          "activity_person.role = ? ORDER BY activity_person.id");
    bindValue(row, 1, Value(activity));
    bindValue(row, 2, toValue(QString::fromLatin1(role)));
    QStringList names;
    while (row.executeStep())
        names << textOf(columnValue(row, 0));
    return nameList(names, QStringLiteral("人"));
}

static QString daysOf(const Activity &activity)
{
    QString text = chineseDate(activity.startsOn);
    if (activity.endsOn.isValid() && activity.endsOn != activity.startsOn)
        text += QStringLiteral("至") + chineseDate(activity.endsOn);
    return text + named("day_part", activity.dayPart);
}

static TableBlock headOf(PaperDraft &draft, const Activity &activity)
{
    TableBlock head;
    head.blankCells = true;
    head.numeric = {false, false, false, false};
    head.rows = {{QStringLiteral("活动"), activity.name, QStringLiteral("类型"),
                  named("activity_kind", activity.kind)},
                 {QStringLiteral("时间"), daysOf(activity), QStringLiteral("地点"), activity.place},
                 {QStringLiteral("主讲"), peopleOf(draft, activity.id, "lecturer"),
                  QStringLiteral("主持"), peopleOf(draft, activity.id, "host")},
                 {QStringLiteral("学时"),
                  activity.hours ? hundredthsText(*activity.hours) : QString(),
                  QStringLiteral("场次"), QString::number(activity.sessions.value_or(1))}};
    return head;
}

// A member who is due: a member of a package of the activity on its first day.
struct DueMember
{
    QString name, school, package;
};

static QList<DueMember> dueMembers(PaperDraft &draft, const Activity &activity)
{
    SQLite::Statement row(
        draft.source.database(),
        "SELECT teacher.name, school.name, research_group.name, membership.joined_on, "
        "membership.left_on FROM activity_group JOIN membership ON membership.group_id = "
        "activity_group.group_id JOIN research_group ON research_group.id = "
        "activity_group.group_id "
        "JOIN teacher ON teacher.id = membership.teacher_id LEFT JOIN school ON school.id = "
        "coalesce(membership.school_id, teacher.school_id) JOIN counted_group AS listed ON "
        "listed.group_id = research_group.id WHERE activity_group.activity_id = ? "
        "ORDER BY listed.place, listed.name, CASE "
        "membership.role WHEN 'host' THEN 0 WHEN 'assistant' THEN 1 WHEN 'core' THEN 2 ELSE 3 END, "
        "coalesce(teacher.pinyin, teacher.name), teacher.name, membership.id");
    bindValue(row, 1, Value(activity.id));
    QList<DueMember> members;
    while (row.executeStep()) {
        PartialDate joined, left;
        fromValue(columnValue(row, 3), joined);
        fromValue(columnValue(row, 4), left);
        if (isMemberOn(joined, left, activity.startsOn))
            members << DueMember{textOf(columnValue(row, 0)), textOf(columnValue(row, 1)),
                                 textOf(columnValue(row, 2))};
    }
    return members;
}

// The package is a column of its own where there are several.
static TableBlock signatureTable(const QList<DueMember> &members)
{
    const bool several =
        std::any_of(members.begin(), members.end(), [&members](const DueMember &member) {
            return member.package != members.first().package;
        });
    const QString caption = QStringLiteral("应到成员%1人").arg(members.size());
    TableBlock table =
        several ? tableOf(caption, QStringLiteral("序号 姓名 学校 项目包 签名 备注"), "9xxxxx")
                : tableOf(caption, QStringLiteral("序号 姓名 学校 签名 备注"), "9xxxx");
    table.blankCells = true;
    table.rowHeight = 9;
    const auto add = [&](const DueMember &member) {
        QStringList row{QString::number(table.rows.size() + 1), member.name, member.school};
        if (several)
            row << member.package;
        table.rows << (row << QString() << QString());
    };
    for (const DueMember &member : members)
        add(member);
    for (int i = 0; i < kBlankRows; ++i)
        add({});
    return table;
}

Result<void> writeSignIn(PaperDraft &draft, const DocumentSubject &subject)
{
    const auto activity = find<Activity>(draft.source.database(), subject.activityId);
    if (!activity)
        return fail(ErrorCode::NotFound, {}, QStringLiteral("activity is gone"));
    const QList<DueMember> members = dueMembers(draft, *activity);
    draft.blocks << TitleBlock{QStringLiteral("研训活动签到表")} << headOf(draft, *activity);
    draft.blocks << signatureTable(members);
    draft.note(QStringLiteral("注：应到成员为%1在册的项目包成员；空行供临时参加人员填写。")
                   .arg(chineseDate(activity->startsOn)));
    return {};
}

} // namespace models
