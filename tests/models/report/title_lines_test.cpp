// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/title_lines.h"

#include "tests/support/support.h"

using namespace models;

TEST(TitleLines, BreakBetweenWordsNearTheMiddle)
{
    EXPECT_EQ(
        titleLines(QStringLiteral("芜湖市繁昌区2023年度研训一体化项目包考核报告（示例数据）"), 20),
        QStringLiteral("芜湖市繁昌区2023年度研训一体化\n项目包考核报告（示例数据）"));
    EXPECT_EQ(titleLines(QStringLiteral("芜湖市繁昌区2023年度研训一体化项目包绩效自评表"), 20),
              QStringLiteral("芜湖市繁昌区2023年度\n研训一体化项目包绩效自评表"));
}

TEST(TitleLines, LeaveWhatFitsAndWhatNeedsMore)
{
    EXPECT_EQ(titleLines(QStringLiteral("成果清单"), 20), QStringLiteral("成果清单"));
    const QString endless(60, u'长');
    EXPECT_EQ(titleLines(endless, 20), endless);
}

TEST(TitleLines, NeverBreakANumberOrBeforeAStop)
{
    const QString lines = titleLines(QStringLiteral("甲乙丙丁戊己庚20232023，辛壬癸子丑寅卯"), 14);
    EXPECT_TRUE(lines.contains(QLatin1Char('\n')));
    EXPECT_TRUE(lines.contains(QStringLiteral("20232023，")));
}
