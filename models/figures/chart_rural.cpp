// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/chart_makers.h"

#include "models/base/percent.h"
#include "models/vocabulary/code_table.h"
#include "models/vocabulary/rural_definition.h"

#include <QCoreApplication>

#include <cmath>

namespace models {

static QString keyOf(const Figure &figure, const char *side)
{
    return figure.id + QLatin1Char('|') + QLatin1String(side);
}

static QString targetText(const Target &target)
{
    const int points = *target.basisPoints;
    return percentText(Amount{points, 10000}, points % 100 == 0 ? 0 : 2);
}

static void drawTarget(ChartDraft &draft, const Target *target)
{
    if (!target)
        return;
    draft.spec.target = *target->basisPoints / 100.0;
    draft.spec.targetLabel =
        draft.text(QT_TRANSLATE_NOOP("Chart", "target %1")).arg(targetText(*target));
}

// How the share stands to its target, with how many are still to be recruited.
static QString shareFinding(const ChartDraft &draft, const Figure &share, const Target *target)
{
    const QString percent = percentText(share);
    if (!target)
        return draft.text(QT_TRANSLATE_NOOP("Chart", "Rural teachers are %1 of the members"))
            .arg(percent);
    const auto needed = neededToReach(share, *target->basisPoints);
    if (!needed)
        return draft.text(QT_TRANSLATE_NOOP("Chart", "Rural teachers are %1; the target is %2"))
            .arg(percent, targetText(*target));
    if (*needed == 0)
        return draft
            .text(QT_TRANSLATE_NOOP("Chart", "Rural teachers are %1; the target of %2 is reached"))
            .arg(percent, targetText(*target));
    return draft
        .text(QT_TRANSLATE_NOOP(
            "Chart", "Rural teachers are %1; recruiting %3 more reaches the target of %2"))
        .arg(percent, targetText(*target))
        .arg(*needed);
}

void makeRuralByPackage(ChartDraft &draft)
{
    const Figure &share = *draft.book.find(draft.ruralFigure());
    QList<const Figure *> packages = draft.book.breakdown(share.id, QStringLiteral("group"));
    if (share.whole == 0 || packages.isEmpty())
        return;
    const Target *target = draft.target(share.id);
    ChartSpec &spec = draft.spec;
    spec.title = shareFinding(draft, share, target);
    spec.subtitle = draft.subtitle(share);
    std::stable_sort(packages.begin(), packages.end(), isLower);
    if (packages.size() > kMostBars) {
        spec.subtitle += QStringLiteral(" · ") +
                         draft.text(QT_TRANSLATE_NOOP("Chart", "the %1 lowest of %2 packages"))
                             .arg(kMostBars)
                             .arg(packages.size());
        packages.resize(kMostBars);
    }
    std::reverse(packages.begin(), packages.end());
    ChartSeries series{draft.text(QT_TRANSLATE_NOOP("Chart", "Rural")), ColourRole::Rural};
    for (const Figure *package : packages) {
        spec.categories << breakdownText(package->breakdownName, draft.language);
        series.values << shareValue(*package);
        series.labels << shareLabel(*package);
        series.details << draft
                              .text(QT_TRANSLATE_NOOP("Chart",
                                                      "%1 of %2 members are rural, %3 not known"))
                              .arg(package->part)
                              .arg(package->whole)
                              .arg(package->unknown);
        spec.peopleKeys << keyOf(*package, "part");
    }
    spec.series << series;
    spec.percent = true;
    spec.valueTitle = draft.text(QT_TRANSLATE_NOOP("Chart", "Share of rural teachers"));
    drawTarget(draft, target);
}

void makeRuralOverCycles(ChartDraft &draft)
{
    const QString id = draft.ruralFigure();
    const Figure last = figureOfCycle(draft, draft.source.books.size() - 1, id);
    if (last.whole == 0)
        return;
    const Target *target = draft.target(id);
    ChartSpec &spec = draft.spec;
    ChartSeries series{draft.text(QT_TRANSLATE_NOOP("Chart", "Rural")), ColourRole::Rural};
    std::optional<Figure> before;
    QString nameBefore;
    for (qsizetype i = 0; i < draft.source.books.size(); ++i) {
        const auto &book = draft.source.books.at(i);
        const Figure share = figureOfCycle(draft, i, id);
        spec.categories << book->cycle().name;
        series.values << shareValue(share);
        series.labels << shareLabel(share);
        const bool isLast = i + 1 == draft.source.books.size();
        // Only the window's own cycle opens its people.
        spec.peopleKeys << (isLast ? keyOf(share, "part") : QString());
        if (!isLast && share.whole > 0) {
            before = share;
            nameBefore = book->cycle().name;
        }
    }
    spec.series << series;
    spec.title = shareFinding(draft, last, target);
    if (before) {
        const qint64 gain = last.part * before->whole - before->part * last.whole;
        const QString points = percentText(Amount{std::abs(gain), last.whole * before->whole})
                                   .remove(QStringLiteral(" %"));
        const char *finding =
            gain > 0   ? QT_TRANSLATE_NOOP("Chart", "Since %1 the share of rural teachers rose by "
                                                      "%2 percentage points to %3")
            : gain < 0 ? QT_TRANSLATE_NOOP("Chart", "Since %1 the share of rural teachers fell by "
                                                    "%2 percentage points to %3")
                       : QT_TRANSLATE_NOOP("Chart", "Since %1 the share of rural teachers is "
                                                    "unchanged (%2 percentage points) at %3");
        spec.title = draft.text(finding).arg(nameBefore, points, percentText(last));
    }
    spec.subtitle = draft.subtitle(last) + publishedCycles(draft, id);
    spec.percent = true;
    spec.valueTitle = draft.text(QT_TRANSLATE_NOOP("Chart", "Share of rural teachers"));
    drawTarget(draft, target);
}

void makeRuralByStage(ChartDraft &draft)
{
    const Figure &share = *draft.book.find(draft.ruralFigure());
    const auto stages = draft.book.breakdown(share.id, QStringLiteral("stage"));
    const Figure *highest = nullptr;
    ChartSpec &spec = draft.spec;
    ChartSeries rural{draft.text(QT_TRANSLATE_NOOP("Chart", "Rural")), ColourRole::Rural};
    ChartSeries town{draft.text(QT_TRANSLATE_NOOP("Chart", "Town")), ColourRole::Town};
    ChartSeries unknown{draft.text(QT_TRANSLATE_NOOP("Chart", "Not known")), ColourRole::Unknown};
    for (const Figure *stage : stages) {
        spec.categories << breakdownText(stage->breakdownName, draft.language);
        const qint64 rest = stage->whole - stage->part - stage->unknown;
        rural.values << double(stage->part);
        town.values << double(rest);
        unknown.values << double(stage->unknown);
        rural.details << shareLabel(*stage);
        town.details << QStringLiteral("%1/%2").arg(rest).arg(stage->whole);
        unknown.details << QStringLiteral("%1/%2").arg(stage->unknown).arg(stage->whole);
        if (stage->whole > 0 && (!highest || isLower(highest, stage)))
            highest = stage;
    }
    if (!highest)
        return;
    spec.series << rural << town << unknown;
    for (const char *side : {"part", "rest", "unknown"})
        for (const Figure *stage : stages)
            spec.peopleKeys << keyOf(*stage, side);
    spec.title =
        draft.text(QT_TRANSLATE_NOOP("Chart", "%1 has the largest share of rural teachers: %2"))
            .arg(breakdownText(highest->breakdownName, draft.language), percentText(*highest));
    spec.subtitle = draft.subtitle(share);
    spec.valueTitle = draft.text(QT_TRANSLATE_NOOP("Chart", "People"));
}

void makeRuralDefinitions(ChartDraft &draft)
{
    ChartSpec &spec = draft.spec;
    ChartSeries series{draft.text(QT_TRANSLATE_NOOP("Chart", "Rural")), ColourRole::Rural};
    const Figure *lowest = nullptr;
    const Figure *highest = nullptr;
    for (const RuralDefinition &definition : ruralDefinitions()) {
        const Figure &share =
            *draft.book.find(QStringLiteral("rural_share_") + definition.id.toLower());
        const bool known = share.whole > share.unknown;
        spec.categories << definition.id + QLatin1Char(' ') +
                               definition.displayName(draft.language);
        series.values << shareValue(share);
        series.labels << (known ? shareLabel(share)
                                : draft.text(QT_TRANSLATE_NOOP("Chart", "not known")));
        series.details << draft.text(QT_TRANSLATE_NOOP("Chart", "%1 not known")).arg(share.unknown);
        spec.peopleKeys << keyOf(share, "part");
        if (known && (!lowest || isLower(&share, lowest)))
            lowest = &share;
        if (known && (!highest || isLower(highest, &share)))
            highest = &share;
    }
    if (!lowest)
        return;
    spec.series << series;
    spec.title =
        draft
            .text(QT_TRANSLATE_NOOP(
                "Chart", "Depending on the definition, %1 to %2 of the same members are rural"))
            .arg(percentText(*lowest), percentText(*highest));
    spec.subtitle = draft.subtitle(*draft.book.find(QStringLiteral("members")));
    spec.percent = true;
    spec.valueTitle = draft.text(QT_TRANSLATE_NOOP("Chart", "Share of rural teachers"));
}

} // namespace models
