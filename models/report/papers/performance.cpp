// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/percent.h"
#include "models/figures/award_matrix.h"
#include "models/figures/plan_progress.h"
#include "models/report/document_makers.h"
#include "models/report/package/package_facts.h"
#include "models/report/wording.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace models {

namespace {

// A share that an indicator is scored by; a whole of 0 is "not recorded".
using Reached = Amount;

struct Asked
{
    DocumentSource &source;
    const FigureBook &book;
    QString ruralDefinition;
};

Reached figureShare(const Asked &asked, const QString &id)
{
    const Figure *figure = asked.book.find(id);
    return figure && figure->hasAnswer() ? Reached{figure->part, figure->whole} : Reached{};
}

Reached execution(const Asked &asked)
{
    return figureShare(asked, QStringLiteral("execution_rate"));
}

Reached ruralShare(const Asked &asked)
{
    return figureShare(asked, QStringLiteral("rural_share_") + asked.ruralDefinition.toLower());
}

Reached ruralSchools(const Asked &asked)
{
    return figureShare(asked, QStringLiteral("coverage_rural_schools"));
}

QList<Id> packages(const Asked &asked)
{
    QList<Id> ids;
    for (const Figure *one :
         asked.book.breakdown(QStringLiteral("activities"), QStringLiteral("group")))
        ids << one->id.section(QLatin1Char('/'), 2).toLongLong();
    return ids;
}

Reached targets(const Asked &asked)
{
    Reached sum;
    for (const Id package : packages(asked))
        for (const PlanProgress &progress :
             planProgress(asked.source.database(), QuantityQuestion::ofYear(asked.source.cycle()),
                          package)) {
            sum.part += progress.isReached;
            ++sum.whole;
        }
    return sum;
}

Reached steps(const Asked &asked)
{
    Reached sum;
    const QDate today = reportDay(asked.source.cycle());
    for (const Id package : packages(asked))
        for (const StepState &step :
             stepsOfGroup(asked.source.database(), asked.source.cycle(), package, today)) {
            if (!step.dueOn.isValid() || step.dueOn >= today)
                continue;
            sum.part += step.isDone && !step.isLate;
            ++sum.whole;
        }
    return sum;
}

// Levels of the county and above; their codes stand in the order of the table.
Reached countyOutcomes(const Asked &asked)
{
    const auto matrix =
        readAwardMatrix(asked.source.database(), asked.source.cycle(), AwardRows::Kind);
    Reached sum;
    if (!matrix)
        return sum;
    for (qsizetype i = 0; i < matrix->columns.size(); ++i) {
        const QString &level = matrix->columns[i].level;
        sum.whole += matrix->totals[i];
        if (!level.isEmpty() && (level < QLatin1String("50") || level == QLatin1String("70")))
            sum.part += matrix->totals[i];
    }
    return sum;
}

Reached withinBudget(const Asked &asked)
{
    Reached sum;
    for (const Figure *one :
         asked.book.breakdown(QStringLiteral("execution_rate"), QStringLiteral("group"))) {
        if (one->whole <= 0)
            continue;
        sum.part += one->part <= one->whole;
        ++sum.whole;
    }
    return sum;
}

// THE PERFORMANCE TABLE: what each indicator of resources/rules/performance.json is counted from.
// To add one: its line there and here. One that is not here is filled in by hand.
struct Source
{
    const char *id;
    Reached (*read)(const Asked &);
};
constexpr Source sources[] = {
    {"execution", execution},
    {"targets", targets},
    {"county_outcomes", countyOutcomes},
    {"steps", steps},
    {"within_budget", withinBudget},
    {"rural_share", ruralShare},
    {"rural_schools", ruralSchools},
};

Reached read(const Asked &asked, const QString &id)
{
    for (const Source &source : sources)
        if (id == QLatin1String(source.id))
            return source.read(asked);
    return {};
}

// points × what is reached of the goal, at most all of them, half up.
qint64 score(const Reached &reached, qint64 points, qint64 goalPercent)
{
    const qint64 full = reached.whole * goalPercent;
    const qint64 done = qMin(reached.part * 100, full);
    return full > 0 ? (2 * points * done + full) / (2 * full) : 0;
}

QJsonObject rules()
{
    QFile file(QStringLiteral(":/rules/performance.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return QJsonDocument::fromJson(opened ? file.readAll() : QByteArray()).object();
}

QString bandOf(const QJsonObject &content, qint64 hundredths)
{
    for (const QJsonValue &band : content[QLatin1String("bands")].toArray())
        if (hundredths >= band[QLatin1String("least")].toInt() * 100)
            return band[QLatin1String("name")].toString();
    return {};
}

void conclude(PaperDraft &draft, const QJsonObject &content, qint64 all, qint64 known,
              qint64 reached)
{
    if (known == all) {
        draft.paragraph(QStringLiteral("自评得分%1分，自评等级：%2。")
                            .arg(hundredthsText({reached}), bandOf(content, reached)));
        return;
    }
    draft.paragraph(
        QStringLiteral("可由登记数据计算的指标共%1分，得%2分；其余%3分的指标本文件没有登记，"
                       "须由单位据实填写后合计，自评等级待定。")
            .arg(hundredthsText({known}), hundredthsText({reached}),
                 hundredthsText({all - known})));
}

} // namespace

Result<void> writePerformance(PaperDraft &draft, const DocumentSubject &)
{
    const auto charts = draft.source.charts();
    if (!charts)
        return charts.failure();
    const Asked asked{draft.source, *(*charts)->books.last(), (*charts)->ruralDefinition};
    const QJsonObject content = rules();
    TableBlock table =
        tableOf({}, QStringLiteral("一级指标 二级指标 分值 目标值 实际完成 得分 依据"), "xx9999x");
    table.lastRowIsTotal = true;
    qint64 all = 0, known = 0, sum = 0;
    for (const QJsonValue &value : content[QLatin1String("indicators")].toArray()) {
        const qint64 points = qRound64(value[QLatin1String("points")].toDouble() * 100);
        const qint64 goal = value[QLatin1String("goal")].toInt();
        const Reached reached = read(asked, value[QLatin1String("id")].toString());
        const bool isKnown = reached.whole > 0;
        const qint64 got = isKnown ? score(reached, points, goal) : 0;
        const bool money = value[QLatin1String("id")] == QLatin1String("execution");
        const auto number = [money](qint64 amount) {
            return money ? moneyText({amount}) : QString::number(amount);
        };
        table.rows << QStringList{
            value[QLatin1String("criterion")].toString(),
            value[QLatin1String("name")].toString(),
            hundredthsText({points}),
            QStringLiteral("%1 %").arg(goal),
            isKnown ? percentText(reached) : QString(),
            isKnown ? hundredthsText({got}) : QString(),
            isKnown ? QStringLiteral("%1／%2").arg(number(reached.part), number(reached.whole))
                    : QStringLiteral("未登记，据实填写")};
        all += points;
        known += isKnown ? points : 0;
        sum += got;
    }
    table.rows << QStringList{QStringLiteral("合计"), {}, hundredthsText({all}), {}, {},
                              hundredthsText({sum}),  {}};
    draft.blocks << TitleBlock{QStringLiteral("%1%2年度研训一体化项目包绩效自评表")
                                   .arg(draft.source.district(), draft.source.cycle().name)};
    draft.blocks << table;
    conclude(draft, content, all, known, sum);
    draft.note(
        QStringLiteral("注：得分＝分值×实际完成÷目标值，最高为分值；等级：90分及以上为优，80至90"
                       "分为良，60至80分为中，60分以下为差。权重依据：%1。")
            .arg(content[QLatin1String("source")].toString()));
    TableBlock box;
    box.header = {QStringLiteral("未完成原因与改进措施")};
    box.rows = {{QString()}};
    box.numeric = {false};
    box.blankCells = true;
    box.rowHeight = 45;
    draft.blocks << box;
    draft.sign();
    return {};
}

} // namespace models
