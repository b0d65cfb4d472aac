// SPDX-License-Identifier: GPL-3.0-or-later
// Deeds done through the real program: vetoes decided, attendance marked, records added.
#include "tests/support/support.h"
#include "tests/system/program.h"

#include <QFile>

namespace {

using tests::Answer;

// A file with a package of two members and an activity, made by commands alone.
class DeedCommands : public testing::Test
{
protected:
    void SetUp() override
    {
        EXPECT_EQ(run({"new", file, "--cycle", "2023"}).exitCode, 0);
        for (const char *school : {"荻港镇中心小学", "繁昌县第一小学"})
            add("school", {QStringLiteral("学校名称=") + QString::fromUtf8(school)});
        add("teacher", {"姓名=张伟", "学校=荻港镇中心小学"});
        add("teacher", {"姓名=单晓", "学校=繁昌县第一小学"});
        add("package", {"项目包名称=小学语文项目包", "编号=2"});
        for (const char *teacher : {"张伟", "单晓"})
            add("member", {"项目包=2", QStringLiteral("姓名=") + QString::fromUtf8(teacher)});
        add("activity", {"活动名称=三月公开课", "活动日期=2023-03-01", "学时=4", "项目包=2"});
    }
    static Answer run(const QStringList &words) { return tests::runProgram(words); }
    void add(const char *what, const QStringList &values)
    {
        const Answer answer = tryAdd(what, values);
        EXPECT_EQ(answer.exitCode, 0) << answer.err.toStdString() << answer.out.toStdString();
    }
    Answer tryAdd(const char *what, const QStringList &values)
    {
        return run(
            QStringList{"add", file, "--cycle", "2023", "--json", "--what", QLatin1String(what)} +
            values);
    }
    Answer mark(const QStringList &marks, const QString &activity = "三月公开课")
    {
        return run(QStringList{"mark", file, "--cycle", "2023", "--json", "--package",
                               "小学语文项目包", "--activity", activity} +
                   marks);
    }
    // Empty when the file has nobody of that name.
    QString teacherId(const char *name) const
    {
        SQLite::Database database(file.toStdString(), SQLite::OPEN_READONLY);
        SQLite::Statement row(database, "SELECT id FROM teacher WHERE name = ?");
        row.bind(1, name);
        return row.executeStep() ? QString::number(row.getColumn(0).getInt64()) : QString();
    }
    // How many edits the file has seen.
    qsizetype edits() const
    {
        return run({"history", file, "--json"}).json()["edits"].toArray().size();
    }

    tests::Folder folder;
    QString file = folder.path(QStringLiteral("deeds.yanxun"));
};

TEST_F(DeedCommands, MarkAttendanceInBothLanguagesByNameOrDate)
{
    const Answer answer = mark({"张伟=出席", "单晓=leave"});
    ASSERT_EQ(answer.exitCode, 0) << answer.out.toStdString();
    EXPECT_EQ(answer.json()["marks"].toArray().size(), 2);
    EXPECT_EQ(answer.json()["date"].toString(), "2023-03-01");
    EXPECT_EQ(mark({"单晓=缺席"}, "2023-03-01").exitCode, 0);
    const Answer figures = run({"figures", file, "--cycle", "2023", "--json"});
    const QJsonObject share = tests::figureOf(figures, "attendances");
    EXPECT_EQ(share["part"].toInt(), 1) << figures.out.left(400).toStdString();
}

TEST_F(DeedCommands, MarkNobodyWhenOneMarkWillNotDo)
{
    const QByteArray before = tests::readFile(file);
    const Answer answer = mark({"张伟=出席", "王芳=出席", "单晓=在", "张伟=缺席"});
    EXPECT_EQ(answer.exitCode, 3);
    const QString error = answer.json()["error"].toString();
    for (const char *word : {"王芳", "单晓=在", "张伟=缺席"})
        EXPECT_TRUE(error.contains(QString::fromUtf8(word))) << word;
    EXPECT_EQ(mark({"张伟=出席"}, "没有的活动").exitCode, 3);
    EXPECT_EQ(tests::readFile(file), before);
}

TEST_F(DeedCommands, TellMembersOfOneNameApart)
{
    add("teacher", {"姓名=张伟", "学校=繁昌县第一小学"});
    add("member", {"项目包=2", "姓名=张伟@繁昌县第一小学"});
    const Answer vague = mark({"张伟=出席"});
    EXPECT_EQ(vague.exitCode, 3);
    EXPECT_TRUE(vague.json()["error"].toString().contains("荻港镇中心小学"));
    EXPECT_EQ(mark({"张伟@荻港镇中心小学=出席"}).exitCode, 0);
}

TEST_F(DeedCommands, AddNothingWhenAKeyOrValueIsWrong)
{
    const QByteArray before = tests::readFile(file);
    const Answer answer = tryAdd("voucher", {"颜色=红", "项目包=9", "金额=许多"});
    EXPECT_EQ(answer.exitCode, 3);
    const QString error = answer.json()["error"].toString();
    for (const char *word : {"颜色", "项目包", "金额"})
        EXPECT_TRUE(error.contains(QString::fromUtf8(word))) << word << error.toStdString();
    EXPECT_EQ(tests::readFile(file), before);
    EXPECT_EQ(run({"add", file, "--cycle", "2023", "--what", "cat", "name=x"}).exitCode, 2);
    EXPECT_EQ(tryAdd("member", {"项目包=2", "姓名=张伟"}).exitCode, 3) << "a member already";
}

TEST_F(DeedCommands, MakeYearsOnlyWithNamesAndDatesThatCanBeMeant)
{
    for (const char *name : {"../x", "99999", "2024/2025"})
        EXPECT_EQ(run({"rollover", file, "--from", "2023", "--to", name}).exitCode, 3) << name;
    EXPECT_FALSE(QFile::exists(folder.path("x")));
    EXPECT_EQ(run({"rollover", file, "--from", "2023", "--to", "2024"}).exitCode, 0);
}

TEST_F(DeedCommands, ShowWhatGoesWithAPersonBeforeAnythingGoes)
{
    add("teacher", {"姓名=张伟华", "学校=荻港镇中心小学"});
    const Answer made = tryAdd("activity", {"活动名称=张伟才的课", "活动日期=2023-04-01",
                                            "备注=请张伟老师主持", "项目包=2"});
    ASSERT_EQ(made.exitCode, 0) << made.out.toStdString();
    const QString id = teacherId("张伟");
    const QStringList command{"person", file, "--id", id, "--remove", "--json"};
    const QByteArray before = tests::readFile(file);
    const Answer dry = run(command + QStringList{"--dry-run"});
    EXPECT_EQ(dry.exitCode, 1) << "a doubtful place is left";
    EXPECT_EQ(tests::readFile(file), before);
    QStringList doubtful;
    const QJsonArray places = dry.json()["places"].toArray();
    for (const QJsonValue &place : places)
        if (place["kind"].toString() == QLatin1String("doubtful"))
            doubtful << place["place"].toString();
    ASSERT_FALSE(doubtful.isEmpty()) << dry.out.toStdString();
    const Answer gone = run(command);
    EXPECT_EQ(gone.exitCode, 1);
    EXPECT_EQ(teacherId("张伟"), QString());
    EXPECT_NE(teacherId("张伟华"), QString());
    EXPECT_TRUE(tests::readFile(file).contains("张伟才的课"));
    EXPECT_FALSE(tests::readFile(file).contains("请张伟老师"));
    EXPECT_EQ(run({"check", file}).exitCode, 0);
}

TEST_F(DeedCommands, RepairNothingWhereNoNameWasCut)
{
    const QString backup = folder.path(QStringLiteral("before.yanxun"));
    ASSERT_TRUE(QFile::copy(file, backup));
    const Answer answer = run({"repair", file, "--from", backup, "--json"});
    EXPECT_EQ(answer.exitCode, 0) << answer.err.toStdString();
    EXPECT_EQ(answer.json()["repaired"].toInt(-1), 0);
    EXPECT_EQ(run({"repair", file, "--from", folder.path("none.yanxun")}).exitCode, 3);
}

// The sample district waits for one veto to be decided.
class VetoCommand : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(tests::runProgram({"sample", folder.path(), "--file"}).exitCode, 0);
    }
    Answer veto(const QStringList &words)
    {
        return tests::runProgram(QStringList{"veto", file, "--cycle", "2023", "--json"} + words);
    }
    QJsonObject first(const Answer &answer)
    {
        return answer.json()["vetoes"].toArray().first().toObject();
    }
    Answer publish() { return tests::runProgram({"publish", file, "--cycle", "2023", "--json"}); }

    tests::Folder folder;
    QString file = folder.path(QStringLiteral("研训示例.yanxun"));
};

TEST_F(VetoCommand, LetsTheSampleBePublishedWithoutAWindow)
{
    EXPECT_EQ(publish().exitCode, 3);
    EXPECT_EQ(first(veto({})).value("state").toString(), "to_be_confirmed");
    const Answer confirmed = veto({"--confirm-all", "--by", "李主任", "--and", "王芳"});
    ASSERT_EQ(confirmed.exitCode, 0) << confirmed.out.toStdString();
    EXPECT_EQ(confirmed.json()["changed"].toInt(), 1);
    EXPECT_EQ(first(confirmed)["state"].toString(), "confirmed");
    EXPECT_EQ(publish().json()["state"].toString(), "published");
    EXPECT_EQ(veto({"--confirm-all", "--by", "李主任", "--and", "王芳"}).json()["changed"].toInt(),
              0);
}

TEST_F(VetoCommand, NeedsTwoDifferentPeopleAndAKnownVeto)
{
    const QString id = first(veto({"--list"}))["id"].toString();
    for (const QStringList &people : {QStringList{}, QStringList{"--by", "李主任"},
                                      QStringList{"--by", "李主任", "--and", "李主任"}})
        EXPECT_EQ(veto(QStringList{"--confirm", id} + people).exitCode, 3);
    EXPECT_EQ(veto({"--confirm", "1", "--by", "甲", "--and", "乙"}).exitCode, 3);
    EXPECT_EQ(veto({"--confirm-all", "--list"}).exitCode, 3);
    EXPECT_EQ(veto({"--withdraw", id, "--by", "甲", "--and", "乙"}).exitCode, 3) << "no reason";
    EXPECT_EQ(first(veto({}))["state"].toString(), "to_be_confirmed");
    const Answer withdrawn =
        veto({"--withdraw", id, "--reason", "误报", "--by", "甲", "--and", "乙"});
    ASSERT_EQ(withdrawn.exitCode, 0) << withdrawn.out.toStdString();
    EXPECT_EQ(first(withdrawn)["state"].toString(), "withdrawn");
    EXPECT_EQ(publish().json()["state"].toString(), "published");
}

} // namespace
