// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/schemes.h"
#include "tests/support/small_district.h"
#include "tests/ui/typing.h"
#include "tests/ui/window_fixture.h"
#include "ui/dialogs/scheme_dialog.h"
#include "ui/dialogs/scheme_editor.h"
#include "ui/dialogs/what_if_dialog.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

namespace {

using namespace models;

class SchemeDialogTest : public tests::WindowTest
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
    // Works on the dialog that comes up next, and closes it.
    template <class Work>
    void onNext(Work work)
    {
        QTimer::singleShot(0, window.get(), [this, work] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            ASSERT_TRUE(dialog);
            window->context().background().finish();
            QCoreApplication::processEvents();
            work(*dialog);
            if (dialog->isVisible())
                dialog->reject();
        });
    }
    Scheme ofYear() const
    {
        return schemeOf(district.file->database(), district.cycle).value_or(Scheme());
    }
    static void edit(QDialog &dialog, const char *line, const QString &text)
    {
        auto *control = dialog.findChild<QLineEdit *>(QLatin1String(line));
        ASSERT_TRUE(control) << line;
        control->selectAll();
        tests::type(control, text);
    }

    tests::SmallDistrict district;
};

} // namespace

TEST_F(SchemeDialogTest, ChoosesTheSchemeOfTheYear)
{
    onNext([](QDialog &dialog) {
        auto *list = dialog.findChild<QListWidget *>(QStringLiteral("scheme_list"));
        ASSERT_EQ(list->count(), shippedSchemes().size());
        list->setCurrentRow(1);
        EXPECT_GT(
            dialog.findChild<QTreeWidget *>(QStringLiteral("scheme_items"))->topLevelItemCount(),
            0);
        dialog.findChild<QPushButton *>(QStringLiteral("adopt_scheme"))->click();
    });
    ui::showSchemes(window->context(), window.get());
    EXPECT_EQ(ofYear().id, shippedSchemes()[1]);
    EXPECT_EQ(ofYear().version, 1) << "a copy in the file";
}

TEST_F(SchemeDialogTest, KeepsAChangedCopyAndLeavesTheOneInUse)
{
    Scheme scheme = ofYear();
    onNext([](QDialog &dialog) {
        edit(dialog, "scheme_name_line", QStringLiteral("本区方案"));
        auto *tree = dialog.findChild<QTreeWidget *>(QStringLiteral("scheme_tree"));
        const auto found =
            tree->findItems(QStringLiteral("A1 "), Qt::MatchStartsWith | Qt::MatchRecursive);
        ASSERT_FALSE(found.isEmpty());
        tree->setCurrentItem(found.first());
        edit(dialog, "item_points", QStringLiteral("7"));
        auto *keep = dialog.findChild<QPushButton *>(QStringLiteral("keep_scheme"));
        EXPECT_FALSE(keep->isEnabled()) << "its criterion has 15 points";
        EXPECT_FALSE(
            dialog.findChild<QLabel *>(QStringLiteral("scheme_problem"))->text().isEmpty());
        edit(dialog, "item_points", QStringLiteral("6"));
        edit(dialog, "item_name", QStringLiteral("研训方案"));
        EXPECT_TRUE(keep->isEnabled());
        keep->click();
    });
    ui::editScheme(window->context(), scheme, 0, window.get());
    const auto sets = findAll<RuleSet>(district.file->database(), "WHERE kind = 'scheme'");
    ASSERT_EQ(sets.size(), 1);
    EXPECT_EQ(sets.first().name, QStringLiteral("本区方案"));
    const auto all = schemes(district.file->database());
    EXPECT_EQ(all.first().scheme.item(QStringLiteral("A1"))->name.text, QStringLiteral("研训方案"));
    EXPECT_EQ(all.first().scheme.item(QStringLiteral("A2"))->formulas,
              scheme.item(QStringLiteral("A2"))->formulas)
        << "what was not touched stays";
}

TEST_F(SchemeDialogTest, ShowsEveryItemWithoutChangingTheScheme)
{
    Scheme scheme = ofYear();
    onNext([](QDialog &dialog) {
        auto *tree = dialog.findChild<QTreeWidget *>(QStringLiteral("scheme_tree"));
        for (QTreeWidgetItemIterator line(tree); *line; ++line)
            tree->setCurrentItem(*line);
        dialog.findChild<QPushButton *>(QStringLiteral("keep_scheme"))->click();
    });
    ui::editScheme(window->context(), scheme, 0, window.get());
    auto kept = schemes(district.file->database()).first().scheme;
    EXPECT_EQ(kept.version, 1);
    kept.version = scheme.version;
    EXPECT_EQ(schemeJson(kept), schemeJson(scheme));
}

TEST_F(SchemeDialogTest, TriesAnotherSchemeAndKeepsNothing)
{
    const auto before = district.file->history(1000).size();
    onNext([this](QDialog &dialog) {
        auto *choice = dialog.findChild<QComboBox *>(QStringLiteral("other_scheme"));
        choice->setCurrentIndex(1);
        emit choice->activated(1);
        window->context().background().finish();
        QCoreApplication::processEvents();
        EXPECT_GT(dialog.findChild<QTableView *>(QStringLiteral("moves"))->model()->rowCount(), 0);
        EXPECT_TRUE(
            dialog.findChild<QLabel *>(QStringLiteral("what_if_told"))->text().contains(u'1'));
    });
    ui::showWhatIf(window->context(), std::nullopt, window.get());
    EXPECT_EQ(district.file->history(1000).size(), before);
    EXPECT_EQ(ofYear().id, shippedSchemes().first());
}
