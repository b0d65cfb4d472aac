// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/person_records.h"

namespace models {

static const RegisterLine *otherLines(int &count)
{
    using Privacy::Personal;
    using Privacy::Public;
    using Privacy::Sensitive;
    using enum PersonRule;
    static const RegisterLine lines[] = {
        {"import_book", "id", Public, Nothing},
        {"import_book", "file_name", Personal, Reworded},
        {"import_book", "content_hash", Public, Nothing},
        {"import_book", "imported_at", Public, Nothing},
        {"origin", "record_id", Public, GoesWith},
        {"origin", "book_id", Public, GoesWith},
        {"origin", "sheet", Public, GoesWith},
        {"origin", "row", Public, GoesWith},
        {"history_entry", "id", Public, Nothing},
        {"history_entry", "made_at", Public, Nothing},
        {"history_entry", "author", Personal, Kept},
        {"history_entry", "title", Personal, Reworded},
        {"history_entry", "state", Public, Nothing},
        {"history_entry", "schema_version", Public, Nothing},
        {"history_entry", "changeset", Sensitive, Filtered},
        {"history_entry", "kinds", Public, Filtered},
        {"access_log", "id", Public, Nothing},
        {"access_log", "made_at", Public, Nothing},
        {"access_log", "author", Personal, Kept},
        {"access_log", "action", Public, Nothing},
        {"access_log", "record_kind", Public, Nothing},
        {"access_log", "record_id", Personal, Cleared},
        {"access_log", "field", Public, Nothing},
        {"evidence_content", "hash", Public, GoesWith},
        {"evidence_content", "content", Personal, GoesWith},
        {"evidence_content", "thumbnail", Personal, GoesWith},
        {"activity_total", "activity_id", Public, Nothing},
        {"activity_total", "present", Public, Nothing},
        {"activity_total", "on_leave", Public, Nothing},
        {"activity_total", "absent", Public, Nothing},
        {"attendance_total", "membership_id", Public, GoesWith},
        {"attendance_total", "cycle_id", Public, GoesWith},
        {"attendance_total", "group_id", Public, GoesWith},
        {"attendance_total", "teacher_id", Public, GoesWith},
        {"attendance_total", "due", Personal, GoesWith},
        {"attendance_total", "present", Personal, GoesWith},
        {"attendance_total", "on_leave", Personal, GoesWith},
        {"attendance_total", "absent", Personal, GoesWith},
        {"attendance_total", "attended", Personal, GoesWith},
        {"attendance_total", "hours", Personal, GoesWith},
    };
    count = int(std::size(lines));
    return lines;
}

bool goesWith(const RecordType &type, const Field &field)
{
    if (field.kind != FieldKind::Link || field.origin == Origin::Derived)
        return false;
    if (field.required)
        return true;
    // A holder of an outcome, a lecturer of an activity: nothing without the person.
    for (const Field &other : type.fields)
        if (other.part)
            return true;
    return false;
}

// The tables whose rows may be a person's.
static QSet<QString> personTables()
{
    QSet<QString> tables{QStringLiteral("teacher"), QStringLiteral("evidence")};
    for (const RecordType *type : recordTypes()) // in the order in which they depend on each other
        for (const Field &field : type->fields)
            if (goesWith(*type, field) && tables.contains(QLatin1String(field.target)) &&
                QLatin1String(field.target) != QLatin1String(type->table))
                tables << QLatin1String(type->table);
    return tables;
}

static PersonRule ruleOf(const Field &field, bool ofPersons)
{
    if (ofPersons)
        return PersonRule::GoesWith;
    if (field.kind == FieldKind::Link)
        return QLatin1String(field.target) == QLatin1String("teacher") ? PersonRule::Cleared
                                                                       : PersonRule::Nothing;
    const bool text = field.kind == FieldKind::Text || field.kind == FieldKind::Name ||
                      field.kind == FieldKind::LongText;
    return text ? PersonRule::Reworded : PersonRule::Nothing;
}

QList<RegisterLine> privacyRegister()
{
    QList<RegisterLine> lines;
    const QSet<QString> persons = personTables();
    for (const RecordType *type : recordTypes()) {
        const QString table = QLatin1String(type->table);
        const bool ofPersons = persons.contains(table);
        lines << RegisterLine{table, QStringLiteral("id"), Privacy::Public,
                              ofPersons ? PersonRule::GoesWith : PersonRule::Nothing};
        for (const Field &field : type->fields)
            lines << RegisterLine{table, QLatin1String(field.key), field.privacy,
                                  ruleOf(field, ofPersons)};
    }
    int count = 0;
    const RegisterLine *others = otherLines(count);
    for (int i = 0; i < count; ++i)
        lines << others[i];
    return lines;
}

} // namespace models
