// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/all_records.h"
#include "tests/support/small_district.h"
#include "tests/ui/typing.h"
#include "tests/ui/window_fixture.h"
#include "ui/widgets/list_page.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QTabWidget>
#include <QTest>
#include <QTimer>

namespace {

using namespace models;

// The list pages in the window, on a small district.
class ListPagesTest : public tests::WindowTest
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
    ui::ListPage *open(const char *id, const QVariantMap &arguments = {})
    {
        window->openPage(QLatin1String(id), arguments);
        settle();
        auto *page = qobject_cast<ui::ListPage *>(window->currentPage());
        EXPECT_TRUE(page);
        return page;
    }
    static QVariantMap record(Id id) { return {{QStringLiteral("id"), QVariant::fromValue(id)}}; }
    QStringList shown(ui::ListPage *page, const char *key)
    {
        const int column = int(page->list().columns().indexOf(QLatin1String(key)));
        QStringList texts;
        for (int row = 0; row < page->list().rowCount(); ++row)
            texts << page->list().index(row, column).data().toString();
        return texts;
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
    static void fill(QDialog *dialog, const char *key, const QString &text)
    {
        auto *line = dialog->findChild<QLineEdit *>(QStringLiteral("field_") + QLatin1String(key));
        ASSERT_TRUE(line) << key;
        line->clear();
        tests::type(line, text);
        QTest::keyClick(line, Qt::Key_Tab);
    }
    static void press(QWidget *widget, const QString &object)
    {
        auto *button = widget->findChild<QAbstractButton *>(object);
        ASSERT_TRUE(button);
        button->click();
    }
    tests::SmallDistrict district;
};

// So that a new field is its line in the field table and nothing here.
TEST_F(ListPagesTest, HaveAFormWithEveryFieldOfTheirRecords)
{
    const std::pair<const char *, const RecordType *> pages[] = {
        {"teachers", &recordType<Teacher>()},       {"schools", &recordType<School>()},
        {"packages", &recordType<ResearchGroup>()}, {"activities", &recordType<Activity>()},
        {"outcomes", &recordType<Outcome>()},       {"funds", &recordType<Expense>()}};
    for (const auto &[id, type] : pages) {
        window->openPage(QLatin1String(id), {});
        settle();
        for (const QString &key : type->formKeys())
            EXPECT_TRUE(window->currentPage()->findChild<QWidget *>(QStringLiteral("field_") + key))
                << id << ": " << key.toStdString();
    }
}

TEST_F(ListPagesTest, GoToTheRecordThatWasAskedFor)
{
    auto *page = open("teachers", record(district.zhang.id));
    EXPECT_EQ(page->current(), district.zhang.id);
    EXPECT_TRUE(page->view().selectionModel()->isRowSelected(page->list().rowOf(page->current())));
    page->list().setText(QStringLiteral("王"));
    page = open("teachers", record(district.shan.id));
    EXPECT_EQ(page->current(), district.shan.id);
    EXPECT_FALSE(page->list().isFiltered());
}

TEST_F(ListPagesTest, ShowJustTheRecordsThatACheckFound)
{
    const QVariantList ids{QVariant::fromValue(district.lv.id)};
    auto *page = open("teachers", {{QStringLiteral("ids"), ids},
                                   {QStringLiteral("title"), QStringLiteral("one")}});
    EXPECT_EQ(shown(page, "name"), QStringList{district.lv.name});
}

TEST_F(ListPagesTest, KeepTheRecordSelectedWhenItMovesInTheOrder)
{
    auto *page = open("teachers", record(district.zhang.id));
    ASSERT_EQ(page->list().rowOf(district.zhang.id), 3);
    ASSERT_TRUE(district.file->edit(QStringLiteral("rename"), [&](Transaction &edit) {
        Teacher teacher = district.zhang;
        teacher.name = QStringLiteral("安伟");
        edit.update(teacher);
        return Result<void>();
    }));
    settle();
    EXPECT_EQ(page->list().rowOf(district.zhang.id), 0);
    EXPECT_EQ(page->current(), district.zhang.id);
    EXPECT_TRUE(page->view().selectionModel()->isRowSelected(0));
}

TEST_F(ListPagesTest, SortWhenAHeaderIsPressed)
{
    auto *page = open("teachers");
    page->view().sortByColumn(0, Qt::DescendingOrder);
    settle();
    EXPECT_EQ(shown(page, "name").first(), district.zhang.name);
}

TEST_F(ListPagesTest, FilterWhileOneTypes)
{
    auto *page = open("teachers");
    tests::type(page->findChild<QLineEdit *>(QStringLiteral("list_filter")), QStringLiteral("lv"));
    settle();
    EXPECT_EQ(shown(page, "name"), QStringList{district.lv.name});
}

TEST_F(ListPagesTest, CopyTheSelectedRows)
{
    auto *page = open("schools");
    page->view().selectAll();
    QTest::keyClick(&page->view(), Qt::Key_C, Qt::ControlModifier);
    const QString text = QApplication::clipboard()->text();
    EXPECT_TRUE(text.contains(district.village.name)) << text.toStdString();
    EXPECT_EQ(text.count(QLatin1Char('\n')), 3);
}

TEST_F(ListPagesTest, OpenEditAndCloseByKeys)
{
    auto *page = open("teachers", record(district.zhang.id));
    auto *details = page->findChild<ui::RecordDetails *>();
    ASSERT_TRUE(details->isVisible());
    QTest::keyClick(&page->view(), Qt::Key_Escape);
    EXPECT_FALSE(details->isVisible());
    QTest::keyClick(&page->view(), Qt::Key_F2);
    EXPECT_TRUE(details->isVisible());
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("field_name"));
}

TEST_F(ListPagesTest, RefuseToRemoveWhatOthersNameAndRemoveTheRest)
{
    auto *page = open("schools", record(district.village.id));
    QTest::keyClick(&page->view(), Qt::Key_Delete);
    settle();
    ASSERT_EQ(prompt.told().size(), 1);
    EXPECT_TRUE(prompt.told().first().contains(district.village.name));
    page = open("teachers", record(district.wang.id));
    QTest::keyClick(&page->view(), Qt::Key_Delete);
    settle();
    EXPECT_EQ(page->list().rowOf(district.wang.id), -1);
    ASSERT_TRUE(district.file->undo());
    settle();
    EXPECT_GE(page->list().rowOf(district.wang.id), 0);
}

TEST_F(ListPagesTest, AddATeacher)
{
    auto *page = open("teachers");
    inDialog([](QDialog *dialog) {
        fill(dialog, "name", QStringLiteral("白 雪"));
        fill(dialog, "birth", QStringLiteral("1995.3"));
        press(dialog, QStringLiteral("add_record"));
    });
    emit page->newRequested();
    settle();
    EXPECT_EQ(shown(page, "name").first(), QStringLiteral("白雪"));
    EXPECT_EQ(page->current(), page->list().idAt(0));
}

TEST_F(ListPagesTest, AddNothingThatIsNotComplete)
{
    auto *page = open("packages");
    inDialog([](QDialog *dialog) {
        press(dialog, QStringLiteral("add_record"));
        EXPECT_TRUE(dialog->isVisible());
        dialog->reject();
    });
    emit page->newRequested();
    settle();
    EXPECT_EQ(page->list().rowCount(), 1);
}

TEST_F(ListPagesTest, AddAMemberFoundByInitials)
{
    auto *page = open("packages", record(district.group.id));
    inDialog([this](QDialog *dialog) {
        auto *line = dialog->findChild<QLineEdit *>(QStringLiteral("find_teacher"));
        ASSERT_TRUE(line);
        tests::type(line, QStringLiteral("wf"));
        QTest::keyClick(line, Qt::Key_Return);
        settle();
        dialog->reject();
    });
    press(page, QStringLiteral("add_members"));
    settle();
    EXPECT_EQ(shown(page, "members"), QStringList{QStringLiteral("3")});
}

TEST_F(ListPagesTest, MoveATeacherWithoutRewritingTheYearBefore)
{
    auto *page = open("teachers", record(district.zhang.id));
    inDialog([this](QDialog *dialog) {
        fill(dialog, "school_id", district.town.name);
        fill(dialog, "starts_on", QStringLiteral("2024.9"));
        press(dialog, QStringLiteral("add_record"));
    });
    press(page, QStringLiteral("move_teacher"));
    settle();
    EXPECT_EQ(district.read<Teacher>(district.zhang.id).schoolId, district.town.id);
    const auto members = findAll<Membership>(district.file->database(), "WHERE teacher_id = ?",
                                             {Value(district.zhang.id)});
    EXPECT_EQ(members.first().schoolId, district.village.id);
}

TEST_F(ListPagesTest, OpenThePeopleBehindAFigure)
{
    inDialog([](QDialog *dialog) {
        auto *tabs = dialog->findChild<QTabWidget *>();
        ASSERT_TRUE(tabs);
        EXPECT_EQ(tabs->count(), 2);
        auto *table = qobject_cast<QTableView *>(tabs->currentWidget());
        ASSERT_TRUE(table);
        EXPECT_EQ(table->model()->rowCount(), 1);
        QTest::keyClick(table, Qt::Key_Return);
    });
    window->context().showPeople(QStringLiteral("rural_share_r1"), Side::Part);
    settle();
    EXPECT_EQ(window->currentPageId(), QStringLiteral("teachers"));
    EXPECT_EQ(qobject_cast<ui::ListPage *>(window->currentPage())->current(), district.zhang.id);
}

TEST_F(ListPagesTest, AddTheNextYearFromTheChooser)
{
    auto *chooser = window->findChild<QComboBox *>(QStringLiteral("cycle_chooser"));
    inDialog([](QDialog *dialog) { press(dialog, QStringLiteral("add_record")); });
    emit chooser->activated(chooser->count() - 1);
    settle();
    ASSERT_TRUE(window->context().cycle());
    EXPECT_EQ(window->context().cycle()->name, QStringLiteral("2024"));
    EXPECT_EQ(open("packages")->list().rowCount(), 0);
}

} // namespace
