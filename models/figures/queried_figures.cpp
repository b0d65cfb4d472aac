// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/queried_figures.h"

#include "models/figures/quantity_reader.h"
#include "models/figures/quantity_sql.h"
#include "models/storage/database.h"
#include "models/storage/raw_statement.h"

namespace models {

namespace {

QString textAt(const SQLite::Statement &row, int column)
{
    return textOf(columnValue(row, column));
}

// The groups of the cycle in the order of lists.
struct NamedGroup
{
    Id id = 0;
    QString kind, name;
};

QList<NamedGroup> namedGroups(SQLite::Database &database, const Cycle &cycle)
{
    QList<NamedGroup> groups;
    RawStatement row(database, "SELECT group_id, group_kind, name FROM counted_group WHERE "
                               "cycle_id = ?1 ORDER BY place, name, group_id");
    row.bind(1, cycle.id);
    while (row.step())
        groups << NamedGroup{row.integer(0), row.text(1), row.text(2)};
    return groups;
}

} // namespace

QueriedFigures QueriedFigures::read(SQLite::Database &database, const QuantityQuestion &question)
{
    QueriedFigures figures;
    QStringList ids, others, files;
    for (const FigureLine &line : figureTable()) {
        if (*line.behind)
            ids << QLatin1String(line.id);
        else if (line.ofOtherKinds)
            others << QLatin1String(line.id);
        if (const QString file = QLatin1String(line.query);
            !file.isEmpty() && !files.contains(file))
            files << file;
    }
    const ConnectionLock lock(database);
    const YearQuantities year = readYearQuantities(database, question, ids);
    figures.takeKinds(question, ids, year);
    figures.takeGroups(database, question, ids, year);
    figures.readOthers(database, question, others);
    for (const QString &file : std::as_const(files))
        figures.readQuery(database, file, question);
    return figures;
}

// The cycle's numbers, then those of every other kind of group; the centre's own are of no group.
void QueriedFigures::takeKinds(const QuantityQuestion &question, const QStringList &ids,
                               const YearQuantities &year)
{
    const QList<Amount> own = year.ofKinds.value(question.groupKind);
    for (qsizetype i = 0; i < ids.size(); ++i)
        m_numbers[ids[i]] << QueriedNumber{own.value(i), {}, {}, {}};
    for (auto kind = year.ofKinds.cbegin(); kind != year.ofKinds.cend(); ++kind)
        for (qsizetype i = 0; i < ids.size() && kind.key() != question.groupKind; ++i)
            if (kind->at(i) != Amount())
                m_numbers[ids[i]] << QueriedNumber{kind->at(i), kKindDimension, kind.key(), {}};
}

void QueriedFigures::takeGroups(SQLite::Database &database, const QuantityQuestion &question,
                                const QStringList &ids, const YearQuantities &year)
{
    std::vector<QList<QueriedNumber> *> lists;
    for (const QString &id : ids)
        m_numbers[id]; // all of them first: a new one may move the others
    for (const QString &id : ids)
        lists.push_back(&m_numbers[id]);
    const QString dimension = QStringLiteral("group");
    for (const NamedGroup &group : namedGroups(database, question.cycle)) {
        if (group.kind != question.groupKind)
            continue;
        const auto found = year.ofGroups.constFind(group.id);
        const QString key = QString::number(group.id);
        for (qsizetype i = 0; i < ids.size(); ++i)
            lists[size_t(i)]->append({found == year.ofGroups.cend() ? Amount() : found->at(i),
                                      dimension, key, group.name});
    }
}

// What packages are read of otherwise, of the other kinds alone.
void QueriedFigures::readOthers(SQLite::Database &database, const QuantityQuestion &question,
                                const QStringList &ids)
{
    RawStatement other(database, "SELECT 1 FROM counted_group WHERE cycle_id = ?1 AND "
                                 "group_kind <> ?2 LIMIT 1");
    other.bind(1, question.cycle.id);
    other.bind(2, question.groupKind);
    if (!other.step())
        return;
    const auto byKind = quantitiesByKind(database, question, ids);
    for (auto kind = byKind.cbegin(); kind != byKind.cend(); ++kind)
        for (const QString &id : ids)
            if (const Amount amount = kind->value(id);
                kind.key() != question.groupKind && amount != Amount())
                m_numbers[id] << QueriedNumber{amount, kKindDimension, kind.key(), {}};
}

// A province has tens of thousands of rows, most of them of the packages of one figure after the
// other: what the row before said is not made again.
void QueriedFigures::readQuery(SQLite::Database &database, const QString &file,
                               const QuantityQuestion &question)
{
    RawStatement row(database, quantityQuery(QStringLiteral("figures/") + file, question));
    QByteArray figure;
    QString dimension;
    QList<QueriedNumber> *numbers = nullptr;
    while (row.step()) {
        if (!numbers || figure != row.bytes(0)) {
            figure = row.bytes(0);
            numbers = &m_numbers[QString::fromUtf8(figure)];
        }
        if (dimension != QLatin1String(row.bytes(1)))
            dimension = QString::fromUtf8(row.bytes(1));
        numbers->append({{row.integer(3), row.integer(4), row.integer(5)},
                         dimension,
                         row.text(2),
                         row.text(6)});
    }
}

const QList<QueriedNumber> &QueriedFigures::numbers(const FigureLine &line) const
{
    static const QList<QueriedNumber> none;
    const auto found = m_numbers.constFind(QLatin1String(line.id));
    return found == m_numbers.constEnd() ? none : *found;
}

const QueriedNumber *QueriedFigures::find(const FigureLine &line, const QString &dimension,
                                          const QString &key) const
{
    for (const QueriedNumber &number : numbers(line))
        if (number.dimension == dimension && number.key == key)
            return &number;
    return nullptr;
}

QList<BehindLine> queriedBehind(SQLite::Database &database, const QuantityQuestion &question,
                                const FigureLine &line, const QString &dimension,
                                const QString &key, Side side)
{
    const char *const sides[] = {"part", "rest", "unknown"};
    const QString file =
        *line.behind ? QLatin1String(line.behind) : QLatin1String("behind_kind.sql");
    SQLite::Statement row(database,
                          quantityQuery(QStringLiteral("figures/") + file, question).toStdString());
    const std::pair<const char *, QString> marks[] = {{":figure", QLatin1String(line.id)},
                                                      {":dimension", dimension},
                                                      {":key", key},
                                                      {":side", QLatin1String(sides[int(side)])}};
    for (const auto &[name, text] : marks)
        if (const int index = row.getIndex(name); index > 0)
            bindValue(row, index, Value(text));
    QList<BehindLine> lines;
    while (row.executeStep()) {
        const auto id = [&row](int column) { return integerOf(columnValue(row, column)); };
        BehindLine behind;
        behind.amount = id(0);
        behind.name = textAt(row, 1);
        if (behind.name.startsWith(QLatin1Char('@')))
            behind.name = breakdownText(behind.name.mid(1), language());
        behind.detail = textAt(row, 2);
        behind.group = textAt(row, 3);
        behind.school = textAt(row, 4);
        behind.teacherId = id(5);
        behind.groupId = id(6);
        behind.page = textAt(row, 7);
        behind.recordId = id(8);
        behind.day = PartialDate::fromIso(textAt(row, 9)).value_or(PartialDate());
        lines << behind;
    }
    return lines;
}

} // namespace models
