// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/filled_file.h"
#include "tests/support/window_faults.h"
#include "tests/ui/window_fixture.h"
#include "ui/dialogs/help_dialog.h"
#include "ui/pages.h"

#include <set>

namespace {

using models::Language;
using tests::WindowTest;

// Every page of the page table, in both languages.
class PageTable : public WindowTest, public testing::WithParamInterface<std::tuple<int, Language>>
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        window->setLanguage(spoken());
    }

    Language spoken() const { return std::get<1>(GetParam()); }
    const ui::PageLine &line() const { return ui::pageTable()[std::get<0>(GetParam())]; }

    void openAndLook()
    {
        window->openPage(QString::fromLatin1(line().id));
        settle();
        EXPECT_EQ(window->currentPageId(), QLatin1String(line().id));
        EXPECT_EQ(tests::clippedTexts(*window), QStringList());
        EXPECT_EQ(tests::namelessControls(*window), QStringList());
        EXPECT_EQ(prompt.told(), QStringList());
    }
};

TEST_P(PageTable, OpensWithoutAFile)
{
    openAndLook();
}

TEST_P(PageTable, OpensOnAnEmptyFile)
{
    show(tests::makeEmptyFile(folder.path(QStringLiteral("空.yanxun"))));
    openAndLook();
}

TEST_P(PageTable, OpensOnAFilledFile)
{
    show(tests::makeFilledFile(folder.path(QStringLiteral("繁昌.yanxun"))));
    openAndLook();
}

TEST_P(PageTable, StaysUsableWhenItsFileIsClosed)
{
    show(tests::makeFilledFile(folder.path(QStringLiteral("繁昌.yanxun"))));
    openAndLook();
    window->context().closeFile();
    openAndLook();
}

// Records are Chinese whatever the window speaks, so that English is asked of without them.
TEST_P(PageTable, SpeaksOneLanguage)
{
    window->openPage(QString::fromLatin1(line().id));
    settle();
    EXPECT_EQ(tests::foreignTexts(*window, spoken()), QStringList());
    if (spoken() == Language::English)
        return;
    show(tests::makeFilledFile(folder.path(QStringLiteral("繁昌.yanxun"))));
    window->openPage(QString::fromLatin1(line().id));
    settle();
    EXPECT_EQ(tests::foreignTexts(*window, spoken()), QStringList());
}

TEST_P(PageTable, HasHelp)
{
    EXPECT_FALSE(ui::helpText(QString::fromLatin1(line().id), spoken()).isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Pages, PageTable,
                         testing::Combine(testing::Range(0, int(ui::pageTable().size())),
                                          testing::Values(Language::Chinese, Language::English)),
                         [](const auto &info) {
                             return std::string(ui::pageTable()[std::get<0>(info.param)].id) +
                                    (std::get<1>(info.param) == Language::Chinese ? "_zh" : "_en");
                         });

TEST(PageTableItself, HasEveryIdOnce)
{
    std::set<QString> ids;
    for (const ui::PageLine &line : ui::pageTable())
        EXPECT_TRUE(ids.insert(QString::fromLatin1(line.id)).second) << line.id;
}

} // namespace
