// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/edit_title.h"
#include "models/storage/take_back.h"
#include "models/tables/history_list.h"
#include "tests/support/filled_file.h"
#include "tests/ui/window_fixture.h"
#include "ui/widgets/labels.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>

namespace {

using namespace models;
using tests::WindowTest;

// The history page on a filled file with edits of one teacher.
class HistoryPage : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        file = tests::makeFilledFile(folder.path(QStringLiteral("繁昌.yanxun")));
        show(file);
        SQLite::Statement row(file->database(), "SELECT min(id) FROM teacher");
        row.executeStep();
        teacher = row.getColumn(0).getInt64();
    }

    Id setPhone(const QString &phone)
    {
        EXPECT_TRUE(file->edit(QStringLiteral("phone"), [&](Transaction &transaction) {
            auto record = *find<Teacher>(transaction.database(), teacher);
            record.phone = phone;
            transaction.update(record);
            return Result<void>();
        }));
        return file->nextUndo()->id;
    }
    Id setNote(const QString &note)
    {
        EXPECT_TRUE(file->edit(QStringLiteral("note"), [&](Transaction &transaction) {
            auto record = *find<Teacher>(transaction.database(), teacher);
            record.note = note;
            transaction.update(record);
            return Result<void>();
        }));
        return file->nextUndo()->id;
    }

    void openPage(const QVariantMap &arguments = {})
    {
        window->openPage(QStringLiteral("history"), arguments);
        settle();
    }
    template <class Widget>
    Widget *part(const char *id) const
    {
        return window->currentPage()->findChild<Widget *>(QLatin1String(id));
    }
    QTableView *list() const { return part<QTableView>("history_list"); }
    QString cell(int row, int column) const
    {
        return list()->model()->index(row, column).data().toString();
    }

    std::shared_ptr<RecordFile> file;
    Id teacher = 0;
};

TEST_F(HistoryPage, ListsEveryEditWithItsChanges)
{
    setPhone(QStringLiteral("13900001111"));
    openPage();
    ASSERT_EQ(list()->model()->rowCount(), 2);
    EXPECT_EQ(cell(0, HistoryList::What), QStringLiteral("phone"));
    auto *tree = part<QTreeWidget>("history_changes");
    ASSERT_EQ(tree->topLevelItemCount(), 1);
    EXPECT_EQ(tree->topLevelItem(0)->child(0)->text(2), QStringLiteral("····1111"));
}

TEST_F(HistoryPage, TakesBackAnOldEdit)
{
    setPhone(QStringLiteral("13900001111"));
    setNote(QStringLiteral("x"));
    openPage();
    list()->selectRow(1);
    settle();
    part<QPushButton>("take_back")->click();
    settle();
    EXPECT_EQ(find<Teacher>(file->database(), teacher)->phone, QString());
    EXPECT_EQ(find<Teacher>(file->database(), teacher)->note, QStringLiteral("x"));
    EXPECT_EQ(list()->model()->rowCount(), 4);
    EXPECT_EQ(prompt.told(), QStringList());
}

TEST_F(HistoryPage, ListsWhatDependsAndGoesThere)
{
    setPhone(QStringLiteral("13900001111"));
    const Id later = setPhone(QStringLiteral("13900002222"));
    setNote(QStringLiteral("x"));
    openPage();
    list()->selectRow(2);
    settle();
    part<QPushButton>("take_back")->click();
    settle();
    auto *dependents = part<QTreeWidget>("history_dependents");
    ASSERT_EQ(dependents->topLevelItemCount(), 1);
    EXPECT_TRUE(dependents->isVisible());
    emit dependents->itemActivated(dependents->topLevelItem(0), 0);
    settle();
    auto *model = static_cast<HistoryList *>(list()->model());
    EXPECT_EQ(model->idAt(list()->currentIndex().row()), later);
}

TEST_F(HistoryPage, ShowsTheEditsOfOneRecord)
{
    setPhone(QStringLiteral("13900001111"));
    EXPECT_TRUE(file->edit(QStringLiteral("another"), [&](Transaction &transaction) {
        Teacher other{.name = QStringLiteral("何静")};
        transaction.insert(other);
        return Result<void>();
    }));
    openPage({{QStringLiteral("table"), QStringLiteral("teacher")},
              {QStringLiteral("record"), QVariant::fromValue(teacher)}});
    EXPECT_EQ(list()->model()->rowCount(), 2) << "the phone, and the import that made it";
    part<QToolButton>("history_record")->click();
    settle();
    EXPECT_EQ(list()->model()->rowCount(), 3);
}

TEST_F(HistoryPage, FiltersByWordsAndKind)
{
    setPhone(QStringLiteral("13900001111"));
    openPage();
    auto *kind = part<QComboBox>("history_kind");
    kind->setCurrentIndex(kind->findData(QStringLiteral("school")));
    emit kind->activated(kind->currentIndex());
    settle();
    EXPECT_EQ(list()->model()->rowCount(), 1);
}

TEST_F(HistoryPage, NotesWhoLooksAtAMaskedNumber)
{
    setPhone(QStringLiteral("13900001111"));
    window->openPage(QStringLiteral("teachers"),
                     {{QStringLiteral("id"), QVariant::fromValue(teacher)}});
    settle();
    auto *line = part<QLineEdit>("field_phone");
    ASSERT_TRUE(line);
    EXPECT_EQ(line->text(), QStringLiteral("····1111"));
    auto *eye = line->parentWidget()->findChild<QToolButton *>();
    ASSERT_TRUE(eye);
    eye->click();
    EXPECT_EQ(line->text(), QStringLiteral("13900001111"));
    openPage();
    EXPECT_EQ(list()->model()->rowCount(), 3);
    EXPECT_TRUE(cell(0, HistoryList::What).contains(QStringLiteral("张伟")))
        << cell(0, HistoryList::What).toStdString();
    EXPECT_FALSE(cell(0, HistoryList::What).contains(QStringLiteral("1390000")));
}

// Everything that a window says: labels, tables, trees, tooltips, titles.
QString everythingShown(const QWidget &window)
{
    QString text = window.windowTitle();
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        text += widget->toolTip() + widget->accessibleName() + widget->accessibleDescription();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            text += label->text();
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            text += line->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            text += button->text();
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            if (const QAbstractItemModel *model = view->model())
                for (int row = 0; row < model->rowCount(); ++row)
                    for (int column = 0; column < model->columnCount(); ++column)
                        for (const int role : {Qt::DisplayRole, Qt::ToolTipRole,
                                               Qt::AccessibleTextRole, Qt::EditRole})
                            text += model->index(row, column).data(role).toString() + u'\n';
    }
    return text;
}

class P1 : public HistoryPage
{
};

TEST_F(P1, ShowsNoWholeNumberInTheWindow)
{
    QStringList numbers;
    EXPECT_TRUE(file->edit(QStringLiteral("plant"), [&](Transaction &transaction) {
        int i = 0;
        for (Teacher &each : findAll<Teacher>(transaction.database())) {
            const QString first =
                QStringLiteral("340222%1%2")
                    .arg(QDate(1970, 1, 1).addDays(i * 97).toString(QStringLiteral("yyyyMMdd")))
                    .arg(100 + i * 13);
            each.idNumber = *parseIdNumber(first + idCheckCharacter(first));
            each.phone = QStringLiteral("139%1").arg(12'345'678 + i++ * 1'234'567);
            numbers << each.idNumber.digits << each.phone;
            transaction.update(each);
        }
        return Result<void>();
    }));
    ASSERT_GE(numbers.size(), 48);
    QString shown;
    for (const char *page : {"dashboard", "packages", "teachers", "schools", "import", "history"}) {
        window->openPage(QLatin1String(page),
                         page == QLatin1String("teachers")
                             ? QVariantMap{{QStringLiteral("id"), QVariant::fromValue(teacher)}}
                             : QVariantMap());
        settle();
        shown += everythingShown(*window);
        if (auto *view = window->currentPage()->findChild<QTableView *>()) {
            view->setFocus();
            view->selectAll();
            QKeyEvent copy(QEvent::KeyPress, Qt::Key_C, Qt::ControlModifier);
            QCoreApplication::sendEvent(view, &copy);
            shown += QGuiApplication::clipboard()->text();
        }
    }
    window->openPage(QStringLiteral("teachers"), {{QStringLiteral("ids"), QVariantList()},
                                                  {QStringLiteral("title"), QString()}});
    settle();
    for (const QString &number : numbers) {
        EXPECT_FALSE(shown.contains(number)) << number.toStdString();
        EXPECT_FALSE(
            tests::readFile(folder.path(QStringLiteral("settings.ini"))).contains(number.toUtf8()));
    }
    EXPECT_TRUE(shown.contains(QStringLiteral("····"))) << "the masks were there to be seen";
}

} // namespace
