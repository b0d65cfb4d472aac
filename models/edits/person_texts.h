// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/person_mentions.h"
#include "models/storage/person_records.h"

#include <QSet>

namespace models {

// A place where something of others names a person: a field of a record that is not the person's
// own, the name of a workbook (table import_book), the title of an edit (history_entry).
struct PersonPlace
{
    enum class Kind : quint8 {
        Sure,      // goes with the person
        Doubtful,  // may mean somebody or something else: goes only if it is asked for
        OthersOwn, // a number of the person that another record has as its own: stays
    };
    QString table;
    Id id = 0;
    QString field;
    QString record; // what the record is called; empty when there is none any more
    QString text;   // the value, long ones around the mention; no whole number
    Kind kind = Kind::Sure;
    bool isInHistory = false; // only there
    bool isTaken = false;     // the mention goes, or went

    QString key() const; // "outcome/17/note"
};

// "Outcome “课例集”, Note": the place as a person reads it.
QString placeTitle(const PersonPlace &place);

// Which doubtful places go too.
struct DoubtfulPlaces
{
    bool all = false;
    QSet<QString> keys; // PersonPlace::key()
};

// Takes the mentions of one person out of texts, and remembers where they stood.
class PersonTexts
{
public:
    // How a record is called, by table and id.
    using Naming = std::function<QString(const QString &, Id)>;
    PersonTexts(PersonMentions mentions, DoubtfulPlaces chosen, Naming naming)
        : m_mentions(std::move(mentions)), m_chosen(std::move(chosen)), m_naming(std::move(naming))
    {
    }

    struct Cell
    {
        QString table;
        Id id = 0;
        const char *key = "";
        FieldKind kind = FieldKind::Text;
        bool isInHistory = false;
    };
    // What stays of the text of a cell.
    QString withoutPerson(const Cell &cell, const QString &text);

    const PersonMentions &mentions() const { return m_mentions; }
    // In the order in which they were met.
    const QList<PersonPlace> &places() const { return m_places; }

private:
    void remember(const Cell &cell, const QString &text, const PersonMentions::Mention &mention,
                  PersonPlace::Kind kind, bool isTaken);

    PersonMentions m_mentions;
    DoubtfulPlaces m_chosen;
    Naming m_naming;
    QList<PersonPlace> m_places;
    QHash<QString, qsizetype> m_known; // places by key
};

// How texts of a file name a person. Throws SQLite::Exception.
PersonMentions mentionsOf(SQLite::Database &database, const PersonRecords &person);

// Whether a field holds words that may name a person.
bool mayNamePerson(const Field &field);

} // namespace models
