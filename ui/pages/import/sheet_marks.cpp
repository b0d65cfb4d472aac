// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/sheet_marks.h"

#include <algorithm>

namespace ui {

using models::RowOutcome;
using models::Severity;

int countOf(const models::ImportCount &count, ImportFilter filter)
{
    switch (filter) {
    case ImportFilter::Added:
        return count.added;
    case ImportFilter::Changed:
        return count.changed;
    case ImportFilter::Unchanged:
        return count.unchanged;
    case ImportFilter::Left:
        return count.left;
    case ImportFilter::All:
    case ImportFilter::ToLookAt:
        break;
    }
    return count.rows();
}

int countOf(const models::ImportReport &report, ImportFilter filter)
{
    if (filter != ImportFilter::ToLookAt)
        return countOf(report.total(), filter);
    return int(std::count_if(report.issues.cbegin(), report.issues.cend(),
                             [](const auto &i) { return i.severity == Severity::Warning; }));
}

bool shows(ImportFilter filter, RowOutcome outcome)
{
    switch (filter) {
    case ImportFilter::Added:
        return outcome == RowOutcome::Added;
    case ImportFilter::Changed:
        return outcome == RowOutcome::Changed;
    case ImportFilter::Unchanged:
        return outcome == RowOutcome::Unchanged;
    case ImportFilter::Left:
        return outcome == RowOutcome::Left;
    case ImportFilter::All:
    case ImportFilter::ToLookAt:
        break;
    }
    return true;
}

bool shows(ImportFilter filter, Severity severity)
{
    if (filter == ImportFilter::Left)
        return severity == Severity::Problem;
    return filter != ImportFilter::ToLookAt || severity == Severity::Warning;
}

SheetMarks::SheetMarks(const models::ImportBatch &batch, const models::ImportReport &report)
{
    for (int b = 0; b < int(batch.books.size()); ++b) {
        const models::Workbook &book = batch.books[std::size_t(b)].workbook;
        for (int s = 0; s < int(book.sheets.size()); ++s) {
            const std::pair names(book.fileName, book.sheets[std::size_t(s)].name());
            if (!m_places.contains(names))
                m_places.insert(names, {b, s});
        }
    }
    for (const models::SheetReport &sheet : report.sheets)
        m_reports.insert(key({sheet.bookIndex, sheet.sheetIndex}), &sheet);
    for (const models::Issue &issue : report.issues)
        if (const SheetPlace place = placeOf(issue); place.isValid())
            m_issues[key(place)] << issue;
}

SheetPlace SheetMarks::placeOf(const models::Issue &issue) const
{
    return m_places.value({issue.book, issue.sheet});
}

const models::SheetReport *SheetMarks::reportOf(SheetPlace place) const
{
    return m_reports.value(key(place));
}

models::Issues SheetMarks::issuesOf(SheetPlace place) const
{
    return m_issues.value(key(place));
}

std::optional<Severity> SheetMarks::worstOf(SheetPlace place) const
{
    std::optional<Severity> worst;
    const auto found = m_issues.constFind(key(place));
    if (found != m_issues.cend())
        for (const models::Issue &issue : *found)
            worst = std::max(worst.value_or(Severity::Note), issue.severity);
    return worst;
}

} // namespace ui
