// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/claim_verdict.h"
#include "models/base/money.h"
#include "models/base/percent.h"
#include "models/base/quantity_words.h"
#include "models/figures/award_matrix.h"
#include "models/figures/quantity_sql.h"
#include "models/report/narrative.h"
#include "models/report/wording.h"
#include "models/storage/database.h"
#include "models/storage/raw_statement.h"

namespace models {

static QString yuan(qint64 fen)
{
    return moneyText({fen});
}

// What is done by other kinds of groups and by the centre itself stands apart: figures of packages
// are of packages only. Empty where there is nothing.
static QString besidePackages(const SectionDraft &draft, const char *id, const QString &what,
                              const QString &counter)
{
    QStringList parts;
    for (const Figure *other :
         draft.book.breakdown(QLatin1String(id), QStringLiteral("group_kind")))
        parts << QStringLiteral("%1%2%3").arg(
            breakdownText(other->breakdownName, Language::Chinese), other->numberText(other->part),
            counter);
    return parts.isEmpty() ? QString()
                           : QStringLiteral("另有不属于项目包的%1：%2，单列，不计入上述数据。")
                                 .arg(what, parts.join(QStringLiteral("、")));
}

QString activitySentence(const SectionDraft &draft)
{
    const Figure &activities = draft.figure(QStringLiteral("activities"));
    const QString beside =
        besidePackages(draft, "activities", QStringLiteral("研训活动"), QStringLiteral("次"));
    const qint64 planned = draft.figure(QStringLiteral("planned_activities")).part;
    if (activities.part == 0 && planned == 0)
        return beside;
    QString text = QStringLiteral("%1年度%2共开展研训活动%3次、%4场次")
                       .arg(draft.book.cycle().name, draft.wholeDistrict)
                       .arg(activities.part)
                       .arg(draft.figure(QStringLiteral("sessions")).part);
    if (planned)
        text += QStringLiteral("，另有计划%1次").arg(planned);
    return text + QStringLiteral("。") + beside;
}

QString attendanceSentence(const SectionDraft &draft)
{
    const Figure &rate = draft.figure(QStringLiteral("attendance_rate"));
    if (rate.whole == 0)
        return draft.figure(QStringLiteral("activities")).part
                   ? QStringLiteral("本文件尚未登记出勤。")
                   : QString();
    QString text =
        QStringLiteral("成员出席%1人次、%2人，应到%3人次，出勤率%4，参训学时合计%5学时。")
            .arg(draft.figure(QStringLiteral("attendances")).part)
            .arg(draft.figure(QStringLiteral("attended_people")).part)
            .arg(rate.whole)
            .arg(rate.valueText(Language::Chinese),
                 draft.figure(QStringLiteral("hours")).valueText(Language::Chinese));
    if (rate.unknown)
        text += QStringLiteral("其中%1人次未登记，计入应到。").arg(rate.unknown);
    return text;
}

namespace {

// A sum of which some parts may not be exact.
struct Reached
{
    qint64 sum = 0;
    QStringList qualifiers; // of the parts that are not exact, each once
    qint64 inexact = 0;     // activities

    // With the one word that all inexact parts have: 3600多. Words that differ cannot be added, so
    // that then only their number is said.
    QString text() const
    {
        if (qualifiers.size() == 1)
            return qualifiedNumber(sum, qualifiers.first(), QStringLiteral("人次"));
        QString plain = QStringLiteral("%1人次").arg(sum);
        if (!qualifiers.isEmpty())
            plain += QStringLiteral("（其中%1次活动的人次为概数）").arg(inexact);
        return plain;
    }
};

std::pair<Reached, Reached> readReached(const SectionDraft &draft)
{
    Reached teachers, students;
    RawStatement row(draft.database,
                     quantityQuery(QStringLiteral("report/reached.sql"), draft.book.question()));
    while (row.step()) {
        Reached &one = row.text(0) == QLatin1String("teachers") ? teachers : students;
        one.sum += row.integer(2);
        // 全部 says that a part is whole, not that its number is inexact.
        if (row.text(1).isEmpty() || latitudeOf(row.text(1)) == Latitude::All)
            continue;
        one.qualifiers << row.text(1);
        one.inexact += row.integer(3);
    }
    return {teachers, students};
}

} // namespace

QString reachSentence(const SectionDraft &draft)
{
    const auto [teachers, students] = readReached(draft);
    QStringList parts;
    if (draft.figure(QStringLiteral("teachers_reached")).part > 0)
        parts << QStringLiteral("教师") + teachers.text();
    if (draft.figure(QStringLiteral("students_reached")).part > 0)
        parts << QStringLiteral("学生") + students.text();
    if (parts.isEmpty())
        return {};
    return QStringLiteral("活动另惠及%1，以各活动登记为准。场次、人次与人数分别统计，不相加。")
        .arg(parts.join(QStringLiteral("、")));
}

QString moneySentence(const SectionDraft &draft)
{
    const Figure &rate = draft.figure(QStringLiteral("execution_rate"));
    const Figure &received = draft.figure(QStringLiteral("funds_received"));
    if (draft.figure(QStringLiteral("budget")).part == 0 && received.part == 0 &&
        draft.figure(QStringLiteral("spent")).part == 0)
        return besidePackages(draft, "spent", QStringLiteral("支出"), QStringLiteral("元"));
    QString text =
        QStringLiteral("%1年度各项目包经费预算共%2元，到位%3元，支出%4元")
            .arg(draft.book.cycle().name, yuan(rate.whole), yuan(received.part), yuan(rate.part));
    if (rate.whole > 0)
        text += QStringLiteral("，预算执行率%1").arg(percentText(rate));
    text += QStringLiteral("；计入上年结转和退回后，资金结余%1元。各项目包收支另表列出。")
                .arg(yuan(draft.figure(QStringLiteral("balance")).part));
    if (const qint64 committed = draft.figure(QStringLiteral("committed")).part)
        text += QStringLiteral("另有凭证日期在统计日之后的%1元，未计入支出。").arg(yuan(committed));
    return text + besidePackages(draft, "spent", QStringLiteral("支出"), QStringLiteral("元"));
}

// 「教学竞赛27项、论文9项」 in the order of the code table.
static QString split(const SectionDraft &draft, const char *dimension)
{
    QStringList parts;
    const bool isLevel = qstrcmp(dimension, "award_level") == 0;
    for (const Figure *figure :
         draft.book.breakdown(QStringLiteral("outcomes"), QLatin1String(dimension))) {
        const QString code = figure->id.section(QLatin1Char('/'), 2);
        const QString name =
            code.isEmpty() ? (isLevel ? QStringLiteral("级别未登记") : QStringLiteral("类别未登记"))
            : isLevel ? awardLevelName(code, Language::Chinese)
                      : named(dimension, code);
        parts << QStringLiteral("%1%2项").arg(name).arg(figure->part);
    }
    return parts.join(QStringLiteral("、"));
}

static bool hasInexact(const SectionDraft &draft)
{
    RawStatement row(draft.database,
                     quantityQuery(QStringLiteral("report/inexact.sql"), draft.book.question()));
    return row.step();
}

QString outcomeSentence(const SectionDraft &draft)
{
    const Figure &items = draft.figure(QStringLiteral("outcomes"));
    const QString beside =
        besidePackages(draft, "outcomes", QStringLiteral("成果"), QStringLiteral("项"));
    if (items.part == 0)
        return beside;
    return QStringLiteral("%1年度共取得成果%2项%3，涉及%4人；集体成果按一项计，完成人按人另计。"
                          "按级别分：%5。按类别分：%6。")
               .arg(draft.book.cycle().name)
               .arg(items.part)
               .arg(hasInexact(draft) ? QStringLiteral("（含概数）") : QString())
               .arg(draft.figure(QStringLiteral("outcome_people")).part)
               .arg(split(draft, "award_level"), split(draft, "outcome_kind")) +
           beside;
}

// 省级教学成果奖, but 全国…, 省… and 市… as they stand: the name says its level already.
static QString withLevel(const QString &programme, const QString &level)
{
    static const QString levels = QStringLiteral("国全省市区县州部");
    if (level.isEmpty() || levels.contains(programme.left(1)))
        return programme;
    return awardLevelName(level, Language::Chinese) + programme;
}

// 一等奖3项; the number alone where there are no grades.
static QString graded(const QString &grade, qint64 items, const QStringList &qualifiers)
{
    const bool none = grade.isEmpty() || grade == QLatin1String("6") || grade == QLatin1String("9");
    const QString unit = QStringLiteral("项");
    QStringList inexact;
    QString uncounted; // 多, 若干, 未公布: of lines that say no number
    for (const QString &qualifier : qualifiers)
        if (saysNoNumber(qualifier))
            uncounted = qualifier;
        else
            inexact << qualifier;
    QString number =
        qualifiedNumber(items, inexact.size() == 1 ? inexact.first() : QString(), unit);
    if (inexact.size() > 1)
        number += QStringLiteral("（含概数）");
    if (!uncounted.isEmpty())
        number = items == 0 ? qualifiedNumber({}, uncounted, unit)
                            : number + QStringLiteral("（另有未计数的）");
    return (none ? QString() : awardGradeName(grade, Language::Chinese) + QStringLiteral("奖")) +
           number;
}

QString awardSentence(const SectionDraft &draft)
{
    RawStatement row(draft.database, quantityQuery(QStringLiteral("report/award_sentences.sql"),
                                                   draft.book.question()));
    QList<std::pair<QString, QStringList>> lines;
    while (row.step()) {
        const QString name = withLevel(row.text(0), row.text(1));
        if (lines.isEmpty() || lines.last().first != name)
            lines << std::pair(name, QStringList());
        lines.last().second << graded(row.text(2), row.integer(3),
                                      row.text(4).split(QLatin1Char(','), Qt::SkipEmptyParts));
    }
    if (lines.isEmpty())
        return {};
    draft.figure(QStringLiteral("outcomes"));
    constexpr qsizetype most = 12; // the rest stands in the table and the list
    QStringList said;
    for (const auto &[name, grades] : lines.mid(0, most))
        said << QStringLiteral("荣获%1%2").arg(name, grades.join(QStringLiteral("、")));
    if (lines.size() > most)
        said << QStringLiteral("另有%1个赛事或项目的成果见附件").arg(lines.size() - most);
    return said.join(QStringLiteral("；")) + QStringLiteral("。");
}

static QString counterOf(const QString &kind)
{
    static const QHash<QString, QString> counters{
        {QStringLiteral("honour"), QStringLiteral("位")},
        {QStringLiteral("paper"), QStringLiteral("篇")},
        {QStringLiteral("book"), QStringLiteral("部")},
        {QStringLiteral("case"), QStringLiteral("个")},
        {QStringLiteral("resource"), QStringLiteral("件")}};
    return counters.value(kind, QStringLiteral("项"));
}

QString achievementSentence(const SectionDraft &draft)
{
    RawStatement row(draft.database, quantityQuery(QStringLiteral("report/achievements.sql"),
                                                   draft.book.question()));
    QStringList said;
    while (row.step()) {
        const QString name = row.text(0), kind = row.text(1), qualifier = row.text(3);
        if (saysNoNumber(qualifier)) {
            said << QStringLiteral("%1（%2）").arg(name, named("qualifier", qualifier));
            continue;
        }
        const qint64 items = row.isNull(2) ? 1 : row.integer(2);
        const QString number = qualifiedNumber(items, qualifier, counterOf(kind));
        said << (kind == QLatin1String("honour") ? QStringLiteral("涌现出%1%2").arg(number, name)
                                                 : QStringLiteral("%1%2").arg(name, number));
    }
    if (said.isEmpty())
        return {};
    draft.figure(QStringLiteral("outcomes"));
    return said.join(QStringLiteral("；")) + QStringLiteral("。");
}

} // namespace models
