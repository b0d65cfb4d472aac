// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importer.h"

#include <QHash>

namespace ui {

// A sheet of a batch.
struct SheetPlace
{
    int book = -1;
    int sheet = -1;
    bool isValid() const { return book >= 0; }
    bool operator==(const SheetPlace &) const = default;
};

// What a person may want to see alone.
enum class ImportFilter { All, Added, Changed, Unchanged, Left, ToLookAt };

// How many rows (for ToLookAt: warnings) of an import a filter shows.
int countOf(const models::ImportReport &report, ImportFilter filter);
int countOf(const models::ImportCount &count, ImportFilter filter);
bool shows(ImportFilter filter, models::RowOutcome outcome);
bool shows(ImportFilter filter, models::Severity severity);

// What an import says of each sheet and cell of its batch, by place.
class SheetMarks
{
public:
    SheetMarks() = default;
    SheetMarks(const models::ImportBatch &batch, const models::ImportReport &report);

    // Where an issue is: not valid for one of a book that could not be read.
    SheetPlace placeOf(const models::Issue &issue) const;
    // Null when the sheet was not recognised.
    const models::SheetReport *reportOf(SheetPlace place) const;
    // The worst severity among the issues of a sheet; empty when it has none.
    std::optional<models::Severity> worstOf(SheetPlace place) const;
    // The issues of a sheet.
    models::Issues issuesOf(SheetPlace place) const;

private:
    static qint64 key(SheetPlace place) { return qint64(place.book) << 32 | quint32(place.sheet); }

    QHash<std::pair<QString, QString>, SheetPlace> m_places; // by names of book and sheet
    QHash<qint64, const models::SheetReport *> m_reports;
    QHash<qint64, models::Issues> m_issues;
};

} // namespace ui
