// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/template.h"

#include "models/base/atomic_file.h"
#include "models/exchange/package_writer.h"
#include "models/exchange/xml_stream.h"
#include "models/exchange/zip_package.h"
#include "models/report/docx_page.h"
#include "models/report/template_charts.h"
#include "models/storage/database.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>

namespace models {

namespace {

struct TemplateTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Template)
};

// What is read of one part of text; a template has a few pages, not thousands.
constexpr qint64 kMostText = 64LL << 20;

class NoHandler : public XmlHandler
{
public:
    void startElement(std::string_view, XmlAttributes, int) override {}
    void endElement(std::string_view, int) override {}
};

// A part that holds fields, and what places in it begin with.
struct TextPart
{
    QString name;
    QString title;
};

// A template opened for reading: its parts, and which of them are text.
class TemplateFile
{
public:
    TemplateFile(const QString &path, const Progress &progress)
        : m_file(path), m_context{progress, TemplateTexts::tr("Reading the template")}
    {
    }

    Result<void> open();
    const QList<TextPart> &texts() const { return m_texts; }
    const QStringList &names() const { return m_package->names(); }
    bool has(const QString &part) const { return m_package->has(part); }
    Result<QByteArray> bytes(const QString &part)
    {
        return readPart(*m_package, part, m_context, m_package->size(part));
    }
    // Verified and as a tree.
    Result<XmlNode> tree(const QString &part);

private:
    Result<void> findTexts();

    QFile m_file;
    ReadContext m_context;
    std::unique_ptr<ZipPackage> m_package;
    QList<TextPart> m_texts;
};

Failure notADocument(const QString &path)
{
    return fail(
        ErrorCode::Input,
        TemplateTexts::tr("%1 is not a Word document (.docx). Please open it in Word or WPS and "
                          "save it as .docx.")
            .arg(QFileInfo(path).fileName()));
}

Result<void> TemplateFile::open()
{
    if (!m_file.exists())
        return fail(ErrorCode::NotFound,
                    TemplateTexts::tr("There is no file %1.").arg(m_file.fileName()));
    if (!m_file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Environment, TemplateTexts::tr("The file %1 cannot be read: %2.")
                                                .arg(m_file.fileName(), m_file.errorString()));
    if (!m_file.peek(2).startsWith("PK"))
        return notADocument(m_file.fileName());
    auto package = ZipPackage::open(m_file);
    if (!package)
        return package.failure();
    m_package = std::move(*package);
    return findTexts();
}

Result<XmlNode> TemplateFile::tree(const QString &part)
{
    if (m_package->size(part) > kMostText)
        return fail(ErrorCode::Input,
                    TemplateTexts::tr("The part %1 of the template is larger than 64 MB. "
                                      "Please take a smaller document as template.")
                        .arg(part));
    NoHandler nothing;
    if (const auto sound = parseXml(*m_package, part, nothing, m_context); !sound)
        return sound.failure();
    const auto content = bytes(part);
    if (!content)
        return content.failure();
    if (content->startsWith("\xFF\xFE") || content->startsWith("\xFE\xFF"))
        return fail(
            ErrorCode::Input,
            TemplateTexts::tr("The part %1 of the template is not in UTF-8. Please save the "
                              "template again with Word or WPS.")
                .arg(part));
    return parseXmlTree(*content, part);
}

// By the kinds that [Content_Types].xml tells, the text itself first.
Result<void> TemplateFile::findTexts()
{
    if (!m_package->has(kContentTypesPart))
        return notADocument(m_file.fileName());
    const auto types = tree(kContentTypesPart);
    if (!types)
        return types.failure();
    static const QList<std::pair<QByteArray, const char *>> kinds{
        {"document.main+xml", ""},
        {"header+xml", QT_TRANSLATE_NOOP("models::Template", "header")},
        {"footer+xml", QT_TRANSLATE_NOOP("models::Template", "footer")},
        {"footnotes+xml", QT_TRANSLATE_NOOP("models::Template", "footnotes")},
        {"endnotes+xml", QT_TRANSLATE_NOOP("models::Template", "endnotes")}};
    for (const auto &[kind, title] : kinds)
        for (const XmlNode &root : types->children)
            for (const XmlNode &entry : root.children) {
                const QByteArray type = xmlAttribute(entry, "ContentType");
                if (!type.endsWith("wordprocessingml." + kind))
                    continue;
                QString name = QString::fromUtf8(xmlAttribute(entry, "PartName"));
                while (name.startsWith(u'/'))
                    name.remove(0, 1);
                if (m_package->has(name))
                    m_texts << TextPart{name, *title ? TemplateTexts::tr(title) : QString()};
            }
    if (m_texts.isEmpty() || !m_texts.first().title.isEmpty())
        return notADocument(m_file.fileName());
    return {};
}

// How wide the text of a document's first section is, in twips; `otherwise` where it does not say.
int textWidth(const XmlNode &node, const WordNames &names, int otherwise)
{
    if (node.is(names("sectPr"))) {
        int page = 0, margins = 0;
        for (const XmlNode &child : node.children) {
            if (child.is(names("pgSz")))
                page = xmlAttribute(child, names("w")).toInt();
            else if (child.is(names("pgMar")))
                margins = xmlAttribute(child, names("left")).toInt() +
                          xmlAttribute(child, names("right")).toInt();
        }
        return page - margins > 2000 ? page - margins : otherwise;
    }
    for (const XmlNode &child : node.children)
        if (const int found = textWidth(child, names, 0))
            return found;
    return otherwise;
}

Result<void> expandAll(TemplateFile &file, TemplateExpander &expander,
                       const std::function<void(const TextPart &, int width)> &before,
                       QHash<QString, QByteArray> &written)
{
    int width = docx_page::textWidth; // the document's own, for its headers and notes too
    for (const TextPart &part : file.texts()) {
        auto document = file.tree(part.name);
        if (!document)
            return document.failure();
        const WordNames names = WordNames::of(*document);
        if (names.prefix.isNull())
            continue; // a part of another kind: kept as it is
        width = textWidth(*document, names, width);
        before(part, width);
        const QByteArray old = xmlBytes(*document);
        expander.expand(*document, names, part.title);
        if (const QByteArray now = xmlBytes(*document); now != old)
            written.insert(part.name, now);
    }
    return {};
}

Failure wrongFields(const QString &path, const QList<TemplateUse> &wrong)
{
    constexpr qsizetype most = 5;
    QStringList lines{TemplateTexts::tr("%1 cannot be filled in: %2 fields are wrong.")
                          .arg(QFileInfo(path).fileName())
                          .arg(wrong.size())};
    for (const TemplateUse &use : wrong.mid(0, most))
        lines << QStringLiteral("%1 — %2").arg(use.place, use.problem);
    if (wrong.size() > most)
        lines << TemplateTexts::tr("And %1 more.").arg(wrong.size() - most);
    return fail(ErrorCode::Input, lines.join(QLatin1Char('\n')));
}

} // namespace

QList<TemplateUse> TemplateReport::wrong() const
{
    QList<TemplateUse> found;
    for (const TemplateUse &use : uses)
        if (!use.problem.isEmpty())
            found << use;
    return found;
}

Result<TemplateReport> checkTemplate(const QString &path, const TemplateSource &source)
{
    const Progress quiet = silently();
    TemplateFile file(path, quiet);
    if (const auto opened = file.open(); !opened)
        return opened.failure();
    TemplateReport report;
    const auto done =
        guarded(QString::fromStdString(source.database.getFilename()), [&]() -> Result<void> {
            TemplateFields fields(source);
            TemplateExpander expander(fields, {});
            QHash<QString, QByteArray> unused;
            const auto expanded = expandAll(
                file, expander, [](const TextPart &, int) {}, unused);
            report.uses = expander.uses();
            return expanded;
        });
    if (!done)
        return done.failure();
    return report;
}

Result<TemplateReport> fillTemplate(const QString &path, const QString &output,
                                    const TemplateSource &source, const Progress &progress)
{
    auto checked = checkTemplate(path, source);
    if (!checked)
        return checked;
    if (const auto wrong = checked->wrong(); !wrong.isEmpty())
        return wrongFields(path, wrong);
    TemplateFile file(path, progress);
    if (const auto opened = file.open(); !opened)
        return opened.failure();
    QHash<QString, QByteArray> written; // parts that differ from the template's
    TemplateCharts charts(source.charts, file.names());
    const auto done =
        guarded(QString::fromStdString(source.database.getFilename()), [&]() -> Result<void> {
            TemplateFields fields(source);
            TemplateExpander expander(
                fields, [&charts](const QString &chart) { return charts.drawing(chart); });
            return expandAll(
                file, expander,
                [&charts](const TextPart &part, int width) { charts.beginPart(part.name, width); },
                written);
        });
    if (!done)
        return done.failure();
    const auto added =
        charts.addTo(written, [&file](const QString &part) { return file.bytes(part); });
    if (!added)
        return added.failure();
    const auto saved = atomicWrite(output, [&](const QString &temporary) -> Result<void> {
        PackageWriter package(temporary);
        for (const QString &name : file.names()) {
            const auto content =
                written.contains(name) ? Result<QByteArray>(written.value(name)) : file.bytes(name);
            if (!content)
                return content.failure();
            package.writePart(name, *content);
        }
        for (const auto &[name, content] : charts.parts())
            package.writePart(name, content);
        if (package.close())
            return {};
        return fail(
            ErrorCode::Environment,
            TemplateTexts::tr("The document %1 could not be written. Please check that the folder "
                              "may be written to and has enough free space.")
                .arg(output),
            QStringLiteral("zip error %1").arg(package.zipError()));
    });
    if (!saved)
        return saved.failure();
    return checked;
}

} // namespace models
