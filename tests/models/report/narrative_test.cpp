// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/narrative.h"

#include "models/figures/checks.h"
#include "models/report/annual_report.h"
#include "models/storage/store.h"
#include "tests/models/figures/case_district.h"
#include "tests/support/small_district.h"

#include <QRegularExpression>

using namespace models;
using tests::CaseDistrict;
using tests::EmptyDistrict;
using tests::SmallDistrict;

namespace {

ChartSource sourceOf(SQLite::Database &database, const Cycle &cycle)
{
    const auto source = readChartSource(database, cycle);
    EXPECT_TRUE(source);
    return source ? *source : ChartSource();
}

Sentence sentence(SQLite::Database &database, const Cycle &cycle, const char *id)
{
    return sentenceInUse(database, sourceOf(database, cycle), *sentenceLine(QLatin1String(id)));
}

QString annualText(SQLite::Database &database, const Cycle &cycle)
{
    const auto report = annualReport(database, sourceOf(database, cycle));
    EXPECT_TRUE(report);
    QString text;
    for (const Block &block : report->blocks)
        if (const auto *paragraph = std::get_if<ParagraphBlock>(&block))
            text += paragraph->text + QLatin1Char('\n');
    return text;
}

// One more member of the first package.
void enrol(RecordFile &file, const Cycle &cycle)
{
    ASSERT_TRUE(file.edit(QStringLiteral("enrol"), [&](Transaction &edit) -> Result<void> {
        const auto groups = findAll<ResearchGroup>(
            edit.database(), "WHERE cycle_id = ? ORDER BY id", {Value(cycle.id)});
        Teacher teacher{.name = QStringLiteral("新来")};
        edit.insert(teacher);
        Membership membership{.groupId = groups.first().id, .teacherId = teacher.id};
        edit.insert(membership);
        return {};
    }));
}

// Every sentence, on nothing and on everything.
class SentenceTable : public testing::TestWithParam<int>
{
protected:
    const SentenceLine &line() const { return sentenceTable().at(GetParam()); }
    static void expectSound(const QString &text)
    {
        if (text.isEmpty())
            return;
        EXPECT_TRUE(text.endsWith(QStringLiteral("。"))) << text.toStdString();
        EXPECT_FALSE(text.contains(QRegularExpression(QStringLiteral("%\\d"))))
            << text.toStdString();
        EXPECT_FALSE(text.contains(QStringLiteral("—"))) << text.toStdString();
    }
};

TEST_P(SentenceTable, SaysNothingThatIsNotRecorded)
{
    EmptyDistrict district;
    const Sentence said = sentence(district.database(), district.cycle(), line().id);
    expectSound(said.text);
    EXPECT_FALSE(said.text.contains(QLatin1Char('%'))) << said.text.toStdString();
}

TEST_P(SentenceTable, IsWholeOnAFullFile)
{
    CaseDistrict district;
    const Sentence said = sentence(district.database(), district.cycle(), line().id);
    expectSound(said.text);
    EXPECT_TRUE(said.text.isEmpty() || !said.figures.isEmpty());
    EXPECT_EQ(said.text, said.made);
    EXPECT_FALSE(say(Language::English, "Sentence", line().title).isEmpty());
}

TEST_P(SentenceTable, IsPrintedAsSomebodyWroteItAndTakenBack)
{
    CaseDistrict district;
    const ChartSource source = sourceOf(district.database(), district.cycle());
    const Sentence before = sentence(district.database(), district.cycle(), line().id);
    const QString text = QStringLiteral("本句为改写。");
    ASSERT_TRUE(writeSentence(district.file(), source, QLatin1String(line().id), text));
    EXPECT_EQ(sentence(district.database(), district.cycle(), line().id).text, text);
    // What a section has nothing to speak of, it does not say in other words either.
    const bool isSaid = !before.text.isEmpty();
    const QString printed = annualText(district.database(), district.cycle());
    EXPECT_TRUE(!isSaid || printed.contains(text));
    EXPECT_TRUE(!isSaid || !printed.contains(before.made));
    ASSERT_TRUE(writeSentence(district.file(), source, QLatin1String(line().id), before.made));
    EXPECT_TRUE(findAll<EditedSentence>(district.database()).isEmpty());
    EXPECT_TRUE(annualText(district.database(), district.cycle()).contains(before.made));
}

INSTANTIATE_TEST_SUITE_P(Every, SentenceTable, testing::Range(0, int(sentenceTable().size())),
                         [](const auto &info) {
                             return std::string(sentenceTable().at(info.param).id);
                         });

} // namespace

TEST(Narrative, SaysHowThisYearDiffersFromTheLast)
{
    SmallDistrict district;
    Cycle next = cycleForYear(2024);
    ASSERT_TRUE(district.file->edit(QStringLiteral("next"), [&](Transaction &edit) -> Result<void> {
        edit.insert(next);
        ResearchGroup group{.cycleId = next.id, .name = QStringLiteral("小学语文项目包")};
        edit.insert(group);
        for (const Id teacher : {district.zhang.id, district.shan.id, district.lv.id}) {
            Membership membership{.groupId = group.id, .teacherId = teacher};
            edit.insert(membership);
        }
        return {};
    }));
    EXPECT_EQ(sentence(district.file->database(), district.cycle, "change").text, QString());
    EXPECT_EQ(sentence(district.file->database(), next, "change").text,
              QStringLiteral("与2023年度相比，项目包与上年持平（1个），研训人数由2人增至3人，"
                             "乡村教师占比由50.00 %降至33.33 %，下降16.67个百分点"
                             "（两年均按口径R1、以各自统计时点计算）。"));
}

TEST(Narrative, NamesTheOneSchoolThatIsMissed)
{
    CaseDistrict district;
    const QString text = sentence(district.database(), district.cycle(), "coverage").text;
    EXPECT_TRUE(text.contains(QStringLiteral("未覆盖：山里教学点"))) << text.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("三个“全覆盖”")));
}

TEST(EditedSentences, RememberTheFiguresThatTheyQuote)
{
    CaseDistrict district;
    const ChartSource source = sourceOf(district.database(), district.cycle());
    const QString id = QStringLiteral("rural_share");
    ASSERT_TRUE(writeSentence(district.file(), source, id,
                              QStringLiteral("全区39个项目包共694人，其中乡村教师262人，占37.75%；"
                                             "取得成果34项。")));
    const Sentence said = sentence(district.database(), district.cycle(), "rural_share");
    const Quotes quotes = quotesFromJson(said.edited.quotes);
    EXPECT_EQ(quotes.value(QStringLiteral("groups")), QStringLiteral("39"));
    EXPECT_EQ(quotes.value(QStringLiteral("rural_share_r1")), QStringLiteral("262/694 = 37.75 %"));
    EXPECT_EQ(quotes.value(QStringLiteral("outcomes")), QStringLiteral("34"))
        << "a figure that the made sentence does not quote";
    EXPECT_FALSE(quotes.contains(QStringLiteral("spent")));
    EXPECT_TRUE(said.moved.isEmpty());
}

TEST(EditedSentences, WarnWithTheOldAndTheNewNumberUntilSomebodyDecides)
{
    CaseDistrict district;
    const QString id = QStringLiteral("rural_share");
    const QString text = QStringLiteral("全区研训人数694人，乡村教师262人。");
    ASSERT_TRUE(
        writeSentence(district.file(), sourceOf(district.database(), district.cycle()), id, text));
    const auto found = [&district] {
        EXPECT_TRUE(refreshMovedQuotes(district.file(), *district.count()));
        return checkedRecords(district.database(), district.cycle(),
                              QStringLiteral("sentences_outdated"), 10)
            ->size();
    };
    EXPECT_EQ(found(), 0);
    enrol(district.file(), district.cycle());
    EXPECT_EQ(found(), 1);
    Sentence said = sentence(district.database(), district.cycle(), "rural_share");
    EXPECT_EQ(said.text, text) << "nobody's words are changed behind the back";
    ASSERT_FALSE(said.moved.isEmpty());
    const auto share = std::find_if(said.moved.begin(), said.moved.end(), [](const auto &moved) {
        return moved.figure == QLatin1String("rural_share_r1");
    });
    ASSERT_NE(share, said.moved.end());
    EXPECT_EQ(share->before, QStringLiteral("262/694 = 37.75 %"));
    EXPECT_EQ(share->now, QStringLiteral("262/695 = 37.70 %"));

    ASSERT_TRUE(keepSentence(district.file(), sourceOf(district.database(), district.cycle()), id));
    EXPECT_EQ(found(), 0);
    said = sentence(district.database(), district.cycle(), "rural_share");
    EXPECT_EQ(said.text, text);
    EXPECT_TRUE(said.moved.isEmpty());
    ASSERT_TRUE(district.file().undo());
    EXPECT_EQ(found(), 1);
}

TEST(EditedSentences, AreNeverEmpty)
{
    CaseDistrict district;
    const auto done =
        writeSentence(district.file(), sourceOf(district.database(), district.cycle()),
                      QStringLiteral("money"), QStringLiteral(" \n"));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Input);
}

TEST(QuotesInText, TellPeopleFromAttendances)
{
    CaseDistrict district;
    district.enrolFirstMemberTwice();
    const auto book = district.count();
    const Quotes people = quotesIn(QStringLiteral("共694人"), *book, {});
    EXPECT_TRUE(people.contains(QStringLiteral("members")));
    EXPECT_FALSE(people.contains(QStringLiteral("memberships")));
    const Quotes attendances = quotesIn(QStringLiteral("共695人次"), *book, {});
    EXPECT_TRUE(attendances.contains(QStringLiteral("memberships")));
    EXPECT_FALSE(attendances.contains(QStringLiteral("members")));
    EXPECT_TRUE(quotesIn(QStringLiteral("2023年12月31日"), *book, {}).isEmpty());
}
