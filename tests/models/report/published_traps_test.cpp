// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/quantity.h"
#include "models/base/text.h"
#include "models/figures/figure_book.h"
#include "models/report/narrative.h"
#include "models/storage/store.h"
#include "models/vocabulary/code_table.h"
#include "tests/support/small_district.h"

#include <QRegularExpression>

#include <type_traits>

// The traps of the published documents that concern how numbers are said, and the paragraph of the
// case itself. Of the others, rounding, denominators, dates and closed sums are held where claims
// are reconciled, spelling and traditional characters where texts are read.

using namespace models;
using tests::SmallDistrict;

namespace {

// Punctuation of one width and no blanks: how the published text and ours are compared.
QString comparable(QString text)
{
    static const QList<std::pair<QString, QString>> same{
        {QStringLiteral("，"), QStringLiteral(",")}, {QStringLiteral("："), QStringLiteral(":")},
        {QStringLiteral("（"), QStringLiteral("(")}, {QStringLiteral("）"), QStringLiteral(")")},
        {QStringLiteral("；"), QStringLiteral(";")}, {QStringLiteral("％"), QStringLiteral("%")}};
    for (const auto &[wide, narrow] : same)
        text.replace(wide, narrow);
    static const QRegularExpression blank(QStringLiteral("\\s"));
    return text.remove(blank);
}

// The same without the definition that a rural share must not be printed without.
QString withoutRemarks(const QString &text)
{
    static const QRegularExpression remark(QStringLiteral("\\((?:口径|共)[^)]*\\)"));
    return comparable(text).remove(remark);
}

// A district with what the paragraph of the case speaks of: 39 packages with 694 members, 262 of
// them rural, every rural school, three stages and each subject covered, awards, honours and what
// the experts' visits reached.
struct CaseParagraph : SmallDistrict
{
    CaseParagraph()
    {
        EXPECT_TRUE(file->edit(QStringLiteral("case"), [this](Transaction &edit) -> Result<void> {
            setSetting(edit, kDistrictSetting, QStringLiteral("芜湖市繁昌区"));
            edit.insert(year);
            addPeople(edit);
            addYear(edit);
            return {};
        }));
    }

    QString say(const char *id) const
    {
        const auto source = readChartSource(file->database(), year);
        EXPECT_TRUE(source);
        return sentenceInUse(file->database(), *source, *sentenceLine(QLatin1String(id))).text;
    }

    Cycle year = cycleForYear(2024);

private:
    Id first = 0; // the package whose outcomes and activities these are

    void addPeople(Transaction &edit)
    {
        // Those of the small district teach nothing that no package is for.
        const QString subjects[] = {QStringLiteral("13"), QStringLiteral("14")};
        int number = 0;
        for (int i = 0; i < 39; ++i) {
            ResearchGroup package{.cycleId = year.id,
                                  .name = QStringLiteral("第%1项目包").arg(i + 1),
                                  .subject = subjects[i % 2],
                                  .stage = QString::number(1 + i % 3)};
            first = i ? first : edit.insert(package);
            if (i)
                edit.insert(package);
            for (; number < 694 * (i + 1) / 39; ++number) {
                const bool rural = (number + 1) * 262 / 694 > number * 262 / 694;
                Teacher teacher{.name = QStringLiteral("教师%1").arg(number),
                                .subject = package.subject,
                                .stage = package.stage};
                edit.insert(teacher);
                Posting posting{.teacherId = teacher.id, .schoolId = rural ? village.id : town.id};
                edit.insert(posting);
                Membership membership{.groupId = package.id, .teacherId = teacher.id};
                edit.insert(membership);
            }
        }
    }

    void award(Transaction &edit, const char *programme, const char *kind, const char *level,
               const QList<std::pair<const char *, int>> &grades)
    {
        for (const auto &[grade, items] : grades) {
            Outcome outcome{.cycleId = year.id,
                            .groupId = first,
                            .name = QString::fromUtf8(programme),
                            .kind = QLatin1String(kind),
                            .programme = QString::fromUtf8(programme),
                            .level = QLatin1String(level),
                            .grade = QLatin1String(grade),
                            .items = items};
            edit.insert(outcome);
        }
    }

    void addYear(Transaction &edit)
    {
        award(edit, "教学成果奖", "teaching_achievement", "23", {{"2", 3}, {"3", 4}});
        award(edit, "全国教师信息素养提升实践创新作品", "innovation", "10", {{"6", 1}});
        award(edit, "教师信息化教学能力大赛", "competition", "23", {{"2", 1}, {"3", 4}});
        award(edit, "省市青少年科创大赛", "innovation", "", {{"2", 6}, {"3", 6}, {"4", 10}});
        award(edit, "中小学教师智慧课堂创新应用现场教学比赛活动", "competition", "33",
              {{"3", 2}, {"4", 8}});
        const auto thirty = *parseQuantity(QStringLiteral("30多位"));
        Outcome stars{.cycleId = year.id,
                      .groupId = first,
                      .name = QStringLiteral("省市教坛新星、学科带头人、骨干教师"),
                      .kind = QStringLiteral("honour"),
                      .items = thirty.number,
                      .qualifier = thirty.qualifier};
        edit.insert(stars);
        const auto reached = *parseQuantity(QStringLiteral("3600多人次"));
        Activity visits{.cycleId = year.id,
                        .name = QStringLiteral("省教科院、市教科所现场指导"),
                        .startsOn = QDate(2024, 5, 1),
                        .sessions = 203,
                        .teachersReached = reached.number,
                        .teachersQualifier = reached.qualifier};
        edit.insert(visits);
        ActivityGroup part{.activityId = visits.id, .groupId = first};
        edit.insert(part);
    }
};

QStringList clauses(const QString &text)
{
    static const QRegularExpression end(QStringLiteral("[;。]"));
    return comparable(text).split(end, Qt::SkipEmptyParts);
}

} // namespace

TEST(PublishedCase, IsToldInItsOwnParagraph)
{
    const QString path = tests::sharedFile(QStringLiteral("cases/003_bd666d94527f5c1a.txt"));
    SKIP_WITHOUT(path, "the published case 003");
    const QString whole = QString::fromUtf8(tests::readFile(path));
    const qsizetype start = whole.indexOf(QStringLiteral("截至目前,全区共设置"));
    ASSERT_GE(start, 0);
    const QString published = comparable(whole.mid(start, whole.indexOf(u'\n', start) - start));

    const CaseParagraph district;
    const QString share = withoutRemarks(district.say("rural_share"));
    const QString said =
        QStringLiteral("全区共设置39个项目包,研训人数694人,乡村教师262人,占比37.75%");
    EXPECT_TRUE(published.contains(said));
    EXPECT_TRUE(share.contains(said)) << share.toStdString();

    const QString coverage = withoutRemarks(district.say("coverage"));
    for (const QString &clause : clauses(coverage)) {
        const QString one = clause.section(QStringLiteral("”:"), -1);
        EXPECT_TRUE(published.contains(one)) << one.toStdString();
    }
    EXPECT_EQ(clauses(coverage).size(), 3) << coverage.toStdString();

    const QStringList awards = clauses(district.say("awards"));
    EXPECT_EQ(awards.size(), 5);
    for (const QString &clause : awards)
        EXPECT_TRUE(published.contains(clause)) << clause.toStdString();
    const QString stars = clauses(district.say("achievements")).value(0);
    EXPECT_TRUE(published.contains(stars)) << stars.toStdString();
    EXPECT_TRUE(published.contains(QStringLiteral("203场次")));
    EXPECT_TRUE(district.say("activities").contains(QStringLiteral("203场次")));
    EXPECT_TRUE(published.contains(QStringLiteral("3600多人次")));
    EXPECT_TRUE(district.say("reach").contains(QStringLiteral("3600多人次")))
        << district.say("reach").toStdString();
}

TEST(PublishedCase, CountsFortyFiveAwardsInFiveLines)
{
    const CaseParagraph district;
    static const QRegularExpression items(QStringLiteral("(\\d+)项"));
    int sum = 0;
    const QString text = district.say("awards");
    for (auto each = items.globalMatch(text); each.hasNext();)
        sum += each.next().captured(1).toInt();
    EXPECT_EQ(sum, 45) << text.toStdString();
}

TEST(Trap5, QualifiersArePrintedBackAsTheyWereGiven)
{
    for (const char *given : {"30余", "30多", "约15", "近300", "48"}) {
        const QString text = QString::fromUtf8(given);
        const auto quantity = parseQuantity(text);
        ASSERT_TRUE(quantity) << given;
        EXPECT_EQ(qualifiedNumber(quantity->number, quantity->qualifier), text);
    }
    for (const char *given :
         {"10名左右", "200名以上", "超过300名", "逾50名", "30余名", "将近90名"}) {
        const QString text = QString::fromUtf8(given);
        const auto quantity = parseQuantity(text);
        ASSERT_TRUE(quantity) << given;
        EXPECT_EQ(qualifiedNumber(quantity->number, quantity->qualifier, QStringLiteral("名")),
                  text);
    }
    EXPECT_EQ(qualifiedNumber(std::nullopt, QStringLiteral("several")), QStringLiteral("多位"));
    EXPECT_EQ(qualifiedNumber(3538, QStringLiteral("all")), QStringLiteral("全部3538"));
}

TEST(Trap5, AWordIsNeverInventedForWhatIsNotExact)
{
    SmallDistrict district;
    const auto add = [&](int number, const char *qualifier) {
        const Id lecture = district.add(Activity{.cycleId = district.cycle.id,
                                                 .name = QStringLiteral("讲座"),
                                                 .startsOn = QDate(2023, 5, 1),
                                                 .teachersReached = number,
                                                 .teachersQualifier = QLatin1String(qualifier)});
        district.add(ActivityGroup{.activityId = lecture, .groupId = district.group.id});
    };
    const auto said = [&] {
        const auto source = readChartSource(district.file->database(), district.cycle);
        return sentenceInUse(district.file->database(), *source,
                             *sentenceLine(QStringLiteral("reach")))
            .text;
    };
    add(100, "");
    EXPECT_TRUE(said().contains(QStringLiteral("教师100人次，"))) << said().toStdString();
    add(200, "over");
    EXPECT_TRUE(said().contains(QStringLiteral("教师300余人次"))) << said().toStdString();
    add(300, "nearly");
    EXPECT_TRUE(said().contains(QStringLiteral("教师600人次（其中2次活动的人次为概数）")))
        << said().toStdString();
}

TEST(Trap6, ASentenceNamesTheDayOrYearThatItSpeaksOf)
{
    const CaseParagraph district;
    EXPECT_TRUE(district.say("rural_share").startsWith(QStringLiteral("截至2024年12月31日，")));
    EXPECT_TRUE(district.say("activities").startsWith(QStringLiteral("2024年度")));
    EXPECT_TRUE(district.say("outcomes").startsWith(QStringLiteral("2024年度")));
    for (const SentenceLine &line : sentenceTable())
        for (const char *window : {"近两年", "两年来", "五年来", "截至目前"})
            EXPECT_FALSE(district.say(line.id).contains(QString::fromUtf8(window))) << line.id;
}

TEST(Trap7, PeopleAttendancesAndSessionsAreNotOneNumber)
{
    static_assert(!std::is_convertible_v<People, Attendances>);
    static_assert(!std::is_convertible_v<Attendances, Sessions>);
    static_assert(!std::is_convertible_v<Sessions, People>);
    const CaseParagraph district;
    const QString text = district.say("activities") + district.say("reach");
    EXPECT_TRUE(text.contains(QStringLiteral("1次、203场次"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("人次")));
    EXPECT_FALSE(text.contains(QStringLiteral("3600多人，")));
}

TEST(Trap8, AnAwardOfUnknownGradeIsCountedWithoutOne)
{
    SmallDistrict district;
    district.add(Outcome{.cycleId = district.cycle.id,
                         .groupId = district.group.id,
                         .name = QStringLiteral("驼铃杯课堂教学大赛获奖"),
                         .kind = QStringLiteral("competition"),
                         .programme = QStringLiteral("驼铃杯课堂教学大赛"),
                         .grade = QStringLiteral("6"),
                         .items = 436});
    const auto source = readChartSource(district.file->database(), district.cycle);
    const auto say = [&](const char *id) {
        return sentenceInUse(district.file->database(), *source, *sentenceLine(QLatin1String(id)))
            .text;
    };
    EXPECT_EQ(say("awards"), QStringLiteral("荣获驼铃杯课堂教学大赛436项。"));
    EXPECT_TRUE(say("outcomes").contains(QStringLiteral("共取得成果436项，")))
        << say("outcomes").toStdString();
    EXPECT_FALSE(say("awards").contains(QStringLiteral("等奖")));
}

TEST(Trap9, WhatIsPartOfAnotherFigureIsNotAddedToIt)
{
    // Members reached by their own packages' activities are attendances; only others are reached.
    SmallDistrict district;
    const Id activity = district.add(Activity{.cycleId = district.cycle.id,
                                              .name = QStringLiteral("同步课堂"),
                                              .startsOn = QDate(2023, 5, 1),
                                              .sessions = 300,
                                              .teachersReached = 40});
    district.add(ActivityGroup{.activityId = activity, .groupId = district.group.id});
    for (const Membership &member : findAll<Membership>(district.file->database()))
        district.add(Attendance{.activityId = activity, .membershipId = member.id});
    const auto book = *FigureBook::count(district.file->database(), district.cycle);
    EXPECT_EQ(book->find(QStringLiteral("attendances"))->part, 2);
    EXPECT_EQ(book->find(QStringLiteral("teachers_reached"))->part, 40);
    EXPECT_EQ(book->find(QStringLiteral("sessions"))->part, 300);
    // A joint activity stands in each of its packages, but once in the whole.
    const Id second = district.add(
        ResearchGroup{.cycleId = district.cycle.id, .name = QStringLiteral("小学数学项目包")});
    district.add(ActivityGroup{.activityId = activity, .groupId = second});
    const auto after = *FigureBook::count(district.file->database(), district.cycle);
    EXPECT_EQ(after->find(QStringLiteral("sessions"))->part, 300);
    EXPECT_EQ(after->find(QStringLiteral("activities"))->part, 1);
}
