// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/book_reader.h"
#include "models/exchange/importer.h"
#include "models/storage/store.h"
#include "tests/support/support.h"

#include <QDir>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>

using namespace models;

// A file with the cycle 2023 and a folder to write small books into.
class ImporterTest : public testing::Test
{
protected:
    void SetUp() override
    {
        file = std::move(*RecordFile::create(folder.path(QStringLiteral("t.yanxun"))));
        ASSERT_TRUE(
            file->edit(QStringLiteral("cycle"), [](Transaction &transaction) -> Result<void> {
                Cycle cycle = cycleForYear(2023);
                transaction.insert(cycle);
                return {};
            }));
        QDir(folder.path()).mkdir(QStringLiteral("books"));
    }

    QString book(const char *name, const QByteArray &csv)
    {
        const QString path = folder.path(QStringLiteral("books/") + QString::fromUtf8(name));
        tests::writeFile(path, csv);
        return path;
    }

    ImportReport import(const QStringList &paths, const ImportOptions &options = {})
    {
        const auto batch = readBooks(paths);
        EXPECT_TRUE(batch) << batch.error().message.toStdString();
        const auto report = importBooks(*file, *batch, options);
        EXPECT_TRUE(report) << report.error().message.toStdString();
        return *report;
    }

    ImportReport importAll() { return import({folder.path(QStringLiteral("books"))}); }

    qint64 count(const char *sql) { return file->database().execAndGet(sql).getInt64(); }

    void addSchools()
    {
        book("学校名录.csv", "学校名称,简称,城乡类型代码,代码年份\n"
                             "繁昌区第一中学,繁昌一中,121,2016\n"
                             "荻港镇中心小学,荻港小学、荻小,220,2016\n");
    }
    void addRosters()
    {
        book("花名册.csv", "姓名,所在学校,性别,出生年月,学科\n"
                           "张 伟,荻港镇中心小学,男,1990.8,语文\n"
                           "王芳,荻小,女,1985-03,数学\n"
                           "李军,繁昌县第一中学,男,1979年1月,物理\n");
    }
    void addPackages()
    {
        book("包.csv", "项目包名称,学科,学段,基地学校,主持人,名额\n小学语文项目包,语文,小学,"
                       "荻港小学,张伟,20\n");
    }
    void addMembers()
    {
        book("学员.csv", "姓名,学校,项目包,角色\n张伟,荻小,小学语文项目包,主持人\n李军,繁昌一中,"
                         "小学语文项目包,学员\n");
    }

    tests::Folder folder;
    std::unique_ptr<RecordFile> file;
};

TEST_F(ImporterTest, TakesSchoolsRostersPackagesAndMembersInWhateverOrderTheyAreGiven)
{
    addMembers();
    addPackages();
    addRosters();
    addSchools();
    const QString books = folder.path(QStringLiteral("books/"));
    const ImportReport report =
        import({books + QStringLiteral("学员.csv"), books + QStringLiteral("包.csv"),
                books + QStringLiteral("花名册.csv"), books + QStringLiteral("学校名录.csv")});
    EXPECT_TRUE(report.issues.isEmpty()) << report.issues.first().message.toStdString();
    EXPECT_EQ(report.total().added, 8);
    EXPECT_EQ(count("SELECT count(*) FROM membership WHERE counts_person"), 2);
    EXPECT_EQ(count("SELECT sum(rural_r1) FROM membership"), 1);
    EXPECT_EQ(count("SELECT count(*) FROM research_group JOIN teacher ON teacher.id = host_id "
                    "WHERE teacher.name = '张伟'"),
              1);
}

TEST_F(ImporterTest, ChangesNothingWhenTheSameBooksComeAgain)
{
    addSchools();
    addRosters();
    addPackages();
    addMembers();
    importAll();
    const qsizetype edits = file->history(100).size();
    const ImportReport again = importAll();
    EXPECT_EQ(again.total().added, 0);
    EXPECT_EQ(again.total().changed, 0);
    EXPECT_EQ(again.total().unchanged, 8);
    EXPECT_EQ(file->history(100).size(), edits);
}

TEST_F(ImporterTest, IsOneStepOfTheHistory)
{
    addSchools();
    addRosters();
    importAll();
    ASSERT_TRUE(file->undo());
    EXPECT_EQ(count("SELECT (SELECT count(*) FROM teacher) + (SELECT count(*) FROM school) + "
                    "(SELECT count(*) FROM origin)"),
              0);
    ASSERT_TRUE(file->redo());
    EXPECT_EQ(count("SELECT count(*) FROM teacher"), 3);
}

TEST_F(ImporterTest, KeepsGoodRowsWhenOneRowIsBad)
{
    addSchools();
    book("花名册.csv", "姓名,所在学校,出生年月\n张伟,荻小,1990.8\n,荻小,1991.2\n王芳,没有的小学,"
                       "1985.3\n李军,繁昌一中,不详\n");
    const ImportReport report = importAll();
    EXPECT_EQ(count("SELECT count(*) FROM teacher"), 2);
    EXPECT_EQ(report.total().left, 2);
    QStringList places;
    for (const Issue &issue : report.issues)
        places << issue.cell;
    EXPECT_EQ(places,
              (QStringList{QStringLiteral("A3"), QStringLiteral("B4"), QStringLiteral("C5")}));
    EXPECT_TRUE(report.issues[1].message.contains(QStringLiteral("没有的小学")));
}

TEST_F(ImporterTest, RehearsesExactlyWhatItWouldDoAndLeavesNoTrace)
{
    addSchools();
    addRosters();
    const ImportReport rehearsal = import({folder.path(QStringLiteral("books"))}, {.dryRun = true});
    EXPECT_EQ(count("SELECT count(*) FROM school"), 0);
    EXPECT_EQ(file->history(10).size(), 1);
    const ImportReport real = importAll();
    EXPECT_EQ(rehearsal.total().added, real.total().added);
    EXPECT_EQ(rehearsal.issues.size(), real.issues.size());
}

TEST_F(ImporterTest, LeavesNoTraceWhenCancelled)
{
    addSchools();
    QByteArray roster = "姓名,所在学校\n";
    for (int i = 0; i < 300; ++i)
        roster += "教师" + QByteArray::number(i) + ",荻小\n";
    book("花名册.csv", roster);
    const auto batch = readBooks({folder.path(QStringLiteral("books"))});
    const auto report = importBooks(
        *file, *batch, {}, [](const QString &, qint64 done, qint64) { return done < 200; });
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(count("SELECT (SELECT count(*) FROM teacher) + (SELECT count(*) FROM school)"), 0);
}

TEST_F(ImporterTest, BlankCellsDoNotOverwriteWhatIsKnown)
{
    addSchools();
    addRosters();
    importAll();
    book("花名册.csv", "姓名,所在学校,性别,出生年月,学科,职称\n张伟,荻小,,,,一级教师\n");
    const ImportReport report = importAll();
    EXPECT_EQ(report.total().changed, 1);
    EXPECT_EQ(count("SELECT count(*) FROM teacher WHERE name = '张伟' AND birth = '1990-08' AND "
                    "title = 'T3'"),
              1);
}

TEST_F(ImporterTest, TellsNamesakesOfOneSchoolApartBySubjectOrBirth)
{
    addSchools();
    book("花名册.csv",
         "姓名,所在学校,出生年月,学科\n张伟,荻小,1990.8,语文\n张伟,荻小,1975.1,数学\n");
    addPackages();
    book("学员.csv",
         "姓名,学校,学科,项目包\n张伟,荻小,数学,小学语文项目包\n张伟,荻小,,小学语文项目包\n");
    const ImportReport report = importAll();
    EXPECT_EQ(count("SELECT count(*) FROM teacher"), 2);
    EXPECT_EQ(count("SELECT count(*) FROM membership"), 1);
    EXPECT_EQ(count("SELECT count(*) FROM membership JOIN teacher ON teacher.id = teacher_id WHERE "
                    "teacher.birth = '1975-01'"),
              1);
    EXPECT_EQ(report.total().left, 1);
}

TEST_F(ImporterTest, DoesNotMergeTwoRowsThatMayBeTwoPeople)
{
    addSchools();
    book("花名册.csv", "姓名,所在学校,学科\n张伟,荻小,语文\n张伟,荻小,语文\n");
    const ImportReport report = importAll();
    EXPECT_EQ(count("SELECT count(*) FROM teacher"), 1);
    ASSERT_EQ(report.issues.size(), 1);
    EXPECT_EQ(report.issues.first().cell, QStringLiteral("A3"));
    EXPECT_TRUE(report.issues.first().message.contains(QStringLiteral("A2")));
}

TEST_F(ImporterTest, LeavesOutAMemberWhomTheRosterDoesNotHold)
{
    addSchools();
    addRosters();
    addPackages();
    book("学员.csv", "姓名,学校,项目包\n张韦,荻小,小学语文项目包\n");
    const ImportReport report = importAll();
    EXPECT_EQ(count("SELECT count(*) FROM membership"), 0);
    EXPECT_EQ(report.total().left, 1);
}

TEST_F(ImporterTest, TakesMembersOfASchoolWithoutARosterFromTheListItself)
{
    addSchools();
    addPackages();
    book("学员.csv", "姓名,学校,项目包\n张伟,荻小,小学语文项目包\n");
    importAll();
    EXPECT_EQ(count("SELECT count(*) FROM membership WHERE rural_r1 = 1"), 1);
}

TEST_F(ImporterTest, RefusesAListOfAYearThatTheFileDoesNotHave)
{
    addSchools();
    book("包.csv", "繁昌区2021年项目包一览表,,\n项目包名称,学科,基地学校,主持人\n小学语文项目包,"
                   "语文,荻小,张伟\n");
    const ImportReport report = importAll();
    EXPECT_EQ(count("SELECT count(*) FROM research_group"), 0);
    ASSERT_EQ(report.issues.size(), 1);
    EXPECT_TRUE(report.issues.first().message.contains(QStringLiteral("2021")));
}

TEST_F(ImporterTest, KeepsAnEarlierYearWhenATeacherMoves)
{
    addSchools();
    book("花名册.csv", "姓名,所在学校,联系电话\n张伟,荻小,19900001111\n");
    addPackages();
    book("学员.csv", "姓名,学校,项目包\n张伟,荻小,小学语文项目包\n");
    importAll();
    book("花名册.csv", "2024年教师花名册,,\n姓名,所在学校,联系电话\n张伟,繁昌一中,19900001111\n");
    const ImportReport report = import({folder.path(QStringLiteral("books/花名册.csv"))});
    EXPECT_EQ(report.total().changed, 1);
    EXPECT_EQ(count("SELECT count(*) FROM posting"), 2);
    EXPECT_EQ(count("SELECT count(*) FROM teacher JOIN school ON school.id = school_id WHERE "
                    "school.name LIKE '%一中学%' OR school.name LIKE '%第一中学'"),
              1);
    EXPECT_EQ(count("SELECT rural_r1 FROM membership"), 1) << "2023 still counts the rural school";
}

TEST_F(ImporterTest, KeepsAClosedCycleAsItWas)
{
    addSchools();
    addRosters();
    addPackages();
    addMembers();
    importAll();
    ASSERT_TRUE(file->edit(QStringLiteral("close"), [](Transaction &transaction) -> Result<void> {
        Cycle cycle = *findCycle(transaction.database(), QStringLiteral("2023"));
        cycle.status = QStringLiteral("closed");
        transaction.update(cycle);
        return {};
    }));
    book("学校名录.csv", "学校名称,城乡类型代码,代码年份\n荻港镇中心小学,121,2016\n");
    const ImportReport report = import({folder.path(QStringLiteral("books/学校名录.csv"))});
    EXPECT_EQ(count("SELECT sum(rural_r1) FROM membership"), 1);
    EXPECT_EQ(count("SELECT count(*) FROM school_site WHERE rural_r1"), 1) << "nor its coverage";
    ASSERT_EQ(report.issues.size(), 1);
    EXPECT_EQ(report.issues.first().cell, QStringLiteral("B2"));
    EXPECT_TRUE(report.issues.first().message.contains(QStringLiteral("2023")));
}

TEST_F(ImporterTest, KeepsTheOldCodeWhenAListOfALaterYearBringsAnother)
{
    addSchools();
    importAll();
    book("学校名录.csv", "学校名称,城乡类型代码,代码年份\n荻港镇中心小学,121,2021\n");
    importAll();
    EXPECT_EQ(count("SELECT count(*) FROM school_site"), 3);
    EXPECT_EQ(
        count("SELECT count(*) FROM school_site WHERE urban_rural = '220' AND valid_from = '2016'"),
        1);
    EXPECT_EQ(
        count("SELECT count(*) FROM school_site WHERE urban_rural = '121' AND valid_from = '2021'"),
        1);
}

TEST_F(ImporterTest, SaysThatAFolderHoldsNoWorkbook)
{
    const auto batch = readBooks({folder.path(QStringLiteral("books"))});
    ASSERT_FALSE(batch);
    EXPECT_EQ(batch.error().code, ErrorCode::Input);
}

TEST_F(ImporterTest, SaysWhichFileItCouldNotUse)
{
    book("收支.csv", "日期,摘要,金额\n2023-01-01,买书,100\n");
    book("坏.xlsx", "not a workbook at all");
    const ImportReport report = importAll();
    ASSERT_EQ(report.issues.size(), 2);
    for (const Issue &issue : report.issues) {
        EXPECT_FALSE(issue.book.isEmpty());
        EXPECT_FALSE(issue.message.isEmpty());
    }
}

TEST_F(ImporterTest, RemembersFromWhichRowARecordCame)
{
    addSchools();
    addRosters();
    importAll();
    EXPECT_EQ(count("SELECT origin.row FROM origin JOIN teacher ON teacher.id = record_id WHERE "
                    "teacher.name = '王芳'"),
              3);
}

TEST_F(ImporterTest, ForgetsWhereARemovedRecordCameFromAndRemembersItAgainWhenUndone)
{
    addSchools();
    importAll();
    const School school =
        findAll<School>(file->database(), "WHERE name = '荻港镇中心小学'").first();
    ASSERT_TRUE(file->edit(QStringLiteral("remove"), [&](Transaction &transaction) -> Result<void> {
        for (const SchoolAlias &alias : findAll<SchoolAlias>(transaction.database()))
            transaction.remove(alias);
        for (const SchoolSite &site :
             findAll<SchoolSite>(transaction.database(), "WHERE school_id = ?", {Value(school.id)}))
            transaction.remove(site);
        transaction.remove(school);
        return {};
    }));
    EXPECT_EQ(count("SELECT count(*) FROM origin"), 1);
    ASSERT_TRUE(file->undo());
    EXPECT_EQ(count("SELECT count(*) FROM origin"), 2);
}

TEST_F(ImporterTest, NamesTheDistrictThatAllTitlesHaveInCommon)
{
    book("a.csv", "芜湖市繁昌区学校名录,,\n学校名称,简称,所在乡镇\n甲小学,甲,甲镇\n");
    book("b.csv", "芜湖市南陵县学校名录,,\n学校名称,简称,所在乡镇\n乙小学,乙,乙镇\n");
    importAll();
    EXPECT_EQ(setting(file->database(), kDistrictSetting), QStringLiteral("芜湖市"));
}

TEST_F(ImporterTest, RefusesMembersOfAYearThatIsLocked)
{
    addSchools();
    addRosters();
    addPackages();
    importAll();
    ASSERT_TRUE(file->edit(QStringLiteral("close"), [](Transaction &transaction) -> Result<void> {
        Cycle cycle = *findCycle(transaction.database(), QStringLiteral("2023"));
        cycle.status = QStringLiteral("closed");
        transaction.update(cycle);
        return {};
    }));
    addMembers();
    const auto batch = readBooks({folder.path(QStringLiteral("books"))});
    ASSERT_TRUE(batch);
    EXPECT_FALSE(importBooks(*file, *batch, {.dryRun = true})) << "the preview says so already";
    const auto report = importBooks(*file, *batch, {});
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::Refused);
    EXPECT_THAT(report.error().message.toStdString(), testing::HasSubstr("2023"));
    EXPECT_EQ(count("SELECT count(*) FROM membership"), 0);
}

TEST_F(ImporterTest, CountsAMemberWhoLeftInAMonthUntilItsLastDay)
{
    addSchools();
    addRosters();
    addPackages();
    book("学员.csv", "姓名,学校,项目包,退包日期\n张伟,荻小,小学语文项目包,2023年12月\n李军,"
                     "繁昌一中,小学语文项目包,2024年1月\n");
    importAll();
    EXPECT_EQ(count("SELECT counted FROM membership JOIN teacher ON teacher.id = teacher_id WHERE "
                    "name = '张伟'"),
              0);
    EXPECT_EQ(count("SELECT counted FROM membership JOIN teacher ON teacher.id = teacher_id WHERE "
                    "name = '李军'"),
              1);
}

TEST_F(ImporterTest, FollowsAMembershipFromOnePersonToAnother)
{
    addSchools();
    addRosters();
    addPackages();
    addMembers();
    importAll();
    ASSERT_TRUE(file->edit(QStringLiteral("swap"), [](Transaction &transaction) -> Result<void> {
        SQLite::Database &database = transaction.database();
        const Teacher other = findAll<Teacher>(database, "WHERE name = '王芳'").first();
        const Teacher first = findAll<Teacher>(database, "WHERE name = '张伟'").first();
        Membership membership =
            findAll<Membership>(database, "WHERE teacher_id = ?", {Value(first.id)}).first();
        membership.teacherId = other.id;
        transaction.update(membership);
        return {};
    }));
    EXPECT_EQ(count("SELECT count(*) FROM membership WHERE counts_person"), 2);
    EXPECT_EQ(count("SELECT count(*) FROM membership JOIN teacher ON teacher.id = teacher_id WHERE "
                    "name = '王芳' AND membership.sex = '2'"),
              1);
}

TEST_F(ImporterTest, MatchesTraditionalCharactersWithSimplifiedNames)
{
    addSchools();
    addPackages();
    book("学员.csv", "姓名,學校,項目包\n張偉,荻港鎮中心小學,小學語文項目包\n");
    importAll();
    EXPECT_EQ(count("SELECT count(*) FROM membership"), 1);
}

TEST_F(ImporterTest, GivesSchoolSitesTheirCodesFromARealListOfVillages)
{
    const QString villages = tests::sharedFile(QStringLiteral("data/wuhu_villages_ur_2016.csv"));
    SKIP_WITHOUT(villages, "wuhu_villages_ur_2016.csv");
    book("学校名录.csv", "学校名称,驻地地域码\n甲小学,340222100001\n乙小学,340222102002\n");
    importAll();
    EXPECT_EQ(count("SELECT count(*) FROM school_site WHERE urban_rural IS NULL"), 2);
    const ImportReport report = import({villages});
    EXPECT_EQ(report.total().changed, 2);
    EXPECT_EQ(report.total().left, 0);
    EXPECT_EQ(count("SELECT count(*) FROM school_site WHERE urban_rural = '121' AND rural_r1 = 0 "
                    "AND code_year = 2016"),
              1);
    EXPECT_EQ(count("SELECT count(*) FROM school_site WHERE urban_rural = '220' AND rural_r1 = 1 "
                    "AND code_year = 2016"),
              1);
    EXPECT_EQ(import({villages}).total().changed, 0);
}

// Rows of the published list as its csv has them: name, code, place.
static QSet<QStringList> publishedUniversities(const QString &csv)
{
    QSet<QStringList> rows;
    const auto workbook = readBook(csv);
    const Sheet &sheet = workbook->sheets.front();
    for (int row = 3; row < sheet.rowCount(); ++row)
        if (!sheet.text(row, 2).isEmpty())
            rows << QStringList{sheet.text(row, 1).trimmed(), sheet.text(row, 2),
                                sheet.text(row, 4)};
    return rows;
}

// The real government workbook, as csv and as the xlsx that an office program makes of its .xls.
class UniversityList : public ImporterTest, public testing::WithParamInterface<const char *>
{
protected:
    QString published() const
    {
        return tests::sharedFile(QStringLiteral("data/moe_universities_2025.csv"));
    }

    // Converts with LibreOffice; empty when it is not there.
    QString converted() const
    {
        const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
        QProcess process;
        process.setProcessEnvironment([] {
            auto environment = QProcessEnvironment::systemEnvironment();
            environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
            return environment;
        }());
        process.start(office,
                      {QStringLiteral("-env:UserInstallation=file://") +
                           folder.path(QStringLiteral("office")),
                       QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                       QStringLiteral("xlsx"), QStringLiteral("--outdir"), folder.path(),
                       tests::sharedFile(QStringLiteral("data/moe_universities_2025.xls"))});
        const QString result = folder.path(QStringLiteral("moe_universities_2025.xlsx"));
        return !office.isEmpty() && process.waitForFinished(100000) && QFile::exists(result)
                   ? result
                   : QString();
    }
};

TEST_P(UniversityList, ComesInRowForRow)
{
    SKIP_WITHOUT(published(), "moe_universities_2025.csv");
    const QString path =
        QString::fromLatin1(GetParam()) == QLatin1String("csv") ? published() : converted();
    SKIP_WITHOUT(path, "LibreOffice (soffice)");
    const ImportReport report = import({path});
    EXPECT_EQ(report.total().added, 2919);
    EXPECT_EQ(report.total().left, 0);
    QSet<QStringList> imported;
    for (const School &school : findAll<School>(file->database()))
        imported << QStringList{school.name, school.code, school.town};
    const QSet<QStringList> expected = publishedUniversities(published());
    for (const QStringList &row : expected - imported)
        ADD_FAILURE() << "missing or altered: " << row.join(QLatin1Char(' ')).toStdString();
    EXPECT_EQ(imported.size(), 2919);
}

INSTANTIATE_TEST_SUITE_P(RealInput, UniversityList, testing::Values("csv", "xlsx"),
                         [](const auto &info) { return std::string(info.param); });
