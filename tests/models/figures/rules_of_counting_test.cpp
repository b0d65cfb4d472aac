// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/figures/figure_book.h"
#include "models/figures/quantity_reader.h"
#include "models/figures/quantity_sql.h"
#include "models/records/all_records.h"
#include "models/storage/record_file.h"
#include "tests/support/support.h"

using namespace models;

namespace {

// Two packages and one studio, looked at on 1 December with half of December still to come; every
// number worked out by hand.
class RulesOfCounting : public testing::Test
{
protected:
    void SetUp() override
    {
        auto made = RecordFile::create(folder.path(QStringLiteral("rules.yanxun")));
        file = std::move(*made);
        edit([this](Transaction &transaction) { fill(transaction); });
    }
    template <class Change>
    void edit(Change change)
    {
        const auto done = file->edit(QStringLiteral("edit"), [&](Transaction &transaction) {
            change(transaction);
            return Result<void>();
        });
        EXPECT_TRUE(done) << (done ? "" : done.error().detail.toStdString());
    }
    Id person(Transaction &edit, const char *name, Id school)
    {
        Teacher teacher{.name = QString::fromUtf8(name)};
        edit.insert(teacher);
        Posting posting{.teacherId = teacher.id, .schoolId = school};
        edit.insert(posting);
        return teacher.id;
    }
    Id school(Transaction &edit, const char *name, const char *code)
    {
        School made{.name = QString::fromUtf8(name)};
        edit.insert(made);
        if (*code) {
            SchoolSite site{
                .schoolId = made.id, .urbanRural = QLatin1String(code), .codeYear = 2016};
            edit.insert(site);
        }
        return made.id;
    }
    Id group(Transaction &edit, const char *number, const char *name, const char *kind)
    {
        ResearchGroup made{.cycleId = cycle.id,
                           .number = QLatin1String(number),
                           .name = QString::fromUtf8(name),
                           .kind = QLatin1String(kind)};
        return edit.insert(made);
    }
    Id member(Transaction &edit, Id group, Id teacher, const PartialDate &leftOn = {})
    {
        Membership made{.groupId = group, .teacherId = teacher, .leftOn = leftOn};
        return edit.insert(made);
    }
    Id activity(Transaction &edit, Id group, const QDate &day)
    {
        Activity made{.cycleId = cycle.id,
                      .name = QStringLiteral("公开课"),
                      .kind = QStringLiteral("open_lesson"),
                      .startsOn = day,
                      .hours = Hundredths{400}};
        edit.insert(made);
        if (group) {
            ActivityGroup part{.activityId = made.id, .groupId = group};
            edit.insert(part);
        }
        return made.id;
    }
    void voucher(Transaction &edit, Id group, const QDate &day, qint64 yuan,
                 const QDate &withdrawn = {})
    {
        Expense made{.groupId = group,
                     .category = QStringLiteral("books"),
                     .spentOn = day,
                     .amount = Money{100 * yuan},
                     .withdrawnOn = withdrawn};
        edit.insert(made);
    }
    void outcome(Transaction &edit, Id group, int items)
    {
        Outcome made{
            .cycleId = cycle.id, .groupId = group, .name = QStringLiteral("论文"), .items = items};
        edit.insert(made);
    }
    void fill(Transaction &edit)
    {
        edit.insert(cycle);
        const Id rural = school(edit, "荻港镇中心小学", "220");
        const Id town = school(edit, "繁昌县第一小学", "111");
        const Id unknown = school(edit, "孙村镇无码小学", "");
        chinese = group(edit, "2", "小学语文项目包", "package");
        maths = group(edit, "10", "小学数学项目包", "package");
        studio = group(edit, "3", "阳光名师工作室", "studio");
        const Id zhang = member(edit, chinese, person(edit, "张一", rural));
        const Id li = member(edit, chinese, person(edit, "李二", town));
        const Id wang = member(edit, chinese, person(edit, "王三", rural), {2023, 6, 30});
        member(edit, maths, person(edit, "赵四", unknown));
        member(edit, maths, person(edit, "钱五", unknown));
        member(edit, studio, person(edit, "孙六", rural));
        const Id held = activity(edit, chinese, {2023, 3, 1});
        activity(edit, chinese, {2023, 12, 20});
        activity(edit, studio, {2023, 4, 1});
        activity(edit, 0, {2023, 5, 1});
        for (const Id one : {zhang, li, wang}) {
            Attendance mark{
                .activityId = held, .membershipId = one, .mark = QStringLiteral("present")};
            edit.insert(mark);
        }
        BudgetLine budget{
            .groupId = chinese, .category = QStringLiteral("books"), .amount = Money{100000}};
        edit.insert(budget);
        budget = {.groupId = studio, .category = QStringLiteral("books"), .amount = Money{500000}};
        edit.insert(budget);
        voucher(edit, chinese, {2023, 5, 1}, 200);
        voucher(edit, chinese, {2023, 12, 15}, 300);
        voucher(edit, chinese, {2023, 5, 2}, 999, {2023, 5, 3});
        voucher(edit, studio, {2023, 5, 1}, 2000);
        outcome(edit, chinese, 1);
        outcome(edit, studio, 4);
        outcome(edit, 0, 7);
    }
    CountedQuantity of(Id group, const char *id, const QDate &day = {})
    {
        return quantitiesOfGroup(file->database(), QuantityQuestion::onDay(cycle, day), group)
            .value(QLatin1String(id));
    }
    Figure figure(const char *id)
    {
        const auto book = FigureBook::count(file->database(), cycle);
        EXPECT_TRUE(book);
        const Figure *found = (*book)->find(QString::fromUtf8(id));
        return found ? *found : Figure();
    }

    FixedClock clock{QDateTime(QDate(2023, 12, 1), QTime(4, 0), Qt::UTC)};
    tests::Folder folder;
    std::unique_ptr<RecordFile> file;
    Cycle cycle = cycleForYear(2023);
    Id chinese = 0, maths = 0, studio = 0;
};

} // namespace

TEST_F(RulesOfCounting, AnActivityIsHeldOnceItsLastDayIsOver)
{
    EXPECT_EQ(of(chinese, "activities").part, 1);
    EXPECT_EQ(of(chinese, "planned_activities").part, 1);
    EXPECT_EQ(figure("activities").part, 1);
    EXPECT_EQ(figure("planned_activities").part, 1);
    edit([this](Transaction &transaction) { // begun, but not over
        Activity week{.cycleId = cycle.id,
                      .name = QStringLiteral("研训周"),
                      .startsOn = {2023, 11, 29},
                      .endsOn = {2023, 12, 2}};
        transaction.insert(week);
        ActivityGroup part{.activityId = week.id, .groupId = chinese};
        transaction.insert(part);
    });
    EXPECT_EQ(of(chinese, "activities").part, 1);
    EXPECT_EQ(of(chinese, "planned_activities").part, 2);
    clock.advance(qint64(86400000) * 60);
    EXPECT_EQ(of(chinese, "activities").part, 3);
    EXPECT_EQ(of(chinese, "planned_activities").part, 0);
    EXPECT_EQ(of(chinese, "activities", {2023, 12, 19}).part, 2);
    EXPECT_EQ(of(chinese, "planned_activities", {2023, 12, 19}).part, 1);
}

TEST_F(RulesOfCounting, HoursOfThoseWhoLeftAreInTheTotalAndInNoMean)
{
    EXPECT_EQ(of(chinese, "hours").part, 1200);
    EXPECT_EQ(of(chinese, "hours_left").part, 400);
    EXPECT_EQ(of(chinese, "hours_each").text(), QStringLiteral("4"));
    EXPECT_EQ(figure("hours").part, 1200);
}

TEST_F(RulesOfCounting, AMemberWhoCameToNothingHasNoHoursHoweverItIsAsked)
{
    const QString each = QStringLiteral("hours_each");
    EXPECT_EQ(of(maths, "hours_each"), (Amount{0, 2, 0}));
    const QuantityQuestion questions[] = {QuantityQuestion::ofYear(cycle),
                                          QuantityQuestion::onDay(cycle, {2023, 2, 1})};
    for (const QuantityQuestion &question : questions) {
        const auto all = readQuantities(file->database(), question, QuantityOf::Group, {each});
        EXPECT_EQ(all.value(maths).value(each), (Amount{0, 2, 0}));
        const auto ofKind = quantitiesByKind(file->database(), question, {each});
        EXPECT_EQ(ofKind.value(QStringLiteral("package")).value(each).whole, 4);
        SQLite::Statement cell(
            file->database(),
            filledQuantities("SELECT " + quantityValueSql(*quantityLine(each), "?1"), question));
        bindValue(cell, 1, Value(maths));
        ASSERT_TRUE(cell.executeStep());
        EXPECT_FALSE(cell.isColumnNull(0));
        EXPECT_EQ(cell.getColumn(0).getInt64(), 0);
    }
}

TEST_F(RulesOfCounting, FiguresOfPackagesAreOfPackagesOnly)
{
    EXPECT_EQ(figure("groups").part, 2);
    EXPECT_EQ(figure("budget").part, 100000);
    EXPECT_EQ(figure("outcomes").part, 1);
    EXPECT_EQ(figure("members").part, 4);
    EXPECT_EQ(figure("groups/group_kind/studio").part, 1);
    EXPECT_EQ(figure("members/group_kind/studio").part, 1);
    EXPECT_EQ(figure("budget/group_kind/studio").part, 500000);
    EXPECT_EQ(figure("spent/group_kind/studio").part, 200000);
    EXPECT_EQ(figure("activities/group_kind/studio").part, 1);
    EXPECT_EQ(figure("outcomes/group_kind/studio").part, 4);
    EXPECT_EQ(figure("activities/group_kind/centre").part, 1);
    EXPECT_EQ(figure("outcomes/group_kind/centre").part, 7);
    EXPECT_EQ(figure("activities/group_kind/centre").title(Language::Chinese),
              QStringLiteral("研训活动 · 中心本级"));
}

TEST_F(RulesOfCounting, VouchersDatedAheadAreCommittedAndWithdrawnOnesAreNothing)
{
    EXPECT_EQ(of(chinese, "execution_rate").text(), QStringLiteral("200.00/1,000.00 = 20.00 %"));
    EXPECT_EQ(of(chinese, "committed").part, 30000);
    EXPECT_EQ(of(chinese, "vouchers").part, 1);
    EXPECT_EQ(figure("execution_rate").valueText(Language::English), QStringLiteral("20.00 %"));
    EXPECT_EQ(figure("committed").part, 30000);
    clock.advance(qint64(86400000) * 60);
    EXPECT_EQ(of(chinese, "execution_rate").part, 50000);
    EXPECT_EQ(of(chinese, "execution_rate", {2023, 12, 14}).part, 20000);
}

TEST_F(RulesOfCounting, OfNobodyKnownThereIsNoShare)
{
    const CountedQuantity share = of(maths, "rural_share");
    EXPECT_EQ(share.whole, 2);
    EXPECT_EQ(share.unknown, 2);
    EXPECT_EQ(share.text(), QStringLiteral("—"));
    EXPECT_EQ(percentText(share), QStringLiteral("—"));
    EXPECT_EQ(of(maths, "execution_rate").text(), QStringLiteral("—"));
}

TEST_F(RulesOfCounting, PackagesStandInTheOrderOfTheirNumbers)
{
    const auto book = FigureBook::count(file->database(), cycle);
    ASSERT_TRUE(book);
    QStringList names;
    for (const Figure *one : (*book)->breakdown(QStringLiteral("spent"), QStringLiteral("group")))
        names << one->breakdownName.section(QLatin1Char(':'), 1);
    EXPECT_EQ(names,
              QStringList({QStringLiteral("小学语文项目包"), QStringLiteral("小学数学项目包")}));
}

TEST_F(RulesOfCounting, EveryQuantitySaysWhatItIs)
{
    QSet<QString> ids;
    for (const QuantityLine &line : quantityTable()) {
        EXPECT_FALSE(ids.contains(QLatin1String(line.id))) << line.id;
        ids << QLatin1String(line.id);
        for (const Language language : {Language::Chinese, Language::English}) {
            EXPECT_FALSE(line.displayTitle(language).isEmpty()) << line.id;
            EXPECT_GT(line.displayDefinition(language).size(), 3) << line.id;
        }
        EXPECT_TRUE(*line.ofGroup.view || *line.ofMember.view || *line.events) << line.id;
    }
}
