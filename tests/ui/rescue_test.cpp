// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/page_checksum.h"
#include "models/storage/store.h"
#include "tests/support/damaged_file.h"
#include "tests/support/filled_file.h"
#include "tests/ui/window_fixture.h"

namespace {

using models::kPageBytes;

// A window at which a damaged file is opened.
class RescueTest : public tests::WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        QByteArray bytes = tests::bytesOfAFile();
        bytes.replace(9 * kPageBytes, kPageBytes, QByteArray(kPageBytes, '\0'));
        tests::writeFile(damaged, bytes);
        show(tests::makeFilledFile(open));
    }

    QString open = folder.path(QStringLiteral("繁昌.yanxun"));
    QString damaged = folder.path(QStringLiteral("坏了.yanxun"));
    QString rescued = folder.path(QStringLiteral("新的.yanxun"));
};

TEST_F(RescueTest, IsOfferedForADamagedFileAndOpensWhatItBroughtBack)
{
    prompt.setNextAnswer(true);
    prompt.setNextFiles({rescued});
    window->files().open(damaged);
    settle();
    EXPECT_EQ(window->context().file()->path(), rescued);
    EXPECT_GT(models::findAll<models::Teacher>(window->context().file()->database()).size(), 150);
    EXPECT_TRUE(prompt.told().join(u' ').contains(QStringLiteral("坏了.yanxun")));
}

TEST_F(RescueTest, LeavesEverythingWhenItIsNotWanted)
{
    const QByteArray before = tests::readFile(damaged);
    prompt.setNextAnswer(false);
    window->files().open(damaged);
    settle();
    EXPECT_EQ(window->context().file()->path(), open);
    EXPECT_EQ(tests::readFile(damaged), before);
    EXPECT_FALSE(QFile::exists(rescued));
}

} // namespace
