// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assessment/scheme.h"
#include "models/records/cycle.h"
#include "models/records/value.h"

#include <SQLiteCpp/Database.h>

#include <QHash>
#include <QSet>

namespace models {

// What a fact's number is.
enum class FactUnit : std::uint8_t { Number, Percent, Hours };

// One line of THE FACT TABLE: a number that formulas may use by its id. Titles and definitions are
// English source texts in context "Fact".
struct FactLine
{
    const char *id; // snake_case, never reused: formulas name it
    const char *title;
    const char *definition;
    FactUnit unit;
    // The file below resources/sql/assessment/ that reads it; several facts share one. Empty: it is
    // counted from events of the source.
    const char *query;
    const char *source = "";
    const char *sourceGrade = ""; // only events of this grade
    bool ofMembers = false;       // known of a member too
    // The figure behind it, of which "<figure>/group/<id>" opens the people; {rural} stands for the
    // cycle's definition. Empty: the lists of the package open it.
    const char *figure = "";

    QString displayTitle(Language language) const;
    QString displayDefinition(Language language) const;
};

// Every fact, in display order.
const QList<FactLine> &factTable();

// Null when there is none of that id.
const FactLine *factLine(const QString &id);

// The ids that a formula of a scheme for `subject` may use.
QStringList factIds(SchemeSubject subject);

// One fact of one package or member.
struct Fact
{
    const FactLine *line = nullptr;
    qint64 part = 0;
    qint64 whole = 0;   // 0 for a mere number
    qint64 unknown = 0; // of the whole, those of whom it is not known
    bool isKnown = false;

    // In the unit: 37.7522… for percent.
    double value() const;
    // "262/694 = 37.75 %", "8", "—".
    QString text() const;
};

// The facts of everybody who is scored, by the id of the package or, of members, of the membership.
using Facts = QHash<Id, QHash<QString, Fact>>;

// "rural_share_r1/group/17": the figure whose people are behind a fact of a package; empty when
// none is.
QString figureBehind(const Fact &fact, const Cycle &cycle, Id groupId);

} // namespace models
