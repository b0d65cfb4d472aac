// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importer.h"
#include "models/exchange/mark_header.h"
#include "tests/support/small_district.h"

#include <QDir>

using namespace models;

namespace {

// The small district with a second package, whose members are 单晓 and 吕红, and a folder of books.
class YearBooks : public testing::Test, public tests::SmallDistrict
{
protected:
    void SetUp() override
    {
        maths = add(ResearchGroup{.cycleId = cycle.id, .name = QStringLiteral("小学数学项目包")});
        for (const Id teacher : {shan.id, lv.id})
            add(Membership{.groupId = maths, .teacherId = teacher});
    }

    void book(const char *name, const QByteArray &csv)
    {
        tests::writeFile(folder.path(QString::fromUtf8(name)), csv);
    }
    ImportReport import(const ImportOptions &options = {})
    {
        const auto batch = readBooks({folder.path()});
        EXPECT_TRUE(batch) << batch.error().message.toStdString();
        const auto report = importBooks(*file, *batch, options);
        EXPECT_TRUE(report) << report.error().message.toStdString();
        return *report;
    }
    qint64 count(const char *sql) { return file->database().execAndGet(sql).getInt64(); }
    qint64 marks(const char *code)
    {
        return count(
            (std::string("SELECT count(*) FROM attendance WHERE mark = '") + code + "'").c_str());
    }
    static std::string told(const ImportReport &report)
    {
        QStringList lines;
        for (const Issue &issue : report.issues)
            lines << issue.book + u' ' + issue.cell + u' ' + issue.message;
        return lines.join(u'\n').toStdString();
    }

    void addActivities()
    {
        book("活动台账.csv",
             "芜湖市繁昌区2023年研训活动台账,,,,,,,,,,,,,,,,\n"
             "序号,项目包,活动名称,活动类型,方式,平台,地点,日期,时段,学时,级别,主讲人,送教学校,"
             "场次,受益教师人次,受益学生人次,备注\n"
             "1,小学语文项目包,磨课,课例研讨,线下,,繁阳镇,2023-03-05,上午,4,区级,张伟,,1,约120,,\n"
             "2,小学语文项目包、小学数学项目包,联合送教,送教下乡,线下,,荻港镇,3月12日,全天,8,区级,"
             "\"张伟、李专家（省教科院 正高级教师）\",荻港中心校,2,200余,近1.2万人次,\n"
             "合计,,,,,,,,,12,,,,3,,,\n");
    }
    void addMarks()
    {
        book("小学语文项目包出勤登记表.csv",
             "小学语文项目包出勤登记表,,,,,\n"
             "序号,姓名,学校,3月5日 磨课,3月12日 联合送教,出席次数\n"
             "1,张伟,荻港中心校,√,请假,1\n"
             "2,单 晓,一小,×,,0\n"
             "合计,,,1,0,\n");
    }

    tests::Folder folder;
    Id maths = 0;
};

} // namespace

TEST_F(YearBooks, TakeActivitiesBeforeMarksWhateverTheirOrder)
{
    addMarks(); // sorts behind the activity list by name only by chance
    addActivities();
    const ImportReport report = import();
    EXPECT_TRUE(report.issues.isEmpty()) << told(report);
    EXPECT_EQ(report.total().added, 4);
    EXPECT_EQ(count("SELECT count(*) FROM activity"), 2);
    EXPECT_EQ(count("SELECT count(*) FROM activity_group"), 3);
    EXPECT_EQ(count("SELECT count(*) FROM activity_school"), 1);
    EXPECT_EQ(count("SELECT count(*) FROM activity WHERE starts_on = '2023-03-12' AND hours = 800 "
                    "AND teachers_reached = 200 AND teachers_qualifier = 'over' AND "
                    "students_reached = 12000 AND students_qualifier = 'nearly'"),
              1);
    EXPECT_EQ(count("SELECT count(*) FROM activity_person WHERE teacher_id IS NOT NULL"), 2);
    EXPECT_EQ(count("SELECT count(*) FROM activity_person WHERE guest = '李专家' AND employer = "
                    "'省教科院' AND title IS NOT NULL"),
              1);
    EXPECT_EQ(marks("present"), 1);
    EXPECT_EQ(marks("leave"), 1);
    EXPECT_EQ(marks("absent"), 1);
    EXPECT_EQ(count("SELECT sum(due) FROM attendance_total"), 6) << "the joint one asks for four";
    EXPECT_EQ(count("SELECT count(*) FROM origin"), 2) << "of activities, not of marks";
}

TEST_F(YearBooks, ChangeNothingWhenTheyComeAgain)
{
    addActivities();
    addMarks();
    import();
    const auto edits = file->history(100).size();
    const ImportReport again = import();
    EXPECT_TRUE(again.issues.isEmpty()) << told(again);
    EXPECT_EQ(again.total().unchanged, 4);
    EXPECT_EQ(again.total().rows(), 4);
    EXPECT_EQ(file->history(100).size(), edits);
}

TEST_F(YearBooks, AreOneStepThatUndoTakesBack)
{
    addActivities();
    addMarks();
    const ImportReport rehearsal = import({.dryRun = true});
    EXPECT_EQ(count("SELECT count(*) FROM activity"), 0);
    const ImportReport real = import();
    EXPECT_EQ(rehearsal.total().added, real.total().added);
    ASSERT_TRUE(file->undo());
    EXPECT_EQ(count("SELECT (SELECT count(*) FROM activity) + (SELECT count(*) FROM attendance) + "
                    "(SELECT count(*) FROM attendance_total)"),
              0);
    ASSERT_TRUE(file->redo());
    EXPECT_EQ(count("SELECT count(*) FROM attendance"), 3);
}

TEST_F(YearBooks, CorrectAMarkAndKeepWhatABlankCellDoesNotSay)
{
    addActivities();
    addMarks();
    import();
    book("小学语文项目包出勤登记表.csv", "姓名,学校,2023-03-05 磨课,2023-03-12 联合送教\n"
                                         "张伟,荻港中心校,缺席,\n单晓,一小,A,P\n");
    const ImportReport report = import();
    EXPECT_TRUE(report.issues.isEmpty()) << told(report);
    EXPECT_EQ(report.total().changed, 1);
    EXPECT_EQ(report.total().added, 1);
    EXPECT_EQ(marks("absent"), 2);
    EXPECT_EQ(marks("leave"), 1) << "a blank cell takes no mark away";
}

TEST_F(YearBooks, ReadTheHabitsOfHeaders)
{
    addActivities();
    // The date above the name, in two rows.
    book("小学语文项目包考勤表.csv", "小学语文项目包考勤表,,,,\n"
                                     "序号,姓名,学校,3月5日,3月12日（周日）\n"
                                     ",,,磨课,联合送教\n"
                                     "1,张伟,荻港中心校,出席,出席\n");
    // The date in the same cell as the name, with a line break.
    book("小学数学项目包出勤登记表.csv", "序号,姓名,学校,\"2023-03-12\n联合送教\"\n1,吕红,,P\n");
    const ImportReport report = import();
    EXPECT_TRUE(report.issues.isEmpty()) << told(report);
    EXPECT_EQ(marks("present"), 3);
}

TEST_F(YearBooks, NameEveryColumnAndRowThatStaysOut)
{
    addActivities();
    addMarks();
    import();
    add(Activity{.cycleId = cycle.id, .name = QStringLiteral("磨课"), .startsOn = {2023, 3, 5}});
    const Id twice = add(
        Activity{.cycleId = cycle.id, .name = QStringLiteral("听课"), .startsOn = {2023, 4, 1}});
    const Id again = add(
        Activity{.cycleId = cycle.id, .name = QStringLiteral("听课"), .startsOn = {2023, 4, 1}});
    for (const Id activity : {twice, again})
        add(ActivityGroup{.activityId = activity, .groupId = group.id});
    book("小学语文项目包出勤登记表.csv", "姓名,学校,3月5日 磨课,4月1日 听课,5月9日 没有的活动\n"
                                         "吕红,,P,P,P\n"
                                         "张伟,荻港中心校,迟到,P,P\n");
    const ImportReport report = import();
    QStringList cells;
    for (const Issue &issue : report.issues)
        cells << issue.cell;
    EXPECT_EQ(cells, (QStringList{QStringLiteral("D1"), QStringLiteral("E1"), QStringLiteral("A2"),
                                  QStringLiteral("C3")}))
        << told(report);
    EXPECT_EQ(report.total().left, 2);
    EXPECT_EQ(count("SELECT count(*) FROM attendance"), 3);
}

TEST_F(YearBooks, WarnOfAMarkBeforeJoiningOrAfterLeaving)
{
    addActivities();
    ASSERT_TRUE(file->edit(QStringLiteral("join"), [&](Transaction &edit) -> Result<void> {
        auto member =
            findAll<Membership>(edit.database(), "WHERE teacher_id = ?", {Value(zhang.id)}).first();
        member.joinedOn = {2023, 3, 10};
        edit.update(member);
        return {};
    }));
    addMarks();
    const ImportReport report = import();
    ASSERT_EQ(report.issues.size(), 1) << told(report);
    EXPECT_EQ(report.issues.first().severity, Severity::Warning);
    EXPECT_EQ(report.issues.first().cell, QStringLiteral("D3"));
    EXPECT_EQ(count("SELECT count(*) FROM attendance"), 3);
}

TEST_F(YearBooks, ReadASignedSheet)
{
    addActivities();
    book("签到.csv", "研训活动签到表,,,\n活动名称：联合送教,,,\n时间：2023年3月12日,,,\n"
                     "序号,姓名,单位,签到\n1,张伟,荻港中心校,张伟\n2,单晓,一小,√\n3,吕红,,请假\n"
                     "4,王芳,,√\n");
    book("小学语文项目包磨课签到表.csv", "小学语文项目包磨课签到表（2023年3月5日）,,,\n序号,姓名,"
                                         "单位,签名\n1,张伟,,张伟\n2,单晓,,\n");
    const ImportReport report = import();
    ASSERT_EQ(report.issues.size(), 1) << told(report);
    EXPECT_EQ(report.issues.first().cell, QStringLiteral("B8")) << told(report);
    EXPECT_EQ(marks("present"), 3);
    EXPECT_EQ(marks("leave"), 1);
}

TEST_F(YearBooks, KeepOutAnActivityOfAnUnknownPackage)
{
    book("活动台账.csv", "项目包,活动名称,日期,活动类型\n没有的项目包,磨课,2023-03-05,磨课\n"
                         "小学语文项目包,磨课,没有日期,磨课\n小学语文项目包,,2023-03-05,磨课\n");
    const ImportReport report = import();
    EXPECT_EQ(report.total().left, 3) << told(report);
    EXPECT_EQ(count("SELECT count(*) FROM activity"), 0);
}

TEST_F(YearBooks, KeepOutWhatThePagesRefuseToo)
{
    book("活动台账.csv", "项目包,活动名称,日期,结束日期,活动类型\n"
                         "小学语文项目包,磨课,2023-03-05,2023-03-04,磨课\n"
                         "小学语文项目包,送教,2023-03-05,2023-03-06,磨课\n");
    book("2023年项目包学员名单.csv", "姓名,学校,项目包,加入日期,退出日期\n"
                                     "王芳,,小学语文项目包,2023-09,2023-03\n");
    const ImportReport report = import();
    EXPECT_EQ(report.total().left, 2) << told(report);
    EXPECT_EQ(count("SELECT count(*) FROM activity"), 1);
    QStringList cells;
    for (const Issue &issue : report.issues)
        if (issue.severity == Severity::Problem)
            cells << issue.cell;
    EXPECT_EQ(cells, (QStringList{QStringLiteral("E2"), QStringLiteral("D2")})) << told(report);
}

TEST(MarkHeader, IsADateWithANameOrASignature)
{
    const Cycle cycle = cycleForYear(2023);
    const auto read = [&cycle](const char *text) {
        const MarkHeader header = parseMarkHeader(QString::fromUtf8(text), cycle, 0);
        return header.date.toString(Qt::ISODate) + u'|' + header.name;
    };
    for (const char *text : {"3月5日 磨课", "2023-03-05\n磨课", "2023年3月5日（周日）磨课",
                             "3.5 磨课", "3/5：磨课", "磨课\n3月5日", "2023-03-05T00:00:00\n磨课"})
        EXPECT_EQ(read(text), QStringLiteral("2023-03-05|磨课")) << text;
    EXPECT_EQ(read("2月30日 磨课"), QStringLiteral("|磨课"));
    for (const char *text : {"出席次数", "出勤率", "备注", "联系电话", "应到", "序号"})
        EXPECT_EQ(weightOfMarkHeader(QString::fromUtf8(text)), 0) << text;
    EXPECT_GT(weightOfMarkHeader(QStringLiteral("3月5日磨课")),
              weightOfMarkHeader(QStringLiteral("3月5日")));
}
