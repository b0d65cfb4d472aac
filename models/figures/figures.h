// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figure.h"
#include "models/figures/member_facts.h"

#include <QList>

namespace models {

// One line of THE FIGURE TABLE. How a number is counted is said by THE QUANTITY TABLE
// (quantities.h): a figure of the same id takes title, definition, kind and unit from there, and
// adds what is a figure's own: breakdowns, and the people or things behind it. Coverages are
// figures alone. Titles and definitions are English source texts in context "Figure".
struct FigureLine
{
    const char *id; // snake_case; never translated, never reused
    const char *title;
    const char *definition; // what is counted, in one sentence
    FigureKind kind;
    Unit unit;
    // A share: the question whose first answer is the part.
    Dimension asked = Dimension::None;
    // A coverage: the file below resources/sql/figures/ that lists the whole. Its rows are a
    // school's id or a code, and whether it belongs to the whole (1, 0, NULL not known); its marks
    // are the reference date, the rural definition and the cycle's id.
    const char *wholeList = "";
    // What is read by queries instead of from the members: the file below resources/sql/figures/
    // that lists what is behind it, and the one that gives its breakdowns (see queried_figures.h).
    const char *behind = "";
    const char *query = "";
    // Also counted of every other kind of group, each apart, by breakdown "group_kind".
    bool ofOtherKinds = false;
    // A breakdown for every answer: what share of the members gave it.
    QList<Dimension> splitBy = {};
    // The same figure again within each of these.
    QList<Dimension> within = {};
    // A breakdown for every subject at every stage.
    bool bySubjectAndStage = false;
    // "R1" … when the figure depends on one definition, "cycle" for the cycle's own.
    const char *ruralDefinition = "";
};

// Every figure, in display order.
const QList<FigureLine> &figureTable();

// Null when there is no line of that id.
const FigureLine *figureLine(const QString &id);

} // namespace models
