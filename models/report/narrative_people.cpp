// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/percent.h"
#include "models/report/narrative.h"
#include "models/report/wording.h"
#include "models/vocabulary/rural_definition.h"

namespace models {

static const QString kRuralCoverage = QStringLiteral("coverage_rural_schools");
static const QString kStageCoverage = QStringLiteral("coverage_stages");
static const QString kSubjectCoverage = QStringLiteral("coverage_subjects");

// 幼儿园 and 初中, as sentences say what tables call 学前教育 and 普通初中.
static QString stageWord(const QString &code)
{
    const QString name = named("stage", code);
    if (name == QStringLiteral("学前教育"))
        return QStringLiteral("幼儿园");
    return name.startsWith(QStringLiteral("普通")) ? name.mid(2) : name;
}

static QStringList namesBehind(const SectionDraft &draft, const QString &figureId, Side side,
                               bool spoken = false)
{
    QStringList names;
    for (const BehindLine &line : draft.book.behind(draft.database, figureId, side)) {
        if (line.schoolId)
            names << line.name;
        else if (!line.stage.isEmpty())
            names << (spoken ? stageWord(line.stage) : named("stage", line.stage));
        else
            names << named("subject", line.subject);
    }
    return names;
}

// The definition in brackets without which a rural share is not to be printed.
static QString ruralRemark(const Figure &share)
{
    const RuralDefinition &rural = ruralDefinition(share.ruralDefinition);
    QString remark = QStringLiteral("（口径：%1 %2，").arg(rural.id, rural.name);
    if (!share.codeYears.isEmpty())
        remark += QStringLiteral("代码年份%1，").arg(share.codeYearsText(Language::Chinese));
    return remark + QStringLiteral("统计时点%1；未标注%2人）")
                        .arg(share.referenceDate.toString(Qt::ISODate))
                        .arg(share.unknown);
}

QString ruralShareSentence(const SectionDraft &draft)
{
    const Figure &share = draft.ruralShare();
    const qint64 groups = draft.figure(QStringLiteral("groups")).part;
    const qint64 memberships = draft.figure(QStringLiteral("memberships")).part;
    QString text = QStringLiteral("截至%1，%2共设置%3个项目包，研训人数%4人")
                       .arg(chineseDate(share.referenceDate), draft.wholeDistrict)
                       .arg(groups)
                       .arg(share.whole);
    if (memberships != share.whole)
        text += QStringLiteral("（%1人次）").arg(memberships);
    if (share.whole == 0)
        return text + QStringLiteral("。尚未登记研训人员，以下各项占比无从计算。");
    // Of nobody known, a share of 0 would be a false statement.
    text += share.hasAnswer()
                ? QStringLiteral("，乡村教师%1人，占比%2%3。")
                      .arg(share.part)
                      .arg(percentText(share), ruralRemark(share))
                : QStringLiteral("，任教学校均未标注城乡类型，乡村教师占比无从计算。");
    const Figure &mean = draft.figure(QStringLiteral("members_per_group"));
    return text + QStringLiteral("平均每个项目包%1人次（%2人次、%3个项目包）。")
                      .arg(mean.valueText(Language::Chinese))
                      .arg(mean.part)
                      .arg(mean.whole);
}

// One of the three coverages: all of them, or how many of how many and who is missed.
static QString coverage(const SectionDraft &draft, const QString &id, const QString &what,
                        const QString &counter)
{
    const Figure &figure = draft.figure(id);
    if (figure.whole == 0)
        return QStringLiteral("%1尚无登记").arg(what);
    if (figure.part == figure.whole)
        return QStringLiteral("%1%2%3，全覆盖").arg(what).arg(figure.whole).arg(counter);
    return QStringLiteral("%1覆盖%2%4、共%3%4，未覆盖：%5")
        .arg(what)
        .arg(figure.part)
        .arg(figure.whole)
        .arg(counter, nameList(namesBehind(draft, figure.id, Side::Rest), counter));
}

static bool isComplete(const SectionDraft &draft, const QString &id)
{
    const Figure &figure = draft.figure(id);
    return figure.whole > 0 && figure.part == figure.whole && figure.unknown == 0;
}

static QString threeCoverages(const SectionDraft &draft)
{
    const QStringList stages = namesBehind(draft, kStageCoverage, Side::Part, true);
    return QStringLiteral(
               "参训学员做到三个“全覆盖”：%1乡村学校全覆盖（共%2所）；%3个学段（%4）全覆盖；"
               "各学科全覆盖（共%5个）。")
        .arg(draft.wholeDistrict)
        .arg(draft.figure(kRuralCoverage).whole)
        .arg(stages.size())
        .arg(stages.join(QStringLiteral("、")))
        .arg(draft.figure(kSubjectCoverage).whole);
}

QString coverageSentence(const SectionDraft &draft)
{
    if (isComplete(draft, kRuralCoverage) && isComplete(draft, kStageCoverage) &&
        isComplete(draft, kSubjectCoverage))
        return threeCoverages(draft);
    QString text = QStringLiteral("三个覆盖情况：") +
                   coverage(draft, kRuralCoverage, draft.wholeDistrict + QStringLiteral("乡村学校"),
                            QStringLiteral("所")) +
                   QStringLiteral("；") +
                   coverage(draft, kStageCoverage, QStringLiteral("学段"), QStringLiteral("个"));
    const QStringList stages = namesBehind(draft, kStageCoverage, Side::Part);
    if (!stages.isEmpty())
        text += QStringLiteral("（已覆盖：%1）").arg(stages.join(QStringLiteral("、")));
    text += QStringLiteral("；") +
            coverage(draft, kSubjectCoverage, QStringLiteral("学科"), QStringLiteral("个")) +
            QStringLiteral("。");
    const qint64 unknown = draft.figure(kRuralCoverage).unknown;
    if (unknown > 0)
        text += QStringLiteral("另有%1所学校未标注城乡类型，未列入乡村学校。").arg(unknown);
    return text;
}

// 「由35个增至39个」, 「与上年持平（39个）」.
static QString moved(qint64 before, qint64 now, const QString &counter)
{
    if (before == now)
        return QStringLiteral("与上年持平（%1%2）").arg(now).arg(counter);
    const QString verb = now > before ? QStringLiteral("增至") : QStringLiteral("减至");
    return QStringLiteral("由%1%3%4%2%3")
        .arg(QString::number(before), QString::number(now), counter, verb);
}

// In points of percent, from the percentages as printed so that reader and sentence agree.
static QString movedShare(const Figure &before, const Figure &now)
{
    const qint64 change = *roundedPercent(now) - *roundedPercent(before);
    const QString was = percentText(before);
    const QString is = percentText(now);
    if (change == 0)
        return QStringLiteral("与上年持平（%1）").arg(is);
    const QString points = QStringLiteral("%1.%2")
                               .arg(std::abs(change) / 100)
                               .arg(std::abs(change) % 100, 2, 10, QLatin1Char('0'));
    return change > 0 ? QStringLiteral("由%1升至%2，提高%3个百分点").arg(was, is, points)
                      : QStringLiteral("由%1降至%2，下降%3个百分点").arg(was, is, points);
}

QString changeSentence(const SectionDraft &draft)
{
    const auto &books = draft.source.books;
    if (books.size() < 2)
        return {};
    const FigureBook &last = *books.at(books.size() - 2);
    const auto was = [&last](const QString &id) { return last.find(id); };
    const Figure &members = draft.figure(QStringLiteral("members"));
    const Figure &groups = draft.figure(QStringLiteral("groups"));
    const Figure *membersBefore = was(members.id);
    if (!membersBefore || membersBefore->part == 0 || members.part == 0)
        return {};
    QString text =
        QStringLiteral("与%1年度相比，项目包%2，研训人数%3")
            .arg(last.cycle().name, moved(was(groups.id)->part, groups.part, QStringLiteral("个")),
                 moved(membersBefore->part, members.part, QStringLiteral("人")));
    const Figure &share = draft.ruralShare();
    const Figure *shareBefore = was(share.id);
    if (shareBefore && shareBefore->hasAnswer() && share.hasAnswer())
        text += QStringLiteral("，乡村教师占比%1（两年均按口径%2、以各自统计时点计算）")
                    .arg(movedShare(*shareBefore, share), share.ruralDefinition);
    return text + QStringLiteral("。");
}

QString youngSentence(const SectionDraft &draft)
{
    const Figure &young = draft.figure(QStringLiteral("young_share"));
    if (!young.hasAnswer())
        return {};
    return QStringLiteral("35周岁及以下青年教师%1人，占研训人数%2人的%3；年龄未登记%4人。")
        .arg(young.part)
        .arg(young.whole)
        .arg(percentText(young))
        .arg(young.unknown);
}

} // namespace models
