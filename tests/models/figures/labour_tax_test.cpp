// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/labour_tax.h"

#include <gtest/gtest.h>

using namespace models;

TEST(LabourTax, WithholdsByTheThreeSteps)
{
    EXPECT_EQ(labourTax({80000}), Money{0});          // up to 800 yuan
    EXPECT_EQ(labourTax({80100}), Money{20});         // 1 yuan at 20 %
    EXPECT_EQ(labourTax({400000}), Money{64000});     // (4000 - 800) at 20 %
    EXPECT_EQ(labourTax({500000}), Money{80000});     // 4000 at 20 %
    EXPECT_EQ(labourTax({2500000}), Money{400000});   // 20000 at 20 %
    EXPECT_EQ(labourTax({3000000}), Money{520000});   // 24000 at 30 % less 2000
    EXPECT_EQ(labourTax({10000000}), Money{2500000}); // 80000 at 40 % less 7000
}

TEST(LabourTax, FindsWhatToPaySoThatANetAmountRemains)
{
    EXPECT_EQ(grossOfNet({50000}), Money{50000});
    EXPECT_EQ(grossOfNet({100000}), Money{105000});
    EXPECT_EQ(grossOfNet({200000}), Money{230000});
    EXPECT_EQ(grossOfNet({400000}), Money{476190});
    EXPECT_EQ(grossOfNet({0}), Money{0});
}

TEST(LabourTax, LeavesAtLeastTheNetAmountAndNotAFenLess)
{
    for (qint64 net = 1; net < 8'000'000; net += 7'919) {
        const Money gross = grossOfNet({net});
        ASSERT_GE(netOfTax(gross).fen, net);
        ASSERT_LT(netOfTax({gross.fen - 1}).fen, net);
    }
}
