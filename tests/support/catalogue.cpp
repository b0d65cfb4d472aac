// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catalogue.h"

#include "tests/support/support.h"

#include <QDir>
#include <QXmlStreamReader>

namespace tests {

QList<CatalogueText> readCatalogue(const QString &path)
{
    QList<CatalogueText> texts;
    QXmlStreamReader xml(readFile(path));
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            texts.append({QDir(path).dirName(), context, {}, {}, {}});
        else if (xml.name() == QLatin1String("source"))
            texts.last().source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            texts.last().state = xml.attributes().value(QLatin1String("type")).toString();
            texts.last().translation =
                xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        }
    }
    EXPECT_FALSE(xml.hasError()) << path.toStdString() << ": " << xml.errorString().toStdString();
    return texts;
}

QList<CatalogueText> readCatalogues(const QString &folder)
{
    QList<CatalogueText> texts;
    const QDir home(folder);
    for (const QString &name : home.entryList({QStringLiteral("*.ts")}))
        texts += readCatalogue(home.filePath(name));
    return texts;
}

} // namespace tests
