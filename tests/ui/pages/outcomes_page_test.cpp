// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edits/outcome_holders.h"
#include "tests/support/small_district.h"
#include "tests/ui/window_fixture.h"
#include "ui/widgets/award_table.h"
#include "ui/widgets/evidence_list.h"
#include "ui/widgets/list_page.h"

#include <QMenu>
#include <QToolButton>

using namespace models;

namespace {

// The outcomes page on a district with three outcomes.
class OutcomesPageTest : public tests::WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        first = add("省级比赛", "23", "2");
        add("省级比赛", "23", "3");
        add("市级比赛", "33", nullptr);
        district.add(
            OutcomeHolder{.outcomeId = first, .position = 1, .teacherId = district.zhang.id});
        show(district.file);
        window->openPage(QStringLiteral("outcomes"),
                         {{QStringLiteral("id"), QVariant::fromValue(first)}});
        settle();
        page = qobject_cast<ui::ListPage *>(window->currentPage());
        ASSERT_TRUE(page);
    }
    void TearDown() override
    {
        window->context().closeFile();
        WindowTest::TearDown();
    }
    Id add(const char *programme, const char *level, const char *grade)
    {
        return district.add(Outcome{.cycleId = district.cycle.id,
                                    .groupId = district.group.id,
                                    .name = QString::fromUtf8(programme) + QStringLiteral("作品"),
                                    .kind = QStringLiteral("competition"),
                                    .programme = QString::fromUtf8(programme),
                                    .level = QLatin1String(level),
                                    .grade = QLatin1String(grade),
                                    .awardedOn = {2023, 5, 0}});
    }
    void press(const char *button)
    {
        auto *found = page->findChild<QAbstractButton *>(QLatin1String(button));
        ASSERT_TRUE(found) << button;
        found->click();
        settle();
    }
    QString people()
    {
        QStringList names;
        for (const OutcomeHolder &holder : holdersOf(district.file->database(), first))
            names << district.read<Teacher>(holder.teacherId).name;
        return names.join(QLatin1Char(' '));
    }
    ui::AwardTable &matrix()
    {
        page->findChild<QToolButton *>(QStringLiteral("other_view"))->setChecked(true);
        settle();
        return *page->findChild<ui::AwardTable *>();
    }

    tests::SmallDistrict district;
    Id first = 0;
    ui::ListPage *page = nullptr;
};

} // namespace

TEST_F(OutcomesPageTest, ListsTheOutcomesOfTheYear)
{
    EXPECT_EQ(page->list().rowCount(), 3);
    EXPECT_EQ(page->current(), first);
    page->list().setFilter(QStringLiteral("missing"), {QStringLiteral("grade")});
    EXPECT_EQ(page->list().rowCount(), 1);
    page->list().setFilter(QStringLiteral("missing"), {QStringLiteral("people")});
    EXPECT_EQ(page->list().rowCount(), 2);
    page->list().setFilter(QStringLiteral("missing"), {QStringLiteral("evidence")});
    EXPECT_EQ(page->list().rowCount(), 3);
    page->list().clearFilters();
    page->list().setText(QStringLiteral("张伟"));
    EXPECT_EQ(page->list().rowCount(), 1) << "people are found by name";
}

TEST_F(OutcomesPageTest, AddsMembersInOrderAndMovesThem)
{
    press("add_member");
    QMenu *menu = nullptr;
    for (QMenu *each : page->findChildren<QMenu *>())
        if (each->isVisible())
            menu = each;
    ASSERT_TRUE(menu);
    ASSERT_EQ(menu->actions().size(), 1) << "the other member stands there already";
    menu->actions().first()->trigger();
    menu->close();
    settle();
    EXPECT_EQ(people(), QStringLiteral("张伟 单晓"));
    page->findChild<ui::RelatedList *>()->table()->selectRow(1);
    press("person_up");
    EXPECT_EQ(people(), QStringLiteral("单晓 张伟"));
    page->findChild<ui::RelatedList *>()->table()->selectRow(0);
    press("remove_person");
    EXPECT_EQ(people(), QStringLiteral("张伟"));
}

TEST_F(OutcomesPageTest, ShowsTheMatrixAndBothOfItsNumbers)
{
    const ui::AwardTable &awards = matrix();
    ASSERT_TRUE(awards.isVisible());
    EXPECT_EQ(awards.matrix().items, 3);
    EXPECT_EQ(awards.matrix().people, 1);
    EXPECT_EQ(awards.table().rowCount(), 3) << "two programmes and the sums";
    EXPECT_EQ(awards.table().columnCount(), 6);
}

TEST_F(OutcomesPageTest, ListsTheOutcomesBehindACellOfTheMatrix)
{
    ui::AwardTable &awards = matrix();
    emit awards.table().cellClicked(0, 2);
    settle();
    EXPECT_FALSE(awards.isVisible());
    EXPECT_EQ(page->list().rowCount(), 1);
    EXPECT_EQ(page->list().filter(QStringLiteral("grade")), QStringList(QStringLiteral("3")));
    // A grade that was not given and one that is "not graded" are one column.
    emit matrix().table().cellClicked(1, 3);
    settle();
    EXPECT_EQ(page->list().rowCount(), 1);
    EXPECT_EQ(page->list().filter(QStringLiteral("level")), QStringList(QStringLiteral("33")));
}

TEST_F(OutcomesPageTest, ShowsTheEvidenceOfTheOutcome)
{
    const QString path = folder.path(QStringLiteral("获奖证书.pdf"));
    tests::writeFile(path, "%PDF");
    auto *evidence = page->findChild<ui::EvidenceList *>();
    ASSERT_TRUE(evidence);
    evidence->addFiles({path});
    settle();
    EXPECT_EQ(evidence->list().table()->rowCount(), 1);
    page->list().setFilter(QStringLiteral("missing"), {QStringLiteral("evidence")});
    EXPECT_EQ(page->list().rowCount(), 2);
}
