// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edits/panels.h"

#include "models/edits/record_access.h"

#include <QCoreApplication>

#include <algorithm>

namespace models {

namespace {
struct PanelsTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Panels)
};

qint64 countOf(SQLite::Database &database, const std::string &sql, Id id)
{
    SQLite::Statement row(database, sql);
    bindValue(row, 1, Value(id));
    row.executeStep();
    return row.getColumn(0).getInt64();
}
} // namespace

// One line a judge and package that do not go together, the stronger reason last.
static const char *const kConflicts =
    "SELECT judge.id, research_group.id, 1 FROM judge JOIN panel ON panel.id = judge.panel_id "
    "LEFT JOIN teacher ON teacher.id = judge.teacher_id JOIN research_group ON "
    "research_group.cycle_id = panel.cycle_id AND research_group.base_school_id = "
    "coalesce(judge.school_id, teacher.school_id) WHERE panel.cycle_id = ?1 "
    "UNION ALL SELECT judge.id, research_group.id, 2 FROM judge JOIN panel ON panel.id = "
    "judge.panel_id JOIN research_group ON research_group.cycle_id = panel.cycle_id AND "
    "research_group.host_id = judge.teacher_id WHERE panel.cycle_id = ?1 "
    "UNION ALL SELECT judge.id, membership.group_id, 2 FROM judge JOIN panel ON panel.id = "
    "judge.panel_id JOIN membership ON membership.teacher_id = judge.teacher_id JOIN "
    "research_group ON research_group.id = membership.group_id AND research_group.cycle_id = "
    "panel.cycle_id WHERE panel.cycle_id = ?1";

Conflicts::Conflicts(SQLite::Database &database, const Cycle &cycle)
{
    SQLite::Statement row(database, kConflicts);
    bindValue(row, 1, Value(cycle.id));
    while (row.executeStep())
        m_found.insert({row.getColumn(0).getInt64(), row.getColumn(1).getInt64()},
                       row.getColumn(2).getInt() == 2 ? Conflict::Member : Conflict::OwnSchool);
}

QString conflictText(Conflict conflict)
{
    switch (conflict) {
    case Conflict::OwnSchool:
        return PanelsTexts::tr("the judge’s own school");
    case Conflict::Member:
        return PanelsTexts::tr("the judge is of the package");
    case Conflict::None:
        break;
    }
    return {};
}

static QHash<Id, QList<PanelJudge>> judgesByPanel(SQLite::Database &database, const Cycle &cycle)
{
    QHash<Id, QList<PanelJudge>> judges;
    for (const auto &judge : findAll<Judge>(
             database, "WHERE panel_id IN (SELECT id FROM panel WHERE cycle_id = ?) ORDER BY id",
             {Value(cycle.id)}))
        judges[judge.panelId] << PanelJudge{judge, judge.employer, {}, 0};
    SQLite::Statement place(
        database, "SELECT judge.id, coalesce(school.short_name, school.name), (SELECT count(*) "
                  "FROM item_score WHERE item_score.judge_id = judge.id) FROM judge JOIN panel ON "
                  "panel.id = judge.panel_id LEFT JOIN teacher ON teacher.id = judge.teacher_id "
                  "LEFT JOIN school ON school.id = coalesce(judge.school_id, teacher.school_id) "
                  "WHERE panel.cycle_id = ?");
    bindValue(place, 1, Value(cycle.id));
    QHash<Id, std::pair<QString, int>> known;
    while (place.executeStep())
        known.insert(place.getColumn(0).getInt64(),
                     {textOf(columnValue(place, 1)), place.getColumn(2).getInt()});
    for (QList<PanelJudge> &ofPanel : judges)
        for (PanelJudge &each : ofPanel) {
            const auto &[school, scores] = known[each.judge.id];
            each.workplace = school.isEmpty() ? each.workplace : school;
            each.scores = scores;
        }
    return judges;
}

static QHash<Id, QList<PanelPackage>> packagesByPanel(SQLite::Database &database,
                                                      const Cycle &cycle)
{
    QHash<Id, QList<PanelPackage>> packages;
    SQLite::Statement row(
        database, "SELECT coalesce(panel_group.panel_id, 0), research_group.id, "
                  "research_group.number, research_group.name, coalesce(school.short_name, "
                  "school.name) FROM research_group LEFT JOIN panel_group ON panel_group.group_id "
                  "= research_group.id LEFT JOIN school ON school.id = "
                  "research_group.base_school_id JOIN counted_group AS listed ON "
                  "listed.group_id = research_group.id WHERE research_group.cycle_id = ? ORDER BY "
                  "listed.place, listed.name, listed.group_id");
    bindValue(row, 1, Value(cycle.id));
    while (row.executeStep())
        packages[row.getColumn(0).getInt64()] << PanelPackage{row.getColumn(1).getInt64(),
                                                              textOf(columnValue(row, 2)),
                                                              textOf(columnValue(row, 3)),
                                                              textOf(columnValue(row, 4)),
                                                              {},
                                                              0};
    return packages;
}

QList<PanelOverview> panelsOf(SQLite::Database &database, const Cycle &cycle)
{
    const Conflicts conflicts(database, cycle);
    auto judges = judgesByPanel(database, cycle);
    auto packages = packagesByPanel(database, cycle);
    QList<PanelOverview> panels;
    for (const auto &panel :
         findAll<Panel>(database, "WHERE cycle_id = ? ORDER BY name", {Value(cycle.id)})) {
        PanelOverview overview{panel, judges.value(panel.id), packages.value(panel.id)};
        for (PanelPackage &package : overview.packages)
            for (PanelJudge &judge : overview.judges)
                if (conflicts.of(judge.judge.id, package.groupId) != Conflict::None) {
                    judge.conflictingWith << package.name;
                    package.conflictingJudges << judge.judge.name;
                } else {
                    package.judges += !judge.isAbsent();
                }
        panels << overview;
    }
    if (const auto rest = packages.value(0); !rest.isEmpty())
        panels << PanelOverview{{.cycleId = cycle.id}, {}, rest};
    return panels;
}

Id panelOfGroup(SQLite::Database &database, Id group)
{
    const auto links = findAll<PanelGroup>(database, "WHERE group_id = ?", {Value(group)});
    return links.isEmpty() ? 0 : links.first().panelId;
}

Result<void> assignToPanel(Transaction &transaction, const QList<Id> &groups, Id panel)
{
    SQLite::Database &database = transaction.database();
    for (const Id group : groups) {
        const auto links = findAll<PanelGroup>(database, "WHERE group_id = ?", {Value(group)});
        if (links.isEmpty() && panel) {
            PanelGroup link{.panelId = panel, .groupId = group};
            transaction.insert(link);
        }
        if (links.isEmpty() || links.first().panelId == panel)
            continue;
        if (countOf(database,
                    "SELECT count(*) FROM item_score WHERE group_id = ? AND stage = 'judge'",
                    group))
            return fail(
                ErrorCode::Refused,
                PanelsTexts::tr("“%1” has been scored by judges of its panel already, so it "
                                "stays there. Clear those scores first if another panel is to "
                                "score it.")
                    .arg(recordName(database, QStringLiteral("research_group"), group)));
        PanelGroup link = links.first();
        link.panelId = panel;
        if (panel)
            transaction.update(link);
        else
            transaction.remove(link);
    }
    return {};
}

namespace {
// A panel that packages are dealt to.
struct Receiver
{
    Id panel = 0;
    QList<Id> judges;
    qsizetype packages = 0;
};
} // namespace

static int conflictsIn(const Receiver &panel, Id group, const Conflicts &conflicts)
{
    return int(std::count_if(panel.judges.cbegin(), panel.judges.cend(), [&](Id judge) {
        return conflicts.of(judge, group) != Conflict::None;
    }));
}

Result<int> dealOut(Transaction &transaction, const Cycle &cycle)
{
    SQLite::Database &database = transaction.database();
    const Conflicts conflicts(database, cycle);
    QList<Receiver> receivers;
    QList<std::pair<qsizetype, Id>> waiting; // with how many panels could have it
    for (const PanelOverview &overview : panelsOf(database, cycle)) {
        if (!overview.panel.id) {
            for (const PanelPackage &package : overview.packages)
                waiting << std::pair{0, package.groupId};
            continue;
        }
        Receiver receiver{overview.panel.id, {}, overview.packages.size()};
        for (const PanelJudge &judge : overview.judges)
            receiver.judges << judge.judge.id;
        receivers << receiver;
    }
    if (receivers.isEmpty())
        return fail(ErrorCode::Refused,
                    PanelsTexts::tr("There is no panel yet that packages could be "
                                    "dealt to. Make one first."));
    for (auto &[free, group] : waiting)
        free = std::count_if(receivers.cbegin(), receivers.cend(),
                             [&, id = group](const Receiver &panel) {
                                 return conflictsIn(panel, id, conflicts) == 0;
                             });
    std::stable_sort(waiting.begin(), waiting.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[free, group] : std::as_const(waiting)) {
        const auto best = std::min_element(
            receivers.begin(), receivers.end(), [&, id = group](const auto &a, const auto &b) {
                return std::pair{conflictsIn(a, id, conflicts), a.packages} <
                       std::pair{conflictsIn(b, id, conflicts), b.packages};
            });
        ++best->packages;
        if (const auto done = assignToPanel(transaction, {group}, best->panel); !done)
            return done.failure();
    }
    return int(waiting.size());
}

Result<Id> addRecord(Transaction &transaction, Judge &judge)
{
    if (judge.teacherId)
        if (const auto teacher = find<Teacher>(transaction.database(), judge.teacherId))
            judge.name = teacher->name;
    if (judge.name.isEmpty())
        return fail(ErrorCode::Input, PanelsTexts::tr("Choose who is to judge."));
    return transaction.insert(judge);
}

Result<void> setAbsent(Transaction &transaction, Id id, bool isAbsent)
{
    auto judge = find<Judge>(transaction.database(), id);
    if (!judge)
        return fail(ErrorCode::NotFound,
                    PanelsTexts::tr("This judge is not in the file any more."));
    judge->absent = isAbsent;
    transaction.update(*judge);
    return {};
}

static Failure hasScores(const QString &name)
{
    return fail(ErrorCode::Refused,
                PanelsTexts::tr("“%1” has given scores already and stays, so that they can be "
                                "explained. Mark as absent a judge whose scores are not to count.")
                    .arg(name));
}

Result<void> removeJudge(Transaction &transaction, Id id)
{
    SQLite::Database &database = transaction.database();
    if (countOf(database, "SELECT count(*) FROM item_score WHERE judge_id = ?", id))
        return hasScores(recordName(database, QStringLiteral("judge"), id));
    return removeRecord(transaction, QStringLiteral("judge"), id);
}

Result<void> removePanel(Transaction &transaction, Id id)
{
    SQLite::Database &database = transaction.database();
    if (countOf(database,
                "SELECT count(*) FROM item_score JOIN judge ON judge.id = item_score.judge_id "
                "WHERE judge.panel_id = ?",
                id))
        return hasScores(recordName(database, QStringLiteral("panel"), id));
    return removeRecord(transaction, QStringLiteral("panel"), id);
}

} // namespace models
