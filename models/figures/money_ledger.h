// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/cycle.h"
#include "models/records/funds.h"

#include <SQLiteCpp/Database.h>

#include <QHash>
#include <QMultiHash>
#include <QSet>

#include <vector>

namespace models {

// A voucher with what the money rules ask about it.
struct Voucher
{
    Expense expense;
    QString lecturer;     // who was paid, as one key; empty: not known
    QStringList invoices; // its invoice numbers, one by one
    QSet<QString> papers; // evidence_kind of its own evidence and of its activity's
    QString tie;          // "member", "host", "researcher", "centre": what ties the payee to the
                          // package or the centre; empty: nothing known
    int present = -1;     // marked present at its activity; -1: it names none
    bool asked = true;    // false: only here because another voucher is compared with it
};

// The money of one package in its year.
struct PackageFunds
{
    QString name;
    bool hasBudget = false;
    Money budget;
    QHash<QString, Money> budgetOf; // by category
    Money received, carriedOver, returned, spent;
    bool hasPredecessor = false;
    Money lastBalance; // what the predecessor had left
    QString note;      // how its assessment ended, as published, else as its step notes
    QString lastNote;  // of the predecessor's

    Money balance() const { return received + carriedOver - returned - spent; }
};

// Everything that the money rules look at, of one cycle or of one of its packages.
struct MoneyLedger
{
    Cycle cycle;
    std::vector<Voucher> vouchers; // by date, then in the order in which they were entered
    QHash<Id, PackageFunds> packages;

    QMultiHash<QString, qsizetype> byLecturerAndDay; // of lecture fees: index into vouchers
    QMultiHash<Id, qsizetype> byActivity;
    QHash<Id, QList<qsizetype>> byPackage; // in their order
    QMultiHash<QString, Id> byInvoice;     // every voucher of the file that bears an invoice number
    QHash<Id, QString> voucherNumbers;     // of the vouchers in byInvoice

    // Reads a cycle, or with `group` one package and the vouchers that its own are compared with.
    // Throws SQLite::Exception.
    static MoneyLedger read(SQLite::Database &database, const Cycle &cycle, Id group = 0);

    static QString lecturerAndDay(const Voucher &voucher);
};

// The invoice numbers of one field: several are separated by commas, 、 or blanks.
QStringList invoiceNumbers(const QString &text);

} // namespace models
