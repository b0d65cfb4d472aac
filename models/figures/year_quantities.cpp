// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/year_quantities.h"

#include "models/figures/quantity_reader.h"
#include "models/figures/quantity_sql.h"
#include "models/storage/raw_statement.h"

#include <cstring>

namespace models {

namespace {

// The quantities of one view, and where each stands among those that were asked.
struct ViewQuantities
{
    QList<const QuantityLine *> lines;
    QList<qsizetype> places;
};

// Whether the cycle's amount is the sum of its groups': not of distinct people.
bool addsUp(const Counting &counting)
{
    for (const AmountSide side : kAmountSides)
        if (std::strstr(columnOf(counting, side), "DISTINCT"))
            return false;
    return true;
}

// Whether a joint activity counts in a group is worked out once a row, not once a column; the limit
// keeps SQLite from undoing that.
constexpr char kHeldOnce[] =
    "(SELECT cycle_id, group_id, group_kind, kind, mode, held_on, sessions, teachers, students, "
    "once FROM held_activity WHERE cycle_id = {cycle} LIMIT -1 OFFSET 0)";

// The columns of a query, each once, however many quantities ask for it.
class Columns
{
public:
    int place(const std::string &sql)
    {
        const auto [found, isNew] = m_places.try_emplace(sql, kFirst + int(m_places.size()));
        if (isNew)
            m_sql += ", " + sql;
        return found->second;
    }
    const std::string &sql() const { return m_sql; }

private:
    static constexpr int kFirst = 2; // after the group and its kind
    std::map<std::string, int> m_places;
    std::string m_sql = "group_id, group_kind";
};

// Where the sides of an amount stand in a row.
struct AmountColumns
{
    int part, whole, unknown;
    Amount read(const RawStatement &row) const
    {
        return {row.integer(part), row.integer(whole), row.integer(unknown)};
    }
};

AmountColumns columnsOf(Columns &columns, const Counting &counting, bool isOfKinds)
{
    const auto place = [&](AmountSide side) {
        return columns.place(withOnce(columnOf(counting, side), isOfKinds));
    };
    return {place(AmountSide::Part), place(AmountSide::Whole), place(AmountSide::Unknown)};
}

// The amounts of one view's quantities, group by group: as each group counts them, and as they
// count once where groups are added up. Rows that are of no group come first.
void addGroups(SQLite::Database &database, const QuantityQuestion &question,
               const ViewQuantities &asked, qsizetype width, YearQuantities &year)
{
    Columns columns;
    std::vector<AmountColumns> ofGroup, ofKind;
    for (const QuantityLine *line : asked.lines) {
        ofGroup.push_back(columnsOf(columns, line->ofGroup, false));
        ofKind.push_back(columnsOf(columns, line->ofGroup, true));
    }
    const Counting &first = asked.lines.first()->ofGroup;
    const std::string rows = "cycle_id = {cycle}";
    const bool isHeld = std::strcmp(first.view, "held_activity") == 0;
    const std::string source = isHeld ? kHeldOnce : sourceOn(database, question, first, rows);
    RawStatement row(database, QByteArray::fromStdString(
                                   filledQuantities("SELECT " + columns.sql() + " FROM " + source +
                                                        " WHERE " + rows + " GROUP BY group_id",
                                                    question)));
    QString kind;
    QList<Amount> *kindAmounts = nullptr;
    while (row.step()) {
        if (!kindAmounts || kind != QLatin1String(row.bytes(1))) {
            kind = row.text(1);
            kindAmounts = &year.ofKinds[kind];
            kindAmounts->resize(width);
        }
        QList<Amount> *groupAmounts = row.isNull(0) ? nullptr : &year.ofGroups[row.integer(0)];
        if (groupAmounts)
            groupAmounts->resize(width);
        for (qsizetype i = 0; i < asked.places.size(); ++i) {
            if (groupAmounts)
                (*groupAmounts)[asked.places[i]] = ofGroup[size_t(i)].read(row);
            (*kindAmounts)[asked.places[i]] += ofKind[size_t(i)].read(row);
        }
    }
}

} // namespace

YearQuantities readYearQuantities(SQLite::Database &database, const QuantityQuestion &question,
                                  const QStringList &ids)
{
    std::map<std::string, ViewQuantities> byView;
    QStringList distinct;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const QuantityLine *line = quantityLine(ids[i]);
        if (!line || !*line->ofGroup.view)
            continue;
        ViewQuantities &asked = byView[line->ofGroup.view];
        asked.lines << line;
        asked.places << i;
        if (!addsUp(line->ofGroup))
            distinct << ids[i];
    }
    YearQuantities year;
    const ConnectionLock lock(database);
    for (const auto &[view, asked] : byView)
        addGroups(database, question, asked, ids.size(), year);
    for (auto kind = year.ofKinds.begin(); kind != year.ofKinds.end(); ++kind) {
        QuantityQuestion ofKind = question;
        ofKind.groupKind = kind.key();
        const auto people = readQuantities(database, ofKind, QuantityOf::Cycle, distinct).value(0);
        for (const QString &id : std::as_const(distinct))
            (*kind)[ids.indexOf(id)] = people.value(id);
    }
    return year;
}

} // namespace models
