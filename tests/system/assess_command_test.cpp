// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/support.h"
#include "tests/system/program.h"

#include <QFile>

namespace {

// A sample file of a district, made once by the program itself.
class AssessCommand : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_folder = std::make_unique<tests::Folder>();
        EXPECT_EQ(tests::runProgram({"sample", s_folder->path(), "--file"}).exitCode, 0);
    }
    static void TearDownTestSuite() { s_folder.reset(); }
    static tests::Answer assess(const QStringList &more = {})
    {
        return tests::runProgram(QStringList{"assess",
                                             s_folder->path(QStringLiteral("研训示例.yanxun")),
                                             "--cycle", "2023"} +
                                 more);
    }
    static std::unique_ptr<tests::Folder> s_folder;
};
std::unique_ptr<tests::Folder> AssessCommand::s_folder;

} // namespace

TEST_F(AssessCommand, PrintsScoresThatAddUpInTheOrderOfTheirRanks)
{
    const tests::Answer answer = assess({"--json"});
    ASSERT_EQ(answer.exitCode, 0) << answer.err.toStdString();
    const QJsonArray sheets = answer.json()["sheets"].toArray();
    ASSERT_EQ(sheets.size(), 39);
    int rank = 0;
    double before = 1000;
    for (const QJsonValue &value : sheets) {
        const QJsonObject sheet = value.toObject();
        double sum = sheet["bonus"].toDouble();
        for (const QJsonValue &criterion : sheet["criteria"].toArray())
            if (!criterion["bonus"].toBool())
                sum += criterion["points"].toDouble();
        EXPECT_NEAR(sheet["total"].toDouble(), sum, 1e-6) << sheet["name"].toString().toStdString();
        EXPECT_LE(sheet["total"].toDouble(), before);
        EXPECT_GE(sheet["rank"].toInt(), rank);
        before = sheet["total"].toDouble();
        rank = sheet["rank"].toInt();
    }
}

TEST_F(AssessCommand, PrintsTheArithmeticForPeople)
{
    const tests::Answer chinese = assess({"--lang", "zh"});
    EXPECT_EQ(chinese.exitCode, 0);
    EXPECT_TRUE(chinese.out.contains("÷ 30")) << "the rural share by its target";
    EXPECT_TRUE(chinese.out.contains("名次"));
    const tests::Answer english = assess({"--lang", "en"});
    EXPECT_TRUE(english.out.contains("Rural share, in proportion up to 2"));
    EXPECT_TRUE(english.err.contains("Assessment 2023"));
}

TEST_F(AssessCommand, ShowsWhoMovesUnderAnotherScheme)
{
    const tests::Answer answer = assess({"--scheme", "studio", "--json"});
    ASSERT_EQ(answer.exitCode, 0) << answer.err.toStdString();
    EXPECT_EQ(answer.json()["scheme"]["id"].toString(), "scheme_studio");
    const QJsonArray moves = answer.json()["moves"].toArray();
    ASSERT_EQ(moves.size(), 39);
    int moved = 0;
    for (const QJsonValue &move : moves)
        moved += move["moves"].toBool();
    EXPECT_GT(moved, 0);
}

TEST_F(AssessCommand, RefusesASchemeThatThereIsNotAndNamesThoseThereAre)
{
    const tests::Answer answer = assess({"--scheme", "nothing"});
    EXPECT_EQ(answer.exitCode, 3);
    EXPECT_TRUE(answer.err.contains("scheme_member"));
}
