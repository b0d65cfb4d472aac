// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/person_records.h"

#include "models/storage/database.h"
#include "models/storage/history.h"
#include "models/storage/record_names.h"

namespace models {

bool PersonRecords::has(const QByteArray &table, Id id) const
{
    const auto found = ever.constFind(QString::fromUtf8(table));
    return found != ever.constEnd() && found->contains(id);
}

bool PersonRecords::hasAnywhere(Id id) const
{
    return std::any_of(ever.begin(), ever.end(),
                       [id](const QSet<Id> &ids) { return ids.contains(id); });
}

namespace {

// Goes through a file and its history for one person.
class PersonSearch
{
public:
    PersonSearch(SQLite::Database &database, Id teacher) : m_database(database)
    {
        m_found.teacher = teacher;
        m_found.ever[QStringLiteral("teacher")] << teacher;
    }

    PersonRecords run()
    {
        // A record found in the history may bring others of the file along, and the other way
        // round.
        for (qsizetype before = -1; before != size();) {
            before = size();
            readFile();
            readHistory();
        }
        readPresent();
        readLinks();
        return m_found;
    }

private:
    qsizetype size() const
    {
        qsizetype all = 0;
        for (const QSet<Id> &ids : m_found.ever)
            all += ids.size();
        return all;
    }

    void addRowsOf(const RecordType &type, const std::string &column, const QSet<Id> &owners)
    {
        SQLite::Statement row(m_database, std::string("SELECT id FROM ") + type.table + " WHERE " +
                                              column + " = ?");
        for (const Id owner : owners) {
            row.reset();
            bindValue(row, 1, Value(owner));
            while (row.executeStep())
                m_found.ever[QLatin1String(type.table)] << row.getColumn(0).getInt64();
        }
    }

    void readFile()
    {
        for (const RecordType *type : recordTypes())
            for (const Field &field : type->fields)
                if (goesWith(*type, field))
                    addRowsOf(*type, field.key, m_found.ever.value(QLatin1String(field.target)));
        if (const RecordType *evidence = findRecordType(QStringLiteral("evidence"))) {
            QSet<Id> owners;
            for (const QSet<Id> &ids : std::as_const(m_found.ever))
                owners += ids;
            addRowsOf(*evidence, "owner_id", owners);
        }
    }

    void readHistory()
    {
        SQLite::Statement row(m_database, "SELECT changeset FROM history_entry");
        while (row.executeStep()) {
            const SQLite::Column blob = row.getColumn(0);
            const auto changeset =
                QByteArray::fromRawData(static_cast<const char *>(blob.getBlob()), blob.getBytes());
            const RecordType *type = nullptr;
            QList<const Field *> fields;
            for (ChangesetReader at(changeset); at.next();) {
                if (at.isNewTable()) {
                    type = findRecordType(QString::fromUtf8(at.table()));
                    fields = fieldsByColumn(m_database, at.table());
                }
                if (type)
                    readRow(*type, fields, at);
            }
        }
    }

    void readRow(const RecordType &type, const QList<const Field *> &fields,
                 const ChangesetReader &at)
    {
        const bool own = at.id() == m_found.teacher && at.table() == "teacher";
        for (int column = 0; column < at.columns(); ++column) {
            const Field *field = fields.value(column);
            if (!field)
                continue;
            for (const ChangedValue &value : {at.before()[column], at.after()[column]}) {
                if (own)
                    remember(*field, value.value());
                const bool owned =
                    value.type == ChangedValue::Integer &&
                    (goesWith(type, *field)
                         ? m_found.ever.value(QLatin1String(field->target)).contains(value.integer)
                         : QLatin1String(field->key) == QLatin1String("owner_id") &&
                               m_found.hasAnywhere(value.integer));
                if (owned)
                    m_found.ever[QLatin1String(type.table)] << at.id();
            }
        }
    }

    void remember(const Field &field, const Value &value)
    {
        QStringList &list = field.kind == FieldKind::Name ? m_found.names : m_found.numbers;
        if (field.kind != FieldKind::Name && field.privacy != Privacy::Sensitive)
            return;
        const QString text = textOf(value);
        if (!text.isEmpty() && !list.contains(text))
            list << text;
    }

    // Which of the rows there are, and what the person is called now.
    void readPresent()
    {
        for (const RecordType *type : recordTypes()) {
            const QString table = QLatin1String(type->table);
            SQLite::Statement row(m_database,
                                  std::string("SELECT 1 FROM ") + type->table + " WHERE id = ?");
            for (const Id id : m_found.ever.value(table)) {
                row.reset();
                bindValue(row, 1, Value(id));
                if (row.executeStep() && stillOwned(*type, id))
                    m_found.records[table] << id;
            }
        }
        const RecordType &teacher = *findRecordType(QStringLiteral("teacher"));
        for (const Field &field : teacher.fields) {
            SQLite::Statement row(m_database, std::string("SELECT ") + field.key +
                                                  " FROM teacher WHERE id = ?");
            bindValue(row, 1, Value(m_found.teacher));
            if (!row.executeStep())
                continue;
            const Value value = columnValue(row, 0);
            if (field.kind == FieldKind::Name)
                m_found.names.removeAll(textOf(value));
            if (field.kind == FieldKind::Name && !isNull(value))
                m_found.names.prepend(textOf(value));
            else
                remember(field, value);
        }
    }

    // A row may have come to somebody else since: it is theirs then.
    bool stillOwned(const RecordType &type, Id id)
    {
        for (const Field &field : type.fields) {
            const auto owners = m_found.ever.constFind(QLatin1String(field.target));
            if (!goesWith(type, field) || owners == m_found.ever.constEnd())
                continue;
            SQLite::Statement row(m_database, std::string("SELECT ") + field.key + " FROM " +
                                                  type.table + " WHERE id = ?");
            bindValue(row, 1, Value(id));
            if (row.executeStep() && owners->contains(integerOf(columnValue(row, 0))))
                return true;
        }
        return QLatin1String(type.table) == QLatin1String("teacher") ||
               QLatin1String(type.table) == QLatin1String("evidence");
    }

    void readLinks()
    {
        for (const RecordType *type : recordTypes()) {
            const QString table = QLatin1String(type->table);
            for (const Field &field : type->fields) {
                if (field.kind != FieldKind::Link || goesWith(*type, field) ||
                    QLatin1String(field.target) != QLatin1String("teacher"))
                    continue;
                SQLite::Statement row(m_database, std::string("SELECT id FROM ") + type->table +
                                                      " WHERE " + field.key + " = ?");
                bindValue(row, 1, Value(m_found.teacher));
                while (row.executeStep())
                    m_found.links[table].insert(row.getColumn(0).getInt64(),
                                                QLatin1String(field.key));
            }
        }
    }

    SQLite::Database &m_database;
    PersonRecords m_found;
};
} // namespace

PersonRecords findPersonRecords(SQLite::Database &database, Id teacher)
{
    return PersonSearch(database, teacher).run();
}

} // namespace models
