// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/money_ledger.h"

#include "models/base/text.h"
#include "models/storage/store.h"

#include <QRegularExpression>

namespace models {

// Statements that run over the vouchers in question: each begins with a table "asked" of their ids.
static constexpr const char *kOfCycle =
    "WITH asked AS (SELECT expense.id FROM expense JOIN research_group ON research_group.id = "
    "expense.group_id WHERE research_group.cycle_id = ?1 AND ?2 = 0 AND withdrawn_on IS NULL) ";
static constexpr const char *kOfGroup =
    "WITH standing AS (SELECT * FROM expense WHERE withdrawn_on IS NULL), "
    "mine AS (SELECT * FROM standing WHERE group_id = ?2), "
    "asked AS (SELECT id FROM mine UNION SELECT other.id FROM mine JOIN standing AS other ON "
    "other.payee_id = mine.payee_id AND other.spent_on = mine.spent_on WHERE mine.category = "
    "'lecture_fee' UNION SELECT other.id FROM mine JOIN standing AS other ON other.payee = "
    "mine.payee AND other.spent_on = mine.spent_on AND other.payee_id IS NULL WHERE mine.category "
    "= 'lecture_fee' AND mine.payee_id IS NULL) ";

namespace {

class LedgerReading
{
public:
    LedgerReading(SQLite::Database &database, const Cycle &cycle, Id group, MoneyLedger &ledger)
        : m_database(database), m_group(group), m_ledger(ledger)
    {
        m_ledger.cycle = cycle;
    }

    void run()
    {
        readPackages();
        readVouchers();
        readPresent();
        readPapers();
        readTies();
        readInvoices();
        index();
    }

private:
    // A statement whose ?1 is the cycle and ?2 the package or 0.
    SQLite::Statement query(const std::string &sql)
    {
        SQLite::Statement statement(m_database, sql);
        if (statement.getBindParameterCount() > 0)
            statement.bind(1, std::int64_t(m_ledger.cycle.id));
        if (statement.getBindParameterCount() > 1)
            statement.bind(2, std::int64_t(m_group));
        return statement;
    }
    SQLite::Statement ofAsked(const std::string &sql)
    {
        return query((m_group ? kOfGroup : kOfCycle) + sql);
    }
    static QString text(const SQLite::Statement &row, int column)
    {
        return QString::fromUtf8(row.getColumn(column).getText());
    }
    Voucher *voucher(Id id)
    {
        const auto found = m_places.constFind(id);
        return found == m_places.cend() ? nullptr : &m_ledger.vouchers[*found];
    }

    void readPackages();
    void readVouchers();
    void readPresent();
    void readPapers();
    void readTies();
    void readInvoices();
    void index();

    SQLite::Database &m_database;
    Id m_group;
    MoneyLedger &m_ledger;
    QHash<Id, std::size_t> m_places;
};

// SQL of how a package's assessment ended: as published, else as the note of its last step says.
static std::string resultOf(const char *group)
{
    const std::string id = group;
    return "coalesce((SELECT band FROM frozen_score JOIN publication ON publication.id = "
           "publication_id JOIN cycle ON cycle.id = publication.cycle_id WHERE group_id = " +
           id +
           " AND cycle.status = 'published' ORDER BY published_on DESC, publication.id DESC LIMIT "
           "1), (SELECT note FROM group_step WHERE group_id = " +
           id + " AND step = 'assess'), '')";
}

void LedgerReading::readPackages()
{
    auto row =
        query("SELECT id, name, " + resultOf("research_group.id") +
              ", predecessor_id IS NOT NULL, " + resultOf("predecessor_id") +
              ", (SELECT coalesce(sum(CASE WHEN entry IN ('received', 'carried_over') THEN fen "
              "WHEN entry IN ('returned', 'spent') THEN -fen ELSE 0 END), 0) FROM package_money "
              "WHERE package_money.group_id = predecessor_id) "
              "FROM research_group WHERE cycle_id = ?1 AND (?2 = 0 OR id = ?2)");
    while (row.executeStep()) {
        PackageFunds &funds = m_ledger.packages[row.getColumn(0).getInt64()];
        funds.name = text(row, 1);
        funds.note = text(row, 2);
        funds.hasPredecessor = row.getColumn(3).getInt() != 0;
        funds.lastNote = text(row, 4);
        funds.lastBalance = {row.getColumn(5).getInt64()};
    }
    auto line = query("SELECT group_id, category, amount_fen FROM budget_line WHERE ?1 AND (?2 = 0 "
                      "OR group_id = ?2)");
    while (line.executeStep()) {
        const auto found = m_ledger.packages.find(line.getColumn(0).getInt64());
        if (found == m_ledger.packages.end())
            continue;
        const Money amount{line.getColumn(2).getInt64()};
        found->hasBudget = true;
        found->budget = found->budget + amount;
        Money &ofCategory = found->budgetOf[text(line, 1)];
        ofCategory = ofCategory + amount;
    }
    auto move = query("SELECT group_id, kind, sum(amount_fen) FROM fund_move WHERE ?1 AND (?2 = 0 "
                      "OR group_id = ?2) GROUP BY group_id, kind");
    while (move.executeStep()) {
        const auto found = m_ledger.packages.find(move.getColumn(0).getInt64());
        if (found == m_ledger.packages.end())
            continue;
        const Money sum{move.getColumn(2).getInt64()};
        const QString kind = text(move, 1);
        Money &kept = kind == QLatin1String("carried_over") ? found->carriedOver
                      : kind == QLatin1String("returned")   ? found->returned
                                                            : found->received;
        kept = kept + sum;
    }
}

static QString lecturerKey(const Expense &expense)
{
    return expense.payeeId ? QString::number(expense.payeeId) : cleanedName(expense.payee);
}

void LedgerReading::readVouchers()
{
    auto row = ofAsked(selectSql(recordType<Expense>()) +
                       " WHERE id IN (SELECT id FROM asked) ORDER BY spent_on, id");
    while (row.executeStep()) {
        Voucher voucher;
        voucher.expense.id = row.getColumn(0).getInt64();
        readRecord(recordType<Expense>(), row, &voucher.expense);
        voucher.lecturer = lecturerKey(voucher.expense);
        voucher.invoices = invoiceNumbers(voucher.expense.invoiceNumber);
        voucher.asked = !m_group || voucher.expense.groupId == m_group;
        if (voucher.asked) {
            Money &spent = m_ledger.packages[voucher.expense.groupId].spent;
            spent = spent + voucher.expense.amount.value_or(Money());
        }
        m_places.insert(voucher.expense.id, m_ledger.vouchers.size());
        m_ledger.vouchers.push_back(std::move(voucher));
    }
}

void LedgerReading::readPresent()
{
    auto row = ofAsked("SELECT expense.id, coalesce(activity_total.present, 0) FROM asked JOIN "
                       "expense ON expense.id = asked.id LEFT JOIN activity_total ON "
                       "activity_total.activity_id = expense.activity_id WHERE "
                       "expense.activity_id IS NOT NULL");
    while (row.executeStep())
        if (Voucher *found = voucher(row.getColumn(0).getInt64()))
            found->present = row.getColumn(1).getInt();
}

void LedgerReading::readPapers()
{
    auto row =
        ofAsked("SELECT asked.id, evidence.kind FROM asked JOIN evidence ON evidence.owner_id = "
                "asked.id AND evidence.owner_table = 'expense' WHERE evidence.kind IS NOT NULL "
                "UNION SELECT asked.id, evidence.kind FROM asked JOIN expense ON expense.id = "
                "asked.id JOIN evidence ON evidence.owner_id = expense.activity_id AND "
                "evidence.owner_table = 'activity' WHERE evidence.kind IS NOT NULL");
    while (row.executeStep())
        if (Voucher *found = voucher(row.getColumn(0).getInt64()))
            found->papers.insert(text(row, 1));
}

// What ties the payee to the package or the centre. A payee who is no teacher of the file is
// compared by name, unless the activity names a guest so.
void LedgerReading::readTies()
{
    auto row = ofAsked(
        "SELECT expense.id, CASE "
        "WHEN expense.payee = research_group.researcher THEN 'researcher' "
        "WHEN payee.id = research_group.host_id THEN 'host' "
        "WHEN EXISTS (SELECT 1 FROM membership WHERE membership.group_id = expense.group_id AND "
        "membership.teacher_id = payee.id) THEN 'member' "
        "WHEN (SELECT school.kind FROM school WHERE school.id = payee.school_id) = '999' THEN "
        "'centre' END AS tie FROM asked JOIN expense ON expense.id = asked.id JOIN research_group "
        "ON research_group.id = expense.group_id LEFT JOIN teacher AS payee ON payee.id = CASE "
        "WHEN expense.payee_id IS NOT NULL THEN expense.payee_id "
        "WHEN NOT EXISTS (SELECT 1 FROM activity_person WHERE activity_person.activity_id = "
        "expense.activity_id AND activity_person.guest = expense.payee) THEN (SELECT "
        "membership.teacher_id FROM membership JOIN teacher ON teacher.id = membership.teacher_id "
        "WHERE membership.group_id = expense.group_id AND teacher.name = expense.payee) END "
        "WHERE expense.payee IS NOT NULL AND tie IS NOT NULL");
    while (row.executeStep())
        if (Voucher *found = voucher(row.getColumn(0).getInt64()))
            found->tie = text(row, 1);
}

// Invoices are compared over the whole file, whatever the year.
void LedgerReading::readInvoices()
{
    auto row = query("SELECT id, invoice_number, coalesce(voucher_number, purpose, spent_on) FROM "
                     "expense WHERE invoice_number IS NOT NULL");
    while (row.executeStep()) {
        const Id id = row.getColumn(0).getInt64();
        for (const QString &invoice : invoiceNumbers(text(row, 1)))
            m_ledger.byInvoice.insert(invoice, id);
        m_ledger.voucherNumbers.insert(id, text(row, 2));
    }
}

void LedgerReading::index()
{
    for (std::size_t i = 0; i < m_ledger.vouchers.size(); ++i) {
        const Voucher &voucher = m_ledger.vouchers[i];
        if (!voucher.lecturer.isEmpty() && voucher.expense.category == QLatin1String("lecture_fee"))
            m_ledger.byLecturerAndDay.insert(MoneyLedger::lecturerAndDay(voucher), qsizetype(i));
        m_ledger.byPackage[voucher.expense.groupId].append(qsizetype(i));
        if (voucher.expense.activityId)
            m_ledger.byActivity.insert(voucher.expense.activityId, qsizetype(i));
    }
}

} // namespace

QStringList invoiceNumbers(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,，、;；/]+"));
    // Most fields hold one number.
    if (!between.match(text).hasMatch())
        return text.isEmpty() ? QStringList() : QStringList{text.toUpper()};
    QStringList numbers = text.toUpper().split(between, Qt::SkipEmptyParts);
    numbers.removeDuplicates();
    return numbers;
}

QString MoneyLedger::lecturerAndDay(const Voucher &voucher)
{
    return voucher.lecturer + QLatin1Char('\n') + voucher.expense.spentOn.toString(Qt::ISODate);
}

MoneyLedger MoneyLedger::read(SQLite::Database &database, const Cycle &cycle, Id group)
{
    MoneyLedger ledger;
    LedgerReading(database, cycle, group, ledger).run();
    return ledger;
}

} // namespace models
