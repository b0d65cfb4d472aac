// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace models {

// One line of THE TITLE TABLE (edit_titles.cpp): what an edit of one kind is called.
struct EditTitleLine
{
    const char *id;     // "members.added"; kept in files for ever, never translated, never reused
    const char *source; // English source text in context "EditTitle", with %1 … %9 for its words
    QList<const char *> former = {}; // what files of before the ids keep in its place
};

const QList<EditTitleLine> &editTitleLines();

// Null when there is no title of that id.
const EditTitleLine *editTitleLine(const QString &id);

// What an edit is called, kept as an id and its words so that the history reads in the language
// of whoever looks at it, and also once the title is worded anew. A word may be a title itself, or
// one of the three below. Long numbers are masked(), because a title is shown to
// everybody. The answer is what the history stores; wordedTitle() (models/records) reads it. An id
// that is not in the table is a bug: asserts.
QString editTitle(const char *id, const QStringList &words = {});

// The name of a kind of record, of one of its fields, and of a code, as words of a title.
QString recordWord(const char *table);
QString fieldWord(const char *table, const char *key);
QString codeWord(const QString &codeTable, const QString &code);

// A text of the catalogue, of what has no id of its own in the file.
QString catalogueWord(const char *context, const char *source);

// The same title with what `map` makes of each of its plain words, which may be an editTitle() in
// the word's place. A text of before the ids is one word.
QString withWords(const QString &stored, const std::function<QString(const QString &)> &map);

// A stored title taken apart. Of a text of the catalogue `id` is its English source.
struct StoredTitle
{
    enum class Kind { Plain, Title, Record, Field, Code, Catalogue };
    Kind kind = Kind::Plain;
    QString id;               // of the title; the table of a record, field or code; the plain text
    QString part;             // key of the field, the code, the context of the catalogue
    QList<StoredTitle> words; // of a title, in the order of %1 … %9
};

StoredTitle takenApart(const QString &stored);

} // namespace models
