// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"
#include "app/commands.h"
#include "models/edits/typed_record.h"
#include "tests/support/support.h"
#include "tests/system/program.h"

#include <QProcess>

#include <set>

namespace {

using app::CommandLine;
using app::UsageError;

CommandLine parse(const QString &line)
{
    return app::parseCommandLine(QProcess::splitCommand(line));
}

TEST(CommandLine, OpensTheWindowWithoutWordsAndWithAFile)
{
    EXPECT_TRUE(parse("").isWindow());
    EXPECT_TRUE(parse("a.yanxun").isWindow());
    EXPECT_EQ(parse("a.yanxun").file, "a.yanxun");
    EXPECT_EQ(parse("--lang en a.yanxun").language, "en");
}

TEST(CommandLine, TakesAWordThatIsNoFileForACommandMisspelt)
{
    const CommandLine line = parse("figurs");
    ASSERT_TRUE(line.error);
    EXPECT_EQ(line.error->kind, UsageError::UnknownCommand);
    EXPECT_EQ(line.error->subject, "figurs");
}

TEST(CommandLine, ReadsOptionsInEveryPlaceAndForm)
{
    for (const char *text :
         {"sample D --size city --seed 7 --json", "sample --size=city --seed=7 D --json",
          "--json sample --seed 7 D --size city"}) {
        const CommandLine line = parse(text);
        ASSERT_FALSE(line.error) << text;
        ASSERT_TRUE(line.command) << text;
        EXPECT_STREQ(line.command->name, "sample");
        EXPECT_EQ(line.arguments.text("DIR"), "D");
        EXPECT_EQ(line.arguments.text("--size"), "city");
        EXPECT_EQ(line.arguments.text("--seed"), "7");
        EXPECT_TRUE(line.json);
    }
}

TEST(CommandLine, FillsInWhatIsNotGiven)
{
    const CommandLine line = parse("sample D");
    EXPECT_EQ(line.arguments.text("--size"), "district");
    EXPECT_EQ(line.arguments.text("--seed"), "1");
    EXPECT_FALSE(line.json);
}

TEST(CommandLine, TakesAWordThatNamesACommandAsAnArgument)
{
    const CommandLine line = parse("read new");
    ASSERT_FALSE(line.error);
    EXPECT_EQ(line.arguments.text("BOOK"), "new");
}

TEST(CommandLine, OffersToAddEveryKindThatCanBeTyped)
{
    QStringList words;
    for (const models::TypedKind &kind : models::typedKinds())
        words << QLatin1String(kind.word);
    const app::Command *add = app::findCommand("add");
    ASSERT_TRUE(add);
    for (const app::Parameter &parameter : add->parameters)
        if (qstrcmp(parameter.name, "--what") == 0) {
            EXPECT_EQ(QString::fromUtf8(parameter.choices).split(' '), words);
        }
}

struct Wrong
{
    const char *line;
    UsageError::Kind kind;
    const char *subject;
};

class WrongLine : public testing::TestWithParam<Wrong>
{
};

TEST_P(WrongLine, IsNamedAndEndsWithTwo)
{
    const CommandLine line = parse(GetParam().line);
    ASSERT_TRUE(line.error);
    EXPECT_EQ(line.error->kind, GetParam().kind);
    EXPECT_EQ(line.error->subject, GetParam().subject);
    const tests::Answer answer =
        tests::runProgram(QProcess::splitCommand(QString::fromUtf8(GetParam().line)));
    EXPECT_EQ(answer.exitCode, 2);
    EXPECT_EQ(answer.out, "");
    EXPECT_NE(answer.err, "");
}

INSTANTIATE_TEST_SUITE_P(
    Usage, WrongLine,
    testing::Values(Wrong{"new", UsageError::Missing, "FILE"},
                    Wrong{"new a.yanxun", UsageError::Missing, "--cycle"},
                    Wrong{"new a.yanxun --cycle", UsageError::MissingValue, "--cycle"},
                    Wrong{"new a.yanxun --cycle soon", UsageError::WrongNumber, "--cycle"},
                    Wrong{"new a.yanxun b.yanxun --cycle 2023", UsageError::TooMany, "b.yanxun"},
                    Wrong{"sample D --size huge", UsageError::WrongValue, "--size"},
                    Wrong{"sample D --seed -1", UsageError::WrongNumber, "--seed"},
                    Wrong{"figures a.yanxun --cycle 2023 --fast", UsageError::UnknownOption,
                          "--fast"},
                    Wrong{"help nothing", UsageError::UnknownCommand, "nothing"},
                    Wrong{"a.yanxun b.yanxun", UsageError::TooMany, "b.yanxun"},
                    Wrong{"check a.yanxun --lang fr", UsageError::WrongValue, "--lang"}),
    [](const auto &info) { return "Line" + std::to_string(info.index); });

// Every line of the command table.
class EveryCommand : public testing::TestWithParam<const app::Command *>
{
protected:
    QString name() const { return QString::fromUtf8(GetParam()->name); }
};

TEST_P(EveryCommand, IsExplainedInBothLanguages)
{
    for (const char *language : {"zh", "en"}) {
        const tests::Answer answer = tests::runProgram({"help", name(), "--lang", language});
        EXPECT_EQ(answer.exitCode, 0);
        // The sources of the texts are English, so that Chinese has none of them.
        const bool english = QLatin1String(language) == QLatin1String("en");
        EXPECT_EQ(answer.out.contains(GetParam()->summary), english);
        for (const app::Parameter &parameter : GetParam()->parameters) {
            EXPECT_TRUE(answer.out.contains(parameter.name)) << parameter.name;
            EXPECT_EQ(answer.out.contains(parameter.summary), english) << parameter.name;
        }
    }
    EXPECT_TRUE(tests::runProgram({"help"}).out.contains("yanxun " + name().toUtf8() + " "));
    EXPECT_EQ(tests::runProgram({name(), "--help"}).exitCode, 0);
}

TEST_P(EveryCommand, AnswersWrongUsageAsJsonWhenAsked)
{
    const tests::Answer answer = tests::runProgram({name(), "--json", "--no-such-option"});
    EXPECT_EQ(answer.exitCode, 2);
    const QJsonObject object = answer.json().object();
    EXPECT_FALSE(object["error"].toString().isEmpty());
    EXPECT_EQ(object["exit_code"].toInt(), 2);
}

TEST_P(EveryCommand, NamesEachParameterOnce)
{
    std::set<QString> names;
    for (const app::Parameter &parameter : GetParam()->parameters + app::commonParameters()) {
        EXPECT_TRUE(names.insert(QString::fromUtf8(parameter.name)).second) << parameter.name;
        EXPECT_TRUE(parameter.summary[0]) << parameter.name;
    }
}

QList<const app::Command *> everyCommand()
{
    QList<const app::Command *> commands;
    for (const app::Command &command : app::commandTable())
        commands << &command;
    return commands;
}

INSTANTIATE_TEST_SUITE_P(Table, EveryCommand, testing::ValuesIn(everyCommand()),
                         [](const auto &info) { return std::string(info.param->name); });

TEST(Commands, RefuseWhatIsNotThereWithThree)
{
    const tests::Folder folder;
    const QString missing = folder.path("no.yanxun");
    const QList<QStringList> lines = {{"check", missing},
                                      {"figures", missing, "--cycle", "2023"},
                                      {"people", missing, "--cycle", "2023", "--figure", "members"},
                                      {"read", folder.path("no.xlsx")}};
    for (const QStringList &line : lines) {
        const tests::Answer answer = tests::runProgram(line + QStringList{"--json"});
        EXPECT_EQ(answer.exitCode, 3) << line.first().toStdString();
        EXPECT_EQ(answer.json()["code"].toString(), "not_found") << line.first().toStdString();
    }
    EXPECT_EQ(tests::runProgram({missing}).exitCode, 3) << "there is no display";
}

TEST(Commands, MakeAFileOnceAndFindItWhole)
{
    const tests::Folder folder;
    const QString file = folder.path("新.yanxun");
    EXPECT_EQ(tests::runProgram({"new", file, "--cycle", "2023", "--centre", "某区教师发展中心"})
                  .exitCode,
              0);
    const QByteArray before = tests::readFile(file);
    EXPECT_EQ(tests::runProgram({"new", file, "--cycle", "2024"}).exitCode, 3);
    EXPECT_EQ(tests::runProgram({"check", file}).exitCode, 0);
    EXPECT_EQ(tests::readFile(file), before);

    const tests::Answer figures = tests::runProgram({"figures", file, "--cycle", "2023", "--json"});
    EXPECT_EQ(figures.exitCode, 0);
    EXPECT_EQ(tests::figureOf(figures, "members")["part"].toInt(-1), 0);
    EXPECT_TRUE(tests::figureOf(figures, "rural_share_r1")["value"].isNull());
    const tests::Answer other =
        tests::runProgram({"figures", file, "--cycle", "2024", "--lang", "en"});
    EXPECT_EQ(other.exitCode, 3);
    EXPECT_TRUE(other.err.contains("It has: 2023")) << "the cycles that are there are named";
}

TEST(Commands, SayWhichFigureDoesNotExist)
{
    const tests::Folder folder;
    const QString file = folder.path("a.yanxun");
    ASSERT_EQ(tests::runProgram({"new", file, "--cycle", "2023"}).exitCode, 0);
    const tests::Answer answer =
        tests::runProgram({"people", file, "--cycle", "2023", "--figure", "wages", "--json"});
    EXPECT_EQ(answer.exitCode, 3);
    EXPECT_TRUE(answer.json()["error"].toString().contains("wages"));
}

TEST(Commands, RefuseAFileThatIsNotYanxuns)
{
    const tests::Folder folder;
    const QString file = folder.path("a.yanxun");
    tests::writeFile(file, QByteArray(4096, 'x'));
    EXPECT_EQ(tests::runProgram({"check", file}).exitCode, 3);
    EXPECT_EQ(tests::readFile(file), QByteArray(4096, 'x'));
}

} // namespace
