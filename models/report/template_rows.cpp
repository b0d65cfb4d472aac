// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/template_rows.h"

#include "models/base/hundredths.h"
#include "models/storage/store.h"

#include <QCoreApplication>

// THE ROW SET TABLE
//
// To add a row set: one line here, with the record type whose rows it is. Its columns are the
// fields of that record: a fact added to the record is at once a column; a link is the name of what
// it names. What no field holds is a RowColumn with its query. The list of fields, the checks and
// the tests take it from here.

namespace models {

// The rows of one package, or of all of them in their one order (views/counted.sql).
#define OF_GROUP                                                                                   \
    "WHERE group_id IN (SELECT group_id FROM counted_group WHERE cycle_id = :cycle "               \
    "AND (group_kind = 'package' OR :group <> 0) AND (:group = 0 OR counted_group.group_id = "     \
    ":group)) "
#define BY_PACKAGE                                                                                 \
    "(SELECT listed_at FROM (SELECT group_id AS listed_id, place || name AS listed_at "            \
    "FROM counted_group) WHERE listed_id = group_id), group_id, "
// Activities and outcomes of packages; those of other groups and of the centre stand apart.
#define OF_PACKAGES(view, id)                                                                      \
    "WHERE id IN (SELECT " id " FROM " view " WHERE " view ".cycle_id = :cycle AND CASE :group "   \
    "WHEN 0 THEN " view ".group_kind = 'package' ELSE " view ".group_id = :group END) "

const QList<RowSetLine> &rowSetTable()
{
    static const QList<RowSetLine> table{
        {"packages", QT_TRANSLATE_NOOP("Template", "Packages"), "research_group",
         "WHERE id IN (SELECT group_id FROM counted_group WHERE cycle_id = :cycle AND CASE :group "
         "WHEN 0 THEN group_kind = 'package' ELSE group_id = :group END) "
         "ORDER BY (SELECT place FROM counted_group WHERE group_id = id), name, id"},
        {"members", QT_TRANSLATE_NOOP("Template", "Members on the reference date"), "membership",
         OF_GROUP "AND counted = 1 ORDER BY " BY_PACKAGE
                  "(SELECT pinyin FROM teacher WHERE id = teacher_id), teacher_id",
         "teacher_id"},
        {"activities",
         QT_TRANSLATE_NOOP("Template", "Activities"),
         "activity",
         OF_PACKAGES("held_activity", "activity_id") "ORDER BY starts_on, id",
         "",
         {{"packages", QT_TRANSLATE_NOOP("Template", "Packages"),
           "SELECT group_concat(name, '、') FROM (SELECT name FROM activity_group JOIN "
           "counted_group USING (group_id) WHERE activity_id = :id ORDER BY place, name)"},
          {"lecturers", QT_TRANSLATE_NOOP("Template", "Who gave it"),
           "SELECT group_concat(name, '、') FROM (SELECT coalesce(teacher.name, "
           "activity_person.guest) AS name FROM activity_person LEFT JOIN teacher ON teacher.id = "
           "activity_person.teacher_id WHERE activity_person.activity_id = :id ORDER BY "
           "activity_person.id)"},
          {"attendances", QT_TRANSLATE_NOOP("Template", "Attendances of members"),
           "SELECT count(*) FROM attendance WHERE activity_id = :id AND mark = 'present'"}}},
        {"outcomes",
         QT_TRANSLATE_NOOP("Template", "Outcomes"),
         "outcome",
         OF_PACKAGES("credited_outcome",
                     "outcome_id") "ORDER BY coalesce(level, '98'), coalesce(grade, '8'), "
                                   "coalesce(kind, ''), programme, "
                                   "awarded_on, id",
         "",
         {{"holders", QT_TRANSLATE_NOOP("Template", "Who made it"),
           "SELECT group_concat(name, '、') FROM (SELECT coalesce(teacher.name, "
           "outcome_holder.person) AS name FROM outcome_holder LEFT JOIN teacher ON teacher.id = "
           "outcome_holder.teacher_id WHERE outcome_holder.outcome_id = :id ORDER BY "
           "outcome_holder.position)"}}},
        {"expenses", QT_TRANSLATE_NOOP("Template", "Vouchers"), "expense",
         OF_GROUP "ORDER BY " BY_PACKAGE "spent_on, id"},
        {"budget", QT_TRANSLATE_NOOP("Template", "Budget lines"), "budget_line",
         OF_GROUP "ORDER BY " BY_PACKAGE "category, id"},
        {"funds", QT_TRANSLATE_NOOP("Template", "Funds received and given back"), "fund_move",
         OF_GROUP "ORDER BY " BY_PACKAGE "moved_on, id"},
        {"steps", QT_TRANSLATE_NOOP("Template", "Steps of the packages"), "group_step",
         OF_GROUP "ORDER BY " BY_PACKAGE "done_on, id"},
        {"goals", QT_TRANSLATE_NOOP("Template", "Goals of the packages' plans"), "plan_target",
         OF_GROUP "ORDER BY " BY_PACKAGE "measure, id"},
        {"results", QT_TRANSLATE_NOOP("Template", "Results of the assessment, the best first"), "",
         ""},
        {"scores", QT_TRANSLATE_NOOP("Template", "Points given"), "item_score",
         OF_GROUP "ORDER BY " BY_PACKAGE "item, stage, id"},
        {"vetoes", QT_TRANSLATE_NOOP("Template", "Vetoes"), "veto",
         OF_GROUP "ORDER BY " BY_PACKAGE "found_on, id"},
        {"judges", QT_TRANSLATE_NOOP("Template", "Judges"), "judge",
         "WHERE panel_id IN (SELECT id FROM panel WHERE cycle_id = :cycle AND (:group = 0 OR id IN "
         "(SELECT panel_id FROM panel_group WHERE group_id = :group))) ORDER BY panel_id, id"},
        {"papers", QT_TRANSLATE_NOOP("Template", "Certificates and appointments"), "issued_paper",
         "WHERE cycle_id = :cycle AND (:group = 0 OR group_id = :group) ORDER BY length(number), "
         "number, id"},
        {"targets", QT_TRANSLATE_NOOP("Template", "Targets of the cycle"), "target",
         "WHERE cycle_id = :cycle ORDER BY figure, id"},
        {"schools", QT_TRANSLATE_NOOP("Template", "Schools"), "school", "ORDER BY pinyin, id"},
    };
    return table;
}

static const RowSetLine *rowSet(const QString &id)
{
    for (const RowSetLine &line : rowSetTable())
        if (id == QLatin1String(line.id))
            return &line;
    return nullptr;
}

// A link is asked for without its _id, an amount without the unit that the file keeps it in.
static QString columnKey(const Field &field)
{
    const QString key = QLatin1String(field.key);
    if (field.kind == FieldKind::Money && key.endsWith(QLatin1String("_fen")))
        return key.chopped(4);
    return field.kind == FieldKind::Link ? key.chopped(3) : key;
}

QString inWords(Language language, const char *source)
{
    return say(language, "Template", source);
}

namespace {

// What of a score sheet can be asked for.
struct ScoreColumn
{
    const char *key;
    const char *title;
};

constexpr ScoreColumn scoreColumns[]{
    {"name", QT_TRANSLATE_NOOP("Template", "Name")},
    {"number", QT_TRANSLATE_NOOP("Template", "Number of the package")},
    {"group", QT_TRANSLATE_NOOP("Template", "Package")},
    {"total", QT_TRANSLATE_NOOP("Template", "Points in all")},
    {"bonus", QT_TRANSLATE_NOOP("Template", "Bonus points")},
    {"deducted", QT_TRANSLATE_NOOP("Template", "Points deducted")},
    {"rank", QT_TRANSLATE_NOOP("Template", "Rank, once all is scored")},
    {"band", QT_TRANSLATE_NOOP("Template", "Band, once all is scored")}};

bool isScoreColumn(const QString &key)
{
    return std::any_of(
        std::begin(scoreColumns), std::end(scoreColumns),
        [&key](const ScoreColumn &column) { return key == QLatin1String(column.key); });
}

} // namespace

const YearScores *TemplateRows::scores()
{
    if (!m_scores) {
        auto read = readScores(m_database, m_book.cycle());
        m_scores = read ? std::move(*read) : ScoredYear();
        m_isSettled = m_scores->get() && outstandingSheets(*m_scores->get()) == 0;
    }
    return m_scores->get();
}

QList<TemplateRow> TemplateRows::sheets(Id group)
{
    QList<TemplateRow> found;
    if (const YearScores *year = scores())
        for (const ScoreSheet &sheet : year->sheets)
            if (group == 0 || sheet.groupId == group)
                found << TemplateRow{sheet.groupId, found.size() + 1, {}, nullptr, &sheet};
    return found;
}

QString TemplateRows::scoreValue(const ScoreSheet *sheet, const QString &key)
{
    const QString none = QStringLiteral("—");
    const auto orNone = [&none](const QString &text) { return text.isEmpty() ? none : text; };
    if (!sheet)
        return none;
    if (key == QLatin1String("name"))
        return sheet->name;
    if (key == QLatin1String("number"))
        return orNone(sheet->number);
    if (key == QLatin1String("group"))
        return orNone(sheet->group);
    if (key == QLatin1String("total"))
        return hundredthsText(sheet->total);
    if (key == QLatin1String("bonus"))
        return hundredthsText(sheet->bonus);
    if (key == QLatin1String("deducted"))
        return hundredthsText(sheet->deducted);
    if (!m_isSettled) // no rank and no band before everything is scored
        return none;
    return key == QLatin1String("rank") ? QString::number(sheet->rank)
                                        : orNone(bandName(*scores(), *sheet));
}

std::optional<QString> figureFacet(const Figure &figure, const QString &facet)
{
    constexpr Language chinese = Language::Chinese;
    const auto number = [&figure](qint64 count) {
        return figure.unit == Unit::HoursEach ? QString::number(count) : figure.numberText(count);
    };
    if (facet.isEmpty() || facet == QLatin1String("value"))
        return figure.valueText(chinese);
    if (facet == QLatin1String("part"))
        return number(figure.part);
    if (facet == QLatin1String("whole") && figure.kind != FigureKind::Count)
        return number(figure.whole);
    if (facet == QLatin1String("unknown"))
        return number(figure.unknown);
    if (facet == QLatin1String("definition"))
        return figure.definition(chinese);
    if (facet == QLatin1String("text"))
        return figure.text(chinese);
    return std::nullopt;
}

QList<const Figure *> TemplateRows::breakdown(const QString &set) const
{
    const QString dimension = set.section(QLatin1Char('/'), 1);
    return dimension.isEmpty() || dimension.contains(QLatin1Char('/'))
               ? QList<const Figure *>()
               : m_book.breakdown(set.section(QLatin1Char('/'), 0, 0), dimension);
}

bool TemplateRows::has(const QString &set) const
{
    return rowSet(set) || !breakdown(set).isEmpty();
}

static void bindMark(SQLite::Statement &statement, const char *mark, Id id)
{
    if (const int index = statement.getIndex(mark); index > 0)
        bindValue(statement, index, Value(id));
}

static QList<Value> valuesOf(const RecordType &type, const SQLite::Statement &row)
{
    QList<Value> values;
    values.reserve(type.fields.size());
    for (qsizetype i = 0; i < type.fields.size(); ++i)
        values << columnValue(row, int(i) + 1);
    return values;
}

static void bindScope(SQLite::Statement &statement, const Cycle &cycle, Id group)
{
    bindMark(statement, ":cycle", cycle.id);
    if (const int mark = statement.getIndex(":group"); mark > 0) // 0 is not null here
        statement.bind(mark, std::int64_t(group));
}

qint64 TemplateRows::count(const QString &set, Id group)
{
    const RowSetLine *line = rowSet(set);
    if (!line)
        return breakdown(set).size();
    if (!*line->table)
        return sheets(group).size();
    SQLite::Statement statement(m_database, std::string("SELECT count(*) FROM (SELECT id FROM ") +
                                                line->table + " " + line->where + ")");
    bindScope(statement, m_book.cycle(), group);
    statement.executeStep();
    return statement.getColumn(0).getInt64();
}

QList<TemplateRow> TemplateRows::rows(const QString &set, Id group, qint64 limit)
{
    QList<TemplateRow> found;
    const RowSetLine *line = rowSet(set);
    if (!line) {
        for (const Figure *figure : breakdown(set))
            found << TemplateRow{0, found.size() + 1, {}, figure};
        return found;
    }
    if (!*line->table)
        return sheets(group);
    const RecordType &type = *findRecordType(QLatin1String(line->table));
    SQLite::Statement statement(m_database, selectSql(type) + " " + line->where + " LIMIT " +
                                                std::to_string(limit));
    bindScope(statement, m_book.cycle(), group);
    while (statement.executeStep())
        found << TemplateRow{statement.getColumn(0).getInt64(), found.size() + 1,
                             valuesOf(type, statement), nullptr};
    return found;
}

static void addFields(QList<TemplateColumn> &columns, const RecordType &type, Language language)
{
    for (const Field &field : type.fields) {
        const QString key = columnKey(field);
        const auto same = [&key](const TemplateColumn &column) { return column.key == key; };
        if (std::none_of(columns.begin(), columns.end(), same))
            columns << TemplateColumn{key, field.displayTitle(language)};
    }
}

QList<TemplateColumn> TemplateRows::columns(const QString &set, Language language) const
{
    QList<TemplateColumn> columns{
        {QStringLiteral("index"), inWords(language, QT_TRANSLATE_NOOP("Template", "Row number"))}};
    const RowSetLine *line = rowSet(set);
    if (!line) {
        columns << TemplateColumn{QStringLiteral("name"),
                                  inWords(language, QT_TRANSLATE_NOOP("Template", "Name"))}
                << TemplateColumn{QStringLiteral("value"),
                                  inWords(language, QT_TRANSLATE_NOOP("Template", "Value"))}
                << TemplateColumn{QStringLiteral("part"),
                                  inWords(language, QT_TRANSLATE_NOOP("Template", "Part"))}
                << TemplateColumn{QStringLiteral("whole"),
                                  inWords(language, QT_TRANSLATE_NOOP("Template", "Whole"))};
        return columns;
    }
    if (!*line->table) {
        for (const ScoreColumn &column : scoreColumns)
            columns << TemplateColumn{QLatin1String(column.key), inWords(language, column.title)};
        return columns;
    }
    const RecordType &type = *findRecordType(QLatin1String(line->table));
    addFields(columns, type, language);
    for (const RowColumn &column : line->more)
        columns << TemplateColumn{QLatin1String(column.key), inWords(language, column.title)};
    if (const Field *link = type.field(QLatin1String(line->beside)))
        addFields(columns, *findRecordType(QLatin1String(link->target)), language);
    return columns;
}

std::optional<QString> TemplateRows::fieldValue(const RecordType &type, const QList<Value> &values,
                                                const QString &key)
{
    for (qsizetype i = 0; i < type.fields.size(); ++i) {
        const Field &field = type.fields.at(i);
        if (columnKey(field) != key)
            continue;
        const Value value = i < values.size() ? values.at(i) : Value();
        if (field.kind != FieldKind::Link || isNull(value))
            return displayText(field, value, Language::Chinese);
        return m_names.name(QLatin1String(field.target), integerOf(value));
    }
    return std::nullopt;
}

QString TemplateRows::computed(const RowSetLine &line, const RowColumn &column, Id id)
{
    auto &statement =
        m_statements[QLatin1String(line.id) + QLatin1Char('.') + QLatin1String(column.key)];
    if (!statement)
        statement = std::make_unique<SQLite::Statement>(m_database, column.sql);
    statement->reset();
    bindMark(*statement, ":id", id);
    const bool found = statement->executeStep() && !statement->getColumn(0).isNull();
    const QString text =
        found ? QString::fromUtf8(statement->getColumn(0).getText()) : QStringLiteral("—");
    statement->reset();
    return text;
}

const QList<Value> &TemplateRows::besideValues(const RecordType &type, Id id)
{
    const auto known = m_beside.constFind(id); // ids are unique in the whole file
    if (known != m_beside.constEnd())
        return *known;
    SQLite::Statement row(m_database, selectSql(type) + " WHERE id = ?");
    bindValue(row, 1, Value(id));
    return *m_beside.insert(id, row.executeStep() ? valuesOf(type, row) : QList<Value>());
}

static std::optional<QString> breakdownValue(const Figure *figure, const QString &key)
{
    if (key == QLatin1String("name"))
        return figure ? breakdownText(figure->breakdownName, Language::Chinese)
                      : QStringLiteral("—");
    return figure ? figureFacet(*figure, key) : figureFacet(Figure(), key);
}

std::optional<QString> TemplateRows::value(const QString &set, const TemplateRow *row,
                                           const QString &key)
{
    if (key == QLatin1String("index"))
        return row ? QString::number(row->number) : QStringLiteral("—");
    const RowSetLine *line = rowSet(set);
    if (!line)
        return breakdownValue(row ? row->figure : nullptr, key);
    if (!*line->table)
        return isScoreColumn(key) ? std::optional(scoreValue(row ? row->sheet : nullptr, key))
                                  : std::nullopt;
    const RecordType &type = *findRecordType(QLatin1String(line->table));
    const QList<Value> none;
    if (const auto own = fieldValue(type, row ? row->values : none, key))
        return own;
    for (const RowColumn &column : line->more)
        if (key == QLatin1String(column.key))
            return row ? computed(*line, column, row->id) : QStringLiteral("—");
    const Field *link = type.field(QLatin1String(line->beside));
    if (!link)
        return std::nullopt;
    const RecordType &target = *findRecordType(QLatin1String(link->target));
    const Id named = row ? integerOf(row->values.at(link - type.fields.constData())) : 0;
    return fieldValue(target, named ? besideValues(target, named) : none, key);
}

} // namespace models
