// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edits/repair_names.h"

#include "models/base/edit_title.h"
#include "models/base/text.h"
#include "models/edits/person_texts.h"
#include "models/edits/record_access.h"
#include "models/storage/older_state.h"

namespace models {

namespace {

const QString kCut = QStringLiteral("···");

// Whether `now` is `then` with something cut out.
bool isCutOf(const QString &now, const QString &then)
{
    QStringList parts;
    for (const QString &part : now.split(kCut))
        parts << QRegularExpression::escape(part);
    const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(parts.join(QStringLiteral(".+?"))),
        QRegularExpression::DotMatchesEverythingOption);
    return pattern.match(then).hasMatch();
}

// Compares a file with an older state of it.
class CutSearch
{
public:
    CutSearch(SQLite::Database &now, SQLite::Database &then) : m_now(now), m_then(then)
    {
        SQLite::Statement row(then, "SELECT id FROM teacher ORDER BY id");
        while (row.executeStep()) {
            const Id id = row.getColumn(0).getInt64();
            if (find<Teacher>(now, id))
                continue;
            const PersonMentions mentions = mentionsOf(then, findPersonRecords(then, id));
            const auto unnamed = [](const QString &, Id) { return QString(); };
            m_sure.emplace_back(mentions, DoubtfulPlaces(), unnamed);
            m_all.emplace_back(mentions, DoubtfulPlaces{.all = true, .keys = {}}, unnamed);
        }
    }

    QList<CutText> run()
    {
        for (const RecordType *type : recordTypes())
            for (const Field &field : type->fields)
                if (mayNamePerson(field))
                    compare(*type, field);
        return m_found;
    }

private:
    void compare(const RecordType &type, const Field &field)
    {
        const std::string from = std::string(" FROM ") + type.table;
        SQLite::Statement row(m_now, std::string("SELECT id, ") + field.key + from +
                                         " WHERE instr(" + field.key + ", '···') > 0 ORDER BY id");
        SQLite::Statement older(m_then,
                                std::string("SELECT ") + field.key + from + " WHERE id = ?");
        while (row.executeStep()) {
            CutText text{.table = QLatin1String(type.table),
                         .id = row.getColumn(0).getInt64(),
                         .field = QLatin1String(field.key),
                         .record = {},
                         .now = textOf(columnValue(row, 1)),
                         .right = {}};
            older.reset();
            bindValue(older, 1, Value(text.id));
            if (!older.executeStep())
                continue;
            const QString then = textOf(columnValue(older, 0));
            const PersonTexts::Cell cell{text.table, text.id, field.key, field.kind};
            text.right = without(m_sure, cell, then);
            if (text.right == text.now)
                continue;
            text.record = recordName(m_then, text.table, text.id);
            text.isChangedSince = !isCutOf(text.now, then);
            text.mayBeMeant = text.now == without(m_all, cell, then);
            m_found << text;
        }
    }

    static QString without(std::vector<PersonTexts> &removed, const PersonTexts::Cell &cell,
                           QString text)
    {
        for (PersonTexts &person : removed)
            text = person.withoutPerson(cell, text);
        return text;
    }

    SQLite::Database &m_now, &m_then;
    // Those who were removed since: what surely means them, and what may.
    std::vector<PersonTexts> m_sure, m_all;
    QList<CutText> m_found;
};

} // namespace

Result<QList<CutText>> findCutTexts(RecordFile &file, const QString &backupPath)
{
    const auto then = openOlderState(backupPath);
    if (!then)
        return then.failure();
    QList<CutText> found;
    const auto read = guarded(file.path(), [&]() -> Result<void> {
        found = CutSearch(file.database(), **then).run();
        return {};
    });
    if (!read)
        return read.failure();
    return found;
}

Result<QList<CutText>> repairCutTexts(RecordFile &file, const QString &backupPath)
{
    auto found = findCutTexts(file, backupPath);
    if (!found)
        return found;
    const QString title = editTitle("history.names_repaired", {QFileInfo(backupPath).fileName()});
    const auto done = file.edit(title, [&](Transaction &transaction) -> Result<void> {
        for (const CutText &text : std::as_const(*found)) {
            const RecordAccess &access = recordAccess(text.table);
            const auto record = access.find(transaction.database(), text.id);
            if (!record || !text.isRepaired())
                continue;
            record.setValue(*access.type->field(text.field), Value(text.right));
            access.update(transaction, record);
        }
        return {};
    });
    if (!done)
        return done.failure();
    return found;
}

} // namespace models
