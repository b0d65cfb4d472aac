// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/figures/money_support.h"

using namespace models;

// Rules 1 to 4.

class MoneyRulesOnPeople : public MoneyTest
{
};

TEST_F(MoneyRulesOnPeople, AllowALectureFeeUpToTheCapOfItsTitleAfterTax)
{
    struct Case
    {
        const char *title;
        bool eminent;
        qint64 cap; // yuan a class hour
    };
    for (const Case &each :
         {Case{"T2", false, 500}, Case{"T1", false, 1000}, Case{"T1", true, 1500},
          Case{"T3", false, 500}, Case{"", false, 500}}) {
        Expense fee = lecture();
        fee.payeeTitle = QLatin1String(each.title);
        fee.payeeEminent = each.eminent;
        fee.netAmount = Money{each.cap * 4 * 100};
        const Id at = district.add(fee);
        fee.netAmount = Money{each.cap * 4 * 100 + 1};
        fee.payee = QStringLiteral("吴越");
        const Id above = district.add(fee);
        EXPECT_FALSE(breaks("lecture_cap", at)) << each.title;
        EXPECT_TRUE(breaks("lecture_cap", above)) << each.title;
    }
}

TEST_F(MoneyRulesOnPeople, TakeTheTaxOffWhenOnlyTheGrossAmountIsGiven)
{
    Expense fee = lecture();
    fee.netAmount.reset();
    fee.amount = Money{230000}; // 2,000 after tax
    const Id at = district.add(fee);
    fee.amount = Money{230002};
    const Id above = district.add(fee);
    EXPECT_FALSE(breaks("lecture_cap", at));
    EXPECT_TRUE(breaks("lecture_cap", above));
}

TEST_F(MoneyRulesOnPeople, AskForTheHoursOfALecture)
{
    Expense fee = lecture();
    fee.hours.reset();
    EXPECT_TRUE(breaks("lecture_cap", district.add(fee)));
}

TEST_F(MoneyRulesOnPeople, AllowFourHoursInHalfADayAndEightInADay)
{
    Expense fee = lecture();
    const Id morning = district.add(fee);
    fee.dayPart = QStringLiteral("afternoon");
    const Id afternoon = district.add(fee);
    EXPECT_FALSE(breaks("lecture_hours", morning));
    EXPECT_FALSE(breaks("lecture_hours", afternoon));
    fee.dayPart = QStringLiteral("evening");
    fee.hours = Hundredths{1};
    const Id evening = district.add(fee);
    EXPECT_TRUE(breaks("lecture_hours", evening));
    EXPECT_FALSE(breaks("lecture_hours", afternoon));

    fee = lecture();
    fee.payee = QStringLiteral("吴越");
    fee.hours = Hundredths{401};
    EXPECT_TRUE(breaks("lecture_hours", district.add(fee)));
    fee.payee = QStringLiteral("郑和");
    fee.dayPart = QStringLiteral("day");
    fee.hours = Hundredths{800};
    EXPECT_FALSE(breaks("lecture_hours", district.add(fee)));
    fee.payee = QStringLiteral("冯远");
    fee.days = 2;
    fee.hours = Hundredths{1601};
    EXPECT_TRUE(breaks("lecture_hours", district.add(fee)));
}

TEST_F(MoneyRulesOnPeople, StopASecondVoucherOfALecturerForTheSameHalfDay)
{
    Expense fee = lecture();
    fee.hours = Hundredths{200};
    fee.voucherNumber = QStringLiteral("记-1");
    const Id first = district.add(fee);
    fee.dayPart = QStringLiteral("afternoon");
    const Id afternoon = district.add(fee);
    fee.dayPart = QStringLiteral("morning");
    const Id second = district.add(fee);
    EXPECT_FALSE(breaks("same_half_day", first));
    EXPECT_FALSE(breaks("same_half_day", afternoon));
    const auto told = found("same_half_day", second);
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(told[0].level, RuleLevel::Stop);
    EXPECT_TRUE(told[0].found.contains(QStringLiteral("记-1")));
    fee.dayPart = QStringLiteral("day");
    EXPECT_TRUE(breaks("same_half_day", district.add(fee)));
}

TEST_F(MoneyRulesOnPeople, CompareALecturerAcrossPackages)
{
    ResearchGroup other{.cycleId = district.cycle.id, .name = QStringLiteral("小学数学项目包")};
    other.id = district.add(other);
    district.add(lecture());
    Expense fee = lecture();
    fee.groupId = other.id;
    const Id second = district.add(fee);
    EXPECT_TRUE(breaks("same_half_day", second));
    QStringList rules;
    for (const MoneyFinding &finding : all(other.id)) {
        EXPECT_EQ(finding.groupId, other.id);
        rules << QLatin1String(finding.ruleId);
    }
    EXPECT_TRUE(rules.contains(QStringLiteral("same_half_day")));
}

TEST_F(MoneyRulesOnPeople, PayNoFeesToMembersHostsAndStaff)
{
    const auto paidTo = [this](Id teacher, const QString &name) {
        Expense fee = lecture();
        fee.payeeId = teacher;
        fee.payee = name;
        return breaks("own_people", district.add(fee));
    };
    EXPECT_TRUE(paidTo(district.zhang.id, district.zhang.name)); // member
    EXPECT_TRUE(paidTo(0, district.zhang.name));                 // the same, by name
    EXPECT_TRUE(paidTo(district.shan.id, district.shan.name));   // host
    EXPECT_FALSE(paidTo(district.wang.id, district.wang.name));  // a teacher of the district
    EXPECT_FALSE(paidTo(0, QStringLiteral("周明")));
    School centre{.name = QStringLiteral("教师发展中心"), .kind = QStringLiteral("999")};
    centre.id = district.add(centre);
    Teacher colleague{.name = QStringLiteral("钱进")};
    colleague.id = district.add(colleague);
    district.add(Posting{.teacherId = colleague.id, .schoolId = centre.id});
    EXPECT_TRUE(paidTo(colleague.id, colleague.name));
    setRules([](MoneyRules &rules) {
        rule(rules, "own_people").lists[QStringLiteral("staff")] = {QStringLiteral("周明")};
    });
    EXPECT_TRUE(paidTo(0, QStringLiteral("周明")));
}

TEST_F(MoneyRulesOnPeople, TakeAGuestForNoMemberOfTheSameName)
{
    district.add(ActivityPerson{.activityId = activity, .guest = district.zhang.name});
    Expense fee = lecture();
    fee.payee = district.zhang.name;
    EXPECT_FALSE(breaks("own_people", district.add(fee)));
}

// Rules 5, 6, 8, 13 and 14.

class MoneyRulesOnAmounts : public MoneyTest
{
protected:
    void budget(const char *category, qint64 yuan)
    {
        district.add(BudgetLine{.groupId = district.group.id,
                                .category = QLatin1String(category),
                                .amount = Money{yuan * 100}});
    }
    Id move(Id group, const char *kind, qint64 yuan)
    {
        return district.add(FundMove{.groupId = group,
                                     .kind = QLatin1String(kind),
                                     .movedOn = QDate(2023, 3, 1),
                                     .amount = Money{yuan * 100}});
    }
    // The package's own year before: 5,000 received, 3,000 spent.
    Id addPredecessor()
    {
        Cycle before = cycleForYear(2022);
        before.id = district.add(before);
        ResearchGroup last{.cycleId = before.id, .name = QStringLiteral("去年")};
        last.id = district.add(last);
        move(last.id, "received", 5000);
        Expense spent = cost("books", 3000);
        spent.groupId = last.id;
        spent.spentOn = QDate(2022, 6, 1);
        district.add(spent);
        EXPECT_TRUE(district.file->edit(QStringLiteral("link"), [&](Transaction &edit) {
            district.group.predecessorId = last.id;
            edit.update(district.group);
            return Result<void>();
        }));
        return last.id;
    }
};

TEST_F(MoneyRulesOnAmounts, AllowACategoryTenPercentMoreThanItsBudget)
{
    budget("books", 1000);
    budget("travel", 9000);
    const Id at = district.add(cost("books", 1100));
    EXPECT_FALSE(breaks("over_budget", at));
    Expense penny = cost("books", 0);
    penny.amount = Money{1};
    const Id above = district.add(penny);
    EXPECT_FALSE(breaks("over_budget", at));
    EXPECT_TRUE(breaks("over_budget", above));
    EXPECT_TRUE(breaks("over_budget", district.add(cost("supplies", 1)))); // no line at all
}

TEST_F(MoneyRulesOnAmounts, AllowTheTotalNothingMoreThanTheBudgetAndWhatWasCarriedOver)
{
    budget("books", 1000);
    budget("travel", 1000);
    district.add(cost("books", 1000));
    EXPECT_FALSE(breaks("over_budget", district.add(cost("travel", 1000))));
    EXPECT_TRUE(breaks("over_budget", district.add(cost("travel", 50))));
    move(district.group.id, "carried_over", 50);
    const auto left = all();
    EXPECT_TRUE(std::none_of(left.begin(), left.end(), [](const MoneyFinding &finding) {
        return qstrcmp(finding.ruleId, "over_budget") == 0;
    }));
}

TEST_F(MoneyRulesOnAmounts, LeaveAPackageWithoutABudgetAlone)
{
    EXPECT_FALSE(breaks("over_budget", district.add(cost("books", 99999))));
}

TEST_F(MoneyRulesOnAmounts, WantADateWithinTheYear)
{
    const auto dated = [this](const QDate &day) {
        Expense expense = cost("books", 1);
        expense.spentOn = day;
        return breaks("outside_year", district.add(expense));
    };
    EXPECT_TRUE(dated(QDate(2022, 12, 31)));
    EXPECT_FALSE(dated(QDate(2023, 1, 1)));
    EXPECT_FALSE(dated(QDate(2023, 12, 31)));
    EXPECT_TRUE(dated(QDate(2024, 1, 1)));
}

TEST_F(MoneyRulesOnAmounts, HoldAnActivityToTheQuotaPerHeadAndDay)
{
    Expense room = cost("venue", 11000); // 20 people, 1 day at 550 yuan
    room.people = 20;
    room.days = 1;
    const Id at = district.add(room);
    EXPECT_FALSE(breaks("daily_quota", at));
    district.add(lecture()); // outside the quota
    EXPECT_FALSE(breaks("daily_quota", at));
    Expense paper = cost("printing", 0);
    paper.amount = Money{1};
    const Id above = district.add(paper);
    EXPECT_TRUE(breaks("daily_quota", above));
    EXPECT_FALSE(breaks("daily_quota", at)); // told once, of the voucher that went beyond
}

TEST_F(MoneyRulesOnAmounts, CountDaysAfterTheThirtiethAtSeventyPercent)
{
    Expense course = cost("training", 550 * 30 + 385 * 10); // one person, 40 days
    course.activityId = 0;
    course.people = 1;
    course.days = 40;
    EXPECT_FALSE(breaks("daily_quota", district.add(course)));
    course.amount = Money{course.amount->fen + 1};
    EXPECT_TRUE(breaks("daily_quota", district.add(course)));
}

TEST_F(MoneyRulesOnAmounts, WantAThingOfAThousandYuanRegistered)
{
    Expense thing = cost("equipment", 3000);
    thing.unitPrice = Money{99999};
    EXPECT_FALSE(breaks("asset", district.add(thing)));
    thing.unitPrice = Money{100000};
    EXPECT_TRUE(breaks("asset", district.add(thing)));
    thing.registeredAsset = true;
    EXPECT_FALSE(breaks("asset", district.add(thing)));
    EXPECT_TRUE(breaks("asset", district.add(cost("equipment", 1000)))); // no unit price given
    EXPECT_FALSE(breaks("asset", district.add(cost("books", 1000))));
}

TEST_F(MoneyRulesOnAmounts, CarryOverNoMoreThanWasLeft)
{
    addPredecessor();
    const Id carried = move(district.group.id, "carried_over", 2000);
    EXPECT_FALSE(breaks("carry_over", 0));
    EXPECT_TRUE(district.file->edit(QStringLiteral("more"), [&](Transaction &edit) {
        FundMove more = *find<FundMove>(edit.database(), carried);
        more.amount = Money{200001};
        edit.update(more);
        return Result<void>();
    }));
    EXPECT_TRUE(breaks("carry_over", 0));
}

TEST_F(MoneyRulesOnAmounts, GiveTheBalanceBackAfterAFailedAssessment)
{
    const Id last = addPredecessor();
    move(district.group.id, "carried_over", 100);
    EXPECT_FALSE(breaks("carry_over", 0));
    district.add(GroupStep{
        .groupId = last, .step = QStringLiteral("assess"), .note = QStringLiteral("验收不合格")});
    EXPECT_TRUE(breaks("carry_over", 0));
}

TEST_F(MoneyRulesOnAmounts, GoByThePublishedResult)
{
    move(district.group.id, "received", 1000);
    Publication publication{.cycleId = district.cycle.id,
                            .title = QStringLiteral("结果"),
                            .publishedOn = QDate(2024, 1, 20)};
    publication.id = district.add(publication);
    district.add(FrozenScore{.publicationId = publication.id,
                             .groupId = district.group.id,
                             .groupName = district.group.name,
                             .band = QStringLiteral("不合格")});
    EXPECT_FALSE(breaks("carry_over", 0)) << "not published yet, or withdrawn";
    EXPECT_TRUE(district.file->edit(QStringLiteral("publish"), [&](Transaction &edit) {
        Cycle cycle = *find<Cycle>(edit.database(), district.cycle.id);
        cycle.status = QStringLiteral("published");
        edit.update(cycle);
        return Result<void>();
    }));
    EXPECT_TRUE(breaks("carry_over", 0));
}

TEST_F(MoneyRulesOnAmounts, TellAFailedPackageToGiveItsOwnBalanceBack)
{
    move(district.group.id, "received", 1000);
    district.add(GroupStep{.groupId = district.group.id,
                           .step = QStringLiteral("assess"),
                           .note = QStringLiteral("不合格")});
    EXPECT_TRUE(breaks("carry_over", 0));
    move(district.group.id, "returned", 1000);
    EXPECT_FALSE(breaks("carry_over", 0));
}

// Rules 7 and 9 to 12.

class MoneyRulesOnPapers : public MoneyTest
{
};

TEST_F(MoneyRulesOnPapers, WantAnActivityThatWasAttended)
{
    EXPECT_FALSE(breaks("no_activity", district.add(lecture())));
    Expense none = lecture();
    none.activityId = 0;
    EXPECT_TRUE(breaks("no_activity", district.add(none)));
    Activity empty{.cycleId = district.cycle.id,
                   .name = QStringLiteral("未点名"),
                   .startsOn = QDate(2023, 6, 1)};
    none.activityId = district.add(empty);
    EXPECT_TRUE(breaks("no_activity", district.add(none)));
    Expense books = cost("books", 10);
    books.activityId = 0;
    EXPECT_FALSE(breaks("no_activity", district.add(books)));
}

TEST_F(MoneyRulesOnPapers, StopAnInvoiceThatStandsOnAnEarlierVoucher)
{
    Expense bought = cost("books", 10);
    bought.invoiceNumber = QStringLiteral("08123456");
    bought.voucherNumber = QStringLiteral("记-7");
    const Id first = district.add(bought);
    bought.invoiceNumber = QStringLiteral("08123457、 08123456");
    const Id second = district.add(bought);
    EXPECT_FALSE(breaks("same_invoice", first));
    const auto told = found("same_invoice", second);
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told[0].found.contains(QStringLiteral("记-7")));
    EXPECT_EQ(told[0].document.number, QStringLiteral("财会〔2020〕6号"));
}

TEST_F(MoneyRulesOnPapers, StopForbiddenKindsOfSpending)
{
    Expense party = cost("other", 100);
    party.purpose = QStringLiteral("会后聚餐");
    EXPECT_TRUE(breaks("forbidden_kind", district.add(party)));
    party.purpose = QStringLiteral("酒店会议室租金"); // a hotel is no wine
    EXPECT_FALSE(breaks("forbidden_kind", district.add(party)));
    party.note = QStringLiteral("含购物卡");
    EXPECT_TRUE(breaks("forbidden_kind", district.add(party)));
}

TEST_F(MoneyRulesOnPapers, WantThePapersOfTheCategoryOnVoucherOrActivity)
{
    const Id fee = district.add(lecture());
    prove(fee,
          {QStringLiteral("receipt"), QStringLiteral("title_proof"), QStringLiteral("account")});
    EXPECT_TRUE(breaks("missing_papers", fee));
    prove(activity, {QStringLiteral("notice"), QStringLiteral("timetable")}, "activity");
    EXPECT_FALSE(breaks("missing_papers", fee));
    const Id trip = district.add(cost("travel", 10));
    prove(trip, {QStringLiteral("invoice")});
    EXPECT_TRUE(breaks("missing_papers", trip));
    prove(trip, {QStringLiteral("approval")});
    EXPECT_FALSE(breaks("missing_papers", trip));
}

TEST_F(MoneyRulesOnPapers, MarkCash)
{
    Expense paid = cost("books", 10);
    EXPECT_FALSE(breaks("cash", district.add(paid)));
    paid.payment = QStringLiteral("cash");
    const auto told = found("cash", district.add(paid));
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(told[0].level, RuleLevel::Warn);
}
