// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/charts.h"
#include "tests/support/filled_file.h"
#include "tests/ui/window_fixture.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/values_table.h"
#include "ui/widgets/chart_gallery.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace {

class ChartsPageTest : public tests::WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        show(tests::makeFilledFile(folder.path(QStringLiteral("繁昌.yanxun"))));
    }

    void openChart(const QString &id)
    {
        window->openPage(QStringLiteral("charts"), {{QStringLiteral("chart"), id}});
        settle();
        page = window->currentPage();
        chart = page->findChild<ui::ChartView *>();
        table = page->findChild<ui::ValuesTable *>();
    }

    ui::Page *page = nullptr;
    ui::ChartView *chart = nullptr;
    ui::ValuesTable *table = nullptr;
};

TEST_F(ChartsPageTest, ShowsEveryChartOfTheTable)
{
    openChart(QStringLiteral("stage"));
    EXPECT_EQ(page->findChild<ui::ChartGallery *>()->count(), models::chartTable().size());
    EXPECT_EQ(chart->spec().id, QStringLiteral("stage"));
    EXPECT_EQ(table->rowCount(), chart->spec().categories.size());
}

TEST_F(ChartsPageTest, OpensThePeopleOfABarAndOfACell)
{
    openChart(QStringLiteral("stage"));
    QSignalSpy asked(&window->context(), &ui::PageContext::peopleRequested);
    QTest::mouseClick(chart, Qt::LeftButton, Qt::NoModifier, chart->areaOf(0, 0).center());
    ASSERT_EQ(asked.count(), 1);
    EXPECT_TRUE(asked.first().first().toString().startsWith(QStringLiteral("members/stage/")));
    table->setCurrentCell(0, 1);
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_EQ(asked.count(), 2);
    EXPECT_EQ(asked[1], asked[0]);
}

TEST_F(ChartsPageTest, DrawsByAnotherDefinitionOfRural)
{
    openChart(QStringLiteral("rural_by_package"));
    const QString before = chart->spec().subtitle;
    auto *chooser = page->findChild<QComboBox *>(QStringLiteral("definition_chooser"));
    chooser->setFocus();
    QTest::keyClick(chooser, Qt::Key_Down);
    EXPECT_NE(chart->spec().subtitle, before);
    EXPECT_EQ(chart->spec().id, QStringLiteral("rural_by_package"));
}

TEST_F(ChartsPageTest, SavesTheChartAsPictureAndAsDrawing)
{
    openChart(QStringLiteral("stage"));
    auto *save = page->findChild<QPushButton *>(QStringLiteral("save_picture"));
    const QString png = folder.path(QStringLiteral("学段.png"));
    const QString svg = folder.path(QStringLiteral("学段.svg"));
    for (const QString &path : {png, svg}) {
        prompt.setNextFiles({path});
        save->click();
    }
    EXPECT_TRUE(tests::readFile(png).startsWith("\x89PNG"));
    EXPECT_TRUE(tests::readFile(svg).contains("<svg"));
    EXPECT_TRUE(prompt.told().isEmpty());
}

TEST_F(ChartsPageTest, CopiesItsNumbersForASpreadsheet)
{
    openChart(QStringLiteral("stage"));
    const std::unique_ptr<QMimeData> copied(table->copied());
    EXPECT_TRUE(copied->hasHtml());
    const QStringList lines = copied->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), table->rowCount() + 1);
    EXPECT_EQ(lines[1].count(QLatin1Char('\t')), table->columnCount() - 1);
}

TEST_F(ChartsPageTest, KeepsItsChartWhenTheRecordsChange)
{
    openChart(QStringLiteral("age_ladder"));
    EXPECT_TRUE(window->context().edit(
        QStringLiteral("edit"), [](models::Transaction &transaction) -> models::Result<void> {
            models::Teacher teacher{.name = QStringLiteral("单晓")};
            transaction.insert(teacher);
            return {};
        }));
    settle();
    EXPECT_EQ(chart->spec().id, QStringLiteral("age_ladder"));
}

} // namespace
