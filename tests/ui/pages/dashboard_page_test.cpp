// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/store.h"
#include "tests/support/filled_file.h"
#include "tests/ui/window_fixture.h"
#include "ui/charts/factor_gauge.h"
#include "ui/dialogs/target_dialog.h"
#include "ui/widgets/number_button.h"
#include "ui/widgets/year_line.h"

#include <QSignalSpy>
#include <QTest>

namespace {

using models::Side;

class DashboardTest : public tests::WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        window->setLanguage(models::Language::English);
        show(tests::makeFilledFile(folder.path(QStringLiteral("繁昌.yanxun"))));
        window->openPage(QStringLiteral("dashboard"));
        settle();
    }

    ui::FactorGauge *gauge(int factor)
    {
        return window->currentPage()->findChildren<ui::FactorGauge *>().value(factor);
    }

    void click(int factor)
    {
        QTest::mouseClick(gauge(factor)->findChild<ui::BulletGauge *>(), Qt::LeftButton);
    }

    bool setTarget(std::optional<int> basisPoints)
    {
        const bool set =
            ui::setTarget(window->context(), QStringLiteral("rural_share_r1"), basisPoints);
        settle();
        return set;
    }
};

TEST_F(DashboardTest, ShowsTheFourFactors)
{
    ASSERT_EQ(ui::factorTable().size(), 4);
    EXPECT_EQ(gauge(0)->gauge().valueText, QStringLiteral("41.67 %"));
    EXPECT_FALSE(gauge(0)->gauge().targetPercent);
    EXPECT_GT(gauge(0)->gauge().unknownPercent, 0);
}

TEST_F(DashboardTest, SaysHowManyMoreReachTheTarget)
{
    EXPECT_TRUE(setTarget(5000));
    EXPECT_EQ(gauge(0)->gauge().targetPercent, 50);
    // 10 of 24 are rural: (10 + 4) of (24 + 4) is exactly half.
    EXPECT_EQ(gauge(0)->gauge().sentence, QStringLiteral("4 more rural teachers reach 50 %."));
    EXPECT_TRUE(setTarget(4000));
    EXPECT_EQ(gauge(0)->gauge().sentence, QStringLiteral("The target of 40 % is reached."));
    EXPECT_TRUE(setTarget(10000));
    EXPECT_EQ(gauge(0)->gauge().sentence,
              QStringLiteral("100 % cannot be reached by adding members."));
}

TEST_F(DashboardTest, KeepsATargetAsOneEditThatCanBeUndone)
{
    EXPECT_TRUE(setTarget(5000));
    EXPECT_TRUE(setTarget(5000)); // changes nothing, so there is nothing more to undo
    EXPECT_TRUE(setTarget(std::nullopt));
    EXPECT_FALSE(gauge(0)->gauge().targetPercent);
    models::RecordFile *file = window->context().file();
    ASSERT_TRUE(file->undo());
    settle();
    EXPECT_EQ(gauge(0)->gauge().targetPercent, 50);
    ASSERT_TRUE(file->undo());
    settle();
    EXPECT_FALSE(gauge(0)->gauge().targetPercent);
    EXPECT_TRUE(models::findAll<models::Target>(file->database()).isEmpty());
}

TEST_F(DashboardTest, OpensThePeopleOfAShareAndTheGapsOfACoverage)
{
    QSignalSpy asked(&window->context(), &ui::PageContext::peopleRequested);
    click(0);
    click(1);
    ASSERT_EQ(asked.count(), 2);
    EXPECT_EQ(asked[0][0].toString(), QStringLiteral("rural_share_r1"));
    EXPECT_EQ(asked[0][1].value<Side>(), Side::Part);
    EXPECT_EQ(asked[1][0].toString(), QStringLiteral("coverage_stages"));
    EXPECT_EQ(asked[1][1].value<Side>(), Side::Rest);
}

TEST_F(DashboardTest, BringsTheRecordsOfACheckToTheirPage)
{
    QSignalSpy opened(&window->context(), &ui::PageContext::pageRequested);
    const auto lines =
        window->currentPage()->findChildren<QAbstractButton *>(QStringLiteral("todo"));
    ASSERT_EQ(lines.size(), window->context().checks().size());
    lines.first()->click();
    ASSERT_EQ(opened.count(), 1);
    const auto &check = window->context().checks().first();
    EXPECT_EQ(opened[0][0].toString(), QLatin1String(check.line->page));
    const QVariantMap arguments = opened[0][1].toMap();
    EXPECT_EQ(arguments.value(QStringLiteral("ids")).toList().size(), check.found);
}

TEST_F(DashboardTest, OpensTheListBehindANumber)
{
    QSignalSpy asked(&window->context(), &ui::PageContext::peopleRequested);
    auto *members =
        window->currentPage()->findChild<ui::NumberButton *>(QStringLiteral("number_members"));
    ASSERT_TRUE(members);
    EXPECT_TRUE(members->accessibleName().contains(QStringLiteral("24")));
    members->click();
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toString(), QStringLiteral("members"));
}

TEST_F(DashboardTest, OpensThePackagesThatHaveNotDoneAStep)
{
    models::RecordFile *file = window->context().file();
    ASSERT_TRUE(file->edit(QStringLiteral("step"), [&](models::Transaction &edit) {
        models::GroupStep step{
            .groupId = models::findAll<models::ResearchGroup>(edit.database()).first().id,
            .step = QStringLiteral("plan"),
            .doneOn = {2023, 4, 1}};
        edit.insert(step);
        return models::Result<void>();
    }));
    settle();
    EXPECT_EQ(window->context().steps().done.value(QStringLiteral("plan")), 1);
    QSignalSpy opened(&window->context(), &ui::PageContext::pageRequested);
    auto *year = window->currentPage()->findChild<ui::YearLine *>();
    ASSERT_TRUE(year);
    EXPECT_TRUE(year->toolTip().contains(QStringLiteral("1 of 3 packages")))
        << year->toolTip().toStdString();
    QTest::mouseClick(year, Qt::LeftButton, {}, QPoint(year->width() * 7 / 12, 5));
    ASSERT_EQ(opened.count(), 1);
    const QVariantMap arguments = opened[0][1].toMap();
    EXPECT_EQ(arguments.value(QStringLiteral("ids")).toList().size(), 2);
}

} // namespace
