// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/rollover.h"
#include "models/exchange/importer.h"
#include "models/figures/figure_book.h"
#include "models/storage/store.h"
#include "tests/support/support.h"

#include <QDir>

using namespace models;

namespace {

// Imports into a file of one or more years: nothing that comes later rewrites an earlier one.
class PastYears : public testing::Test
{
protected:
    void make(const QList<int> &years)
    {
        file = std::move(*RecordFile::create(folder.path(QStringLiteral("t.yanxun"))));
        ASSERT_TRUE(file->edit(QStringLiteral("cycles"), [&](Transaction &edit) -> Result<void> {
            for (const int year : years) {
                Cycle cycle = cycleForYear(year);
                edit.insert(cycle);
            }
            return {};
        }));
    }
    QString book(const char *name, const QByteArray &csv)
    {
        const QString path = folder.path(QString::fromUtf8(name));
        tests::writeFile(path, csv);
        return path;
    }
    ImportReport import(const QString &path, const QString &cycle = {})
    {
        const auto batch = readBooks({path});
        EXPECT_TRUE(batch) << batch.error().message.toStdString();
        const auto report = importBooks(*file, *batch, {.cycle = cycle});
        EXPECT_TRUE(report) << report.error().message.toStdString();
        return *report;
    }
    // "A1 W …", one an issue.
    static QString told(const ImportReport &report)
    {
        QStringList lines;
        for (const Issue &issue : report.issues)
            lines << issue.cell +
                         (issue.severity == Severity::Note      ? QStringLiteral(" N ")
                          : issue.severity == Severity::Warning ? QStringLiteral(" W ")
                                                                : QStringLiteral(" P ")) +
                         issue.message;
        return lines.join(u'\n');
    }
    // "2018-09_2020-08_学校", one a posting of a teacher.
    QStringList postings(const char *teacher) const
    {
        QStringList texts;
        SQLite::Statement row(file->database(),
                              "SELECT coalesce(starts_on, '') || '_' || coalesce(ends_on, '') || "
                              "'_' || school.name FROM posting JOIN teacher ON teacher.id = "
                              "teacher_id JOIN school ON school.id = posting.school_id WHERE "
                              "teacher.name = ? ORDER BY coalesce(starts_on, ''), posting.id");
        row.bind(1, teacher);
        while (row.executeStep())
            texts << QString::fromUtf8(row.getColumn(0).getText());
        return texts;
    }
    QString text(const char *sql) const
    {
        return QString::fromUtf8(file->database().execAndGet(sql).getText());
    }
    std::pair<qint64, qint64> ruralShare(const char *year) const
    {
        const auto book =
            FigureBook::count(file->database(), *findCycle(file->database(), QLatin1String(year)));
        const Figure *figure = (*book)->find(QStringLiteral("rural_share_r1"));
        return {figure->part, figure->whole};
    }
    static QString input(const char *name)
    {
        return tests::sharedFile(QStringLiteral("inputs/turn2/bugreports/") + QLatin1String(name));
    }
    void addTwoSchools()
    {
        import(book("学校名录.csv", "学校名称,城乡分类代码,代码年份\n荻港镇中心小学,220,2016\n"
                                    "繁昌县第一小学,111,2016\n"));
    }

    tests::Folder folder;
    std::unique_ptr<RecordFile> file;
};

constexpr const char *kHere = "2020-09__荻港镇中心小学";

// review/house.md §9 (a).
TEST_F(PastYears, ARosterWithoutAnyDateMovesNobodyHoweverOftenItComes)
{
    make({2026});
    addTwoSchools();
    import(book("一.csv", "2025年教师花名册,,,\n姓名,学校,身份证号,来校年月\n"
                          "张一,荻港镇中心小学,340221198805020074,2020.9\n"));
    const QString again = book("二.csv", "教师花名册,,\n姓名,学校,身份证号\n"
                                         "张一,繁昌县第一小学,340221198805020074\n");
    for (int time = 0; time < 4; ++time) {
        const ImportReport report = import(again);
        ASSERT_EQ(report.issues.size(), 1) << told(report).toStdString();
        EXPECT_EQ(report.issues.first().cell, QStringLiteral("B3"));
        EXPECT_EQ(report.issues.first().severity, Severity::Warning);
        EXPECT_TRUE(report.issues.first().message.contains(QStringLiteral("date of the move")));
        EXPECT_FALSE(report.issues.first().message.contains(QStringLiteral("ended")));
        EXPECT_EQ(report.total().unchanged, 1);
        EXPECT_EQ(postings("张一"), QStringList{QString::fromUtf8(kHere)});
    }
}

// review/house.md §9 (b).
TEST_F(PastYears, AnOlderRosterAddsAnEarlierPostingBeforeThePresentOne)
{
    make({2026});
    addTwoSchools();
    import(book("一.csv", "2025年教师花名册,,,\n姓名,学校,身份证号,来校年月\n"
                          "张一,荻港镇中心小学,340221198805020074,2020.9\n"));
    const QString older = book("二.csv", "2018年教师花名册,,,\n姓名,学校,身份证号,来校年月\n"
                                         "张一,繁昌县第一小学,340221198805020074,2018.9\n");
    const QStringList both{QStringLiteral("2018-09_2020-08_繁昌县第一小学"),
                           QString::fromUtf8(kHere)};
    EXPECT_EQ(import(older).total().changed, 1);
    EXPECT_EQ(postings("张一"), both);
    EXPECT_EQ(text("SELECT school.name FROM teacher JOIN school ON school.id = school_id"),
              QStringLiteral("荻港镇中心小学"));
    const ImportReport again = import(older);
    EXPECT_EQ(again.total().unchanged, 1);
    EXPECT_TRUE(again.issues.isEmpty()) << told(again).toStdString();
    EXPECT_EQ(postings("张一"), both);
}

TEST_F(PastYears, AnOlderRosterMovesNobodyWhoseStartNobodyKnows)
{
    make({2026});
    addTwoSchools();
    import(book("一.csv", "2025年教师花名册,,\n姓名,学校,联系电话\n"
                          "张一,荻港镇中心小学,19900001111\n"));
    const QString older = book("二.csv", "2018年教师花名册,,\n姓名,学校,联系电话\n"
                                         "张一,繁昌县第一小学,19900001111\n");
    const ImportReport report = import(older);
    ASSERT_EQ(report.issues.size(), 1);
    EXPECT_EQ(report.issues.first().cell, QStringLiteral("B3"));
    EXPECT_TRUE(report.issues.first().message.contains(QStringLiteral("stays")));
    EXPECT_EQ(postings("张一"), QStringList{QStringLiteral("__荻港镇中心小学")});
    // The next year's list does move, and this year's old list then says nothing new.
    const QString newer = book("三.csv", "2026年教师花名册,,\n姓名,学校,联系电话\n"
                                         "张一,繁昌县第一小学,19900001111\n");
    EXPECT_EQ(import(newer).total().changed, 1);
    const QStringList moved{QStringLiteral("_2025_荻港镇中心小学"),
                            QStringLiteral("2026__繁昌县第一小学")};
    EXPECT_EQ(postings("张一"), moved);
    EXPECT_EQ(import(folder.path(QStringLiteral("一.csv"))).issues.size(), 0);
    EXPECT_EQ(postings("张一"), moved);
}

TEST_F(PastYears, ARosterWithTwoYearsAboveItDoesNotGuessSinceWhen)
{
    make({2023});
    addTwoSchools();
    import(book("一.csv", "2023年教师花名册,,\n姓名,学校,联系电话\n"
                          "张一,荻港镇中心小学,19900001111\n"));
    const ImportReport report =
        import(book("二.csv", "2024年教师花名册（2026年3月上报）,,\n姓名,学校,联系电话\n"
                              "张一,繁昌县第一小学,19900001111\n"));
    ASSERT_EQ(report.issues.size(), 1);
    EXPECT_TRUE(report.issues.first().message.contains(QStringLiteral("date of the move")));
    EXPECT_EQ(postings("张一").size(), 1);
}

TEST_F(PastYears, AListThatIsNoSchoolListOnlyAddsStagesAndKeepsTheKind)
{
    make({2023});
    import(
        book("学校名录.csv", "学校名称,办学类型,学段\n赤沙学校,九年一贯制学校,\"小学、初中\"\n"));
    const auto stages = [this] { return text("SELECT stages FROM school"); };
    EXPECT_EQ(stages(), QStringLiteral("2,3"));
    const ImportReport report =
        import(book("设备.csv", "教学设备需求汇总表,,,\n学校名称,办学类型,学段,所在乡镇\n"
                                "赤沙学校,初级中学,初中,赤沙镇\n"));
    EXPECT_EQ(stages(), QStringLiteral("2,3"));
    EXPECT_EQ(text("SELECT kind FROM school"), QStringLiteral("312"));
    EXPECT_TRUE(told(report).startsWith(QStringLiteral("B3 W "))) << told(report).toStdString();
    import(book("设备.csv", "教学设备需求汇总表,,\n学校名称,学段,所在乡镇\n"
                            "赤沙学校,幼儿园,赤沙镇\n"));
    EXPECT_EQ(stages(), QStringLiteral("1,2,3"));
    import(book("学校名录.csv", "学校名称,办学类型,学段\n赤沙学校,九年一贯制学校,初中\n"));
    EXPECT_EQ(stages(), QStringLiteral("3"));
}

TEST_F(PastYears, ASchoolThatClosesLaterIsStillThereInAYearThatIsClosed)
{
    make({2023});
    addTwoSchools();
    ASSERT_TRUE(file->edit(QStringLiteral("close"), [](Transaction &edit) -> Result<void> {
        Cycle cycle = *findCycle(edit.database(), QStringLiteral("2023"));
        cycle.status = QStringLiteral("closed");
        edit.update(cycle);
        return {};
    }));
    const ImportReport report = import(
        book("二.csv", "学校名录,,\n学校名称,撤并时间,所在乡镇\n荻港镇中心小学,2023.8,荻港镇\n"
                       "繁昌县第一小学,2024.8,繁阳镇\n"));
    ASSERT_EQ(report.issues.size(), 1) << told(report).toStdString();
    EXPECT_EQ(report.issues.first().cell, QStringLiteral("B3"));
    EXPECT_EQ(text("SELECT group_concat(coalesce(closed_on, '') || town, ' ') FROM (SELECT * FROM "
                   "school ORDER BY id)"),
              QStringLiteral("荻港镇 2024-08繁阳镇"));
}

TEST_F(PastYears, ASheetWithCoarseWordsLeavesTheShareAsItWas)
{
    const QString base = input("base");
    SKIP_WITHOUT(base, "inputs/turn2/bugreports/base");
    make({2023});
    import(base);
    const auto before = ruralShare("2023");
    const ImportReport report =
        import(book("用房.csv", "义务教育校舍用房表,\n学校名称,城乡类型\n青石镇中心小学,镇区\n"
                                "白果镇中心小学,城镇\n"));
    EXPECT_EQ(ruralShare("2023"), before);
    ASSERT_EQ(report.issues.size(), 2) << told(report).toStdString();
    EXPECT_EQ(report.issues[0].cell, QStringLiteral("B3"));
    EXPECT_EQ(report.issues[0].severity, Severity::Warning); // 220 is no 镇区
    EXPECT_EQ(report.issues[1].severity, Severity::Note);    // 122 is one of 城镇
}

TEST_F(PastYears, i03_recoded_2024_xlsx)
{
    const QString base = input("base"), recoded = input("i03_recoded_2024.xlsx");
    SKIP_WITHOUT(base, "inputs/turn2/bugreports/base");
    SKIP_WITHOUT(recoded, "i03_recoded_2024.xlsx");
    make({2023, 2024});
    import(base, QStringLiteral("2023"));
    ASSERT_EQ(ruralShare("2023"), std::pair(qint64(3), qint64(8)));
    const ImportReport report = import(recoded);
    EXPECT_EQ(report.total().changed, 1);
    EXPECT_EQ(ruralShare("2023"), std::pair(qint64(3), qint64(8)));
    EXPECT_EQ(text("SELECT group_concat(coalesce(valid_from, '') || ':' || urban_rural, ' ') FROM "
                   "(SELECT * FROM school_site WHERE school_id = (SELECT id FROM school WHERE name "
                   "= '青石镇中心小学') ORDER BY id)"),
              QStringLiteral(":220 2024:112"));
    ASSERT_TRUE(file->edit(QStringLiteral("next"), [&](Transaction &edit) -> Result<void> {
        const Cycle cycle = *findCycle(edit.database(), QStringLiteral("2024"));
        for (ResearchGroup group : findAll<ResearchGroup>(edit.database())) {
            const Id before = group.id;
            group.id = 0;
            group.cycleId = cycle.id;
            edit.insert(group);
            for (Membership member :
                 findAll<Membership>(edit.database(), "WHERE group_id = ?", {Value(before)})) {
                member.id = 0;
                member.groupId = group.id;
                edit.insert(member);
            }
        }
        return {};
    }));
    EXPECT_EQ(ruralShare("2023"), std::pair(qint64(3), qint64(8)));
    EXPECT_EQ(ruralShare("2024"), std::pair(qint64(0), qint64(8)));
    EXPECT_EQ(import(recoded).total().changed, 0);
}

TEST_F(PastYears, d03_move_no_year_xlsx)
{
    const QString base = input("base"), moved = input("d03_move_no_year.xlsx");
    SKIP_WITHOUT(base, "inputs/turn2/bugreports/base");
    SKIP_WITHOUT(moved, "d03_move_no_year.xlsx");
    make({2023});
    import(base);
    for (int time = 0; time < 4; ++time) {
        const ImportReport report = import(moved);
        ASSERT_EQ(report.issues.size(), 1) << told(report).toStdString();
        EXPECT_EQ(report.issues.first().severity, Severity::Warning);
        EXPECT_EQ(report.issues.first().cell.right(1), QStringLiteral("4"));
        EXPECT_TRUE(report.issues.first().message.contains(QStringLiteral("date of the move")));
        EXPECT_FALSE(report.issues.first().message.contains(QStringLiteral("ended")));
        EXPECT_EQ(postings("陈安"), QStringList{QStringLiteral("__示范区第一小学")});
    }
    EXPECT_EQ(ruralShare("2023"), std::pair(qint64(3), qint64(8)));
}

TEST_F(PastYears, n01_members_founded_2022_xlsx)
{
    const QString base = input("base"), members = input("n01_members_founded_2022.xlsx");
    SKIP_WITHOUT(base, "inputs/turn2/bugreports/base");
    SKIP_WITHOUT(members, "n01_members_founded_2022.xlsx");
    make({2022});
    import(base, QStringLiteral("2022"));
    const Cycle first = *findCycle(file->database(), QStringLiteral("2022"));
    const auto rolled = rollOver(*file, first, QStringLiteral("2023"), {});
    ASSERT_TRUE(rolled) << rolled.error().message.toStdString();
    const auto of = [this](const char *year) {
        return text((std::string("SELECT count(*) FROM membership JOIN teacher ON teacher.id = "
                                 "teacher_id JOIN research_group ON research_group.id = group_id "
                                 "JOIN cycle ON cycle.id = research_group.cycle_id WHERE "
                                 "teacher.name = '林博' AND research_group.name = "
                                 "'小学语文项目包' AND cycle.name = '") +
                     year + "'")
                        .c_str());
    };
    const ImportReport asked = import(members);
    ASSERT_EQ(asked.issues.size(), 1) << told(asked).toStdString();
    EXPECT_EQ(asked.issues.first().severity, Severity::Problem);
    EXPECT_EQ(asked.issues.first().cell, QStringLiteral("A1"));
    for (const char *word : {"2022", "2023", "--cycle"})
        EXPECT_TRUE(asked.issues.first().message.contains(QLatin1String(word))) << word;
    EXPECT_EQ(of("2022") + of("2023"), QStringLiteral("00"));
    EXPECT_EQ(asked.sheets.first().cycle, QString());
    const ImportReport answered = import(members, QStringLiteral("2023"));
    EXPECT_TRUE(answered.issues.isEmpty()) << told(answered).toStdString();
    EXPECT_EQ(answered.sheets.first().cycle, QStringLiteral("2023"));
    EXPECT_EQ(of("2022") + of("2023"), QStringLiteral("01"));
}

// What stands above a list of packages, and into which year it goes: "?" when it is asked.
struct Heading
{
    const char *name;
    const char *above;
    const char *cycle;
};

class YearOfAList : public PastYears, public testing::WithParamInterface<Heading>
{
};

TEST_P(YearOfAList, IsTheOneThatIsNamedOrIsAsked)
{
    make({2022, 2023, 2024});
    const ImportReport report = import(
        book("包.csv", QByteArray(GetParam().above) +
                           "项目包名称,学科,学段,基地学校,主持人\n小学语文项目包,语文,小学,,\n"));
    ASSERT_EQ(report.sheets.size(), 1);
    const QString cycle = QLatin1String(GetParam().cycle);
    const bool isAsked = cycle == QLatin1String("?");
    EXPECT_EQ(report.sheets.first().cycle, isAsked ? QString() : cycle);
    EXPECT_EQ(report.issues.size(), isAsked ? 1 : 0) << told(report).toStdString();
    EXPECT_EQ(report.total().added, isAsked ? 0 : 1);
    if (isAsked) {
        EXPECT_EQ(import(folder.path(QStringLiteral("包.csv")), QStringLiteral("2022"))
                      .sheets.first()
                      .cycle,
                  QStringLiteral("2022"));
    }
}

constexpr Heading kHeadings[] = {
    {"one", "繁昌区2023年项目包一览表,,,,\n", "2023"},
    {"none", "项目包一览表,,,,\n", "2024"},
    {"founded", "繁昌区2023年项目包一览表（2022年立项）,,,,\n", "?"},
    {"deadlineOfNextYear", "繁昌区2023年项目包一览表,,,,\n请于2024年1月10日前报送,,,,\n", "?"},
    {"deadlineAlone", "项目包一览表,,,,\n报送截止日期：2024年1月10日,,,,\n", "?"},
    {"filledInAlone", "项目包一览表,,,,\n填报时间：2024.1.5,,,,\n", "?"},
    {"deadlineOfTheYear", "繁昌区2023年项目包一览表,,,,\n请于2023年12月20日前报送,,,,\n", "2023"},
    {"schoolYear", "繁昌区2023-2024学年项目包一览表,,,,\n", "2023"},
    {"period", "繁昌区2022-2024年项目包一览表,,,,\n", "?"},
    {"numbers", "繁昌区2023年项目包一览表,,,,\n电话0553-2012345,,,,\n", "2023"}};

INSTANTIATE_TEST_SUITE_P(Headings, YearOfAList, testing::ValuesIn(kHeadings),
                         [](const auto &info) { return std::string(info.param.name); });

} // namespace
