// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/open_files.h"
#include "models/exchange/book_reader.h"
#include "models/exchange/foreign_list.h"
#include "models/exchange/importer.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace models {

namespace {
struct BookFilesTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Importer)
};
} // namespace

// Every workbook below the folders and the files themselves, sorted within each folder.
static Result<QStringList> bookPaths(const QStringList &paths)
{
    static const QStringList patterns{QStringLiteral("*.xlsx"), QStringLiteral("*.xlsm"),
                                      QStringLiteral("*.csv"), QStringLiteral("*.tsv")};
    QStringList books;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.exists())
            return fail(ErrorCode::NotFound,
                        BookFilesTexts::tr(
                            "There is no file or folder “%1”. It may have been moved or renamed.")
                            .arg(path));
        if (isLive(path))
            return fail(
                ErrorCode::Refused,
                BookFilesTexts::tr("“%1” is the file that is open just now, not a workbook.")
                    .arg(info.fileName()));
        if (!info.isDir()) {
            books << path;
            continue;
        }
        QStringList found;
        QDirIterator below(path, patterns, QDir::Files, QDirIterator::Subdirectories);
        while (below.hasNext()) {
            below.next();
            if (!below.fileName().startsWith(QLatin1String("~$")) &&
                !below.fileName().startsWith(QLatin1Char('.')))
                found << below.filePath();
        }
        found.sort();
        books << found;
    }
    return books;
}

static QString contentHash(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (file.open(QIODevice::ReadOnly))
        hash.addData(&file);
    return QString::fromLatin1(hash.result().toHex());
}

// What a sheet is; nothing when it is a list of another purpose, which is then an issue.
static std::optional<SheetLayout> layoutOf(const Sheet &sheet, const QString &fileName,
                                           Issues &issues)
{
    auto layout = findLayout(sheet);
    const QString refusal = layout ? refusalOf(sheet, *layout, fileName) : QString();
    if (refusal.isEmpty())
        return layout;
    issues.append({Severity::Problem, fileName, sheet.name(), {}, refusal});
    return std::nullopt;
}

// A sheet that means nothing to us is named, unless it is empty or hidden.
static void recogniseSheets(ImportBook &book, Issues &issues)
{
    for (const Sheet &sheet : book.workbook.sheets) {
        const auto told = issues.size();
        book.layouts.push_back(sheet.isHidden() ? std::nullopt
                                                : layoutOf(sheet, book.workbook.fileName, issues));
        if (book.layouts.back() || issues.size() > told || sheet.rowCount() == 0)
            continue;
        const QString message =
            sheet.isHidden()
                ? BookFilesTexts::tr("This sheet is hidden and was passed over.")
                : BookFilesTexts::tr(
                      "No header row was found that belongs to a school list, a teacher roster, a "
                      "package list or a member list. The sheet was passed over.");
        const Severity severity = sheet.isHidden() ? Severity::Note : Severity::Problem;
        issues.append({severity, book.workbook.fileName, sheet.name(), {}, message});
    }
}

Result<ImportBatch> readBooks(const QStringList &paths, const Progress &progress)
{
    const auto files = bookPaths(paths);
    if (!files)
        return files.failure();
    if (files->isEmpty())
        return fail(
            ErrorCode::Input,
            BookFilesTexts::tr("There is no workbook (.xlsx, .csv, .tsv) in the folder that was "
                               "chosen. Choose another one."));
    ImportBatch batch;
    batch.books.reserve(files->size());
    for (qsizetype i = 0; i < files->size(); ++i) {
        const QString &path = files->at(i);
        const QString name = QFileInfo(path).fileName();
        bool go = progress(BookFilesTexts::tr("Reading %1").arg(name), i, files->size());
        const auto within = [&](const QString &, qint64, qint64) {
            return go = progress(BookFilesTexts::tr("Reading %1").arg(name), i, files->size());
        };
        auto workbook =
            go ? readBook(path, within) : Result<Workbook>(fail(ErrorCode::Cancelled, {}));
        if (!go)
            return fail(ErrorCode::Cancelled,
                        BookFilesTexts::tr("Reading was cancelled. Nothing was changed."));
        if (!workbook) {
            batch.issues.append({Severity::Problem, name, {}, {}, workbook.error().message});
            continue;
        }
        ImportBook book{path, contentHash(path), std::move(*workbook), {}};
        recogniseSheets(book, batch.issues);
        batch.books.push_back(std::move(book));
    }
    return batch;
}

} // namespace models
