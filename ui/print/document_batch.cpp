// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/document_batch.h"

#include "models/report/docx_writer.h"
#include "models/report/file_names.h"
#include "models/report/xlsx_report.h"
#include "ui/print/pdf_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

// THE FORMAT TABLE
//
// To add a format: its line here. The buttons of the report page, the choices of the command
// "report" and the tests over all documents and formats come by themselves.

namespace ui {

using models::Progress;
using models::Report;
using models::Result;

namespace {
struct DocumentBatchTexts
{
    Q_DECLARE_TR_FUNCTIONS(DocumentBatch)
};

// One run over all documents, their subjects and formats.
class Writer
{
public:
    Writer(models::DocumentSource &source, const DocumentBatch &batch, const Progress &progress)
        : m_source(source), m_batch(batch), m_progress(progress)
    {
    }

    Result<WrittenDocuments> run()
    {
        for (const models::DocumentLine *line : m_batch.documents)
            if (const auto done = writeKind(*line); !done)
                return done.failure();
        return m_written;
    }

private:
    Result<void> writeKind(const models::DocumentLine &line)
    {
        const auto subjects = models::documentSubjects(m_source, line, m_batch.package);
        if (!subjects)
            return subjects.failure();
        if (subjects->isEmpty()) {
            m_written.nothing << line.displayTitle() + QStringLiteral(": ") +
                                     QCoreApplication::translate("Document", line.nothing);
            return {};
        }
        if (m_batch.oneFile && subjects->size() > 1) {
            const auto all = models::makeDocuments(m_source, line, *subjects, m_progress);
            return all ? write(*all, folder({})) : Result<void>(all.failure());
        }
        const QString place = subjects->size() > 1 ? line.paperName() : QString();
        const QString step = line.displayTitle();
        for (qsizetype i = 0; i < subjects->size(); ++i) {
            if (!m_progress(step, i, subjects->size()))
                return models::fail(
                    models::ErrorCode::Cancelled,
                    DocumentBatchTexts::tr("Stopped. %1 files were written and stay.")
                        .arg(m_written.files.size()));
            const auto report = models::makeDocument(m_source, line, subjects->at(i));
            if (!report)
                return report.failure();
            if (const auto done = write(*report, folder(place)); !done)
                return done;
        }
        return {};
    }

    QDir folder(const QString &below) const
    {
        return below.isEmpty() ? QDir(m_batch.folder) : QDir(QDir(m_batch.folder).filePath(below));
    }

    Result<void> write(const Report &report, const QDir &folder)
    {
        if (!folder.mkpath(QStringLiteral(".")))
            return models::fail(
                models::ErrorCode::Environment,
                DocumentBatchTexts::tr(
                    "The folder “%1” cannot be made. Check that you may write there.")
                    .arg(folder.path()));
        const QString suffix = report.isSample ? QStringLiteral("（示例数据）") : QString();
        const QString name = m_names[folder.path()].take(report.title + suffix);
        for (const ReportFormat *format : m_batch.formats) {
            const QString path =
                QFileInfo(folder, name + QLatin1Char('.') + QLatin1String(format->id))
                    .absoluteFilePath();
            const auto done = format->write(report, path, m_progress);
            if (!done)
                return done;
            m_written.files << path;
        }
        return {};
    }

    models::DocumentSource &m_source;
    const DocumentBatch &m_batch;
    const Progress &m_progress;
    QHash<QString, models::FileNames> m_names;
    WrittenDocuments m_written;
};
} // namespace

const QList<ReportFormat> &reportFormats()
{
    static const QList<ReportFormat> formats{
        {"pdf", QT_TRANSLATE_NOOP("ReportFormat", "PDF"), writePdf},
        {"docx", QT_TRANSLATE_NOOP("ReportFormat", "Word"), models::writeDocx},
        {"xlsx", QT_TRANSLATE_NOOP("ReportFormat", "Excel"), models::writeXlsx},
    };
    return formats;
}

const ReportFormat &archiveFormat()
{
    static const ReportFormat format{"pdf", QT_TRANSLATE_NOOP("ReportFormat", "PDF/A for archives"),
                                     writeArchivePdf};
    return format;
}

const ReportFormat *reportFormat(const QString &id)
{
    for (const ReportFormat &format : reportFormats())
        if (id == QLatin1String(format.id))
            return &format;
    return nullptr;
}

QString ReportFormat::displayTitle() const
{
    return QCoreApplication::translate("ReportFormat", title);
}

Result<WrittenDocuments> writeDocuments(models::DocumentSource &source, const DocumentBatch &batch,
                                        const Progress &progress)
{
    return Writer(source, batch, progress).run();
}

} // namespace ui
