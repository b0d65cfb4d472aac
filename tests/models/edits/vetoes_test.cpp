// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edits/vetoes.h"
#include "tests/support/small_district.h"

using namespace models;

namespace {

// The small district with a veto that 王芳 proposed.
struct VetoRecords : tests::SmallDistrict
{
    VetoRecords()
    {
        EXPECT_TRUE(edit([&](Transaction &transaction) -> Result<void> {
            const auto made = proposeVeto(transaction, {.groupId = group.id,
                                                        .kind = QStringLiteral("V4"),
                                                        .foundOn = QDate(2024, 1, 5),
                                                        .description = QStringLiteral("签到补签"),
                                                        .proposedBy = QStringLiteral("王 芳")});
            id = made ? *made : 0;
            return {};
        }));
    }
    template <class Work>
    Result<void> edit(Work work)
    {
        return file->edit(QStringLiteral("veto"), work);
    }
    Result<void> confirm(const QString &person)
    {
        return edit([&](Transaction &transaction) {
            return confirmVeto(transaction, id, person, QDate(2024, 1, 8));
        });
    }
    Id id = 0;
};

} // namespace

TEST(VetoRecords, AreConfirmedByASecondPersonOnly)
{
    VetoRecords vetoes;
    EXPECT_EQ(vetoes.read<Veto>(vetoes.id).proposedBy, QStringLiteral("王芳"));
    EXPECT_FALSE(vetoes.confirm(QStringLiteral("王芳")));
    EXPECT_FALSE(vetoes.confirm(QStringLiteral(" 王 芳 "))) << "the same written otherwise";
    EXPECT_FALSE(vetoes.confirm({}));
    EXPECT_TRUE(vetoes.read<Veto>(vetoes.id).confirmedBy.isEmpty());
    ASSERT_TRUE(vetoes.confirm(QStringLiteral("李主任")));
    EXPECT_EQ(vetoes.read<Veto>(vetoes.id).confirmedBy, QStringLiteral("李主任"));
    EXPECT_EQ(vetoes.read<Veto>(vetoes.id).confirmedOn, QDate(2024, 1, 8));
}

TEST(VetoRecords, AreWithdrawnWithAReasonAndNotConfirmedAfterwards)
{
    VetoRecords vetoes;
    const auto withdraw = [&](const QString &reason) {
        return vetoes.edit(
            [&](Transaction &transaction) { return withdrawVeto(transaction, vetoes.id, reason); });
    };
    EXPECT_FALSE(withdraw(QStringLiteral("  ")));
    ASSERT_TRUE(withdraw(QStringLiteral("已补交原始签到表")));
    EXPECT_EQ(vetoes.read<Veto>(vetoes.id).withdrawnReason, QStringLiteral("已补交原始签到表"));
    EXPECT_FALSE(vetoes.confirm(QStringLiteral("李主任")));
}

TEST(VetoRecords, NeedFactsAndAProposer)
{
    VetoRecords vetoes;
    for (const Veto &veto :
         {Veto{.groupId = vetoes.group.id, .proposedBy = QStringLiteral("王芳")},
          Veto{.groupId = vetoes.group.id, .description = QStringLiteral("有偿补课")}})
        EXPECT_FALSE(vetoes.edit([&](Transaction &transaction) -> Result<void> {
            const auto made = proposeVeto(transaction, veto);
            return made ? Result<void>() : made.failure();
        }));
}
