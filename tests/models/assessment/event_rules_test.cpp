// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/event_readers.h"
#include "models/assessment/event_rules.h"
#include "tests/support/support.h"

namespace models {

namespace {

class EventRules : public testing::Test
{
protected:
    EventRules()
    {
        rule.source = QStringLiteral("outcome");
        rule.kinds = {QStringLiteral("competition")};
        rule.points = {{QStringLiteral("23"), {{QStringLiteral("2"), Hundredths{600}}}},
                       {QStringLiteral("43"), {{QStringLiteral("*"), Hundredths{150}}}}};
        event.kind = QStringLiteral("competition");
        event.level = QStringLiteral("23");
        event.grade = QStringLiteral("2");
        event.issuerKind = QStringLiteral("government");
        event.earliest = event.latest = QDate(2023, 5, 1);
        event.namesSomebody = true;
        event.persons = {{.teacherId = 7, .memberRole = QStringLiteral("member"), .position = 1}};
    }
    std::optional<ScoreLine> line(Id teacher = 0)
    {
        return eventLine(item, rule, std::make_shared<const AssessedEvent>(event), cycle, teacher);
    }
    qint64 points() { return line().value_or(ScoreLine()).points.millionths; }
    ScoreRemark remark() { return line().value_or(ScoreLine()).remark.kind; }

    SchemeItem item{.code = QStringLiteral("D3"), .kind = ItemKind::Automatic};
    EventRule rule;
    AssessedEvent event;
    Cycle cycle = cycleForYear(2023);
};

} // namespace

TEST_F(EventRules, ReadTheMatrixByLevelAndGrade)
{
    EXPECT_EQ(points(), 6'000'000);
    event.level = QStringLiteral("31"); // the provincial authority's
    EXPECT_EQ(points(), 6'000'000);
    event.level = QStringLiteral("43");
    event.grade.clear(); // any grade of the county
    EXPECT_EQ(points(), 1'500'000);
    event.level = QStringLiteral("60");
    EXPECT_EQ(points(), 0);
    EXPECT_EQ(remark(), ScoreRemark::NoPoints);
}

TEST_F(EventRules, AreNotAboutOtherKinds)
{
    event.kind = QStringLiteral("paper");
    EXPECT_FALSE(line());
}

TEST_F(EventRules, MultiplyByWhoAwardedIt)
{
    rule.issuers = {{QStringLiteral("government"), Hundredths{100}},
                    {QStringLiteral("institute"), Hundredths{80}},
                    {QStringLiteral("association"), Hundredths{50}},
                    {QStringLiteral("other"), Hundredths{0}}};
    EXPECT_EQ(points(), 6'000'000);
    event.issuerKind = QStringLiteral("institute");
    EXPECT_EQ(points(), 4'800'000);
    event.issuerKind = QStringLiteral("association");
    EXPECT_EQ(points(), 3'000'000);
    event.issuerKind = QStringLiteral("other");
    EXPECT_EQ(points(), 0);
    EXPECT_EQ(remark(), ScoreRemark::None);
    event.issuerKind.clear();
    EXPECT_EQ(points(), 0);
    EXPECT_EQ(remark(), ScoreRemark::NoIssuer);
}

TEST_F(EventRules, MultiplyJointResultsByTheBestPlaceOfThePackage)
{
    rule.positions = {Hundredths{100}, Hundredths{60}, Hundredths{40}, Hundredths{20}};
    rule.positionsOfJoint = true;
    for (const auto &[place, expected] :
         {std::pair(1, 6'000'000), std::pair(2, 3'600'000), std::pair(3, 2'400'000),
          std::pair(4, 1'200'000), std::pair(9, 1'200'000)}) {
        event.isJoint = true;
        event.persons = {
            {.teacherId = 8, .memberRole = QStringLiteral("member"), .position = 11},
            {.teacherId = 7, .memberRole = QStringLiteral("member"), .position = place}};
        EXPECT_EQ(points(), expected) << place;
    }
    event.isJoint = false; // a person's own result counts whole
    event.persons[1].position = 2;
    EXPECT_EQ(points(), 6'000'000);
}

TEST_F(EventRules, CountConcludedProjectsMore)
{
    rule.timesWords = {QStringLiteral("结题")};
    rule.times = Hundredths{150};
    EXPECT_EQ(points(), 6'000'000);
    event.name = QStringLiteral("课题结题");
    EXPECT_EQ(points(), 9'000'000);
    EXPECT_EQ(line()->arithmetic(Language::English), QStringLiteral("6 × 1.5 = 9"));
}

TEST_F(EventRules, CountOnlyWhatIsDatedWithinTheCycle)
{
    event.earliest = event.latest = QDate(2024, 1, 2);
    EXPECT_EQ(points(), 0);
    EXPECT_EQ(remark(), ScoreRemark::OutsideCycle);
    event.earliest = QDate(2023, 1, 1); // "2023"
    event.latest = QDate(2023, 12, 31);
    EXPECT_EQ(points(), 6'000'000);
    event.earliest = event.latest = QDate();
    EXPECT_EQ(remark(), ScoreRemark::NoDate);
}

TEST_F(EventRules, CountOnlyWhatNamesTheMembersOrThePackage)
{
    event.persons.clear(); // named somebody else
    EXPECT_EQ(points(), 0);
    EXPECT_EQ(remark(), ScoreRemark::NobodyOfPackage);
    event.namesSomebody = false; // the package as a whole
    EXPECT_EQ(points(), 6'000'000);
}

TEST_F(EventRules, OfAPersonTakeThatPersonsPlace)
{
    rule.positions = {Hundredths{100}, Hundredths{50}};
    event.persons << EventPerson{
        .teacherId = 9, .memberRole = QStringLiteral("member"), .position = 2};
    EXPECT_EQ(line(9)->points.millionths, 3'000'000);
    EXPECT_EQ(line(7)->points.millionths, 6'000'000);
    EXPECT_FALSE(line(5));
}

TEST_F(EventRules, AskForEnoughPeopleAndWords)
{
    rule.leastPeople = 15;
    event.people = 14;
    EXPECT_EQ(remark(), ScoreRemark::TooFewPeople);
    event.people = 15;
    EXPECT_EQ(points(), 6'000'000);
    rule.leastWords = 1500;
    EXPECT_EQ(remark(), ScoreRemark::NoWords);
    event.words = 1499;
    EXPECT_EQ(remark(), ScoreRemark::TooFewWords);
    event.words = 1500;
    EXPECT_EQ(points(), 6'000'000);
}

TEST_F(EventRules, AskForPapers)
{
    rule.papers = {QStringLiteral("record"), QStringLiteral("photo")};
    event.papers = {QStringLiteral("record")};
    EXPECT_EQ(remark(), ScoreRemark::NoPapers);
    event.papers << QStringLiteral("photo");
    EXPECT_EQ(points(), 6'000'000);
}

TEST_F(EventRules, TakePointsOffInADeduction)
{
    item.kind = ItemKind::Deduction;
    EXPECT_EQ(points(), -6'000'000);
}

TEST_F(EventRules, KnowTheSameResultByItsName)
{
    AssessedEvent other = event;
    event.name = QStringLiteral("《悯农》教学设计");
    other.name = QStringLiteral(" 悯农 教学设计");
    EXPECT_EQ(resultKey(event), resultKey(other));
    other.kind = QStringLiteral("paper");
    EXPECT_NE(resultKey(event), resultKey(other));
}

TEST_F(EventRules, ReadLengthsFromRemarks)
{
    EXPECT_EQ(wordsSaid(QStringLiteral("约1800字")), 1800);
    EXPECT_EQ(wordsSaid(QStringLiteral("全文1.5万字，知网可查")), 15000);
    EXPECT_EQ(wordsSaid(QStringLiteral("三千字")), std::nullopt);
    EXPECT_EQ(wordsSaid(QString()), std::nullopt);
}

} // namespace models
