// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/charts.h"
#include "models/records/record_type.h"
#include "models/report/score_tables.h"
#include "models/storage/record_names.h"

#include <SQLiteCpp/Database.h>

#include <map>
#include <memory>
#include <optional>

namespace models {

// A text of the tables of fields and row sets (context "Template") in a language.
QString inWords(Language language, const char *source);

// A column of a row set beside the fields of its record.
struct RowColumn
{
    const char *key;
    const char *title; // English source text in context "Template"
    const char *sql;   // of one text; its mark :id is the record's
};

// One line of THE ROW SET TABLE: rows that a template repeats something for.
struct RowSetLine
{
    const char *id;
    const char *title; // English source text in context "Template"
    const char *table; // of the record type whose fields are the columns; empty: score sheets
    const char *where; // behind selectSql(); :cycle, and :group, 0 where all packages are meant
    const char *beside = ""; // a link: the fields of the record that it names are columns too
    QList<RowColumn> more = {};
};

// Every row set, in the order of the list of fields.
const QList<RowSetLine> &rowSetTable();

// One row of a row set: a record, a score sheet, or a line of a figure's breakdown.
struct TemplateRow
{
    Id id = 0;
    qsizetype number = 0; // from 1
    QList<Value> values;  // by the record type's fields
    const Figure *figure = nullptr;
    const ScoreSheet *sheet = nullptr;
};

// What of a row a template may ask for.
struct TemplateColumn
{
    QString key;
    QString title;
};

// Reads the rows of one cycle. Its methods throw SQLite::Exception.
class TemplateRows
{
public:
    TemplateRows(SQLite::Database &database, const FigureBook &book)
        : m_database(database), m_book(book), m_names(database)
    {
    }

    // Whether there is a row set of that name: one of the table, or "<figure>/<dimension>".
    bool has(const QString &set) const;
    // Its rows, of one package if the row set can be; 0: of all. At most `limit`; -1: all.
    QList<TemplateRow> rows(const QString &set, Id group, qint64 limit = -1);
    // How many there are.
    qint64 count(const QString &set, Id group);
    QList<TemplateColumn> columns(const QString &set, Language language) const;
    // "—" where the record says nothing; empty when there is no such column. Without a row: "—".
    std::optional<QString> value(const QString &set, const TemplateRow *row, const QString &key);

private:
    const YearScores *scores(); // null: there are none
    QList<TemplateRow> sheets(Id group);
    QString scoreValue(const ScoreSheet *sheet, const QString &key);
    QList<const Figure *> breakdown(const QString &set) const;
    std::optional<QString> fieldValue(const RecordType &type, const QList<Value> &values,
                                      const QString &key);
    QString computed(const RowSetLine &line, const RowColumn &column, Id id);
    const QList<Value> &besideValues(const RecordType &type, Id id);

    SQLite::Database &m_database;
    const FigureBook &m_book;
    RecordNames m_names;
    std::map<QString, std::unique_ptr<SQLite::Statement>> m_statements;
    QHash<Id, QList<Value>> m_beside;
    std::optional<ScoredYear> m_scores;
    bool m_isSettled = false; // nothing is left to score: ranks and bands hold
};

// The value of a figure's facet: "" the value as reports print it, "part", "whole", "unknown",
// "definition", "text". Empty when there is no such facet.
std::optional<QString> figureFacet(const Figure &figure, const QString &facet);

} // namespace models
