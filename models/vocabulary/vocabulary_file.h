// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace models {

// The content of resources/vocabulary/<id>.json, parsed anew at each call. A file that is missing
// or is not JSON is a bug of the build: asserts, and gives an empty object.
QJsonObject vocabularyFile(const QString &id);

// The texts of a JSON array; none when `value` is no array.
QStringList textsOf(const QJsonValue &value);

} // namespace models
