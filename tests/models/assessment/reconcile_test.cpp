// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/reconcile.h"
#include "models/storage/store.h"
#include "tests/models/figures/case_district.h"

using namespace models;

namespace {

// Claims about the case's district.
class Reconciling : public testing::Test
{
protected:
    Reconciled judge(Claim claim, const std::optional<Publication> &publication = {})
    {
        claim.cycleId = cycle().id;
        ClaimCounter counter(database(), cycle());
        return reconcileClaim(counter, claim, publication);
    }
    SQLite::Database &database() { return district.database(); }
    Cycle cycle() { return *find<Cycle>(database(), district.cycle().id); }
    template <class Change>
    void edit(Change change)
    {
        const auto done =
            district.file().edit(QStringLiteral("edit"), [&](Transaction &transaction) {
                change(transaction);
                return Result<void>();
            });
        EXPECT_TRUE(done) << (done ? "" : done.error().message.toStdString());
    }
    static QStringList texts(const Reconciled &one)
    {
        QStringList found;
        for (const OtherReading &reading : one.readings)
            found << reading.reading.figure;
        return found;
    }
    Id addActivity(const QDate &day, int sessions)
    {
        Activity activity{.cycleId = cycle().id,
                          .name = QStringLiteral("示范课"),
                          .startsOn = day,
                          .sessions = sessions};
        edit([&](Transaction &transaction) {
            transaction.insert(activity);
            addToPackage(transaction, activity.id);
        });
        return activity.id;
    }

    void addToPackage(Transaction &transaction, Id activity)
    {
        ActivityGroup part{.activityId = activity, .groupId = anyPackage()};
        transaction.insert(part);
    }
    Id anyPackage() { return findAll<ResearchGroup>(database(), "ORDER BY id").first().id; }

    tests::CaseDistrict district;
};

TEST_F(Reconciling, FindsTheCasesOwnNumbersEqual)
{
    EXPECT_EQ(judge({.figure = QStringLiteral("groups"), .number = 39}).verdict, Verdict::Equal);
    EXPECT_EQ(judge({.figure = QStringLiteral("members"), .number = 694}).verdict, Verdict::Equal);
    const Reconciled rural = judge({.wording = QStringLiteral("占比37.75%"),
                                    .figure = QStringLiteral("rural_share_r1"),
                                    .number = 262,
                                    .whole = 694,
                                    .percent = Hundredths{3775}});
    EXPECT_EQ(rural.verdict, Verdict::Equal);
    EXPECT_TRUE(rural.computed.contains(QStringLiteral("262/694")));
}

// 694 members of 39 packages are 17.79 each: published with one decimal 17.8, with none 18.
TEST_F(Reconciling, ComparesAMeanWithTheDecimalsItWasPublishedWith)
{
    const auto mean = [this](qint64 hundredths) {
        return judge({.figure = QStringLiteral("members_per_group"),
                      .number = hundredths,
                      .unit = QStringLiteral("人")});
    };
    for (const qint64 number : {1779, 1780, 1800})
        EXPECT_EQ(mean(number).verdict, Verdict::Equal) << number;
    for (const qint64 number : {1778, 1770, 1700, 69400}) {
        EXPECT_EQ(mean(number).verdict, Verdict::Different) << number;
    }
    EXPECT_EQ(mean(1770).published, QStringLiteral("17.7人"));
    EXPECT_TRUE(mean(1770).reason.contains(QStringLiteral("17.8")))
        << mean(1770).reason.toStdString();
}

TEST_F(Reconciling, PrintsBackWhatNamesNoFigure)
{
    const Reconciled one = judge({.wording = QStringLiteral("参赛教师达2674人"),
                                  .number = 2674,
                                  .unit = QStringLiteral("人")});
    EXPECT_EQ(one.verdict, Verdict::NotCounted);
    EXPECT_EQ(one.published, QStringLiteral("2674人"));
}

TEST_F(Reconciling, NamesTheOtherRuralDefinitionThatGivesTheNumber)
{
    const auto book = district.count();
    const Figure *other = book->find(QStringLiteral("rural_share_r4"));
    ASSERT_NE(other->part, 262);
    const Reconciled one =
        judge({.figure = QStringLiteral("rural_share_r1"), .number = other->part});
    EXPECT_EQ(one.verdict, Verdict::Different);
    EXPECT_TRUE(texts(one).contains(QStringLiteral("rural_share_r4")));
    EXPECT_EQ(one.gap.size(), qAbs(other->part - 262));
    for (const GapLine &line : one.gap)
        EXPECT_EQ(line.kind, GapKind::Changed);
}

TEST_F(Reconciling, NamesWhoLeftCameAndChangedSchoolSinceThePublication)
{
    ASSERT_TRUE(publishYear(district.file(), cycle().id, {}));
    const Publication publication = publicationsOf(database(), cycle().id).first();
    ASSERT_TRUE(withdrawYear(district.file(), cycle().id, QStringLiteral("更正")));
    ASSERT_TRUE(unlockYear(district.file(), cycle().id, QStringLiteral("更正")));
    const auto rural =
        frozenBehind(database(),
                     *frozenFigure(database(), publication.id, QStringLiteral("rural_share_r1")),
                     Side::Part)
            .lines;
    edit([&](Transaction &transaction) {
        Membership left =
            findAll<Membership>(database(), "WHERE teacher_id = ?", {Value(rural[0].teacherId)})
                .first();
        left.leftOn = {2023, 6, 30};
        transaction.update(left);
        Posting moved =
            findAll<Posting>(database(), "WHERE teacher_id = ?", {Value(rural[1].teacherId)})
                .first();
        moved.schoolId = findAll<School>(database(), "WHERE name LIKE '城镇%'").first().id;
        transaction.update(moved);
        Teacher teacher{.name = QStringLiteral("新来的")};
        transaction.insert(teacher);
        Posting posting{.teacherId = teacher.id,
                        .schoolId =
                            findAll<School>(database(), "WHERE name LIKE '乡村%'").first().id};
        transaction.insert(posting);
        Membership membership{.groupId = left.groupId, .teacherId = teacher.id};
        transaction.insert(membership);
    });
    const auto result = reconcile(database(), cycle());
    ASSERT_TRUE(result);
    EXPECT_FALSE(result->agrees());
    const auto changed =
        std::find_if(result->changed.begin(), result->changed.end(), [](const Reconciled &one) {
            return one.claim.figure == QLatin1String("rural_share_r1");
        });
    ASSERT_NE(changed, result->changed.end());
    EXPECT_EQ(changed->verdict, Verdict::Different);
    QMap<QString, GapKind> kinds;
    for (const GapLine &line : changed->gap)
        kinds[line.line.name] = line.kind;
    EXPECT_EQ(kinds, (QMap<QString, GapKind>{{rural[0].name, GapKind::Left},
                                             {rural[1].name, GapKind::Changed},
                                             {QStringLiteral("新来的"), GapKind::Came}}));
    EXPECT_EQ(changed->gapSource, publication.title);
}

TEST_F(Reconciling, AgreesWithAPublicationThatNothingChangedSince)
{
    ASSERT_TRUE(publishYear(district.file(), cycle().id, {}));
    const auto result = reconcile(database(), cycle());
    ASSERT_TRUE(result);
    EXPECT_TRUE(result->agrees());
    EXPECT_GT(result->frozen, 100);
}

TEST_F(Reconciling, Trap2NamesBothDenominators)
{
    const auto book = district.count();
    const Figure *schools = book->find(QStringLiteral("coverage_rural_schools"));
    const Reconciled one = judge({.figure = QStringLiteral("coverage_rural_schools"),
                                  .number = schools->part,
                                  .whole = schools->whole - 1});
    EXPECT_EQ(one.verdict, Verdict::Different);
    EXPECT_TRUE(one.reason.contains(QString::number(schools->whole)));
    EXPECT_TRUE(one.reason.contains(QString::number(schools->whole - 1)));
    EXPECT_EQ(judge({.figure = QStringLiteral("coverage_rural_schools"),
                     .number = schools->part,
                     .whole = schools->whole})
                  .verdict,
              Verdict::Equal);
}

TEST_F(Reconciling, Trap3SeniorHighIsAPublishedZero)
{
    EXPECT_EQ(judge({.figure = QStringLiteral("members/stage/4"), .number = 0}).verdict,
              Verdict::Equal);
    const auto publication = publishYear(district.file(), cycle().id, {});
    ASSERT_TRUE(publication);
    const auto frozen = frozenFigure(database(), *publication, QStringLiteral("members/stage/4"));
    ASSERT_TRUE(frozen);
    EXPECT_EQ(frozen->part, 0);
}

TEST_F(Reconciling, Trap4TwoDatesGiveTwoNumbersAndTheGapIsNamed)
{
    // 72 of the members were there in spring, the others came in autumn.
    edit([&](Transaction &transaction) {
        const QList<Membership> all = findAll<Membership>(database(), "ORDER BY id");
        for (qsizetype i = 72; i < all.size(); ++i) {
            Membership membership = all[i];
            membership.joinedOn = i < 173 ? PartialDate{2023, 9, 1} : PartialDate{2024, 2, 1};
            transaction.update(membership);
        }
    });
    const QString members = QStringLiteral("members");
    const Claim spring{.figure = members, .number = 72, .asOf = QDate(2023, 6, 30)};
    EXPECT_EQ(judge(spring).verdict, Verdict::Equal);
    EXPECT_EQ(judge({.figure = members, .number = 173}).verdict, Verdict::Equal);
    Claim undated = spring;
    undated.asOf = {};
    const Reconciled one = judge(undated);
    EXPECT_EQ(one.verdict, Verdict::Different);
    ASSERT_FALSE(one.readings.isEmpty());
    EXPECT_LT(one.readings.first().reading.asOf, QDate(2023, 9, 1));
    EXPECT_EQ(one.gap.size(), 101);
    for (const GapLine &line : one.gap)
        EXPECT_EQ(line.kind, GapKind::Came);
}

TEST_F(Reconciling, Trap4AsOfCountsLikeTheReferenceDate)
{
    const auto book = district.count();
    for (const char *id :
         {"members", "memberships", "young_share", "rural_share_r1", "rural_share_r2",
          "rural_share_r3", "rural_share_r4", "rural_share_r5"}) {
        const Figure *figure = book->find(QLatin1String(id));
        ClaimCounter counter(database(), cycle());
        const ClaimCount count =
            counter.count({.figure = QLatin1String(id), .asOf = cycle().referenceDate});
        EXPECT_EQ(count.part, figure->part) << id;
        EXPECT_EQ(count.whole, figure->whole) << id;
        EXPECT_EQ(count.unknown, figure->unknown) << id;
    }
}

TEST_F(Reconciling, Trap6CountsOverHalfAYearAndOverTwoCycles)
{
    addActivity(QDate(2023, 3, 1), 2);
    addActivity(QDate(2023, 9, 1), 5);
    Cycle before = cycleForYear(2022);
    edit([&](Transaction &transaction) {
        transaction.insert(before);
        Activity activity{.cycleId = before.id,
                          .name = QStringLiteral("讲座"),
                          .startsOn = QDate(2022, 5, 1),
                          .sessions = 11};
        transaction.insert(activity);
        ResearchGroup package{.cycleId = before.id, .name = QStringLiteral("上年项目包")};
        transaction.insert(package);
        ActivityGroup part{.activityId = activity.id, .groupId = package.id};
        transaction.insert(part);
    });
    const QString sessions = QStringLiteral("sessions");
    const auto verdict = [&](const char *window, qint64 number) {
        return judge(
                   {.figure = sessions, .number = number, .windowName = QString::fromUtf8(window)})
            .verdict;
    };
    EXPECT_EQ(verdict("", 7), Verdict::Equal);
    EXPECT_EQ(verdict("今年上半年", 2), Verdict::Equal);
    EXPECT_EQ(verdict("两年来", 18), Verdict::Equal);
    EXPECT_EQ(verdict("截至目前", 18), Verdict::Equal);
    const Reconciled twoYears = judge({.figure = sessions, .number = 18});
    EXPECT_EQ(twoYears.verdict, Verdict::Different);
    ASSERT_FALSE(twoYears.readings.isEmpty());
    EXPECT_EQ(twoYears.readings.first().reading.window,
              (Window{QDate(2022, 1, 1), QDate(2023, 12, 31)}));
}

TEST_F(Reconciling, Trap6MembersUpToNowAreThoseOfTheDay)
{
    EXPECT_EQ(judge({.figure = QStringLiteral("members"),
                     .number = 694,
                     .windowName = QStringLiteral("截至目前")})
                  .verdict,
              Verdict::Equal);
}

TEST_F(Reconciling, Trap7PeopleMembershipsAndSessionsAreNotMixed)
{
    district.enrolFirstMemberTwice();
    const Reconciled one = judge({.figure = QStringLiteral("members"), .number = 695});
    EXPECT_EQ(one.verdict, Verdict::Different);
    EXPECT_TRUE(texts(one).contains(QStringLiteral("memberships")));
    ASSERT_EQ(one.gap.size(), 1);
    addActivity(QDate(2023, 3, 1), 4);
    const Reconciled held = judge({.figure = QStringLiteral("activities"), .number = 4});
    EXPECT_EQ(held.verdict, Verdict::Different);
    EXPECT_EQ(texts(held).value(0), QStringLiteral("sessions"));
}

TEST_F(Reconciling, Trap8CountsATotalWithoutItsSplit)
{
    edit([&](Transaction &transaction) {
        for (const Outcome &outcome : findAll<Outcome>(database())) {
            for (const OutcomeHolder &holder :
                 findAll<OutcomeHolder>(database(), "WHERE outcome_id = ?", {Value(outcome.id)}))
                transaction.remove(holder);
            transaction.remove(outcome);
        }
        Outcome prizes{.cycleId = cycle().id,
                       .groupId = anyPackage(),
                       .name = QStringLiteral("课堂教学大赛"),
                       .kind = QStringLiteral("competition"),
                       .grade = QStringLiteral("6"),
                       .awardedOn = {2023, 11, 0},
                       .items = 436};
        transaction.insert(prizes);
    });
    const Reconciled one =
        judge({.figure = QStringLiteral("outcomes"), .number = 436, .unit = QStringLiteral("件")});
    EXPECT_EQ(one.verdict, Verdict::Equal);
    EXPECT_EQ(one.published, QStringLiteral("436件"));
    EXPECT_EQ(judge({.figure = QStringLiteral("outcomes/award_grade/6"), .number = 436}).verdict,
              Verdict::Equal);
}

TEST_F(Reconciling, CountsWhatATextSaysOfItsOwnYear)
{
    const int year = cycle().endsOn.year();
    const auto before = [&] { return reconcileText(database(), cycle(), {}); };
    ASSERT_TRUE(before());
    EXPECT_TRUE(before()->isEmpty());
    addActivity(QDate(year, 5, 1), 1);
    const qint64 held = reconcileText(database(), cycle(), {.text = QStringLiteral("开展活动1次")})
                            ->first()
                            .count.part;
    edit([&](Transaction &transaction) {
        Cycle earlier = cycleForYear(year - 1);
        transaction.insert(earlier);
        ResearchGroup package{.cycleId = earlier.id, .name = QStringLiteral("往年项目包")};
        transaction.insert(package);
        for (int month = 1; month <= 3; ++month) {
            Activity activity{.cycleId = earlier.id,
                              .name = QStringLiteral("往年活动%1").arg(month),
                              .startsOn = QDate(year - 1, month, 1)};
            transaction.insert(activity);
            ActivityGroup part{.activityId = activity.id, .groupId = package.id};
            transaction.insert(part);
        }
    });
    const auto said = [&](const QString &text) {
        const auto numbers = reconcileText(database(), cycle(), {.text = text});
        return numbers && numbers->size() == 1 ? numbers->first() : Reconciled();
    };
    EXPECT_EQ(said(QStringLiteral("%1年开展活动%2次").arg(year).arg(held)).verdict, Verdict::Equal);
    EXPECT_EQ(said(QStringLiteral("%1年开展活动3次").arg(year - 1)).verdict, Verdict::Equal);
    EXPECT_EQ(said(QStringLiteral("%1年以来开展活动%2次").arg(year).arg(held)).verdict,
              Verdict::Equal);
    const Reconciled both = said(QStringLiteral("两届开展活动%1次").arg(held + 3));
    EXPECT_EQ(both.verdict, Verdict::Equal);
    EXPECT_TRUE(both.reason.contains(QStringLiteral("the last 2 cycles")))
        << both.reason.toStdString();
    const Reconciled vague = said(QStringLiteral("近年来开展活动%1次").arg(held));
    EXPECT_TRUE(vague.reason.contains(QStringLiteral("names no days")))
        << vague.reason.toStdString();
}

TEST_F(Reconciling, ReadsTheClaimsOfTheFile)
{
    edit([&](Transaction &transaction) {
        Claim claim{.cycleId = cycle().id,
                    .source = QStringLiteral("简报"),
                    .wording = QStringLiteral("研训700余人"),
                    .figure = QStringLiteral("members"),
                    .number = 700,
                    .unit = QStringLiteral("人"),
                    .qualifier = QStringLiteral("余")};
        transaction.insert(claim);
    });
    const auto result = reconcile(database(), cycle());
    ASSERT_TRUE(result);
    ASSERT_EQ(result->claims.size(), 1);
    EXPECT_EQ(result->claims.first().verdict, Verdict::Different);
    EXPECT_EQ(result->claims.first().published, QStringLiteral("700余人"));
    EXPECT_FALSE(result->publication);
}

} // namespace
