// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edits/panels.h"
#include "models/edits/scores.h"
#include "tests/support/small_district.h"
#include "tests/ui/typing.h"
#include "tests/ui/window_fixture.h"
#include "ui/pages/assessment/ranking_view.h"
#include "ui/pages/packages/package_tabs.h"

#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTest>
#include <QTimer>

namespace {

using namespace models;

// The page Assessment of the small district.
class AssessmentPageTest : public tests::WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        show(district.file);
        window->openPage(QStringLiteral("assessment"), {});
        settle();
    }
    void TearDown() override
    {
        window->context().closeFile();
        WindowTest::TearDown();
    }
    template <class Widget>
    Widget *find(const char *name = "") const
    {
        return window->currentPage()->findChild<Widget *>(QLatin1String(name));
    }
    ui::ScoreTree &tree() const { return *find<ui::ScoreTree>("score_tree"); }
    void type(const char *item, const char *stage, const char *text)
    {
        emit tree().scoreTyped(QLatin1String(item), QLatin1String(stage), QString::fromUtf8(text));
        settle();
    }
    QTreeWidgetItem *line(const QString &code) const
    {
        const auto found = tree().findItems(code + u' ', Qt::MatchStartsWith | Qt::MatchRecursive);
        return found.isEmpty() ? nullptr : found.first();
    }
    std::optional<ItemScore> score(const char *item, const char *stage) const
    {
        const auto scores = scoresOf(district.file->database(), district.cycle);
        const auto found =
            scores.constFind({district.group.id, 0, QLatin1String(item), QLatin1String(stage), 0});
        return found == scores.cend() ? std::nullopt : std::optional<ItemScore>(*found);
    }
    // Fills the dialog that comes up next and presses its main button.
    void answerNext(const QHash<QString, QString> &texts)
    {
        QTimer::singleShot(0, window.get(), [texts] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            ASSERT_TRUE(dialog);
            for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
                if (auto *line = dialog->findChild<QLineEdit *>(it.key()))
                    line->setText(*it);
                else if (auto *text = dialog->findChild<QPlainTextEdit *>(it.key()))
                    text->setPlainText(*it);
            }
            auto *button = dialog->findChild<QPushButton *>(QStringLiteral("do_it"));
            ASSERT_TRUE(button);
            button->click();
            if (dialog->isVisible())
                dialog->reject();
        });
    }

    tests::SmallDistrict district;
};

} // namespace

TEST_F(AssessmentPageTest, ShowsEveryItemOfTheSchemeWithItsArithmetic)
{
    ASSERT_TRUE(find<QTableView>("ranking"));
    EXPECT_EQ(find<QTableView>("ranking")->model()->rowCount(), 1);
    ASSERT_TRUE(line(QStringLiteral("B1")));
    tree().select(QStringLiteral("B1"));
    settle();
    const QString sum = find<QLabel>("item_arithmetic")->text();
    EXPECT_TRUE(sum.contains(u'=') || sum.contains(u'0')) << sum.toStdString();
}

TEST_F(AssessmentPageTest, KeepsPointsThatAreTypedAsOneStepOfTheHistory)
{
    const auto before = district.file->history(1000).size();
    type("A1", "centre", "5.5");
    ASSERT_TRUE(score("A1", "centre"));
    EXPECT_EQ(score("A1", "centre")->points->value, 550);
    EXPECT_EQ(district.file->history(1000).size(), before + 1);
    EXPECT_EQ(line(QStringLiteral("A1"))->text(ui::ScoreTree::Centre), QStringLiteral("5.5"));
    type("A1", "centre", "");
    EXPECT_FALSE(score("A1", "centre"));
}

TEST_F(AssessmentPageTest, SaysWhatIsWrongWithPointsAndKeepsNone)
{
    for (const char *wrong : {"99", "-1", "优"}) {
        type("A1", "final", wrong);
        EXPECT_FALSE(score("A1", "final")) << wrong;
        EXPECT_FALSE(find<QLabel>("score_problem")->text().isEmpty()) << wrong;
    }
}

TEST_F(AssessmentPageTest, AsksWhyAComputedScoreWasChanged)
{
    tree().select(QStringLiteral("B1"));
    settle();
    const QString computed = line(QStringLiteral("B1"))->text(ui::ScoreTree::Computed);
    type("B1", "centre", computed == QStringLiteral("0.5") ? "0.25" : "0.5");
    ASSERT_TRUE(score("B1", "centre")) << "never lost for want of a reason";
    auto *reason = find<QLineEdit>("reason_centre");
    ASSERT_TRUE(reason);
    QTest::keyClicks(reason, QStringLiteral("reviewed"));
    QTest::keyClick(reason, Qt::Key_Return);
    settle();
    EXPECT_EQ(score("B1", "centre")->reason, QStringLiteral("reviewed"));
    EXPECT_TRUE(line(QStringLiteral("B1"))
                    ->text(ui::ScoreTree::Points)
                    .startsWith(computed == QStringLiteral("0.5") ? QStringLiteral("0.25")
                                                                  : QStringLiteral("0.5")));
}

TEST_F(AssessmentPageTest, HasAVetoConfirmedByASecondPersonOnly)
{
    answerNext({{QStringLiteral("veto_facts"), QStringLiteral("有偿补课")},
                {QStringLiteral("veto_person"), QStringLiteral("王芳")}});
    find<QAbstractButton>("propose_veto")->click();
    settle();
    auto vetoes = findAll<Veto>(district.file->database());
    ASSERT_EQ(vetoes.size(), 1);
    prompt.setSilent(true);
    answerNext({{QStringLiteral("asked_line"), QStringLiteral("王芳")}});
    find<QAbstractButton>("confirm_veto")->click();
    settle();
    EXPECT_TRUE(findAll<Veto>(district.file->database()).first().confirmedBy.isEmpty());
    answerNext({{QStringLiteral("asked_line"), QStringLiteral("李主任")}});
    find<QAbstractButton>("confirm_veto")->click();
    settle();
    EXPECT_EQ(findAll<Veto>(district.file->database()).first().confirmedBy,
              QStringLiteral("李主任"));
}

TEST_F(AssessmentPageTest, TypesJudgesScoresAndSendsTheirSheets)
{
    const Id panel =
        district.add(Panel{.cycleId = district.cycle.id, .name = QStringLiteral("一组")});
    district.add(Judge{.panelId = panel, .name = QStringLiteral("何教授")});
    district.add(PanelGroup{.panelId = panel, .groupId = district.group.id});
    for (int i = 0; i < 3; ++i) {
        const Id other = district.add(
            ResearchGroup{.cycleId = district.cycle.id, .name = QStringLiteral("项目包%1").arg(i)});
        district.add(PanelGroup{.panelId = panel, .groupId = other});
    }
    settle();
    window->openPage(QStringLiteral("assessment"),
                     {{QStringLiteral("tab"), QStringLiteral("scores")}});
    settle();
    auto *table = find<QTableView>("score_grid");
    ASSERT_GT(table->model()->rowCount(), 0);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_5);
    auto *editor = table->findChild<QLineEdit *>();
    ASSERT_TRUE(editor);
    EXPECT_EQ(editor->text(), QStringLiteral("5"));
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    EXPECT_EQ(table->currentIndex().row(), 1) << "Enter goes down by one";
    const auto scores = scoresOf(district.file->database(), district.cycle);
    ASSERT_EQ(scores.size(), 1);
    EXPECT_EQ(scores.cbegin()->points->value, 500);
    table->model()->setData(table->model()->index(0, 0), QStringLiteral("500"));
    EXPECT_FALSE(find<QLabel>("scores_told")->text().isEmpty());
    EXPECT_EQ(scoresOf(district.file->database(), district.cycle).cbegin()->points->value, 500);

    prompt.setNextFiles({folder.path()});
    prompt.setSilent(true);
    find<QAbstractButton>("send_judge")->click();
    settle();
    EXPECT_EQ(QDir(folder.path()).entryList({QStringLiteral("*.xlsx")}).size(), 1);
}

TEST_F(AssessmentPageTest, DealsPackagesOutToPanels)
{
    const Id panel =
        district.add(Panel{.cycleId = district.cycle.id, .name = QStringLiteral("一组")});
    window->openPage(QStringLiteral("assessment"),
                     {{QStringLiteral("tab"), QStringLiteral("panels")}});
    settle();
    find<QAbstractButton>("deal_out")->click();
    settle();
    EXPECT_EQ(panelOfGroup(district.file->database(), district.group.id), panel);
}

TEST_F(AssessmentPageTest, IsShownOnThePackagesTabToo)
{
    window->openPage(QStringLiteral("packages"),
                     {{QStringLiteral("id"), QVariant::fromValue(district.group.id)}});
    settle();
    auto *tabs = window->currentPage()->findChild<QTabBar *>();
    ASSERT_TRUE(tabs);
    for (int at = 0; at < tabs->count(); ++at)
        if (qstrcmp(ui::packageTabTable()[at].id, "assessment") == 0)
            tabs->setCurrentIndex(at);
    settle();
    auto *sheet = find<ui::ScoreTree>("score_tree");
    ASSERT_TRUE(sheet);
    EXPECT_TRUE(sheet->isVisible());
    EXPECT_FALSE(sheet->findItems(QStringLiteral("A1 "), Qt::MatchStartsWith | Qt::MatchRecursive)
                     .isEmpty());
}
