// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsx_styles.h"

#include <gtest/gtest.h>

using namespace models;

TEST(FormatCode, IsADateWhenItsFirstSectionHasPartsOfOne)
{
    for (const char *code :
         {"yyyy-mm-dd", "yyyy/m/d;@", "yyyy\"年\"m\"月\"d\"日\"", "yyyy\"年\"m\"月\"",
          "m\"月\"d\"日\"", "yyyy年m月d日", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
          "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\";@", "h:mm AM/PM", "上午/下午h\"时\"mm\"分\"",
          "mm:ss.000", "[$-804]aaaa;@", "YYYY.MM", "d-mmm-yy", "[$-411]ge.m.d;@", "yyyy\\.mm",
          "[Red]yyyy-mm-dd"})
        EXPECT_EQ(classifyFormatCode(QString::fromUtf8(code)), NumberFormat::Date) << code;
}

TEST(FormatCode, IsNoDateForLettersInTextOrColoursOrPlaceholders)
{
    for (const char *code : {"General",
                             "G/通用格式",
                             "Standard",
                             "@",
                             "0",
                             "0.00",
                             "#,##0.00",
                             "0.00E+00",
                             "##0.0E+0",
                             "# ?/?",
                             "0%",
                             "#,##0\"d\"",
                             "0\"days\"",
                             "[Red]0.00",
                             "[>=100]0;[Blue]0",
                             "#,##0.00_d",
                             "0\\d",
                             "\"第\"0\"届\"",
                             "",
                             "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ",
                             "###d",
                             "0.0 \"hours\"",
                             "0;yyyy",
                             "[DBNum1]General",
                             "[$¥-804]#,##0.00",
                             "\"",
                             "\\",
                             "["})
        EXPECT_EQ(classifyFormatCode(QString::fromUtf8(code)), NumberFormat::Plain) << code;
}

TEST(FormatCode, OfElapsedTimeIsADuration)
{
    for (const char *code : {"[h]:mm", "[hh]:mm:ss", "[mm]:ss", "[s]", "[h]\"小时\""})
        EXPECT_EQ(classifyFormatCode(QString::fromUtf8(code)), NumberFormat::Duration) << code;
}

TEST(BuiltinFormat, KnowsTheEastAsianDates)
{
    for (const int id : {14, 22, 27, 31, 36, 45, 47, 50, 57, 58})
        EXPECT_EQ(classifyBuiltinFormat(id), NumberFormat::Date) << id;
    for (const int id : {0, 1, 13, 23, 37, 44, 48, 49, 59, 164, -1})
        EXPECT_EQ(classifyBuiltinFormat(id), NumberFormat::Plain) << id;
    EXPECT_EQ(classifyBuiltinFormat(46), NumberFormat::Duration);
}
