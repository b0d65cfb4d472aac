// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/training.h"
#include "models/storage/database.h"

#include <QJsonObject>

namespace models {

// Rules as they hold: from a version kept in the file, else as shipped.
struct RulesInForce
{
    QJsonObject content;
    QString name;
    int version = 0; // 0: as shipped
    QDate validFrom;
    QString documentNumber;
};

// A file of resources/rules/ by its id, "hours_default". One that does not exist is a bug: asserts.
QJsonObject shippedRules(const QString &id);

// The rules of a kind (rule_kind) that hold on a day: the file's version with the latest valid_from
// not after it, the higher version among equals; else the shipped ones of that id. A version whose
// content is no JSON object is passed over. Throws SQLite::Exception.
RulesInForce rulesOn(SQLite::Database &database, const QString &kind, const QString &shippedId,
                     const QDate &day);

// A text of rules in a language: the value of `key`, or of "english_" + key where there is one.
QString ruleText(const QJsonObject &object, const QString &key, Language language);

} // namespace models
