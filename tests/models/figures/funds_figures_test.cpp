// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/checks.h"
#include "models/figures/figure_book.h"
#include "models/figures/money_findings.h"
#include "models/figures/package_money.h"
#include "tests/models/figures/money_support.h"

using namespace models;

namespace {

// Two packages with budgets, receipts and vouchers.
class FundsFigures : public MoneyTest
{
protected:
    void SetUp() override
    {
        MoneyTest::SetUp();
        ResearchGroup maths{.cycleId = district.cycle.id, .name = QStringLiteral("小学数学项目包")};
        other = district.add(maths);
        budget(district.group.id, "books", 1000);
        budget(district.group.id, "travel", 2000);
        budget(other, "books", 500);
        move(district.group.id, "received", 2500);
        move(district.group.id, "carried_over", 100);
        move(other, "received", 500);
        move(other, "returned", 50);
        spend(district.group.id, "books", 800);
        spend(district.group.id, "travel", 700);
        spend(other, "supplies", 300);
        const auto counted = FigureBook::count(district.file->database(), district.cycle);
        ASSERT_TRUE(counted) << counted.error().detail.toStdString();
        book = *counted;
    }
    void budget(Id group, const char *category, qint64 yuan)
    {
        district.add(BudgetLine{
            .groupId = group, .category = QLatin1String(category), .amount = Money{yuan * 100}});
    }
    void move(Id group, const char *kind, qint64 yuan)
    {
        district.add(FundMove{.groupId = group,
                              .kind = QLatin1String(kind),
                              .movedOn = QDate(2023, 3, 1),
                              .amount = Money{yuan * 100}});
    }
    void spend(Id group, const char *category, qint64 yuan)
    {
        Expense expense = cost(category, yuan);
        expense.groupId = group;
        district.add(expense);
    }
    const Figure &figure(const QString &id)
    {
        static const Figure none;
        const Figure *found = book->find(id);
        EXPECT_TRUE(found) << id.toStdString();
        return found ? *found : none;
    }
    qint64 sumBehind(const QString &id, Side side)
    {
        qint64 sum = 0;
        for (const BehindLine &line : book->behind(district.file->database(), id, side))
            sum += line.amount;
        return sum;
    }

    Id other = 0;
    std::shared_ptr<const FigureBook> book;
};

} // namespace

TEST_F(FundsFigures, CountBudgetReceiptsSpendingAndWhatIsLeftInFen)
{
    EXPECT_EQ(figure(QStringLiteral("budget")).part, 350000);
    EXPECT_EQ(figure(QStringLiteral("funds_received")).part, 300000);
    EXPECT_EQ(figure(QStringLiteral("spent")).part, 180000);
    EXPECT_EQ(figure(QStringLiteral("budget_left")).part, 170000);
    EXPECT_EQ(figure(QStringLiteral("balance")).part, 300000 + 10000 - 5000 - 180000);
    EXPECT_EQ(figure(QStringLiteral("execution_rate")).part, 180000);
    EXPECT_EQ(figure(QStringLiteral("execution_rate")).whole, 350000);
    EXPECT_EQ(figure(QStringLiteral("execution_rate")).valueText(Language::Chinese),
              QStringLiteral("51.43 %"));
    EXPECT_EQ(figure(QStringLiteral("spent")).valueText(Language::Chinese),
              QStringLiteral("1,800.00"));
}

TEST_F(FundsFigures, AddUpOverPackagesAndOverCategories)
{
    for (const char *id : {"budget", "funds_received", "spent", "budget_left", "balance"})
        for (const char *dimension : {"group", "expense_category"}) {
            const auto rows = book->breakdown(QLatin1String(id), QLatin1String(dimension));
            const bool byCategory = qstrcmp(dimension, "group") != 0;
            if (byCategory && (qstrcmp(id, "funds_received") == 0 || qstrcmp(id, "balance") == 0)) {
                EXPECT_TRUE(rows.isEmpty()); // money does not come by category
                continue;
            }
            EXPECT_FALSE(rows.isEmpty()) << id << dimension;
            qint64 sum = 0;
            for (const Figure *row : rows)
                sum += row->part;
            EXPECT_EQ(sum, figure(QLatin1String(id)).part) << id << dimension;
        }
}

TEST_F(FundsFigures, TellTheEntriesBehindEachThatAddUpToIt)
{
    for (const char *id : {"budget", "funds_received", "spent", "budget_left", "balance"})
        EXPECT_EQ(sumBehind(QLatin1String(id), Side::Part), figure(QLatin1String(id)).part) << id;
    const Figure &rate = figure(QStringLiteral("execution_rate"));
    EXPECT_EQ(sumBehind(rate.id, Side::Part), rate.part);
    EXPECT_EQ(sumBehind(rate.id, Side::Rest), rate.whole - rate.part);
    const QString ofOther = QStringLiteral("balance/group/%1").arg(other);
    EXPECT_EQ(figure(ofOther).part, 15000);
    EXPECT_EQ(sumBehind(ofOther, Side::Part), 15000);
    const QString books = QStringLiteral("budget_left/expense_category/books");
    EXPECT_EQ(figure(books).part, 70000);
    EXPECT_EQ(sumBehind(books, Side::Part), 70000);
    for (const BehindLine &line :
         book->behind(district.file->database(), QStringLiteral("balance"), Side::Part))
        EXPECT_FALSE(line.name.contains(QLatin1Char('@'))) << line.name.toStdString();
}

TEST_F(MoneyTest, KeepsFindingsForListsAndChecksUntilTheyAreFoundAnew)
{
    Expense dear = lecture();
    dear.netAmount = Money{300000};
    dear.voucherNumber = QStringLiteral("记-9");
    const Id stopped = district.add(dear);
    SQLite::Database &database = district.file->database();
    ASSERT_TRUE(refreshMoneyFindings(*district.file, district.cycle));
    const VoucherSum before = sumOfVouchers(database, {stopped});
    EXPECT_EQ(before.stopped, 1);
    EXPECT_EQ(before.amount, Money{230000});
    const auto found =
        checkedRecords(database, district.cycle, QStringLiteral("vouchers_stopped"), 10);
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 1);
    EXPECT_EQ(found->first().id, stopped);
    EXPECT_EQ(found->first().name, QStringLiteral("记-9"));

    // An edit that fails takes nothing of it back, and none of it is an edit.
    const qsizetype edits = district.file->history(100).size();
    EXPECT_FALSE(district.file->edit(QStringLiteral("fails"), [](Transaction &) -> Result<void> {
        return fail(ErrorCode::Input, QStringLiteral("no"));
    }));
    EXPECT_EQ(sumOfVouchers(database, {stopped}).stopped, 1);
    EXPECT_EQ(district.file->history(100).size(), edits);

    dear = *find<Expense>(database, stopped);
    dear.netAmount = Money{200000};
    ASSERT_TRUE(district.file->edit(QStringLiteral("correct"), [&](Transaction &edit) {
        edit.update(dear);
        return Result<void>();
    }));
    ASSERT_TRUE(refreshMoneyFindings(*district.file, district.cycle));
    EXPECT_EQ(sumOfVouchers(database, {stopped}).stopped, 0);
}

TEST_F(MoneyTest, SumsPackagesToTheLastFen)
{
    district.add(cost("books", 12));
    Expense odd = cost("travel", 0);
    odd.amount = Money{1};
    district.add(odd);
    const auto packages = packageMoney(district.file->database(), district.cycle);
    ASSERT_EQ(packages.size(), 1);
    EXPECT_EQ(packages[0].spent, Money{1201});
    EXPECT_EQ(moneyTogether(packages).spent, Money{1201});
    EXPECT_EQ(moneyTogether(packages).balance(), Money{-1201});
    const auto categories = categoryMoney(district.file->database(), district.group.id);
    ASSERT_EQ(categories.size(), 2);
    EXPECT_EQ(categories[0].spent + categories[1].spent, Money{1201});
}
