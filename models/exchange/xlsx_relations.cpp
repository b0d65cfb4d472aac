// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsx_relations.h"

#include <QDir>
#include <QUrl>

namespace models {

namespace {

// `target` as seen from `folder`: "worksheets/sheet1.xml", "../x.xml" and "/xl/x.xml" all occur.
QString resolved(const QString &folder, QString target)
{
    target.replace(u'\\', u'/');
    if (!target.startsWith(u'/'))
        target = folder + u'/' + target;
    QString path = QDir::cleanPath(u'/' + QUrl::fromPercentEncoding(target.toUtf8()));
    while (path.startsWith(u'/'))
        path.remove(0, 1);
    return path;
}

class RelationsHandler : public XmlHandler
{
public:
    explicit RelationsHandler(QString folder) : m_folder(std::move(folder)) {}

    void startElement(std::string_view name, XmlAttributes attributes, int) override
    {
        if (name != "Relationship")
            return;
        const char *id = attributes.find("Id");
        const char *type = attributes.find("Type");
        const char *target = attributes.find("Target");
        const char *mode = attributes.find("TargetMode");
        if (!id || !type || !target || (mode && std::string_view(mode) == "External"))
            return;
        relations.insert(QString::fromUtf8(id), {QString::fromUtf8(type).section(u'/', -1),
                                                 resolved(m_folder, QString::fromUtf8(target))});
    }
    void endElement(std::string_view, int) override {}

    QHash<QString, Relation> relations;

private:
    QString m_folder;
};

} // namespace

Result<QHash<QString, Relation>> readRelations(ZipPackage &package, const QString &part,
                                               ReadContext &context)
{
    const QString folder = part.contains(u'/') ? part.section(u'/', 0, -2) : QString();
    const QString list = (folder.isEmpty() ? QString() : folder + u'/') + QStringLiteral("_rels/") +
                         part.section(u'/', -1) + QStringLiteral(".rels");
    RelationsHandler handler(folder);
    if (auto parsed = parseXml(package, list, handler, context); !parsed)
        return parsed.failure();
    return handler.relations;
}

} // namespace models
