// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/support.h"
#include "ui/base/background.h"
#include "ui/widgets/progress_view.h"

#include <QSemaphore>
#include <QThread>

using ui::Background;

TEST(Background, WorksOnAnotherThreadAndAnswersOnThisOne)
{
    Background background;
    QThread *worked = nullptr, *answered = nullptr;
    int sum = 0;
    background.run(
        QStringLiteral("sum"), &background,
        [&](const models::Progress &) {
            worked = QThread::currentThread();
            return 40 + 2;
        },
        [&](int result) {
            answered = QThread::currentThread();
            sum = result;
        });
    EXPECT_FALSE(background.isIdle());
    background.finish();
    EXPECT_EQ(sum, 42);
    EXPECT_NE(worked, answered);
    EXPECT_EQ(answered, QThread::currentThread());
    EXPECT_TRUE(background.isIdle());
}

TEST(Background, DropsTheAnswerForAReceiverThatIsGone)
{
    Background background;
    auto receiver = std::make_unique<QObject>();
    bool answered = false;
    QSemaphore go;
    background.run(
        QStringLiteral("wait"), receiver.get(),
        [&](const models::Progress &) {
            go.acquire();
            return true;
        },
        [&](bool) { answered = true; });
    receiver.reset();
    go.release();
    background.finish();
    EXPECT_FALSE(answered);
}

TEST(Background, TellsHowFarWorkIsAndStopsItWhenAsked)
{
    Background background;
    QSemaphore told, go;
    bool stopped = false;
    background.run(
        QStringLiteral("rows"), &background,
        [&](const models::Progress &progress) {
            EXPECT_TRUE(progress(QStringLiteral("reading"), 3, 12));
            told.release();
            go.acquire();
            return !progress(QStringLiteral("reading"), 4, 12);
        },
        [&](bool result) { stopped = result; });
    told.acquire();
    const auto states = background.states();
    ASSERT_EQ(states.size(), 1);
    EXPECT_EQ(states.first().step, QStringLiteral("reading"));
    EXPECT_EQ(states.first().done, 3);
    EXPECT_EQ(states.first().total, 12);
    background.cancel(states.first().id);
    EXPECT_TRUE(background.states().first().cancelling);
    go.release();
    background.finish();
    EXPECT_TRUE(stopped);
}

TEST(Background, GuessesTheRemainingTimeFromWhatIsDone)
{
    ui::WorkState state{.done = 250, .total = 1000, .elapsed = 5000};
    EXPECT_TRUE(ui::remainingText(state).contains(QStringLiteral("16")));
    state.done = 0;
    EXPECT_TRUE(ui::remainingText(state).isEmpty());
    state = {.done = 1, .total = 0, .elapsed = 5000};
    EXPECT_TRUE(ui::remainingText(state).isEmpty());
}
