// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/worded_title.h"

#include "models/base/edit_title.h"
#include "models/records/record_type.h"
#include "models/vocabulary/code_table.h"

namespace models {

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

static const RecordType *recordOf(const QString &table)
{
    for (const RecordType *type : recordTypes())
        if (table == QLatin1String(type->table))
            return type;
    return nullptr;
}

// A record or field that this program does not know is named as the file names it.
static QString nameOf(const StoredTitle &word, Language language)
{
    const RecordType *type = recordOf(word.id);
    if (word.kind == StoredTitle::Kind::Record)
        return type ? type->displayTitle(language) : word.id;
    const Field *field = type ? type->field(word.part) : nullptr;
    return field ? field->displayTitle(language) : word.part;
}

static QString worded(const StoredTitle &title, Language language)
{
    QStringList words;
    for (const StoredTitle &word : title.words)
        words << worded(word, language);
    switch (title.kind) {
    case StoredTitle::Kind::Plain:
        break;
    case StoredTitle::Kind::Title:
        return filledIn(say(language, "EditTitle", editTitleLine(title.id)->source), words);
    case StoredTitle::Kind::Catalogue:
        return filledIn(
            say(language, title.part.toUtf8().constData(), title.id.toUtf8().constData()), words);
    case StoredTitle::Kind::Record:
    case StoredTitle::Kind::Field:
        return nameOf(title, language);
    case StoredTitle::Kind::Code:
        return hasCodeTable(title.id) ? codeTable(title.id).name(title.part, language) : title.part;
    }
    return title.id;
}

QString wordedTitle(const QString &stored, Language language)
{
    return worded(takenApart(stored), language);
}

} // namespace models
