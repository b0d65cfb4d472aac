// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edits/person_texts.h"

#include "models/base/language.h"
#include "models/base/text.h"
#include "models/records/record_type.h"
#include "models/storage/database.h"
#include "models/storage/person_records.h"
#include "models/storage/record_names.h"

#include <QCoreApplication>

namespace models {

namespace {
struct PersonTextsTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::PersonTexts)
};
} // namespace

bool mayNamePerson(const Field &field)
{
    return field.origin != Origin::Derived &&
           (field.kind == FieldKind::Text || field.kind == FieldKind::Name ||
            field.kind == FieldKind::LongText);
}

static bool isNumber(FieldKind kind)
{
    return kind == FieldKind::Phone || kind == FieldKind::IdNumber;
}

// Names of other people, as far as the file knows them: teachers, hosts, payees, experts.
static QStringList otherNames(SQLite::Database &database, const PersonRecords &person)
{
    QStringList names;
    for (const RecordType *type : recordTypes())
        for (const Field &field : type->fields) {
            if (field.kind != FieldKind::Name)
                continue;
            SQLite::Statement row(database, std::string("SELECT id, ") + field.key + " FROM " +
                                                type->table + " WHERE " + field.key +
                                                " IS NOT NULL");
            while (row.executeStep())
                if (!person.has(type->table, row.getColumn(0).getInt64()))
                    names << splitNames(textOf(columnValue(row, 1)));
        }
    names.removeDuplicates();
    return names;
}

static bool isNameShared(SQLite::Database &database, const PersonRecords &person)
{
    return std::any_of(person.names.begin(), person.names.end(), [&](const QString &name) {
        SQLite::Statement row(database, "SELECT 1 FROM teacher WHERE name = ? AND id <> ?");
        bindValue(row, 1, Value(name));
        bindValue(row, 2, Value(person.teacher));
        return row.executeStep();
    });
}

PersonMentions mentionsOf(SQLite::Database &database, const PersonRecords &person)
{
    return {person.names, person.numbers, otherNames(database, person),
            isNameShared(database, person)};
}

// So much of a long text as lets somebody see who is meant.
static QString excerpt(const QString &text, const PersonMentions::Mention &mention)
{
    constexpr qsizetype kAround = 16;
    const qsizetype from = std::max<qsizetype>(0, mention.at - kAround);
    const qsizetype to = std::min(text.size(), mention.at + mention.length + kAround);
    return withoutLongNumbers((from > 0 ? QStringLiteral("…") : QString()) +
                              text.mid(from, to - from).simplified() +
                              (to < text.size() ? QStringLiteral("…") : QString()));
}

QString PersonPlace::key() const
{
    return QStringLiteral("%1/%2/%3").arg(table).arg(id).arg(field);
}

QString placeTitle(const PersonPlace &place)
{
    const RecordType *type = findRecordType(place.table);
    const Field *field = type ? type->field(place.field) : nullptr;
    if (!field)
        return place.table == QLatin1String("history_entry")
                   ? PersonTextsTexts::tr("title of an edit")
                   : PersonTextsTexts::tr("name of a workbook that was read");
    return PersonTextsTexts::tr("%1 “%2”, %3")
        .arg(type->displayTitle(language()), withoutLongNumbers(place.record),
             field->displayTitle(language()));
}

QString PersonTexts::withoutPerson(const Cell &cell, const QString &text)
{
    using Mention = PersonMentions::Mention;
    if (cell.kind == FieldKind::Name && cell.table == QLatin1String("teacher"))
        return text; // somebody else's own name, whatever it is
    QList<Mention> mentions =
        cell.kind == FieldKind::Name ? m_mentions.inNames(text) : m_mentions.in(text);
    if (mentions.isEmpty())
        return text;
    if (isNumber(cell.kind)) {
        remember(cell, text, mentions.first(), PersonPlace::Kind::OthersOwn, false);
        return text;
    }
    const QString key = PersonPlace{cell.table, cell.id, QLatin1String(cell.key), {}, {}}.key();
    const bool takesDoubtful = m_chosen.all || m_chosen.keys.contains(key);
    for (const Mention &mention : std::as_const(mentions))
        remember(cell, text, mention,
                 mention.isSure ? PersonPlace::Kind::Sure : PersonPlace::Kind::Doubtful,
                 mention.isSure || takesDoubtful);
    if (!takesDoubtful)
        mentions.removeIf([](const Mention &mention) { return !mention.isSure; });
    return withoutMentions(text, mentions);
}

// One place a cell: a doubtful mention in it outweighs the sure ones.
void PersonTexts::remember(const Cell &cell, const QString &text,
                           const PersonMentions::Mention &mention, PersonPlace::Kind kind,
                           bool isTaken)
{
    PersonPlace place{.table = cell.table,
                      .id = cell.id,
                      .field = QLatin1String(cell.key),
                      .record = {},
                      .text = excerpt(text, mention),
                      .kind = kind,
                      .isInHistory = cell.isInHistory,
                      .isTaken = isTaken};
    const auto known = m_known.constFind(place.key());
    if (known == m_known.cend()) {
        place.record = m_naming(cell.table, cell.id);
        m_known.insert(place.key(), m_places.size());
        m_places << place;
    } else if (PersonPlace &other = m_places[*known];
               other.kind == PersonPlace::Kind::Sure && kind == PersonPlace::Kind::Doubtful) {
        place.record = other.record;
        place.isInHistory = other.isInHistory && cell.isInHistory;
        other = place;
    }
}

} // namespace models
