// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/package/package_report.h"

#include "models/base/percent.h"
#include "models/figures/award_matrix.h"
#include "models/report/narrative.h"
#include "models/report/wording.h"

namespace models {

static QString orNothing(qint64 number)
{
    return QString::number(number);
}

static QString shortDay(const PackageActivity &activity)
{
    const QString first = activity.startsOn.toString(Qt::ISODate);
    if (!activity.endsOn.isValid() || activity.endsOn == activity.startsOn)
        return first;
    return first + QStringLiteral("至") + activity.endsOn.toString(QStringLiteral("MM-dd"));
}

void writePackageActivities(PaperDraft &draft, const PackageFacts &facts)
{
    if (facts.activities.isEmpty()) {
        draft.paragraph(QStringLiteral("本文件尚未登记该项目包的活动。"));
        return;
    }
    TableBlock table = tableOf(
        QStringLiteral("活动一览"),
        QStringLiteral("序号 日期 活动名称 类型 方式 地点 学时 场次 本包出席人次"), "9xxxxx999");
    table.lastRowIsTotal = true;
    qint64 present = 0, joint = 0, unmarked = 0;
    for (const PackageActivity &activity : facts.activities) {
        if (!activity.isHeld)
            continue;
        table.rows << QStringList{QString::number(table.rows.size() + 1),
                                  shortDay(activity),
                                  activity.name,
                                  named("activity_kind", activity.kind),
                                  named("activity_mode", activity.mode),
                                  activity.place,
                                  activity.hours ? hundredthsText(*activity.hours) : QString(),
                                  QString::number(activity.sessions),
                                  activity.marked ? QString::number(activity.present) : QString()};
        present += activity.present;
        joint += activity.packages > 1;
        unmarked += activity.marked == 0;
    }
    const qint64 sessions = facts.count("sessions");
    const qint64 teachers = facts.count("teachers_reached");
    const qint64 students = facts.count("students_reached");
    table.rows << QStringList{
        {}, QStringLiteral("合计"), {}, {}, {}, {}, {}, orNothing(sessions), orNothing(present)};
    QString text = QStringLiteral("全年共开展研训活动%1次、%2场次，本包成员出席%3人次")
                       .arg(facts.count("activities"))
                       .arg(sessions)
                       .arg(present);
    if (const qint64 planned = facts.count("planned_activities"))
        text += QStringLiteral("；另有计划活动%1次，日期在统计日之后，不计入").arg(planned);
    if (joint)
        text += QStringLiteral("；其中与其他项目包联合开展%1次").arg(joint);
    if (unmarked)
        text += QStringLiteral("；%1次活动没有本包成员的出勤登记").arg(unmarked);
    draft.paragraph(text + QStringLiteral("。"));
    if (teachers || students)
        draft.paragraph(
            QStringLiteral("活动另惠及教师%1人次、学生%2人次，以各活动登记为准，联合活动不分摊。")
                .arg(teachers)
                .arg(students));
    if (table.rows.size() > 1)
        draft.blocks << table;
}

// Hours of those who left are in the total, named apart, and in no mean.
static QString attendanceSentence(const PackageFacts &facts)
{
    const CountedQuantity rate = facts.quantity("attendance_rate");
    if (rate.whole == 0)
        return QStringLiteral("本文件尚未登记该项目包的出勤。");
    QString text = QStringLiteral("应到%1人次，出席%2人次，出勤率%3；参训学时合计%4学时")
                       .arg(rate.whole)
                       .arg(rate.part)
                       .arg(percentText(rate), hundredthsText({facts.count("hours")}));
    if (const qint64 left = facts.count("hours_left"))
        text += QStringLiteral("，其中已退出人员%1学时").arg(hundredthsText({left}));
    const CountedQuantity each = facts.quantity("hours_each");
    if (each.isKnown())
        text += QStringLiteral("；在册研训人员人均%1学时").arg(each.text());
    return text + QStringLiteral("。");
}

void writePackageMembers(PaperDraft &draft, const PackageFacts &facts)
{
    if (facts.members.isEmpty()) {
        draft.paragraph(QStringLiteral("本文件尚未登记该项目包的成员。"));
        return;
    }
    TableBlock table =
        tableOf(QStringLiteral("学员出勤与学时"),
                QStringLiteral("序号 姓名 任教学校 角色 应到 出席 请假 缺席 未登记 出勤率 学时"),
                "9xxx9999999");
    table.lastRowIsTotal = true;
    PackageMember sum;
    const auto add = [&table](const QString &number, const QString &name,
                              const PackageMember &member, const QString &role) {
        table.rows << QStringList{number,
                                  name,
                                  member.school,
                                  role,
                                  QString::number(member.due),
                                  QString::number(member.present),
                                  QString::number(member.onLeave),
                                  QString::number(member.absent),
                                  QString::number(member.unmarked()),
                                  member.due ? percentText(Amount{member.present, member.due})
                                             : QString(),
                                  hundredthsText(member.hours)};
    };
    for (const PackageMember &member : facts.members) {
        add(QString::number(table.rows.size() + 1),
            member.name + (member.counted ? QString() : QStringLiteral("（不在册）")), member,
            named("member_role", member.role));
        sum.due += member.due;
        sum.present += member.present;
        sum.onLeave += member.onLeave;
        sum.absent += member.absent;
        sum.hours = sum.hours + member.hours;
    }
    add({}, QStringLiteral("合计"), sum, {});
    draft.paragraph(attendanceSentence(facts));
    draft.blocks << table;
    draft.note(
        QStringLiteral("注：应到为在册期间、已登记出勤的活动；未登记计入应到；学时为所出席活动"
                       "登记的学时，学分认定见学时学分登记表。"));
}

QString outcomeCount(qint64 items, const QString &qualifier)
{
    return qualifiedNumber(items, qualifier);
}

void writePackageOutcomes(PaperDraft &draft, const PackageFacts &facts)
{
    if (facts.outcomes.isEmpty()) {
        draft.paragraph(QStringLiteral("本文件尚未登记该项目包的成果。"));
        return;
    }
    TableBlock table = tableOf(
        QStringLiteral("成果清单"),
        QStringLiteral("序号 成果名称 类别 级别 等次 颁发单位 获得时间 完成人 项数"), "9xxxxxxx9");
    table.lastRowIsTotal = true;
    for (const PackageOutcome &outcome : facts.outcomes)
        table.rows << QStringList{
            QString::number(table.rows.size() + 1),
            outcome.name,
            named("outcome_kind", outcome.kind),
            outcome.level.isEmpty() ? QString() : awardLevelName(outcome.level, Language::Chinese),
            awardGradeName(outcome.grade, Language::Chinese),
            outcome.issuer,
            outcome.awardedOn,
            outcome.people,
            outcomeCount(outcome.items, outcome.qualifier)};
    table.rows << QStringList{{},
                              QStringLiteral("合计"),
                              {},
                              {},
                              {},
                              {},
                              {},
                              {},
                              QString::number(facts.count("outcomes"))};
    draft.paragraph(QStringLiteral("全年共取得成果%1项；集体成果按一项计，完成人按人另计。")
                        .arg(facts.count("outcomes")));
    draft.blocks << table;
}

} // namespace models
