// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/judges.h"
#include "tests/models/assessment/assessed_district.h"

namespace models {

namespace {

class Judges : public testing::Test
{
protected:
    const ItemResult &item(const char *code)
    {
        m_scores = district.scores(scheme);
        return *m_scores.sheets.first().item(QLatin1String(code));
    }
    QList<JudgeStanding> standings(const char *code)
    {
        QList<JudgeStanding> standings;
        for (const JudgeScore &score : item(code).judges)
            standings << score.standing;
        return standings;
    }
    static QStringList names(int count)
    {
        QStringList names;
        for (int i = 0; i < count; ++i)
            names << QStringLiteral("评委%1").arg(i + 1);
        return names;
    }
    void change(Id judge, const std::function<void(Judge &)> &how)
    {
        EXPECT_TRUE(district.file->edit(QStringLiteral("judge"), [&](Transaction &edit) {
            Judge one = *find<Judge>(edit.database(), judge);
            how(one);
            edit.update(one);
            return Result<void>();
        }));
    }

    tests::AssessedDistrict district;
    Scheme scheme = shippedScheme(QStringLiteral("scheme_default"));

private:
    YearScores m_scores;
};

} // namespace

TEST_F(Judges, AreAveragedPerItem)
{
    const QList<Id> judges = district.judges(names(3));
    for (const auto &[judge, points] : {std::pair(0, 500), std::pair(1, 550), std::pair(2, 400)})
        district.score(judges[judge], "A1", points);
    EXPECT_EQ(item("A1").judgesAverage->millionths, 4'833'333);
    EXPECT_EQ(item("A1").decidedBy, DecidedBy::Judges);
    EXPECT_TRUE(item("A4").isOutstanding);
}

TEST_F(Judges, WhoAreAbsentThinNobodysScores)
{
    const QList<Id> judges = district.judges(names(4));
    for (const Id judge : judges)
        district.score(judge, "A1", judge == judges[3] ? 0 : 500);
    change(judges[3], [](Judge &judge) { judge.absent = true; });
    EXPECT_EQ(item("A1").points, Hundredths{500});
    EXPECT_EQ(item("A1").judges[3].standing, JudgeStanding::Absent);
}

TEST_F(Judges, NeverScoreTheOwnSchoolsPackage)
{
    const QList<Id> judges = district.judges(names(5));
    for (const Id judge : judges)
        district.score(judge, "A1", 400);
    change(judges[0], [&](Judge &judge) { judge.schoolId = district.town.id; }); // the base school
    change(judges[1], [&](Judge &judge) { judge.teacherId = district.zhang.id; }); // a member
    const QList<JudgeStanding> expected{JudgeStanding::Conflict, JudgeStanding::Conflict,
                                        JudgeStanding::Counts, JudgeStanding::Counts,
                                        JudgeStanding::Counts};
    EXPECT_EQ(standings("A1"), expected);
    const auto packages = judgesByPackage(district.file->database(), district.cycle);
    EXPECT_EQ(packages.value(district.group.id)[0].obstacle, JudgeObstacle::OwnSchool);
    EXPECT_EQ(packages.value(district.group.id)[1].obstacle, JudgeObstacle::OwnPackage);
}

TEST_F(Judges, WhoTeachAtTheBaseSchoolHaveAConflictToo)
{
    const QList<Id> judges = district.judges(names(3));
    const Id teacher = district.add(Teacher{.name = QStringLiteral("同校")});
    district.add(Posting{.teacherId = teacher, .schoolId = district.town.id});
    change(judges[0], [&](Judge &judge) { judge.teacherId = teacher; });
    district.score(judges[0], "A1", 600);
    EXPECT_EQ(standings("A1").first(), JudgeStanding::Conflict);
}

TEST_F(Judges, WhoAreTooFewLeaveTheItemOutstanding)
{
    const QList<Id> judges = district.judges(names(3));
    district.score(judges[0], "A1", 500);
    district.score(judges[1], "A1", 600);
    EXPECT_TRUE(item("A1").isOutstanding);
    EXPECT_EQ(item("A1").points, Hundredths{0});
    const QList<Remark> remarks = item("A1").remarks;
    EXPECT_EQ(remarkText(remarks.first(), Language::English),
              QStringLiteral("too few judges (2/3)"));
}

TEST_F(Judges, LoseTheHighestAndTheLowestWhenTheyAreEnough)
{
    const QList<Id> judges = district.judges(names(5));
    for (const auto &[judge, points] : {std::pair(0, 600), std::pair(1, 500), std::pair(2, 450),
                                        std::pair(3, 400), std::pair(4, 100)})
        district.score(judges[judge], "A1", points);
    EXPECT_EQ(item("A1").points, Hundredths{450}); // (5 + 4.5 + 4) / 3
    EXPECT_EQ(standings("A1").first(), JudgeStanding::Highest);
    EXPECT_EQ(standings("A1").last(), JudgeStanding::Lowest);
    scheme.judging.dropFrom = 6;
    EXPECT_EQ(item("A1").points, Hundredths{410}); // 20.5 / 5
}

TEST_F(Judges, CannotGiveMoreThanTheItemHas)
{
    const QList<Id> judges = district.judges(names(3));
    for (const Id judge : judges)
        district.score(judge, "A4", 900);
    EXPECT_EQ(item("A4").points, Hundredths{200});
}

TEST_F(Judges, AreReplacedByTheCentreOnlyWhereTheyAreMissing)
{
    district.give("self", "A1", 600);
    district.give("base", "A1", 580);
    EXPECT_TRUE(item("A1").isOutstanding); // shown, not counted
    district.give("centre", "A1", 520);
    EXPECT_EQ(item("A1").points, Hundredths{520});
    EXPECT_EQ(item("A1").decidedBy, DecidedBy::Centre);
    for (const Id judge : district.judges(names(3)))
        district.score(judge, "A1", 450);
    EXPECT_EQ(item("A1").points, Hundredths{450});
    EXPECT_EQ(item("A1").stages.size(), 3); // all are kept
    EXPECT_EQ(item("A1").stages.value(QStringLiteral("self")).points, Hundredths{600});
}

TEST_F(Judges, AreOverruledOnlyWithAReason)
{
    for (const Id judge : district.judges(names(3)))
        district.score(judge, "A1", 450);
    district.give("final", "A1", 500);
    EXPECT_EQ(item("A1").points, Hundredths{450});
    EXPECT_EQ(item("A1").remarks.first().kind, ScoreRemark::NoReason);
}

TEST_F(Judges, AreOverruledByTheFinalScoreWithItsReason)
{
    for (const Id judge : district.judges(names(3)))
        district.score(judge, "A1", 450);
    district.give("final", "A1", 500, QStringLiteral("补充了材料"));
    EXPECT_EQ(item("A1").points, Hundredths{500});
    EXPECT_EQ(item("A1").decidedBy, DecidedBy::Final);
    EXPECT_TRUE(item("A1").arithmetic(Language::Chinese).contains(QStringLiteral("补充了材料")));
}

TEST_F(Judges, LeaveComputedItemsToTheCentresReview)
{
    EXPECT_EQ(item("B1").points, Hundredths{0});
    district.give("centre", "B1", 125);
    EXPECT_EQ(item("B1").points, Hundredths{0}); // no reason
    district.give("final", "B1", 125, QStringLiteral("漏登一次活动"));
    EXPECT_EQ(item("B1").points, Hundredths{125});
    EXPECT_EQ(item("B1").automatic->millionths, 0); // what was computed stays on the sheet
}

TEST_F(Judges, DoNotScoreAPackageWithoutAPanel)
{
    EXPECT_TRUE(item("A1").judges.isEmpty());
    EXPECT_EQ(item("A1").remarks.last().kind, ScoreRemark::NoEvidence);
}

TEST_F(Judges, SeeItemsWhoseEvidenceIsMissing)
{
    const auto misses = [this] {
        for (const Remark &remark : item("A1").remarks)
            if (remark.kind == ScoreRemark::NoEvidence)
                return true;
        return false;
    };
    EXPECT_TRUE(misses());
    district.paper("research_group", district.group.id, "plan");
    EXPECT_FALSE(misses());
}

// ---- vetoes

class Vetoes : public Judges
{
protected:
    VetoState state(const QString &proposed, const QString &confirmed,
                    const QString &withdrawn = {})
    {
        Veto veto{.groupId = district.group.id, .kind = QStringLiteral("forgery")};
        veto.proposedBy = proposed;
        veto.confirmedBy = confirmed;
        veto.withdrawnReason = withdrawn;
        district.add(veto);
        scores = district.scores(scheme);
        for (const VetoResult &one : scores.sheets.first().vetoes)
            if (one.kind == veto.kind)
                return one.state;
        return VetoState::Suggested;
    }
    YearScores scores;
};

TEST_F(Vetoes, OfOnePersonDecideNothing)
{
    scheme.bands.last().least = {};
    scheme.bands[1].least = Hundredths{1}; // passes by its points
    district.give("centre", "A1", 600);
    EXPECT_EQ(state(QStringLiteral("李"), {}), VetoState::ToBeConfirmed);
    EXPECT_EQ(scores.sheets.first().band, QStringLiteral("pass"));
}

TEST_F(Vetoes, OfTheSamePersonTwiceDecideNothing)
{
    EXPECT_EQ(state(QStringLiteral("李 主任"), QStringLiteral(" 李 主任 ")),
              VetoState::ToBeConfirmed);
}

TEST_F(Vetoes, OfTwoPeopleFailThePackage)
{
    scheme.bands[1].least = Hundredths{1};
    district.give("centre", "A1", 600);
    EXPECT_EQ(state(QStringLiteral("李"), QStringLiteral("王")), VetoState::Confirmed);
    EXPECT_EQ(scores.sheets.first().band, QStringLiteral("fail"));
    EXPECT_TRUE(bandReasonText(scores, scores.sheets.first(), Language::Chinese)
                    .contains(QStringLiteral("弄虚作假")));
}

TEST_F(Vetoes, CanCapAtPassInsteadOfFailing)
{
    scheme.bands[0].least = Hundredths{2};
    scheme.bands[0].quotaPercent = 100;
    scheme.bands[1].least = Hundredths{1};
    for (SchemeVeto &veto : scheme.vetoes)
        veto.consequence = VetoConsequence::CapAtPass;
    district.give("centre", "A1", 600);
    state(QStringLiteral("李"), QStringLiteral("王"));
    EXPECT_EQ(scores.sheets.first().band, QStringLiteral("pass"));
}

TEST_F(Vetoes, ThatWereWithdrawnDecideNothing)
{
    EXPECT_EQ(state(QStringLiteral("李"), QStringLiteral("王"), QStringLiteral("查无实据")),
              VetoState::Withdrawn);
}

TEST_F(Vetoes, AreSuggestedByTheFigures)
{
    scores = district.scores(scheme);
    const QList<VetoResult> vetoes = scores.sheets.first().vetoes;
    ASSERT_EQ(vetoes.size(), 1);
    EXPECT_EQ(vetoes.first().kind, QStringLiteral("no_activity"));
    EXPECT_EQ(vetoes.first().state, VetoState::Suggested);
    for (int month = 4; month < 7; ++month)
        district.activity("meeting", "", QDate(2023, month, 1));
    EXPECT_TRUE(district.scores(scheme).sheets.first().vetoes.isEmpty());
}

} // namespace models
