// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_type.h"

#include <QHash>
#include <QList>
#include <QString>

namespace models {

class SheetRun;

// One column that a kind of workbook may have: a field of one record.
struct BookColumn
{
    const RecordType *type = nullptr;
    const Field *field = nullptr;
    int weight = 1;        // how much its presence speaks for this kind
    bool required = false; // a row without it cannot come in
    // Set for a column that a sheet has many times under headers of its own, such as one an
    // activity: how much a headerKey() speaks for it, 0 when it is none. The taker reads its cells.
    int (*weightOfHeader)(const QString &header) = nullptr;

    // "teacher.name"
    QString key() const;
};

// One kind of workbook that a centre receives. In the order in which they must go into the file,
// whatever the order in which they were given: schools, then rosters, then packages, then members.
struct BookKind
{
    const char *id;                // "rosters": never translated
    const char *title;             // English source text in context "BookKind"
    const char *titleWords;        // words of a title row that speak for it, separated by blanks
    void (*take)(SheetRun &sheet); // brings a sheet of this kind into the file
    bool ofCycle = false;          // its rows belong to an assessment cycle
    QList<BookColumn> columns;
    const char *refuses = ""; // ids of foreignLists() that it is not to be taken for
    bool titleDecides = true; // a title word of its own outweighs those of foreign lists
    QHash<QString, qsizetype> columnOfHeader = {}; // by headerKey() of every alias, key and title

    QString displayTitle(Language language) const;
    bool is(const char *wanted) const { return qstrcmp(id, wanted) == 0; }
};

// A column for every field of `type` that has none among `columns`. Links are not among them: who
// takes them has to know where to look for the record.
QList<BookColumn> otherColumns(const RecordType &type, const QList<BookColumn> &columns);

// THE BOOK TABLE.
//
// To teach another spelling of a header: one alias in the record's field table.
// To add a column: nothing, if it is a field of the records that a kind of workbook is a list of.
// To add a kind of workbook: its line in bookKinds() with the columns it may have, and the function
// that takes a sheet of it, in an import_….cpp of its own, declared in import_run.h.
const QList<BookKind> &bookKinds();

} // namespace models
