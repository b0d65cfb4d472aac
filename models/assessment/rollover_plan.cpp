// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/rollover.h"
#include "models/edits/cycles.h"
#include "models/records/lifecycle.h"
#include "models/storage/database.h"
#include "models/storage/store.h"

#include <QCoreApplication>

namespace models {

namespace {
struct RolloverPlanTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Rollover)
};

PartialDate dateAt(const SQLite::Statement &row, int column)
{
    return PartialDate::fromIso(textOf(columnValue(row, column))).value_or(PartialDate());
}

// Reads what a plan says of every package.
class Planner
{
public:
    Planner(SQLite::Database &database, RolloverPlan &plan) : m_database(database), m_plan(plan) {}

    void run()
    {
        readPackages();
        readMembers();
        readBudget();
        readTargets();
        readHosts();
        noteDates();
    }

private:
    void readPackages()
    {
        for (const ResearchGroup &group :
             findAll<ResearchGroup>(m_database, std::string("WHERE cycle_id = ?") + kGroupOrder,
                                    {Value(m_plan.from.id)})) {
            m_places.insert(group.id, m_plan.packages.size());
            RolloverPackage package{.group = group};
            if (const auto base = find<School>(m_database, group.baseSchoolId)) {
                package.baseSchool = base->name;
                package.baseClosed = base->closedOn;
                package.isBaseClosed =
                    !base->closedOn.isEmpty() && base->closedOn.latest() <= m_plan.to.startsOn;
                if (package.isBaseClosed && !m_plan.closedSchools.contains(base->name))
                    m_plan.closedSchools << base->name;
            }
            m_plan.packages << package;
        }
        if (!m_plan.to.id)
            return;
        for (const ResearchGroup &next :
             findAll<ResearchGroup>(m_database, "WHERE cycle_id = ? AND predecessor_id IS NOT NULL",
                                    {Value(m_plan.to.id)}))
            if (RolloverPackage *package = packageOf(next.predecessorId))
                package->carriedAs = next.id;
    }

    RolloverPackage *packageOf(Id group)
    {
        const auto place = m_places.constFind(group);
        return place == m_places.cend() ? nullptr : &m_plan.packages[*place];
    }

    SQLite::Statement query(const std::string &sql)
    {
        SQLite::Statement row(m_database, sql);
        bindValue(row, 1, Value(m_plan.from.id));
        return row;
    }

    void readMembers()
    {
        SQLite::Statement row = query(
            sqlText(QStringLiteral("assessment/rollover_members.sql")).trimmed().toStdString());
        bindValue(row, 2, toValue(m_plan.to.startsOn));
        while (row.executeStep()) {
            const auto id = [&row](int column) { return integerOf(columnValue(row, column)); };
            RolloverMember member;
            member.membership = {.id = id(0), .groupId = id(1), .teacherId = id(2)};
            member.name = textOf(columnValue(row, 3));
            member.membership.role = textOf(columnValue(row, 4));
            member.membership.joinedOn = dateAt(row, 5);
            member.membership.leftOn = dateAt(row, 6);
            const PartialDate ended = dateAt(row, 7), closed = dateAt(row, 9);
            if (!member.membership.leftOn.isEmpty() &&
                member.membership.leftOn.latest() <= m_plan.to.startsOn)
                member.leaves = RolloverPlanTexts::tr("left the package on %1")
                                    .arg(member.membership.leftOn.toIso());
            else if (!ended.isEmpty())
                member.leaves = RolloverPlanTexts::tr("has no post since %1").arg(ended.toIso());
            else if (!closed.isEmpty() && closed.latest() <= m_plan.to.startsOn)
                member.closedSchool = textOf(columnValue(row, 8));
            if (RolloverPackage *package = packageOf(member.membership.groupId))
                package->members << member;
        }
    }

    void readBudget()
    {
        SQLite::Statement row = query(
            "SELECT group_id, count(*), coalesce(sum(amount_fen), 0) FROM budget_line JOIN "
            "research_group ON research_group.id = group_id WHERE cycle_id = ? GROUP BY group_id");
        while (row.executeStep())
            if (RolloverPackage *package = packageOf(row.getColumn(0).getInt64())) {
                package->budgetLines = row.getColumn(1).getInt();
                package->budget = {row.getColumn(2).getInt64()};
            }
    }

    void readTargets()
    {
        SQLite::Statement row = query("SELECT group_id, count(*) FROM plan_target JOIN "
                                      "research_group ON research_group.id = group_id "
                                      "WHERE cycle_id = ? GROUP BY group_id");
        while (row.executeStep())
            if (RolloverPackage *package = packageOf(row.getColumn(0).getInt64()))
                package->planTargets = row.getColumn(1).getInt();
        const auto count = [&](const std::string &table) {
            SQLite::Statement one = query("SELECT count(*) FROM " + table + " WHERE cycle_id = ?");
            return one.executeStep() ? one.getColumn(0).getInt() : 0;
        };
        m_plan.targets = count("target");
        m_plan.deadlines = count("step_deadline");
    }

    void readHosts()
    {
        for (RolloverPackage &package : m_plan.packages) {
            const auto host = find<Teacher>(m_database, package.group.hostId);
            if (!host)
                continue;
            package.host = host->name;
            package.hostStays = !hasNoPost(host->id);
            for (const RolloverMember &member : package.members)
                if (member.membership.teacherId == host->id && !member.leaves.isEmpty())
                    package.hostStays = false;
        }
    }

    // Had workplaces, and none that reaches the next year.
    bool hasNoPost(Id teacher)
    {
        SQLite::Statement row(
            m_database, "SELECT max(last_day) < ?2 FROM temp.workplace WHERE teacher_id = ?1");
        bindValue(row, 1, Value(teacher));
        bindValue(row, 2, toValue(m_plan.to.startsOn));
        return row.executeStep() && row.getColumn(0).getInt() != 0;
    }

    void noteDates()
    {
        const qint64 gap = m_plan.from.endsOn.daysTo(m_plan.to.startsOn) - 1;
        if (gap < 0)
            m_plan.notes << RolloverPlanTexts::tr("The year %1 begins before %2 ends.")
                                .arg(m_plan.to.name, m_plan.from.name);
        else if (gap > 0)
            m_plan.notes << RolloverPlanTexts::tr(
                                "Between the years %1 and %2 lie %3 days that belong to "
                                "neither.")
                                .arg(m_plan.from.name, m_plan.to.name)
                                .arg(gap);
        int closed = 0, later = 0;
        for (const RolloverPackage &package : m_plan.packages)
            for (const RolloverMember &member : package.members) {
                closed += !member.closedSchool.isEmpty();
                later += member.leaves.isEmpty() && !member.membership.joinedOn.isEmpty() &&
                         member.membership.joinedOn.earliest() > m_plan.from.endsOn;
            }
        if (closed)
            m_plan.notes << RolloverPlanTexts::tr(
                                "Members who stay, but whose school is closed: %1. Record "
                                "where they work now.")
                                .arg(closed);
        if (later)
            m_plan.notes << RolloverPlanTexts::tr(
                                "Members who joined only after the end of %1: %2.")
                                .arg(m_plan.from.name)
                                .arg(later);
    }

    SQLite::Database &m_database;
    RolloverPlan &m_plan;
    QHash<Id, qsizetype> m_places;
};
} // namespace

int RolloverPackage::leaving() const
{
    return int(std::count_if(members.begin(), members.end(), [](const RolloverMember &member) {
        return !member.leaves.isEmpty();
    }));
}

int RolloverPackage::staying() const
{
    return int(members.size()) - leaving();
}

Cycle cycleAfter(const Cycle &from, const QString &name)
{
    bool isYear = false, wasYear = false;
    const int difference = name.toInt(&isYear) - from.name.toInt(&wasYear);
    const int years = isYear && wasYear && difference != 0 ? difference : 1;
    Cycle cycle = from;
    cycle.id = 0;
    cycle.name = name;
    cycle.status = QStringLiteral("open");
    for (QDate *date : {&cycle.startsOn, &cycle.endsOn, &cycle.referenceDate, &cycle.acceptanceDate,
                        &cycle.showcaseDate})
        if (date->isValid())
            *date = date->addYears(years);
    return cycle;
}

Result<RolloverPlan> planRollover(SQLite::Database &database, const Cycle &from, const QString &to)
{
    if (to.trimmed().isEmpty() || to.trimmed() == from.name)
        return fail(ErrorCode::Input,
                    RolloverPlanTexts::tr("A year is carried into another one. Say which."));
    RolloverPlan plan{.from = from};
    const auto done =
        guarded(QString::fromStdString(database.getFilename()), [&]() -> Result<void> {
            const auto next = findCycle(database, to.trimmed());
            plan.isNewCycle = !next;
            plan.to = next.value_or(cycleAfter(from, to.trimmed()));
            if (plan.to.startsOn <= from.startsOn)
                return fail(
                    ErrorCode::Input,
                    RolloverPlanTexts::tr("“%1” does not begin after “%2”: a year is carried "
                                          "into a later one.")
                        .arg(plan.to.name, from.name));
            if (plan.isNewCycle)
                if (const auto checked = checkCycle(database, plan.to); !checked)
                    return checked;
            Planner(database, plan).run();
            return {};
        });
    if (!done)
        return done.failure();
    return plan;
}

} // namespace models
