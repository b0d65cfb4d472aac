// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/template_rows.h"

namespace models {

// What a document of the centre's own is filled from.
struct TemplateSource
{
    SQLite::Database &database;
    const ChartSource &charts; // its last book is the cycle
    Id groupId = 0;            // the one package that the document is about; 0: none
};

// Something that may stand between {{ and }}, with what it says now.
struct TemplateField
{
    QString name;  // rural_share_r1.part, #members, chart:matrix
    QString group; // translated: what kind of field
    QString title; // translated
    QString value; // as it would be printed
};

// One line of THE TEMPLATE FIELD TABLE: a kind of fields.
struct TemplateFieldKind
{
    const char *prefix; // names begin with it
    const char *title;  // English source text in context "Template"
    // The value of the rest of a name; empty when there is no such field.
    std::optional<QString> (*value)(const TemplateSource &, const QString &name);
    // All of them, without values.
    void (*list)(const TemplateSource &, Language, QList<TemplateField> &);
};

// Every kind of fields that stand for themselves; rows and packages add theirs.
const QList<TemplateFieldKind> &templateFieldTable();

// What the fields of a template mean at one place of it: within {{#members}} the columns of a
// member, around that the package's, around that what is said of the cycle. Throws
// SQLite::Exception.
class TemplateFields
{
public:
    explicit TemplateFields(const TemplateSource &source)
        : m_source(source), m_rows(source.database, *source.charts.books.last())
    {
    }

    // Into a row of a row set, and out of it again. Null: the set has no row, each value is "—".
    void enter(const QString &set, const TemplateRow *row) { m_scopes.append({set, row}); }
    void leave() { m_scopes.removeLast(); }

    // Empty for a field that does not exist here.
    std::optional<QString> value(const QString &name);
    bool hasRows(const QString &set) const { return m_rows.has(set); }
    // Of the package around, if there is one.
    QList<TemplateRow> rows(const QString &set, qint64 limit = -1)
    {
        return m_rows.rows(set, package(), limit);
    }
    qint64 count(const QString &set) { return m_rows.count(set, package()); }
    static bool hasChart(const QString &id);
    // A heat map, for which office programs have no chart.
    static bool isTable(const QString &chart);
    QString chartTitle(const QString &chart) const;

    // The name that exists here and is most like `name`, which begins with # or chart: when it is
    // to be one of those.
    QString nearest(const QString &name);
    // Every field that may stand outside of rows, then each row set with its columns.
    QList<TemplateField> list(Language language);

private:
    struct Scope
    {
        QString set;
        const TemplateRow *row;
    };
    Id package() const;
    bool isInPackage() const;
    std::optional<QString> packageValue(const QString &name);
    std::optional<QString> quantityValue(const QString &id, Id package);
    QStringList names();
    void addPackage(Language language, QList<TemplateField> &fields);
    void addRowSets(Language language, QList<TemplateField> &fields);

    TemplateSource m_source;
    TemplateRows m_rows;
    QList<Scope> m_scopes;
    QStringList m_standing; // names of the table's fields, once listed
};

} // namespace models
