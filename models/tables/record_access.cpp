// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/record_access.h"

#include <QCoreApplication>
#include <QMap>

namespace models {

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(models::RecordAccess)
};

template <class Record>
RecordAccess accessTo()
{
    RecordAccess access;
    access.type = &recordType<Record>();
    access.make = [] { return std::make_shared<Record>(); };
    access.find = [](SQLite::Database &database, Id id) -> std::shared_ptr<void> {
        const auto record = find<Record>(database, id);
        return record ? std::make_shared<Record>(*record) : nullptr;
    };
    access.insert = [](Transaction &transaction, void *record) {
        return transaction.insert(*static_cast<Record *>(record));
    };
    access.update = [](Transaction &transaction, void *record) {
        transaction.update(*static_cast<Record *>(record));
    };
    access.remove = [](Transaction &transaction, Id id) {
        if (const auto record = find<Record>(transaction.database(), id))
            transaction.remove(*record);
    };
    return access;
}

// A kind of record that is part of another and goes with it.
struct Part
{
    const char *table;
    const char *key;
    const char *whole;
};
const Part kParts[] = {{"posting", "teacher_id", "teacher"},
                       {"school_site", "school_id", "school"},
                       {"school_alias", "school_id", "school"}};

bool isPart(const RecordType &type, const Field &field, const QString &whole)
{
    for (const Part &part : kParts)
        if (QLatin1String(type.table) == QLatin1String(part.table) &&
            QLatin1String(field.key) == QLatin1String(part.key) &&
            whole == QLatin1String(part.whole))
            return true;
    return false;
}

// "12 × Posting" for each kind of record that refers to the one to be removed.
QStringList whatRefers(SQLite::Database &database, const QString &table, Id id)
{
    QStringList kinds;
    for (const RecordType *type : recordTypes()) {
        qint64 count = 0;
        for (const Field &field : type->fields) {
            const bool derived = field.origin == Origin::Derived;
            if (field.kind != FieldKind::Link || derived || QLatin1String(field.target) != table ||
                isPart(*type, field, table))
                continue;
            SQLite::Statement row(database, std::string("SELECT count(*) FROM ") + type->table +
                                                " WHERE " + field.key + " = ?");
            bindValue(row, 1, Value(id));
            row.executeStep();
            count += row.getColumn(0).getInt64();
        }
        if (count)
            kinds << Texts::tr("%1 × %2").arg(count).arg(type->displayTitle(language()));
    }
    return kinds;
}

QString textAt(SQLite::Database &database, const std::string &sql, Id id)
{
    SQLite::Statement row(database, sql);
    bindValue(row, 1, Value(id));
    return row.executeStep() ? textOf(columnValue(row, 0)) : QString();
}
} // namespace

const RecordAccess &recordAccess(const QString &table)
{
    static const QMap<QString, RecordAccess> all = [] {
        QMap<QString, RecordAccess> made;
        for (const RecordAccess &access :
             {accessTo<Cycle>(), accessTo<Target>(), accessTo<School>(), accessTo<SchoolAlias>(),
              accessTo<SchoolSite>(), accessTo<Teacher>(), accessTo<Posting>(),
              accessTo<ResearchGroup>(), accessTo<Membership>()})
            made.insert(QLatin1String(access.type->table), access);
        return made;
    }();
    const auto found = all.constFind(table);
    Q_ASSERT(found != all.constEnd());
    return *found;
}

QString recordName(SQLite::Database &database, const QString &table, Id id)
{
    static const QMap<QString, std::string> owners{{QStringLiteral("posting"), "teacher"},
                                                   {QStringLiteral("membership"), "teacher"},
                                                   {QStringLiteral("school_site"), "school"},
                                                   {QStringLiteral("school_alias"), "school"}};
    const auto owner = owners.constFind(table);
    if (owner == owners.constEnd())
        return textAt(database, "SELECT name FROM " + table.toStdString() + " WHERE id = ?", id);
    return textAt(database,
                  "SELECT owner.name FROM " + table.toStdString() + " AS part JOIN " + *owner +
                      " AS owner ON owner.id = part." + *owner + "_id WHERE part.id = ?",
                  id);
}

Result<void> removeRecord(Transaction &transaction, const QString &table, Id id)
{
    SQLite::Database &database = transaction.database();
    const QStringList kinds = whatRefers(database, table, id);
    if (!kinds.isEmpty())
        return fail(ErrorCode::Refused,
                    Texts::tr("“%1” cannot be removed while other records name it: %2. Change or "
                              "remove those first.")
                        .arg(recordName(database, table, id), kinds.join(Texts::tr(", "))));
    for (const Part &part : kParts) {
        if (table != QLatin1String(part.whole))
            continue;
        QList<Id> parts;
        SQLite::Statement row(database, std::string("SELECT id FROM ") + part.table + " WHERE " +
                                            part.key + " = ?");
        bindValue(row, 1, Value(id));
        while (row.executeStep())
            parts << row.getColumn(0).getInt64();
        for (const Id each : parts)
            recordAccess(QLatin1String(part.table)).remove(transaction, each);
    }
    // A present school is derived from postings, which are gone by now.
    transaction.refreshDerived();
    recordAccess(table).remove(transaction, id);
    return {};
}

} // namespace models
