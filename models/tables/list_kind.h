// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/quantities.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <string>

namespace models {

// How the values of a column are put in order. Empty ones always come last.
enum class ListOrder {
    Text,   // as read: by pinyin, digits by their number
    Plain,  // character by character: ISO dates, pinyin, phones
    Number, // integers
    Choice, // in the order of the code table
    School, // an id: in the order of the schools' names
};

// One column of a list: a field of the record, or something joined to it.
struct ListColumn
{
    QString key;                  // unique in its list; never translated
    const char *title = "";       // English source text in context "Field"
    const Field *field = nullptr; // words the value; null for plain text and numbers
    std::string value;            // SQL over "record", {cycle}, {day}, {today} and {rural}
    // A quantity of the record: value, whole and unknown are then SQL of its amount.
    const QuantityLine *quantity = nullptr;
    std::string whole, unknown;
    ListOrder order = ListOrder::Text;
    std::string orderBy;    // SQL of what is ordered by; empty: the value
    std::string orderIndex; // ORDER BY that an index answers without sorting; empty: none does
    bool number = false;    // stands at the right
    bool shown = true;      // until the person chooses otherwise

    QString displayTitle(Language language) const;
};

// One thing to filter a list by.
struct ListFilter
{
    QString key;
    const char *title = ""; // English source text in context "Field"
    QString codeTable;      // the choices are its terms; empty: what occurs, as it stands
    std::string value;      // SQL of a code or text
    bool several = false;   // the value is a list of codes
    // Choices that are conditions; then codeTable and value are unused.
    struct Condition
    {
        QString code;
        const char *title = ""; // English source text in context "List"
        std::string sql;
    };
    QList<Condition> conditions;

    QString displayTitle(Language language) const;
};

// One kind of list: what its rows are, which columns it can show and what filters it.
struct ListKind
{
    const RecordType *type = nullptr;
    std::string scope; // SQL condition that every row meets; may be empty
    QList<ListColumn> columns;
    QList<ListFilter> filters;
    // Where typed text is looked for. Letters are compared with pinyin and initials (prefixes);
    // other text is searched anywhere. A kind without pinyin columns reads its texts as pinyin.
    QList<std::string> texts;
    bool hasPinyin = true;
    bool hasPhone = false;
    QString sortKey; // the column that orders it until the person chooses otherwise

    // Null when there is none of that key.
    const ListColumn *column(const QString &key) const;
    const ListFilter *filter(const QString &key) const;
};

// THE LIST TABLE: the lists of the window.
//
// To add a column: nothing, if it is a field of the record, which is offered by itself; its line
// here if it shall be shown at first or is joined or counted. A new list: its function here and its
// page.
const ListKind &groupList();    // the packages of the cycle looked at
const ListKind &teacherList();  // everybody
const ListKind &activityList(); // the activities of the cycle looked at
const ListKind &schoolList();   // every school, campus and teaching point
const ListKind &outcomeList();  // the outcomes of the cycle looked at
const ListKind &expenseList();  // the vouchers of the cycle looked at

// What is listed, in which order.
struct ListQuery
{
    const ListKind *kind = nullptr;
    std::optional<Cycle> cycle;
    QMap<QString, QStringList> filters; // key → codes, of which one must hold; "" is "not known"
    QString text;
    std::optional<QList<Id>> only; // just these records; unset: all
    QString sortKey;
    bool descending = false;

    // No filter and no text: every row of the scope.
    bool isEverything() const { return filters.isEmpty() && text.isEmpty() && !only; }
};

} // namespace models
