// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edits/record_access.h"
#include "models/edits/school_sites.h"
#include "tests/support/small_district.h"

using namespace models;

namespace {

// What lists tell about the site of a new school.
class SchoolSites : public testing::Test
{
protected:
    void SetUp() override
    {
        school = district.add(School{.name = QStringLiteral("青石镇中心小学")});
    }
    // Tells a code, 0 for no year; the severities and whether it changed anything: "WN+".
    QString tell(const char *code, int year = 0)
    {
        QString became;
        SchoolSite told{.urbanRural = QLatin1String(code)};
        if (year)
            told.codeYear = year;
        EXPECT_TRUE(district.file->edit(QStringLiteral("tell"), [&](Transaction &edit) {
            const SiteOutcome outcome = takeSite(edit, school, told);
            for (const SiteFinding &finding : outcome.findings) {
                EXPECT_STREQ(finding.field->key, "urban_rural");
                EXPECT_FALSE(finding.message.isEmpty());
                became += finding.severity == Severity::Note ? u'N' : u'W';
            }
            became += outcome.changed ? u'+' : u'=';
            return Result<void>();
        }));
        return became;
    }
    // "_220 2024_112": from when, and which code; oldest first.
    QString sites() const
    {
        QStringList texts;
        for (const SchoolSite &site : findAll<SchoolSite>(
                 district.file->database(),
                 "WHERE school_id = ? ORDER BY coalesce(valid_from, ''), id", {Value(school)}))
            texts << site.validFrom.toIso() + u'_' + site.urbanRural;
        return texts.join(u' ');
    }
    void setStatus(const char *status)
    {
        ASSERT_TRUE(district.file->edit(QStringLiteral("status"), [&](Transaction &edit) {
            Cycle cycle = *findCycle(edit.database(), QStringLiteral("2023"));
            cycle.status = QLatin1String(status);
            edit.update(cycle);
            return Result<void>();
        }));
    }
    tests::SmallDistrict district;
    Id school = 0;
};

TEST_F(SchoolSites, KeepAnUndatedCodeUntilTheFirstDatedOne)
{
    EXPECT_EQ(tell("220"), QStringLiteral("+"));
    EXPECT_EQ(tell("112", 2024), QStringLiteral("N+"));
    EXPECT_EQ(sites(), QStringLiteral("_220 2024_112"));
    EXPECT_EQ(tell("112", 2024), QStringLiteral("="));
    EXPECT_EQ(tell("220"), QStringLiteral("W=")) << "without a year, against the dated code";
    EXPECT_EQ(sites(), QStringLiteral("_220 2024_112"));
}

TEST_F(SchoolSites, KeepEarlierYearsWhenALaterListTellsTheSameCode)
{
    EXPECT_EQ(tell("220", 2016), QStringLiteral("+"));
    EXPECT_EQ(tell("220", 2021), QStringLiteral("+"));
    EXPECT_EQ(sites(), QStringLiteral("2016_220 2021_220"));
    EXPECT_EQ(tell("121", 2018), QStringLiteral("N+"));
    EXPECT_EQ(sites(), QStringLiteral("2016_220 2018_121 2021_220"));
}

TEST_F(SchoolSites, TakeACorrectionOfTheSameYearWithAWord)
{
    tell("220", 2016);
    EXPECT_EQ(tell("121", 2016), QStringLiteral("W+"));
    EXPECT_EQ(sites(), QStringLiteral("2016_121"));
}

TEST_F(SchoolSites, NeverTakeACoarserWordForAFinerCode)
{
    tell("121", 2016);
    EXPECT_EQ(tell("12"), QStringLiteral("N="));
    EXPECT_EQ(tell("1", 2016), QStringLiteral("N="));
    EXPECT_EQ(tell("12", 2024), QStringLiteral("N="));
    EXPECT_EQ(tell("2"), QStringLiteral("W="));
    EXPECT_EQ(tell("2", 2016), QStringLiteral("W="));
    EXPECT_EQ(tell("2", 2024), QStringLiteral("W="));
    EXPECT_EQ(sites(), QStringLiteral("2016_121"));
}

TEST_F(SchoolSites, MakeAnUndatedWordFinerButTakeNoOtherForIt)
{
    tell("12");
    EXPECT_EQ(tell("121"), QStringLiteral("+"));
    EXPECT_EQ(tell("220"), QStringLiteral("W="));
    EXPECT_EQ(sites(), QStringLiteral("_121"));
}

TEST_F(SchoolSites, LeaveAClosedYearAloneWhateverComes)
{
    tell("220");
    setStatus("closed");
    EXPECT_EQ(tell("111", 2022), QStringLiteral("W="));
    EXPECT_EQ(sites(), QStringLiteral("_220"));
    EXPECT_EQ(tell("111", 2024), QStringLiteral("N+"));
    EXPECT_EQ(sites(), QStringLiteral("_220 2024_111"));
}

TEST_F(SchoolSites, AreNotRewrittenInAFormWhereAClosedYearCountsThem)
{
    tell("220");
    setStatus("closed");
    SchoolSite site =
        findAll<SchoolSite>(district.file->database(), "WHERE school_id = ?", {Value(school)})
            .first();
    const auto change = [&](Transaction &edit) {
        return recordAccess(QStringLiteral("school_site")).change(edit, AnyRecord::of(site));
    };
    site.urbanRural = QStringLiteral("111");
    const auto refused = district.file->edit(QStringLiteral("correct"), change);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Refused);
    EXPECT_TRUE(refused.error().message.contains(QStringLiteral("2023")));
    EXPECT_FALSE(district.file->edit(QStringLiteral("remove"), [&](Transaction &edit) {
        return removeRecord(edit, QStringLiteral("school_site"), site.id);
    }));
    EXPECT_EQ(sites(), QStringLiteral("_220"));
    SchoolSite later{
        .schoolId = school, .validFrom = {2024, 0, 0}, .urbanRural = QStringLiteral("111")};
    EXPECT_TRUE(district.file->edit(QStringLiteral("add"), [&](Transaction &edit) -> Result<void> {
        const auto added =
            recordAccess(QStringLiteral("school_site")).add(edit, AnyRecord::of(later));
        return added ? Result<void>() : added.failure();
    }));
    School closing = district.read<School>(school);
    closing.closedOn = {2023, 8, 0};
    EXPECT_FALSE(district.file->edit(QStringLiteral("close"), [&](Transaction &edit) {
        return recordAccess(QStringLiteral("school")).change(edit, AnyRecord::of(closing));
    }));
}

} // namespace
