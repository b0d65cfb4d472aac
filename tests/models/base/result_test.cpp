// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/result.h"

#include <gtest/gtest.h>

using namespace models;

static Result<int> half(int number)
{
    if (number % 2)
        return fail(ErrorCode::Input, QStringLiteral("odd"));
    return number / 2;
}

TEST(Result, HoldsTheValueOrTheErrorWhyThereIsNone)
{
    EXPECT_EQ(*half(8), 4);
    EXPECT_FALSE(half(7));
    EXPECT_EQ(half(7).error().message, QStringLiteral("odd"));
    EXPECT_EQ(half(7).value_or(-1), -1);
}

TEST(Result, HandsAFailureOnToAnotherValueType)
{
    const Result<QString> outer = half(3).failure();
    ASSERT_FALSE(outer);
    EXPECT_EQ(outer.error().code, ErrorCode::Input);
}
