// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importer.h"

#include "models/base/clock.h"
#include "models/base/edit_title.h"
#include "models/exchange/import_run.h"

#include <QCoreApplication>

namespace models {

namespace {
struct ImporterTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Importer)
};
} // namespace

ImportCount &ImportCount::operator+=(const ImportCount &other)
{
    added += other.added;
    changed += other.changed;
    unchanged += other.unchanged;
    left += other.left;
    skipped += other.skipped;
    return *this;
}

ImportCount ImportReport::total() const
{
    ImportCount sum;
    for (const SheetReport &sheet : sheets)
        sum += sheet.count;
    return sum;
}

static Id rememberBook(Transaction &transaction, const ImportBook &book)
{
    const Id id = transaction.nextId();
    SQLite::Statement &statement = transaction.prepared(
        "INSERT INTO import_book (id, file_name, content_hash, imported_at) VALUES (?, ?, ?, ?)");
    bindValue(statement, 1, Value(id));
    bindValue(statement, 2, toValue(book.workbook.fileName));
    bindValue(statement, 3, toValue(book.contentHash));
    bindValue(statement, 4, toValue(now().toString(Qt::ISODate)));
    statement.exec();
    return id;
}

// What the districts of several titles have in common, to the last whole name: 芜湖市 of
// 芜湖市繁昌区 and 芜湖市南陵县.
static QString commonDistrict(const QString &a, const QString &b)
{
    qsizetype common = 0;
    qsizetype named = 0;
    while (common < qMin(a.size(), b.size()) && a[common] == b[common])
        if (QStringLiteral("省市区县").contains(a[common++]))
            named = common;
    return a.left(named);
}

// What titles say of the file as a whole: that it is a sample, and whose district it is.
static void takeTitles(Transaction &transaction, const ImportBatch &batch)
{
    bool isSample = false;
    std::optional<QString> district;
    for (const ImportBook &book : batch.books)
        for (const auto &layout : book.layouts)
            if (layout) {
                isSample |= layout->context.isSample;
                const QString &named = layout->context.district;
                if (!named.isEmpty())
                    district = district ? commonDistrict(*district, named) : named;
            }
    SQLite::Database &database = transaction.database();
    if (isSample && setting(database, kSampleSetting).isEmpty())
        setSetting(transaction, kSampleSetting, QStringLiteral("1"));
    if (district && !district->isEmpty() && setting(database, kDistrictSetting).isEmpty())
        setSetting(transaction, kDistrictSetting, *district);
}

// A book's row in import_book is made when its first record is: a book that brings nothing leaves
// none.
class BookIds
{
public:
    BookIds(Transaction &transaction) : m_transaction(transaction) {}
    Id of(const ImportBook &book)
    {
        Id &id = m_ids[&book];
        if (!id)
            id = rememberBook(m_transaction, book);
        return id;
    }

private:
    Transaction &m_transaction;
    QHash<const ImportBook *, Id> m_ids;
};

// Of several years above a table the one that the person chose is also that of its dates.
static SheetLayout withAskedYear(SheetLayout layout, const ImportOptions &options)
{
    const int chosen = options.cycle.toInt();
    if (layout.context.asksYear() && layout.kind->ofCycle)
        for (const NamedYear &named : std::as_const(layout.context.years))
            if (named.year == chosen)
                layout.context.year = chosen;
    return layout;
}

static void importSheetsOfKind(ImportRun &run, const ImportBatch &batch, const BookKind &kind,
                               BookIds &ids)
{
    for (std::size_t b = 0; b < batch.books.size(); ++b) {
        const ImportBook &book = batch.books[b];
        for (std::size_t i = 0; i < book.layouts.size() && !run.cancelled; ++i) {
            const auto &layout = book.layouts[i];
            if (!layout || layout->kind != &kind)
                continue;
            const SheetLayout asked = withAskedYear(*layout, run.options);
            SheetRun sheet(run, book, book.workbook.sheets[i], asked, [&] { return ids.of(book); });
            kind.take(sheet);
            run.report.sheets.append({book.workbook.fileName, sheet.sheet.name(), layout->kind,
                                      sheet.count, sheet.cycleName, int(b), int(i),
                                      std::move(sheet.rows)});
        }
    }
}

static Result<void> importAll(Transaction &transaction, const ImportBatch &batch,
                              const ImportOptions &options, ImportReport &report,
                              const Progress &progress)
{
    ImportRun run(transaction, report, options, progress);
    for (const ImportBook &book : batch.books)
        for (const Sheet &sheet : book.workbook.sheets)
            run.rowsTotal += sheet.rowCount();
    BookIds ids(transaction);
    for (const BookKind &kind : bookKinds())
        importSheetsOfKind(run, batch, kind, ids);
    resolveHosts(run);
    takeTitles(transaction, batch);
    if (run.cancelled)
        return fail(ErrorCode::Cancelled,
                    ImporterTexts::tr("The import was cancelled. Nothing was changed."));
    progress(ImporterTexts::tr("Counting"), run.rowsTotal, run.rowsTotal);
    return {};
}

Result<ImportReport> importBooks(RecordFile &file, const ImportBatch &batch,
                                 const ImportOptions &options, const Progress &progress)
{
    ImportReport report;
    report.issues = batch.issues;
    const QString title = batch.books.size() == 1
                              ? editTitle("import.book", {batch.books.front().workbook.fileName})
                              : editTitle("import.books", {QString::number(batch.books.size())});
    const auto import = [&](Transaction &transaction) {
        return importAll(transaction, batch, options, report, progress);
    };
    const auto done = options.dryRun ? file.rehearse(import) : file.edit(title, import);
    if (!done)
        return done.failure();
    return report;
}

} // namespace models
