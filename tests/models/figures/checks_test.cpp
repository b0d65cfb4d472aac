// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/checks.h"
#include "models/figures/money_findings.h"
#include "models/figures/moved_quotes.h"
#include "models/storage/store.h"
#include "tests/support/filled_file.h"
#include "tests/support/support.h"

using namespace models;

namespace {

QString nameOfCheck(const testing::TestParamInfo<int> &info)
{
    return QString::fromLatin1(checkTable()[info.param].id);
}

// Every line of the check table, on a file with each fault in it and on an empty one.
class CheckTable : public testing::TestWithParam<int>
{
protected:
    const CheckLine &line() const { return checkTable()[GetParam()]; }
    QString id() const { return QString::fromLatin1(line().id); }

    static Cycle cycleOf(RecordFile &file)
    {
        return *findCycle(file.database(), QStringLiteral("2023"));
    }

    tests::Folder folder;
};

TEST_P(CheckTable, FindsItsFaultAndNamesTheRecords)
{
    const auto file = tests::makeFilledFile(folder.path(QStringLiteral("繁昌.yanxun")));
    ASSERT_TRUE(refreshMoneyFindings(*file, cycleOf(*file)));
    ASSERT_TRUE(refreshMovedQuotes(*file, **FigureBook::count(file->database(), cycleOf(*file))));
    const auto results = runChecks(file->database(), cycleOf(*file));
    ASSERT_TRUE(results);
    qint64 found = 0;
    for (const CheckResult &result : *results)
        if (result.line == &line())
            found = result.found;
    EXPECT_GT(found, 0);
    const auto records = checkedRecords(file->database(), cycleOf(*file), id(), 1000);
    ASSERT_TRUE(records);
    EXPECT_EQ(records->size(), found);
    for (const CheckedRecord &record : *records) {
        EXPECT_NE(record.id, 0);
        EXPECT_FALSE(record.name.isEmpty());
    }
}

TEST_P(CheckTable, FindsNothingInAnEmptyFile)
{
    const auto file = tests::makeEmptyFile(folder.path(QStringLiteral("空.yanxun")));
    const auto records = checkedRecords(file->database(), cycleOf(*file), id(), 1000);
    ASSERT_TRUE(records);
    EXPECT_TRUE(records->isEmpty());
}

TEST_P(CheckTable, SaysHowManyThereAre)
{
    for (const Language language : {Language::Chinese, Language::English}) {
        const QString title = checkTitle({&line(), 17}, language);
        EXPECT_TRUE(title.contains(QStringLiteral("17"))) << title.toStdString();
        EXPECT_FALSE(title.contains(QLatin1Char('%'))) << title.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Checks, CheckTable, testing::Range(0, int(checkTable().size())),
                         [](const auto &info) { return nameOfCheck(info).toStdString(); });

TEST(Checks, CountTheRuralSchoolsOfTheCyclesOwnDefinition)
{
    const tests::Folder folder;
    const auto file = tests::makeFilledFile(folder.path(QStringLiteral("繁昌.yanxun")));
    Cycle cycle = *findCycle(file->database(), QStringLiteral("2023"));
    const QString id = QStringLiteral("rural_schools_without_member");
    const auto byR1 = checkedRecords(file->database(), cycle, id, 10);
    ASSERT_EQ(byR1->size(), 1);
    EXPECT_EQ(byR1->first().name, QStringLiteral("孙村镇赤沙小学"));
    cycle.ruralDefinition = QStringLiteral("R5");
    EXPECT_TRUE(checkedRecords(file->database(), cycle, id, 10)->isEmpty());
}

} // namespace
