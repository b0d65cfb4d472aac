// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/rule_sets.h"

#include "models/storage/store.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QMutex>

namespace models {

static QJsonObject readRules(const QString &id)
{
    QFile file(QStringLiteral(":/rules/%1.json").arg(id));
    const bool opened = file.open(QIODevice::ReadOnly);
    const QJsonDocument document = QJsonDocument::fromJson(opened ? file.readAll() : QByteArray());
    Q_ASSERT_X(document.isObject(), "shippedRules", qPrintable(id));
    return document.object();
}

// An import asks for the same rules once a row, and figures are counted on another thread.
QJsonObject shippedRules(const QString &id)
{
    static QMutex mutex;
    static QHash<QString, QJsonObject> known;
    const QMutexLocker locker(&mutex);
    const auto found = known.constFind(id);
    return found != known.cend() ? *found : *known.insert(id, readRules(id));
}

RulesInForce rulesOn(SQLite::Database &database, const QString &kind, const QString &shippedId,
                     const QDate &day)
{
    const auto kept = findAll<RuleSet>(
        database,
        "WHERE kind = ? AND valid_from <= ? ORDER BY valid_from DESC, version DESC, id DESC",
        {Value(kind), toValue(day)});
    for (const RuleSet &set : kept) {
        const QJsonDocument document = QJsonDocument::fromJson(set.content.toUtf8());
        if (document.isObject())
            return {document.object(), set.name, set.version.value_or(1), set.validFrom,
                    set.documentNumber};
    }
    const QJsonObject shipped = shippedRules(shippedId);
    return {shipped, ruleText(shipped, QStringLiteral("name"), language()), 0, {}, {}};
}

QString ruleText(const QJsonObject &object, const QString &key, Language language)
{
    const QString english = object.value(QStringLiteral("english_") + key).toString();
    return language == Language::English && !english.isEmpty() ? english
                                                               : object.value(key).toString();
}

} // namespace models
