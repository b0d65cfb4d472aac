// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vocabulary/school_code.h"

#include "models/base/language.h"

#include "models/vocabulary/code_table.h"
#include "models/vocabulary/school_kind.h"
#include "models/vocabulary/vocabulary_file.h"
#include "tests/support/support.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace models;

static QString complaint(const char *code, const char *kind = "")
{
    const Result<void> checked = checkSchoolCode(QString::fromUtf8(code), QLatin1String(kind));
    return checked ? QString() : checked.error().message;
}

TEST(SchoolCode, IsGoodWhenAllItsPartsAre)
{
    EXPECT_EQ(complaint("2134000123", "211"), QString());
    EXPECT_EQ(complaint("2134000123", "218"), QString());
    EXPECT_EQ(complaint("1134000123", "111"), QString());
    EXPECT_EQ(complaint("3134000123", "312"), QString());
    EXPECT_EQ(complaint("3434000123", "341"), QString());
    EXPECT_EQ(complaint("2134000123"), QString());
    EXPECT_EQ(complaint("4111010001"), QString()); // a university
    EXPECT_EQ(complaint("4234000123", "999"), QString());
}

TEST(SchoolCode, IsRefusedWithTheReason)
{
    for (const char *code : {"", "213400012", "21340001234", "21340O0123", "２１34000123"})
        EXPECT_TRUE(complaint(code).contains(QStringLiteral("ten digits"))) << code;
    EXPECT_TRUE(complaint("9934000123").contains(QStringLiteral("99")));
    EXPECT_TRUE(complaint("2199000123").contains(QStringLiteral("no province")));
    EXPECT_TRUE(complaint("1134000123", "211").contains(QStringLiteral("Primary")));
    EXPECT_FALSE(complaint("4134000123", "211").isEmpty());
}

TEST(SchoolCode, IsGoodThroughoutTheListOfUniversities)
{
    const QString path = tests::sharedFile(QStringLiteral("data/moe_universities_2025.csv"));
    SKIP_WITHOUT(path, "the list of universities");
    int checked = 0;
    for (const QByteArray &line : tests::readFile(path).split('\n')) {
        const QString code = QString::fromUtf8(line).section(QChar(u','), 2, 2);
        if (!code.startsWith(QStringLiteral("41")))
            continue;
        EXPECT_EQ(complaint(code.toUtf8().constData()), QString());
        ++checked;
    }
    EXPECT_GT(checked, 2800);
}

TEST(SchoolCode, KnowsEveryKindThatAClassAllows)
{
    const QJsonObject file = vocabularyFile(QStringLiteral("school_code_class"));
    for (const QJsonValue &term : file.value(QLatin1String("terms")).toArray()) {
        for (const QString &kind : textsOf(term.toObject().value(QLatin1String("kinds"))))
            EXPECT_TRUE(codeTable(QStringLiteral("school_kind")).find(kind)) << kind.toStdString();
    }
}

TEST(SchoolKind, TellsTheStagesThatASchoolOffers)
{
    const auto stages = [](const char *kind) {
        return stagesOfSchoolKind(QLatin1String(kind)).join(QChar(u' '));
    };
    EXPECT_EQ(stages("111"), QStringLiteral("1"));
    EXPECT_EQ(stages("211"), QStringLiteral("2"));
    EXPECT_EQ(stages("218"), QStringLiteral("2"));
    EXPECT_EQ(stages("311"), QStringLiteral("3"));
    EXPECT_EQ(stages("312"), QStringLiteral("2 3"));
    EXPECT_EQ(stages("341"), QStringLiteral("3 4"));
    EXPECT_EQ(stages("342"), QStringLiteral("4"));
    EXPECT_EQ(stages("345"), QStringLiteral("2 3 4"));
    EXPECT_EQ(stages("999"), QString());
    EXPECT_EQ(stages("none such"), QString());
}

TEST(SchoolKind, NamesOnlyStagesThatExist)
{
    for (const Term &kind : codeTable(QStringLiteral("school_kind")).terms()) {
        for (const QString &stage : stagesOfSchoolKind(kind.code))
            EXPECT_TRUE(codeTable(QStringLiteral("stage")).find(stage)) << stage.toStdString();
    }
}
