// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/publish.h"
#include "tests/support/filled_file.h"
#include "tests/ui/window_fixture.h"
#include "ui/pages/reconcile/paste_dialog.h"
#include "ui/widgets/lines_view.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>
#include <QTreeWidget>

namespace {

using namespace models;

class ReconcileInWindow : public tests::WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        file = tests::makeFilledFile(folder.path(QStringLiteral("对账.yanxun")));
        show(file);
        window->openPage(QStringLiteral("reconcile"));
        settle();
    }
    QTreeWidget *claims() const { return window->findChild<QTreeWidget *>("claims"); }
    QString reason() const { return window->findChild<QLabel *>("reason")->text(); }

    // Pastes a text and keeps what it says.
    void paste(const QString &text)
    {
        QTimer::singleShot(0, window.get(), [text] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            ASSERT_TRUE(dialog);
            dialog->findChild<QLineEdit *>("source")->setText(QStringLiteral("简报第3期"));
            dialog->findChild<QPlainTextEdit *>("text")->setPlainText(text);
            dialog->findChild<QPushButton *>("keep")->click();
        });
        ui::pasteClaims(window->context(), window.get());
        settle();
        settle();
    }

    std::shared_ptr<RecordFile> file;
};

TEST_F(ReconcileInWindow, KeepsTheNumbersOfAPastedTextAndComparesThem)
{
    const qint64 members = window->context().figures()->find(QStringLiteral("members"))->part;
    paste(QStringLiteral("研训人数%1人,设置99个项目包。").arg(members));
    const auto kept = findAll<Claim>(file->database(), "ORDER BY id");
    ASSERT_EQ(kept.size(), 2);
    EXPECT_EQ(kept[0].source, QStringLiteral("简报第3期"));
    EXPECT_EQ(kept[0].number, members);
    ASSERT_EQ(claims()->topLevelItemCount(), 2);
    EXPECT_TRUE(claims()->topLevelItem(0)->text(0).startsWith(QStringLiteral("✓")));
    EXPECT_TRUE(claims()->topLevelItem(1)->text(0).startsWith(QStringLiteral("≠")));
    claims()->setCurrentItem(claims()->topLevelItem(1));
    EXPECT_TRUE(reason().contains(QStringLiteral("99个")));
}

TEST_F(ReconcileInWindow, ShowsWhatWasMendedOfAPastedTextAndWhereItIsDamaged)
{
    QString changes, first, phrase;
    Qt::CheckState damaged = Qt::Checked;
    QTimer::singleShot(0, window.get(), [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        ASSERT_TRUE(dialog);
        auto *text = dialog->findChild<QPlainTextEdit *>("text");
        auto *shown = dialog->findChild<QLabel *>("changes");
        text->setPlainText(QStringLiteral("研訓人數694人。"));
        first = shown->text();
        text->setPlainText(
            QStringLiteral("近兩年，成華區(qū)研訓學員300餘人。\n发展?！北本┰逃I隊学员20人。"));
        changes = shown->text();
        auto *numbers = dialog->findChild<QTreeWidget *>("numbers");
        phrase = numbers->topLevelItem(0)->text(0) + numbers->topLevelItem(0)->text(1);
        damaged = numbers->topLevelItem(1)->checkState(0);
        text->setPlainText(QStringLiteral("研训学员300余人。"));
        EXPECT_FALSE(shown->isVisible());
        dialog->reject();
    });
    ui::pasteClaims(window->context(), window.get());
    EXPECT_TRUE(first.contains(QStringLiteral("訓 → 训"))) << first.toStdString();
    EXPECT_TRUE(changes.contains(QStringLiteral("區(qū) → 區"))) << changes.toStdString();
    EXPECT_TRUE(changes.contains(QStringLiteral("北本┰"))) << changes.toStdString();
    EXPECT_EQ(phrase, QStringLiteral("300余人近两年"));
    EXPECT_EQ(damaged, Qt::Unchecked);
}

TEST_F(ReconcileInWindow, OpensThePeopleOfAPublishedFigure)
{
    ASSERT_TRUE(publishYear(*file, window->context().cycle()->id, {}));
    settle();
    settle();
    auto *list = window->findChild<QTreeWidget *>("frozen");
    ASSERT_GT(list->topLevelItemCount(), 10);
    list->setCurrentItem(list->topLevelItem(1));
    auto *lines = window->findChild<ui::LinesView *>("frozen_lines");
    const qint64 members = window->context().figures()->find(QStringLiteral("members"))->part;
    EXPECT_EQ(list->topLevelItem(1)->text(1), QString::number(members));
    EXPECT_EQ(lines->model()->rowCount(), members);
}

TEST_F(ReconcileInWindow, RemovesAClaimAsOneEdit)
{
    paste(QStringLiteral("设置99个项目包。"));
    ASSERT_EQ(claims()->topLevelItemCount(), 1);
    window->findChild<QPushButton *>("remove")->click();
    settle();
    settle();
    EXPECT_EQ(claims()->topLevelItemCount(), 0);
    ASSERT_TRUE(file->undo());
    settle();
    settle();
    EXPECT_EQ(claims()->topLevelItemCount(), 1);
}

} // namespace
