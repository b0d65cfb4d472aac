// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/narrative.h"

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

void writeActivities(SectionDraft &draft)
{
    const QString year = draft.book.cycle().name;
    const Figure &activities = draft.figure(QStringLiteral("activities"));
    if (activities.part == 0) {
        draft.paragraph(
            QStringLiteral("本文件尚未登记%1年度项目包已开展的研训活动，本节暂无可报告的数据。")
                .arg(year));
        addSentence(draft, "activities"); // planned ones, and those of no package
        return;
    }
    addSentence(draft, "activities");
    addSentence(draft, "attendance");
    addSentence(draft, "reach");
    draft.blocks << kindTable(draft);
    draft.chart("activities_by_month");
}

} // namespace models
