// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a year through the real program: locked, published, reconciled, carried over.
#include "tests/support/filled_file.h"
#include "tests/support/support.h"
#include "tests/system/program.h"

namespace {

class YearCommand : public testing::Test
{
protected:
    void SetUp() override { tests::makeFilledFile(file); }

    tests::Answer publish(const QStringList &words = {})
    {
        return tests::runProgram(QStringList{"publish", file, "--cycle", "2023", "--json"} + words);
    }
    tests::Answer reconcile()
    {
        return tests::runProgram({"reconcile", file, "--cycle", "2023", "--json"});
    }
    tests::Answer rollover(const QStringList &words = {})
    {
        return tests::runProgram(
            QStringList{"rollover", file, "--from", "2023", "--to", "2024", "--json"} + words);
    }

    tests::Folder folder;
    QString file = folder.path(QStringLiteral("year.yanxun"));
};

TEST_F(YearCommand, LocksPublishesAndWithdrawsInOrder)
{
    EXPECT_EQ(publish({"--unlock", "x"}).exitCode, 3);
    const tests::Answer locked = publish({"--lock"});
    EXPECT_EQ(locked.exitCode, 1) << "what is missing is listed";
    EXPECT_EQ(locked.json()["state"].toString(), QStringLiteral("closed"));
    EXPECT_FALSE(locked.json()["missing"].toArray().isEmpty());
    EXPECT_EQ(publish({"--lock"}).exitCode, 3);
    EXPECT_EQ(publish().json()["state"].toString(), QStringLiteral("published"));
    EXPECT_EQ(publish().exitCode, 3);
    EXPECT_EQ(publish({"--withdraw", " "}).exitCode, 3) << "needs a reason";
    EXPECT_EQ(publish({"--withdraw", "更正"}).exitCode, 0);
    EXPECT_EQ(publish({"--unlock", "更正"}).exitCode, 0);
    EXPECT_EQ(publish({"--lock", "--unlock", "x"}).exitCode, 3);
}

TEST_F(YearCommand, ReconcilesAPublicationThatNothingChangedSince)
{
    EXPECT_TRUE(reconcile().json()["publication"].isNull());
    publish({"--title", "年度公报"});
    const tests::Answer answer = reconcile();
    EXPECT_EQ(answer.exitCode, 0);
    EXPECT_EQ(answer.json()["publication"].toString(), QStringLiteral("年度公报"));
    EXPECT_GT(answer.json()["frozen"].toInt(), 50);
    EXPECT_TRUE(answer.json()["changed"].toArray().isEmpty());
}

TEST_F(YearCommand, ReconcilesAPastedTextAndSaysWhatWasMended)
{
    const QString path = folder.path(QStringLiteral("报道.txt"));
    QFile text(path);
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write("2023年，全區(qū)設置9999個項目包，就業率95%以上。\n发展?！北本┰逃I隊20名。");
    text.close();
    const tests::Answer answer =
        tests::runProgram({"reconcile", file, "--cycle", "2023", "--text", path, "--json"});
    EXPECT_EQ(answer.exitCode, 1) << "one number is different";
    EXPECT_EQ(answer.json()["changes"].toArray().size(), 2);
    EXPECT_EQ(answer.json()["damaged"].toArray().first()["line"].toInt(), 2);
    const QJsonArray numbers = answer.json()["numbers"].toArray();
    ASSERT_EQ(numbers.size(), 3);
    EXPECT_EQ(numbers[0]["published"].toString(), QStringLiteral("9999个"));
    EXPECT_EQ(numbers[0]["time"].toString(), QStringLiteral("2023年"));
    EXPECT_EQ(numbers[0]["verdict"].toString(), QStringLiteral("different"));
    EXPECT_EQ(numbers[1]["qualifier"].toString(), QStringLiteral("above"));
    EXPECT_EQ(numbers[1]["published"].toString(), QStringLiteral("95 %以上"));
    EXPECT_TRUE(reconcile().json()["claims"].toArray().isEmpty()) << "nothing is kept";
    EXPECT_EQ(
        tests::runProgram({"reconcile", file, "--cycle", "2023", "--text", path + u'x'}).exitCode,
        3);
}

TEST_F(YearCommand, CarriesTheYearOverAfterARehearsalThatChangesNothing)
{
    const QByteArray before = tests::readFile(file);
    const tests::Answer plan = rollover({"--dry-run"});
    EXPECT_EQ(tests::readFile(file), before);
    const QJsonArray packages = plan.json()["packages"].toArray();
    ASSERT_FALSE(packages.isEmpty());
    EXPECT_TRUE(plan.json()["new_cycle"].toBool());
    const tests::Answer carried = rollover();
    EXPECT_EQ(carried.json()["packages"].toInt(), packages.size());
    EXPECT_EQ(rollover().exitCode, 3) << "everything is there already";
    EXPECT_EQ(tests::runProgram({"figures", file, "--cycle", "2024", "--json"}).exitCode, 0);
}

} // namespace
