// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/edit_title.h"
#include "tests/support/support.h"

using namespace models;

TEST(EditTitle, ReadsInTheLanguageOfWhoeverLooks)
{
    const QString stored = editTitle("Shared", "Change “%2” of %1",
                                     {QStringLiteral("张伟"), editTitle("Field", "Phone")});
    EXPECT_EQ(wordedTitle(stored, Language::English), QStringLiteral("Change “Phone” of 张伟"));
    EXPECT_TRUE(wordedTitle(stored, Language::Chinese).contains(QStringLiteral("电话")));
}

TEST(EditTitle, LeavesAPlainTitleAsItIs)
{
    for (const QString &plain : {QStringLiteral("导入《教师名册》"), QStringLiteral("[\"open"),
                                 QStringLiteral("[1,2]"), QString()})
        EXPECT_EQ(wordedTitle(plain, Language::English), plain);
}

TEST(EditTitle, LooksIntoNoWord)
{
    EXPECT_EQ(
        wordedTitle(editTitle("None", "%1 and %2", {QStringLiteral("%2"), QStringLiteral("b")}),
                    Language::English),
        QStringLiteral("%2 and b"));
    EXPECT_EQ(
        wordedTitle(editTitle("None", "50 % of %3", {QStringLiteral("a")}), Language::English),
        QStringLiteral("50 % of %3"));
}

TEST(EditTitle, CutsLongNumbersToTheirLastFour)
{
    const QString stored = editTitle("None", "New teacher %1",
                                     {QStringLiteral("张伟 11010519491231002X 13800001234")});
    EXPECT_EQ(wordedTitle(stored, Language::English),
              QStringLiteral("New teacher 张伟 ····002X ····1234"));
}

TEST(EditTitle, ForgetsAName)
{
    const QString name = QStringLiteral("欧阳晓燕");
    const QString gone = editTitle("None", "somebody");
    const QString nested =
        editTitle("None", "Taken back: %1", {editTitle("None", "New teacher %1", {name})});
    EXPECT_EQ(wordedTitle(withoutName(nested, name, gone), Language::English),
              QStringLiteral("Taken back: New teacher somebody"));
    EXPECT_FALSE(withoutName(QStringLiteral("Change of 欧阳晓燕"), name, gone).contains(name));
    EXPECT_FALSE(
        withoutName(editTitle("None", "x %1", {QStringLiteral("欧阳晓燕.xlsx")}), name, gone)
            .contains(name));
}
