// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/claim_counter.h"
#include "models/assessment/facts.h"
#include "models/base/clock.h"
#include "models/figures/counted_cycle.h"
#include "models/figures/package_money.h"
#include "models/figures/plan_progress.h"
#include "models/figures/quantity_reader.h"
#include "models/figures/quantity_sql.h"
#include "models/report/documents.h"
#include "models/report/template_fields.h"
#include "models/sample/sample_file.h"
#include "models/storage/raw_statement.h"
#include "models/tables/record_list.h"
#include "tests/support/random_year.h"
#include "tests/support/report_text.h"

#include <QCoreApplication>

// One number has one definition: every surface that shows a quantity shows what THE QUANTITY TABLE
// counts. Each test below is a surface; each runs on years drawn at random, in the middle of the
// year and after it.

using namespace models;

namespace {

struct When
{
    quint32 seed;
    QDate today;
};

std::string nameOfWhen(const testing::TestParamInfo<When> &info)
{
    return "Year" + std::to_string(info.param.seed) + "On" +
           info.param.today.toString(QStringLiteral("yyyyMMdd")).toStdString();
}

QStringList groupIds()
{
    QStringList ids;
    for (const QuantityLine &line : quantityTable())
        if (*line.ofGroup.view)
            ids << QLatin1String(line.id);
    return ids;
}

QString say(const Amount &amount)
{
    return QStringLiteral("%1/%2 (%3)").arg(amount.part).arg(amount.whole).arg(amount.unknown);
}

class OneDefinition : public testing::TestWithParam<When>
{
protected:
    void SetUp() override
    {
        setLanguage(Language::Chinese);
        question = QuantityQuestion::ofYear(year.cycle);
        counted = readQuantities(year.database(), question, QuantityOf::Group, groupIds());
        ofCycle = quantitiesByKind(year.database(), question, groupIds());
        const auto made = FigureBook::count(year.database(), year.cycle);
        ASSERT_TRUE(made);
        book = *made;
    }
    CountedQuantity of(Id group, const QString &id) const
    {
        return counted.value(group).value(id, CountedQuantity{{}, quantityLine(id)});
    }
    // Every quantity of every package, with what it is called when a test fails.
    void each(const std::function<void(Id, const QuantityLine &, const CountedQuantity &)> &check)
    {
        for (const Id group : std::as_const(year.packages))
            for (const QString &id : groupIds()) {
                SCOPED_TRACE(id.toStdString() + " of " + std::to_string(group));
                check(group, *quantityLine(id), of(group, id));
            }
    }

    FixedClock clock{QDateTime(GetParam().today, QTime(4, 0), Qt::UTC)};
    tests::RandomYear year{GetParam().seed};
    QuantityQuestion question;
    Quantities counted;
    QHash<QString, QHash<QString, CountedQuantity>> ofCycle;
    std::shared_ptr<const FigureBook> book;
};

} // namespace

TEST_P(OneDefinition, InTheFiguresOfTheYear)
{
    for (const QuantityLine &line : quantityTable())
        if (const Figure *figure = book->find(QLatin1String(line.id))) {
            const Amount all =
                ofCycle.value(QStringLiteral("package")).value(QLatin1String(line.id));
            EXPECT_EQ(say(figure->part == 0 && all == Amount() ? Amount{0, figure->whole, 0}
                                                               : Amount(*figure)),
                      say(all == Amount() ? Amount{0, figure->whole, 0} : all))
                << line.id;
        }
}

TEST_P(OneDefinition, InTheFiguresOfEachPackage)
{
    int compared = 0;
    each([&](Id group, const QuantityLine &line, const CountedQuantity &quantity) {
        const Figure *figure = book->find(QStringLiteral("%1/group/%2").arg(line.id).arg(group));
        if (!figure)
            return;
        ++compared;
        EXPECT_EQ(say(*figure), say(quantity));
    });
    EXPECT_GT(compared, 60);
}

TEST_P(OneDefinition, InWhatIsNotOfPackages)
{
    for (auto kind = ofCycle.cbegin(); kind != ofCycle.cend(); ++kind) {
        if (kind.key() == QLatin1String("package"))
            continue;
        for (const char *id : {"activities", "spent", "outcomes", "members", "budget"}) {
            const Amount amount = kind->value(QLatin1String(id));
            const Figure *figure =
                book->find(QStringLiteral("%1/group_kind/%2").arg(QLatin1String(id), kind.key()));
            EXPECT_EQ(figure ? figure->part : 0, amount.part) << id << kind.key().toStdString();
        }
    }
}

TEST_P(OneDefinition, InWhatIsBehindEachFigure)
{
    const auto sum = [&](const QString &id, Side side) {
        qint64 sum = 0;
        for (const BehindLine &line : book->behind(year.database(), id, side))
            sum += line.amount;
        return sum;
    };
    for (const FigureLine &line : figureTable()) {
        const QString id = QLatin1String(line.id);
        QStringList figures{id};
        for (const Id group : std::as_const(year.packages))
            figures << id + QStringLiteral("/group/") + QString::number(group);
        for (const Figure *other : book->breakdown(id, QStringLiteral("group_kind")))
            figures << other->id;
        for (const QString &one : std::as_const(figures))
            if (const Figure *figure = book->find(one);
                figure && figure->kind != FigureKind::Mean) {
                EXPECT_EQ(sum(one, Side::Part), figure->part) << one.toStdString();
                if (figure->kind == FigureKind::Share && line.unit != Unit::Fen) {
                    EXPECT_EQ(sum(one, Side::Unknown), figure->unknown) << one.toStdString();
                    EXPECT_EQ(sum(one, Side::Rest), figure->rest()) << one.toStdString();
                }
            }
    }
}

TEST_P(OneDefinition, InTheFactsOfFormulas)
{
    const QStringList ids = factIds(SchemeSubject::Package);
    const Facts facts =
        readFacts(year.database(), question, SchemeSubject::Package, {ids.begin(), ids.end()});
    for (const Id group : std::as_const(year.packages))
        for (const QString &id : ids)
            if (const QuantityLine *line = quantityLine(id); *line->ofGroup.view) {
                EXPECT_EQ(say(facts.value(group).value(id)), say(of(group, id)))
                    << id.toStdString();
            }
}

TEST_P(OneDefinition, InTheTargetsOfPackages)
{
    for (const Id group : std::as_const(year.packages)) {
        const auto plan = planProgress(year.database(), question, group);
        EXPECT_EQ(plan.size(), 4);
        for (const PlanProgress &progress : plan) {
            const CountedQuantity quantity = of(group, QLatin1String(progress.line->id));
            EXPECT_EQ(say(progress.amount), say(quantity)) << progress.line->id;
            EXPECT_EQ(progress.actual, progress.line->hundredthsOf(quantity));
        }
    }
}

TEST_P(OneDefinition, InEveryScalarThatListsAndChecksAsk)
{
    each([&](Id group, const QuantityLine &line, const CountedQuantity &quantity) {
        const auto scalar = [&](const std::string &sql) {
            RawStatement row(year.database(), QByteArray::fromStdString(
                                                  filledQuantities("SELECT " + sql, question)));
            row.step();
            return row.isNull(0) ? std::nullopt : std::optional(row.integer(0));
        };
        const std::string id = std::to_string(group);
        EXPECT_EQ(scalar(quantitySql(line, AmountSide::Part, id)).value_or(0), quantity.part);
        if (quantity.whole) { // of nothing, a list says "—" whatever the whole
            EXPECT_EQ(scalar(quantitySql(line, AmountSide::Whole, id)).value_or(0), quantity.whole);
        }
        EXPECT_EQ(scalar(quantitySql(line, AmountSide::Unknown, id)).value_or(0), quantity.unknown);
        const auto value = line.hundredthsOf(quantity);
        const auto asked = scalar(quantityValueSql(line, id));
        if (line.kind == FigureKind::Count) {
            EXPECT_EQ(asked.value_or(0), value->value);
        } else if (quantity.whole) {
            EXPECT_EQ(asked, value ? std::optional(value->value) : std::nullopt);
        }
    });
}

TEST_P(OneDefinition, InTheCellsOfTheListOfPackages)
{
    RecordListModel list(groupList());
    list.setCycle(year.cycle);
    list.setFile(year.file);
    int last = -1;
    for (const Id group : std::as_const(year.packages)) {
        const int row = list.rowOf(group);
        ASSERT_GT(row, last) << "the one order";
        last = row;
        for (const ListColumn &column : groupList().columns)
            if (column.quantity) {
                EXPECT_EQ(
                    list.index(row, int(list.columns().indexOf(column.key))).data().toString(),
                    column.quantity->valueText(of(group, column.key)))
                    << column.key.toStdString();
            }
    }
}

TEST_P(OneDefinition, InTheMoneyOfPackages)
{
    PackageMoney sum;
    for (const PackageMoney &money : packageMoney(year.database(), question)) {
        if (money.groupKind == QLatin1String("package"))
            sum += money;
        EXPECT_EQ(money.spent.fen, of(money.groupId, QStringLiteral("spent")).part);
        EXPECT_EQ(money.balance().fen, of(money.groupId, QStringLiteral("balance")).part);
        EXPECT_EQ(money.committed.fen, of(money.groupId, QStringLiteral("committed")).part);
        Money spent, budget;
        for (const CategoryMoney &one : categoryMoney(year.database(), question, money.groupId)) {
            spent = spent + one.spent;
            budget = budget + one.budget;
        }
        EXPECT_EQ(spent, money.spent);
        EXPECT_EQ(budget, money.budget);
    }
    EXPECT_EQ(say(sum.execution()), say(*book->find(QStringLiteral("execution_rate"))));
}

TEST_P(OneDefinition, InFieldsOfTheCentresOwnTemplates)
{
    const auto charts = readChartSource(year.database(), year.cycle);
    ASSERT_TRUE(charts);
    each([&](Id group, const QuantityLine &line, const CountedQuantity &quantity) {
        TemplateFields fields({year.database(), *charts, group});
        const auto value = fields.value(QStringLiteral("package.") + QLatin1String(line.id));
        ASSERT_TRUE(value);
        if (quantity.whole || line.kind == FigureKind::Count) {
            EXPECT_EQ(*value, line.valueText(quantity));
        } else {
            EXPECT_EQ(*value, QStringLiteral("—"));
        }
    });
}

TEST_P(OneDefinition, InTheReportOfAPackage)
{
    DocumentSource source(year.database(), year.cycle);
    for (const DocumentLine &line : documentTable()) {
        if (QLatin1String(line.id) != QLatin1String("package"))
            continue;
        for (const Id group : std::as_const(year.packages)) {
            const auto report = makeDocument(source, line, {.groupId = group});
            ASSERT_TRUE(report);
            const QString text = tests::reportText(*report);
            const auto count = [&](const char *id) { return of(group, QLatin1String(id)); };
            const auto says = [&text](const QString &sentence) {
                EXPECT_TRUE(text.contains(sentence)) << sentence.toStdString() << "\n"
                                                     << text.toStdString();
            };
            says(QStringLiteral("研训人员%1人").arg(count("members").part));
            if (text.contains(QStringLiteral("全年共开展")))
                says(QStringLiteral("全年共开展研训活动%1次、%2场次")
                         .arg(count("activities").part)
                         .arg(count("sessions").part));
            if (const qint64 planned = count("planned_activities").part)
                says(QStringLiteral("另有计划活动%1次").arg(planned));
            if (const CountedQuantity rate = count("attendance_rate"); rate.whole)
                says(QStringLiteral("应到%1人次，出席%2人次，出勤率%3；参训学时合计%4学时")
                         .arg(rate.whole)
                         .arg(rate.part)
                         .arg(percentText(rate), count("hours").line->valueText(count("hours"))));
            if (count("execution_rate").whole)
                says(QStringLiteral("预算执行率%1").arg(percentText(count("execution_rate"))));
        }
    }
}

// The annual report's table of packages shows what the figures of each package say, in their one
// order.
TEST_P(OneDefinition, InTheAnnualReport)
{
    DocumentSource source(year.database(), year.cycle);
    for (const DocumentLine &line : documentTable()) {
        if (QLatin1String(line.id) != QLatin1String("annual"))
            continue;
        const auto report = makeDocument(source, line, {});
        ASSERT_TRUE(report);
        qsizetype last = -1;
        for (const Block &block : report->blocks)
            if (const auto *table = std::get_if<TableBlock>(&block);
                table && table->caption == QStringLiteral("项目包一览表"))
                for (const Id group : std::as_const(year.packages)) {
                    const QString name = find<ResearchGroup>(year.database(), group)->name;
                    for (qsizetype row = 0; row < table->rows.size(); ++row)
                        if (table->rows[row].at(1) == name) {
                            EXPECT_GT(row, last);
                            last = row;
                            EXPECT_EQ(table->rows[row].last(),
                                      percentText(of(group, QStringLiteral("rural_share"))));
                        }
                }
        EXPECT_EQ(last, 3);
        const QString text = tests::reportText(*report);
        const Amount all = ofCycle[QStringLiteral("package")][QStringLiteral("activities")];
        if (all.part) {
            EXPECT_TRUE(text.contains(QStringLiteral("共开展研训活动%1次").arg(all.part)));
        }
    }
}

// What was published is compared with what was so on that day.
TEST_P(OneDefinition, InAClaimOfAnotherDay)
{
    ClaimCounter counter(year.database(), year.cycle);
    for (const QDate &day : {QDate(2023, 3, 1), QDate(2023, 6, 30), QDate(2023, 12, 31)}) {
        const auto then = QuantityQuestion::onDay(year.cycle, day);
        const auto all = quantitiesByKind(year.database(), then, groupIds());
        for (const char *id :
             {"activities", "sessions", "attendances", "attendance_rate", "hours", "spent",
              "execution_rate", "outcomes", "outcome_people", "balance"}) {
            const ClaimCount count = counter.count({.figure = QLatin1String(id), .asOf = day});
            const Amount amount = all.value(QStringLiteral("package")).value(QLatin1String(id));
            EXPECT_TRUE(count.isKnown);
            EXPECT_EQ(say(count), say(amount)) << id << day.toString().toStdString();
            qint64 behind = 0;
            for (const BehindLine &line : counter.lines({.figure = QLatin1String(id), .asOf = day}))
                behind += line.amount;
            EXPECT_EQ(behind, amount.part) << id << day.toString().toStdString();
        }
    }
}

// The totals that edits keep are the fast reader of attendance; the view counts mark by mark.
TEST_P(OneDefinition, InTheTotalsThatEditsKeep)
{
    RawStatement fast(year.database(),
                      "SELECT membership_id, due, present, on_leave, absent, attended, hours "
                      "FROM member_attendance ORDER BY 1");
    RawStatement slow(year.database(),
                      "SELECT membership_id, sum(due), sum(due AND mark = 'present'), "
                      "sum(due AND mark = 'leave'), sum(due AND mark = 'absent'), "
                      "sum(mark = 'present'), sum(hours) FROM due_mark GROUP BY 1 "
                      "HAVING sum(due) > 0 OR sum(mark = 'present') > 0 ORDER BY 1");
    int rows = 0;
    while (fast.step()) {
        ++rows;
        ASSERT_TRUE(slow.step());
        for (int column = 0; column < 7; ++column)
            EXPECT_EQ(fast.integer(column), slow.integer(column)) << column;
    }
    EXPECT_FALSE(slow.step());
    EXPECT_GT(rows, 5);
}

static QList<When> randomYears()
{
    QList<When> all;
    for (quint32 seed = 1; seed <= 6; ++seed)
        for (const QDate &today : {QDate(2023, 7, 1), QDate(2024, 3, 1)})
            all << When{seed, today};
    return all;
}

INSTANTIATE_TEST_SUITE_P(RandomYears, OneDefinition, testing::ValuesIn(randomYears()), nameOfWhen);
