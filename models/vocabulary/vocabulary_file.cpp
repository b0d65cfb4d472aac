// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vocabulary/vocabulary_file.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace models {

QJsonObject vocabularyFile(const QString &id)
{
    QFile file(QStringLiteral(":/vocabulary/%1.json").arg(id));
    const bool opened = file.open(QIODevice::ReadOnly);
    const QJsonDocument document = QJsonDocument::fromJson(opened ? file.readAll() : QByteArray());
    Q_ASSERT_X(document.isObject(), "vocabularyFile", qPrintable(id));
    return document.object();
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray())
        texts.append(text.toString());
    return texts;
}

} // namespace models
