// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_cycle.h"
#include "app/terminal.h"
#include "models/edits/named_records.h"
#include "models/report/file_names.h"
#include "models/report/paper_numbers.h"
#include "models/report/template.h"
#include "models/storage/store.h"
#include "ui/print/document_batch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace app {

namespace {
struct CommandReportTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandReport)
};

QStringList wordsOf(const Request &request, const char *parameter)
{
    QStringList words;
    for (const QString &word : request.arguments.text(parameter).split(u','))
        if (!word.trimmed().isEmpty() && !words.contains(word.trimmed()))
            words << word.trimmed();
    return words;
}

// Each word as a line of a table; what is no word of it is refused with those that are.
template <class Line>
models::Result<QList<const Line *>> linesOf(const QStringList &words, const QList<Line> &table,
                                            const QString &refusal)
{
    QList<const Line *> lines;
    QStringList known;
    for (const Line &line : table)
        known << QString::fromLatin1(line.id);
    for (const QString &word : words) {
        const qsizetype at = known.indexOf(word);
        if (at < 0)
            return models::fail(models::ErrorCode::Input,
                                refusal.arg(word, known.join(QStringLiteral(", "))));
        lines << &table[at];
    }
    if (lines.isEmpty())
        return models::fail(models::ErrorCode::Input,
                            refusal.arg(QString(), known.join(QStringLiteral(", "))));
    return lines;
}

models::Result<models::Id> packageOf(const OpenCycle &open, const QString &name)
{
    models::Result<models::Id> id = models::Id(0);
    if (name.isEmpty())
        return id;
    const auto found = models::guarded(open.file->path(), [&]() -> models::Result<void> {
        id = models::groupNamed(open.file->database(), open.cycle.id, name);
        return {};
    });
    return found ? id : models::Result<models::Id>(found.failure());
}

// Papers that bear a number get it before they are printed; a file that can only be read gives
// none.
models::Result<void> numberPapers(const OpenCycle &open, models::DocumentSource &source,
                                  const ui::DocumentBatch &batch, const models::Progress &progress)
{
    for (const models::DocumentLine *line : batch.documents) {
        if (!line->paperKind[0])
            continue;
        if (open.file->isReadOnly()) {
            printAside(CommandReportTexts::tr(
                "The file can only be read, so that papers without a number stay "
                "without one."));
            return {};
        }
        const auto subjects = models::documentSubjects(source, *line, batch.package);
        if (!subjects)
            return subjects.failure();
        const auto issued = models::issuePapers(*open.file, open.cycle, *line, *subjects, progress);
        if (!issued)
            return issued;
    }
    return {};
}

models::Result<ui::DocumentBatch> batchOf(const Request &request, const OpenCycle &open)
{
    ui::DocumentBatch batch;
    const auto documents =
        linesOf(wordsOf(request, "--what"), models::documentTable(),
                CommandReportTexts::tr("There is no document “%1”. There are: %2."));
    if (!documents)
        return documents.failure();
    const auto formats = linesOf(wordsOf(request, "--format"), ui::reportFormats(),
                                 CommandReportTexts::tr("There is no format “%1”. There are: %2."));
    if (!formats)
        return formats.failure();
    const auto package = packageOf(open, request.arguments.text("--package"));
    if (!package)
        return package.failure();
    batch.documents = *documents;
    batch.formats = *formats;
    if (request.arguments.has("--pdfa"))
        for (const ui::ReportFormat *&format : batch.formats)
            if (format == ui::reportFormat(QStringLiteral("pdf")))
                format = &ui::archiveFormat();
    batch.package = *package;
    batch.folder = request.arguments.text("--out");
    batch.oneFile = request.arguments.has("--one-file");
    return batch;
}

// Fills in a template for each thing that the documents asked for are about: the year or packages.
models::Result<ui::WrittenDocuments> fillTemplates(const Request &request,
                                                   models::DocumentSource &source,
                                                   const ui::DocumentBatch &batch)
{
    const auto charts = source.charts();
    if (!charts)
        return charts.failure();
    const QFileInfo file(request.arguments.text("--template"));
    const QDir folder(batch.folder);
    if (!folder.mkpath(QStringLiteral(".")))
        return models::fail(
            models::ErrorCode::Environment,
            CommandReportTexts::tr("The folder “%1” cannot be made. Check that you may write "
                                   "there.")
                .arg(folder.path()));
    ui::WrittenDocuments written;
    models::FileNames names;
    for (const models::DocumentLine *line : batch.documents) {
        if (line->about != models::DocumentAbout::Cycle &&
            line->about != models::DocumentAbout::Package)
            return models::fail(
                models::ErrorCode::Input,
                CommandReportTexts::tr("A template is about the year or about a package, not "
                                       "about “%1”.")
                    .arg(line->displayTitle()));
        const auto subjects = models::documentSubjects(source, *line, batch.package);
        if (!subjects)
            return subjects.failure();
        for (const models::DocumentSubject &subject : *subjects) {
            const models::Id group = subject.groupId ? subject.groupId : batch.package;
            const QString about = subject.name.isEmpty() ? source.cycle().name : subject.name;
            const QString name = names.take(file.completeBaseName() + QLatin1Char(' ') + about);
            const QString path =
                QFileInfo(folder, name + QStringLiteral(".docx")).absoluteFilePath();
            const auto done = models::fillTemplate(
                file.filePath(), path, {source.database(), **charts, group}, request.progress);
            if (!done)
                return done.failure();
            written.files << path;
        }
    }
    return written;
}

Outcome outcomeOf(const ui::WrittenDocuments &written, const OpenCycle &open, bool isSample)
{
    Outcome outcome;
    outcome.exit = written.nothing.isEmpty() ? Exit::Done : Exit::Issues;
    QStringList lines;
    for (const QString &file : written.files)
        lines << CommandReportTexts::tr("Written: %1").arg(QDir::toNativeSeparators(file));
    lines << written.nothing;
    outcome.text = lines.join(u'\n');
    outcome.json = jsonBytes(
        QJsonObject{{QStringLiteral("file"), written.files.value(0)},
                    {QStringLiteral("files"), QJsonArray::fromStringList(written.files)},
                    {QStringLiteral("nothing"), QJsonArray::fromStringList(written.nothing)},
                    {QStringLiteral("cycle"), open.cycle.name},
                    {QStringLiteral("sample"), isSample}});
    return outcome;
}
} // namespace

models::Result<Outcome> writeReport(const Request &request)
{
    const auto open = openCycle(request.arguments);
    if (!open)
        return open.failure();
    const auto batch = batchOf(request, *open);
    if (!batch)
        return batch.failure();
    models::Result<Outcome> outcome = Outcome();
    const auto done = models::guarded(open->file->path(), [&]() -> models::Result<void> {
        // Documents are read by index, one after the other: a small cache does as well as a large.
        open->file->database().exec("PRAGMA cache_size = -8192");
        models::DocumentSource source(open->file->database(), open->cycle);
        if (!request.arguments.text("--template").isEmpty()) {
            const auto filled = fillTemplates(request, source, *batch);
            if (!filled)
                return filled.failure();
            outcome = outcomeOf(*filled, *open, source.isSample());
            return {};
        }
        if (const auto issued = numberPapers(*open, source, *batch, request.progress); !issued)
            return issued;
        const auto written = ui::writeDocuments(source, *batch, request.progress);
        if (!written)
            return written.failure();
        outcome = outcomeOf(*written, *open, source.isSample());
        return {};
    });
    return done ? outcome : models::Result<Outcome>(done.failure());
}

} // namespace app
