// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/language.h"
#include "models/exchange/book_reader.h"
#include "models/exchange/foreign_list.h"
#include "models/exchange/importer.h"
#include "tests/support/small_district.h"

#include <QDirIterator>
#include <QSet>

using namespace models;

namespace {

// A kind of workbook by the least header that is read as it, and a row that would come in.
struct Header
{
    const char *kind;
    QByteArray header, row;
};

const QList<Header> &headers()
{
    static const QList<Header> all{
        {"schools", "学校名称,办学类型,学段", "繁昌县第三小学,小学,小学"},
        {"area_codes", "统计用区划代码,城乡分类代码,代码年份", "340222100001,121,2023"},
        {"rosters", "姓名,学校,学科", "李新,荻港镇中心小学,语文"},
        {"packages", "项目包名称,基地学校,主持人", "小学数学项目包,荻港镇中心小学,张伟"},
        {"members", "姓名,学校,项目包,角色", "李新,荻港镇中心小学,小学语文项目包,学员"},
        {"targets", "项目包,指标,目标值", "小学语文项目包,研训活动,8"},
        {"trainings", "姓名,学校,培训项目,开始日期,学时", "张伟,荻港镇中心小学,国培,2023-07-01,8"},
        {"activities", "项目包,活动名称,日期,活动类型", "小学语文项目包,磨课,2023-03-05,磨课"},
        {"attendance", "姓名,学校,3月5日 磨课,3月12日 送教", "张伟,荻港镇中心小学,√,√"},
        {"budgets", "项目包,科目,预算金额", "小学语文项目包,培训费,1000"},
        {"fund_moves", "项目包,到账日期,到账金额,资金来源", "小学语文项目包,2023-03-05,1000,区级"},
        {"expenses", "项目包,科目,用途,日期,金额", "小学语文项目包,培训费,磨课,2023-03-05,100"},
        {"outcomes", "成果名称,项目包,级别,等次,完成人",
         "识字课例,小学语文项目包,区级,一等奖,张伟"},
        {"scores", "项目包,评委,A1 方案", "小学语文项目包,李评,4"},
    };
    return all;
}

const BookKind *kindOf(const char *id)
{
    for (const BookKind &kind : bookKinds())
        if (kind.is(id))
            return &kind;
    return nullptr;
}

QStringList split(const char *words)
{
    return QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
}

// The small district and a folder for one book after the other.
class ForeignLists : public testing::Test, public tests::SmallDistrict
{
protected:
    ImportBatch read(const QString &fileName, const QByteArray &csv)
    {
        const QString path = folder.path(fileName);
        tests::writeFile(path, csv);
        auto batch = readBooks({path});
        EXPECT_TRUE(batch) << batch.error().message.toStdString();
        return std::move(*batch);
    }
    // The id of the kind that a sheet is taken for; empty: refused or not recognised.
    QByteArray takenFor(const QString &title, const Header &header,
                        const QString &fileName = QStringLiteral("1.csv"))
    {
        const QByteArray above = title.isEmpty() ? QByteArray() : title.toUtf8() + ",,,,\n";
        batch = read(fileName, above + header.header + '\n' + header.row + '\n');
        const auto &layout = batch.books.front().layouts.front();
        return layout ? layout->kind->id : "";
    }
    const Header &header(const char *kind) const
    {
        for (const Header &one : headers())
            if (qstrcmp(one.kind, kind) == 0)
                return one;
        return headers().front();
    }

    tests::Folder folder;
    ImportBatch batch;
};

} // namespace

TEST_F(ForeignLists, AreRefusedByEachWordAndEachKind)
{
    for (const Header &header : headers()) {
        ASSERT_EQ(takenFor(QString(), header), header.kind);
        for (const ForeignList &list : foreignLists()) {
            const bool isRefused =
                split(kindOf(header.kind)->refuses).contains(QLatin1String(list.id));
            for (const QString &word : split(list.words)) {
                const QString title =
                    QStringLiteral("芜湖市繁昌区2023年") + word + QStringLiteral("汇总表");
                EXPECT_EQ(takenFor(title, header), isRefused ? "" : header.kind)
                    << header.kind << ' ' << title.toStdString();
                ASSERT_EQ(batch.issues.size(), isRefused ? 1 : 0) << title.toStdString();
                if (!isRefused)
                    continue;
                const Issue &issue = batch.issues.first();
                EXPECT_EQ(issue.severity, Severity::Problem);
                EXPECT_EQ(issue.cell, QString());
                EXPECT_TRUE(issue.message.contains(word)) << issue.message.toStdString();
                EXPECT_TRUE(issue.message.contains(say(language(), "ForeignList", list.title)));
            }
        }
    }
}

TEST_F(ForeignLists, LeaveTheFileAsItWas)
{
    const auto before = file->history(100).size();
    for (const char *title : {"基本功大赛报名汇总表", "跟岗名单", "获奖名单", "轮岗教师名单"})
        for (const char *kind : {"schools", "rosters", "members", "trainings", "packages"}) {
            takenFor(QString::fromUtf8(title), header(kind));
            const auto report = importBooks(*file, batch, {});
            ASSERT_TRUE(report);
            EXPECT_EQ(report->total().rows(), 0) << title << ' ' << kind;
            EXPECT_EQ(report->issues.size(), 1) << title << ' ' << kind;
        }
    EXPECT_EQ(file->history(100).size(), before);
}

TEST_F(ForeignLists, AreKnownByAnyTitleRowTheTabOrTheFile)
{
    const Header &roster = header("rosters");
    for (const char *title :
         {"跟岗名单\n填报单位：芜湖市繁昌区荻港镇中心小学教导处", "附件3：2023年跟岗人员名单",
          "跟岗教师花名册", "项目包学员跟岗名单", "跟岗名单（小学语文项目包）", "2023年跟岗名单："})
        EXPECT_EQ(takenFor(QString::fromUtf8(title), roster), "") << title;
    EXPECT_EQ(takenFor(QString(), roster, QStringLiteral("跟岗名单.csv")), "");
    EXPECT_EQ(takenFor(QStringLiteral("芜湖市繁昌区"), roster, QStringLiteral("跟岗名单.csv")), "");
    // A title that says what the sheet is outweighs the name of a file with many sheets.
    EXPECT_EQ(takenFor(QStringLiteral("教师花名册"), roster, QStringLiteral("轮岗材料.csv")),
              "rosters");
}

TEST_F(ForeignLists, AreNotSeenInRealOnes)
{
    const std::pair<const char *, const char *> real[] = {
        {"rosters", "芜湖市繁昌区2023年教师花名册"},
        {"rosters", "繁昌一小教育集团2023年教师花名册"},
        {"rosters", "教师信息填报表"},
        {"rosters", "教师花名册（含支教、交流教师）"},
        {"rosters", "教师花名册\n填报单位：城关联盟小学\n报名截止：2023年9月1日"},
        {"schools", "学校基本情况填报表"},
        {"members", "城乡结对项目包学员名单"},
        {"members", "2023年项目包学员报名表"},
        {"packages", "2023年研训一体化项目包一览表"},
        {"trainings", "跟岗研修培训记录"},
        {"trainings", "支教教师培训情况"},
        {"activities", "城乡结对活动台账"},
        {"activities", "手拉手帮扶研训一览"},
        {"attendance", "点名册"},
        {"attendance", "跟岗签到表"},
        {"attendance", "报名签到表"},
        {"outcomes", "获奖名单"},
        {"outcomes", "参赛获奖情况"},
        {"scores", "评委评分表"},
    };
    for (const auto &[kind, title] : real)
        EXPECT_EQ(takenFor(QString::fromUtf8(title), header(kind)), kind) << title;
}

TEST_F(ForeignLists, MayBeGroupsWhoseKindEachRowSays)
{
    const Header groups{"packages", "名称,类别,基地学校,主持人,共同体类别",
                        "张伟结对,,荻港镇中心小学,张伟,师徒结对"};
    EXPECT_EQ(takenFor(QStringLiteral("师徒结对一览表"), groups), "packages");
    EXPECT_EQ(takenFor(QStringLiteral("师徒结对一览表"), header("packages")), "");
}

TEST_F(ForeignLists, HaveSessionsWithoutDatesInTheirHeader)
{
    for (const QByteArray sessions : {"1,2,3,4", "第1次,第2次,,", "第一讲,第二讲,第三讲,"}) {
        const Header roster{"rosters", "姓名,学校," + sessions, "李新,荻港镇中心小学,√,√,,"};
        EXPECT_EQ(takenFor(QString(), roster), "") << sessions.toStdString();
        ASSERT_EQ(batch.issues.size(), 1);
        const QString message = batch.issues.first().message;
        EXPECT_TRUE(message.contains(say(language(), "ForeignList", "roll call")))
            << message.toStdString();
    }
    const Header members{"members", "姓名,学校,角色,1,2", "张伟,荻港镇中心小学,学员,√,√"};
    EXPECT_EQ(takenFor(QString(), members), "");
}

TEST_F(ForeignLists, c01_numbered_sessions_xlsx)
{
    const QString path =
        tests::sharedFile(QStringLiteral("inputs/turn2/bugreports/c01_numbered_sessions.xlsx"));
    SKIP_WITHOUT(path, "c01_numbered_sessions.xlsx");
    const auto read = readBooks({path});
    ASSERT_TRUE(read);
    EXPECT_FALSE(read->books.front().layouts.front());
    ASSERT_EQ(read->issues.size(), 1);
    EXPECT_EQ(read->issues.first().severity, Severity::Problem);
}

TEST_F(ForeignLists, AreNoneOfTheBooksThatCentresSent)
{
    const QString books = tests::sharedFile(QStringLiteral("inputs/turn2/bugreports"));
    SKIP_WITHOUT(books, "inputs/turn2/bugreports");
    QDirIterator each(books, {QStringLiteral("*.xlsx")}, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        const auto book = readBook(path);
        if (!book || path.contains(QStringLiteral("c01_")))
            continue;
        for (const Sheet &sheet : book->sheets)
            if (const auto layout = findLayout(sheet)) {
                EXPECT_EQ(refusalOf(sheet, *layout, book->fileName), QString())
                    << path.toStdString();
            }
    }
}

TEST(ForeignListTable, NamesEveryListOnceAndOnlyListsThatAre)
{
    QSet<QString> ids, words;
    for (const ForeignList &list : foreignLists()) {
        EXPECT_FALSE(ids.contains(QLatin1String(list.id))) << list.id;
        ids << QLatin1String(list.id);
        for (const QString &word : split(list.words)) {
            EXPECT_FALSE(words.contains(word)) << word.toStdString();
            words << word;
        }
    }
    for (const BookKind &kind : bookKinds())
        for (const QString &id : split(kind.refuses))
            EXPECT_TRUE(ids.contains(id)) << kind.id << ' ' << id.toStdString();
}
