// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edits/panels.h"
#include "models/edits/scores.h"
#include "tests/support/small_district.h"

using namespace models;

namespace {

// The small district with six more packages, based in turn at its two schools, and two panels: a
// judge of the town's school in the first, one from outside in the second.
struct Panels : tests::SmallDistrict
{
    Panels()
    {
        for (int i = 0; i < 6; ++i)
            groups << add(ResearchGroup{.cycleId = cycle.id,
                                        .number = QString::number(i + 10),
                                        .name = QStringLiteral("项目包%1").arg(i),
                                        .baseSchoolId = i % 2 ? town.id : village.id});
        first = add(Panel{.cycleId = cycle.id, .name = QStringLiteral("一组")});
        second = add(Panel{.cycleId = cycle.id, .name = QStringLiteral("二组")});
        ofTown = add(Judge{.panelId = first, .name = QStringLiteral("单晓"), .teacherId = shan.id});
        outside = add(Judge{.panelId = second,
                            .name = QStringLiteral("何教授"),
                            .employer = QStringLiteral("安徽师范大学")});
    }
    template <class Work>
    Result<void> edit(Work work)
    {
        return file->edit(QStringLiteral("test"), [&](Transaction &transaction) -> Result<void> {
            return work(transaction);
        });
    }
    Conflict conflict(Id judge, Id group) const
    {
        return Conflicts(file->database(), cycle).of(judge, group);
    }

    QList<Id> groups;
    Id first, second, ofTown, outside;
};

} // namespace

TEST(Conflicts, AreOfTheOwnSchoolAndOfTheOwnPackage)
{
    Panels panels;
    EXPECT_EQ(panels.conflict(panels.ofTown, panels.groups[1]), Conflict::OwnSchool);
    EXPECT_EQ(panels.conflict(panels.ofTown, panels.groups[0]), Conflict::None);
    EXPECT_EQ(panels.conflict(panels.ofTown, panels.group.id), Conflict::Member);
    for (const Id group : std::as_const(panels.groups))
        EXPECT_EQ(panels.conflict(panels.outside, group), Conflict::None);
}

TEST(Conflicts, FollowTheSchoolThatIsNamedBeforeTheTeachersOwn)
{
    Panels panels;
    auto judge = panels.read<Judge>(panels.ofTown);
    judge.schoolId = panels.village.id;
    ASSERT_TRUE(panels.edit([&](Transaction &edit) -> Result<void> {
        edit.update(judge);
        return {};
    }));
    EXPECT_EQ(panels.conflict(panels.ofTown, panels.groups[1]), Conflict::None);
    EXPECT_EQ(panels.conflict(panels.ofTown, panels.groups[0]), Conflict::OwnSchool);
}

TEST(Panels, AreDealtEvenlyAndNobodyJudgesTheOwnSchoolWhereAnotherPanelCan)
{
    Panels panels;
    ASSERT_TRUE(panels.edit([&](Transaction &edit) -> Result<void> {
        const auto dealt = dealOut(edit, panels.cycle);
        EXPECT_TRUE(dealt);
        EXPECT_EQ(*dealt, 7);
        return {};
    }));
    const auto all = panelsOf(panels.file->database(), panels.cycle);
    ASSERT_EQ(all.size(), 2) << "no package is left without a panel";
    for (const PanelOverview &panel : all) {
        EXPECT_GE(panel.packages.size(), 3);
        for (const PanelPackage &package : panel.packages)
            EXPECT_TRUE(package.conflictingJudges.isEmpty()) << package.name.toStdString();
    }
}

TEST(Panels, RefuseToDealWithoutAPanel)
{
    tests::SmallDistrict district;
    EXPECT_FALSE(
        district.file->edit(QStringLiteral("deal"), [&](Transaction &edit) -> Result<void> {
            const auto dealt = dealOut(edit, district.cycle);
            return dealt ? Result<void>() : dealt.failure();
        }));
}

TEST(Panels, KeepAPackageWhoseJudgesHaveScored)
{
    Panels panels;
    const Id group = panels.groups[0];
    ASSERT_TRUE(panels.edit([&](Transaction &edit) -> Result<void> {
        const auto assigned = assignToPanel(edit, {group}, panels.first);
        keepScore(edit, {group, 0, QStringLiteral("A1"), kJudgeStage, panels.ofTown},
                  Hundredths{500});
        return assigned;
    }));
    EXPECT_FALSE(panels.edit(
        [&](Transaction &edit) { return assignToPanel(edit, {group}, panels.second); }));
    EXPECT_EQ(panelOfGroup(panels.file->database(), group), panels.first);
    EXPECT_FALSE(panels.edit([&](Transaction &edit) { return removeJudge(edit, panels.ofTown); }));
    EXPECT_FALSE(panels.edit([&](Transaction &edit) { return removePanel(edit, panels.first); }));
    EXPECT_TRUE(panels.edit([&](Transaction &edit) { return removePanel(edit, panels.second); }));
}

TEST(Scores, AreKeptOnceAStageAndTakenAwayByHavingNoPoints)
{
    Panels panels;
    const ScoreKey key{panels.groups[0], 0, QStringLiteral("A1"), QStringLiteral("centre"), 0};
    const auto keep = [&](std::optional<Hundredths> points, const QString &reason) {
        bool changed = false;
        EXPECT_TRUE(panels.edit([&](Transaction &edit) -> Result<void> {
            changed = keepScore(edit, key, points, reason);
            return {};
        }));
        return changed;
    };
    EXPECT_TRUE(keep(Hundredths{450}, QStringLiteral("少一份计划")));
    EXPECT_TRUE(keep(Hundredths{500}, {}));
    EXPECT_FALSE(keep(Hundredths{500}, {}));
    const auto scores = scoresOf(panels.file->database(), panels.cycle);
    ASSERT_EQ(scores.size(), 1);
    EXPECT_EQ(scores.value(key).points->value, 500);
    EXPECT_EQ(scores.value(key).reason, QStringLiteral("少一份计划")) << "a null reason leaves it";
    EXPECT_TRUE(keep(std::nullopt, {}));
    EXPECT_TRUE(scoresOf(panels.file->database(), panels.cycle).isEmpty());
}
