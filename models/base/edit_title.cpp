// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/edit_title.h"

#include "models/base/text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace models {

// A stored title is a JSON array: context, source text, and each word as text or as another title.
static bool isTitle(const QJsonArray &array)
{
    return array.size() >= 2 && array[0].isString() && array[1].isString();
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

QString editTitle(const char *context, const char *source, const QStringList &words)
{
    QJsonArray array{QString::fromUtf8(context), QString::fromUtf8(source)};
    for (const QString &word : words) {
        const QJsonArray nested = parsedTitle(word);
        array << (nested.isEmpty() ? QJsonValue(withoutLongNumbers(word)) : QJsonValue(nested));
    }
    return compact(array);
}

// Puts the words in place in one go: a word that holds "%2" itself is not looked into.
static QString filledIn(const QString &text, const QStringList &words)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (number < 1 || number > words.size()) {
            result += text[i];
            continue;
        }
        result += words[number - 1];
        ++i;
    }
    return result;
}

static QString worded(const QJsonArray &title, Language language)
{
    QStringList words;
    for (qsizetype i = 2; i < title.size(); ++i)
        words << (isTitle(title[i].toArray()) ? worded(title[i].toArray(), language)
                                              : title[i].toString());
    return filledIn(say(language, title[0].toString().toUtf8().constData(),
                        title[1].toString().toUtf8().constData()),
                    words);
}

QString wordedTitle(const QString &stored, Language language)
{
    const QJsonArray title = parsedTitle(stored);
    return title.isEmpty() ? stored : worded(title, language);
}

static QJsonArray renamed(QJsonArray title, const QString &name, const QJsonValue &by)
{
    for (qsizetype i = 2; i < title.size(); ++i) {
        if (isTitle(title[i].toArray()))
            title[i] = renamed(title[i].toArray(), name, by);
        else if (title[i].toString() == name)
            title[i] = by;
        else
            title[i] = title[i].toString().replace(name, QStringLiteral("···"));
    }
    return title;
}

QString withoutName(const QString &stored, const QString &name, const QString &by)
{
    if (name.isEmpty())
        return stored;
    const QJsonArray title = parsedTitle(stored);
    if (title.isEmpty())
        return QString(stored).replace(name, QStringLiteral("···"));
    const QJsonArray nested = parsedTitle(by);
    return compact(renamed(title, name, nested.isEmpty() ? QJsonValue(by) : QJsonValue(nested)));
}

} // namespace models
