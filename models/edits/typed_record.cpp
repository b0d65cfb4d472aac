// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edits/typed_record.h"

#include "models/base/text.h"
#include "models/edits/named_records.h"
#include "models/edits/record_access.h"
#include "models/records/outcome.h"

#include <QCoreApplication>

namespace models {

namespace {
struct TypedRecordTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::TypedRecord)
};

bool isTyped(const Field &field)
{
    return field.origin == Origin::Given && qstrcmp(field.target, "cycle") != 0;
}

bool isCalled(const Field &field, const QString &text)
{
    const QString key = headerKey(text);
    if (text == QLatin1String(field.key) ||
        key == headerKey(field.displayTitle(Language::English)) ||
        key == headerKey(field.displayTitle(Language::Chinese)))
        return true;
    const QStringList aliases = field.aliasList();
    return std::any_of(aliases.cbegin(), aliases.cend(),
                       [&](const QString &alias) { return headerKey(alias) == key; });
}

// A link is also called what the record is called that it names: 姓名 of a member's teacher.
bool isCalledAsTarget(const Field &field, const QString &text)
{
    if (field.kind != FieldKind::Link)
        return false;
    const Field *name =
        recordAccess(QLatin1String(field.target)).type->field(QStringLiteral("name"));
    return name && isCalled(*name, text);
}

// The field that links a part to the record that it is part of.
const Field *ownerField(const RecordType &part, const RecordType &owner)
{
    for (const Field &field : part.fields)
        if (field.kind == FieldKind::Link && qstrcmp(field.target, owner.table) == 0)
            return &field;
    return nullptr;
}

// A first record of its kind with what follows from the cycle.
AnyRecord emptyRecord(const QString &table, const Cycle &cycle)
{
    const RecordAccess &access = recordAccess(table);
    AnyRecord record = access.make();
    for (const Field &field : access.type->fields)
        if (field.origin == Origin::Given && qstrcmp(field.target, "cycle") == 0)
            record.setValue(field, Value(cycle.id));
    if (table == QLatin1String("outcome_holder"))
        record.as<OutcomeHolder>().position = 1; // its real place is given when it is stored
    return record;
}

class Reader
{
public:
    Reader(SQLite::Database &database, const TypedKind &kind, const Cycle &cycle)
        : m_database(database), m_kind(kind), m_cycle(cycle)
    {
        m_typed.record = emptyRecord(QLatin1String(kind.table), cycle);
    }

    void take(const QString &line)
    {
        const qsizetype at = line.indexOf(u'=');
        if (at <= 0) {
            m_problems << TypedRecordTexts::tr("“%1” says nothing: write KEY=VALUE.")
                              .arg(withoutLongNumbers(line));
            return;
        }
        const QString key = line.left(at).trimmed();
        const QString text = line.mid(at + 1);
        if (const Field *field = fieldCalled(*m_typed.record.type(), nullptr, key)) {
            if (m_said.contains(field))
                m_problems << TypedRecordTexts::tr("“%1” is said twice.").arg(key);
            m_said.insert(field);
            set(m_typed.record, *field, key, text);
            return;
        }
        if (!takePart(key, text))
            m_problems << TypedRecordTexts::tr("There is no field “%1”. There are: %2.")
                              .arg(key, allTitles().join(TypedRecordTexts::tr(", ")));
    }

    Result<TypedRecord> finish()
    {
        addMissing(m_typed.record, nullptr);
        for (const AnyRecord &part : std::as_const(m_typed.parts))
            addMissing(part, ownerField(*part.type(), *m_typed.record.type()));
        if (!m_problems.isEmpty())
            return fail(ErrorCode::Input, m_problems.join(u'\n'));
        return m_typed;
    }

private:
    // `owner` is the field of a part that nobody types.
    static const Field *fieldCalled(const RecordType &type, const Field *owner, const QString &key)
    {
        const Field *called = nullptr, *named = nullptr;
        for (const Field &field : type.fields) {
            if (!isTyped(field) || &field == owner)
                continue;
            if (key == QLatin1String(field.key))
                return &field;
            if (!called && isCalled(field, key))
                called = &field;
            if (!named && isCalledAsTarget(field, key))
                named = &field;
        }
        return called ? called : named;
    }

    // Another value of a field that a part has already begins another part.
    bool takePart(const QString &key, const QString &text)
    {
        for (const QString &table : m_kind.parts) {
            const RecordType &type = *recordAccess(table).type;
            const Field *field = fieldCalled(type, ownerField(type, *m_typed.record.type()), key);
            if (!field)
                continue;
            auto &begun = m_begun[table];
            if (begun.isEmpty() || m_saidOfPart.contains({table, field})) {
                begun << m_typed.parts.size();
                m_typed.parts << emptyRecord(table, m_cycle);
                m_saidOfPart.removeIf([&](const auto &said) { return said.first == table; });
            }
            m_saidOfPart.insert({table, field});
            set(m_typed.parts[begun.last()], *field, key, text);
            return true;
        }
        return false;
    }

    void set(const AnyRecord &record, const Field &field, const QString &key, const QString &text)
    {
        if (field.kind == FieldKind::Link) {
            const auto id =
                cleanedOrEmpty(text).isEmpty()
                    ? Result<Id>(Id(0))
                    : recordNamed(m_database, QLatin1String(field.target), m_cycle.id, text);
            if (id)
                record.setValue(field, *id ? Value(*id) : Value());
            else
                addProblem(key, id.error().message, field);
            return;
        }
        const auto parsed =
            parseCell(field, {.text = text, .contextYear = m_cycle.startsOn.year()});
        if (parsed)
            record.setValue(field, parsed->value);
        else
            addProblem(key, parsed.error().message, field);
    }

    void addProblem(const QString &key, const QString &message, const Field &field)
    {
        m_problems << TypedRecordTexts::tr("%1: %2").arg(key, message);
        m_wrong.insert(&field);
    }

    void addMissing(const AnyRecord &record, const Field *owner)
    {
        for (const Field &field : record.type()->fields)
            if (field.required && field.origin == Origin::Given && &field != owner &&
                !m_wrong.contains(&field) && isNull(record.value(field)))
                m_problems << TypedRecordTexts::tr("“%1” (%2) is needed.")
                                  .arg(field.displayTitle(language()), QLatin1String(field.key));
    }

    QStringList allTitles() const
    {
        QStringList titles;
        const auto add = [&titles](const RecordType &type, const Field *owner) {
            for (const Field &field : type.fields)
                if (isTyped(field) && &field != owner)
                    titles << QStringLiteral("%1 (%2)").arg(QLatin1String(field.key),
                                                            field.displayTitle(language()));
        };
        add(*m_typed.record.type(), nullptr);
        for (const QString &table : m_kind.parts) {
            const RecordType &type = *recordAccess(table).type;
            add(type, ownerField(type, *m_typed.record.type()));
        }
        return titles;
    }

    SQLite::Database &m_database;
    const TypedKind &m_kind;
    const Cycle &m_cycle;
    TypedRecord m_typed;
    QStringList m_problems;
    QSet<const Field *> m_said;
    QSet<const Field *> m_wrong;                          // their problem is told already
    QHash<QString, QList<qsizetype>> m_begun;             // table → places of its parts
    QSet<std::pair<QString, const Field *>> m_saidOfPart; // of the last part of each table
};
} // namespace

const QList<TypedKind> &typedKinds()
{
    static const QList<TypedKind> kinds{
        {"activity",
         "activity",
         {QStringLiteral("activity_group"), QStringLiteral("activity_school")}},
        {"outcome", "outcome", {QStringLiteral("outcome_holder")}},
        {"voucher", "expense", {}},
        {"member", "membership", {}},
        {"school", "school", {QStringLiteral("school_site"), QStringLiteral("school_alias")}},
        {"teacher", "teacher", {QStringLiteral("posting")}},
        {"package", "research_group", {}},
    };
    return kinds;
}

const TypedKind *typedKind(const QString &word)
{
    for (const TypedKind &kind : typedKinds())
        if (word == QLatin1String(kind.word))
            return &kind;
    return nullptr;
}

Result<TypedRecord> readTyped(SQLite::Database &database, const TypedKind &kind, const Cycle &cycle,
                              const QStringList &lines)
{
    Reader reader(database, kind, cycle);
    for (const QString &line : lines)
        reader.take(line);
    return reader.finish();
}

Result<Id> addTyped(Transaction &transaction, const TypedRecord &typed)
{
    const RecordType &type = *typed.record.type();
    const auto added = recordAccess(QLatin1String(type.table)).add(transaction, typed.record);
    if (!added)
        return added;
    for (const AnyRecord &part : typed.parts) {
        part.setValue(*ownerField(*part.type(), type), Value(*added));
        const auto joined = recordAccess(QLatin1String(part.type()->table)).add(transaction, part);
        if (!joined)
            return joined;
    }
    return added;
}

} // namespace models
