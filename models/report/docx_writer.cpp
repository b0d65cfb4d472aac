// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/docx_writer.h"

#include "models/base/atomic_file.h"
#include "models/report/docx_body.h"
#include "models/report/docx_charts.h"

#include <QCoreApplication>
#include <QFile>

namespace models {

namespace {

struct DocxWriterTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::DocxWriter)
};

struct FixedPart
{
    const char *name; // below word/ and below resources/docx/
    const char *kind; // of its relation
};

constexpr FixedPart fixedParts[] = {
    {"styles.xml", "styles"}, {"settings.xml", "settings"}, {"fontTable.xml", "fontTable"}};

// Parts that are the same in every document.
QByteArray writeFixedParts(PackageWriter &package)
{
    QByteArray relations;
    for (const FixedPart &part : fixedParts) {
        QFile file(QStringLiteral(":/docx/") + QLatin1String(part.name));
        const bool open = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(open, "DocxWriter", part.name);
        package.writePart(QStringLiteral("word/") + QLatin1String(part.name), file.readAll());
        relations += PackageWriter::relation(QByteArray("rId") + part.kind, part.kind, part.name);
    }
    return relations;
}

QByteArray contentTypes(const QList<const ChartSpec *> &charts)
{
    const QByteArray word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    QByteArray types =
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
        "relationships+xml\"/><Default Extension=\"xlsx\" ContentType=\"application/"
        "vnd.openxmlformats-officedocument.spreadsheetml.sheet\"/><Default Extension=\"xml\" "
        "ContentType=\"application/xml\"/>"
        "<Override PartName=\"/word/document.xml\" ContentType=\"" +
        word + "document.main+xml\"/>";
    for (const FixedPart &part : fixedParts)
        types += QByteArray("<Override PartName=\"/word/") + part.name + "\" ContentType=\"" +
                 word + part.kind + "+xml\"/>";
    return types + docxHeadTypes() + docxChartTypes(charts) +
           "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/"
           "vnd.openxmlformats-package.core-properties+xml\"/></Types>";
}

// Title and subject alone: neither who nor when nor where.
QByteArray properties(const Report &report)
{
    return "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/"
           "core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" +
           xmlText(report.title) + "</dc:title><dc:subject>" + xmlText(report.subject) +
           "</dc:subject><dc:language>zh-CN</dc:language></cp:coreProperties>";
}

void writeRoot(PackageWriter &package, const Report &report, const QList<const ChartSpec *> &charts)
{
    package.writeXml(QStringLiteral("docProps/core.xml"), properties(report));
    package.writeXml(
        QStringLiteral("_rels/.rels"),
        PackageWriter::relations(
            PackageWriter::relation("rId1", "officeDocument", "word/document.xml") +
            "<Relationship Id=\"rId2\" "
            "Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
            "core-properties\" Target=\"docProps/core.xml\"/>"));
    package.writeXml(QStringLiteral("[Content_Types].xml"), contentTypes(charts));
}

// False when cancelled.
bool writeParts(PackageWriter &package, const Report &report, const Progress &progress)
{
    QByteArray relations = writeFixedParts(package) + writeDocxHeads(package, report.isSample);
    package.beginPart(QStringLiteral("word/document.xml"));
    package.out() += kXmlDeclaration;
    package.out() += "<w:document" + docxNamespaces() + "><w:body>";
    DocxBody body(package, report);
    if (!body.write(progress))
        return false;
    package.out() += "</w:body></w:document>";
    package.endPart();
    relations += writeDocxCharts(package, body.charts());
    package.writeXml(QStringLiteral("word/_rels/document.xml.rels"),
                     PackageWriter::relations(relations));
    writeRoot(package, report, body.charts());
    return true;
}

} // namespace

Result<void> writeDocx(const Report &report, const QString &path, const Progress &progress)
{
    return atomicWrite(path, [&](const QString &temporary) -> Result<void> {
        PackageWriter package(temporary);
        if (!writeParts(package, report, progress))
            return fail(ErrorCode::Cancelled,
                        DocxWriterTexts::tr("Stopped. No document was written."));
        if (package.close())
            return {};
        return fail(ErrorCode::Environment,
                    DocxWriterTexts::tr(
                        "The document %1 could not be written. Please check that the folder "
                        "may be written to and has enough free space.")
                        .arg(path),
                    QStringLiteral("zip error %1").arg(package.zipError()));
    });
}

} // namespace models
