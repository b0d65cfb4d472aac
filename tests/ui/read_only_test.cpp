// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says of a file that can only be read, and what can be done about it there.
#include "models/storage/network_share.h"
#include "tests/support/filled_file.h"
#include "tests/support/other_process.h"
#include "tests/ui/window_fixture.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

namespace {

using models::Result;
using models::Transaction;

class ReadOnlyWindow : public tests::WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        tests::makeFilledFile(path).reset();
    }

    void open()
    {
        window->files().open(path);
        settle();
        ASSERT_TRUE(window->context().file()) << prompt.told().join(' ').toStdString();
    }

    QString banner() const
    {
        const auto *label = window->findChild<QLabel *>("banner");
        return label->isVisible() ? label->text() : QString();
    }

    // Null when it is not there; one that was taken away goes later.
    QPushButton *button(const char *id) const
    {
        for (auto *each : window->findChildren<QPushButton *>(QString::fromLatin1(id)))
            if (each->isVisible())
                return each;
        return nullptr;
    }

    void look()
    {
        window->watch().look();
        window->watch().finish();
        settle();
    }

    qint64 teachers() const
    {
        return window->context()
            .file()
            ->database()
            .execAndGet("SELECT count(*) FROM teacher")
            .getInt64();
    }

    bool addTeacher(const QString &name)
    {
        const bool done =
            window->context().edit("新增 " + name, [&](Transaction &transaction) -> Result<void> {
                models::Teacher teacher{.name = name};
                transaction.insert(teacher);
                return {};
            });
        settle();
        return done;
    }

    QString path = folder.path("繁昌.yanxun");
};

TEST_F(ReadOnlyWindow, ShowsWhoWritesThenANewerStateThenTakesOver)
{
    tests::OtherProcess writer({"hold", path});
    ASSERT_FALSE(writer.answer()["read_only"].toBool(true));
    open();
    const qint64 before = teachers();
    EXPECT_FALSE(window->context().isWritable());
    EXPECT_TRUE(banner().contains(models::thisProcess().user)) << banner().toStdString();
    EXPECT_FALSE(banner().contains('%'));
    EXPECT_FALSE(addTeacher("单晓"));

    writer.ask("edit 王芳");
    const QString unchanged = banner();
    look();
    EXPECT_NE(banner(), unchanged);
    ASSERT_TRUE(button("banner_again"));
    button("banner_again")->click();
    settle();
    EXPECT_EQ(teachers(), before + 1);
    EXPECT_FALSE(window->context().isWritable());

    writer.finish();
    look();
    ASSERT_TRUE(button("banner_again"));
    EXPECT_FALSE(button("banner_save"));
    button("banner_again")->click();
    settle();
    EXPECT_TRUE(window->context().isWritable());
    EXPECT_EQ(banner(), QString());
    EXPECT_TRUE(addTeacher("单晓"));
}

TEST_F(ReadOnlyWindow, KeepsItsYearWhenItLooksAgain)
{
    tests::OtherProcess writer({"hold", path});
    writer.answer();
    open();
    const auto cycle = window->context().cycle();
    ASSERT_TRUE(cycle);
    button("banner_again")->click();
    settle();
    ASSERT_TRUE(window->context().cycle());
    EXPECT_EQ(window->context().cycle()->id, cycle->id);
}

TEST_F(ReadOnlyWindow, SavesWhatItShowsWhenItsFileIsReplaced)
{
    open();
    ASSERT_TRUE(addTeacher("单晓"));
    const qint64 before = teachers();
    ASSERT_TRUE(tests::shell("echo theirs > \"$1.new\" && mv \"$1.new\" \"$1\"", {path}));
    look(); // without an edit
    EXPECT_FALSE(window->context().isWritable());
    EXPECT_FALSE(addTeacher("王芳"));
    const QString copy = folder.path("另存.yanxun");
    prompt.setNextFiles({copy});
    ASSERT_TRUE(button("banner_save"));
    button("banner_save")->click();
    settle();
    EXPECT_EQ(window->context().file()->path(), copy);
    EXPECT_TRUE(window->context().isWritable());
    EXPECT_EQ(teachers(), before);
    EXPECT_FALSE(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther));
    EXPECT_EQ(tests::readFile(path), "theirs\n");
}

TEST_F(ReadOnlyWindow, AsksBeforeWhatItShowsIsGivenUp)
{
    open();
    ASSERT_TRUE(tests::shell("cp \"$1\" \"$1.new\" && mv \"$1.new\" \"$1\"", {path}));
    look();
    button("banner_again")->click(); // not confirmed
    settle();
    EXPECT_FALSE(window->context().isWritable());
    prompt.setNextAnswer(true);
    button("banner_again")->click();
    settle();
    EXPECT_TRUE(window->context().isWritable());
}

TEST_F(ReadOnlyWindow, CopiesAFileFromANetworkShareAndEditsTheCopy)
{
    {
        const models::FixedFileSystem share([](const QString &) {
            return models::FileSystem{0x6969, "nfs4"};
        });
        open();
    }
    EXPECT_TRUE(banner().contains("NFS"));
    const QString there = folder.path("有.yanxun");
    tests::writeFile(there, "mine");
    prompt.setNextFiles({there}); // never over another file
    button("banner_save")->click();
    settle();
    EXPECT_EQ(tests::readFile(there), "mine");
    EXPECT_FALSE(window->context().isWritable());
    const QString copy = folder.path("本机.yanxun");
    prompt.setNextFiles({copy});
    button("banner_save")->click();
    settle();
    EXPECT_EQ(window->context().file()->path(), copy);
    EXPECT_TRUE(window->context().isWritable());
    EXPECT_TRUE(addTeacher("单晓"));
}

} // namespace
