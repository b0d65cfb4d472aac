// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/assessment/assessed_district.h"

#include <QRegularExpression>

namespace models {

using tests::AssessedDistrict;

namespace {

// Points of an item in hundredths; -1 when it is outstanding.
qint64 pointsOf(const ScoreSheet &sheet, const char *code)
{
    const ItemResult *item = sheet.item(QLatin1String(code));
    return !item || item->isOutstanding ? -1 : item->points.value;
}

qint64 criterionOf(const ScoreSheet &sheet, const char *code)
{
    for (const CriterionResult &criterion : sheet.criteria)
        if (criterion.criterion->code == QLatin1String(code))
            return criterion.points.value;
    return -1;
}

// The package that the sums below are about.
class WorkedPackage : public AssessedDistrict
{
public:
    WorkedPackage()
    {
        shan.birth = {1970, 1, 0};
        EXPECT_TRUE(file->edit(QStringLiteral("birth"), [this](Transaction &edit) {
            edit.update(shan);
            return Result<void>();
        }));
        // Zhang, rural and 33, and Shan; 14 more, of whom 3 are rural and 7 young.
        for (int i = 0; i < 14; ++i)
            member(i < 3 ? village.id : town.id, i < 7 ? 1995 : 1975);
    }

    void member(Id school, int born)
    {
        const Id teacher = add(Teacher{.name = QStringLiteral("学员"), .birth = {born, 1, 0}});
        add(Posting{.teacherId = teacher, .schoolId = school});
        members << add(Membership{.groupId = group.id, .teacherId = teacher});
    }
    void judged(const char *item, const QList<qint64> &points)
    {
        if (panel.isEmpty())
            panel = judges({QStringLiteral("甲"), QStringLiteral("乙"), QStringLiteral("丙")});
        for (qsizetype i = 0; i < points.size(); ++i)
            score(panel[i], item, points[i]);
    }
    void spend(const char *category, const char *purpose, qint64 yuan)
    {
        add(Expense{.groupId = group.id,
                    .category = QLatin1String(category),
                    .purpose = QString::fromUtf8(purpose),
                    .spentOn = QDate(2023, 9, 1),
                    .amount = Money{yuan * 100},
                    .payment = QStringLiteral("transfer")});
    }

    QList<Id> members;
    QList<Id> panel;
};

} // namespace

TEST(HandWorkedSheet, OfThePlan)
{
    WorkedPackage package;
    package.judged("A1", {500, 550, 400});
    package.judged("A4", {200, 150, 100});
    package.step("settle", QDate(2023, 3, 20)); // five days late
    package.step("recruit", QDate(2023, 3, 30));
    package.step("plan", QDate(2023, 4, 10));
    const ScoreSheet sheet = package.scores().sheets.first();
    EXPECT_EQ(pointsOf(sheet, "A1"), 483); // (5 + 5.5 + 4) / 3 = 4.8333
    // 16 members: 1. Rural 4/16 = 25 %: 2 × 25 / 30 = 1.6667. Young 8/16 = 50 %: 1.
    EXPECT_EQ(pointsOf(sheet, "A2"), 367);
    EXPECT_EQ(pointsOf(sheet, "A3"), 200); // 3 − 1
    EXPECT_EQ(pointsOf(sheet, "A4"), 150); // (2 + 1.5 + 1) / 3
    EXPECT_EQ(criterionOf(sheet, "A"), 483 + 367 + 200 + 150);
    EXPECT_EQ(sheet.deducted, Hundredths{100});
}

TEST(HandWorkedSheet, OfTheActivities)
{
    WorkedPackage package;
    package.step("plan", QDate(2023, 4, 10));
    const Id first = package.activity("open_lesson", "43", QDate(2023, 4, 20));
    package.activity("lecture", "33", QDate(2023, 5, 20));
    package.activity("lesson_study", "60", QDate(2023, 6, 20));
    package.activity("rural_visit", "", QDate(2023, 7, 20));
    package.activity("online", "", QDate(2023, 8, 20), "online");
    package.activity("meeting", "", QDate(2023, 9, 20));
    package.activity("meeting", "", QDate(2023, 10, 20));
    for (qsizetype i = 0; i < 14; ++i)
        package.mark(first, package.members[i], i < 12 ? "present" : i == 12 ? "leave" : "absent");
    for (const Id teacher : {package.zhang.id, package.shan.id})
        package.mark(first, package.membershipOf(teacher), "present");
    for (const char *kind : {"record", "photo", "reflection"})
        package.paper("activity", first, kind);
    package.outcome("resource", "60", "", "课件一", {package.zhang.id});
    package.outcome("resource", "60", "", "课件二", {package.zhang.id});
    package.judged("B5", {400, 400, 400});
    const ScoreSheet sheet = package.scores().sheets.first();
    EXPECT_EQ(pointsOf(sheet, "B1"), 875); // 7 × 1.25
    EXPECT_EQ(pointsOf(sheet, "B2"), 700); // 14/16 = 87.5 %: 8 − 0.4 × 2.5
    EXPECT_EQ(pointsOf(sheet, "B3"), 350); // 1 + 2 + 0.5
    EXPECT_EQ(pointsOf(sheet, "B4"), 150);
    // Plan, marked attendance and three papers: 5 of 1 + 4 × 7 = 29. 5 × 5/29 = 0.8621, × 4/5.
    EXPECT_EQ(pointsOf(sheet, "B5"), 69);
    EXPECT_EQ(pointsOf(sheet, "B6"), 60); // 0.2 × (1 + 2)
    EXPECT_EQ(criterionOf(sheet, "B"), 875 + 700 + 350 + 150 + 69 + 60);
    EXPECT_EQ(pointsOf(sheet, "D5"), 100);
}

TEST(HandWorkedSheet, OfTheMoney)
{
    WorkedPackage package;
    package.add(BudgetLine{.groupId = package.group.id,
                           .category = QStringLiteral("books"),
                           .amount = Money{1'000'000}});
    package.spend("books", "教学用书", 7000);
    package.spend("books", "景区门票", 500); // forbidden
    package.judged("C3", {350, 300, 320});
    const ScoreSheet sheet = package.scores().sheets.first();
    EXPECT_EQ(pointsOf(sheet, "C1"), 300); // 75 %
    EXPECT_EQ(pointsOf(sheet, "C2"), 400); // 6 − 2
    EXPECT_EQ(pointsOf(sheet, "C3"), 323); // 9.7 / 3 = 3.2333
    EXPECT_EQ(criterionOf(sheet, "C"), 1023);
}

TEST(HandWorkedSheet, OfTheOutcomes)
{
    WorkedPackage package;
    const Id zhang = package.zhang.id;
    package.outcome("project", "43", "", "区级课题", {zhang});
    package.outcome("project", "33", "", "市级课题结题", {zhang});
    package.outcome("paper", "23", "", "论文一", {zhang});
    package.outcome("paper", "10", "", "论文二", {0, zhang});
    package.outcome("competition", "23", "2", "联合课例", {0, zhang}, "institute");
    package.outcome("competition", "43", "3", "课例", {zhang});
    package.outcome("competition", "43", "2", "《悯农》", {zhang});
    package.outcome("competition", "33", "2", "悯农", {zhang});
    package.outcome("honour", "33", "", "骨干教师", {zhang});
    package.outcome("case", "33", "", "研训经验推广", {zhang});
    const ScoreSheet sheet = package.scores().sheets.first();
    EXPECT_EQ(pointsOf(sheet, "D1"), 800); // 2 + 4 × 1.5 = 8
    EXPECT_EQ(pointsOf(sheet, "D2"), 500); // 3 × 1 + 4 × 0.5
    // 6 × 0.8 × 0.6 = 2.88; 1.5; of 《悯农》 the prefecture's 4, not the county's 2 too.
    EXPECT_EQ(pointsOf(sheet, "D3"), 838);
    EXPECT_EQ(pointsOf(sheet, "D4"), 200);
    EXPECT_EQ(pointsOf(sheet, "D5"), 50);
    EXPECT_EQ(criterionOf(sheet, "D"), 800 + 500 + 838 + 200 + 50);
    EXPECT_EQ(pointsOf(sheet, "E1"), 200);
    EXPECT_EQ(sheet.bonus, Hundredths{200});
}

TEST(HandWorkedSheet, AddsUpItsCriteriaAndItsBonus)
{
    WorkedPackage package;
    package.judged("A1", {500, 550, 400});
    package.outcome("teaching_achievement", "10", "2", "成果", {package.zhang.id});
    package.outcome("case", "10", "", "经验推广", {package.zhang.id});
    const ScoreSheet sheet = package.scores().sheets.first();
    // Nation first 10 + spread in the nation 6 = 16, of which 10 count.
    EXPECT_EQ(sheet.bonus, Hundredths{1000});
    EXPECT_TRUE(sheet.bonusCapped);
    Hundredths sum = sheet.bonus;
    for (const CriterionResult &criterion : sheet.criteria)
        if (!criterion.isBonus())
            sum = sum + criterion.points;
    EXPECT_EQ(sheet.total, sum);
}

TEST(HandWorkedSheet, OfAStudioHasNoLimit)
{
    WorkedPackage studio;
    studio.group.kind = QStringLiteral("studio");
    EXPECT_TRUE(studio.file->edit(QStringLiteral("kind"), [&](Transaction &edit) {
        edit.update(studio.group);
        Membership host = *find<Membership>(edit.database(), studio.membershipOf(studio.shan.id));
        host.role = QStringLiteral("host");
        edit.update(host);
        return Result<void>();
    }));
    const Id host = studio.shan.id, member = studio.zhang.id;
    studio.person(studio.activity("open_lesson", "43", QDate(2023, 4, 1)), host);
    studio.person(studio.activity("open_lesson", "33", QDate(2023, 4, 2)), host);
    studio.person(studio.activity("open_lesson", "33", QDate(2023, 4, 3)), member); // not the host
    studio.person(studio.activity("open_lesson", "33", QDate(2023, 4, 4), "onsite",
                                  QStringLiteral("常规教研公开课")),
                  host); // usual duty
    studio.outcome("competition", "23", "3", "主持人课例", {host});
    studio.outcome("competition", "43", "2", "学员课例", {member});
    studio.outcome("project", "43", "", "县级课题", {host});
    studio.outcome("project", "33", "", "市级课题结题", {host});
    studio.outcome("paper", "23", "", "论文", {host}, "press", QStringLiteral("约1800字"));
    studio.outcome("paper", "23", "", "短文", {host}, "press", QStringLiteral("1200字"));
    studio.outcome("paper", "23", "", "不知字数的论文", {host}, "press");
    const Id large = studio.activity("project", "43", QDate(2023, 5, 1));
    studio.paper("activity", large, "record");
    studio.paper("activity", large, "photo");
    studio.activity("project", "43", QDate(2023, 5, 2)); // without papers
    const Id online = studio.activity("online", "43", QDate(2023, 6, 1), "online");
    for (const Id membership : studio.members)
        studio.mark(online, membership, "present");
    studio.mark(online, studio.membershipOf(member), "present"); // the fifteenth
    const Id few = studio.activity("online", "43", QDate(2023, 6, 2), "online");
    studio.mark(few, studio.members.first(), "present");
    studio.judged("S33", {400, 400, 450});
    const ScoreSheet sheet = studio.scores("scheme_studio").sheets.first();
    EXPECT_EQ(pointsOf(sheet, "S11"), 900);  // 3 + 6
    EXPECT_EQ(pointsOf(sheet, "S21"), 1000); // province second
    EXPECT_EQ(pointsOf(sheet, "S22"), 600);  // county first
    EXPECT_EQ(pointsOf(sheet, "S31"), 300);
    EXPECT_EQ(pointsOf(sheet, "S32"), 200);
    EXPECT_EQ(pointsOf(sheet, "S33"), 417);
    EXPECT_EQ(pointsOf(sheet, "S41"), 800);
    EXPECT_EQ(pointsOf(sheet, "S42"), 2000);
    EXPECT_EQ(pointsOf(sheet, "S43"), 800);
    EXPECT_EQ(sheet.total, Hundredths{900 + 1000 + 600 + 300 + 200 + 417 + 800 + 2000 + 800});
    EXPECT_TRUE(sheet.band.isEmpty());
}

TEST(HandWorkedSheet, OfAMemberCountsWhatNamesThePerson)
{
    WorkedPackage package;
    const Id zhang = package.zhang.id, membership = package.membershipOf(package.zhang.id);
    for (int i = 0; i < 5; ++i) {
        const Id seen = package.activity("observation", "60", QDate(2023, 4, 1 + i));
        package.mark(seen, membership, i < 3 ? "present" : "absent");
    }
    package.person(package.activity("open_lesson", "43", QDate(2023, 5, 1)), zhang);
    package.person(package.activity("open_lesson", "43", QDate(2023, 5, 2)), package.shan.id);
    package.person(package.activity("lecture", "60", QDate(2023, 5, 3)), zhang);
    package.outcome("resource", "43", "", "稿件一", {zhang});
    package.outcome("case", "43", "", "稿件二", {zhang});
    package.outcome("project", "43", "", "课题", {package.shan.id, zhang});
    package.outcome("paper", "43", "", "论文一", {zhang});
    package.outcome("paper", "33", "", "论文二", {zhang});
    package.outcome("honour", "33", "", "骨干教师", {zhang});
    package.outcome("competition", "43", "2", "优质课", {zhang});
    package.outcome("honour", "23", "", "别人的称号", {package.shan.id});
    const Id judge = package.judges({QStringLiteral("甲")}).first();
    package.give("centre", "M11", 900, {}, 0, membership);
    package.score(judge, "M14", 800, membership);
    package.score(judge, "M42", 400, membership);
    const YearScores scores = package.scores("scheme_member");
    const ScoreSheet *sheet = scores.find(package.group.id, membership);
    ASSERT_TRUE(sheet);
    EXPECT_EQ(pointsOf(*sheet, "M11"), 900);
    EXPECT_EQ(pointsOf(*sheet, "M12"), 400); // 10 − 2 × 3
    EXPECT_EQ(pointsOf(*sheet, "M13"), 600);
    EXPECT_EQ(pointsOf(*sheet, "M14"), 800);
    EXPECT_EQ(pointsOf(*sheet, "M21"), 1000);
    EXPECT_EQ(pointsOf(*sheet, "M22"), 1000);
    EXPECT_EQ(pointsOf(*sheet, "M31"), 600);
    EXPECT_EQ(pointsOf(*sheet, "M41"), 500);
    EXPECT_EQ(pointsOf(*sheet, "M42"), 400);
    EXPECT_EQ(pointsOf(*sheet, "M43"), 1000); // 3 + 8 = 11, full at 10
    EXPECT_EQ(pointsOf(*sheet, "M51"), 300);  // 2 + 1
    EXPECT_EQ(sheet->total,
              Hundredths{900 + 400 + 600 + 800 + 1000 + 1000 + 600 + 500 + 400 + 1000 + 300});
    EXPECT_EQ(sheet->name, package.zhang.name);
}

TEST(HandWorkedSheet, SaysItsArithmeticAndOpensWhatIsBehind)
{
    WorkedPackage package;
    package.judged("A1", {500, 550, 400});
    const Id award =
        package.outcome("competition", "23", "2", "联合课例", {0, package.zhang.id}, "institute");
    const YearScores scores = package.scores();
    const ScoreSheet &sheet = scores.sheets.first();
    EXPECT_EQ(sheet.item(QStringLiteral("A1"))->arithmetic(Language::English),
              QStringLiteral("(5 + 5.5 + 4) ÷ 3 = 4.8333"));
    const ItemResult *team = sheet.item(QStringLiteral("A2"));
    EXPECT_EQ(team->arithmetic(Language::English), QStringLiteral("1 + 1.6667 + 1 = 3.6667"));
    EXPECT_EQ(team->lines[1].arithmetic(Language::English),
              QStringLiteral("min(2, 2 × 25 ÷ 30) = 1.6667"));
    EXPECT_EQ(team->lines[1].figure,
              QStringLiteral("rural_share_r1/group/%1").arg(package.group.id));
    const ScoreLine &line = sheet.item(QStringLiteral("D3"))->lines.first();
    EXPECT_EQ(line.arithmetic(Language::English), QStringLiteral("6 × 0.8 × 0.6 = 2.88"));
    EXPECT_EQ(line.recordId, award);
    EXPECT_STREQ(line.page, "outcomes");
    EXPECT_EQ(sheet.facts.value(QStringLiteral("rural_share")).text(),
              QStringLiteral("4/16 = 25.00 %"));
}

} // namespace models
