// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/blocks.h"
#include "models/report/sheet_names.h"

namespace models {

// A sheet to be: the block that it shows and what is written around it.
struct PlannedSheet
{
    const TableBlock *table = nullptr;
    const ChartSpec *chart = nullptr;
    QString name;
    QString title;
    QStringList notes;
};

// The sheets of a report's workbook: one for each table with the notes below it, one for each chart
// that shows something, one that lists all certificates. Refers to the report.
class SheetPlan
{
public:
    explicit SheetPlan(const Report &report);
    SheetPlan(const SheetPlan &) = delete; // the sheets refer to the list of certificates
    SheetPlan &operator=(const SheetPlan &) = delete;

    const QString &contents() const { return m_contents; } // the sheet that lists the others
    const QList<PlannedSheet> &sheets() const { return m_sheets; }

private:
    template <class Other>
    void add(const Other &)
    {
        m_open = false;
    }
    void add(const CoverBlock &block);
    void add(const HeadingBlock &block);
    void add(const AttachmentBlock &block);
    void add(const NoteBlock &block);
    void add(const TableBlock &block);
    void add(const ChartBlock &block);
    void add(const CertificateBlock &block);
    void addCertificates();

    SheetNames m_names;
    QString m_contents;
    QList<PlannedSheet> m_sheets;
    TableBlock m_certificates;
    int m_covers = 0;
    QString m_part; // what the last cover is of, when there are several
    QString m_heading;
    int m_charts = 0;
    bool m_open = false; // notes belong to the last sheet
};

} // namespace models
