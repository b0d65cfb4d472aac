// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences of published texts about what lies beside the packages: pairs, studios, support.
#include "models/assessment/claim_window.h"
#include "models/assessment/published_numbers.h"
#include "tests/support/support.h"

using namespace models;

namespace {

// "近两年 | 200以上 | 42人 = 100 %", a number a line, as it is printed back with its time.
QString read(const char *text)
{
    QStringList lines;
    for (const PublishedNumber &number : publishedNumbers(cleanedPaste(QString::fromUtf8(text))))
        lines << number.windowName + u'|' + claimText(claimOf(number, {}));
    return lines.join(u' ');
}

QString meant(const char *text)
{
    QStringList figures;
    for (const PublishedNumber &number : publishedNumbers(cleanedPaste(QString::fromUtf8(text))))
        figures << figureMeant(number, QStringLiteral("R1"));
    figures.removeAll(QString());
    return figures.join(u' ');
}

} // namespace

TEST(NeighbourSentences, KeepTheirOwnTimeAndPercent)
{
    EXPECT_EQ(read("2024年以来，开展结对活动286次"), QStringLiteral("2024年以来|286次"));
    EXPECT_EQ(read("2023年开展活动2次"), QStringLiteral("2023年|2次"));
    const Cycle cycle = cycleForYear(2024);
    const QList<Cycle> cycles{cycleForYear(2021), cycleForYear(2022), cycleForYear(2023), cycle};
    EXPECT_EQ(windowNamed(QStringLiteral("2024年以来"), cycle, cycles).from, QDate(2024, 1, 1));
    EXPECT_EQ(read("运维人员42人，网络覆盖率100%"), QStringLiteral("|42人 |100 %"));
    EXPECT_EQ(meant("惠及14万名师生"), QString());
    EXPECT_EQ(meant("智慧课堂学科达标率256.79%"), QString());
    EXPECT_EQ(meant("学科覆盖率256.79%"), QString());
}

TEST(NeighbourSentences, AreReadInTraditionalCharactersAndWithInsertedPinyin)
{
    EXPECT_EQ(read("近兩年成華區(qū)開課近300節(jié)"), QStringLiteral("近两年|近300节"));
    EXPECT_EQ(read("近兩年，開設課程近300節，培訓教師6000餘人次"),
              QStringLiteral("近两年|近300节 近两年|6000余人次"));
}

TEST(NeighbourSentences, ArePrintedBackWithTheirOwnQualifier)
{
    EXPECT_EQ(read("每室学员10名左右"), QStringLiteral("|10名左右"));
    EXPECT_EQ(read("惠及200以上"), QStringLiteral("|200以上"));
    EXPECT_EQ(read("惠及200人以上"), QStringLiteral("|200人以上"));
    EXPECT_EQ(read("培训超过100人，逾50场，约20节，30余次"),
              QStringLiteral("|超过100人 |逾50场 |约20节 |30余次"));
}

TEST(NeighbourSentences, AreReadWithTheirCountersAndNumerals)
{
    EXPECT_EQ(read("手拉手结对486对，终端300余台，覆盖26所"),
              QStringLiteral("|486对 |300余台 |26所"));
    EXPECT_EQ(read("惠及两万八千多位师生"), QStringLiteral("|28000多位"));
}
