// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/money_findings.h"
#include "models/figures/package_money.h"
#include "models/vocabulary/code_table.h"
#include "tests/support/small_district.h"
#include "tests/ui/typing.h"
#include "tests/ui/window_fixture.h"
#include "ui/widgets/findings_view.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/list_page.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QTabWidget>
#include <QTest>
#include <QTimer>

namespace {

using namespace models;

// The page Funds of the small district with two vouchers: one that pays a lecture too dear, and one
// for books.
class FundsPageTest : public tests::WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        lecture = district.add(Expense{.groupId = district.group.id,
                                       .category = QStringLiteral("lecture_fee"),
                                       .purpose = QStringLiteral("讲座"),
                                       .spentOn = QDate(2023, 5, 5),
                                       .amount = Money{260000},
                                       .netAmount = Money{224000},
                                       .payee = QStringLiteral("周明"),
                                       .payeeTitle = QStringLiteral("T2"),
                                       .hours = Hundredths{400},
                                       .voucherNumber = QStringLiteral("记-1")});
        books = district.add(Expense{.groupId = district.group.id,
                                     .category = QStringLiteral("books"),
                                     .purpose = QStringLiteral("图书"),
                                     .spentOn = QDate(2023, 6, 5),
                                     .amount = Money{30050},
                                     .voucherNumber = QStringLiteral("记-2"),
                                     .payment = QStringLiteral("cash")});
        show(district.file);
        window->openPage(QStringLiteral("funds"), {});
        settle();
        list = window->currentPage()->findChild<ui::ListPage *>();
        ASSERT_TRUE(list);
    }
    void TearDown() override
    {
        window->context().closeFile();
        WindowTest::TearDown();
    }
    QString sum() const
    {
        return window->currentPage()->findChild<QLabel *>(QStringLiteral("voucher_sum"))->text();
    }
    QStringList states()
    {
        const int column = int(list->list().columns().indexOf(QStringLiteral("state")));
        QStringList texts;
        for (int row = 0; row < list->list().rowCount(); ++row)
            texts << list->list().index(row, column).data().toString();
        return texts;
    }
    void look(Id voucher)
    {
        window->openPage(QStringLiteral("funds"),
                         {{QStringLiteral("id"), QVariant::fromValue(voucher)}});
        settle();
    }
    QLineEdit *field(const char *key)
    {
        return list->findChild<QLineEdit *>(QStringLiteral("field_") + QLatin1String(key));
    }
    QString findings()
    {
        QStringList texts;
        for (const QLabel *label : list->findChild<ui::FindingsView *>()->findChildren<QLabel *>())
            texts << label->text();
        return texts.join(QLatin1Char('\n'));
    }

    tests::SmallDistrict district;
    Id lecture = 0;
    Id books = 0;
    ui::ListPage *list = nullptr;
};

} // namespace

TEST_F(FundsPageTest, MarksWhatTheRulesStopAndSumsWhatIsListed)
{
    EXPECT_EQ(
        states(),
        (QStringList{
            codeTable(QStringLiteral("voucher_state")).name(QStringLiteral("stopped"), language()),
            codeTable(QStringLiteral("voucher_state"))
                .name(QStringLiteral("warned"), language())}));
    EXPECT_TRUE(sum().contains(QStringLiteral("2,900.50"))) << sum().toStdString();
    EXPECT_TRUE(sum().contains(QStringLiteral("2,600.00"))) << sum().toStdString();
    list->list().setFilter(QStringLiteral("state"), {QStringLiteral("warned")});
    settle();
    EXPECT_EQ(list->list().rowCount(), 1);
    EXPECT_TRUE(sum().contains(QStringLiteral("300.50"))) << sum().toStdString();
    EXPECT_FALSE(sum().contains(QStringLiteral("2,600.00")));
}

TEST_F(FundsPageTest, NamesTheDocumentAndTakesNoApproverWhileARuleStopsIt)
{
    look(lecture);
    EXPECT_TRUE(findings().contains(QStringLiteral("财行〔2016〕540号")));
    EXPECT_TRUE(findings().contains(QStringLiteral("560.00")));
    QLineEdit *approver = field("approved_by");
    ASSERT_TRUE(approver);
    approver->setFocus();
    QTest::keyClicks(approver, QStringLiteral("Li"));
    QTest::keyClick(approver, Qt::Key_Return);
    settle();
    EXPECT_TRUE(district.read<Expense>(lecture).approvedBy.isEmpty());

    QLineEdit *hours = field("hours");
    hours->selectAll();
    QTest::keyClicks(hours, QStringLiteral("4.48"));
    QTest::keyClick(hours, Qt::Key_Return);
    settle();
    EXPECT_FALSE(findings().contains(QStringLiteral("560.00"))); // 2,240 / 4.48 = 500
}

TEST_F(FundsPageTest, WorksOutTheAmountBeforeTax)
{
    look(lecture);
    auto *gross = list->findChild<QAbstractButton *>(QStringLiteral("take_gross"));
    auto *net = list->findChild<QAbstractButton *>(QStringLiteral("take_net"));
    ASSERT_TRUE(gross && net);
    // 2,600 less 360 of tax is 2,240: they agree.
    EXPECT_FALSE(gross->isVisibleTo(list));
    EXPECT_FALSE(net->isVisibleTo(list));
    QLineEdit *after = field("net_fen");
    after->selectAll();
    QTest::keyClicks(after, QStringLiteral("2000"));
    QTest::keyClick(after, Qt::Key_Return);
    settle();
    ASSERT_TRUE(gross->isVisibleTo(list));
    gross->click();
    settle();
    EXPECT_EQ(district.read<Expense>(lecture).amount, Money{230000});
}

TEST_F(FundsPageTest, ShowsBudgetAndBalanceWithTheirSum)
{
    district.add(BudgetLine{.groupId = district.group.id,
                            .category = QStringLiteral("books"),
                            .amount = Money{500000}});
    district.add(FundMove{
        .groupId = district.group.id, .movedOn = QDate(2023, 3, 1), .amount = Money{400000}});
    window->openPage(QStringLiteral("funds"),
                     {{QStringLiteral("group"), QVariant::fromValue(district.group.id)}});
    settle();
    auto *table = window->currentPage()->findChild<QTableView *>(QStringLiteral("package_money"));
    ASSERT_TRUE(table);
    ASSERT_EQ(table->model()->rowCount(), 2); // the package and the sum
    for (int row : {0, 1}) {
        EXPECT_EQ(table->model()->index(row, 1).data().toString(), QStringLiteral("5,000.00"));
        EXPECT_EQ(table->model()->index(row, 5).data().toString(), QStringLiteral("2,900.50"));
        EXPECT_EQ(table->model()->index(row, 6).data().toString(), QStringLiteral("58.01 %"));
        EXPECT_EQ(table->model()->index(row, 7).data().toString(), QStringLiteral("1,099.50"));
    }
}

TEST_F(FundsPageTest, KeepsChangedRulesAsANewVersion)
{
    QTimer::singleShot(0, window.get(), [] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        ASSERT_TRUE(dialog);
        QComboBox *level = nullptr; // of the rule that is shown, the first one
        for (QComboBox *each : dialog->findChildren<QComboBox *>())
            if (each->isVisible())
                level = each;
        ASSERT_TRUE(level);
        level->setCurrentIndex(2); // off
        emit level->activated(2);
        dialog->findChild<QLineEdit *>(QStringLiteral("valid_from"))
            ->setText(QStringLiteral("2023-01-01"));
        for (QPushButton *button : dialog->findChildren<QPushButton *>())
            if (button->isDefault() || button->isEnabled())
                if (button->text() == QCoreApplication::translate("ui::MoneyRulesDialog",
                                                                  "Keep as a new version") ||
                    button->text() == QStringLiteral("Keep as a new version")) {
                    button->click();
                    return;
                }
        ADD_FAILURE() << "no button to keep the rules";
        dialog->reject();
    });
    window->currentPage()->findChild<QAbstractButton *>(QStringLiteral("money_rules"))->click();
    settle();
    const auto sets = findAll<RuleSet>(district.file->database());
    ASSERT_EQ(sets.size(), 1);
    EXPECT_EQ(sets[0].version, 1);
    EXPECT_EQ(sets[0].validFrom, QDate(2023, 1, 1));
    const MoneyRuleBook book(district.file->database());
    EXPECT_EQ(book.newest().rule(QStringLiteral("lecture_cap")).level, RuleLevel::Off);
    for (const MoneyFinding &finding :
         findingsOf(district.file->database(), district.cycle, district.read<Expense>(lecture)))
        EXPECT_STRNE(finding.ruleId, "lecture_cap");
}
