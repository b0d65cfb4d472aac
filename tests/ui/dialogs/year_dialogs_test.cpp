// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/publish.h"
#include "models/assessment/rollover.h"
#include "tests/support/filled_file.h"
#include "tests/ui/window_fixture.h"
#include "ui/dialogs/rollover_dialog.h"
#include "ui/dialogs/year_state_dialog.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>

namespace {

using namespace models;

// The window on a filled file, and its modal dialogs.
class YearDialogs : public tests::WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        file = tests::makeFilledFile(folder.path(QStringLiteral("年.yanxun")));
        show(file);
    }

    // Does this in the dialog that opens next.
    template <class Work>
    void onNext(Work work)
    {
        QTimer::singleShot(0, window.get(), [this, work] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            ASSERT_TRUE(dialog);
            settle();
            work(*dialog);
            if (dialog->isVisible())
                dialog->reject();
        });
    }
    void click(QDialog &dialog, const char *name)
    {
        auto *button = dialog.findChild<QPushButton *>(QLatin1String(name));
        ASSERT_TRUE(button) << name;
        ASSERT_TRUE(button->isEnabled()) << name;
        button->click();
        settle();
    }
    Cycle cycle() const { return *find<Cycle>(file->database(), window->context().cycle()->id); }
    bool bannerShows() const { return window->findChild<QPushButton *>("banner_year"); }

    std::shared_ptr<RecordFile> file;
};

TEST_F(YearDialogs, LockPublishWithdrawAndUnlock)
{
    EXPECT_FALSE(bannerShows());
    onNext([this](QDialog &dialog) {
        click(dialog, "lock");
        EXPECT_EQ(yearState(cycle()), YearState::Locked);
        window->context().prompt().setNextAnswer(true);
        dialog.findChild<QLineEdit *>("title")->setText(QStringLiteral("年度公报"));
        click(dialog, "publish");
        EXPECT_EQ(yearState(cycle()), YearState::Published);
        click(dialog, "withdraw"); // without a reason
        EXPECT_EQ(yearState(cycle()), YearState::Published);
        EXPECT_FALSE(dialog.findChild<QLabel *>("problem")->text().isEmpty());
        dialog.findChild<QLineEdit *>("reason")->setText(QStringLiteral("更正"));
        click(dialog, "withdraw");
        EXPECT_EQ(yearState(cycle()), YearState::Locked);
        dialog.findChild<QLineEdit *>("reason")->setText(QStringLiteral("更正"));
        click(dialog, "unlock");
        EXPECT_EQ(yearState(cycle()), YearState::Open);
    });
    ui::showYearState(window->context(), window.get());
    EXPECT_EQ(publicationsOf(file->database(), cycle().id).first().title,
              QStringLiteral("年度公报"));
    EXPECT_EQ(cycleEvents(file->database(), cycle().id).size(), 4);
}

TEST_F(YearDialogs, PublishNothingWhenThePersonThinksBetterOfIt)
{
    ASSERT_TRUE(lockYear(*file, cycle().id));
    settle();
    onNext([this](QDialog &dialog) {
        window->context().prompt().setNextAnswer(false);
        click(dialog, "publish");
    });
    ui::showYearState(window->context(), window.get());
    EXPECT_EQ(yearState(cycle()), YearState::Locked);
}

TEST_F(YearDialogs, ShowALockedYearInTheBannerAndItsRecordsReadOnly)
{
    ASSERT_TRUE(lockYear(*file, cycle().id));
    settle();
    EXPECT_TRUE(bannerShows());
    const ui::PageContext &context = window->context();
    EXPECT_TRUE(context.isWritable());
    EXPECT_FALSE(context.isWritable(recordType<Activity>()));
    EXPECT_FALSE(context.isWritable(recordType<Membership>()));
    EXPECT_TRUE(context.isWritable(recordType<Teacher>()));
    EXPECT_TRUE(context.isWritable(recordType<ItemScore>()));
    EXPECT_TRUE(context.isWritable(recordType<Claim>()));
    ASSERT_TRUE(publishYear(*file, cycle().id, {}));
    settle();
    EXPECT_FALSE(context.isWritable(recordType<ItemScore>()));
    EXPECT_TRUE(context.isWritable(recordType<Claim>()));
}

TEST_F(YearDialogs, CarryChosenPackagesOverAndTakeItBack)
{
    const Cycle from = cycle();
    const QString next = QString::number(from.name.toInt() + 1);
    onNext([this, next](QDialog &dialog) {
        auto *table = dialog.findChild<QTreeWidget *>("packages");
        ASSERT_GT(table->topLevelItemCount(), 1);
        table->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
        EXPECT_FALSE(dialog.findChild<QPushButton *>("take_back")->isEnabled());
        click(dialog, "carry");
        settle();
        EXPECT_TRUE(findCycle(file->database(), next));
        EXPECT_EQ(table->topLevelItem(0)->checkState(0), Qt::Checked); // the one that is left
        EXPECT_EQ(table->topLevelItem(1)->checkState(0), Qt::Unchecked);
        click(dialog, "take_back");
        settle();
        EXPECT_FALSE(findCycle(file->database(), next));
    });
    ui::showRollover(window->context(), window.get());
    EXPECT_FALSE(findCycle(file->database(), next));
}

} // namespace
