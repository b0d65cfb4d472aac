// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/claim_counter.h"
#include "models/figures/checks.h"
#include "models/storage/store.h"
#include "tests/models/figures/case_district.h"

#include <QRandomGenerator>

using namespace models;

namespace {

// Who somebody was on a day, asked of the published case: 694 members, 262 of them rural.
class MemberOn : public testing::Test
{
protected:
    void edit(const std::function<void(Transaction &)> &change)
    {
        ASSERT_TRUE(district.file().edit(QStringLiteral("edit"), [&](Transaction &transaction) {
            change(transaction);
            return Result<void>();
        }));
    }
    qint64 rural() { return district.count()->find(QStringLiteral("rural_share_r1"))->part; }
    // Ids of the rural members' teachers.
    QList<Id> ruralTeachers(int most)
    {
        QList<Id> teachers;
        SQLite::Statement row(district.database(),
                              "SELECT DISTINCT teacher_id FROM membership WHERE rural_r1 AND "
                              "counted ORDER BY teacher_id LIMIT ?");
        row.bind(1, most);
        while (row.executeStep())
            teachers << row.getColumn(0).getInt64();
        return teachers;
    }
    Id townSchool()
    {
        return district.database()
            .execAndGet("SELECT school_id FROM school_site WHERE rural_r1 = 0 LIMIT 1")
            .getInt64();
    }
    void post(const char *kind, const QList<Id> &teachers)
    {
        const Id town = townSchool();
        edit([&](Transaction &transaction) {
            for (const Id teacher : teachers) {
                Posting posting{.teacherId = teacher,
                                .schoolId = town,
                                .startsOn = {2023, 12, 11},
                                .endsOn = {2024, 1, 7},
                                .kind = QLatin1String(kind)};
                transaction.insert(posting);
            }
        });
    }
    // Ids of what a check finds.
    QSet<Id> found(const Cycle &cycle, const char *check)
    {
        QSet<Id> ids;
        const auto records = checkedRecords(district.database(), cycle, QLatin1String(check), 999);
        EXPECT_TRUE(records) << check;
        if (records)
            for (const CheckedRecord &record : *records)
                ids << record.id;
        return ids;
    }
    tests::CaseDistrict district;
};

TEST_F(MemberOn, TenRuralMembersWhoShadowOverTheReferenceDateStayRural)
{
    ASSERT_EQ(rural(), 262);
    const QList<Id> ten = ruralTeachers(10);
    for (const char *kind : {"shadowing", "secondment", "temporary", "itinerant"}) {
        post(kind, ten);
        EXPECT_EQ(rural(), 262) << kind;
        ClaimCounter counter(district.database(), district.cycle());
        EXPECT_EQ(counter
                      .count({.figure = QStringLiteral("rural_share_r1"),
                              .asOf = district.cycle().referenceDate})
                      .part,
                  262)
            << kind;
    }
    post("rotation", ten);
    EXPECT_EQ(rural(), 252);
}

TEST_F(MemberOn, AnyDayIsCountedAsAReferenceDateOfThatDay)
{
    QRandomGenerator dice(7);
    const Id town = townSchool();
    edit([&](Transaction &transaction) {
        static const char *const kinds[] = {"", "rotation", "shadowing", "support", "itinerant"};
        QList<Teacher> teachers = findAll<Teacher>(transaction.database(), "ORDER BY id");
        for (int i = 0; i < 60; ++i) {
            Posting posting{.teacherId = teachers[dice.bounded(int(teachers.size()))].id,
                            .schoolId = town,
                            .startsOn = {2023, 1 + dice.bounded(12), 0},
                            .kind = QLatin1String(kinds[dice.bounded(5)])};
            if (dice.bounded(2))
                posting.endsOn = {2023 + dice.bounded(2), 0, 0};
            transaction.insert(posting);
        }
        for (SchoolSite site : findAll<SchoolSite>(transaction.database(), "ORDER BY id")) {
            if (dice.bounded(3))
                continue;
            site.id = 0;
            site.validFrom = {2023, 1 + dice.bounded(12), dice.bounded(2)};
            site.urbanRural = dice.bounded(2) ? QStringLiteral("220") : QStringLiteral("111");
            transaction.insert(site);
        }
        for (Membership member : findAll<Membership>(transaction.database(), "ORDER BY id"))
            if (dice.bounded(20) == 0) {
                member.leftOn = {2023, 1 + dice.bounded(12), 0};
                transaction.update(member);
            }
    });
    for (const QDate &day : {QDate(2023, 3, 31), QDate(2023, 7, 1), QDate(2023, 12, 31)}) {
        ClaimCounter counter(district.database(), district.cycle());
        Reading reading{.figure = QStringLiteral("rural_share_r1"), .asOf = day};
        const ClaimCount onDay = counter.count(reading);
        Cycle cycle = *find<Cycle>(district.database(), district.cycle().id);
        cycle.referenceDate = day;
        edit([&](Transaction &transaction) { transaction.update(cycle); });
        const auto book = FigureBook::count(district.database(), cycle);
        const Figure *figure = (*book)->find(QStringLiteral("rural_share_r1"));
        EXPECT_EQ(onDay.part, figure->part) << day.toString().toStdString();
        EXPECT_EQ(onDay.whole, figure->whole);
        EXPECT_EQ(onDay.unknown, figure->unknown);
        EXPECT_LT(figure->whole, 694 + (day.month() == 3)) << "people have left";
    }
}

// The coverage and the check that names whom it misses, on days when schools open, close and move.
TEST_F(MemberOn, TheCheckNamesExactlyTheSchoolsThatTheCoverageMisses)
{
    QRandomGenerator dice(11);
    edit([&](Transaction &transaction) {
        for (int i = 0; i < 60; ++i) {
            School school{.name = QStringLiteral("教学点%1").arg(i)};
            if (dice.bounded(2))
                school.openedOn = {2021 + dice.bounded(4), dice.bounded(13), 0};
            if (dice.bounded(3) == 0)
                school.closedOn = {2021 + dice.bounded(4), dice.bounded(13), 0};
            transaction.insert(school);
            for (int code = dice.bounded(4); code > 0; --code) {
                SchoolSite site{.schoolId = school.id,
                                .urbanRural = QString::fromLatin1(dice.bounded(2) ? "220" : "121")};
                if (dice.bounded(3))
                    site.validFrom = {2021 + dice.bounded(4), 0, 0};
                transaction.insert(site);
            }
        }
        // A studio's member is no member of a package.
        ResearchGroup studio{.cycleId = district.cycle().id,
                             .name = QStringLiteral("阳光名师工作室"),
                             .kind = QStringLiteral("studio")};
        transaction.insert(studio);
        School school{.name = QStringLiteral("工作室小学")};
        transaction.insert(school);
        SchoolSite site{.schoolId = school.id, .urbanRural = QStringLiteral("220")};
        transaction.insert(site);
        Teacher teacher{.name = QStringLiteral("孙六")};
        transaction.insert(teacher);
        Posting posting{.teacherId = teacher.id, .schoolId = school.id};
        transaction.insert(posting);
        Membership member{.groupId = studio.id, .teacherId = teacher.id};
        transaction.insert(member);
    });
    for (const int year : {2020, 2022, 2023, 2025}) {
        Cycle cycle = *find<Cycle>(district.database(), district.cycle().id);
        cycle.referenceDate = QDate(year, 6, 30);
        edit([&](Transaction &transaction) { transaction.update(cycle); });
        const auto book = FigureBook::count(district.database(), cycle);
        QSet<Id> missed, unknown;
        const QString coverage = QStringLiteral("coverage_rural_schools");
        for (const BehindLine &line : (*book)->behind(district.database(), coverage, Side::Rest))
            missed << line.schoolId;
        for (const BehindLine &line : (*book)->behind(district.database(), coverage, Side::Unknown))
            unknown << line.schoolId;
        const QSet<Id> named = found(cycle, "rural_schools_without_member");
        const QSet<Id> uncoded = found(cycle, "schools_without_code");
        EXPECT_FALSE(missed.isEmpty());
        EXPECT_EQ(missed, named) << year;
        EXPECT_EQ(unknown, uncoded) << year;
    }
}

// At most one site counts on a day, and neither it nor a workplace is found by reading a table.
TEST_F(MemberOn, ViewsAreAskedThroughTheIndexes)
{
    for (const char *sql :
         {"SELECT id FROM temp.counting_site WHERE school_id = 1 AND first_day <= '2023-12-31' "
          "AND next_day > '2023-12-31'",
          "SELECT school_id FROM temp.workplace WHERE teacher_id = 1 AND first_day <= "
          "'2023-12-31' AND last_day >= '2023-12-31' ORDER BY first_day DESC, id DESC LIMIT 1"}) {
        SQLite::Statement plan(district.database(), std::string("EXPLAIN QUERY PLAN ") + sql);
        while (plan.executeStep())
            EXPECT_FALSE(
                QString::fromUtf8(plan.getColumn(3).getText()).startsWith(QStringLiteral("SCAN")))
                << plan.getColumn(3).getText();
    }
}

} // namespace
