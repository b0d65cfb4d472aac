// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edits/typed_record.h"

#include "models/edits/named_records.h"
#include "models/edits/record_access.h"
#include "tests/models/edits/deed_test.h"

using namespace models;

namespace {

class TypedRecords : public tests::DeedTest
{
protected:
    // What is wrong; empty when the record was added.
    QString type(const char *what, const QStringList &lines)
    {
        const auto typed = readTyped(district.file->database(), *typedKind(QLatin1String(what)),
                                     district.cycle, lines);
        if (!typed)
            return typed.error().message;
        const auto done = edit([&](Transaction &transaction) -> Result<void> {
            const auto added = addTyped(transaction, *typed);
            return added ? Result<void>() : added.failure();
        });
        return done ? QString() : done.error().message;
    }
};

TEST_F(TypedRecords, TakeKeysTitlesAndColumnHeadersOfBothLanguages)
{
    EXPECT_EQ(type("activity", {"name=公开课", "活动日期=3月5日", "学时=4", "kind=公开课",
                                "项目包=小学语文项目包"}),
              QString());
    ASSERT_EQ(all<Activity>().size(), 1);
    const Activity activity = all<Activity>().first();
    EXPECT_EQ(activity.cycleId, district.cycle.id);
    EXPECT_EQ(activity.startsOn, QDate(2023, 3, 5)) << "the year is the cycle's";
    EXPECT_EQ(activity.hours, Hundredths{400});
    ASSERT_EQ(all<ActivityGroup>().size(), 1);
    EXPECT_EQ(all<ActivityGroup>().first().groupId, district.group.id);
}

TEST_F(TypedRecords, TakeAPartAsOftenAsItIsSaid)
{
    district.add(ResearchGroup{.cycleId = district.cycle.id,
                               .number = QStringLiteral("3"),
                               .name = QStringLiteral("小学数学项目包")});
    EXPECT_EQ(type("activity", {"name=联合", "starts_on=2023-05-04", "group_id=2", "group_id=3"}),
              QString());
    EXPECT_EQ(all<ActivityGroup>().size(), 2);
    EXPECT_EQ(type("outcome", {"name=课题", "group_id=2", "teacher_id=张伟", "teacher_id=单晓"}),
              QString());
    ASSERT_EQ(all<OutcomeHolder>().size(), 2);
    EXPECT_EQ(all<OutcomeHolder>().last().position, 2);
}

TEST_F(TypedRecords, AddEveryKind)
{
    EXPECT_EQ(type("school", {"name=孙村镇小学", "urban_rural=220", "code_year=2016"}), QString());
    EXPECT_EQ(all<SchoolSite>().last().urbanRural, QStringLiteral("220"));
    EXPECT_EQ(type("teacher", {"name=白雪", "school_id=孙村镇小学", "来校年月=2020.9"}), QString());
    EXPECT_EQ(all<Teacher>().last().schoolId, all<School>().last().id);
    EXPECT_EQ(type("package", {"name=小学数学项目包", "number=3", "host_id=白雪"}), QString());
    EXPECT_EQ(all<ResearchGroup>().last().cycleId, district.cycle.id);
    EXPECT_EQ(type("member", {"项目包名称=3", "姓名=白雪"}), QString());
    EXPECT_EQ(type("voucher", {"group_id=3", "category=讲课费", "amount_fen=200",
                               "spent_on=2023-05-01", "purpose=讲课费"}),
              QString());
    EXPECT_EQ(all<Expense>().first().amount, Money{20000});
}

TEST_F(TypedRecords, TellEveryWrongKeyAndValueAtOnceAndWriteNothing)
{
    const QString problem = type("activity", {"颜色=红", "starts_on=2023-13-40",
                                              "group_id=没有的包", "nothing", "hours=many"});
    for (const char *word : {"颜色", "starts_on", "没有的包", "nothing", "hours", "name"})
        EXPECT_TRUE(problem.contains(QString::fromUtf8(word))) << word << "\n"
                                                               << problem.toStdString();
    EXPECT_EQ(problem.count(u'\n'), 5);
    EXPECT_TRUE(all<Activity>().isEmpty());
    EXPECT_FALSE(type("school", {"name=甲校", "学校名称=乙校"}).isEmpty()) << "said twice";
}

TEST_F(TypedRecords, NeverSayAnIdentityNumberAgain)
{
    const QString number = QStringLiteral("340222199001011232");
    for (const QStringList &lines :
         {QStringList{"name=白雪", number}, QStringList{"name=白雪", "id_number=" + number + "9"},
          QStringList{"name=白雪", "school_id=" + number}}) {
        const QString problem = type("teacher", lines);
        EXPECT_FALSE(problem.isEmpty());
        EXPECT_FALSE(problem.contains(number)) << problem.toStdString();
    }
}

TEST_F(TypedRecords, FollowTheRulesOfTheirKind)
{
    EXPECT_EQ(type("member", {"group_id=2", "teacher_id=王芳"}), QString());
    EXPECT_FALSE(type("member", {"group_id=2", "teacher_id=王芳"}).isEmpty());
    EXPECT_FALSE(
        type("activity", {"name=公开课", "starts_on=2023-05-04", "ends_on=2023-05-03"}).isEmpty());
}

TEST_F(TypedRecords, CanAllBeFoundByTheirWord)
{
    for (const TypedKind &kind : typedKinds()) {
        EXPECT_EQ(typedKind(QLatin1String(kind.word)), &kind);
        for (const QString &part : kind.parts)
            EXPECT_TRUE(recordAccess(part).type);
    }
    EXPECT_EQ(typedKind(QStringLiteral("cat")), nullptr);
}

TEST_F(TypedRecords, TellsPeopleOfOneNameApartBySchoolOrNumber)
{
    const Id other = district.add(Teacher{.name = district.zhang.name});
    district.add(Posting{.teacherId = other, .schoolId = district.town.id});
    district.add(Membership{.groupId = district.group.id, .teacherId = other});
    SQLite::Database &database = district.file->database();
    const auto vague = memberNamed(database, district.group.id, district.zhang.name);
    ASSERT_FALSE(vague);
    EXPECT_TRUE(vague.error().message.contains(district.village.name));
    const auto bySchool = memberNamed(database, district.group.id,
                                      district.zhang.name + u'@' + district.village.name);
    ASSERT_TRUE(bySchool);
    EXPECT_EQ(*bySchool, membershipOf(district.zhang.id));
    EXPECT_EQ(
        *memberNamed(database, district.group.id, QStringLiteral("#%1").arg(membershipOf(other))),
        membershipOf(other));
    EXPECT_FALSE(teacherNamed(database, district.zhang.name));
    EXPECT_EQ(*teacherNamed(database, district.zhang.name + QStringLiteral("@一小")), other);
    EXPECT_FALSE(memberNamed(database, district.group.id, QStringLiteral("#1")));
}

TEST_F(TypedRecords, FindsSchoolsPackagesAndActivitiesByWhatTheyAreCalled)
{
    SQLite::Database &database = district.file->database();
    for (const char *name : {"荻港镇中心小学", "荻港中心校"})
        EXPECT_EQ(*schoolNamed(database, QString::fromUtf8(name)), district.village.id) << name;
    EXPECT_EQ(*schoolNamed(database, QStringLiteral("一小")), district.town.id);
    const auto none = groupNamed(database, district.cycle.id, QStringLiteral("体育"));
    ASSERT_FALSE(none);
    EXPECT_TRUE(none.error().message.contains(district.group.name)) << "says which there are";
    Activity activity{.cycleId = district.cycle.id, .name = QStringLiteral("公开课")};
    activity.startsOn = QDate(2023, 3, 5);
    const Id first = district.add(activity);
    EXPECT_EQ(*activityNamed(database, district.cycle.id, 0, QStringLiteral("2023-03-05")), first);
    EXPECT_EQ(*activityNamed(database, district.cycle.id, 0, QStringLiteral("公开课")), first);
    EXPECT_FALSE(
        activityNamed(database, district.cycle.id, district.group.id, QStringLiteral("公开课")))
        << "it is not of that package";
    district.add(activity);
    EXPECT_FALSE(activityNamed(database, district.cycle.id, 0, QStringLiteral("公开课")));
}

} // namespace
