// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/person_export.h"

#include "models/base/atomic_file.h"
#include "models/exchange/xlsx_writer.h"
#include "models/storage/history_reader.h"
#include "models/storage/person_records.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace models {

namespace {
struct PersonExportTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::PersonExport)
};

// One fact of one record.
struct Fact
{
    QString kind, record, field, value;
};

// One edit of the person's records.
struct Deed
{
    QString moment, author, title, record, field, before, after;
};

// Collects what is known of a person.
class Collection
{
public:
    Collection(const RecordFile &file, Id teacher)
        : m_file(file),
          m_database(file.database()),
          m_names(m_database),
          m_person(findPersonRecords(m_database, teacher))
    {
    }

    Result<void> run()
    {
        for (const RecordType *type : recordTypes()) {
            const QString table = QLatin1String(type->table);
            QList<Id> ids = m_person.records.value(table).values();
            ids << m_person.links.value(table).keys();
            std::sort(ids.begin(), ids.end());
            for (const Id id : ids)
                addRecord(*type, id);
        }
        return addHistory();
    }

    const PersonRecords &person() const { return m_person; }
    const QList<Fact> &facts() const { return m_facts; }
    const QList<Deed> &deeds() const { return m_deeds; }
    const QJsonArray &records() const { return m_records; }

private:
    void addRecord(const RecordType &type, Id id)
    {
        SQLite::Statement row(m_database, selectSql(type) + " WHERE id = ?");
        bindValue(row, 1, Value(id));
        if (!row.executeStep())
            return;
        const QString kind = type.displayTitle(language());
        const QString name = m_names.name(QLatin1String(type.table), id);
        QJsonObject fields;
        int column = 0;
        for (const Field &field : type.fields) {
            const Value value = columnValue(row, ++column);
            if (isNull(value))
                continue;
            m_facts << Fact{kind, name, field.displayTitle(language()), whole(field, value)};
            fields.insert(QLatin1String(field.key), whole(field, value));
        }
        m_records << QJsonObject{{QStringLiteral("kind"), QLatin1String(type.table)},
                                 {QStringLiteral("id"), QString::number(id)},
                                 {QStringLiteral("name"), name},
                                 {QStringLiteral("fields"), fields},
                                 {QStringLiteral("from"), originOf(id)}};
    }

    // Not masked: it is written for the person whose number it is.
    QString whole(const Field &field, const Value &value)
    {
        if (field.kind == FieldKind::Link)
            return m_names.name(QLatin1String(field.target), integerOf(value));
        const bool number = field.privacy == Privacy::Sensitive;
        return number ? textOf(value) : displayText(field, value, language());
    }

    QString originOf(Id id)
    {
        SQLite::Statement row(m_database,
                              "SELECT file_name, sheet, row FROM origin JOIN import_book ON "
                              "import_book.id = origin.book_id WHERE record_id = ?");
        bindValue(row, 1, Value(id));
        if (!row.executeStep())
            return {};
        QStringList parts;
        for (int column = 0; column < 3; ++column)
            if (!isNull(columnValue(row, column)))
                parts << textOf(columnValue(row, column));
        return parts.join(QStringLiteral(" · "));
    }

    Result<void> addHistory()
    {
        QSet<Id> all;
        for (const QSet<Id> &ids : m_person.ever)
            all += ids;
        HistoryFilter filter;
        filter.table = QStringLiteral("teacher");
        filter.record = m_person.teacher;
        const auto entries = findEntries(m_file, filter, language());
        if (!entries)
            return entries.failure();
        for (const Id id : *entries) {
            if (const auto note = accessNote(m_database, id)) {
                m_deeds << Deed{momentOf(note->madeAt),
                                note->author,
                                noteTitle(m_names, *note, language()),
                                {},
                                {},
                                {},
                                {}};
                continue;
            }
            const auto entry = historyEntry(m_database, id);
            ChangeQuery query;
            query.most = std::numeric_limits<int>::max();
            query.only = all;
            const auto changes = readChanges(m_file, id, query, language());
            if (!changes)
                return changes.failure();
            for (const RecordChange &record : changes->records)
                for (const FieldChange &field : record.fields)
                    m_deeds << Deed{momentOf(entry->madeAt),
                                    entry->author,
                                    entry->title,
                                    record.kind + u' ' + record.name,
                                    field.title,
                                    field.before,
                                    field.after};
        }
        return {};
    }

    static QString momentOf(const QDateTime &moment)
    {
        return moment.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    }

    const RecordFile &m_file;
    SQLite::Database &m_database;
    RecordNames m_names;
    PersonRecords m_person;
    QList<Fact> m_facts;
    QList<Deed> m_deeds;
    QJsonArray m_records;
};

Result<void> writeBook(const Collection &known, const QString &name, const QString &path)
{
    XlsxWriter book(path, PersonExportTexts::tr("Everything known of %1").arg(name));
    const int bold = book.format({.bold = true, .border = true, .centre = true});
    const int plain =
        book.format({.border = true, .wrap = true, .numberFormat = QStringLiteral("@")});
    const auto line = [&book](const QStringList &texts, int format) {
        book.beginRow();
        for (int column = 0; column < texts.size(); ++column)
            book.text(column, texts[column], format);
    };
    book.beginSheet(PersonExportTexts::tr("Records"), {16, 32, 22, 44});
    line({PersonExportTexts::tr("Kind"), PersonExportTexts::tr("Record"),
          PersonExportTexts::tr("Field"), PersonExportTexts::tr("Value")},
         bold);
    for (const Fact &fact : known.facts())
        line({fact.kind, fact.record, fact.field, fact.value}, plain);
    book.beginSheet(PersonExportTexts::tr("History"), {20, 14, 32, 28, 18, 22, 22});
    line({PersonExportTexts::tr("When"), PersonExportTexts::tr("Who"),
          PersonExportTexts::tr("Edit"), PersonExportTexts::tr("Record"),
          PersonExportTexts::tr("Field"), PersonExportTexts::tr("Before"),
          PersonExportTexts::tr("After")},
         bold);
    for (const Deed &deed : known.deeds())
        line({deed.moment, deed.author, deed.title, deed.record, deed.field, deed.before,
              deed.after},
             plain);
    return book.finish();
}

QByteArray jsonOf(const Collection &known)
{
    QJsonArray history;
    for (const Deed &deed : known.deeds())
        history << QJsonObject{
            {QStringLiteral("moment"), deed.moment}, {QStringLiteral("author"), deed.author},
            {QStringLiteral("edit"), deed.title},    {QStringLiteral("record"), deed.record},
            {QStringLiteral("field"), deed.field},   {QStringLiteral("before"), deed.before},
            {QStringLiteral("after"), deed.after}};
    return QJsonDocument(QJsonObject{{QStringLiteral("records"), known.records()},
                                     {QStringLiteral("history"), history}})
        .toJson();
}
} // namespace

Result<QStringList> exportPerson(RecordFile &file, Id teacher, const QString &folder)
{
    QStringList paths;
    const auto written = guarded(file.path(), [&]() -> Result<void> {
        Collection known(file, teacher);
        if (known.person().records.value(QStringLiteral("teacher")).isEmpty())
            return fail(ErrorCode::NotFound,
                        PersonExportTexts::tr("There is no such person in the file any more."));
        if (const auto collected = known.run(); !collected)
            return collected;
        const QString name = known.person().names.value(0);
        static const QRegularExpression unsafe(QStringLiteral("[\\\\/:*?\"<>|]"));
        const QString base =
            QDir(folder).filePath(QString(name).replace(unsafe, QStringLiteral("_")));
        paths = {base + QStringLiteral(".xlsx"), base + QStringLiteral(".json")};
        const auto book = atomicWrite(
            paths[0], [&](const QString &temporary) { return writeBook(known, name, temporary); });
        return book ? atomicWrite(paths[1], jsonOf(known)) : book;
    });
    if (!written)
        return written.failure();
    if (!file.isReadOnly()) {
        AccessNote note;
        note.action = AccessNote::Exported;
        note.table = QStringLiteral("teacher");
        note.record = teacher;
        if (const auto noted = file.note(note); !noted)
            return noted.failure();
    }
    return paths;
}

} // namespace models
