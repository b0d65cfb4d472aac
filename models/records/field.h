// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/language.h"
#include "models/base/result.h"
#include "models/records/value.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace models {

// What a field holds: decides how a cell is read, how a value is worded and which control edits it.
enum class FieldKind {
    Text,
    Name, // of a person: blanks and remarks are cleaned away
    LongText,
    Choice,     // a code of one code table
    ChoiceList, // several of them
    Day,        // a full date
    Date,       // year, month or day as far as known
    Integer,
    Decimal, // at most two decimals, kept as hundredths
    Money,   // yuan, kept as fen
    Flag,    // yes, no or not known
    IdNumber,
    Phone,
    Link, // the id of a record of another table
};

// Who may see a field outside the program. Every field has one; a test fails on one that has not.
enum class Privacy {
    Unclassified,
    Public,    // of schools, groups and figures
    Personal,  // tells something of one person
    Sensitive, // identity numbers, phones: masked unless unmasked deliberately
};

// Where a field's value comes from.
enum class Origin {
    Given,   // typed or imported
    Derived, // computed from others in the same edit; read-only everywhere
};

// One fact of a record kind: read by store, import, table view, form, export and privacy register.
struct Field
{
    const char *key = "";   // database column; snake_case, never translated, never reused
    const char *title = ""; // English source text in context "Field"
    FieldKind kind = FieldKind::Text;
    Privacy privacy = Privacy::Unclassified;
    Origin origin = Origin::Given;
    bool required = false;
    bool part = false;        // Link: the record is part of the one it names and goes with it
    const char *target = "";  // Choice: id of the code table; Link: table of the record it names
    const char *aliases = ""; // column headers that mean it in workbooks, separated by blanks
    const char *sharedAliases = ""; // more of them: those of a field of shared_fields.h
    const char *qualifier = "";     // Integer: the field that says how exact it is (余, 约, 近)
    Value (*get)(const void *record) = nullptr;
    void (*set)(void *record, const Value &value) = nullptr;

    QString displayTitle(Language language) const;
    QStringList aliasList() const;
};

// What a cell turned out to hold.
struct ParsedCell
{
    Value value;
    QString note; // translated; why it needs a look; empty when it does not
};

// What is known of a cell besides its text.
struct CellInput
{
    QString text;
    bool isNumber = false;
    int contextYear = 0; // for dates without one
    bool date1904 = false;
};

// Reads a cell, or what was typed into a form, as a value of the field. Null for an empty cell.
// Links are not looked up here. Errors (Input) quote the text and say how to write it; never an
// identity number or a phone.
Result<ParsedCell> parseCell(const Field &field, const CellInput &cell);

// A value as a person reads it: names of codes, dates, and identity numbers and what is
// Privacy::Sensitive masked(); "—" for null.
QString displayText(const Field &field, const Value &value, Language language);

// A value as it stands in a control where it is edited: what parseCell() reads back.
QString editText(const Field &field, const Value &value);

template <auto Member>
struct MemberField;

// Reads and writes one struct member as a Value.
template <class Record, class Type, Type Record::*Member>
struct MemberField<Member>
{
    static Value get(const void *record)
    {
        return toValue(static_cast<const Record *>(record)->*Member);
    }
    static void set(void *record, const Value &value)
    {
        fromValue(value, static_cast<Record *>(record)->*Member);
    }
};

// `field` with its accessors bound to a struct member: bind<&Teacher::name>({.key = "name", …}).
template <auto Member>
Field bind(Field field)
{
    field.get = &MemberField<Member>::get;
    field.set = &MemberField<Member>::set;
    return field;
}

} // namespace models
