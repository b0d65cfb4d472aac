// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/sample_district.h"

#include "models/sample/sample_subjects.h"
#include "tests/support/support.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace models;

namespace {

const SampleProfile districtProfile{13, 0, 9, 2, 2, 1, 18, 8, 2, 9, 1, 39, 694, 262, 0, 2400};
const SampleProfile cityProfile{13, 0, 9, 2, 2, 1, 18, 8, 2, 9, 1, 39, 694, 262, 1, 2400};

SampleDistrict district(quint64 seed)
{
    return makeSampleDistrict(sampleCounties(1).first(), districtProfile, SamplePeople(), seed, 0,
                              0, false);
}

bool isPrimaryOrJunior(const SampleSchool &school)
{
    return QStringList{QStringLiteral("小学"), QStringLiteral("初级中学"),
                       QStringLiteral("九年一贯制学校")}
        .contains(school.kind);
}

} // namespace

// Every promise holds whatever the seed, not by luck of one.
class SampleDistrictOfSeed : public testing::TestWithParam<quint64>
{
protected:
    const SampleDistrict sample = district(GetParam());

    const SampleSchool &schoolOf(const SampleMember &member) const
    {
        return sample.schools[sample.teachers[member.teacher].school];
    }
};

INSTANTIATE_TEST_SUITE_P(Seeds, SampleDistrictOfSeed, testing::Values(1, 2, 3, 20230101, ~0ULL));

TEST_P(SampleDistrictOfSeed, HasTheFiguresOfThePublishedCase)
{
    QSet<int> members, rural;
    for (const SamplePackage &package : sample.packages) {
        for (const SampleMember &member : package.members) {
            members.insert(member.teacher);
            if (schoolOf(member).site.isRural())
                rural.insert(member.teacher);
        }
        EXPECT_GE(package.members.size(), 15);
        EXPECT_LE(package.members.size(), 20);
    }
    EXPECT_EQ(sample.packages.size(), 39);
    EXPECT_EQ(members.size(), 694);
    EXPECT_EQ(rural.size(), 262);
    EXPECT_EQ(sample.teachers.size(), 2400);
}

TEST_P(SampleDistrictOfSeed, HasTwentyTwoTownAndFiveRuralPrimaryAndJuniorSchools)
{
    int town = 0, rural = 0;
    for (const SampleSchool &school : sample.schools) {
        if (isPrimaryOrJunior(school))
            ++(school.site.isRural() ? rural : town);
    }
    EXPECT_EQ(town, 22);
    EXPECT_EQ(rural, 5);
}

TEST_P(SampleDistrictOfSeed, ReachesEveryRuralSchoolStageAndSubject)
{
    QSet<int> schools;
    QSet<SampleStage> stages;
    QSet<QString> covered;
    for (const SamplePackage &package : sample.packages) {
        for (const SampleMember &member : package.members) {
            const SampleTeacher &teacher = sample.teachers[member.teacher];
            schools.insert(teacher.school);
            stages.insert(teacher.stage);
            covered.insert(teacher.subject);
        }
    }
    for (int i = 0; i < sample.schools.size(); ++i) {
        EXPECT_TRUE(schools.contains(i) || !sample.schools[i].site.isRural())
            << sample.schools[i].name.toStdString();
    }
    using enum SampleStage;
    EXPECT_EQ(stages, (QSet<SampleStage>{Kindergarten, Primary, Junior}));
    for (const SampleTeacher &teacher : sample.teachers)
        EXPECT_TRUE(covered.contains(teacher.subject)) << teacher.subject.toStdString();
}

TEST_P(SampleDistrictOfSeed, TellsEveryMemberByNameSchoolAndSubject)
{
    QHash<QString, int> bearers;
    QHash<QString, int> names;
    for (const SampleTeacher &teacher : sample.teachers) {
        ++bearers[teacher.name + QString::number(teacher.school) + teacher.subject];
        ++names[teacher.name + QString::number(teacher.school)];
    }
    int namesakes = 0;
    for (const SamplePackage &package : sample.packages) {
        for (const SampleMember &member : package.members) {
            const SampleTeacher &teacher = sample.teachers[member.teacher];
            EXPECT_EQ(bearers[teacher.name + QString::number(teacher.school) + teacher.subject], 1);
            namesakes += names[teacher.name + QString::number(teacher.school)] > 1;
        }
    }
    EXPECT_EQ(namesakes, 1); // the pair that only subject and birth date tell apart
}

TEST_P(SampleDistrictOfSeed, GivesEachPackageOneHostOfItsBaseSchool)
{
    for (const SamplePackage &package : sample.packages) {
        int hosts = 0;
        for (const SampleMember &member : package.members) {
            hosts += member.isHost;
            EXPECT_EQ(member.joined.year(), 2023);
        }
        EXPECT_EQ(hosts, 1);
        ASSERT_TRUE(package.members.first().isHost);
        EXPECT_EQ(sample.teachers[package.members.first().teacher].school, package.baseSchool);
    }
}

TEST_P(SampleDistrictOfSeed, SpreadsTheRuralShareOverThePackagesUnevenly)
{
    QSet<int> shares;
    for (const SamplePackage &package : sample.packages) {
        int rural = 0;
        for (const SampleMember &member : package.members)
            rural += schoolOf(member).site.isRural();
        shares.insert(int(rural * 100 / package.members.size()));
    }
    EXPECT_GT(shares.size(), 10);
}

TEST_P(SampleDistrictOfSeed, IsYoungerAmongMembersThanAmongTheRest)
{
    int youngMembers = 0, youngOthers = 0, others = 0;
    for (const SampleTeacher &teacher : sample.teachers) {
        const bool young = teacher.birth.year() >= 1988;
        (teacher.isMember ? youngMembers : youngOthers) += young;
        others += !teacher.isMember;
    }
    EXPECT_GT(youngMembers * others, youngOthers * 694);
}

TEST_P(SampleDistrictOfSeed, KeepsIdNumbersFictitiousAndOffTheMembers)
{
    for (const SampleTeacher &teacher : sample.teachers) {
        if (teacher.idNumber.isEmpty())
            continue;
        EXPECT_FALSE(teacher.isMember);
        EXPECT_TRUE(teacher.idNumber.startsWith(QStringLiteral("340222188")));
    }
}

TEST(SampleSchools, HaveCodesOfTheRightShapeAndNamesOfTheirOwn)
{
    static const QRegularExpression codes(QStringLiteral("^(11|21|31|34)349\\d{5}$"));
    static const QRegularExpression sites(QStringLiteral("^\\d{12}$"));
    const SamplePeople people;
    QSet<QString> names, seen;
    int schools = 0, teachers = 0;
    for (const SampleCounty &county : sampleCounties(10)) {
        const auto sample =
            makeSampleDistrict(county, cityProfile, people, 7, schools, teachers, true);
        schools += int(sample.schools.size());
        teachers += int(sample.teachers.size());
        for (const SampleSchool &school : sample.schools) {
            EXPECT_TRUE(codes.match(school.code).hasMatch()) << school.code.toStdString();
            EXPECT_TRUE(sites.match(school.site.code).hasMatch());
            EXPECT_FALSE(seen.contains(school.code));
            seen.insert(school.code);
            for (const QString &name : QStringList(school.name) + school.shortNames) {
                EXPECT_FALSE(names.contains(name)) << name.toStdString();
                names.insert(name);
            }
        }
    }
    EXPECT_EQ(teachers, 24'000);
}

TEST(SampleSchools, PutRuralOnesInCommunitiesThatTheStatisticsCallVillages)
{
    int communities = 0;
    for (const SampleSchool &school : district(1).schools)
        communities += school.site.isRural() && school.site.isCommunity();
    EXPECT_GE(communities, 5);
}

TEST(SampleCity, HasPeopleInTwoPackages)
{
    const auto sample =
        makeSampleDistrict(sampleCounties(2).last(), cityProfile, SamplePeople(), 1, 0, 0, true);
    QSet<int> people;
    qsizetype memberships = 0;
    for (const SamplePackage &package : sample.packages) {
        memberships += package.members.size();
        for (const SampleMember &member : package.members)
            people.insert(member.teacher);
    }
    EXPECT_EQ(people.size(), 694);
    EXPECT_EQ(memberships, 695);
}

TEST(SamplePeople, GivesIdNumbersWithAValidCheckCharacter)
{
    static const int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2, 1};
    Dice dice(5);
    for (int i = 0; i < 200; ++i) {
        const bool male = i % 2;
        const QString number = SamplePeople::idNumber(dice, male);
        ASSERT_EQ(number.size(), 18);
        int sum = 0;
        for (int k = 0; k < 18; ++k)
            sum += (number[k] == QLatin1Char('X') ? 10 : number[k].digitValue()) * weights[k];
        EXPECT_EQ(sum % 11, 1) << number.toStdString();
        EXPECT_EQ(number[16].digitValue() % 2, male ? 1 : 0);
    }
}

TEST(SamplePeople, NeverRepeatAPhoneNumber)
{
    QSet<QString> few, many;
    for (int i = 0; i < 10'000; ++i)
        few.insert(SamplePeople::phone(i, true));
    for (int i = 0; i < 1'000'000; ++i)
        many.insert(SamplePeople::phone(i, false));
    EXPECT_EQ(few.size(), 10'000);
    EXPECT_EQ(many.size(), 1'000'000);
}
