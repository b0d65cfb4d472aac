// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/sections.h"

#include "models/base/percent.h"
#include "models/report/wording.h"
#include "models/vocabulary/rural_definition.h"

namespace models {

static QStringList namesBehind(const SectionDraft &draft, const QString &figureId, Side side)
{
    QStringList names;
    for (const BehindLine &line : draft.book.behind(draft.database, figureId, side)) {
        if (line.schoolId)
            names << line.name;
        else if (!line.stage.isEmpty())
            names << named("stage", line.stage);
        else
            names << named("subject", line.subject);
    }
    return names;
}

// The definition in brackets without which a rural share is not to be printed.
static QString ruralRemark(const SectionDraft &draft)
{
    const Figure &share = draft.ruralShare();
    const RuralDefinition &rural = ruralDefinition(share.ruralDefinition);
    QString remark = QStringLiteral("（口径：%1 %2，").arg(rural.id, rural.name);
    if (!share.codeYears.isEmpty())
        remark += QStringLiteral("代码年份%1，").arg(share.codeYearsText(Language::Chinese));
    return remark + QStringLiteral("统计时点%1；未标注%2人）")
                        .arg(share.referenceDate.toString(Qt::ISODate))
                        .arg(share.unknown);
}

static QString firstSentence(const SectionDraft &draft)
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
    text += QStringLiteral("，乡村教师%1人，占比%2%3。")
                .arg(share.part)
                .arg(percentText(share.part, share.whole), ruralRemark(draft));
    const Figure &mean = draft.figure(QStringLiteral("members_per_group"));
    return text + QStringLiteral("平均每个项目包%1人次（%2人次、%3个项目包）。")
                      .arg(mean.valueText(Language::Chinese))
                      .arg(mean.part)
                      .arg(mean.whole);
}

// One of the three coverages: all of them, or how many of how many and who is missed.
static QString coverage(const SectionDraft &draft, const char *id, const QString &what,
                        const QString &counter)
{
    const Figure &figure = draft.figure(QLatin1String(id));
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

static void addCoverages(SectionDraft &draft)
{
    QString text =
        QStringLiteral("三个覆盖情况：") +
        coverage(draft, "coverage_rural_schools", draft.wholeDistrict + QStringLiteral("乡村学校"),
                 QStringLiteral("所")) +
        QStringLiteral("；");
    const QStringList stages = namesBehind(draft, QStringLiteral("coverage_stages"), Side::Part);
    text += coverage(draft, "coverage_stages", QStringLiteral("学段"), QStringLiteral("个"));
    if (!stages.isEmpty())
        text += QStringLiteral("（已覆盖：%1）").arg(stages.join(QStringLiteral("、")));
    text += QStringLiteral("；") +
            coverage(draft, "coverage_subjects", QStringLiteral("学科"), QStringLiteral("个")) +
            QStringLiteral("。");
    const qint64 unknown = draft.figure(QStringLiteral("coverage_rural_schools")).unknown;
    if (unknown > 0)
        text += QStringLiteral("另有%1所学校未标注城乡类型，未列入乡村学校。").arg(unknown);
    draft.paragraph(text);
}

static void addTargets(SectionDraft &draft)
{
    const Figure &share = draft.ruralShare();
    for (const Target &target : draft.source.targets) {
        if (target.figure != share.id || !target.basisPoints || share.whole == 0)
            continue;
        const auto needed = neededToReach(share.part, share.whole, *target.basisPoints);
        const QString goal = percentText(*target.basisPoints, 10000);
        if (needed && *needed == 0)
            draft.paragraph(QStringLiteral("乡村教师占比已达到%1的目标。").arg(goal));
        else if (needed)
            draft.paragraph(
                QStringLiteral("乡村教师占比距%1的目标尚有差距，再招募%2名乡村教师可以达到。")
                    .arg(goal)
                    .arg(*needed));
    }
}

void writeOverview(SectionDraft &draft)
{
    draft.paragraph(firstSentence(draft));
    addCoverages(draft);
    addTargets(draft);
    writeStructure(draft);
}

} // namespace models
