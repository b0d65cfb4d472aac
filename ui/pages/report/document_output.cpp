// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report/document_output.h"

#include "models/report/file_names.h"
#include "models/report/paper_numbers.h"
#include "ui/print/print_report.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

namespace ui {

using models::DocumentLine;
using models::DocumentSource;
using models::DocumentSubject;
using models::Progress;
using models::Report;
using models::Result;

// Work shorter than this shows no progress; milliseconds.
static constexpr int kUnnoticed = 300;

DocumentOutput::DocumentOutput(PageContext &context, WorkBox &work, QWidget *parent)
    : QObject(parent), m_context(context), m_work(work), m_parent(parent)
{
    connect(&m_work, &WorkBox::cancelled, this, [this] { m_stopped = true; });
}

void DocumentOutput::setBusy(bool busy)
{
    m_busy = busy;
    emit busyChanged();
}

// Work that Qt does on the window's thread only: step by step, with the window answering in
// between.
void DocumentOutput::run(const QString &title, const Work &work, const QString &path)
{
    const QPointer<DocumentOutput> alive(this);
    Prompt &prompt = m_context.prompt();
    m_stopped = false;
    setBusy(true);
    QElapsedTimer timer;
    timer.start();
    const Result<void> done = work([&](const QString &step, qint64 at, qint64 total) {
        if (alive && timer.elapsed() > kUnnoticed) {
            m_work.setState(WorkState{.title = title,
                                      .step = step,
                                      .done = at,
                                      .total = total,
                                      .elapsed = timer.elapsed()});
            m_work.show();
        }
        QCoreApplication::processEvents();
        return alive && !m_stopped;
    });
    if (!alive)
        return;
    m_work.hide();
    setBusy(false);
    if (!done)
        prompt.report(done.error());
    emit saved(done ? path : QString());
}

void DocumentOutput::number(const DocumentLine &line, const QList<DocumentSubject> &subjects,
                            const std::function<void()> &then)
{
    const auto cycle = m_context.cycle();
    if (!line.paperKind[0] || !m_context.isWritable() || !cycle) {
        then();
        return;
    }
    setBusy(true);
    m_context.background().run(
        tr("Numbering the papers"), this,
        [file = m_context.sharedFile(), cycle = *cycle, kind = &line,
         subjects](const Progress &progress) {
            return models::issuePapers(*file, cycle, *kind, subjects, progress);
        },
        [this, then](const Result<void> &done) {
            setBusy(false);
            if (done)
                then();
            else
                m_context.prompt().report(done.error());
        });
}

void DocumentOutput::save(const std::shared_ptr<const PagedReport> &report,
                          const DocumentLine &line, const DocumentSubject &subject,
                          const ReportFormat &format)
{
    if (!report || m_busy || !m_context.cycle())
        return;
    const QString suffix = QLatin1Char('.') + QLatin1String(format.id);
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString path = m_context.prompt().saveFile(
        tr("Save the document"),
        folder.filePath(models::paperFileName(report->report().title) + suffix),
        tr("%1 (*%2)").arg(format.displayTitle(), suffix));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += suffix;
    const QString title = tr("Saving the document");
    if (!line.paperKind[0]) {
        run(
            title,
            [report, path, &format](const Progress &progress) {
                return format.write(report->report(), path, progress);
            },
            path);
        return;
    }
    number(line, {subject}, [this, title, path, &line, subject, &format] {
        run(
            title,
            [file = m_context.sharedFile(), cycle = *m_context.cycle(), path, &line, subject,
             &format](const Progress &progress) -> Result<void> {
                DocumentSource source(file->database(), cycle);
                const auto numbered = models::makeDocument(source, line, subject);
                return numbered ? format.write(*numbered, path, progress)
                                : Result<void>(numbered.failure());
            },
            path);
    });
}

void DocumentOutput::saveAll(const DocumentLine &line, models::Id package,
                             const ReportFormat &format, bool oneFile)
{
    const auto cycle = m_context.cycle();
    if (m_busy || !cycle || !m_context.file())
        return;
    DocumentBatch batch{.documents = {&line}, .formats = {&format}};
    batch.folder = m_context.prompt().folder(tr("Choose a folder for the documents"));
    if (batch.folder.isEmpty())
        return;
    batch.package = package;
    batch.oneFile = oneFile;
    DocumentSource source(m_context.file()->database(), *cycle);
    const auto subjects = models::documentSubjects(source, line, package);
    if (!subjects) {
        m_context.prompt().report(subjects.error());
        return;
    }
    number(line, *subjects, [this, cycle, batch] {
        run(
            tr("Writing the documents"),
            [file = m_context.sharedFile(), cycle,
             batch](const Progress &progress) -> Result<void> {
                DocumentSource source(file->database(), *cycle);
                const auto written = writeDocuments(source, batch, progress);
                return written ? Result<void>() : Result<void>(written.failure());
            },
            batch.folder);
    });
}

void DocumentOutput::print(const std::shared_ptr<const PagedReport> &report)
{
    if (!report || m_busy)
        return;
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, m_parent);
    dialog.setWindowTitle(tr("Print the document"));
    dialog.setMinMax(1, report->pageCount());
    if (dialog.exec() == QDialog::Accepted)
        run(tr("Printing"), [report, &printer](const Progress &progress) {
            return printReport(*report, printer, progress);
        });
}

} // namespace ui
