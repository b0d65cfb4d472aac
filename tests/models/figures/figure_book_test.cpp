// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/figures.h"
#include "models/figures/figures_json.h"
#include "models/figures/figures_text.h"
#include "models/storage/store.h"
#include "tests/models/figures/case_district.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace models;
using tests::CaseDistrict;
using tests::EmptyDistrict;

namespace {

const Figure &figure(const FigureBook &book, const QString &id)
{
    const Figure *found = book.find(id);
    EXPECT_TRUE(found) << id.toStdString();
    static const Figure none;
    return found ? *found : none;
}

qint64 sumOfParts(const FigureBook &book, const QString &id, const QString &dimension)
{
    qint64 sum = 0;
    for (const Figure *one : book.breakdown(id, dimension))
        sum += one->part;
    return sum;
}

QStringList names(const QList<BehindLine> &lines)
{
    QStringList names;
    for (const BehindLine &line : lines)
        names << line.name;
    return names;
}

// What must hold of any figure, whatever was recorded.
void expectSound(SQLite::Database &database, const FigureBook &book, const Figure &one)
{
    SCOPED_TRACE(one.id.toStdString());
    EXPECT_GE(one.part, 0);
    EXPECT_GE(one.unknown, 0);
    EXPECT_EQ(book.find(one.id), &one);
    EXPECT_TRUE(one.referenceDate.isValid());
    for (const Language language : {Language::Chinese, Language::English}) {
        EXPECT_FALSE(one.title(language).isEmpty());
        EXPECT_FALSE(one.definition(language).isEmpty());
        EXPECT_TRUE(one.text(language).contains(one.valueText(language)));
        EXPECT_FALSE(one.text(language).contains(QLatin1Char('%') + QString::number(1)));
    }
    const auto count = [&](Side side) {
        qint64 sum = 0;
        for (const BehindLine &line : book.behind(database, one.id, side))
            sum += line.amount;
        return sum;
    };
    EXPECT_EQ(count(Side::Part), one.part);
    if (one.kind == FigureKind::Share) {
        EXPECT_LE(one.part + one.unknown, one.whole);
        EXPECT_EQ(count(Side::Unknown), one.unknown);
        EXPECT_EQ(count(Side::Rest), one.whole - one.part - one.unknown);
    } else if (one.kind == FigureKind::Coverage) {
        EXPECT_LE(one.part, one.whole);
        EXPECT_EQ(count(Side::Unknown), one.unknown);
        EXPECT_EQ(count(Side::Rest), one.whole - one.part);
    }
}

} // namespace

class FigureTable : public testing::TestWithParam<int>
{
protected:
    const FigureLine &line() const { return figureTable().at(GetParam()); }
    bool isOfLine(const Figure &figure) const
    {
        return figure.id.section(QLatin1Char('/'), 0, 0) == QLatin1String(line().id);
    }
};

TEST_P(FigureTable, IsSoundOnAnEmptyFile)
{
    EmptyDistrict district;
    const auto book = district.count();
    EXPECT_TRUE(book->find(QLatin1String(line().id)));
    for (const Figure &one : book->figures())
        if (isOfLine(one))
            expectSound(district.database(), *book, one);
}

TEST_P(FigureTable, AgreesWithItsListsOnAFullFile)
{
    CaseDistrict district;
    district.enrolFirstMemberTwice();
    const auto book = district.count();
    for (const Figure &one : book->figures())
        if (isOfLine(one))
            expectSound(district.database(), *book, one);
}

INSTANTIATE_TEST_SUITE_P(Every, FigureTable, testing::Range(0, int(figureTable().size())),
                         [](const auto &info) {
                             return std::string(figureTable().at(info.param).id);
                         });

class Figures : public testing::Test
{
protected:
    CaseDistrict district;
};

TEST_F(Figures, ReproduceThePublishedRuralShareWithItsDefinition)
{
    const auto book = district.count();
    EXPECT_EQ(figure(*book, "groups").part, 39);
    EXPECT_EQ(figure(*book, "members").part, 694);
    const Figure &share = figure(*book, "rural_share_r1");
    EXPECT_EQ(share.part, 262);
    EXPECT_EQ(share.whole, 694);
    EXPECT_EQ(share.unknown, 0);
    EXPECT_EQ(share.valueText(Language::Chinese), QStringLiteral("37.75 %"));
    const QString text = share.text(Language::English);
    EXPECT_TRUE(text.startsWith(QStringLiteral("262/694 = 37.75 % (definition: R1 ")))
        << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("2016")));
    EXPECT_TRUE(text.contains(QStringLiteral("2023-12-31")));
    EXPECT_EQ(figure(*book, "members_per_group").valueText(Language::Chinese),
              QStringLiteral("17.79"));
}

// Counting is fast because an index carries what it asks; that needs the same expression in both.
TEST_F(Figures, AreReadFromTheIndexAlone)
{
    const QByteArray sql = "EXPLAIN " + sqlText(QStringLiteral("figures/member_facts.sql"));
    SQLite::Statement program(district.database(), sql.toStdString());
    while (program.executeStep())
        EXPECT_STRNE(program.getColumn(1).getText(), "Concat") << "computed again for each row";
}

TEST_F(Figures, DependOnTheRuralDefinition)
{
    const auto book = district.count();
    EXPECT_EQ(figure(*book, "rural_share_r2").part, 694); // every code here is town area or rural
    EXPECT_GT(figure(*book, "rural_share_r4").part, 262);
    EXPECT_LT(figure(*book, "rural_share_r4").part, 694);
    EXPECT_EQ(figure(*book, "rural_share_r5").part, 262);
}

TEST_F(Figures, CountAPersonInTwoPackagesOnceAndTheMembershipsTwice)
{
    district.enrolFirstMemberTwice();
    const auto book = district.count();
    EXPECT_EQ(figure(*book, "members").part, 694);
    EXPECT_EQ(figure(*book, "memberships").part, 695);
    EXPECT_EQ(figure(*book, "rural_share_r1").whole, 694);
    qint64 inPackages = 0;
    for (const Figure *one : book->breakdown("rural_share_r1", "group"))
        inPackages += one->whole;
    EXPECT_EQ(inPackages, 695);
}

TEST_F(Figures, CountPackagesOnlyWhenThereAreStudiosToo)
{
    // A studio made first holds the membership that the store marks as the person's one.
    auto file = RecordFile::create(district.file().path() + QStringLiteral("2"));
    ASSERT_TRUE(file);
    Cycle cycle = cycleForYear(2023);
    ASSERT_TRUE(
        (*file)->edit(QStringLiteral("fill"), [&](Transaction &transaction) -> Result<void> {
            transaction.insert(cycle);
            ResearchGroup studio{.cycleId = cycle.id,
                                 .name = QStringLiteral("工作室"),
                                 .kind = QStringLiteral("studio")};
            ResearchGroup package{.cycleId = cycle.id, .name = QStringLiteral("项目包")};
            Teacher teacher{.name = QStringLiteral("张三")};
            transaction.insert(teacher);
            for (ResearchGroup *group : {&studio, &package}) {
                transaction.insert(*group);
                Membership membership{.groupId = group->id, .teacherId = teacher.id};
                transaction.insert(membership);
            }
            return {};
        }));
    const auto book = *FigureBook::count((*file)->database(), cycle);
    EXPECT_EQ(figure(*book, "groups").part, 1);
    EXPECT_EQ(figure(*book, "members").part, 1);
    EXPECT_EQ(figure(*book, "memberships").part, 1);
    EXPECT_EQ(figure(*book, "rural_share_r1").unknown, 1); // no school: never a town
}

TEST_F(Figures, ListSeniorHighWithItsZeroAndNameItAsMissed)
{
    setLanguage(Language::Chinese);
    const auto book = district.count();
    EXPECT_EQ(figure(*book, "members/stage/4").part, 0);
    EXPECT_EQ(figure(*book, "rural_share_r1/stage/4").valueText(Language::Chinese),
              QStringLiteral("—"));
    EXPECT_EQ(figure(*book, "groups/subject_stage/13.4").part, 0);
    const Figure &stages = figure(*book, "coverage_stages");
    EXPECT_EQ(stages.part, 3);
    EXPECT_EQ(stages.whole, 4);
    const auto missed = book->behind(district.database(), "coverage_stages", Side::Rest);
    ASSERT_EQ(missed.size(), 1);
    EXPECT_EQ(missed.first().stage, QStringLiteral("4"));
    EXPECT_EQ(missed.first().name, QStringLiteral("普通高中"));
}

TEST_F(Figures, NameTheRuralSchoolsAndSubjectsThatAreMissed)
{
    const auto book = district.count();
    const Figure &schools = figure(*book, "coverage_rural_schools");
    EXPECT_EQ(schools.part, 6); // five schools and a kindergarten; the closed one is no more
    EXPECT_EQ(schools.whole, 7);
    EXPECT_EQ(schools.unknown, 1);
    EXPECT_EQ(names(book->behind(district.database(), schools.id, Side::Rest)),
              QStringList{QStringLiteral("山里教学点")});
    EXPECT_EQ(names(book->behind(district.database(), schools.id, Side::Unknown)),
              QStringList{QStringLiteral("新建小学")});
    // Chemistry is taught at a junior school; physics at the senior one alone.
    const auto subjects = book->behind(district.database(), "coverage_subjects", Side::Rest);
    ASSERT_EQ(subjects.size(), 1);
    EXPECT_EQ(subjects.first().subject, QStringLiteral("17"));
}

TEST_F(Figures, NameTheDenominatorOfEachShare)
{
    // The published text divides by 27 schools here and by 26 there: no denominator is taken for
    // granted, and closed sums close.
    const auto book = district.count();
    SQLite::Statement count(district.database(),
                            "SELECT count(*) FROM school JOIN school_site ON school_id = school.id "
                            "WHERE stages IN ('2', '3') AND closed_on IS NULL AND "
                            "in_county_seat IS NOT NULL AND rural_r1 = ?");
    const auto schools = [&](int rural) {
        count.reset();
        count.bind(1, rural);
        count.executeStep();
        return count.getColumn(0).getInt();
    };
    EXPECT_EQ(schools(0), 22);
    EXPECT_EQ(schools(1), 5);
    EXPECT_EQ(schools(0) + schools(1), 27);
    for (const char *id : {"rural_share_r1", "young_share"})
        EXPECT_TRUE(figure(*book, id).text(Language::Chinese).contains(QStringLiteral("/694")));
    EXPECT_TRUE(figure(*book, "coverage_rural_schools")
                    .text(Language::Chinese)
                    .startsWith(QStringLiteral("6/7")));
}

TEST_F(Figures, CloseEverySumOverABreakdown)
{
    const auto book = district.count();
    for (const char *dimension : {"stage", "subject", "age_band", "sex", "title"}) {
        const auto parts = book->breakdown("members", dimension);
        ASSERT_FALSE(parts.isEmpty()) << dimension;
        EXPECT_EQ(sumOfParts(*book, "members", dimension) + parts.first()->unknown, 694)
            << dimension;
        EXPECT_EQ(parts.first()->whole, 694);
    }
    EXPECT_EQ(sumOfParts(*book, "rural_share_r1", "group"), 262);
    EXPECT_EQ(sumOfParts(*book, "rural_share_r1", "stage"), 262);
    EXPECT_EQ(sumOfParts(*book, "groups", "subject_stage"), 39);
    const Figure &young = figure(*book, "young_share");
    EXPECT_EQ(figure(*book, "members/age_band/1").part + figure(*book, "members/age_band/2").part +
                  figure(*book, "members/age_band/4").part,
              young.part);
    EXPECT_GT(young.unknown, 0);
}

TEST_F(Figures, ArePercentagesOfRawCountsNotOfRoundedOnes)
{
    // 7.7/3 is 256.67 %, yet 256.79 % was published, from the raw 7.7037.
    Figure one;
    one.kind = FigureKind::Share;
    one.part = 77037;
    one.whole = 30000;
    EXPECT_EQ(one.valueText(Language::Chinese), QStringLiteral("256.79 %"));
    one.part = 1;
    one.whole = 0;
    EXPECT_EQ(one.valueText(Language::Chinese), QStringLiteral("—"));
}

TEST_F(Figures, KnowSharesUnderOtherDefinitionsWithinPackages)
{
    const auto book = district.count();
    EXPECT_EQ(book->breakdown("rural_share_r2", "group").size(), 39);
    EXPECT_EQ(sumOfParts(*book, "rural_share_r2", "group"), 694);
    const QString id = book->breakdown("rural_share_r4", "group").first()->id;
    const Figure *one = book->find(id);
    ASSERT_TRUE(one);
    EXPECT_EQ(one, book->find(id));
    EXPECT_EQ(book->behind(district.database(), id, Side::Part).size(), one->part);
    EXPECT_FALSE(book->find("rural_share_r1/group/1"));
    EXPECT_FALSE(book->find("nonsense"));
    EXPECT_FALSE(book->find("members/colour/red"));
    EXPECT_TRUE(book->behind(district.database(), "nonsense", Side::Part).isEmpty());
}

TEST_F(Figures, AreWrittenAsJsonWithExactDecimals)
{
    const auto book = district.count();
    const QJsonArray array = figuresJson(*book, Language::Chinese);
    const QByteArray text = QJsonDocument(array).toJson(QJsonDocument::Compact);
    EXPECT_TRUE(text.contains("\"value\":37.75")) << text.left(2000).toStdString();
    EXPECT_TRUE(text.contains("\"value\":17.79"));
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        for (const char *key : {"id", "title", "part", "whole", "unknown", "value", "text",
                                "definition", "reference_date"})
            EXPECT_TRUE(object.contains(QLatin1String(key))) << key;
    }
    const auto lines = book->behind(district.database(), "rural_share_r1", Side::Part);
    const QJsonArray people = behindJson(lines);
    EXPECT_EQ(people.size(), 262);
    EXPECT_FALSE(people.first().toObject().contains(QStringLiteral("id_number")));
    EXPECT_TRUE(
        figuresText(*book, Language::Chinese).contains(QStringLiteral("262/694 = 37.75 %")));
    EXPECT_EQ(behindText(lines, Language::Chinese).count(QLatin1Char('\n')), 263);
}

TEST_F(Figures, ShowNoShareWhereOfNobodyTheAnswerIsKnown)
{
    Figure figure{{0, 694, 694}, {}, FigureKind::Share};
    EXPECT_FALSE(figure.hasAnswer());
    EXPECT_EQ(figure.valueText(Language::English), QStringLiteral("—"));
    figure.unknown = 693;
    EXPECT_EQ(figure.valueText(Language::English), QStringLiteral("0.00 %"));
}
