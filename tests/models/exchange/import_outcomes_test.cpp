// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importer.h"
#include "tests/support/small_district.h"

using namespace models;

namespace {

const QByteArray kHead = "芜湖市繁昌区2023年成果一览表（示例数据）\n"
                         "序号,项目包,成果名称,成果类别,赛事或项目,级别,等次,颁发单位,获奖时间,"
                         "文号或证书号,完成人,集体成果,备注\n";

class ImportOutcomesTest : public testing::Test
{
protected:
    ImportReport import(const QByteArray &rows, const QByteArray &head = kHead)
    {
        const QString path = folder.path(QStringLiteral("成果一览表（示例）.csv"));
        tests::writeFile(path, head + rows);
        const auto batch = readBooks({path});
        EXPECT_TRUE(batch);
        EXPECT_TRUE(batch->issues.isEmpty());
        const auto report = importBooks(*district.file, *batch, {});
        EXPECT_TRUE(report) << (report ? "" : report.error().message.toStdString());
        return *report;
    }
    Outcome only()
    {
        const auto all = findAll<Outcome>(district.file->database());
        EXPECT_EQ(all.size(), 1);
        return all.value(0);
    }
    // "张伟* 李某": the holders in order, a star behind teachers of the file.
    QString holders()
    {
        QStringList names;
        for (const OutcomeHolder &holder :
             findAll<OutcomeHolder>(district.file->database(), "ORDER BY outcome_id, position"))
            names << (holder.teacherId
                          ? district.read<Teacher>(holder.teacherId).name + QLatin1Char('*')
                          : holder.person);
        return names.join(QLatin1Char(' '));
    }
    tests::SmallDistrict district;
    tests::Folder folder;
};

} // namespace

TEST_F(ImportOutcomesTest, TakeARowWithEverythingThatItSays)
{
    const ImportReport report =
        import("1,小学语文项目包,《统编教材略读课文教学》,教学成果奖,省级教学成果奖,省级,一等奖,"
               "安徽省教育厅,2023.6,皖教〔2023〕1号,单晓、张伟、周某,是,首次\n");
    EXPECT_TRUE(report.issues.isEmpty()) << report.issues.value(0).message.toStdString();
    const Outcome outcome = only();
    EXPECT_EQ(outcome.cycleId, district.cycle.id);
    EXPECT_EQ(outcome.groupId, district.group.id);
    EXPECT_EQ(outcome.kind, QStringLiteral("teaching_achievement"));
    EXPECT_EQ(outcome.programme, QStringLiteral("省级教学成果奖"));
    EXPECT_EQ(outcome.level, QStringLiteral("23"));
    EXPECT_EQ(outcome.grade, QStringLiteral("2"));
    EXPECT_EQ(outcome.issuer, QStringLiteral("安徽省教育厅"));
    EXPECT_EQ(outcome.awardedOn.toIso(), QStringLiteral("2023-06"));
    EXPECT_EQ(outcome.documentNumber, QStringLiteral("皖教〔2023〕1号"));
    EXPECT_EQ(outcome.joint, true);
    EXPECT_EQ(outcome.note, QStringLiteral("首次"));
    EXPECT_EQ(holders(), QStringLiteral("单晓* 张伟* 周某"));
}

TEST_F(ImportOutcomesTest, ChangeNothingWhenTheListComesAgainAndOneOutcomeWhenOneCellChanged)
{
    const QByteArray rows = "1,小学语文项目包,课例甲,教学竞赛,,市级,二等,,2023-05,,张伟,,\n"
                            "2,小学语文项目包,课例乙,教学竞赛,,市级,三等,,2023-05,,单晓,,\n";
    EXPECT_EQ(import(rows).total().added, 2);
    const ImportReport again = import(rows);
    EXPECT_EQ(again.total().unchanged, 2);
    EXPECT_EQ(again.total().added + again.total().changed, 0);
    const ImportReport changed =
        import("1,小学语文项目包,课例甲,教学竞赛,,市级,二等,市电教馆,2023-05,,张伟、吕红,,\n");
    EXPECT_EQ(changed.total().changed, 1);
    EXPECT_EQ(holders(), QStringLiteral("张伟* 吕红* 单晓*"));
}

TEST_F(ImportOutcomesTest, KeepAlikeAwardsOfDifferentPeopleApart)
{
    const QByteArray rows =
        "1,小学语文项目包,信息化教学能力大赛,教学竞赛,,省级,二等,,2023,,张伟,,\n"
        "2,小学语文项目包,信息化教学能力大赛,教学竞赛,,省级,二等,,2023,,单晓,,\n";
    EXPECT_EQ(import(rows).total().added, 2);
    EXPECT_EQ(import(rows).total().unchanged, 2);
    EXPECT_EQ(import("1,小学语文项目包,信息化教学能力大赛,教学竞赛,,省级,二等,,2023,,吕红,,\n")
                  .total()
                  .added,
              1);
}

TEST_F(ImportOutcomesTest, SayWhenARowRepeatsAnother)
{
    const ImportReport report = import("1,,课例甲,教学竞赛,,市级,二等,,2023-05,,张伟,,\n"
                                       "2,,课例甲,教学竞赛,,市级,二等,,2023-05,,张伟,,\n");
    EXPECT_EQ(report.total().added, 2);
    ASSERT_EQ(report.issues.size(), 1);
    EXPECT_EQ(report.issues.first().severity, Severity::Warning);
}

TEST_F(ImportOutcomesTest, TakeQuantitiesWithTheirQualifierAndWhatIsNotGraded)
{
    const ImportReport report =
        import("省市教坛新星,荣誉称号,省级,未分级,30余位\n", "成果名称,成果类别,级别,等次,数量\n");
    EXPECT_TRUE(report.issues.isEmpty()) << report.issues.value(0).message.toStdString();
    EXPECT_EQ(only().items, 30);
    EXPECT_EQ(only().qualifier, QStringLiteral("over"));
    EXPECT_EQ(only().grade, QStringLiteral("6"));
    EXPECT_EQ(only().groupId, 0);
}

TEST_F(ImportOutcomesTest, PreferTheMemberOfThePackageAmongNamesakes)
{
    district.add(Teacher{.name = QStringLiteral("张伟")});
    import("1,小学语文项目包,课例甲,,,市级,二等,,2023,,张伟,,\n");
    EXPECT_EQ(holders(), QStringLiteral("张伟*"));
    EXPECT_EQ(findAll<OutcomeHolder>(district.file->database()).first().teacherId,
              district.zhang.id);
}

TEST_F(ImportOutcomesTest, KeepANameThatSeveralBearAndSaySo)
{
    district.add(Teacher{.name = QStringLiteral("王芳")});
    const ImportReport report = import("1,小学语文项目包,课例甲,,,市级,二等,,2023,,王芳,,\n");
    EXPECT_EQ(holders(), QStringLiteral("王芳"));
    ASSERT_EQ(report.issues.size(), 1);
    EXPECT_EQ(report.issues.first().severity, Severity::Warning);
    EXPECT_EQ(report.issues.first().cell, QStringLiteral("K3"));
}

TEST_F(ImportOutcomesTest, LeaveATeacherWhomSomebodyChoseForAName)
{
    district.add(Teacher{.name = QStringLiteral("王芳")});
    const QByteArray row = "1,小学语文项目包,课例甲,,,市级,二等,,2023,,王芳,,\n";
    import(row);
    EXPECT_TRUE(district.file->edit(QStringLiteral("choose"), [&](Transaction &transaction) {
        OutcomeHolder holder = findAll<OutcomeHolder>(transaction.database()).first();
        holder.teacherId = district.wang.id;
        holder.person.clear();
        transaction.update(holder);
        return Result<void>();
    }));
    EXPECT_EQ(import(row).total().unchanged, 1);
    EXPECT_EQ(holders(), QStringLiteral("王芳*"));
}

TEST_F(ImportOutcomesTest, LeaveOutARowOfAPackageThatTheFileDoesNotHave)
{
    const ImportReport report = import("1,初中物理项目包,课例甲,,,市级,二等,,2023,,张伟,,\n"
                                       "2,,课例乙,,,市级,二等,,2023,,张伟等5人,,\n"
                                       "合计,,2项,,,,,,,,,,\n");
    EXPECT_EQ(report.total().left, 1);
    EXPECT_EQ(report.total().added, 1);
    ASSERT_EQ(report.issues.size(), 2);
    EXPECT_EQ(report.issues.at(0).cell, QStringLiteral("B3"));
    EXPECT_EQ(report.issues.at(1).severity, Severity::Note);
}
