// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assessment/scoring.h"
#include "models/base/clock.h"
#include "models/records/assessment.h"
#include "tests/support/small_district.h"

namespace tests {

// A small district in the January after its year, with what an assessment looks at.
class AssessedDistrict : public SmallDistrict
{
public:
    AssessedDistrict() : SmallDistrict(memoryPlace()) {}

    models::Id activity(const char *kind, const char *level, const QDate &day,
                        const char *mode = "onsite", const QString &name = {})
    {
        const models::Id id =
            add(models::Activity{.cycleId = cycle.id,
                                 .name = name.isEmpty() ? QLatin1String(kind) : name,
                                 .kind = QLatin1String(kind),
                                 .mode = QLatin1String(mode),
                                 .startsOn = day,
                                 .level = QLatin1String(level)});
        add(models::ActivityGroup{.activityId = id, .groupId = group.id});
        return id;
    }
    void person(models::Id activity, models::Id teacher, const char *role = "lecturer")
    {
        add(models::ActivityPerson{
            .activityId = activity, .role = QLatin1String(role), .teacherId = teacher});
    }
    // An outcome of the package; holders in the order of the certificate, 0 for somebody else.
    models::Id outcome(const char *kind, const char *level, const char *grade, const char *name,
                       const QList<models::Id> &holders, const char *issuer = "government",
                       const QString &note = {})
    {
        models::Outcome one{.cycleId = cycle.id, .groupId = group.id};
        one.name = QString::fromUtf8(name);
        one.kind = QLatin1String(kind);
        one.level = QLatin1String(level);
        one.grade = QLatin1String(grade);
        one.issuerKind = QLatin1String(issuer);
        one.awardedOn = {2023, 6, 1};
        one.note = note;
        const models::Id id = add(one);
        for (qsizetype i = 0; i < holders.size(); ++i) {
            models::OutcomeHolder holder{.outcomeId = id, .position = int(i) + 1};
            holder.teacherId = holders[i];
            if (!holders[i])
                holder.person = QStringLiteral("外校教师");
            add(holder);
        }
        return id;
    }
    void paper(const char *table, models::Id owner, const char *kind)
    {
        add(models::Evidence{.ownerTable = QLatin1String(table),
                             .ownerId = owner,
                             .name = QLatin1String(kind),
                             .kind = QLatin1String(kind),
                             .contentHash = QStringLiteral("0"),
                             .size = 1,
                             .addedOn = QDate(2023, 12, 1)});
    }
    void mark(models::Id activity, models::Id membership, const char *mark)
    {
        add(models::Attendance{
            .activityId = activity, .membershipId = membership, .mark = QLatin1String(mark)});
    }
    models::Id membershipOf(models::Id teacher)
    {
        return models::findAll<models::Membership>(file->database(), "WHERE teacher_id = ?",
                                                   {models::Value(teacher)})
            .value(0)
            .id;
    }
    void step(const char *name, const QDate &day)
    {
        add(models::GroupStep{.groupId = group.id, .step = QLatin1String(name), .doneOn = day});
    }
    // A panel of judges for the package.
    QList<models::Id> judges(const QStringList &names)
    {
        if (!m_panel) {
            m_panel = add(models::Panel{.cycleId = cycle.id, .name = QStringLiteral("第一组")});
            add(models::PanelGroup{.panelId = m_panel, .groupId = group.id});
        }
        QList<models::Id> ids;
        for (const QString &name : names)
            ids << add(models::Judge{.panelId = m_panel, .name = name});
        return ids;
    }
    void score(models::Id judge, const char *item, qint64 hundredths, models::Id membership = 0)
    {
        give("judge", item, hundredths, {}, judge, membership);
    }
    void give(const char *stage, const char *item, qint64 hundredths, const QString &reason = {},
              models::Id judge = 0, models::Id membership = 0)
    {
        add(models::ItemScore{.groupId = group.id,
                              .membershipId = membership,
                              .item = QLatin1String(item),
                              .stage = QLatin1String(stage),
                              .judgeId = judge,
                              .points = models::Hundredths{hundredths},
                              .reason = reason,
                              .scoredBy = QStringLiteral("李主任")});
    }
    models::YearScores scores(const models::Scheme &scheme)
    {
        auto scored = models::scoreYear(file->database(), cycle, scheme);
        EXPECT_TRUE(scored) << (scored ? "" : scored.error().message.toStdString());
        return scored.value_or(models::YearScores());
    }
    models::YearScores scores(const char *id = "scheme_default")
    {
        return scores(models::shippedScheme(QLatin1String(id)));
    }

private:
    models::FixedClock m_clock{QDateTime(QDate(2024, 1, 20), QTime(4, 0), Qt::UTC)};
    models::Id m_panel = 0;
};

} // namespace tests
