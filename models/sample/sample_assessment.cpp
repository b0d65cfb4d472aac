// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/sample_assessment.h"

#include "models/assessment/judges.h"
#include "models/assessment/schemes.h"
#include "models/base/edit_title.h"
#include "models/sample/dice.h"
#include "models/storage/store.h"

#include <QCoreApplication>

namespace models {

namespace {

constexpr int kMostPackages = 60; // of a city or province, which is there to be counted
constexpr int kPanels = 4;
constexpr int kJudges = 5;

// Makes the records of one assessment.
class SampleAssessment
{
public:
    SampleAssessment(Transaction &edit, const Cycle &cycle, quint64 seed)
        : m_edit(edit), m_cycle(cycle), m_dice(Dice::of(seed, {0xa55e55}))
    {
        m_packages = findAll<ResearchGroup>(edit.database(),
                                            std::string("WHERE cycle_id = ?") + kGroupOrder +
                                                " LIMIT " + std::to_string(kMostPackages),
                                            {Value(cycle.id)});
    }

    Result<void> run()
    {
        if (m_packages.size() < kPanels)
            return {};
        if (const auto adopted = adopt(); !adopted)
            return adopted;
        for (int panel = 0; panel < kPanels; ++panel)
            addPanel(panel);
        const auto judges = judgesByPackage(m_edit.database(), m_cycle);
        for (qsizetype i = 0; i < m_packages.size(); ++i)
            score(i, judges.value(m_packages[i].id));
        review();
        propose();
        return {};
    }

private:
    // A small centre does not ask for 90 points in its first year.
    Result<void> adopt()
    {
        m_scheme = shippedScheme(shippedSchemes().first());
        m_scheme.name = {QStringLiteral("项目包年度考核方案（示例区试行）"),
                         QStringLiteral("Assessment of packages (the sample’s own)")};
        m_scheme.documentNumber = QStringLiteral("示例教研〔2023〕8号");
        m_scheme.bands.first().least = Hundredths{7000};
        const auto stored = storeScheme(m_edit, m_scheme, 0, m_cycle.startsOn);
        if (!stored)
            return stored.failure();
        Assessment assessment{.cycleId = m_cycle.id, .schemeId = *stored};
        assessment.noticeFrom = m_cycle.acceptanceDate.addDays(7); // five working days
        assessment.noticeTo = m_cycle.acceptanceDate.addDays(11);
        m_edit.insert(assessment);
        return {};
    }

    int panelOf(qsizetype package) const { return int(package * kPanels / m_packages.size()); }

    QList<ResearchGroup> packagesOf(int panel) const
    {
        QList<ResearchGroup> packages;
        for (qsizetype i = 0; i < m_packages.size(); ++i)
            if (panelOf(i) == panel)
                packages << m_packages[i];
        return packages;
    }

    // Two of the centre's researchers and three hosts, of the packages of another panel.
    void addPanel(int number)
    {
        static const QStringList names{QStringLiteral("第一评委组"), QStringLiteral("第二评委组"),
                                       QStringLiteral("第三评委组"), QStringLiteral("第四评委组")};
        Panel panel{.cycleId = m_cycle.id, .name = names.at(number)};
        m_edit.insert(panel);
        for (const ResearchGroup &package : packagesOf(number)) {
            PanelGroup part{.panelId = panel.id, .groupId = package.id};
            m_edit.insert(part);
        }
        QStringList researchers;
        int hosts = 0;
        for (const ResearchGroup &package : packagesOf((number + 1) % kPanels)) {
            if (researchers.size() < 2 && !package.researcher.isEmpty() &&
                !researchers.contains(package.researcher)) {
                researchers << package.researcher;
                addJudge(panel.id, {.name = package.researcher,
                                    .employer = setting(m_edit.database(), kCentreSetting)});
            } else if (const auto host = find<Teacher>(m_edit.database(), package.hostId);
                       host && hosts < kJudges - 2) {
                const bool isAway = ++hosts == kJudges - 2 && number == 1;
                addJudge(panel.id, {.name = host->name,
                                    .teacherId = host->id,
                                    .schoolId = host->schoolId,
                                    .absent = isAway ? std::optional(true) : std::nullopt});
            }
        }
    }

    void addJudge(Id panel, Judge judge)
    {
        judge.panelId = panel;
        m_edit.insert(judge);
    }

    // From `least` percent of the item's points up, in halves.
    Hundredths points(const SchemeItem &item, int least)
    {
        const qint64 exact = item.points.value * m_dice.between(least, 100) / 100;
        return {qMax<qint64>(50, (exact + 25) / 50 * 50)};
    }

    void give(Id package, const QString &item, const char *stage, Hundredths points,
              const QString &by, Id judge = 0, const QString &reason = {})
    {
        ItemScore score{.groupId = package, .item = item};
        score.stage = QLatin1String(stage);
        score.judgeId = judge;
        score.points = points;
        score.reason = reason;
        score.scoredBy = by;
        m_edit.insert(score);
    }

    void score(qsizetype package, const QList<PackageJudge> &judges)
    {
        const Id group = m_packages[package].id;
        for (const Criterion &criterion : m_scheme.criteria)
            for (const SchemeItem &item : criterion.items) {
                if (item.kind != ItemKind::Judged && !item.timesJudges)
                    continue;
                if (item.kind == ItemKind::Judged)
                    give(group, item.code, "self", points(item, 90), QStringLiteral("主持人"));
                for (const PackageJudge &one : judges)
                    if (one.obstacle == JudgeObstacle::None)
                        give(group, item.code, "judge", points(item, 70), one.judge.name,
                             one.judge.id);
            }
    }

    void review()
    {
        give(m_packages[m_packages.size() / 3].id, QStringLiteral("C2"), "centre", {400},
             QStringLiteral("中心复核组"), 0, QStringLiteral("一张凭证缺审批单，复核扣 2 分"));
    }

    void propose()
    {
        Veto veto{.groupId = m_packages.last().id, .kind = QStringLiteral("not_accepted")};
        veto.foundOn = m_cycle.acceptanceDate;
        veto.description = QStringLiteral("验收当日无人到场，原因待核实");
        veto.proposedBy = QStringLiteral("考核组秘书");
        m_edit.insert(veto);
    }

    Transaction &m_edit;
    Cycle m_cycle;
    Dice m_dice;
    Scheme m_scheme;
    QList<ResearchGroup> m_packages;
};

} // namespace

Result<void> addSampleAssessment(RecordFile &file, quint64 seed)
{
    const auto title = editTitle("sample.assessed");
    return file.edit(title, [seed](Transaction &edit) -> Result<void> {
        for (const Cycle &cycle : findAll<Cycle>(edit.database()))
            if (const auto done = SampleAssessment(edit, cycle, seed).run(); !done)
                return done;
        return {};
    });
}

} // namespace models
