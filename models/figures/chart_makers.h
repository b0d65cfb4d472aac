// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/charts.h"

namespace models {

// What every maker of a chart needs: the source with its last book, the language, and the chart
// begun.
struct ChartDraft
{
    const ChartSource &source;
    const FigureBook &book;
    Language language;
    ChartSpec spec;

    // The source text in the chart's language.
    QString text(const char *english) const { return say(language, "Chart", english); }
    // "rural_share_r1" under the definition that the source asks for.
    QString ruralFigure() const;
    // The target of a figure; null when none was set.
    const Target *target(const QString &figureId) const;
    // Definition, reference date and number of members, as the subtitle prints them.
    QString subtitle(const Figure &figure) const;
};

// "262/694", and with the share "262/694 = 37.75 %".
QString partOfWhole(const Figure &figure);
QString shareLabel(const Figure &figure);
// Percent as a number to draw; NaN where nobody is known.
double shareValue(const Figure &figure);

// Lowest share first; where there is no whole it is lowest of all.
bool isLower(const Figure *one, const Figure *other);
// More bars than this cannot be read; the lowest are then the ones to show.
inline constexpr qsizetype kMostBars = 60;

// A figure as the cycle at that place of the source says it: as published where it is published.
Figure figureOfCycle(const ChartDraft &draft, qsizetype cycle, const QString &id);
// " · as published: 2021, 2022": the cycles of the source of which the figure, or for an empty id
// the mean result, was published; empty when there is none.
QString publishedCycles(const ChartDraft &draft, const QString &id);

// The makers: each fills draft.spec from figures that exist.
void makeRuralByPackage(ChartDraft &draft);
void makeRuralOverCycles(ChartDraft &draft);
void makeTrend(ChartDraft &draft); // of the figure that the chart's id names
void makeScoresOverCycles(ChartDraft &draft);
void makeRuralByStage(ChartDraft &draft);
void makeRuralDefinitions(ChartDraft &draft);
void makeStage(ChartDraft &draft);
void makeSubject(ChartDraft &draft);
void makeSex(ChartDraft &draft);
void makeTitle(ChartDraft &draft);
void makeAgeLadder(ChartDraft &draft);
void makeMatrix(ChartDraft &draft);
void makeActivitiesByMonth(ChartDraft &draft);
void makeActivitiesByKindAndMode(ChartDraft &draft);
void makeAttendanceByPackage(ChartDraft &draft);
void makeAwardMatrix(ChartDraft &draft);
void makeExecutionByPackage(ChartDraft &draft);
void makeSpendingByCategory(ChartDraft &draft);

} // namespace models
