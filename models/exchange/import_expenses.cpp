// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text.h"
#include "models/exchange/import_run.h"
#include "models/exchange/known_rows.h"
#include "models/exchange/package_of_row.h"

#include <QCoreApplication>

namespace models {

namespace {
struct ImportExpensesTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Importer)
};

// An activity of a package, as a voucher may name it.
struct NamedActivity
{
    Id id = 0;
    QString key; // headerKey() of its name
    QDate startsOn;
    QDate endsOn;
};

// A list of vouchers on its way in.
class ExpenseList
{
public:
    ExpenseList(SheetRun &sheet, const Cycle &cycle);
    RowOutcome take(const RowDraft &row);

private:
    const QList<NamedActivity> &activitiesOf(Id group);
    void link(const RowDraft &row, Expense &expense);
    void linkActivity(const RowDraft &row, Expense &expense);
    Id teacherPaid(const Expense &expense);
    Id lonePerson(const char *sql, const Value &owner, const QString &name);

    SheetRun &m_sheet;
    Transaction &m_transaction;
    PackageOfRow m_packages;
    KnownRows m_known;
    QHash<Id, QList<NamedActivity>> m_activities;
};
} // namespace

// A voucher is found again by its number within the package, else by what it was for.
static QStringList keysOf(const Expense &expense)
{
    const auto joined = [&expense](const QStringList &parts) {
        return QString::number(expense.groupId) + QLatin1Char('\n') + parts.join(QLatin1Char('\n'));
    };
    const QString about =
        joined({QStringLiteral("="), expense.spentOn.toString(Qt::ISODate), expense.category,
                expense.amount ? QString::number(expense.amount->fen) : QString(),
                headerKey(expense.purpose)});
    const QString number = expense.voucherNumber.isEmpty()
                               ? QString()
                               : joined({QStringLiteral("#"), headerKey(expense.voucherNumber)});
    return {number.isEmpty() ? QString() : number + QLatin1Char('\n') + about, number, about};
}

ExpenseList::ExpenseList(SheetRun &sheet, const Cycle &cycle)
    : m_sheet(sheet),
      m_transaction(sheet.run.transaction),
      m_packages(sheet, cycle, fieldOf<Expense>("group_id"))
{
    for (const Expense &expense : findAll<Expense>(
             m_transaction.database(),
             "WHERE group_id IN (SELECT id FROM research_group WHERE cycle_id = ?) ORDER BY id",
             {Value(cycle.id)}))
        m_known.add(expense.id, keysOf(expense));
}

const QList<NamedActivity> &ExpenseList::activitiesOf(Id group)
{
    if (const auto known = m_activities.constFind(group); known != m_activities.cend())
        return *known;
    QList<NamedActivity> &activities = m_activities[group];
    for (const Activity &activity : findAll<Activity>(
             m_transaction.database(),
             "WHERE id IN (SELECT activity_id FROM activity_group WHERE group_id = ?) "
             "ORDER BY starts_on, id",
             {Value(group)}))
        activities.append({activity.id, headerKey(activity.name), activity.startsOn,
                           activity.endsOn.isValid() ? activity.endsOn : activity.startsOn});
    return activities;
}

// The activity of that name whose day is nearest to the voucher's: vouchers follow within weeks.
void ExpenseList::linkActivity(const RowDraft &row, Expense &expense)
{
    const Field *field = fieldOf<Expense>("activity_id");
    const QString name = row.text(field);
    if (name.isEmpty())
        return;
    const QString key = headerKey(name);
    qint64 nearest = -1;
    for (const NamedActivity &activity : activitiesOf(expense.groupId)) {
        if (activity.key != key)
            continue;
        const qint64 away = expense.spentOn < activity.startsOn
                                ? expense.spentOn.daysTo(activity.startsOn)
                                : qMax(qint64(0), activity.endsOn.daysTo(expense.spentOn));
        if (nearest < 0 || away < nearest) {
            nearest = away;
            expense.activityId = activity.id;
        }
    }
    if (nearest < 0)
        m_sheet.warn(row, field,
                     ImportExpensesTexts::tr(
                         "The package has no activity “%1”; the voucher came in without one. "
                         "Correct the name, or choose the activity on the page Funds.")
                         .arg(name));
}

Id ExpenseList::lonePerson(const char *sql, const Value &owner, const QString &name)
{
    SQLite::Statement &statement = m_transaction.prepared(sql);
    bindValue(statement, 1, owner);
    bindValue(statement, 2, toValue(name));
    Id found = 0;
    for (; statement.executeStep(); found = statement.getColumn(0).getInt64())
        if (found)
            return 0; // several of that name
    return found;
}

// The teacher of the file who was paid: one who led the activity, else a member or the host of the
// package. A guest of the activity is no teacher of the file, whatever their name.
Id ExpenseList::teacherPaid(const Expense &expense)
{
    if (expense.payee.isEmpty())
        return 0;
    if (expense.activityId) {
        if (const Id leader = lonePerson(
                "SELECT DISTINCT teacher.id FROM activity_person JOIN teacher ON teacher.id = "
                "teacher_id WHERE activity_id = ? AND teacher.name = ?",
                Value(expense.activityId), expense.payee))
            return leader;
        SQLite::Statement &guests = m_transaction.prepared(
            "SELECT 1 FROM activity_person WHERE activity_id = ? AND guest = ?");
        bindValue(guests, 1, Value(expense.activityId));
        bindValue(guests, 2, toValue(expense.payee));
        if (guests.executeStep())
            return 0;
    }
    return lonePerson("SELECT teacher.id FROM teacher WHERE name = ?2 "
                      "AND (teacher.id IN (SELECT teacher_id FROM membership WHERE "
                      "membership.group_id = ?1) OR teacher.id IN (SELECT host_id FROM "
                      "research_group WHERE id = ?1))",
                      Value(expense.groupId), expense.payee);
}

void ExpenseList::link(const RowDraft &row, Expense &expense)
{
    linkActivity(row, expense);
    if (!expense.payeeId)
        expense.payeeId = teacherPaid(expense);
}

RowOutcome ExpenseList::take(const RowDraft &row)
{
    Expense given;
    takeOver(row, given);
    given.groupId = m_packages.of(row);
    if (!given.groupId)
        return RowOutcome::Left;
    if (const Id id = m_known.take(keysOf(given))) {
        Expense expense = *find<Expense>(m_transaction.database(), id);
        const Expense before = expense;
        bool changed = takeOver(row, expense);
        if (expense.payee != before.payee)
            expense.payeeId = 0;
        link(row, expense);
        changed |= expense.activityId != before.activityId || expense.payeeId != before.payeeId;
        if (changed)
            m_transaction.update(expense);
        return changed ? RowOutcome::Changed : RowOutcome::Unchanged;
    }
    link(row, given);
    m_sheet.remember(row, m_transaction.insert(given));
    return RowOutcome::Added;
}

void importExpenses(SheetRun &sheet)
{
    const Cycle *cycle = sheet.cycle();
    if (!cycle)
        return;
    ExpenseList list(sheet, *cycle);
    sheet.forEachRow([&list](const RowDraft &row) { return list.take(row); });
}

} // namespace models
