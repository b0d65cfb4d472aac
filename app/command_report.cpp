// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_cycle.h"
#include "models/report/annual_report.h"
#include "ui/print/pdf_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace app {

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandReport)
};

// The report's title, with what no file system takes left out.
QString fileNameOf(const models::Report &report)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]"));
    QString name = report.title;
    if (report.isSample)
        name += QStringLiteral("（示例数据）");
    return name.remove(forbidden) + QLatin1String(".pdf");
}

models::Result<models::Report> compose(const OpenCycle &open)
{
    SQLite::Database &database = open.file->database();
    const auto source = models::readChartSource(database, open.cycle);
    if (!source)
        return source.failure();
    return models::annualReport(database, *source);
}
} // namespace

models::Result<Outcome> writeReport(const Request &request)
{
    const auto open = openCycle(request.arguments);
    if (!open)
        return open.failure();
    const auto report = compose(*open);
    if (!report)
        return report.failure();
    const QDir folder(request.arguments.text("--out"));
    if (!folder.mkpath(QStringLiteral(".")))
        return models::fail(
            models::ErrorCode::Environment,
            Texts::tr("The folder “%1” cannot be made. Check that you may write there.")
                .arg(folder.path()));
    const QString path = QFileInfo(folder, fileNameOf(*report)).absoluteFilePath();
    if (const auto written = ui::writePdf(*report, path, request.progress); !written)
        return written.failure();

    Outcome outcome;
    outcome.text = Texts::tr("The annual report is %1").arg(path);
    outcome.json = jsonBytes(QJsonObject{{QStringLiteral("file"), path},
                                         {QStringLiteral("title"), report->title},
                                         {QStringLiteral("cycle"), open->cycle.name},
                                         {QStringLiteral("sample"), report->isSample}});
    return outcome;
}

} // namespace app
