// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vocabulary/code_table.h"

#include "models/base/text.h"
#include "models/vocabulary/vocabulary_file.h"
#include "tests/support/support.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>

using namespace models;

static std::vector<QString> tableIds()
{
    std::vector<QString> ids;
    const QDir folder(QStringLiteral(":/vocabulary"));
    for (const QString &file : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        const QString id = file.chopped(5);
        if (vocabularyFile(id).contains(QLatin1String("terms")))
            ids.push_back(id);
    }
    return ids;
}

class EveryCodeTable : public testing::TestWithParam<QString>
{
protected:
    const CodeTable &table() const { return codeTable(GetParam()); }
};

TEST_P(EveryCodeTable, NamesItselfAndItsStandard)
{
    EXPECT_EQ(table().id(), GetParam());
    EXPECT_FALSE(table().title().isEmpty());
    EXPECT_FALSE(table().standard().isEmpty());
    EXPECT_FALSE(table().terms().isEmpty());
    EXPECT_FALSE(
        vocabularyFile(GetParam()).value(QLatin1String("english_title")).toString().isEmpty());
}

// By a field, or by its id where a function asks for it.
TEST_P(EveryCodeTable, IsUsedBySomething)
{
    static const QString code = [] {
        QString all;
        for (const char *layer : {"models", "ui", "app"}) {
            QDirIterator files(QStringLiteral(YANXUN_SOURCE_DIR "/") + QLatin1String(layer),
                               {"*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext())
                all += QString::fromUtf8(tests::readFile(files.next()));
        }
        return all;
    }();
    const QRegularExpression use(
        QStringLiteral("(?:(?:codeTable|vocabularyFile)\\(QStringLiteral\\(|\\.target = |"
                       "Dimension::\\w+, )\"%1\"")
            .arg(GetParam()));
    EXPECT_TRUE(use.match(code).hasMatch()) << "no code reads this table: use it, or take it out";
}

TEST_P(EveryCodeTable, HasACompleteNameForEachCode)
{
    QSet<QString> codes, names, englishNames;
    for (const Term &term : table().terms()) {
        EXPECT_FALSE(term.code.isEmpty() || codes.contains(term.code)) << term.code.toStdString();
        EXPECT_FALSE(term.name.isEmpty() || names.contains(term.name)) << term.name.toStdString();
        EXPECT_FALSE(term.english.isEmpty() || englishNames.contains(term.english))
            << term.english.toStdString();
        codes.insert(term.code);
        names.insert(term.name);
        englishNames.insert(term.english);
    }
}

TEST_P(EveryCodeTable, NeverGivesOneSpellingTwoMeanings)
{
    QHash<QString, QString> meaning;
    for (const Term &term : table().terms()) {
        for (const QString &spelling :
             QStringList{term.code, term.name, term.english} + term.aliases) {
            const QString key = headerKey(spelling);
            EXPECT_FALSE(key.isEmpty()) << spelling.toStdString();
            EXPECT_EQ(meaning.value(key, term.code), term.code) << spelling.toStdString();
            meaning.insert(key, term.code);
            EXPECT_EQ(table().parse(spelling), term.code) << spelling.toStdString();
        }
    }
}

TEST_P(EveryCodeTable, KnowsEveryParentAndNoCircle)
{
    for (const Term &term : table().terms()) {
        int steps = 0;
        for (const Term *wider = &term; !wider->parent.isEmpty() && steps < 10; ++steps) {
            wider = table().find(wider->parent);
            ASSERT_TRUE(wider) << term.code.toStdString();
        }
        EXPECT_LT(steps, 10) << term.code.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Vocabulary, EveryCodeTable, testing::ValuesIn(tableIds()),
                         [](const auto &info) { return info.param.toStdString(); });

static QString code(const char *table, const char *text)
{
    return codeTable(QLatin1String(table))
        .parse(QString::fromUtf8(text))
        .value_or(QStringLiteral("none"));
}

TEST(CodeTable, UnderstandsWhatPeopleWriteInWorkbooks)
{
    EXPECT_EQ(code("stage", "初中"), QStringLiteral("3"));
    EXPECT_EQ(code("stage", "幼儿园"), QStringLiteral("1"));
    EXPECT_EQ(code("subject", "道法"), QStringLiteral("11"));
    EXPECT_EQ(code("subject", "政治"), QStringLiteral("11"));
    EXPECT_EQ(code("subject", "思想政治"), QStringLiteral("12"));
    EXPECT_EQ(code("subject", "信息技术"), QStringLiteral("61"));
    EXPECT_EQ(code("subject", " 体 育 "), QStringLiteral("22"));
    EXPECT_EQ(code("subject", "p2"), QStringLiteral("P2"));
    EXPECT_EQ(code("subject", "五大领域"), QStringLiteral("P1"));
    EXPECT_EQ(code("professional_title", "小高"), QStringLiteral("T3"));
    EXPECT_EQ(code("professional_title", "中高"), QStringLiteral("T2"));
    EXPECT_EQ(code("professional_title", "小教一级"), QStringLiteral("T4"));
    EXPECT_EQ(code("degree", "本科"), QStringLiteral("21"));
    EXPECT_EQ(code("degree", "大专"), QStringLiteral("31"));
    EXPECT_EQ(code("sex", "女"), QStringLiteral("2"));
    EXPECT_EQ(code("school_kind", "教学点"), QStringLiteral("218"));
    EXPECT_EQ(code("urban_rural", "220"), QStringLiteral("220"));
    EXPECT_EQ(code("urban_rural", "120"), QStringLiteral("12"));
    EXPECT_EQ(code("member_role", "主持人"), QStringLiteral("host"));
    EXPECT_EQ(code("award_level", "省级"), QStringLiteral("23"));
    EXPECT_EQ(code("award_grade", "一等奖"), QStringLiteral("2"));
    EXPECT_EQ(code("province", "安徽"), QStringLiteral("34"));
}

TEST(CodeTable, TakesAnHonourForNoProfessionalTitle)
{
    EXPECT_EQ(codeTable(QStringLiteral("professional_title")).parse(QStringLiteral("特级教师")),
              std::nullopt);
    EXPECT_EQ(codeTable(QStringLiteral("subject")).parse(QString()), std::nullopt);
}

TEST(CodeTable, NamesACodeInTheLanguageAskedFor)
{
    const CodeTable &stages = codeTable(QStringLiteral("stage"));
    EXPECT_EQ(stages.name(QStringLiteral("2"), Language::Chinese), QStringLiteral("小学"));
    EXPECT_EQ(stages.name(QStringLiteral("2"), Language::English), QStringLiteral("Primary"));
    EXPECT_EQ(stages.name(QString(), Language::Chinese), QStringLiteral("—"));
    EXPECT_EQ(stages.name(QStringLiteral("77"), Language::Chinese), QStringLiteral("77"));
}

TEST(CodeTable, HoldsTheCountsOfTheStandards)
{
    EXPECT_EQ(codeTable(QStringLiteral("province")).terms().size(), 34);
    EXPECT_EQ(codeTable(QStringLiteral("award_level")).terms().size(), 20);
    EXPECT_EQ(codeTable(QStringLiteral("degree")).terms().size(), 40);
}
