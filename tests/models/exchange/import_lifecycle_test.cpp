// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/exchange/importer.h"
#include "models/storage/store.h"
#include "tests/support/small_district.h"

using namespace models;

namespace {

// The small district, and books of steps, targets and trainings.
class YearImport : public testing::Test
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
    template <class Record>
    QList<Record> all()
    {
        return findAll<Record>(district.file->database(), "ORDER BY id");
    }

    FixedClock clock{QDateTime(QDate(2024, 2, 1), QTime(8, 0), Qt::UTC)};
    tests::SmallDistrict district;

private:
    tests::Folder m_books;
    int m_number = 0;
};

} // namespace

TEST_F(YearImport, TakesTheStepsInWhateverOrderTheyStand)
{
    const QByteArray book = "芜湖市繁昌区2023年项目包流程节点（示例数据）\n"
                            "项目包,节点,完成日期,文号,经办人\n"
                            "小学语文项目包,年度展评,2024-01-15,,李主任\n"
                            "小学语文项目包,制定研训方案,2023-04-10,,单晓\n"
                            "小学语文项目包,招募研训人员,2023年3月20日,,单晓\n"
                            "小学语文项目包,划分项目包,2023-02-20,繁教〔2023〕5号,李主任\n";
    const ImportReport report = import(book);
    ASSERT_EQ(report.sheets.size(), 1);
    EXPECT_TRUE(report.sheets.first().kind->is("steps"));
    EXPECT_TRUE(report.issues.isEmpty()) << report.issues.first().message.toStdString();
    const auto steps = findAll<GroupStep>(district.file->database(), "ORDER BY done_on");
    ASSERT_EQ(steps.size(), 4);
    EXPECT_EQ(steps[0].step, QStringLiteral("divide"));
    EXPECT_EQ(steps[0].documentNumber, QStringLiteral("繁教〔2023〕5号"));
    EXPECT_EQ(steps[1].doneOn, QDate(2023, 3, 20));
    EXPECT_EQ(steps[3].step, QStringLiteral("assess"));
    EXPECT_EQ(import(book).total().unchanged, 4);
}

TEST_F(YearImport, LeavesAStepWhoseGateIsClosedAndSaysWhy)
{
    const ImportReport report = import("2023年流程节点\n项目包,节点,完成日期\n"
                                       "小学语文项目包,验收,2024-01-15\n"
                                       "小学语文项目包,方案,2023-04-10\n"
                                       "小学语文项目包,活动,2023-05-01\n"
                                       "没有的项目包,方案,2023-04-10\n");
    EXPECT_EQ(report.total().added, 1);
    EXPECT_EQ(report.total().left, 3);
    ASSERT_EQ(all<GroupStep>().size(), 1);
    EXPECT_EQ(all<GroupStep>().first().step, QStringLiteral("run"));
    EXPECT_TRUE(report.issues.first().message.contains(QStringLiteral("cannot be marked done")))
        << report.issues.first().message.toStdString();
    EXPECT_EQ(report.issues.first().cell, QStringLiteral("B3"));
}

TEST_F(YearImport, TakesTargetsOncePerMeasure)
{
    const ImportReport report = import("芜湖市繁昌区2023年项目包方案目标（示例数据）\n"
                                       "项目包,指标,目标值\n小学语文项目包,活动次数,8\n"
                                       "小学语文项目包,乡村占比,30%\n"
                                       "小学语文项目包,出勤率（%）,92.5\n");
    ASSERT_EQ(report.sheets.size(), 1);
    EXPECT_TRUE(report.sheets.first().kind->is("targets"));
    EXPECT_TRUE(report.issues.isEmpty()) << report.issues.first().message.toStdString();
    const auto targets = all<PlanTarget>();
    ASSERT_EQ(targets.size(), 3);
    EXPECT_EQ(targets[0].goal, Hundredths{800});
    EXPECT_EQ(targets[1].measure, QStringLiteral("rural_share"));
    EXPECT_EQ(targets[1].goal, Hundredths{3000});
    EXPECT_EQ(targets[2].goal, Hundredths{9250});
    EXPECT_EQ(
        import("2023年方案目标\n项目包,指标,目标值\n小学语文项目包,活动次数,10\n").total().changed,
        1);
    EXPECT_EQ(all<PlanTarget>().first().goal, Hundredths{1000});
}

TEST_F(YearImport, TakesTrainingsOfTeachersThatTheFileKnows)
{
    const QByteArray book =
        "芜湖市繁昌区2023年教师培训记录（示例数据）\n"
        "姓名,学校,培训项目,主办单位,级别,方式,开始日期,结束日期,天数,学时,学分,考核结果,证书编号\n"
        "张伟,荻港镇中心小学,国培计划,安徽省教育厅,省级,集中,2023-07-10,2023-07-14,5,40,6.5,合格,"
        "皖2023001\n"
        "张 伟,荻港中心校,网络研修,市教育局,市级,网络,2023-09-01,,,20,,,\n"
        "张三丰,荻港镇中心小学,国培计划,安徽省教育厅,省级,集中,2023-07-10,,5,,,,\n";
    const ImportReport report = import(book);
    ASSERT_EQ(report.sheets.size(), 1);
    EXPECT_TRUE(report.sheets.first().kind->is("trainings"));
    EXPECT_EQ(report.total().added, 2);
    EXPECT_EQ(report.total().left, 1);
    const auto records = all<TrainingRecord>();
    ASSERT_EQ(records.size(), 2);
    EXPECT_EQ(records[0].teacherId, district.zhang.id);
    EXPECT_EQ(records[0].level, QStringLiteral("23"));
    EXPECT_EQ(records[0].mode, QStringLiteral("central"));
    EXPECT_EQ(records[0].hours, Hundredths{4000});
    EXPECT_EQ(records[0].credits, Hundredths{650});
    EXPECT_EQ(records[0].result, QStringLiteral("passed"));
    EXPECT_FALSE(records[1].credits);
    EXPECT_EQ(import(book).total().unchanged, 2);
}
