// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/sections.h"

namespace models {

// Activities and sessions of each kind, closed by their total: an activity is of one kind.
static TableBlock kindTable(const SectionDraft &draft)
{
    TableBlock table;
    table.caption = QStringLiteral("研训活动类型");
    table.header = {QStringLiteral("活动类型"), QStringLiteral("活动次数"), QStringLiteral("场次")};
    table.numeric = {false, true, true};
    table.lastRowIsTotal = true;
    const auto kinds =
        draft.book.breakdown(QStringLiteral("activities"), QStringLiteral("activity_kind"));
    const QString sessionsOf = QStringLiteral("sessions/activity_kind/");
    qint64 activities = 0, sessions = 0;
    for (const Figure *kind : kinds) {
        const Figure *held = draft.book.find(sessionsOf + kind->id.section(QLatin1Char('/'), 2));
        const qint64 heldSessions = held ? held->part : 0;
        table.rows << QStringList{breakdownText(kind->breakdownName, Language::Chinese),
                                  QString::number(kind->part), QString::number(heldSessions)};
        activities += kind->part;
        sessions += heldSessions;
    }
    table.rows << QStringList{QStringLiteral("合计"), QString::number(activities),
                              QString::number(sessions)};
    return table;
}

static QString attendanceSentence(const SectionDraft &draft)
{
    const Figure &rate = draft.figure(QStringLiteral("attendance_rate"));
    if (rate.whole == 0)
        return QStringLiteral("本文件尚未登记出勤。");
    QString text =
        QStringLiteral("成员出席%1人次、%2人，应到%3人次，出勤率%4，参训学时合计%5学时。")
            .arg(draft.figure(QStringLiteral("attendances")).part)
            .arg(draft.figure(QStringLiteral("attended_people")).part)
            .arg(rate.whole)
            .arg(rate.valueText(Language::Chinese),
                 draft.figure(QStringLiteral("hours")).valueText(Language::Chinese));
    if (rate.unknown)
        text += QStringLiteral("其中%1人次未登记，计入应到。").arg(rate.unknown);
    return text;
}

void writeActivities(SectionDraft &draft)
{
    const QString year = draft.book.cycle().name;
    const Figure &activities = draft.figure(QStringLiteral("activities"));
    if (activities.part == 0) {
        draft.paragraph(
            QStringLiteral("本文件尚未登记%1年度的研训活动，本节暂无可报告的数据。").arg(year));
        return;
    }
    draft.paragraph(QStringLiteral("%1年度%2共开展研训活动%3次、%4场次。%5")
                        .arg(year, draft.wholeDistrict)
                        .arg(activities.part)
                        .arg(draft.figure(QStringLiteral("sessions")).part)
                        .arg(attendanceSentence(draft)));
    const qint64 teachers = draft.figure(QStringLiteral("teachers_reached")).part;
    const qint64 students = draft.figure(QStringLiteral("students_reached")).part;
    if (teachers || students)
        draft.paragraph(QStringLiteral("活动另惠及教师%1人次、学生%2人次，以各活动登记为准。"
                                       "场次、人次与人数分别统计，不相加。")
                            .arg(teachers)
                            .arg(students));
    draft.blocks << kindTable(draft);
    draft.chart("activities_by_month");
}

} // namespace models
