// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edits/outcome_holders.h"
#include "tests/support/small_district.h"

using namespace models;

namespace {

class OutcomeHoldersTest : public testing::Test
{
protected:
    void SetUp() override
    {
        outcome =
            district.add(Outcome{.cycleId = district.cycle.id, .name = QStringLiteral("课例")});
        edit([this](Transaction &transaction) {
            addHolder(transaction, outcome, district.zhang.id, {});
            addHolder(transaction, outcome, 0, QStringLiteral("周某"));
            addHolder(transaction, outcome, district.shan.id, {});
        });
    }
    void edit(const std::function<void(Transaction &)> &work)
    {
        EXPECT_TRUE(district.file->edit(QStringLiteral("people"), [&](Transaction &transaction) {
            work(transaction);
            return Result<void>();
        }));
    }
    // "1张伟 2周某 3单晓"
    QString order()
    {
        QStringList names;
        for (const OutcomeHolder &holder : holdersOf(district.file->database(), outcome))
            names << QString::number(holder.position.value_or(0)) +
                         (holder.teacherId ? district.read<Teacher>(holder.teacherId).name
                                           : holder.person);
        return names.join(QLatin1Char(' '));
    }
    Id at(int place) { return holdersOf(district.file->database(), outcome).at(place).id; }

    tests::SmallDistrict district;
    Id outcome = 0;
};

} // namespace

TEST_F(OutcomeHoldersTest, StandInTheOrderInWhichTheyWereAdded)
{
    EXPECT_EQ(order(), QStringLiteral("1张伟 2周某 3单晓"));
    edit([this](Transaction &transaction) {
        EXPECT_EQ(addHolder(transaction, outcome, district.zhang.id, {}), 0) << "stands there";
    });
}

TEST_F(OutcomeHoldersTest, MoveUpAndDownAsFarAsThereArePlaces)
{
    edit([this](Transaction &transaction) { moveHolder(transaction, at(2), -1); });
    EXPECT_EQ(order(), QStringLiteral("1张伟 2单晓 3周某"));
    edit([this](Transaction &transaction) { moveHolder(transaction, at(0), 5); });
    EXPECT_EQ(order(), QStringLiteral("1单晓 2周某 3张伟"));
    const qsizetype edits = district.file->history(100).size();
    edit([this](Transaction &transaction) { moveHolder(transaction, at(0), -1); });
    EXPECT_EQ(district.file->history(100).size(), edits) << "the first cannot go up";
    ASSERT_TRUE(district.file->undo());
    EXPECT_EQ(order(), QStringLiteral("1张伟 2单晓 3周某"));
}

TEST_F(OutcomeHoldersTest, CloseUpWhenOneIsTakenOut)
{
    edit([this](Transaction &transaction) { removeHolder(transaction, at(0)); });
    EXPECT_EQ(order(), QStringLiteral("1周某 2单晓"));
}
