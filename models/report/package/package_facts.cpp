// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/package/package_facts.h"

#include "models/base/clock.h"
#include "models/figures/quantity_reader.h"
#include "models/figures/quantity_sql.h"
#include "models/storage/database.h"
#include "models/storage/raw_statement.h"

#include <numeric>

namespace models {

static QDate day(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

QDate reportDay(const Cycle &cycle)
{
    return QuantityQuestion::ofYear(cycle).until;
}

static PartialDate partialDate(const QString &text)
{
    PartialDate date;
    fromValue(text.isEmpty() ? Value() : Value(text), date);
    return date;
}

QList<PackageMember> packageMembers(DocumentSource &source, Id group)
{
    QByteArray sql = sqlText(QStringLiteral("report/package_members.sql"));
    sql.replace("{attendance}", QByteArray::fromStdString(attendanceSource(
                                    source.database(), QuantityQuestion::ofYear(source.cycle()),
                                    "group_id = " + std::to_string(group))));
    RawStatement row(source.database(), sql);
    row.bind(1, group);
    const int rural = 5 + qBound(0, source.cycle().ruralDefinition.mid(1).toInt() - 1, 4);
    QList<PackageMember> members;
    while (row.step()) {
        PackageMember member{.teacherId = row.integer(17), .membershipId = row.integer(18)};
        member.name = row.text(0);
        member.school = row.text(1);
        member.role = row.text(2);
        member.stage = row.text(3);
        member.subject = row.text(4);
        if (!row.isNull(rural))
            member.rural = row.integer(rural) != 0;
        if (!row.isNull(10))
            member.age = int(row.integer(10));
        member.counted = row.integer(11) != 0;
        member.due = row.integer(12);
        member.present = row.integer(13);
        member.onLeave = row.integer(14);
        member.absent = row.integer(15);
        member.hours = {row.integer(16)};
        member.joinedOn = partialDate(row.text(19));
        member.leftOn = partialDate(row.text(20));
        members << member;
    }
    return members;
}

QList<PackageActivity> packageActivities(DocumentSource &source, Id group)
{
    RawStatement row(source.database(), sqlText(QStringLiteral("report/package_activities.sql")));
    row.bind(1, group);
    QList<PackageActivity> activities;
    while (row.step()) {
        PackageActivity activity{
            .id = row.integer(0), .startsOn = day(row.text(1)), .endsOn = day(row.text(2))};
        activity.name = row.text(3);
        activity.kind = row.text(4);
        activity.mode = row.text(5);
        activity.place = row.text(6);
        if (!row.isNull(7))
            activity.hours = Hundredths{row.integer(7)};
        activity.sessions = row.integer(8);
        activity.present = row.integer(9);
        activity.marked = row.integer(10);
        activity.packages = row.integer(11);
        activity.teachers = row.integer(12);
        activity.students = row.integer(13);
        activity.isHeld = (activity.endsOn.isValid() ? activity.endsOn : activity.startsOn) <=
                          reportDay(source.cycle());
        activities << activity;
    }
    return activities;
}

QList<PackageOutcome> packageOutcomes(DocumentSource &source, Id group)
{
    RawStatement row(source.database(), sqlText(QStringLiteral("report/package_outcomes.sql")));
    row.bind(1, group);
    QList<PackageOutcome> outcomes;
    while (row.step())
        outcomes << PackageOutcome{row.text(0), row.text(1),    row.text(2),
                                   row.text(3), row.text(4),    row.text(5),
                                   row.text(6), row.integer(7), row.text(8)};
    return outcomes;
}

std::optional<PackageFacts> PackageFacts::read(DocumentSource &source, Id group)
{
    RawStatement row(source.database(), sqlText(QStringLiteral("report/package.sql")));
    row.bind(1, group);
    if (!row.step() || row.integer(8) != source.cycle().id)
        return std::nullopt;
    PackageFacts facts{.id = group};
    facts.number = row.text(0);
    facts.name = row.text(1);
    facts.subject = row.text(2);
    facts.stage = row.text(3);
    facts.baseSchool = row.text(4);
    facts.host = row.text(5);
    facts.researcher = row.text(6);
    if (!row.isNull(7))
        facts.quota = int(row.integer(7));
    facts.members = packageMembers(source, group);
    facts.activities = packageActivities(source, group);
    facts.outcomes = packageOutcomes(source, group);
    const auto question = QuantityQuestion::ofYear(source.cycle());
    facts.quantities = quantitiesOfGroup(source.database(), question, group);
    facts.plan = planProgress(source.database(), question, group);
    facts.steps = stepsOfGroup(source.database(), source.cycle(), group, question.until);
    facts.money = moneyOf(facts.quantities);
    facts.categories = categoryMoney(source.database(), question, group);
    return facts;
}

} // namespace models
