// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/partial_date.h"
#include "models/base/result.h"
#include "models/figures/figure.h"
#include "models/figures/quantity_question.h"
#include "models/records/cycle.h"

#include <SQLiteCpp/Database.h>

#include <QHash>

#include <memory>

namespace models {

// Which side of a figure a list of people or things shows.
enum class Side {
    Part,    // those that the number counts
    Rest,    // those of the whole that it does not count: for a coverage, who is missed
    Unknown, // those of whom it is not known
};

// One line behind a figure: a member with the snapshot that counted, or a school, stage or subject
// of a coverage.
struct BehindLine
{
    Id teacherId = 0; // 0 for a line that is not a person
    Id groupId = 0;
    Id schoolId = 0;
    QString name;  // of the person, school, stage or subject
    QString group; // the package's name
    QString school;
    QString urbanRural; // code
    QString stage;      // code
    QString subject;    // code
    QString title;      // code
    std::optional<int> age;
    QString role;      // code of the membership's role; empty for a line that is not a person
    qint64 amount = 1; // what the line adds to the number: attendances, fen …; the lines of one
                       // side add up to it
    QString detail;    // what else tells a line: the day of an activity, a voucher's number
    QString page;      // id of the page that shows the record; empty: by the ids above
    Id recordId = 0;
    PartialDate day; // from which it counts; empty where it has no day
};

// What behind() has read of members, by membership, with what the lines are sorted by: for whoever
// asks for the lines of every figure.
struct MemberLine
{
    QString pinyin;
    BehindLine line;
};
using MemberLines = QHash<Id, MemberLine>;

// Every figure of one cycle, counted together in one pass over what its memberships carry.
class FigureBook
{
public:
    // Reads and counts. Throws nothing; Errors as RecordFile.
    static Result<std::shared_ptr<const FigureBook>> count(SQLite::Database &database,
                                                           const Cycle &cycle);
    // The same of other days than those of the whole year.
    static Result<std::shared_ptr<const FigureBook>> count(SQLite::Database &database,
                                                           const QuantityQuestion &question);
    ~FigureBook();

    const Cycle &cycle() const;
    // Which days its numbers are of.
    const QuantityQuestion &question() const;
    // In the order of the figure table, each followed by its breakdowns.
    const QList<Figure> &figures() const;
    // Null when there is no figure of that id. Knows more than figures() lists: rural shares within
    // packages and stages under the definitions that are not the cycle's own.
    const Figure *find(const QString &id) const;
    // The breakdowns of a figure along "stage", "subject", "age_band", "sex", "title", "group" or
    // "subject_stage", in display order.
    QList<const Figure *> breakdown(const QString &figureId, const QString &dimension) const;

    // Who or what is behind one side of a figure, sorted by package and name: from the very rows
    // that were counted, so that list and number agree. Reads names from the database that was
    // counted and throws SQLite::Exception as it does; empty for an id that does not exist. `known`
    // spares reading a member twice.
    QList<BehindLine> behind(SQLite::Database &database, const QString &figureId, Side side,
                             MemberLines *known = nullptr) const;

private:
    struct Private;
    explicit FigureBook(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace models
