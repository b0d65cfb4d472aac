// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/store.h"
#include "tests/support/filled_file.h"
#include "tests/support/window_faults.h"
#include "tests/ui/window_fixture.h"
#include "ui/pages/import/book_tree.h"
#include "ui/pages/import/column_list.h"
#include "ui/pages/import/import_work.h"
#include "ui/pages/import/issue_list.h"
#include "ui/pages/import/outcome_bar.h"
#include "ui/pages/import/sheet_view.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QTest>

namespace {

using models::Result;
using models::Transaction;
using ui::ImportFilter;
using ui::ImportWork;

class ImportPageTest : public tests::WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        show(tests::makeEmptyFile(folder.path(QStringLiteral("空.yanxun"))));
    }

    QString book(const char *name, const QByteArray &csv)
    {
        const QString path = folder.path(QString::fromUtf8(name));
        tests::writeFile(path, csv);
        return path;
    }

    QString schools()
    {
        return book("学校名录.csv", "学校名称,简称,城乡类型代码,代码年份\n"
                                    "繁昌区第一中学,繁昌一中,121,2016\n"
                                    "荻港镇中心小学,荻港小学,220,2016\n");
    }
    // Three teachers: the second has no name, the third an odd date and a wrong identity number.
    QString roster()
    {
        return book("荻港花名册.csv", "荻港镇中心小学教师花名册\n"
                                      "姓名,所在学校,性别,出生年月,学科,爱好,身份证号\n"
                                      "张伟,荻港镇中心小学,男,1990.8,语文,篮球,\n"
                                      ",荻港镇中心小学,女,1985-03,数学,,\n"
                                      "李军,荻港小学,男,去年,语文,,34022219790105123X\n");
    }

    void import(const QStringList &paths)
    {
        window->context().startImport(paths);
        settle();
    }

    template <class Widget>
    Widget *find(const char *name)
    {
        auto *found = window->findChild<Widget *>(QString::fromLatin1(name));
        EXPECT_TRUE(found) << name;
        return found;
    }
    QPushButton *outcome(ImportFilter filter)
    {
        return find<QPushButton>(qPrintable(QStringLiteral("outcome_%1").arg(int(filter))));
    }
    ImportWork *work() { return window->findChild<ImportWork *>(); }

    qint64 count(const char *table)
    {
        return window->context()
            .file()
            ->database()
            .execAndGet(std::string("SELECT count(*) FROM ") + table)
            .getInt64();
    }
};

TEST_F(ImportPageTest, ShowsWhatAnImportWouldDoBeforeAnythingIsWritten)
{
    import({schools(), roster()});
    EXPECT_EQ(window->currentPageId(), QStringLiteral("import"));
    EXPECT_TRUE(outcome(ImportFilter::Added)->text().contains(QLatin1Char('4')));
    EXPECT_TRUE(outcome(ImportFilter::Left)->text().contains(QLatin1Char('1')));
    EXPECT_TRUE(outcome(ImportFilter::ToLookAt)->text().contains(QLatin1Char('2')));
    const QString button = find<QPushButton>("import_button")->text();
    EXPECT_TRUE(button.contains(QLatin1Char('4')) && button.contains(QLatin1Char('1')))
        << button.toStdString();
    EXPECT_EQ(count("school"), 0);
    EXPECT_EQ(count("teacher"), 0);
}

TEST_F(ImportPageTest, NamesTheColumnsThatAreNotTakenOver)
{
    import({roster()});
    auto *columns = find<ui::ColumnList>("column_list");
    ASSERT_EQ(columns->topLevelItemCount(), 7);
    EXPECT_EQ(columns->topLevelItem(6)->text(0), QStringLiteral("爱好"));
}

TEST_F(ImportPageTest, GoesToTheCellOfAnIssue)
{
    import({schools(), roster()});
    auto *issues = find<ui::IssueList>("issue_list");
    auto *sheet = find<ui::SheetView>("sheet_view");
    const auto shown = issues->shown();
    const auto odd = std::find_if(shown.cbegin(), shown.cend(),
                                  [](const auto &i) { return i.cell == QStringLiteral("D5"); });
    ASSERT_NE(odd, shown.cend());
    const QModelIndex row = issues->model()->index(int(odd - shown.cbegin()), 2);
    issues->scrollTo(row);
    emit issues->activated(row);
    EXPECT_EQ(sheet->currentIndex().data().toString(), QStringLiteral("去年"));
    EXPECT_TRUE(sheet->currentIndex().data(Qt::ToolTipRole).toString().contains(odd->message));
    EXPECT_TRUE(sheet->currentIndex().data(Qt::BackgroundRole).isValid());
}

TEST_F(ImportPageTest, ShowsTheRowsOfAnOutcomeAlone)
{
    import({schools(), roster()});
    auto *sheet = find<ui::SheetView>("sheet_view");
    outcome(ImportFilter::Left)->click();
    // The header and the teacher without a name, in the one sheet that has such a row.
    ASSERT_EQ(sheet->model()->rowCount(), 2);
    EXPECT_EQ(sheet->model()->headerData(1, Qt::Vertical).toInt(), 4);
    EXPECT_EQ(find<ui::IssueList>("issue_list")->shown().size(), 1);
    outcome(ImportFilter::Left)->click();
    EXPECT_EQ(sheet->model()->rowCount(), 5);
}

TEST_F(ImportPageTest, ShowsNothingOfAnIdentityNumber)
{
    import({roster()});
    auto *sheet = find<ui::SheetView>("sheet_view");
    const QString shown = sheet->model()->index(4, 6).data().toString();
    EXPECT_EQ(shown, QStringLiteral("····"));
}

TEST_F(ImportPageTest, ImportsInOneStepAndTakesItBack)
{
    import({schools(), roster()});
    find<QPushButton>("import_button")->click();
    settle();
    EXPECT_EQ(count("teacher"), 2);
    EXPECT_EQ(count("school"), 2);
    EXPECT_TRUE(find<QLabel>("import_done")->text().contains(QLatin1Char('4')));
    find<QAbstractButton>("import_undo")->click();
    settle();
    EXPECT_EQ(count("teacher") + count("school"), 0);
    EXPECT_EQ(work()->state(), ImportWork::State::Ready);
    EXPECT_TRUE(find<QPushButton>("import_button")->isEnabled());
}

TEST_F(ImportPageTest, SaysThatEverythingIsThereAlready)
{
    import({schools()});
    find<QPushButton>("import_button")->click();
    settle();
    window->openPage(QStringLiteral("dashboard"));
    import({schools()});
    EXPECT_FALSE(find<QPushButton>("import_button")->isEnabled());
    EXPECT_TRUE(outcome(ImportFilter::Unchanged)->text().contains(QLatin1Char('2')));
}

TEST_F(ImportPageTest, LeavesNoTraceWhenCancelledWhileReading)
{
    window->context().startImport({schools(), roster()});
    ASSERT_EQ(work()->state(), ImportWork::State::Reading);
    work()->cancel();
    settle();
    EXPECT_EQ(work()->state(), ImportWork::State::Empty);
    EXPECT_EQ(count("teacher") + count("school"), 0);
    EXPECT_EQ(prompt.told(), QStringList());
}

TEST_F(ImportPageTest, LeavesNoTraceWhenCancelledWhileImporting)
{
    QByteArray many = "姓名,所在学校,性别,学科\n";
    for (int i = 0; i < 5000; ++i)
        many += "张伟" + QByteArray::number(i) + ",繁昌一中,男,语文\n";
    import({schools(), book("大花名册.csv", many)});
    find<QPushButton>("import_button")->click();
    ASSERT_EQ(work()->state(), ImportWork::State::Importing);
    work()->cancel();
    settle();
    EXPECT_EQ(work()->state(), ImportWork::State::Ready);
    EXPECT_EQ(count("teacher") + count("school"), 0);
    EXPECT_EQ(prompt.told(), QStringList());
}

TEST_F(ImportPageTest, OffersTheYearThatATitleNamesAndTheFileLacks)
{
    import({schools(), book("一览表.csv", "繁昌区2024年项目包一览表\n项目包名称,学科,学段,名额\n"
                                          "小学语文项目包,语文,小学,20\n")});
    auto *cycle = find<QComboBox>("import_cycle");
    ASSERT_TRUE(cycle->isVisible());
    EXPECT_TRUE(outcome(ImportFilter::Added)->text().contains(QLatin1Char('2')));
    const int last = cycle->count() - 1;
    ASSERT_TRUE(cycle->itemText(last).contains(QStringLiteral("2024")));
    cycle->setCurrentIndex(last);
    emit cycle->activated(last);
    settle();
    EXPECT_EQ(window->context().cycles().size(), 2);
    EXPECT_TRUE(outcome(ImportFilter::Added)->text().contains(QLatin1Char('3')));
}

TEST_F(ImportPageTest, SavesAndCopiesItsListOfIssues)
{
    import({schools(), roster()});
    const QString path = folder.path(QStringLiteral("问题.csv"));
    prompt.setNextFiles({path});
    find<QPushButton>("save_issues")->click();
    const QString saved = QString::fromUtf8(tests::readFile(path));
    EXPECT_TRUE(saved.contains(QStringLiteral("\"荻港花名册.csv\""))) << saved.toStdString();
    EXPECT_TRUE(saved.contains(QStringLiteral("\"D5\",\"5\""))) << saved.toStdString();
    find<ui::IssueList>("issue_list")->copy();
    EXPECT_EQ(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), 3);
}

TEST_F(ImportPageTest, ReadsTheSameBooksAgainAfterTheyWerePutRight)
{
    import({schools(), roster()});
    book("荻港花名册.csv", "姓名,所在学校,性别\n张伟,荻港镇中心小学,男\n");
    import({folder.path(QStringLiteral("学校名录.csv")),
            folder.path(QStringLiteral("荻港花名册.csv"))});
    EXPECT_TRUE(outcome(ImportFilter::Added)->text().contains(QLatin1Char('3')));
    EXPECT_TRUE(find<ui::IssueList>("issue_list")->shown().isEmpty());
}

TEST_F(ImportPageTest, TellsOfABookThatCannotBeRead)
{
    import({schools(), book("旧表.xlsx", "this is no workbook")});
    ASSERT_EQ(find<ui::IssueList>("issue_list")->shown().size(), 1);
    EXPECT_TRUE(find<QPushButton>("import_button")->isEnabled());
}

TEST_F(ImportPageTest, ClipsNothingInItsPreview)
{
    for (const auto language : {models::Language::Chinese, models::Language::English}) {
        window->setLanguage(language);
        import({schools(), roster()});
        EXPECT_EQ(tests::clippedTexts(*window), QStringList());
        EXPECT_EQ(tests::namelessControls(*window), QStringList());
        find<QPushButton>("import_button")->click();
        settle();
        EXPECT_EQ(tests::clippedTexts(*window), QStringList());
        find<QAbstractButton>("import_undo")->click();
        settle();
    }
}

TEST_F(ImportPageTest, IsNotLostToAnotherLanguage)
{
    window->context().startImport({schools()});
    ASSERT_TRUE(work()->isRunning());
    window->setLanguage(models::Language::English);
    EXPECT_EQ(prompt.told().size(), 1);
    settle();
    EXPECT_EQ(work()->state(), ImportWork::State::Ready);
}

TEST_F(ImportPageTest, MasksNumbersThatItDoesNotRead)
{
    import({book("通讯录.csv", "名目,甲\n班主任 13800001234,\n编号 3134000123,\n")});
    const QAbstractItemModel *model = find<QTableView>("sheet_view")->model();
    QString shown;
    for (int row = 0; row < model->rowCount(); ++row)
        shown += model->index(row, 0).data().toString() + QLatin1Char('\n');
    EXPECT_TRUE(shown.contains(QStringLiteral("班主任 ····1234")));
    EXPECT_TRUE(shown.contains(QStringLiteral("3134000123")));
}

} // namespace
