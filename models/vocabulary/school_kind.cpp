// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vocabulary/school_kind.h"

#include "models/vocabulary/vocabulary_file.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace models {

static QHash<QString, QStringList> loadStages()
{
    QHash<QString, QStringList> stages;
    const QJsonObject file = vocabularyFile(QStringLiteral("school_kind"));
    for (const QJsonValue &value : file.value(QLatin1String("terms")).toArray()) {
        const QJsonObject term = value.toObject();
        stages.insert(term.value(QLatin1String("code")).toString(),
                      textsOf(term.value(QLatin1String("stages"))));
    }
    return stages;
}

QStringList stagesOfSchoolKind(const QString &kindCode)
{
    static const QHash<QString, QStringList> stages = loadStages();
    return stages.value(kindCode);
}

} // namespace models
