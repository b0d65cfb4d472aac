// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/records/activity.h"
#include "models/report/paper_numbers.h"
#include "tests/support/small_district.h"

using namespace models;

namespace {

QStringList numbersOf(const tests::SmallDistrict &district)
{
    QStringList numbers;
    for (const IssuedPaper &paper :
         findAll<IssuedPaper>(district.file->database(), "ORDER BY number"))
        numbers << paper.number;
    return numbers;
}

QList<DocumentSubject> subjectsOf(const tests::SmallDistrict &district, const char *id)
{
    DocumentSource source(district.file->database(), district.cycle);
    return *documentSubjects(source, *documentLine(QLatin1String(id)));
}

CertificateBlock certificateOf(const tests::SmallDistrict &district, const char *id,
                               const DocumentSubject &subject)
{
    DocumentSource source(district.file->database(), district.cycle);
    const auto report = makeDocument(source, *documentLine(QLatin1String(id)), subject);
    EXPECT_TRUE(report);
    return std::get<CertificateBlock>(report->blocks.first());
}

// One activity of the package with the host present.
void holdActivity(tests::SmallDistrict &district, const char *day, bool present)
{
    Activity activity{.cycleId = district.cycle.id, .name = QStringLiteral("磨课")};
    activity.startsOn = QDate::fromString(QLatin1String(day), Qt::ISODate);
    activity.hours = Hundredths{300};
    activity.id = district.add(activity);
    district.add(ActivityGroup{.activityId = activity.id, .groupId = district.group.id});
    for (const Membership &member : findAll<Membership>(district.file->database()))
        if (present && member.teacherId == district.shan.id)
            district.add(Attendance{.activityId = activity.id, .membershipId = member.id});
}

} // namespace

TEST(PaperNumbers, FollowThePattern)
{
    EXPECT_EQ(paperNumber(QStringLiteral("繁研训〔{year}〕{number}号"), QStringLiteral("2023"), 7),
              QStringLiteral("繁研训〔2023〕007号"));
    EXPECT_EQ(paperNumber(QStringLiteral("第"), QStringLiteral("2023"), 1234),
              QStringLiteral("第1234"));
}

TEST(PaperNumbers, StayTheSameWhenPrintedAgain)
{
    tests::SmallDistrict district;
    holdActivity(district, "2023-05-10", true);
    const DocumentLine &line = *documentLine(QStringLiteral("certificate"));
    const auto people = subjectsOf(district, "certificate");
    ASSERT_EQ(people.size(), 1);
    EXPECT_EQ(certificateOf(district, "certificate", people.first()).number, QString());
    {
        const FixedClock clock(QDateTime({2024, 3, 15}, {4, 0}, Qt::UTC));
        ASSERT_TRUE(issuePapers(*district.file, district.cycle, line, people));
    }
    const CertificateBlock first = certificateOf(district, "certificate", people.first());
    EXPECT_EQ(first.number, QStringLiteral("研训〔2023〕001号"));
    EXPECT_EQ(first.date, QStringLiteral("2024年3月15日"));
    EXPECT_TRUE(first.text.contains(QStringLiteral("出席研训活动1次，完成研训学时3学时")));

    holdActivity(district, "2023-06-10", true);
    ASSERT_TRUE(issuePapers(*district.file, district.cycle, line, people));
    const CertificateBlock again = certificateOf(district, "certificate", people.first());
    EXPECT_EQ(again.number, first.number);
    EXPECT_EQ(again.text, first.text) << "a reprint is the same paper";
    EXPECT_EQ(again.date, first.date);
    EXPECT_EQ(numbersOf(district).size(), 1);
}

TEST(PaperNumbers, AreNeverGivenTwiceAndCanBeUndone)
{
    tests::SmallDistrict district;
    const auto members = subjectsOf(district, "hours_proof");
    ASSERT_EQ(members.size(), 2);
    const DocumentLine &proof = *documentLine(QStringLiteral("hours_proof"));
    const DocumentLine &letter = *documentLine(QStringLiteral("appointment"));
    ASSERT_TRUE(issuePapers(*district.file, district.cycle, proof, members));
    ASSERT_TRUE(
        issuePapers(*district.file, district.cycle, letter, subjectsOf(district, "appointment")));
    EXPECT_EQ(numbersOf(district),
              (QStringList{QStringLiteral("研训〔2023〕001号"), QStringLiteral("研训〔2023〕002号"),
                           QStringLiteral("研训〔2023〕003号")}));
    ASSERT_TRUE(district.file->undo());
    EXPECT_EQ(numbersOf(district).size(), 2);
}

TEST(PaperNumbers, AreNotGivenWhenStopped)
{
    tests::SmallDistrict district;
    const auto members = subjectsOf(district, "hours_proof");
    const auto done =
        issuePapers(*district.file, district.cycle, *documentLine(QStringLiteral("hours_proof")),
                    members, [](const QString &, qint64 at, qint64) { return at < 1; });
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(numbersOf(district).isEmpty());
}

TEST(SignInSheet, ListsExactlyTheMembersDueOnTheDay)
{
    tests::SmallDistrict district;
    district.add(Membership{
        .groupId = district.group.id, .teacherId = district.lv.id, .joinedOn = {2023, 9, 0}});
    district.add(Membership{
        .groupId = district.group.id, .teacherId = district.wang.id, .leftOn = {2023, 4, 0}});
    holdActivity(district, "2023-04-20", false);
    holdActivity(district, "2023-05-10", false);
    holdActivity(district, "2023-10-10", false);
    const QList<QStringList> due = {
        {QStringLiteral("单晓"), QStringLiteral("王芳"), QStringLiteral("张伟")},
        {QStringLiteral("单晓"), QStringLiteral("张伟")},
        {QStringLiteral("单晓"), QStringLiteral("吕红"), QStringLiteral("张伟")}};
    const auto activities = subjectsOf(district, "sign_in");
    ASSERT_EQ(activities.size(), due.size());
    DocumentSource source(district.file->database(), district.cycle);
    for (qsizetype i = 0; i < due.size(); ++i) {
        const auto report =
            makeDocument(source, *documentLine(QStringLiteral("sign_in")), activities[i]);
        ASSERT_TRUE(report);
        QStringList names;
        for (const Block &block : report->blocks)
            if (const auto *table = std::get_if<TableBlock>(&block);
                table && !table->header.isEmpty())
                for (const QStringList &row : table->rows)
                    if (!row.at(1).isEmpty())
                        names << row.at(1);
        names.sort();
        QStringList wanted = due[i];
        wanted.sort();
        EXPECT_EQ(names, wanted) << i;
    }
}

TEST(DocumentsOfAPackage, AreRefusedForOneThatIsNoMore)
{
    tests::SmallDistrict district;
    DocumentSource source(district.file->database(), district.cycle);
    const auto report = makeDocument(source, *documentLine(QStringLiteral("package")),
                                     {.name = QStringLiteral("不在的包"), .groupId = 12345});
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::NotFound);
}
