// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/pasted_text.h"
#include "models/assessment/published_numbers.h"
#include "tests/support/support.h"

#include <QFile>

using namespace models;

namespace {

PastedText pasted(const char *text)
{
    return cleanedPaste(QString::fromUtf8(text));
}

TEST(PastedText, LosesInsertedPinyinAndTellsSo)
{
    const PastedText text = pasted("成華區(qū)開課近300節(jié),身高(cm)");
    EXPECT_EQ(text.text, QStringLiteral("成华区开课近300节,身高(cm)"));
    ASSERT_EQ(text.changes.size(), 2);
    EXPECT_TRUE(text.changes[0].contains(QStringLiteral("區(qū) → 區")))
        << text.changes[0].toStdString();
    EXPECT_TRUE(text.changes[1].contains(QStringLiteral("開 → 开")))
        << text.changes[1].toStdString();
    EXPECT_TRUE(text.damaged.isEmpty());
}

TEST(PastedText, OfSimplifiedCharactersIsLeftAlone)
{
    for (const char *text : {"专著3部,乾隆年间,藉此,精品校?西城区", "王後於2023年", ""}) {
        const PastedText same = pasted(text);
        EXPECT_EQ(same.text, QString::fromUtf8(text));
        EXPECT_TRUE(same.changes.isEmpty() && same.damaged.isEmpty()) << text;
    }
    EXPECT_EQ(pasted("專著3部,近兩年").text, QStringLiteral("专著3部,近两年"));
}

TEST(PastedText, HasItsFullWidthDigitsRead)
{
    const PastedText text = pasted("培训３６００多人次,占３７．７５％");
    EXPECT_EQ(text.changes.size(), 1);
    EXPECT_EQ(publishedNumbers(text).first().hundredths, 360000);
}

TEST(PastedText, NamesDamagedPlacesAndProposesNothingThere)
{
    const PastedText text =
        pasted("研训694人。\n支持学校发展?！北本┰逃I隊培训20人,另有教师300人次。");
    ASSERT_EQ(text.damaged.size(), 1);
    EXPECT_EQ(text.damaged.first().line, 2);
    EXPECT_TRUE(text.damagedTexts().first().contains(QStringLiteral("北本┰")));
    const auto numbers = publishedNumbers(text);
    ASSERT_EQ(numbers.size(), 3);
    EXPECT_FALSE(numbers[0].isDamaged);
    EXPECT_TRUE(numbers[1].isDamaged);
    EXPECT_TRUE(figureMeant(numbers[1], QStringLiteral("R1")).isEmpty());
    EXPECT_FALSE(numbers[2].isDamaged);
}

// What is read in one of the cases, a line a number as in published_cases.tsv.
QStringList readCase(const QString &path, const QString &name, PastedText &text)
{
    text = cleanedPaste(QString::fromUtf8(tests::readFile(path)));
    QStringList lines;
    for (const PublishedNumber &number : publishedNumbers(text))
        lines << QStringList{name,
                             number.phrase,
                             number.hundredths ? QString::number(*number.hundredths)
                                               : QStringLiteral("-"),
                             number.percent ? QString::number(number.percent->value)
                                            : QStringLiteral("-"),
                             number.unit,
                             number.qualifier,
                             number.windowName}
                     .join(QLatin1Char('\t'));
    return lines;
}

QStringList expectedCase(const QString &name)
{
    QFile table(QStringLiteral(YANXUN_SOURCE_DIR "/tests/data/published_cases.tsv"));
    EXPECT_TRUE(table.open(QIODevice::ReadOnly));
    QStringList lines;
    for (const QString &line : QString::fromUtf8(table.readAll()).split(QLatin1Char('\n')))
        if (line.startsWith(name))
            lines << line;
    return lines;
}

class PublishedCases : public testing::TestWithParam<const char *>
{
};

TEST_P(PublishedCases, AreReadWholeWithUnitsQualifiersAndTimes)
{
    const QString file = QString::fromLatin1(GetParam());
    const QString path = tests::sharedFile(QStringLiteral("cases/") + file);
    SKIP_WITHOUT(path, "the published cases");
    PastedText text;
    const QString name = file.left(3);
    const QStringList read = readCase(path, name, text), expected = expectedCase(name);
    EXPECT_EQ(read.size(), expected.size());
    for (qsizetype i = 0; i < std::min(read.size(), expected.size()); ++i)
        EXPECT_EQ(read[i].toStdString(), expected[i].toStdString());
    const bool isTraditional = name == QLatin1String("001") || name == QLatin1String("004");
    EXPECT_EQ(text.changes.size(), isTraditional ? 2 : 0);
    EXPECT_EQ(text.damaged.size(), name == QLatin1String("004") ? 4 : 0);
}

INSTANTIATE_TEST_SUITE_P(Trap11And12, PublishedCases,
                         testing::Values("000_1b196657c793aa56.txt", "001_aaf2c4df30bdefff.txt",
                                         "002_c425ff185ff24ea9.txt", "003_bd666d94527f5c1a.txt",
                                         "004_322a4e90d767f35e.txt"));

} // namespace
