// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/cycle_lock.h"
#include "models/storage/take_back.h"
#include "tests/support/small_district.h"

using namespace models;

namespace {

// A small district whose year is locked, opened and published.
class CycleLock : public testing::Test
{
protected:
    Result<void> setStatus(const char *status, const char *action = nullptr,
                           const QString &reason = {})
    {
        return district.file->edit(QStringLiteral("status"), [&](Transaction &edit) {
            Cycle cycle = district.read<Cycle>(district.cycle.id);
            cycle.status = QLatin1String(status);
            edit.update(cycle);
            CycleEvent event{.cycleId = cycle.id,
                             .action = QLatin1String(action),
                             .happenedOn = QDate(2024, 1, 15),
                             .reason = reason};
            if (action)
                edit.insert(event);
            return Result<void>();
        });
    }
    template <class Record>
    Result<void> tryAdd(Record record)
    {
        return district.file->edit(QStringLiteral("add"), [&](Transaction &edit) {
            edit.insert(record);
            return Result<void>();
        });
    }
    Activity activity() const
    {
        return {.cycleId = district.cycle.id,
                .name = QStringLiteral("磨课"),
                .startsOn = QDate(2023, 5, 6)};
    }
    ItemScore score() const
    {
        return {.groupId = district.group.id,
                .item = QStringLiteral("A1"),
                .stage = QStringLiteral("self"),
                .points = Hundredths{500}};
    }
    Claim claim() const
    {
        return {.cycleId = district.cycle.id,
                .source = QStringLiteral("简报"),
                .wording = QStringLiteral("研训694人")};
    }

    tests::SmallDistrict district;
};

TEST_F(CycleLock, LeavesAnOpenYearAlone)
{
    EXPECT_TRUE(tryAdd(activity()));
    EXPECT_TRUE(tryAdd(score()));
}

TEST_F(CycleLock, RefusesTheYearsRecordsFromItsAcceptanceOn)
{
    const Id before = district.add(activity());
    ASSERT_TRUE(setStatus("closed", "lock"));
    const auto added = tryAdd(activity());
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().code, ErrorCode::Refused);
    EXPECT_THAT(added.error().message.toStdString(), testing::HasSubstr("2023"));
    EXPECT_FALSE(district.file->edit(QStringLiteral("remove"), [&](Transaction &edit) {
        edit.remove(district.read<Activity>(before));
        return Result<void>();
    }));
    EXPECT_FALSE(tryAdd(ActivityGroup{.activityId = before, .groupId = district.group.id}));
    EXPECT_EQ(district.read<Activity>(before).name, QStringLiteral("磨课"));
}

TEST_F(CycleLock, LetsScoresBeGivenUntilPublication)
{
    ASSERT_TRUE(setStatus("closed", "lock"));
    EXPECT_TRUE(tryAdd(score()));
    ASSERT_TRUE(setStatus("published", "publish"));
    EXPECT_FALSE(tryAdd(score()));
    EXPECT_TRUE(tryAdd(claim())) << "reconciling comes afterwards";
}

TEST_F(CycleLock, LeavesTeachersAndOtherYearsFree)
{
    ASSERT_TRUE(setStatus("closed", "lock"));
    Teacher teacher = district.read<Teacher>(district.zhang.id);
    teacher.phone = QStringLiteral("13900000000");
    EXPECT_TRUE(district.file->edit(QStringLiteral("phone"), [&](Transaction &edit) {
        edit.update(teacher);
        return Result<void>();
    }));
    Cycle next = cycleForYear(2024);
    next.id = district.add(next);
    EXPECT_TRUE(tryAdd(ResearchGroup{.cycleId = next.id, .name = QStringLiteral("新包")}));
}

TEST_F(CycleLock, OpensOnlyWithAReason)
{
    ASSERT_TRUE(setStatus("closed", "lock"));
    EXPECT_FALSE(setStatus("open"));
    EXPECT_FALSE(setStatus("open", "unlock"));
    EXPECT_FALSE(setStatus("open", "lock", QStringLiteral("补录"))) << "another action";
    EXPECT_TRUE(setStatus("open", "unlock", QStringLiteral("补录一次活动")));
    EXPECT_TRUE(tryAdd(activity()));
}

TEST_F(CycleLock, IsNotUndoneInPassing)
{
    ASSERT_TRUE(tryAdd(activity()));
    ASSERT_TRUE(setStatus("closed", "lock"));
    EXPECT_FALSE(district.file->undo()) << "the lock itself";
    ASSERT_TRUE(setStatus("open", "unlock", QStringLiteral("补录")));
    ASSERT_TRUE(district.file->undo()) << "locked again";
    EXPECT_EQ(district.read<Cycle>(district.cycle.id).status, QStringLiteral("closed"));
    ASSERT_TRUE(district.file->redo()) << "with the reason that it came with";
    EXPECT_TRUE(tryAdd(activity()));
}

TEST_F(CycleLock, HoldsAgainstTakingASingleEditBack)
{
    ASSERT_TRUE(tryAdd(activity()));
    const Id entry = district.file->nextUndo()->id;
    ASSERT_TRUE(setStatus("closed", "lock"));
    QList<Dependent> dependents;
    EXPECT_FALSE(takeBack(*district.file, entry, dependents));
}

TEST_F(CycleLock, KeepsTheOtherFieldsOfALockedYear)
{
    ASSERT_TRUE(setStatus("closed", "lock"));
    EXPECT_FALSE(district.file->edit(QStringLiteral("date"), [&](Transaction &edit) {
        Cycle cycle = district.read<Cycle>(district.cycle.id);
        cycle.referenceDate = QDate(2023, 6, 30);
        edit.update(cycle);
        return Result<void>();
    }));
}

TEST_F(CycleLock, TreatsEvidenceAsWhatItProves)
{
    const Id held = district.add(activity());
    Veto veto{.groupId = district.group.id,
              .kind = QStringLiteral("misconduct"),
              .proposedBy = QStringLiteral("王芳")};
    veto.id = district.add(veto);
    ASSERT_TRUE(setStatus("closed", "lock"));
    const auto evidence = [](const char *table, Id owner) {
        return Evidence{.ownerTable = QLatin1String(table),
                        .ownerId = owner,
                        .name = QStringLiteral("a.pdf"),
                        .contentHash = QStringLiteral("00"),
                        .size = 1,
                        .addedOn = QDate(2024, 1, 16)};
    };
    EXPECT_FALSE(tryAdd(evidence("activity", held)));
    EXPECT_TRUE(tryAdd(evidence("veto", veto.id)));
    EXPECT_TRUE(tryAdd(evidence("teacher", district.zhang.id)));
}

TEST_F(CycleLock, KnowsTheCycleOfEveryKindOfRecord)
{
    const QSet<QString> ofNoYear{"setting",         "rule_set",    "cycle",   "school",
                                 "school_alias",    "school_site", "teacher", "posting",
                                 "training_record", "evidence"};
    const Id held = district.add(activity());
    EXPECT_EQ(cycleOfRecord(district.file->database(), QStringLiteral("activity"), held),
              district.cycle.id);
    for (const RecordType *type : recordTypes()) {
        const QString table = QLatin1String(type->table);
        EXPECT_EQ(leadsToCycle(*type), !ofNoYear.contains(table)) << type->table;
    }
}

} // namespace
