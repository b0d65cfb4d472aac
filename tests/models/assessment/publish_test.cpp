// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/line_numbers.h"
#include "models/assessment/publish.h"
#include "models/edits/remove_person.h"
#include "models/figures/published_years.h"
#include "models/records/assessment.h"
#include "models/storage/take_back.h"
#include "tests/models/figures/case_district.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace models;

namespace {

QString message(const Error &error)
{
    return error.message + QLatin1Char(' ') + error.detail;
}

// The case's district, locked and published.
class PublishedYear : public testing::Test
{
protected:
    Id publish()
    {
        const auto done = publishYear(file(), cycle(), {});
        EXPECT_TRUE(done) << (done ? QString() : message(done.error())).toStdString();
        return done ? *done : 0;
    }
    RecordFile &file() { return district.file(); }
    Id cycle() const { return district.cycle().id; }
    Cycle now() { return *find<Cycle>(district.database(), cycle()); }
    FrozenFigure figure(Id publication, const char *id)
    {
        const auto found = frozenFigure(district.database(), publication, QLatin1String(id));
        EXPECT_TRUE(found) << id;
        return found.value_or(FrozenFigure());
    }
    FrozenBehind behind(const FrozenFigure &figure, Side side)
    {
        return frozenBehind(district.database(), figure, side);
    }
    template <class Change>
    void edit(Change change)
    {
        const auto done = file().edit(QStringLiteral("edit"), [&](Transaction &transaction) {
            change(transaction);
            return Result<void>();
        });
        EXPECT_TRUE(done) << (done ? QString() : message(done.error())).toStdString();
    }

    tests::CaseDistrict district;
};

TEST(LineNumbers, AreWrittenAsRunsAndReadBack)
{
    const QString text = lineNumbersText({15, 3, 2, 1, 3, 9, 10});
    EXPECT_EQ(text, QStringLiteral("1-3,9-10,15"));
    EXPECT_EQ(lineRuns(text), (QList<NumberRun>{{1, 3}, {9, 10}, {15, 15}}));
    EXPECT_EQ(lineCount(lineRuns(text)), 6);
    EXPECT_EQ(lineNumbersText({}), QString());
    EXPECT_TRUE(lineRuns(QStringLiteral("x,0-3,5-4")).isEmpty());
}

TEST_F(PublishedYear, FreezesEveryFigureWithPartWholeUnknownAndTexts)
{
    const auto book = district.count();
    const Id publication = publish();
    const QList<FrozenFigure> frozen = frozenFigures(district.database(), publication);
    ASSERT_EQ(frozen.size(), book->figures().size());
    for (qsizetype i = 0; i < frozen.size(); ++i) {
        const Figure &live = book->figures().at(i);
        EXPECT_EQ(frozen[i].figure, live.id);
        EXPECT_EQ(frozen[i].part, live.part);
        EXPECT_EQ(frozen[i].whole.value_or(0), live.whole);
        EXPECT_EQ(frozen[i].unknown, live.unknown);
        EXPECT_EQ(frozen[i].text, live.text(Language::Chinese));
        EXPECT_EQ(frozen[i].definition, live.definition(Language::Chinese));
    }
    const FrozenFigure rural = figure(publication, "rural_share_r1");
    EXPECT_EQ(rural.valueText, QStringLiteral("37.75 %"));
    EXPECT_EQ(rural.part, 262);
    EXPECT_EQ(rural.whole, 694);
}

TEST_F(PublishedYear, OpensThePeopleBehindEverySideOfEveryFigure)
{
    const auto book = district.count();
    const Id publication = publish();
    for (const FrozenFigure &one : frozenFigures(district.database(), publication)) {
        for (const Side side : {Side::Part, Side::Rest, Side::Unknown}) {
            if (side != Side::Part && one.kind != QLatin1String("share") &&
                one.kind != QLatin1String("coverage"))
                continue;
            const QList<BehindLine> live = book->behind(district.database(), one.figure, side);
            const FrozenBehind kept = behind(one, side);
            ASSERT_EQ(kept.lines.size(), live.size()) << one.figure.toStdString();
            EXPECT_EQ(kept.removed, 0);
            QStringList names, keptNames;
            qint64 amount = 0, keptAmount = 0;
            for (qsizetype i = 0; i < live.size(); ++i) {
                names << live[i].name;
                keptNames << kept.lines[i].name;
                amount += live[i].amount;
                keptAmount += kept.lines[i].amount.value_or(0);
            }
            names.sort();
            keptNames.sort();
            EXPECT_EQ(names, keptNames) << one.figure.toStdString();
            EXPECT_EQ(amount, keptAmount) << one.figure.toStdString();
        }
    }
}

TEST_F(PublishedYear, KeepsEachLineOnce)
{
    const Id publication = publish();
    SQLite::Statement row(district.database(),
                          "SELECT count(*) FROM frozen_line WHERE publication_id = ? AND page = "
                          "'teachers' AND role IS NOT NULL");
    bindValue(row, 1, Value(publication));
    ASSERT_TRUE(row.executeStep());
    EXPECT_EQ(row.getColumn(0).getInt64(), 694);
}

TEST_F(PublishedYear, StillShowsWhoWasCountedAfterAMoveAndARename)
{
    const Id publication = publish();
    const FrozenFigure rural = figure(publication, "rural_share_r1");
    const FrozenLine first = behind(rural, Side::Part).lines.first();
    edit([&](Transaction &transaction) {
        Teacher teacher = *find<Teacher>(district.database(), first.teacherId);
        teacher.name = QStringLiteral("改名后");
        transaction.update(teacher);
        Posting posting =
            findAll<Posting>(district.database(), "WHERE teacher_id = ?", {Value(first.teacherId)})
                .first();
        posting.schoolId =
            findAll<School>(district.database(), "WHERE name LIKE '城镇%'").first().id;
        transaction.update(posting);
    });
    const FrozenBehind kept = behind(rural, Side::Part);
    EXPECT_EQ(kept.lines.size(), 262);
    EXPECT_EQ(kept.lines.first().name, first.name);
    EXPECT_EQ(kept.lines.first().school, first.school);
    EXPECT_EQ(figure(publication, "rural_share_r1").text, rural.text);
}

TEST_F(PublishedYear, TellsThatAPersonWasRemovedAndKeepsTheNumber)
{
    const Id publication = publish();
    const FrozenFigure members = figure(publication, "members");
    const FrozenLine first = behind(members, Side::Part).lines.first();
    ASSERT_TRUE(removePerson(file(), first.teacherId));
    const FrozenBehind kept = behind(figure(publication, "members"), Side::Part);
    EXPECT_EQ(figure(publication, "members").part, 694);
    EXPECT_EQ(kept.removed, 1);
    EXPECT_EQ(kept.lines.size(), 693);
    EXPECT_FALSE(kept.removedText().isEmpty());
    for (const FrozenLine &line : kept.lines)
        EXPECT_NE(line.teacherId, first.teacherId);
}

TEST_F(PublishedYear, KeepsTheTextOfTheRulesThatCounted)
{
    RuleSet rules{.kind = QStringLiteral("hours"),
                  .name = QStringLiteral("本区学时"),
                  .version = 1,
                  .validFrom = QDate(2023, 9, 1),
                  .content = QStringLiteral("{\"hours_per_day\":5}")};
    edit([&](Transaction &transaction) { transaction.insert(rules); });
    const Id publication = publish();
    const auto kept = find<Publication>(district.database(), publication);
    const QJsonObject json = QJsonDocument::fromJson(kept->rules.toUtf8()).object();
    EXPECT_EQ(json[QStringLiteral("rural_definition")][QStringLiteral("id")].toString(),
              QStringLiteral("R1"));
    ASSERT_EQ(json[QStringLiteral("hours")].toArray().size(), 2);
    EXPECT_EQ(json[QStringLiteral("hours")][1][QStringLiteral("content")],
              QJsonDocument::fromJson(rules.content.toUtf8()).object());
    EXPECT_EQ(json[QStringLiteral("money")].toArray().size(), 1);
}

TEST_F(PublishedYear, IsLockedAndPublishedWithWhoAndWhen)
{
    publish();
    EXPECT_EQ(yearState(now()), YearState::Published);
    const QList<CycleEvent> events = cycleEvents(district.database(), cycle());
    ASSERT_EQ(events.size(), 2);
    EXPECT_EQ(events[0].action, QStringLiteral("publish"));
    EXPECT_EQ(events[1].action, QStringLiteral("lock"));
    EXPECT_TRUE(events[0].happenedOn.isValid());
    EXPECT_FALSE(publishYear(file(), cycle(), {}));
}

TEST_F(PublishedYear, IsWithdrawnOnlyWithAReasonAndThenPublishedAnew)
{
    const Id first = publish();
    const auto without = withdrawYear(file(), cycle(), QStringLiteral("  "));
    ASSERT_FALSE(without);
    EXPECT_EQ(without.error().code, ErrorCode::Input);
    EXPECT_FALSE(unlockYear(file(), cycle(), QStringLiteral("更正")));
    ASSERT_TRUE(withdrawYear(file(), cycle(), QStringLiteral("数据更正")));
    EXPECT_EQ(yearState(now()), YearState::Locked);
    ASSERT_TRUE(unlockYear(file(), cycle(), QStringLiteral("数据更正")));
    EXPECT_EQ(yearState(now()), YearState::Open);
    EXPECT_EQ(cycleEvents(district.database(), cycle()).first().reason, QStringLiteral("数据更正"));
    district.enrolFirstMemberTwice();
    const Id second = publish();
    ASSERT_NE(first, second);
    EXPECT_EQ(publicationsOf(district.database(), cycle()).size(), 2);
    EXPECT_EQ(publicationsOf(district.database(), cycle()).first().id, second);
    EXPECT_EQ(figure(first, "memberships").part, 694);
    EXPECT_EQ(figure(second, "memberships").part, 695);
    EXPECT_EQ(figure(second, "members").part, 694);
}

TEST_F(PublishedYear, LocksAndUnlocksOnlyInOrder)
{
    EXPECT_FALSE(unlockYear(file(), cycle(), QStringLiteral("更正")));
    EXPECT_FALSE(withdrawYear(file(), cycle(), QStringLiteral("更正")));
    ASSERT_TRUE(lockYear(file(), cycle()));
    EXPECT_FALSE(lockYear(file(), cycle()));
    const auto gates = gatesBeforeLock(district.database(), now());
    ASSERT_TRUE(gates);
    for (const YearGate &gate : *gates)
        EXPECT_FALSE(gate.stops);
    publish();
    EXPECT_EQ(cycleEvents(district.database(), cycle()).size(), 2);
}

TEST_F(PublishedYear, WaitsForVetoesToBeConfirmed)
{
    const ResearchGroup group = findAll<ResearchGroup>(district.database()).first();
    Veto veto{
        .groupId = group.id, .kind = QStringLiteral("V1"), .proposedBy = QStringLiteral("甲")};
    edit([&](Transaction &transaction) { transaction.insert(veto); });
    const auto refused = publishYear(file(), cycle(), {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Refused);
    EXPECT_EQ(yearState(now()), YearState::Open);
    edit([&](Transaction &transaction) {
        veto.confirmedBy = QStringLiteral("乙");
        transaction.update(veto);
    });
    publish();
}

TEST_F(PublishedYear, ChangesNothingWhenItIsStopped)
{
    int steps = 0;
    const auto stopped = publishYear(file(), cycle(), {},
                                     [&](const QString &, qint64, qint64) { return ++steps < 5; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(yearState(now()), YearState::Open);
    EXPECT_TRUE(publicationsOf(district.database(), cycle()).isEmpty());
}

TEST_F(PublishedYear, KeepsTheSheetOfEveryPackageAndTheScheme)
{
    const Id publication = publish();
    const QList<FrozenScore> scores = frozenScores(district.database(), publication);
    ASSERT_EQ(scores.size(), 39);
    for (const FrozenScore &score : scores) {
        EXPECT_FALSE(score.total) << "judged items have no points yet";
        EXPECT_FALSE(QJsonDocument::fromJson(score.sheet.toUtf8()).object().isEmpty());
    }
    const auto kept = find<Publication>(district.database(), publication);
    const QJsonObject rules = QJsonDocument::fromJson(kept->rules.toUtf8()).object();
    EXPECT_FALSE(rules[QStringLiteral("scheme")].toObject().isEmpty());
}

TEST_F(PublishedYear, CountsInTrendsAsItWasPublishedUntilItIsWithdrawn)
{
    EXPECT_TRUE(readPublishedYears(district.database()).isEmpty());
    publish();
    const PublishedYears years = readPublishedYears(district.database());
    ASSERT_EQ(years.size(), 1);
    EXPECT_EQ(years[cycle()].figures[QStringLiteral("rural_share_r1")].part, 262);
    EXPECT_EQ(years[cycle()].figures[QStringLiteral("rural_share_r1")].whole, 694);
    EXPECT_FALSE(years[cycle()].figures.contains(QStringLiteral("members/stage/2")));
    EXPECT_FALSE(years[cycle()].meanScore);
    ASSERT_TRUE(withdrawYear(file(), cycle(), QStringLiteral("更正")));
    EXPECT_TRUE(readPublishedYears(district.database()).isEmpty());
}

TEST_F(PublishedYear, CannotBeUndoneWithoutAReason)
{
    publish();
    EXPECT_FALSE(file().undo());
    EXPECT_EQ(yearState(now()), YearState::Published);
}

} // namespace
