// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/store.h"
#include "tests/support/filled_file.h"
#include "tests/ui/window_fixture.h"
#include "ui/charts/factor_gauge.h"

#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <thread>

namespace {

using models::Cycle;
using models::Result;
using models::Transaction;

class MainWindowTest : public tests::WindowTest
{
protected:
    void showFilled() { show(tests::makeFilledFile(folder.path(QStringLiteral("繁昌.yanxun")))); }

    QToolButton *button(const char *name)
    {
        auto *found = window->findChild<QToolButton *>(QString::fromLatin1(name));
        EXPECT_TRUE(found) << name;
        return found;
    }

    void drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent entering(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton,
                                 Qt::NoModifier);
        QCoreApplication::sendEvent(window.get(), &entering);
        EXPECT_TRUE(entering.isAccepted());
        QDropEvent event(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window.get(), &event);
    }

    void addTeacher(const QString &name)
    {
        models::Teacher teacher{.name = name};
        EXPECT_TRUE(window->context().edit(QStringLiteral("新增 ") + name,
                                           [&](Transaction &transaction) -> Result<void> {
                                               transaction.insert(teacher);
                                               return {};
                                           }));
        settle();
    }
};

TEST_F(MainWindowTest, CountsTheFiguresOfAFileOffItsThread)
{
    showFilled();
    const auto book = window->context().figures();
    ASSERT_TRUE(book);
    EXPECT_EQ(book->find(QStringLiteral("members"))->part, 24);
    EXPECT_FALSE(window->context().checks().isEmpty());
}

TEST_F(MainWindowTest, SpeaksAnotherLanguageAtOnceAndStaysOnItsPage)
{
    showFilled();
    const QString page = window->currentPageId();
    window->setLanguage(models::Language::English);
    settle();
    EXPECT_EQ(window->currentPageId(), page);
    EXPECT_EQ(window->findChild<QAbstractButton *>(QStringLiteral("sidebar_dashboard"))->text(),
              QStringLiteral("Overview"));
    EXPECT_EQ(settings.languageName(), QStringLiteral("en"));
}

TEST_F(MainWindowTest, NamesTheEditOnTheUndoButtonAndTakesItBack)
{
    showFilled();
    addTeacher(QStringLiteral("单晓"));
    EXPECT_TRUE(button("undo_button")->toolTip().contains(QStringLiteral("新增 单晓")));
    button("undo_button")->click();
    settle();
    EXPECT_TRUE(button("redo_button")->toolTip().contains(QStringLiteral("新增 单晓")));
    const auto found =
        models::findAll<models::Teacher>(window->context().file()->database(), "WHERE name = ?",
                                         {models::Value(QStringLiteral("单晓"))});
    EXPECT_TRUE(found.isEmpty());
}

TEST_F(MainWindowTest, UndoesAndRedoesByKeys)
{
    showFilled();
    addTeacher(QStringLiteral("单晓"));
    window->activateWindow();
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(window->context().file()->nextRedo());
    QTest::keyClick(window.get(), Qt::Key_Y, Qt::ControlModifier);
    settle();
    EXPECT_FALSE(window->context().file()->nextRedo());
}

TEST_F(MainWindowTest, SwitchesTheCycleForEveryPage)
{
    showFilled();
    EXPECT_TRUE(window->context().edit(QStringLiteral("2022"),
                                       [](Transaction &transaction) -> Result<void> {
                                           Cycle cycle = models::cycleForYear(2022);
                                           transaction.insert(cycle);
                                           return {};
                                       }));
    settle();
    auto *chooser = window->findChild<QComboBox *>(QStringLiteral("cycle_chooser"));
    ASSERT_EQ(chooser->count(), 7); // two years, a line, and what can be done with years
    EXPECT_EQ(chooser->currentIndex(), 1);
    QSignalSpy changed(&window->context(), &ui::PageContext::figuresChanged);
    chooser->setFocus();
    QTest::keyClick(chooser, Qt::Key_Up);
    settle();
    EXPECT_EQ(window->context().cycle()->name, QStringLiteral("2022"));
    EXPECT_GE(changed.count(), 1);
    ASSERT_TRUE(window->context().figures());
    EXPECT_EQ(window->context().figures()->cycle().name, QStringLiteral("2022"));
}

TEST_F(MainWindowTest, CountsEveryEarlierCycleForTheCharts)
{
    showFilled();
    EXPECT_TRUE(window->context().edit(QStringLiteral("2022"),
                                       [](Transaction &transaction) -> Result<void> {
                                           Cycle cycle = models::cycleForYear(2022);
                                           transaction.insert(cycle);
                                           return {};
                                       }));
    settle();
    ASSERT_EQ(window->context().books().size(), 2);
    EXPECT_EQ(window->context().books().first()->cycle().name, QStringLiteral("2022"));
}

TEST_F(MainWindowTest, StartsAnImportOfDroppedWorkbooks)
{
    showFilled();
    QSignalSpy asked(&window->context(), &ui::PageContext::importRequested);
    const QString book = folder.path(QStringLiteral("花名册.xlsx"));
    drop({book});
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.first().first().toStringList(), QStringList{book});
}

TEST_F(MainWindowTest, OpensADroppedFileInsteadOfImportingIt)
{
    const QString path = folder.path(QStringLiteral("繁昌.yanxun"));
    tests::makeFilledFile(path).reset();
    drop({path});
    settle();
    ASSERT_TRUE(window->context().file());
    EXPECT_TRUE(window->windowTitle().contains(QStringLiteral("繁昌")));
    EXPECT_EQ(settings.recentFiles(), QStringList{path});
}

TEST_F(MainWindowTest, KeepsItsFileWhenAnotherCannotBeOpened)
{
    showFilled();
    const QString broken = folder.path(QStringLiteral("坏.yanxun"));
    tests::writeFile(broken, "this is no file of ours");
    window->files().open(broken);
    settle();
    EXPECT_EQ(prompt.told().size(), 1);
    EXPECT_TRUE(window->context().file()->path().endsWith(QStringLiteral("繁昌.yanxun")));
}

TEST_F(MainWindowTest, MakesANewFileWithItsCycleAndPlace)
{
    const QString path = folder.path(QStringLiteral("新.yanxun"));
    window->files().create({QStringLiteral("繁昌区"), QStringLiteral("繁昌区教师发展中心"), 2024},
                           path);
    settle();
    ASSERT_TRUE(window->context().file());
    EXPECT_EQ(window->context().cycle()->name, QStringLiteral("2024"));
    EXPECT_EQ(window->context().fileSetting(models::kDistrictSetting), QStringLiteral("繁昌区"));
}

TEST_F(MainWindowTest, LeavesNoHalfMadeFileWhenItsFirstEditFails)
{
    const QString path = folder.path(QStringLiteral("新.yanxun"));
    window->files().create({{}, {}, 0}, path); // there is no year 0
    settle();
    EXPECT_EQ(prompt.told().size(), 1);
    EXPECT_FALSE(QFile::exists(path));
}

TEST_F(MainWindowTest, AsksForAFileBeforeWorkbooksAreDropped)
{
    drop({folder.path(QStringLiteral("花名册.xlsx"))});
    EXPECT_EQ(prompt.told().size(), 1);
}

// Holds the file in an edit on another thread until it is let go.
class LongEdit
{
public:
    explicit LongEdit(models::RecordFile &file)
        : m_thread([this, &file] {
              m_done =
                  bool(file.edit(QStringLiteral("long"), [this](Transaction &) -> Result<void> {
                      m_begun.release();
                      m_end.acquire();
                      return {};
                  }));
          })
    {
        m_begun.acquire();
    }
    ~LongEdit()
    {
        m_end.release();
        m_thread.join();
        EXPECT_TRUE(m_done);
    }

private:
    QSemaphore m_begun, m_end;
    bool m_done = false;
    std::thread m_thread;
};

TEST_F(MainWindowTest, KeepsItsLookAndSaysWhyWhileTheFileIsBeingWritten)
{
    showFilled();
    const ui::Page *page = window->currentPage();
    {
        const LongEdit edit(*window->context().file());
        window->setLanguage(models::Language::English);
        window->setTheme(ui::ThemeChoice::Dark);
        window->changeFontSize(1);
        EXPECT_EQ(prompt.told().size(), 3);
        EXPECT_EQ(window->currentPage(), page);
        EXPECT_EQ(models::language(), models::Language::Chinese);
        QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
        EXPECT_EQ(prompt.told().size(), 4);
        EXPECT_FALSE(window->close());
        prompt.setNextAnswer(true);
        EXPECT_TRUE(window->close());
    }
    settle();
}

TEST_F(MainWindowTest, CanBeClosedWhileAFileIsBeingOpened)
{
    const QString path = folder.path(QStringLiteral("繁昌.yanxun"));
    tests::makeFilledFile(path).reset();
    window->files().open(path);
    window.reset();
    // Nothing holds it any more.
    EXPECT_TRUE(models::RecordFile::open(path));
}

TEST_F(MainWindowTest, KeepsTheNamesOfDistrictAndCentreAsOneEdit)
{
    showFilled();
    window->files().rename({QStringLiteral("芜湖市"), QStringLiteral("芜湖市教师发展中心")});
    settle();
    EXPECT_EQ(window->context().fileSetting(models::kDistrictSetting), QStringLiteral("芜湖市"));
    ASSERT_TRUE(window->context().file()->undo());
    settle();
    EXPECT_EQ(window->context().fileSetting(models::kDistrictSetting), QStringLiteral("繁昌区"));
    EXPECT_TRUE(window->context().fileSetting(models::kCentreSetting).isEmpty());
}

TEST_F(MainWindowTest, MakesTheSampleFromItsWorkbooksAndSaysWhatItIs)
{
    window->files().openSample(folder.path(QStringLiteral("sample")));
    settle();
    ASSERT_TRUE(window->context().file()) << prompt.told().join(QLatin1Char(' ')).toStdString();
    ASSERT_TRUE(window->context().figures());
    const auto *rural = window->context().figures()->find(QStringLiteral("rural_share_r1"));
    EXPECT_EQ(rural->part, 262);
    EXPECT_EQ(rural->whole, 694);
    EXPECT_TRUE(window->findChild<QLabel *>(QStringLiteral("banner"))->isVisible());
    const auto gauges = window->findChildren<ui::FactorGauge *>();
    ASSERT_EQ(gauges.size(), 4);
    // (262 + 26) / (694 + 26) is exactly 40 %.
    EXPECT_EQ(gauges.first()->gauge().sentence.count(QStringLiteral("26")), 1);
}

TEST_F(MainWindowTest, SaysThatAFileHoldsSampleData)
{
    showFilled();
    auto *banner = window->findChild<QLabel *>(QStringLiteral("banner"));
    EXPECT_FALSE(banner->isVisible());
    EXPECT_TRUE(window->context().edit(
        QStringLiteral("sample"), [](Transaction &transaction) -> Result<void> {
            setSetting(transaction, models::kSampleSetting, QStringLiteral("1"));
            return {};
        }));
    settle();
    EXPECT_TRUE(banner->isVisible());
}

TEST_F(MainWindowTest, FindsPeopleByTheirInitialsFromTheKeyboard)
{
    showFilled();
    QSignalSpy opened(&window->context(), &ui::PageContext::pageRequested);
    window->activateWindow();
    QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *box = window->findChild<ui::SearchBox *>();
    ASSERT_TRUE(box->hasFocus());
    QTest::keyClicks(box, QStringLiteral("zw"));
    ASSERT_TRUE(box->hits());
    EXPECT_TRUE(box->hits()->item(0)->text().contains(QStringLiteral("张伟")));
    QTest::keyClick(box, Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.first().first().toString(), QStringLiteral("teachers"));
    EXPECT_FALSE(box->hits());
}

TEST_F(MainWindowTest, SaysThatNothingWasFound)
{
    showFilled();
    auto *box = window->findChild<ui::SearchBox *>();
    box->begin();
    QTest::keyClicks(box, QStringLiteral("qqqq"));
    ASSERT_TRUE(box->hits());
    EXPECT_EQ(box->hits()->count(), 1);
    QTest::keyClick(box, Qt::Key_Escape);
    EXPECT_FALSE(box->hits());
    EXPECT_TRUE(box->text().isEmpty());
}

TEST_F(MainWindowTest, CollapsesItsSidebarWhenNarrow)
{
    auto *sidebar = window->findChild<ui::Sidebar *>();
    EXPECT_TRUE(sidebar->isCollapsed());
    window->resize(1400, 800);
    settle();
    EXPECT_FALSE(sidebar->isCollapsed());
}

TEST_F(MainWindowTest, RemembersItsLetterSize)
{
    const qreal before = settings.fontSize();
    window->activateWindow();
    QTest::keyClick(window.get(), Qt::Key_Plus, Qt::ControlModifier);
    settle();
    EXPECT_EQ(settings.fontSize(), before + 1);
}

} // namespace
