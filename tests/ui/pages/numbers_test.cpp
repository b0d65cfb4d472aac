// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/figures/quantity_reader.h"
#include "models/tables/list_kind.h"
#include "tests/support/random_year.h"
#include "tests/ui/window_fixture.h"
#include "ui/pages.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/small_numbers.h"

using namespace models;

namespace {

class Numbers : public tests::WindowTest
{
protected:
    void TearDown() override
    {
        window->context().closeFile();
        WindowTest::TearDown();
    }
    FixedClock clock{QDateTime(QDate(2023, 7, 1), QTime(4, 0), Qt::UTC)};
    tests::RandomYear year{3};
};

} // namespace

// Whatever page comes next: a number at the head of a record says which quantity it is.
TEST_F(Numbers, AtTheHeadOfARecordSayWhichQuantityTheyAre)
{
    show(year.file);
    int seen = 0;
    for (const ui::PageLine &page : ui::pageTable()) {
        window->openPage(QLatin1String(page.id), {});
        settle();
        for (auto *list : window->currentPage()->findChildren<ui::ListPage *>())
            if (list->list().rowCount())
                window->openPage(
                    QLatin1String(page.id),
                    {{QStringLiteral("id"), QVariant::fromValue(list->list().idAt(0))}});
        settle();
        for (auto *numbers : window->currentPage()->findChildren<ui::SmallNumbers *>())
            for (auto *label : numbers->findChildren<QLabel *>()) {
                if (!label->property("quantity").isValid() || label->text().isEmpty())
                    continue;
                const QString id = label->property("quantity").toString();
                EXPECT_TRUE(quantityLine(id) || id.startsWith(QStringLiteral("own:")))
                    << page.id << ": " << label->text().toStdString();
                ++seen;
            }
    }
    EXPECT_GT(seen, 6);
}

TEST_F(Numbers, AtTheHeadOfAPackageAreItsQuantities)
{
    show(year.file);
    window->openPage(QStringLiteral("packages"), {});
    settle();
    const auto question = QuantityQuestion::ofYear(year.cycle);
    for (const Id package : std::as_const(year.packages)) {
        window->openPage(QStringLiteral("packages"),
                         {{QStringLiteral("id"), QVariant::fromValue(package)}});
        settle();
        const auto quantities = quantitiesOfGroup(year.database(), question, package);
        int compared = 0;
        for (auto *numbers : window->currentPage()->findChildren<ui::SmallNumbers *>())
            for (auto *label : numbers->findChildren<QLabel *>())
                if (const QuantityLine *line =
                        quantityLine(label->property("quantity").toString())) {
                    EXPECT_EQ(label->text(),
                              line->valueText(quantities.value(QLatin1String(line->id))))
                        << line->id;
                    ++compared;
                }
        EXPECT_EQ(compared, 4);
    }
}

// A column of numbers is a field of the record, a quantity, or named here with what it counts.
TEST_F(Numbers, InColumnsOfListsAreFieldsOrQuantities)
{
    const QStringList counts{
        QStringLiteral("plan_reached"), // of targets, each a quantity
        QStringLiteral("teachers"),     // postings at a school
        QStringLiteral("members"),      // of a school, from counted_member
        QStringLiteral("present"),      QStringLiteral("absent"), // of one activity
        QStringLiteral("on_leave"),     QStringLiteral("evidence")};
    for (const ListKind *kind : {&groupList(), &teacherList(), &activityList(), &schoolList(),
                                 &outcomeList(), &expenseList()})
        for (const ListColumn &column : kind->columns)
            EXPECT_TRUE(!column.number || column.field || column.quantity ||
                        counts.contains(column.key))
                << column.key.toStdString();
}
