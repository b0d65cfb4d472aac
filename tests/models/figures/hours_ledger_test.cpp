// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/hours_ledger.h"

#include "tests/support/small_district.h"

#include <QJsonDocument>

namespace {

using namespace models;

// The year of 张伟, in two packages: four activities attended of five due in the first, of which
// the joint one is also of the second; two trainings passed and one failed. 单晓 lectures once.
class HoursLedgerTest : public testing::Test
{
protected:
    void SetUp() override
    {
        const Id first = member(district.group.id);
        ResearchGroup other = district.group;
        other.id = 0;
        other.name = QStringLiteral("第二项目包");
        const Id group = district.add(other);
        const Id second =
            district.add(Membership{.groupId = group, .teacherId = district.zhang.id});
        lesson = add({.name = QStringLiteral("示范课"),
                      .kind = QStringLiteral("open_lesson"),
                      .mode = QStringLiteral("onsite"),
                      .startsOn = {2023, 3, 1},
                      .hours = Hundredths{350},
                      .level = QStringLiteral("33")});
        const Id online = add({.name = QStringLiteral("直播"),
                               .kind = QStringLiteral("lecture"),
                               .mode = QStringLiteral("online"),
                               .startsOn = {2023, 4, 1},
                               .hours = Hundredths{200}});
        const Id half = add({.name = QStringLiteral("讲座"),
                             .kind = QStringLiteral("lecture"),
                             .startsOn = {2023, 5, 1},
                             .dayPart = QStringLiteral("morning")});
        const Id joint = add({.name = QStringLiteral("联合活动"),
                              .kind = QStringLiteral("workshop"),
                              .startsOn = {2023, 6, 1},
                              .hours = Hundredths{600}});
        district.add(ActivityGroup{.activityId = joint, .groupId = group});
        const Id missed = add({.name = QStringLiteral("缺席的活动"),
                               .kind = QStringLiteral("lecture"),
                               .startsOn = {2023, 7, 1},
                               .hours = Hundredths{600}});
        for (const Id activity : {lesson, online, half, joint})
            mark(activity, first, "present");
        mark(joint, second, "present");
        mark(missed, first, "absent");
        district.add(ActivityPerson{.activityId = lesson, .teacherId = district.shan.id});
        train({.name = QStringLiteral("国培"),
               .mode = QStringLiteral("central"),
               .startsOn = {2023, 8, 1},
               .days = Hundredths{200}});
        train({.name = QStringLiteral("网络研修"),
               .mode = QStringLiteral("online"),
               .startsOn = {2023, 9, 1},
               .hours = Hundredths{2000},
               .credits = Hundredths{300}});
        train({.name = QStringLiteral("不合格的培训"),
               .mode = QStringLiteral("central"),
               .startsOn = {2023, 10, 1},
               .hours = Hundredths{1000},
               .result = QStringLiteral("failed")});
    }
    Id member(Id group)
    {
        return findAll<Membership>(district.file->database(),
                                   "WHERE group_id = ? AND teacher_id = ?",
                                   {Value(group), Value(district.zhang.id)})
            .first()
            .id;
    }
    Id add(Activity activity)
    {
        activity.cycleId = district.cycle.id;
        const Id id = district.add(activity);
        district.add(ActivityGroup{.activityId = id, .groupId = district.group.id});
        return id;
    }
    void mark(Id activity, Id membership, const char *how)
    {
        district.add(Attendance{
            .activityId = activity, .membershipId = membership, .mark = QLatin1String(how)});
    }
    void train(TrainingRecord record)
    {
        record.teacherId = district.zhang.id;
        district.add(record);
    }
    void follow(const char *id, const QDate &from, int version = 1)
    {
        district.add(RuleSet{
            .kind = QStringLiteral("hours"),
            .name = QLatin1String(id),
            .version = version,
            .validFrom = from,
            .documentNumber = QStringLiteral("繁教〔2023〕1号"),
            .content = QString::fromUtf8(QJsonDocument(shippedRules(QLatin1String(id))).toJson())});
    }
    HoursLedger ledger(const Teacher &teacher)
    {
        return hoursLedger(district.file->database(), HoursRuleBook(district.file->database()),
                           teacher.id, {2023, 1, 1}, {2023, 12, 31});
    }
    static QString numbers(const HoursLedger &ledger)
    {
        QStringList each;
        for (const LedgerLine &line : ledger.lines)
            each << hundredthsText(line.hours) + u'/' + hundredthsText(line.credits);
        return each.join(u' ') + QStringLiteral(" = ") + hundredthsText(ledger.hours) + u'/' +
               hundredthsText(ledger.credits);
    }

    tests::SmallDistrict district;
    Id lesson = 0;
};

TEST_F(HoursLedgerTest, AddsUpUnderTheDefaultRules)
{
    // One of five missed is not more than a fifth. A joint activity counts once, half a day is 3
    // hours, two days are 12, what was failed is nothing.
    EXPECT_EQ(numbers(ledger(district.zhang)),
              QStringLiteral("3.5/0.58 2/0.25 3/0.5 6/1 12/2 20/3 0/0 = 46.5/7.33"));
    EXPECT_EQ(numbers(ledger(district.shan)), QStringLiteral("3.5/0.58 = 3.5/0.58"));
    EXPECT_EQ(numbers(ledger(district.wang)), QStringLiteral(" = 0/0"));
}

TEST_F(HoursLedgerTest, VoidsAPackageOfWhichAFifthWasMissedUnderRulesB)
{
    follow("hours_b", {2023, 1, 1});
    // The joint activity was also attended as a member of the other package.
    EXPECT_EQ(numbers(ledger(district.zhang)),
              QStringLiteral("0/0 0/0 0/0 6/0.75 16/2 20/3 0/0 = 42/5.75"));
    EXPECT_FALSE(ledger(district.zhang).lines.first().remark.isEmpty());
}

TEST_F(HoursLedgerTest, MultipliesForLecturersAndHalvesForListenersUnderRulesC)
{
    follow("hours_c", {2023, 1, 1});
    EXPECT_EQ(numbers(ledger(district.zhang)),
              QStringLiteral("1.75/0.29 2/0.25 3/0.5 6/1 12/2 20/3 2/0.33 = 46.75/7.37"));
    EXPECT_EQ(numbers(ledger(district.shan)), QStringLiteral("24.5/4.08 = 24.5/4.08"));
}

TEST_F(HoursLedgerTest, CutsWhatGoesBeyondTheMostOfAYear)
{
    follow("hours_c", {2023, 1, 1});
    for (int month : {2, 11}) {
        TrainingRecord record{.teacherId = district.wang.id,
                              .name = QStringLiteral("校本研修"),
                              .mode = QStringLiteral("school"),
                              .startsOn = {2023, month, 1},
                              .hours = Hundredths{2000},
                              .credits = Hundredths{month == 11 ? 200 : 0}};
        if (month == 2)
            record.credits.reset();
        district.add(record);
    }
    EXPECT_EQ(numbers(ledger(district.wang)), QStringLiteral("20/2.5 10/1 = 30/3.5"));
}

TEST_F(HoursLedgerTest, FollowsTheRulesOfTheDayOfEachLine)
{
    follow("hours_b", {2023, 8, 1});
    follow("hours_c", {2024, 1, 1}, 2);
    const HoursLedger year = ledger(district.zhang);
    EXPECT_EQ(numbers(year), QStringLiteral("3.5/0.58 2/0.25 3/0.5 6/1 16/2 20/3 0/0 = 50.5/7.33"));
    EXPECT_EQ(year.rules.name, QStringLiteral("hours_b"));
}

TEST_F(HoursLedgerTest, PassesOverAVersionThatCannotBeRead)
{
    district.add(RuleSet{.kind = QStringLiteral("hours"),
                         .name = QStringLiteral("坏"),
                         .version = 1,
                         .validFrom = {2023, 1, 1},
                         .content = QStringLiteral(R"({"hours_per_day": -1})")});
    EXPECT_EQ(ledger(district.zhang).rules.version, 0);
    EXPECT_FALSE(parseHoursRules(QJsonDocument::fromJson(R"({"hours_per_day": -1})").object()));
    EXPECT_FALSE(parseHoursRules(
        QJsonDocument::fromJson(R"({"caps": [{"per": "item", "hours": "x"}]})").object()));
}

TEST_F(HoursLedgerTest, WritesTheCertificateLineWithItsRules)
{
    follow("hours_b", {2023, 1, 1}, 3);
    const QString line = certificateLine(ledger(district.zhang), QStringLiteral("2023"));
    for (const char *part : {"张伟", "2023", "42", "5.75", "hours_b", "3", "繁教〔2023〕1号"})
        EXPECT_TRUE(line.contains(QString::fromUtf8(part))) << part << line.toStdString();
    EXPECT_FALSE(line.contains(QLatin1Char('%'))) << line.toStdString();
}

TEST(HoursRules, ShipFiveSetsThatAllRead)
{
    for (const QString &id : shippedHoursRules()) {
        const QJsonObject content = shippedRules(id);
        const auto rules = parseHoursRules(content);
        ASSERT_TRUE(rules) << id.toStdString();
        EXPECT_FALSE(rules->name.isEmpty());
        EXPECT_FALSE(content.value(QStringLiteral("source")).toString().isEmpty());
        EXPECT_TRUE(content.contains(QStringLiteral("date")));
        EXPECT_EQ(rules->perCredit.size(), 4);
    }
}

TEST(HoursRules, PutEveryYearIntoItsFiveYears)
{
    const HoursRules rules = *parseHoursRules(shippedRules(shippedHoursRules().first()));
    EXPECT_EQ(trainingCycle(rules, {2023, 6, 1}),
              std::pair(QDate(2021, 1, 1), QDate(2025, 12, 31)));
    EXPECT_EQ(trainingCycle(rules, {2020, 12, 31}),
              std::pair(QDate(2016, 1, 1), QDate(2020, 12, 31)));
    EXPECT_EQ(trainingCycle(rules, {2026, 1, 1}).first, QDate(2026, 1, 1));
}

} // namespace
