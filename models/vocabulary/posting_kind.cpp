// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vocabulary/posting_kind.h"

#include "models/vocabulary/vocabulary_file.h"

#include <QJsonArray>
#include <QJsonObject>

namespace models {

static QStringList loadWorkplaceKinds()
{
    QStringList kinds;
    const QJsonObject file = vocabularyFile(QStringLiteral("posting_kind"));
    for (const QJsonValue &value : file.value(QLatin1String("terms")).toArray()) {
        const QJsonObject term = value.toObject();
        if (term.value(QLatin1String("workplace")).toBool())
            kinds << term.value(QLatin1String("code")).toString();
    }
    return kinds;
}

QStringList workplaceKinds()
{
    static const QStringList kinds = loadWorkplaceKinds();
    return kinds;
}

bool isWorkplace(const QString &postingKind)
{
    return postingKind.isEmpty() || workplaceKinds().contains(postingKind);
}

} // namespace models
