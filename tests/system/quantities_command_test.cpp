// SPDX-License-Identifier: GPL-3.0-or-later
// A district with two packages and a studio, typed into workbooks, imported and asked through the
// real program: each number comes out one way wherever it is asked.
#include "tests/support/support.h"
#include "tests/system/program.h"

#include <QJsonArray>
#include <QJsonObject>

namespace {

class QuantitiesCommand : public testing::Test
{
protected:
    void SetUp() override
    {
        write("学校名录", "学校名称,城乡分类代码,代码年份\n荻港镇中心小学,220,2016\n"
                          "繁昌县第一小学,111,2016\n孙村镇无码小学,,\n");
        write("2023年教师花名册", "姓名,学校\n张一,荻港镇中心小学\n王三,荻港镇中心小学\n"
                                  "孙六,荻港镇中心小学\n李二,繁昌县第一小学\n赵四,孙村镇无码小学\n"
                                  "钱五,孙村镇无码小学\n");
        write("2023年项目包一览表", "编号,项目包,类别\n2,小学语文项目包,项目包\n"
                                    "10,小学数学项目包,项目包\n3,阳光名师工作室,名师工作室\n");
        write("2023年项目包学员名单",
              "姓名,学校,项目包,加入日期,退出日期\n张一,荻港镇中心小学,小学语文项目包,,\n"
              "李二,繁昌县第一小学,小学语文项目包,,\n"
              "王三,荻港镇中心小学,小学语文项目包,,2023-06-30\n"
              "赵四,孙村镇无码小学,小学数学项目包,,\n钱五,孙村镇无码小学,小学数学项目包,,\n"
              "孙六,荻港镇中心小学,阳光名师工作室,,\n");
        write("2023年活动台账", "活动名称,活动日期,项目包,活动类型,学时\n"
                                "三月公开课,2023-03-01,小学语文项目包,公开课,4\n"
                                "年末公开课,2023-12-20,小学语文项目包,公开课,4\n"
                                "工作室公开课,2023-04-01,阳光名师工作室,公开课,4\n");
        write("2023年项目包经费预算表",
              "项目包,科目,预算金额\n小学语文项目包,图书费,1000\n阳光名师工作室,图书费,5000\n");
        write("2023年经费支出明细",
              "项目包,日期,科目,金额,凭证号\n小学语文项目包,2023-05-01,图书费,200,记1\n"
              "小学语文项目包,2023-12-15,图书费,300,记2\n阳光名师工作室,2023-05-01,图书费,2000,"
              "记3\n");
        write("2023年成果一览", "成果名称,项目包,类别,项数\n论文甲,小学语文项目包,论文,1\n"
                                "论文乙,阳光名师工作室,论文,4\n");
        ASSERT_EQ(tests::runProgram({"new", file, "--cycle", "2023"}).exitCode, 0);
        ASSERT_LE(
            tests::runProgram({"import", file, folder.path(QStringLiteral("books"))}).exitCode, 1);
    }
    void write(const char *name, const char *text)
    {
        QDir().mkpath(folder.path(QStringLiteral("books")));
        tests::writeFile(folder.path(QStringLiteral("books/") + QString::fromUtf8(name) +
                                     QStringLiteral(".csv")),
                         QByteArray(text));
    }
    QJsonObject quantity(const QStringList &words, const char *id)
    {
        const tests::Answer answer =
            tests::runProgram(QStringList{"quantities", file, "--cycle", "2023", "--json"} + words);
        EXPECT_EQ(answer.exitCode, 0);
        for (const QJsonValue &one : answer.json().array())
            if (one[QLatin1String("id")] == QLatin1String(id))
                return one.toObject();
        ADD_FAILURE() << id;
        return {};
    }

    tests::Folder folder;
    QString file = folder.path(QStringLiteral("rules.yanxun"));
};

TEST_F(QuantitiesCommand, SayPartWholeUnknownAndDefinitionOfAPackageOnADay)
{
    const QStringList chinese{"--package", "小学语文项目包"};
    const QStringList then = chinese + QStringList{"--on", "2023-12-01"};
    EXPECT_EQ(quantity(then, "execution_rate")["text"].toString(),
              QStringLiteral("200.00/1,000.00 = 20.00 %"));
    EXPECT_EQ(quantity(chinese, "execution_rate")["value"].toDouble(), 50);
    EXPECT_EQ(quantity(then, "activities")["part"].toInt(), 1);
    EXPECT_EQ(quantity(then, "planned_activities")["part"].toInt(), 1);
    EXPECT_EQ(quantity(chinese, "activities")["part"].toInt(), 2);
    EXPECT_EQ(quantity(then, "committed")["part"].toInt(), 30000);
    const QJsonObject share = quantity({"--package", "10"}, "rural_share");
    EXPECT_EQ(share["whole"].toInt(), 2);
    EXPECT_EQ(share["unknown"].toInt(), 2);
    EXPECT_TRUE(share["value"].isNull());
    EXPECT_EQ(share["text"].toString(), QStringLiteral("—"));
    EXPECT_FALSE(share["definition"].toString().isEmpty());
}

TEST_F(QuantitiesCommand, AreOfPackagesOnly)
{
    EXPECT_EQ(quantity({}, "groups")["part"].toInt(), 2);
    EXPECT_EQ(quantity({}, "members")["part"].toInt(), 4);
    EXPECT_EQ(quantity({}, "budget")["part"].toInt(), 100000);
    EXPECT_EQ(quantity({}, "outcomes")["part"].toInt(), 1);
    EXPECT_EQ(quantity({"--package", "阳光名师工作室"}, "outcomes")["part"].toInt(), 4);
}

TEST_F(QuantitiesCommand, RefuseWhatTheyCannotAsk)
{
    const auto code = [this](const QStringList &words) {
        return tests::runProgram(QStringList{"quantities", file, "--cycle", "2023"} + words)
            .exitCode;
    };
    EXPECT_EQ(code({"--package", "没有的包"}), 3);
    EXPECT_EQ(code({"--on", "去年"}), 3);
}

} // namespace
