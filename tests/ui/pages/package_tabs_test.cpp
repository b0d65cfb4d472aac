// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/storage/store.h"
#include "tests/support/small_district.h"
#include "tests/ui/typing.h"
#include "tests/ui/window_fixture.h"
#include "ui/pages/packages/package_tabs.h"
#include "ui/widgets/list_page.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

namespace {

using namespace models;

// The tabs of a package and the hours of a teacher in the window, on a small district in April.
class PackageTabs : public tests::WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        show(district.file);
    }
    void TearDown() override
    {
        window->context().closeFile();
        WindowTest::TearDown();
    }
    QWidget *open(const char *page, Id id)
    {
        window->openPage(QLatin1String(page), {{QStringLiteral("id"), QVariant::fromValue(id)}});
        settle();
        return window->currentPage();
    }
    // Brings the tab of that id to the front.
    QWidget *openTab(const char *id)
    {
        QWidget *page = open("packages", district.group.id);
        auto *tabs = page->findChild<QTabBar *>(QStringLiteral("package_tabs"));
        for (int at = 0; at < ui::packageTabTable().size(); ++at)
            if (qstrcmp(ui::packageTabTable()[at].id, id) == 0)
                tabs->setCurrentIndex(at);
        settle();
        return page;
    }
    // Does something to the next dialog, which must end it.
    void inDialog(const std::function<void(QDialog *)> &work)
    {
        QTimer::singleShot(0, window.get(), [work] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            ASSERT_TRUE(dialog);
            work(dialog);
            if (dialog->isVisible()) {
                ADD_FAILURE() << "the dialog is still open";
                dialog->reject();
            }
        });
    }
    static void fill(QWidget *dialog, const char *key, const QString &text)
    {
        auto *line = dialog->findChild<QLineEdit *>(QStringLiteral("field_") + QLatin1String(key));
        ASSERT_TRUE(line) << key;
        line->clear();
        tests::type(line, text);
        QTest::keyClick(line, Qt::Key_Tab);
    }
    static void press(QWidget *widget, const char *object)
    {
        auto *button = widget->findChild<QAbstractButton *>(QLatin1String(object));
        ASSERT_TRUE(button) << object;
        button->click();
    }
    static QTableWidget *table(QWidget *page, const char *name)
    {
        return page->findChild<QTableWidget *>(QLatin1String(name));
    }

    FixedClock clock{QDateTime(QDate(2023, 4, 20), QTime(8, 0), Qt::UTC)};
    tests::SmallDistrict district;
};

TEST_F(PackageTabs, ShowOneSideAtATime)
{
    QWidget *page = open("packages", district.group.id);
    auto *tabs = page->findChild<QTabBar *>(QStringLiteral("package_tabs"));
    ASSERT_TRUE(tabs);
    ASSERT_EQ(tabs->count(), ui::packageTabTable().size());
    for (int at = 0; at < tabs->count(); ++at) {
        tabs->setCurrentIndex(at);
        settle();
        int visible = page->findChild<ui::RecordForm *>()->isVisible();
        for (const auto *tab : page->findChildren<ui::PackageTab *>())
            visible += tab->isVisible();
        EXPECT_EQ(visible, 1) << ui::packageTabTable()[at].id;
    }
}

TEST_F(PackageTabs, GoToTheFormToEdit)
{
    auto *page = qobject_cast<ui::ListPage *>(openTab("plan"));
    QTest::keyClick(&page->view(), Qt::Key_F2);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("field_name"));
}

TEST_F(PackageTabs, TakeAStepWithItsDocumentAndRefuseOneWhoseGateIsClosed)
{
    QWidget *page = openTab("plan");
    QTableWidget *steps = table(page, "steps");
    ASSERT_TRUE(steps);
    ASSERT_EQ(steps->rowCount(), 6);
    steps->selectRow(2); // recruit
    inDialog([](QDialog *dialog) {
        fill(dialog, "done_on", QStringLiteral("2023-03-20"));
        fill(dialog, "document_number", QStringLiteral("繁教〔2023〕5号"));
        press(dialog, "add_record");
    });
    press(page, "edit_step");
    settle();
    EXPECT_EQ(steps->item(2, 2)->text(), QStringLiteral("繁教〔2023〕5号"));
    steps->selectRow(5); // assess
    inDialog([](QDialog *dialog) {
        press(dialog, "add_record");
        EXPECT_TRUE(dialog->isVisible());
        dialog->reject();
    });
    press(page, "edit_step");
    settle();
    ASSERT_EQ(prompt.told().size(), 1);
    EXPECT_EQ(findAll<GroupStep>(district.file->database()).size(), 1);
    steps->selectRow(2);
    press(page, "remove_step");
    settle();
    EXPECT_TRUE(findAll<GroupStep>(district.file->database()).isEmpty());
}

TEST_F(PackageTabs, SetADeadlineForAllPackagesAndTheUsualOneAgain)
{
    QWidget *page = openTab("plan");
    const auto set = [&](const QString &day) {
        inDialog([day](QDialog *dialog) {
            auto *line = dialog->findChild<QLineEdit *>(QStringLiteral("due_plan"));
            ASSERT_TRUE(line);
            line->clear();
            tests::type(line, day);
            press(dialog, "keep_deadlines");
        });
        press(page, "deadlines");
        settle();
    };
    set(QStringLiteral("2023-05-01"));
    const auto kept = findAll<StepDeadline>(district.file->database());
    ASSERT_EQ(kept.size(), 1);
    EXPECT_EQ(kept.first().dueOn, QDate(2023, 5, 1));
    set(QString());
    EXPECT_TRUE(findAll<StepDeadline>(district.file->database()).isEmpty());
}

TEST_F(PackageTabs, OfferUsualTargetsAndGiveThemToAllPackages)
{
    ResearchGroup other = district.group;
    other.id = 0;
    other.name = QStringLiteral("小学数学项目包");
    district.add(other);
    QWidget *page = openTab("plan");
    press(page, "offer_activities");
    settle();
    QTableWidget *targets = table(page, "targets");
    ASSERT_EQ(targets->rowCount(), 1);
    EXPECT_EQ(targets->item(0, 1)->text(), QStringLiteral("≥ 8"));
    EXPECT_EQ(targets->item(0, 2)->text(), QStringLiteral("0"));
    EXPECT_FALSE(page->findChild<QAbstractButton *>(QStringLiteral("offer_activities")));
    targets->selectRow(0);
    press(page, "copy_targets");
    settle();
    EXPECT_EQ(findAll<PlanTarget>(district.file->database()).size(), 2);
    ASSERT_TRUE(district.file->undo());
    settle();
    EXPECT_EQ(findAll<PlanTarget>(district.file->database()).size(), 1);
}

TEST_F(PackageTabs, CountTheHoursOfATeacherWithOtherTraining)
{
    QWidget *page = open("teachers", district.zhang.id);
    inDialog([](QDialog *dialog) {
        fill(dialog, "name", QStringLiteral("国培计划"));
        fill(dialog, "starts_on", QStringLiteral("2023-07-10"));
        fill(dialog, "hours", QStringLiteral("40"));
        press(dialog, "add_record");
    });
    press(page, "add_training");
    settle();
    ASSERT_EQ(table(page, "trainings")->rowCount(), 1);
    ASSERT_EQ(table(page, "ledger")->rowCount(), 1);
    EXPECT_EQ(table(page, "ledger")->item(0, 3)->text(), QStringLiteral("40"));
    press(page, "copy_certificate");
    const QString line = QApplication::clipboard()->text();
    EXPECT_TRUE(line.contains(district.zhang.name) && line.contains(QStringLiteral("40")))
        << line.toStdString();
    page->findChild<QTabBar *>(QStringLiteral("hours_span"))->setCurrentIndex(1);
    settle();
    press(page, "copy_certificate");
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("2021–2025")));
}

TEST_F(PackageTabs, KeepANewVersionOfTheRulesForHours)
{
    QWidget *page = open("teachers", district.zhang.id);
    inDialog([](QDialog *dialog) {
        auto *base = dialog->findChild<QComboBox *>(QStringLiteral("rule_base"));
        ASSERT_TRUE(base);
        base->setCurrentIndex(3); // rules B
        QTableWidget *numbers = table(dialog, "rule_numbers");
        ASSERT_TRUE(numbers);
        numbers->item(2, 1)->setText(QStringLiteral("many"));
        auto *note = dialog->findChild<QPlainTextEdit *>(QStringLiteral("field_note"));
        ASSERT_TRUE(note);
        QTest::keyClicks(note, QStringLiteral("new document"));
        press(dialog, "keep_rules");
        EXPECT_TRUE(dialog->isVisible()); // "many" is no number
        numbers->item(2, 1)->setText(QStringLiteral("80"));
        press(dialog, "keep_rules");
    });
    press(page, "hours_rules");
    settle();
    const auto sets = findAll<RuleSet>(district.file->database());
    ASSERT_EQ(sets.size(), 1);
    EXPECT_EQ(sets.first().version, 1);
    EXPECT_EQ(sets.first().validFrom, QDate(2023, 1, 1));
    EXPECT_TRUE(sets.first().content.contains(QStringLiteral("\"yearly_target\":80")));
    press(page, "copy_certificate");
    EXPECT_TRUE(QApplication::clipboard()->text().contains(sets.first().name));
}

} // namespace
