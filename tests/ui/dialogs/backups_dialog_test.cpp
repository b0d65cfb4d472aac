// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/backups_dialog.h"

#include "models/storage/store.h"
#include "tests/support/filled_file.h"
#include "tests/ui/window_fixture.h"
#include "ui/backup_keeper.h"

#include <QApplication>
#include <QDir>
#include <QFile>

namespace {

using models::BackupReason;
using models::Result;

class BackupsInWindow : public tests::WindowTest
{
protected:
    void setCentre(models::RecordFile &file, const QString &name)
    {
        EXPECT_TRUE(file.edit(name, [&](models::Transaction &transaction) -> Result<void> {
            models::setSetting(transaction, models::kCentreSetting, name);
            return {};
        }));
    }

    // The dialog that is open, once everything in it was looked at.
    ui::BackupsDialog *dialog()
    {
        settle();
        settle();
        const auto open = QApplication::topLevelWidgets();
        for (QWidget *widget : open)
            if (auto *found = qobject_cast<ui::BackupsDialog *>(widget);
                found && found->isVisible())
                return found;
        return nullptr;
    }

    static void goBack(ui::BackupsDialog &dialog)
    {
        auto *restore = dialog.findChild<QPushButton *>("restore");
        ASSERT_TRUE(restore && restore->isEnabled());
        restore->click();
    }

    QString centre() const
    {
        const auto file = window->context().sharedFile();
        return file ? models::setting(file->database(), models::kCentreSetting) : QString("none");
    }

    QString path = folder.path(QStringLiteral("某区.yanxun"));
};

TEST_F(BackupsInWindow, GoBackInThreeClicks)
{
    auto file = tests::makeFilledFile(path);
    setCentre(*file, "then");
    ASSERT_TRUE(models::backUp(*file, BackupReason::Import));
    setCentre(*file, "now");
    EXPECT_TRUE(file->edit("school", [](models::Transaction &transaction) -> Result<void> {
        models::School school{.name = QStringLiteral("新建小学")};
        transaction.insert(school);
        return {};
    }));
    show(std::move(file));
    window->files().showBackups(window.get()); // the first; the newest is chosen already
    ui::BackupsDialog *open = dialog();
    ASSERT_TRUE(open);
    const QString preview = open->findChild<QLabel *>("preview")->text();
    EXPECT_TRUE(preview.contains(QStringLiteral("新建小学"))) << preview.toStdString();
    goBack(*open);
    settle();
    settle();
    EXPECT_EQ(centre(), "then");
    EXPECT_EQ(models::listBackups(path).first().reason, BackupReason::Restore);
    EXPECT_EQ(prompt.told().size(), 1);
    EXPECT_TRUE(window->context().isWritable());
}

TEST_F(BackupsInWindow, AreOfferedForADamagedFileBeginningWithTheNewestGoodOne)
{
    {
        const auto file = tests::makeFilledFile(path);
        setCentre(*file, "good");
        ASSERT_TRUE(models::backUp(*file, BackupReason::Daily));
        ASSERT_TRUE(models::backUp(*file, BackupReason::Daily));
    }
    const QList<models::Backup> backups = models::listBackups(path);
    tests::writeFile(backups.first().path, QByteArray(backups.first().size, 'x'));
    const QByteArray damaged(50'000, 'd');
    tests::writeFile(path, damaged);
    window->files().open(path);
    ui::BackupsDialog *open = dialog();
    ASSERT_TRUE(open);
    settle();
    EXPECT_EQ(open->findChild<QTreeWidget *>("backups")->indexOfTopLevelItem(
                  open->findChild<QTreeWidget *>("backups")->currentItem()),
              1);
    goBack(*open);
    settle();
    settle();
    EXPECT_EQ(centre(), "good");
    const QStringList kept = QDir(folder.path()).entryList({QStringLiteral("某区 损坏 *")});
    ASSERT_EQ(kept.size(), 1);
    EXPECT_EQ(tests::readFile(folder.path(kept.first())), damaged);
    ASSERT_FALSE(prompt.told().isEmpty());
    EXPECT_TRUE(prompt.told().last().contains(kept.first()));
}

TEST_F(BackupsInWindow, AreOfferedForAFileThatIsGone)
{
    {
        const auto file = tests::makeFilledFile(path);
        ASSERT_TRUE(models::backUp(*file, BackupReason::Daily));
    }
    ASSERT_TRUE(QFile::remove(path));
    window->files().open(path);
    ui::BackupsDialog *open = dialog();
    ASSERT_TRUE(open);
    goBack(*open);
    settle();
    settle();
    EXPECT_TRUE(window->context().file());
}

TEST_F(BackupsInWindow, AreMadeByHand)
{
    show(tests::makeFilledFile(path));
    window->files().showBackups(window.get());
    ui::BackupsDialog *open = dialog();
    ASSERT_TRUE(open);
    EXPECT_FALSE(open->findChild<QPushButton *>("restore")->isEnabled());
    open->findChild<QPushButton *>("back_up")->click();
    settle();
    ASSERT_EQ(models::listBackups(path).size(), 1);
    EXPECT_EQ(models::listBackups(path).first().reason, BackupReason::Manual);
    EXPECT_EQ(open->findChild<QTreeWidget *>("backups")->topLevelItemCount(), 1);
}

TEST_F(BackupsInWindow, AreMadeOnceADayAndTheirFailureIsToldOnce)
{
    show(tests::makeFilledFile(path));
    auto *keeper = window->findChild<ui::BackupKeeper *>();
    ASSERT_TRUE(keeper);
    for (int i = 0; i < 2; ++i) {
        keeper->backUp();
        settle();
        ASSERT_EQ(models::listBackups(path).size(), 1);
    }
    EXPECT_EQ(models::listBackups(path).first().reason, BackupReason::Daily);

    const QString other = folder.path("other.yanxun");
    tests::writeFile(models::backupFolder(other), "in the way");
    show(tests::makeFilledFile(other));
    keeper->backUp();
    settle();
    keeper->backUp();
    settle();
    EXPECT_EQ(prompt.told().size(), 1);
}

} // namespace
