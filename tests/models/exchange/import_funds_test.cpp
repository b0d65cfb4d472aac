// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importer.h"
#include "models/storage/store.h"
#include "tests/support/small_district.h"

#include <QDir>

using namespace models;

namespace {

// The small district (a package 小学语文项目包 with 张伟 and its host 单晓) and books of its money.
class FundsImport : public testing::Test
{
protected:
    ImportReport import(const QByteArray &csv)
    {
        const QString path = m_books.path(QStringLiteral("b%1.csv").arg(++m_number));
        tests::writeFile(path, csv);
        const auto batch = readBooks({path});
        EXPECT_TRUE(batch);
        const auto report = importBooks(*district.file, *batch, {});
        EXPECT_TRUE(report) << report.error().detail.toStdString();
        return *report;
    }
    Activity addActivity(const QString &name, const QDate &day)
    {
        Activity activity{.cycleId = district.cycle.id, .name = name, .startsOn = day};
        activity.id = district.add(activity);
        district.add(ActivityGroup{.activityId = activity.id, .groupId = district.group.id});
        return activity;
    }
    QList<Expense> expenses()
    {
        return findAll<Expense>(district.file->database(), "ORDER BY spent_on, id");
    }

    tests::SmallDistrict district;

private:
    tests::Folder m_books;
    int m_number = 0;
};

const char kHeader[] = "序号,项目包,对应活动,科目,用途,日期,时段,金额,税后金额,收款人,职称,学时,"
                       "人数,天数,凭证号,发票号,支付方式,审批人,备注\n";

} // namespace

TEST_F(FundsImport, TakesABudgetInWhateverFormAmountsAreWritten)
{
    const ImportReport report =
        import("芜湖市繁昌区2023年项目包经费预算表（示例数据）\n项目包,科目,预算金额\n"
               "小学语文项目包,讲课费,\"6,000.00\"\n小学语文项目包,差旅费,3000元\n"
               "小学语文项目包,图书购置费,1200.5\n合计,,10200.50\n");
    ASSERT_EQ(report.sheets.size(), 1);
    EXPECT_TRUE(report.issues.isEmpty()) << report.issues.first().message.toStdString();
    const auto lines = findAll<BudgetLine>(district.file->database(), "ORDER BY amount_fen");
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines[0].amount, Money{120050});
    EXPECT_EQ(lines[1].amount, Money{300000});
    EXPECT_EQ(lines[2].amount, Money{600000});
    EXPECT_EQ(lines[2].category, QStringLiteral("lecture_fee"));
    EXPECT_EQ(lines[2].groupId, district.group.id);
}

TEST_F(FundsImport, ReadsAmountsInTenThousandYuanAsTheHeaderOrTheUnitSays)
{
    import("2023年经费预算表\n项目包,科目,预算金额（万元）\n小学语文项目包,讲课费,0.6\n");
    import("2023年经费到位情况\n单位：万元\n项目包,到位日期,到位金额,来源\n"
           "小学语文项目包,2023-03-01,1.25,区财政拨款\n小学语文项目包,2023-04-01,500元,自筹\n");
    EXPECT_EQ(findAll<BudgetLine>(district.file->database()).first().amount, Money{600000});
    const auto moves = findAll<FundMove>(district.file->database(), "ORDER BY moved_on");
    ASSERT_EQ(moves.size(), 2);
    EXPECT_EQ(moves[0].amount, Money{1250000});
    EXPECT_EQ(moves[0].source, QStringLiteral("1"));
    EXPECT_EQ(moves[0].kind, QStringLiteral("received"));
    EXPECT_EQ(moves[1].amount, Money{50000});
}

TEST_F(FundsImport, FindsBudgetLinesAgainAndKeepsTwoOfOneCategoryApart)
{
    const QByteArray first = "2023年经费预算表\n项目包,科目,预算金额,备注\n"
                             "小学语文项目包,差旅费,2000,交通\n小学语文项目包,差旅费,1000,住宿\n"
                             "小学语文项目包,差旅费,1000,住宿\n";
    EXPECT_EQ(import(first).total().added, 3);
    EXPECT_EQ(import(first).total().unchanged, 3);
    const ImportReport changed = import("2023年经费预算表\n项目包,科目,预算金额,备注\n"
                                        "小学语文项目包,差旅费,1000,住宿\n"
                                        "小学语文项目包,差旅费,2500,交通\n");
    EXPECT_EQ(changed.total().unchanged, 1);
    EXPECT_EQ(changed.total().changed, 1);
    EXPECT_EQ(
        district.file->database().execAndGet("SELECT sum(amount_fen) FROM budget_line").getInt64(),
        450000);
}

TEST_F(FundsImport, LinksAVoucherToItsActivityAndToTheTeacherPaid)
{
    const Activity spring = addActivity(QStringLiteral("集体备课"), QDate(2023, 3, 5));
    const Activity autumn = addActivity(QStringLiteral("集体备课"), QDate(2023, 10, 9));
    const ImportReport report = import(
        QByteArray("2023年项目包经费支出明细\n") + kHeader +
        "1,小学语文项目包,集体备课,讲课费,单元备课讲座,2023-10-20,上午,1050.00,1000,张伟,高级,4,"
        "20,1,记-12,08123456,转账,李主任,\n"
        "2,小学语文项目包,没有的活动,资料印刷费,讲义,2023-03-06,,\"1,200.00\",,文印社,,,,,记-13,"
        ",公务卡,,\n");
    EXPECT_EQ(report.total().added, 2);
    const QList<Expense> stored = expenses();
    ASSERT_EQ(stored.size(), 2);
    EXPECT_EQ(stored[0].activityId, 0);
    EXPECT_EQ(stored[0].amount, Money{120000});
    EXPECT_EQ(stored[0].payment, QStringLiteral("official_card"));
    EXPECT_EQ(stored[1].activityId, autumn.id);
    EXPECT_EQ(stored[1].payeeId, district.zhang.id);
    EXPECT_EQ(stored[1].netAmount, Money{100000});
    EXPECT_EQ(stored[1].hours, Hundredths{400});
    EXPECT_EQ(stored[1].payeeTitle, QStringLiteral("T2"));
    ASSERT_EQ(report.issues.size(), 1);
    EXPECT_EQ(report.issues[0].cell, QStringLiteral("C4"));
    EXPECT_NE(spring.id, autumn.id);
}

TEST_F(FundsImport, TakesAGuestForNoTeacherOfTheSameName)
{
    const Activity lecture = addActivity(QStringLiteral("专题讲座"), QDate(2023, 5, 5));
    district.add(ActivityPerson{.activityId = lecture.id, .guest = QStringLiteral("张伟")});
    import(QByteArray("2023年经费支出明细\n") + kHeader +
           "1,小学语文项目包,专题讲座,讲课费,讲座,2023-05-06,上午,1050,1000,张伟,正高级,4,,,记-1,"
           ",转账,,\n");
    EXPECT_EQ(expenses().first().payeeId, 0);
}

TEST_F(FundsImport, FindsVouchersAgainByNumberElseByWhatTheyWereFor)
{
    const QByteArray rows =
        "1,小学语文项目包,,资料印刷费,讲义,2023-03-06,,300,,文印社,,,,,记-13,,转账,,\n"
        "2,小学语文项目包,,图书购置费,书,2023-03-06,,200,,书店,,,,,记-13,,转账,,\n"
        "3,小学语文项目包,,办公耗材费,纸,2023-04-06,,90,,超市,,,,,,,转账,,\n"
        "4,小学语文项目包,,办公耗材费,纸,2023-04-06,,90,,超市,,,,,,,转账,,\n";
    const QByteArray title = "2023年经费支出明细\n";
    EXPECT_EQ(import(title + kHeader + rows).total().added, 4);
    EXPECT_EQ(import(title + kHeader + rows).total().unchanged, 4);
    QByteArray corrected = rows;
    corrected.replace(",200,,书店", ",250,,书店");
    const ImportReport again = import(title + kHeader + corrected);
    EXPECT_EQ(again.total().changed, 1);
    EXPECT_EQ(again.total().unchanged, 3);
    qint64 sum = 0;
    for (const Expense &expense : expenses())
        sum += expense.amount->fen;
    EXPECT_EQ(sum, 73000);
}

TEST_F(FundsImport, LeavesOutARowWithoutAnAmountOrOfAnUnknownPackage)
{
    const ImportReport report =
        import(QByteArray("2023年经费支出明细\n") + kHeader +
               "1,小学语文项目包,,讲课费,讲座,2023-05-06,,不详,,,,,,,记-1,,,,\n"
               "2,没有的项目包,,讲课费,讲座,2023-05-06,,100,,,,,,,记-2,,,,\n"
               "3,小学语文项目包,,讲课费,讲座,2023-05-06,,100,,,,,,,记-3,,,,\n");
    EXPECT_EQ(report.total().added, 1);
    EXPECT_EQ(report.total().left, 2);
    QStringList cells;
    for (const Issue &issue : report.issues)
        cells << issue.cell;
    EXPECT_EQ(cells, (QStringList{QStringLiteral("H3"), QStringLiteral("B4")}));
}
