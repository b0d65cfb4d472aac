// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/counted_cycle.h"

#include "models/storage/database.h"
#include "models/storage/raw_statement.h"
#include "models/vocabulary/rural_definition.h"

#include <numeric>

namespace models {

static const QString kCells = QStringLiteral("subject_stage");

CountedCycle CountedCycle::read(SQLite::Database &database, const QuantityQuestion &question)
{
    CountedCycle counted;
    counted.m_question = question;
    counted.m_facts = MemberFacts::read(database, question.cycle);
    counted.readTaught(database);
    counted.m_queried = QueriedFigures::read(database, question);
    for (const FigureLine &line : figureTable())
        if (line.kind == FigureKind::Coverage)
            counted.readWholeList(database, line);
    return counted;
}

void CountedCycle::readTaught(SQLite::Database &database)
{
    QSet<QString> subjects;
    QSet<QString> stages{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"),
                         QStringLiteral("4")};
    RawStatement statement(database, sqlText(QStringLiteral("figures/taught_subjects.sql")));
    while (statement.step())
        subjects.insert(statement.text(1));
    for (const GroupFact &group : m_facts.groups()) {
        subjects.insert(group.subject);
        stages.insert(group.stage);
    }
    for (const QString &code : m_facts.codes(Dimension::Subject))
        if (subjects.contains(code))
            m_subjects << code;
    for (const QString &code : m_facts.codes(Dimension::Stage))
        if (stages.contains(code))
            m_stages << code;
}

void CountedCycle::readWholeList(SQLite::Database &database, const FigureLine &line)
{
    QList<WholeEntry> &entries = m_wholeLists[QLatin1String(line.id)];
    RawStatement row(database, sqlText(QLatin1String("figures/") + QLatin1String(line.wholeList)));
    row.bind(1, cycle().referenceDate.toString(Qt::ISODate));
    row.bind(2, cycle().ruralDefinition);
    row.bind(3, cycle().id);
    while (row.step()) {
        WholeEntry entry{row.integer(0), row.text(1)};
        if (row.isNull(2))
            entry.side = Side::Unknown;
        else if (row.integer(2) == 0)
            continue;
        else
            entry.side = isCovered(line.unit, entry) ? Side::Part : Side::Rest;
        entries << entry;
    }
}

bool CountedCycle::isCovered(Unit unit, const WholeEntry &entry) const
{
    if (unit == Unit::Schools)
        return m_facts.hasMemberAt(entry.school);
    const bool isStage = unit == Unit::Stages;
    for (const GroupFact &group : m_facts.groups())
        if ((isStage ? group.stage : group.subject) == entry.code)
            return true;
    const Dimension dimension = isStage ? Dimension::Stage : Dimension::Subject;
    const quint32 answer = m_facts.classOf(dimension, entry.code);
    return answer > 0 && histogram(Dimension::None, dimension).at(answer) > 0;
}

const QList<WholeEntry> &CountedCycle::wholeList(const FigureLine &line) const
{
    static const QList<WholeEntry> none;
    const auto found = m_wholeLists.constFind(QLatin1String(line.id));
    return found == m_wholeLists.constEnd() ? none : *found;
}

const std::vector<qint64> &CountedCycle::histogram(Dimension within, Dimension asked) const
{
    const auto key = std::pair(within, asked);
    auto found = m_histograms.find(key);
    if (found == m_histograms.end())
        found = m_histograms.emplace(key, m_facts.histogram(within, asked)).first;
    return found->second;
}

// A zero is never hidden where people expect a number: all four stages, every taught subject, every
// age band, title and package. Rare answers are listed once somebody gave them.
bool CountedCycle::isListed(Dimension dimension, quint32 answer) const
{
    const QString &code = m_facts.codes(dimension).at(answer - 1);
    if (dimension == Dimension::Stage && m_stages.contains(code))
        return true;
    if (dimension == Dimension::Subject && m_subjects.contains(code))
        return true;
    if (dimension != Dimension::Stage && dimension != Dimension::Subject)
        return true;
    return histogram(Dimension::None, dimension).at(answer) > 0;
}

QList<FigureAddress> CountedCycle::cells(const FigureLine &line) const
{
    QList<FigureAddress> found;
    for (const QString &subject : m_subjects)
        for (const QString &stage : m_stages)
            found << FigureAddress{.line = &line, .subject = subject, .stage = stage};
    return found;
}

QList<FigureAddress> CountedCycle::breakdown(const FigureLine &line, const QString &name) const
{
    if (line.bySubjectAndStage && name == kCells)
        return cells(line);
    if (*line.behind || name == kKindDimension)
        return queriedBreakdown(line, name);
    const Dimension dimension = dimensionOf(name);
    const bool splits = line.splitBy.contains(dimension);
    if (dimension == Dimension::None || (!splits && !line.within.contains(dimension)))
        return {};
    QList<FigureAddress> found;
    for (quint32 answer = 1; answer <= quint32(m_facts.codes(dimension).size()); ++answer) {
        if (!isListed(dimension, answer))
            continue;
        if (splits)
            found << FigureAddress{.line = &line, .asked = dimension, .answer = answer};
        else
            found << FigureAddress{.line = &line,
                                   .within = dimension,
                                   .withinClass = answer,
                                   .asked = line.asked,
                                   .answer = 1};
    }
    return found;
}

QList<FigureAddress> CountedCycle::queriedBreakdown(const FigureLine &line,
                                                    const QString &dimension) const
{
    QList<FigureAddress> found;
    for (const QueriedNumber &number : m_queried.numbers(line))
        if (!dimension.isEmpty() && number.dimension == dimension)
            found << FigureAddress{.line = &line, .dimension = number.dimension, .key = number.key};
    return found;
}

QList<FigureAddress> CountedCycle::addresses() const
{
    QList<FigureAddress> found;
    const QString &own = ruralDefinition(cycle().ruralDefinition).id;
    for (const FigureLine &line : figureTable()) {
        const bool isShare = line.kind == FigureKind::Share;
        found << FigureAddress{
            .line = &line, .asked = line.asked, .answer = quint32(isShare ? 1 : 0)};
        for (const Dimension dimension : line.splitBy)
            found << breakdown(line, dimensionName(dimension));
        if (own == QLatin1String(line.ruralDefinition))
            for (const Dimension dimension : line.within)
                found << breakdown(line, dimensionName(dimension));
        found << breakdown(line, kCells);
        // What there is of each package is many, and made when it is asked for.
        for (const QueriedNumber &number : m_queried.numbers(line))
            if (!number.dimension.isEmpty() && number.dimension != dimensionName(Dimension::Group))
                found << FigureAddress{
                    .line = &line, .dimension = number.dimension, .key = number.key};
    }
    return found;
}

std::optional<FigureAddress> CountedCycle::resolve(const QString &figureId) const
{
    const QStringList parts = figureId.split(QLatin1Char('/'));
    const FigureLine *line = figureLine(parts.first());
    if (!line || (parts.size() != 1 && parts.size() != 3))
        return std::nullopt;
    if (parts.size() == 1)
        return FigureAddress{.line = line,
                             .asked = line->asked,
                             .answer = quint32(line->kind == FigureKind::Share ? 1 : 0)};
    const QString &key = parts.at(2);
    if (*line->behind || parts.at(1) == kKindDimension)
        return m_queried.find(*line, parts.at(1), key)
                   ? std::optional(
                         FigureAddress{.line = line, .dimension = parts.at(1), .key = key})
                   : std::nullopt;
    for (const FigureAddress &address : breakdown(*line, parts.at(1))) {
        const Dimension dimension =
            address.within != Dimension::None ? address.within : address.asked;
        const quint32 answer =
            address.within != Dimension::None ? address.withinClass : address.answer;
        const QString own = dimension == Dimension::None
                                ? address.subject + QLatin1Char('.') + address.stage
                                : m_facts.codes(dimension).at(answer - 1);
        if (own == key)
            return address;
    }
    return std::nullopt;
}

void CountedCycle::countMembers(Figure &figure, const FigureAddress &address) const
{
    const std::vector<qint64> &counts = histogram(address.within, address.asked);
    const size_t width = size_t(m_facts.codes(address.asked).size()) + 1;
    const auto row = counts.begin() + qsizetype(address.withinClass * width);
    figure.part = row[address.answer];
    figure.whole = std::accumulate(row, row + qsizetype(width), qint64(0));
    figure.unknown = row[0];
}

void CountedCycle::countCell(Figure &figure, const FigureAddress &address) const
{
    for (const GroupFact &group : m_facts.groups()) {
        figure.part += group.subject == address.subject && group.stage == address.stage;
        figure.unknown += group.subject.isEmpty() || group.stage.isEmpty();
    }
}

void CountedCycle::countLine(Figure &figure, const FigureLine &line) const
{
    const qint64 groups = m_facts.groups().size();
    if (line.unit == Unit::Groups)
        figure.part = groups;
    else if (line.unit == Unit::People)
        figure.part = histogram(Dimension::None, Dimension::None).front();
    else
        figure.part = qint64(m_facts.size());
    if (line.kind == FigureKind::Mean)
        figure.whole = groups;
}

void CountedCycle::takeQueried(Figure &figure, const FigureAddress &address) const
{
    const QueriedNumber *number = m_queried.find(*address.line, address.dimension, address.key);
    if (!address.dimension.isEmpty()) {
        figure.id += QLatin1Char('/') + address.dimension + QLatin1Char('/') + address.key;
        figure.breakdownName = address.dimension + QLatin1Char(':') +
                               (number && !number->label.isEmpty() ? number->label : address.key);
    }
    if (!number)
        return;
    figure.part = number->part;
    figure.whole = number->whole;
    figure.unknown = number->unknown;
}

Figure CountedCycle::make(const FigureAddress &address) const
{
    const FigureLine &line = *address.line;
    Figure figure;
    figure.id = QLatin1String(line.id);
    figure.kind = line.kind;
    figure.unit = line.unit;
    figure.referenceDate = cycle().referenceDate;
    figure.titleSource = QString::fromUtf8(line.title);
    figure.definitionSource = QString::fromUtf8(line.definition);
    if (*line.ruralDefinition) {
        const QString id = QLatin1String(line.ruralDefinition);
        figure.ruralDefinition =
            ruralDefinition(id == QLatin1String("cycle") ? cycle().ruralDefinition : id).id;
        QStringList years;
        for (const int year : m_facts.codeYears())
            years << QString::number(year);
        figure.codeYears = years.join(QStringLiteral(", "));
    }
    if (*line.behind || !address.dimension.isEmpty()) {
        takeQueried(figure, address);
    } else if (!address.subject.isEmpty()) {
        const QString key = address.subject + QLatin1Char('.') + address.stage;
        figure.id += QLatin1Char('/') + kCells + QLatin1Char('/') + key;
        figure.breakdownName = kCells + QLatin1Char(':') + key;
        countCell(figure, address);
    } else if (line.kind == FigureKind::Coverage) {
        for (const WholeEntry &entry : wholeList(line)) {
            figure.part += entry.side == Side::Part;
            figure.whole += entry.side != Side::Unknown;
            figure.unknown += entry.side == Side::Unknown;
        }
    } else if (address.answer == 0) {
        countLine(figure, line);
    } else {
        const bool within = address.within != Dimension::None;
        if (within || line.kind != FigureKind::Share) {
            const Dimension dimension = within ? address.within : address.asked;
            const quint32 answer = within ? address.withinClass : address.answer;
            const QString &key = m_facts.codes(dimension).at(answer - 1);
            const QString name = dimensionName(dimension);
            figure.id += QLatin1Char('/') + name + QLatin1Char('/') + key;
            figure.breakdownName =
                name + QLatin1Char(':') +
                (dimension == Dimension::Group ? m_facts.groups().at(answer - 1).name : key);
            figure.kind = FigureKind::Share;
        }
        countMembers(figure, address);
    }
    return figure;
}

} // namespace models
