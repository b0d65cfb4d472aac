// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/chart_spec.h"
#include "models/figures/figure_book.h"
#include "models/figures/published_years.h"

#include <QtGlobal>

namespace models {

// What a chart is drawn from: the books of all cycles, oldest first; the last is the one looked at.
struct ChartSource
{
    QList<std::shared_ptr<const FigureBook>> books;
    QList<Target> targets;         // of the cycle looked at
    QString ruralDefinition;       // "R1" …
    PublishedYears published = {}; // what published cycles said counts for them, never a new count
};

// Counts the cycle and every earlier one of the file, under the cycle's own definition. Errors as
// RecordFile.
Result<ChartSource> readChartSource(SQLite::Database &database, const Cycle &cycle);

struct ChartDraft; // what a maker fills; see chart_makers.h

// One line of THE CHART TABLE.
struct ChartLine
{
    const char *id;    // snake_case; never reused
    const char *title; // English source text in context "Chart": the chart's name in the gallery
    ChartKind kind;
    void (*make)(ChartDraft &);
    // What the chart says while nothing is there to draw: English source text in context "Chart".
    const char *nothing = QT_TRANSLATE_NOOP("Chart", "No members are recorded yet");
};

// Every chart, in the order of the gallery.
const QList<ChartLine> &chartTable();

// The chart of that id as a spec with its finding worded; an empty spec for an unknown id. While
// nothing is there to draw its title says so. A key of people is "<figure id>|part", "|rest" or
// "|unknown".
ChartSpec makeChart(const QString &id, const ChartSource &source, Language language);

} // namespace models
