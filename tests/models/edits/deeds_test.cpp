// SPDX-License-Identifier: GPL-3.0-or-later
// The deeds of a year, each done and each refused.
#include "models/edits/activities.h"
#include "models/edits/attendance.h"
#include "models/edits/budgets.h"
#include "models/edits/claims.h"
#include "models/edits/evidence.h"
#include "models/edits/keep_record.h"
#include "models/edits/lifecycle.h"
#include "models/edits/memberships.h"
#include "models/edits/outcome_holders.h"
#include "models/edits/panels.h"
#include "models/edits/record_access.h"
#include "models/edits/rule_versions.h"
#include "models/edits/sentences.h"
#include "models/edits/targets.h"
#include "models/edits/vetoes.h"
#include "models/edits/year_lock.h"
#include "models/storage/evidence_store.h"
#include "tests/models/edits/deed_test.h"

using namespace models;

namespace {

using Deeds = tests::DeedTest;

// ---- memberships

TEST_F(Deeds, MakesSomebodyAMemberOnceAtATime)
{
    const Membership wang{.groupId = district.group.id, .teacherId = district.wang.id};
    EXPECT_TRUE(add(wang));
    const auto again = add(wang);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::Refused);
    EXPECT_TRUE(again.error().message.contains(district.wang.name));
}

TEST_F(Deeds, LetsAMemberComeBackAfterLeaving)
{
    Membership zhang =
        *find<Membership>(district.file->database(), membershipOf(district.zhang.id));
    zhang.leftOn = {2023, 6, 30};
    ASSERT_TRUE(change(zhang));
    Membership back{.groupId = zhang.groupId, .teacherId = zhang.teacherId};
    back.joinedOn = {2023, 6, 1};
    EXPECT_FALSE(add(back)) << "one day of both";
    back.joinedOn = {2023, 9, 1};
    EXPECT_TRUE(add(back));
    zhang.leftOn = {};
    EXPECT_FALSE(change(zhang)) << "the first one cannot be opened again";
}

TEST_F(Deeds, RefusesLeavingBeforeJoiningAndMembersOfNothing)
{
    Membership wang{.groupId = district.group.id, .teacherId = district.wang.id};
    wang.joinedOn = {2023, 9, 0};
    wang.leftOn = {2023, 8, 0};
    EXPECT_FALSE(add(wang));
    EXPECT_FALSE(add(Membership{.groupId = 1, .teacherId = district.wang.id}));
    EXPECT_FALSE(add(Membership{.groupId = district.group.id, .teacherId = 1}));
}

TEST_F(Deeds, EndsAMembershipOnADay)
{
    const Id id = membershipOf(district.zhang.id);
    const auto end = [&](const PartialDate &day) {
        return edit([&](Transaction &transaction) { return endMembership(transaction, id, day); });
    };
    EXPECT_FALSE(end({}));
    EXPECT_TRUE(end({2023, 6, 30}));
    EXPECT_EQ(district.read<Membership>(id).leftOn, (PartialDate{2023, 6, 30}));
    EXPECT_FALSE(edit([&](Transaction &transaction) {
        return endMembership(transaction, 1, {2023, 1, 1});
    }));
}

// ---- activities and attendance

TEST_F(Deeds, AddsAJointActivityWithEachPackageOnce)
{
    Activity activity{.cycleId = district.cycle.id, .name = QStringLiteral("联合教研")};
    activity.startsOn = QDate(2023, 5, 4);
    const Id other = district.add(
        ResearchGroup{.cycleId = district.cycle.id, .name = QStringLiteral("小学数学项目包")});
    const auto hold = [&](const QList<Id> &groups) {
        return edit([&](Transaction &transaction) -> Result<void> {
            Activity fresh = activity;
            const auto added = addActivity(transaction, fresh, groups);
            return added ? Result<void>() : added.failure();
        });
    };
    EXPECT_FALSE(hold({other, other}));
    EXPECT_TRUE(all<Activity>().isEmpty()) << "nothing of a refused one stays";
    EXPECT_TRUE(hold({other, district.group.id}));
    EXPECT_EQ(all<ActivityGroup>().size(), 2);
    activity.endsOn = QDate(2023, 5, 3);
    EXPECT_FALSE(hold({other}));
}

class Marks : public tests::DeedTest
{
protected:
    void SetUp() override
    {
        Activity one{.cycleId = district.cycle.id, .name = QStringLiteral("公开课")};
        one.startsOn = QDate(2023, 3, 1);
        activity = district.add(one);
        district.add(ActivityGroup{.activityId = activity, .groupId = district.group.id});
    }
    void keep(Mark mark)
    {
        ASSERT_TRUE(edit([&](Transaction &transaction) -> Result<void> {
            keepMark(transaction, {activity, membershipOf(district.zhang.id), mark});
            return {};
        }));
    }
    Id activity = 0;
};

TEST_F(Marks, AreWrittenChangedAndTakenAwayInOneRecord)
{
    keep(Mark::Present);
    const Id id = all<Attendance>().first().id;
    const Id newest = district.file->nextUndo()->id;
    keep(Mark::Present);
    EXPECT_EQ(district.file->nextUndo()->id, newest) << "the same mark changes nothing";
    keep(Mark::Leave);
    ASSERT_EQ(all<Attendance>().size(), 1);
    EXPECT_EQ(all<Attendance>().first().id, id);
    EXPECT_EQ(all<Attendance>().first().mark, QStringLiteral("leave"));
    keep(Mark::None);
    EXPECT_TRUE(all<Attendance>().isEmpty());
    keep(Mark::None);
}

TEST_F(Marks, SayWhoCannotBeMarked)
{
    SQLite::Database &database = district.file->database();
    const Id zhang = membershipOf(district.zhang.id);
    EXPECT_TRUE(markProblem(database, {activity, zhang, Mark::Present}).isEmpty());
    Membership member = district.read<Membership>(zhang);
    member.joinedOn = {2023, 3, 2};
    ASSERT_TRUE(change(member));
    EXPECT_FALSE(markProblem(database, {activity, zhang, Mark::Present}).isEmpty());
    const Id other = district.add(
        ResearchGroup{.cycleId = district.cycle.id, .name = QStringLiteral("小学数学项目包")});
    const Id stranger = district.add(Membership{.groupId = other, .teacherId = district.wang.id});
    EXPECT_FALSE(markProblem(database, {activity, stranger, Mark::Present}).isEmpty());
}

// ---- budgets and targets

TEST_F(Deeds, SetsOneBudgetForACategoryWhateverLinesAListLeftBehind)
{
    const QString category = QStringLiteral("lecture_fee");
    for (const qint64 fen : {10000, 5000})
        district.add(
            BudgetLine{.groupId = district.group.id, .category = category, .amount = Money{fen}});
    district.add(BudgetLine{
        .groupId = district.group.id, .category = QStringLiteral("travel"), .amount = Money{700}});
    SQLite::Database &database = district.file->database();
    EXPECT_EQ(budgetOf(database, district.group.id, category).amount, Money{15000});
    EXPECT_FALSE(budgetOf(database, district.group.id, QStringLiteral("none")).amount);
    const auto set = [&](const BudgetLine &budget) {
        return edit([&](Transaction &transaction) -> Result<void> {
            const auto kept = setBudget(transaction, budget);
            return kept ? Result<void>() : kept.failure();
        });
    };
    EXPECT_TRUE(set({.groupId = district.group.id, .category = category, .amount = Money{9000}}));
    EXPECT_EQ(all<BudgetLine>().size(), 2);
    EXPECT_EQ(budgetOf(database, district.group.id, category).amount, Money{9000});
    EXPECT_FALSE(set({.groupId = district.group.id, .amount = Money{9000}}));
    ASSERT_TRUE(edit([&](Transaction &transaction) -> Result<void> {
        removeBudget(transaction, district.group.id, category);
        return {};
    }));
    EXPECT_EQ(all<BudgetLine>().size(), 1);
}

TEST_F(Deeds, GivesAPackageOneTargetOfAMeasure)
{
    PlanTarget target{.groupId = district.group.id,
                      .measure = QStringLiteral("activities"),
                      .goal = Hundredths{800}};
    EXPECT_TRUE(add(target));
    EXPECT_FALSE(add(target));
    PlanTarget other = target;
    other.measure = QStringLiteral("rural_share");
    ASSERT_TRUE(add(other));
    other = all<PlanTarget>().last();
    other.measure = target.measure;
    EXPECT_FALSE(change(other)) << "not by changing another one either";
    target.goal = Hundredths{900};
    ASSERT_TRUE(edit([&](Transaction &transaction) -> Result<void> {
        setPlanTarget(transaction, target);
        return {};
    }));
    EXPECT_EQ(all<PlanTarget>().size(), 2);
    EXPECT_EQ(all<PlanTarget>().first().goal, Hundredths{900});
}

TEST_F(Deeds, CopiesATargetToThePackagesThatHaveNoneOfItsMeasure)
{
    const auto group = [&](Id cycle, const char *name) {
        return district.add(ResearchGroup{.cycleId = cycle, .name = QString::fromUtf8(name)});
    };
    const Id second = group(district.cycle.id, "小学数学项目包");
    const Id third = group(district.cycle.id, "小学英语项目包");
    group(district.add(cycleForYear(2024)), "小学语文项目包");
    const PlanTarget target{.groupId = district.group.id,
                            .measure = QStringLiteral("activities"),
                            .goal = Hundredths{800}};
    ASSERT_TRUE(add(target));
    ASSERT_TRUE(add(PlanTarget{
        .groupId = second, .measure = QStringLiteral("activities"), .goal = Hundredths{300}}));
    int copied = 0;
    ASSERT_TRUE(edit([&](Transaction &transaction) -> Result<void> {
        copied = copyTargetToAll(transaction, district.cycle.id, target);
        return {};
    }));
    EXPECT_EQ(copied, 1);
    EXPECT_EQ(all<PlanTarget>().last().groupId, third);
}

TEST_F(Deeds, SetsChangesAndTakesAwayTheGoalOfAFigure)
{
    const auto set = [&](std::optional<int> goal) {
        EXPECT_TRUE(edit([&](Transaction &transaction) -> Result<void> {
            setFigureTarget(transaction, district.cycle.id, QStringLiteral("rural_share_r1"), goal);
            return {};
        }));
    };
    set(4000);
    set(4500);
    ASSERT_EQ(all<Target>().size(), 1);
    EXPECT_EQ(all<Target>().first().basisPoints, 4500);
    set({});
    EXPECT_TRUE(all<Target>().isEmpty());
    set({});
}

// ---- deadlines, steps

TEST_F(Deeds, KeepsOnlyDeadlinesThatAreNotTheUsualOnes)
{
    SQLite::Database &database = district.file->database();
    const auto usual = stepDeadlines(database, district.cycle);
    ASSERT_FALSE(usual.isEmpty());
    const QString step = usual.firstKey();
    const auto keep = [&](const QMap<QString, QDate> &days) {
        EXPECT_TRUE(edit([&](Transaction &transaction) -> Result<void> {
            keepDeadlines(transaction, district.cycle, days);
            return {};
        }));
    };
    keep(usual);
    EXPECT_TRUE(all<StepDeadline>().isEmpty());
    keep({{step, usual[step].addDays(3)}});
    EXPECT_EQ(stepDeadlines(database, district.cycle)[step], usual[step].addDays(3));
    const Id id = all<StepDeadline>().first().id;
    keep({{step, usual[step].addDays(5)}});
    EXPECT_EQ(all<StepDeadline>().first().id, id) << "the same record, for the history";
    keep({{step, QDate()}});
    EXPECT_TRUE(all<StepDeadline>().isEmpty());
}

TEST_F(Deeds, AddsAStepUnderTheRulesOfItsCycle)
{
    const QString step = stepRules(district.file->database(), district.cycle).first().step;
    EXPECT_FALSE(
        add(GroupStep{.groupId = district.group.id, .step = step, .doneOn = QDate(2999, 1, 1)}));
    EXPECT_FALSE(add(GroupStep{.groupId = 1, .step = step, .doneOn = QDate(2023, 1, 1)}));
    EXPECT_TRUE(
        add(GroupStep{.groupId = district.group.id, .step = step, .doneOn = QDate(2023, 1, 9)}));
}

// ---- people of outcomes, judges

TEST_F(Deeds, OffersTheMembersWhoDoNotHoldAnOutcomeTheHostFirst)
{
    Membership host = district.read<Membership>(membershipOf(district.shan.id));
    host.role = QStringLiteral("host");
    ASSERT_TRUE(change(host));
    const Id outcome = district.add(Outcome{.cycleId = district.cycle.id,
                                            .groupId = district.group.id,
                                            .name = QStringLiteral("论文")});
    const auto names = [&] {
        QStringList found;
        for (const Teacher &teacher : membersNotHolding(district.file->database(), outcome))
            found << teacher.name;
        return found;
    };
    EXPECT_EQ(names(), (QStringList{district.shan.name, district.zhang.name}));
    EXPECT_TRUE(add(OutcomeHolder{.outcomeId = outcome, .teacherId = district.shan.id}));
    EXPECT_EQ(names(), QStringList{district.zhang.name});
    EXPECT_FALSE(add(OutcomeHolder{.outcomeId = outcome, .teacherId = district.shan.id}));
    EXPECT_FALSE(add(OutcomeHolder{.outcomeId = outcome}));
    EXPECT_TRUE(add(OutcomeHolder{.outcomeId = outcome, .person = QStringLiteral("外人")}));
    EXPECT_EQ(all<OutcomeHolder>().last().position, 2);
}

TEST_F(Deeds, CallsAJudgeByTheTeachersNameAndNeedsOne)
{
    const Id panel =
        district.add(Panel{.cycleId = district.cycle.id, .name = QStringLiteral("一组")});
    EXPECT_FALSE(add(Judge{.panelId = panel}));
    ASSERT_TRUE(add(Judge{.panelId = panel, .teacherId = district.lv.id}));
    const Judge judge = all<Judge>().first();
    EXPECT_EQ(judge.name, district.lv.name);
    ASSERT_TRUE(
        edit([&](Transaction &transaction) { return setAbsent(transaction, judge.id, true); }));
    EXPECT_EQ(all<Judge>().first().absent, true);
    EXPECT_FALSE(edit([&](Transaction &transaction) { return setAbsent(transaction, 1, true); }));
}

// ---- vetoes by two people

class TwoPeopleVeto : public tests::DeedTest
{
protected:
    Result<void> confirm(const QString &first, const QString &second)
    {
        return edit([&](Transaction &transaction) {
            return confirmVeto(transaction, veto, TwoPeople{first, second}, QDate(2024, 1, 15));
        });
    }
    Result<void> withdraw(const QString &reason, const QString &first, const QString &second)
    {
        return edit([&](Transaction &transaction) {
            return withdrawVeto(transaction, veto, reason, TwoPeople{first, second});
        });
    }
    QString confirmedBy() const { return district.read<Veto>(veto).confirmedBy; }

    Id veto = district.add(Veto{.groupId = district.group.id,
                                .kind = QStringLiteral("not_accepted"),
                                .foundOn = QDate(2024, 1, 15),
                                .description = QStringLiteral("无人到场"),
                                .proposedBy = QStringLiteral("甲")});
};

TEST_F(TwoPeopleVeto, NeedsTwoDifferentPeople)
{
    EXPECT_FALSE(confirm(QStringLiteral("乙"), {}));
    EXPECT_FALSE(confirm({}, QStringLiteral("乙")));
    EXPECT_FALSE(confirm(QStringLiteral("乙"), QStringLiteral(" 乙 ")));
    EXPECT_FALSE(withdraw(QStringLiteral("误报"), QStringLiteral("乙"), QStringLiteral("乙")));
    EXPECT_EQ(stateOf(district.read<Veto>(veto)), VetoState::ToBeConfirmed);
}

TEST_F(TwoPeopleVeto, IsConfirmedByWhoeverDidNotProposeIt)
{
    ASSERT_TRUE(confirm(QStringLiteral("甲"), QStringLiteral("乙")));
    EXPECT_EQ(confirmedBy(), QStringLiteral("乙"));
    EXPECT_FALSE(confirm(QStringLiteral("甲"), QStringLiteral("丙"))) << "not again";
    EXPECT_EQ(confirmedBy(), QStringLiteral("乙"));
}

TEST_F(TwoPeopleVeto, IsConfirmedByTwoWhoDidNotProposeItTogether)
{
    ASSERT_TRUE(confirm(QStringLiteral("丙"), QStringLiteral("乙")));
    EXPECT_EQ(confirmedBy(), QStringLiteral("丙、乙"));
}

TEST_F(TwoPeopleVeto, IsWithdrawnOnceWithTheReasonAndWhoDecided)
{
    EXPECT_FALSE(withdraw({}, QStringLiteral("乙"), QStringLiteral("丙")));
    ASSERT_TRUE(withdraw(QStringLiteral("误报"), QStringLiteral("乙"), QStringLiteral("丙")));
    EXPECT_EQ(district.read<Veto>(veto).withdrawnReason, QStringLiteral("误报（乙、丙）"));
    EXPECT_FALSE(withdraw(QStringLiteral("再次"), QStringLiteral("乙"), QStringLiteral("丙")));
    EXPECT_EQ(vetoesOf(district.file->database(), district.cycle.id).size(), 1);
    EXPECT_NE(stateOf(district.read<Veto>(veto)), VetoState::ToBeConfirmed);
}

// ---- years, rules, sentences, claims, evidence

TEST_F(Deeds, LocksAndOpensAYearWithWhoAndWhy)
{
    const Id cycle = district.cycle.id;
    const auto lock = [&] {
        return edit([&](Transaction &transaction) { return lockYear(transaction, cycle); });
    };
    const auto unlock = [&](const QString &reason) {
        return edit(
            [&](Transaction &transaction) { return unlockYear(transaction, cycle, reason); });
    };
    EXPECT_FALSE(unlock(QStringLiteral("更正"))) << "it is open";
    ASSERT_TRUE(lock());
    EXPECT_FALSE(lock());
    EXPECT_FALSE(unlock(QStringLiteral("  ")));
    EXPECT_FALSE(edit([&](Transaction &transaction) {
        return withdrawYear(transaction, cycle, QStringLiteral("更正"));
    })) << "it is not published";
    ASSERT_TRUE(unlock(QStringLiteral("更正")));
    const auto events = cycleEvents(district.file->database(), cycle);
    ASSERT_EQ(events.size(), 2);
    EXPECT_EQ(events.first().reason, QStringLiteral("更正"));
    EXPECT_FALSE(edit([](Transaction &transaction) { return lockYear(transaction, 1); }));
}

TEST_F(Deeds, NumbersVersionsOfRulesByKindAndName)
{
    const auto version = [&](const char *name, const QDate &day) {
        RuleSet rules{.kind = QStringLiteral("hours"),
                      .name = QString::fromUtf8(name),
                      .version = 77,
                      .validFrom = day,
                      .content = QStringLiteral("{}")};
        const auto kept = edit([&](Transaction &transaction) -> Result<void> {
            const auto added = addRuleVersion(transaction, rules);
            return added ? Result<void>() : added.failure();
        });
        return kept ? *rules.version : 0;
    };
    EXPECT_EQ(version("本市", QDate(2023, 1, 1)), 1);
    EXPECT_EQ(version("本市", QDate(2023, 1, 1)), 2);
    EXPECT_EQ(version("外市", QDate(2023, 1, 1)), 1);
    EXPECT_EQ(version("本市", {}), 0) << "needs a day";
    EXPECT_EQ(nextRuleVersion(district.file->database(), QStringLiteral("hours")), 3);
}

TEST_F(Deeds, ForgetsASentenceThatSaysWhatTheFiguresSay)
{
    EditedSentence sentence{.cycleId = district.cycle.id,
                            .sentence = QStringLiteral("rural_share"),
                            .content = QStringLiteral("新句"),
                            .quotes = QStringLiteral("{}")};
    const auto keep = [&] {
        EXPECT_TRUE(edit([&](Transaction &transaction) -> Result<void> {
            keepSentence(transaction, sentence, QStringLiteral("原句"));
            return {};
        }));
    };
    keep();
    sentence = all<EditedSentence>().first();
    sentence.content = QStringLiteral("又一句");
    keep();
    ASSERT_EQ(all<EditedSentence>().size(), 1);
    EXPECT_EQ(all<EditedSentence>().first().content, QStringLiteral("又一句"));
    sentence.content = QStringLiteral("原句");
    keep();
    EXPECT_TRUE(all<EditedSentence>().isEmpty());
}

TEST_F(Deeds, TakesClaimsOfOneSourceAndNeedsIt)
{
    const auto take = [&](const QString &source, const QList<Claim> &claims) {
        return edit([&](Transaction &transaction) {
            return takeClaims(transaction, district.cycle.id, source, claims);
        });
    };
    Claim claim;
    claim.wording = QStringLiteral("成员694人");
    EXPECT_FALSE(take(QStringLiteral(" "), {claim}));
    EXPECT_FALSE(take(QStringLiteral("公报"), {}));
    ASSERT_TRUE(take(QStringLiteral(" 公报 "), {claim, claim}));
    ASSERT_EQ(all<Claim>().size(), 2);
    EXPECT_EQ(all<Claim>().first().source, QStringLiteral("公报"));
    EXPECT_EQ(all<Claim>().first().cycleId, district.cycle.id);
}

TEST_F(Deeds, SaysWhatKindOfEvidenceFilesAreAndTakesThemAway)
{
    ASSERT_TRUE(edit([&](Transaction &transaction) -> Result<void> {
        for (const char *name : {"a.txt", "b.txt"}) {
            const auto content = makeEvidence(QLatin1String(name), name);
            addEvidence(transaction, QStringLiteral("research_group"), district.group.id, *content,
                        QStringLiteral("notice"));
        }
        return {};
    }));
    const Id first = all<Evidence>().first().id;
    const auto set = [&](const QString &kind) {
        return edit([&](Transaction &transaction) {
            return setEvidenceKind(transaction, {first, 1}, kind);
        });
    };
    EXPECT_FALSE(set(QStringLiteral("no_such_kind")));
    EXPECT_TRUE(set(QStringLiteral("photo")));
    EXPECT_EQ(all<Evidence>().first().kind, QStringLiteral("photo"));
    ASSERT_TRUE(edit([&](Transaction &transaction) -> Result<void> {
        removeEvidence(transaction, {first});
        return {};
    }));
    EXPECT_EQ(all<Evidence>().size(), 1);
}

// ---- one field, several records

TEST_F(Deeds, ChangesOneFieldOfARecordThatIsStillThere)
{
    const auto &field = *recordType<Teacher>().field(QStringLiteral("phone"));
    const auto set = [&](Id id) {
        return edit([&](Transaction &transaction) {
            return changeField(transaction, QStringLiteral("teacher"), id, field,
                               toValue(QStringLiteral("13900000000")));
        });
    };
    EXPECT_TRUE(set(district.wang.id));
    EXPECT_EQ(district.read<Teacher>(district.wang.id).phone, QStringLiteral("13900000000"));
    EXPECT_FALSE(set(1));
    EXPECT_EQ(tableOfRecord(district.file->database(), district.wang.id),
              QStringLiteral("teacher"));
    EXPECT_EQ(tableOfRecord(district.file->database(), 1), QString());
}

TEST_F(Deeds, RemovesSeveralRecordsOrNone)
{
    const auto remove = [&](const QList<Id> &ids) {
        return edit([&](Transaction &transaction) {
            return removeRecords(transaction, QStringLiteral("teacher"), ids);
        });
    };
    EXPECT_FALSE(remove({district.wang.id, district.zhang.id})) << "a member stays";
    EXPECT_EQ(all<Teacher>().size(), 4);
    EXPECT_TRUE(remove({district.wang.id, district.lv.id}));
    EXPECT_EQ(all<Teacher>().size(), 2);
}

} // namespace
