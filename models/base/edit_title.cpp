// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/edit_title.h"

#include "models/base/text.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace models {

// A stored title is a JSON array: its id and each word, as text or as another array. Other arrays
// begin with one of these; files of before the ids have a context and an English text instead.
static constexpr QLatin1String kRecord("record"), kField("field"), kCode("code");

static bool isTitle(const QJsonArray &array)
{
    return !array.isEmpty() && array[0].isString() &&
           (editTitleLine(array[0].toString()) || (array.size() >= 2 && array[1].isString()));
}

static QJsonArray parsedTitle(const QString &stored)
{
    if (!stored.startsWith(QLatin1String("[\"")))
        return {};
    const QJsonArray array = QJsonDocument::fromJson(stored.toUtf8()).array();
    return isTitle(array) ? array : QJsonArray();
}

static QString compact(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

const EditTitleLine *editTitleLine(const QString &id)
{
    static const QHash<QString, const EditTitleLine *> lines = [] {
        QHash<QString, const EditTitleLine *> byId;
        for (const EditTitleLine &line : editTitleLines())
            byId.insert(QString::fromUtf8(line.id), &line);
        return byId;
    }();
    return lines.value(id);
}

// The id of the title that files of before the ids keep as this English text; empty when none.
static QString idOfFormer(const QString &source)
{
    static const QHash<QString, QString> ids = [] {
        QHash<QString, QString> bySource;
        for (const EditTitleLine &line : editTitleLines()) {
            bySource.insert(QString::fromUtf8(line.source), QString::fromUtf8(line.id));
            for (const char *former : line.former)
                bySource.insert(QString::fromUtf8(former), QString::fromUtf8(line.id));
        }
        return bySource;
    }();
    return ids.value(source);
}

QString editTitle(const char *id, const QStringList &words)
{
    Q_ASSERT(editTitleLine(QString::fromUtf8(id)));
    QJsonArray array{QString::fromUtf8(id)};
    for (const QString &word : words) {
        const QJsonArray nested = parsedTitle(word);
        array << (nested.isEmpty() ? QJsonValue(withoutLongNumbers(word)) : QJsonValue(nested));
    }
    return compact(array);
}

QString recordWord(const char *table)
{
    return compact({kRecord, QString::fromUtf8(table)});
}

QString fieldWord(const char *table, const char *key)
{
    return compact({kField, QString::fromUtf8(table), QString::fromUtf8(key)});
}

QString codeWord(const QString &codeTable, const QString &code)
{
    return compact({kCode, codeTable, code});
}

QString catalogueWord(const char *context, const char *source)
{
    return compact({QString::fromUtf8(context), QString::fromUtf8(source)});
}

static StoredTitle takenApart(const QJsonArray &title)
{
    using Kind = StoredTitle::Kind;
    const QString first = title[0].toString();
    for (const auto &[word, kind] : {std::pair(kRecord, Kind::Record),
                                     std::pair(kField, Kind::Field), std::pair(kCode, Kind::Code)})
        if (first == word)
            return {kind, title[1].toString(), title[2].toString(), {}};
    const bool hasId = editTitleLine(first);
    const QString former = hasId ? first : idOfFormer(title[1].toString());
    StoredTitle result{Kind::Title, former, {}, {}};
    if (former.isEmpty())
        result = {Kind::Catalogue, title[1].toString(), first, {}};
    for (qsizetype i = hasId ? 1 : 2; i < title.size(); ++i)
        result.words << (isTitle(title[i].toArray())
                             ? takenApart(title[i].toArray())
                             : StoredTitle{Kind::Plain, title[i].toString(), {}, {}});
    return result;
}

StoredTitle takenApart(const QString &stored)
{
    const QJsonArray title = parsedTitle(stored);
    return title.isEmpty() ? StoredTitle{StoredTitle::Kind::Plain, stored, {}, {}}
                           : takenApart(title);
}

using WordMap = std::function<QString(const QString &)>;

static QJsonArray mapped(QJsonArray title, const WordMap &map)
{
    const QString first = title[0].toString();
    if (first == kRecord || first == kField || first == kCode)
        return title;
    for (qsizetype i = editTitleLine(first) ? 1 : 2; i < title.size(); ++i) {
        if (isTitle(title[i].toArray())) {
            title[i] = mapped(title[i].toArray(), map);
            continue;
        }
        const QString word = map(title[i].toString());
        const QJsonArray nested = parsedTitle(word);
        title[i] = nested.isEmpty() ? QJsonValue(word) : QJsonValue(nested);
    }
    return title;
}

QString withWords(const QString &stored, const WordMap &map)
{
    const QJsonArray title = parsedTitle(stored);
    return title.isEmpty() ? map(stored) : compact(mapped(title, map));
}

} // namespace models
