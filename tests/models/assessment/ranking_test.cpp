// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/compare_scores.h"
#include "tests/support/support.h"

namespace models {

namespace {

// Packages with one item a criterion, A and B.
class Ranking : public testing::Test
{
protected:
    Ranking()
    {
        for (const char *code : {"A", "B"}) {
            SchemeItem item{.code = QLatin1String(code) + QLatin1Char('1')};
            item.name.text = item.code;
            Criterion criterion{.code = QLatin1String(code)};
            criterion.name.text = criterion.code;
            criterion.items << item;
            m_scheme.criteria << criterion;
        }
        m_scheme.tieRule = {QStringLiteral("B")};
        m_scheme.bands = {{QStringLiteral("excellent"), {}, Hundredths{9000}, 30},
                          {QStringLiteral("pass"), {}, Hundredths{6000}, std::nullopt},
                          {QStringLiteral("fail"), {}, Hundredths{0}, std::nullopt}};
    }
    // Points in millionths, so that what rounding hides can be told.
    void add(qint64 a, qint64 b)
    {
        if (!scores.scheme)
            scores.scheme = std::make_shared<const Scheme>(m_scheme);
        ScoreSheet sheet{.scheme = scores.scheme, .groupId = Id(scores.sheets.size()) + 1};
        for (const auto &[index, millionths] : {std::pair(0, a), std::pair(1, b)}) {
            CriterionResult criterion{&scores.scheme->criteria[index]};
            criterion.exact = Points{millionths};
            criterion.points = criterion.exact.rounded();
            sheet.total = sheet.total + criterion.points;
            sheet.exactTotal += criterion.exact;
            sheet.criteria << criterion;
        }
        scores.sheets << sheet;
    }
    QList<Id> order()
    {
        rank(scores);
        QList<Id> ids;
        for (const ScoreSheet &sheet : scores.sheets)
            ids << sheet.groupId;
        return ids;
    }
    QList<int> ranks()
    {
        rank(scores);
        QList<int> ranks;
        for (const ScoreSheet &sheet : scores.sheets)
            ranks << sheet.rank;
        return ranks;
    }
    QStringList bands()
    {
        rank(scores);
        QStringList bands;
        for (const ScoreSheet &sheet : scores.sheets)
            bands << sheet.band;
        return bands;
    }
    YearScores scores;

private:
    Scheme m_scheme;
};

constexpr qint64 k = 1'000'000;

} // namespace

TEST_F(Ranking, GoesByTheTotal)
{
    add(30 * k, 40 * k);
    add(40 * k, 50 * k);
    add(20 * k, 30 * k);
    EXPECT_EQ(order(), (QList<Id>{2, 1, 3}));
    EXPECT_EQ(ranks(), (QList<int>{1, 2, 3}));
}

TEST_F(Ranking, TellsEqualTotalsByWhatRoundingHid)
{
    add(40'001'000, 40 * k); // both print 80.00
    add(40'004'000, 40 * k);
    EXPECT_EQ(order(), (QList<Id>{2, 1}));
    EXPECT_TRUE(rankReasonText(scores, scores.sheets.first(), Language::English)
                    .contains(QStringLiteral("before rounding")));
}

TEST_F(Ranking, NeverPutsALowerPrintedTotalFirst)
{
    // 0.004 + 0.004 is more than 0.005 + 0, but prints less.
    add(40'004'000, 40'004'000);
    add(40'005'000, 40'000'000);
    EXPECT_EQ(order(), (QList<Id>{2, 1}));
}

TEST_F(Ranking, TellsEqualPointsByTheTieRule)
{
    add(50 * k, 30 * k);
    add(30 * k, 50 * k);
    EXPECT_EQ(order(), (QList<Id>{2, 1}));
    EXPECT_TRUE(rankReasonText(scores, scores.sheets.first(), Language::English)
                    .contains(QStringLiteral("B")));
}

TEST_F(Ranking, ListsWhatCannotBeToldAsEqual)
{
    add(40 * k, 40 * k);
    add(50 * k, 45 * k);
    add(40 * k, 40 * k);
    add(10 * k, 10 * k);
    EXPECT_EQ(ranks(), (QList<int>{1, 2, 2, 4}));
    EXPECT_TRUE(scores.sheets[1].isTied && scores.sheets[2].isTied);
    EXPECT_FALSE(scores.sheets[0].isTied || scores.sheets[3].isTied);
    EXPECT_EQ(order(), (QList<Id>{2, 1, 3, 4}));
}

TEST_F(Ranking, GivesTheBestBandOnlyWithinTheQuota)
{
    for (int i = 0; i < 10; ++i)
        add((50 - i) * k, 50 * k); // 100, 99 … 91
    EXPECT_EQ(bands().count(QStringLiteral("excellent")), 3);
    EXPECT_EQ(scores.quota, 3);
    EXPECT_EQ(scores.sheets[3].bandReason, QStringLiteral("quota"));
    EXPECT_FALSE(scores.sheets[3].isQuotaTie);
}

TEST_F(Ranking, LeavesTiesAtTheBorderOfTheQuotaToTheCentre)
{
    add(50 * k, 49 * k);
    add(50 * k, 48 * k);
    for (int i = 0; i < 2; ++i)
        add(46 * k, 46 * k); // two for the third place
    add(45 * k, 46 * k);     // must not slip through
    for (int i = 0; i < 5; ++i)
        add(30 * k, 40 * k);
    EXPECT_EQ(bands().count(QStringLiteral("excellent")), 2);
    EXPECT_TRUE(scores.sheets[2].isQuotaTie && scores.sheets[3].isQuotaTie);
    EXPECT_FALSE(scores.sheets[4].isQuotaTie);
    EXPECT_EQ(scores.sheets[4].band, QStringLiteral("pass"));
    EXPECT_TRUE(bandReasonText(scores, scores.sheets[2], Language::English)
                    .contains(QStringLiteral("rank 3")));
}

TEST_F(Ranking, GivesTiedOnesThatAllFindAPlaceTheBand)
{
    add(50 * k, 49 * k);
    add(46 * k, 46 * k);
    add(46 * k, 46 * k);
    for (int i = 0; i < 7; ++i)
        add(30 * k, 40 * k);
    EXPECT_EQ(bands().count(QStringLiteral("excellent")), 3);
}

TEST_F(Ranking, PutsTheBandsAtTheirBorders)
{
    add(30 * k, 30 * k);     // 60
    add(30 * k, 29'990'000); // 59.99
    add(30 * k, 29'995'000); // prints 60.00
    for (int i = 0; i < 7; ++i)
        add(0, 0);
    EXPECT_EQ(bands().mid(0, 4), (QStringList{QStringLiteral("pass"), QStringLiteral("pass"),
                                              QStringLiteral("fail"), QStringLiteral("fail")}));
}

TEST_F(Ranking, UnderAnotherSchemeShowsWhoMoves)
{
    add(40 * k, 45 * k);
    add(50 * k, 30 * k);
    rank(scores);
    YearScores other = scores;
    for (ScoreSheet &sheet : other.sheets)
        if (sheet.groupId == 2) {
            sheet.total = Hundredths{9000};
            sheet.exactTotal = Points::of(sheet.total);
        }
    rank(other);
    const QList<ScoreMove> moves = compareScores(scores, other);
    ASSERT_EQ(moves.size(), 2);
    EXPECT_EQ(moves[0].groupId, 2);
    EXPECT_EQ(moves[0].rankBefore, 2);
    EXPECT_EQ(moves[0].rankAfter, 1);
    EXPECT_EQ(moves[0].totalBefore, Hundredths{8000});
    EXPECT_TRUE(moves[0].moves() && moves[1].moves());
    for (const ScoreMove &same : compareScores(scores, scores))
        EXPECT_FALSE(same.moves());
}

TEST(Points, AreRoundedHalfAwayFromZeroOnce)
{
    EXPECT_EQ(Points{4'835'000}.rounded(), Hundredths{484});
    EXPECT_EQ(Points{4'834'999}.rounded(), Hundredths{483});
    EXPECT_EQ(Points{-4'835'000}.rounded(), Hundredths{-484});
    EXPECT_EQ(Points::of(2.675).rounded(), Hundredths{268}); // no noise of binary fractions
    EXPECT_EQ(pointsText(Points::of(4.8)), QStringLiteral("4.8"));
}

} // namespace models
