// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figure.h"
#include "models/records/cycle.h"

namespace models {

// How a quantity is counted: aggregates over one view of resources/sql/views/counted.sql. Marks
// that whoever reads fills in: {until} and {from}, the days asked; {cycle}; {young}, the age up to
// which a teacher is young; {once}, true of the rows that count where all groups of a kind are
// counted together. An empty view: it is not counted so.
struct Counting
{
    const char *view = "";
    const char *part = "";
    const char *whole = "";   // empty: a mere number
    const char *unknown = ""; // empty: nothing is unknown
};

inline constexpr char kAttendanceView[] = "member_attendance";

// Whether it counts attendance. The totals that edits keep know of no day, so that another source
// stands for the view where not everything had happened by the day asked (quantity_sql.h).
bool isOfAttendance(const Counting &counting);

// One line of THE QUANTITY TABLE: one number, counted of a group, of all groups of a kind in a
// cycle together, or of a member. Titles and definitions are English source texts in context
// "Figure".
struct QuantityLine
{
    const char *id; // snake_case; never translated, never reused: schemes and templates name it
    const char *title;
    const char *definition; // what is counted, in one or two sentences; printed beside the number
    FigureKind kind;
    Unit unit;
    Counting ofGroup = {};   // of a group and of a cycle; rows have group_id and group_kind
    Counting ofMember = {};  // of a membership; rows have membership_id
    bool inFormulas = false; // formulas of schemes may use it
    // A package may set itself a target: the code of it in plan_measure. Empty: none.
    const char *target = "";
    bool grows =
        false;         // from nothing over the year, so that half the goal will do at half the year
    int usualGoal = 0; // a goal that is often set, offered in one click, in hundredths; 0: none
    // Counted by the assessment from events of this source, only those of the grade where one is
    // given.
    const char *events = "";
    const char *eventGrade = "";
    // The figure of which "<figure>/group/<id>" opens what is behind it; {rural} stands for the
    // cycle's definition. Empty: the lists of the package open it.
    const char *figure = "";

    QString displayTitle(Language language) const;
    QString displayDefinition(Language language) const;
    // 37.7522… of a share, 56.5 class hours, 1280.5 yuan: what a formula counts with. 0 of no
    // share.
    double valueOf(const Amount &amount) const;
    // In hundredths, of a share hundredths of a percent rounded half up; empty where it is not
    // known.
    std::optional<Hundredths> hundredthsOf(const Amount &amount) const;
    // Whether the amount says something: a mere number always, a share or mean only of a whole.
    bool isKnown(const Amount &amount) const;
    // "262/694 = 37.75 %", "8", "12.50", "—".
    QString text(const Amount &amount) const;
    // "37.75 %", "8", "12.50", "—": the number alone.
    QString valueText(const Amount &amount) const;
};

// Every quantity, in display order.
const QList<QuantityLine> &quantityTable();

// By its id; null when there is none.
const QuantityLine *quantityLine(const QString &id);

// The quantity that a target of this code sets a goal for; null when there is none.
const QuantityLine *targetQuantity(const QString &measure);

// "37.75 %", "8", "56": a goal or a result of a target in its unit.
QString goalText(const QuantityLine &line, Hundredths value);

// One quantity of somebody, as counted.
struct CountedQuantity : Amount
{
    const QuantityLine *line = nullptr;
    bool isKnown() const { return line && line->isKnown(*this); }
    double value() const { return line ? line->valueOf(*this) : 0; }
    QString text() const;
};

// "rural_share_r1/group/17": the figure whose people are behind a quantity of a package; empty when
// none is.
QString figureBehind(const QuantityLine &line, const Cycle &cycle, Id groupId);

} // namespace models
