// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/event_rules.h"

#include "models/assessment/event_readers.h"
#include "models/base/text.h"

namespace models {

static bool allows(const QStringList &wanted, const QString &code)
{
    return wanted.isEmpty() || wanted.contains(code);
}

static bool saysOneOf(const AssessedEvent &event, const QStringList &words)
{
    return std::any_of(words.cbegin(), words.cend(), [&event](const QString &word) {
        return event.name.contains(word) || event.programme.contains(word) ||
               event.note.contains(word);
    });
}

// Whether an event is what a rule is about, whoever it names.
static bool isAbout(const EventRule &rule, const AssessedEvent &event)
{
    return allows(rule.kinds, event.kind) &&
           (rule.levels.isEmpty() || rule.levels.contains(countedLevel(event.level))) &&
           allows(rule.grades, event.grade) && allows(rule.modes, event.mode) &&
           (rule.words.isEmpty() || saysOneOf(event, rule.words)) &&
           !saysOneOf(event, rule.notWords);
}

// Who of the event a rule looks at.
static QList<EventPerson> personsFor(const EventRule &rule, const AssessedEvent &event, Id teacher)
{
    if (!teacher && rule.memberRoles.isEmpty() && rule.activityRoles.isEmpty())
        return event.persons;
    QList<EventPerson> persons;
    for (const EventPerson &person : event.persons)
        if ((!teacher || person.teacherId == teacher) &&
            allows(rule.memberRoles, person.memberRole) &&
            allows(rule.activityRoles, person.activityRole))
            persons << person;
    return persons;
}

// The points of the matrix; empty where it has none.
static std::optional<Hundredths> basePoints(const EventRule &rule, const AssessedEvent &event)
{
    static const QString any = QStringLiteral("*");
    static const QString notGraded = QStringLiteral("6");
    auto level = rule.points.constFind(countedLevel(event.level));
    if (level == rule.points.cend())
        level = rule.points.constFind(any);
    if (level == rule.points.cend())
        return std::nullopt;
    auto grade = level->constFind(event.grade.isEmpty() ? notGraded : event.grade);
    if (grade == level->cend())
        grade = level->constFind(any);
    return grade == level->cend() ? std::nullopt : std::optional(*grade);
}

static Remark dateRemark(const AssessedEvent &event, const Cycle &cycle)
{
    if (!event.earliest.isValid())
        return {ScoreRemark::NoDate, {}};
    if (event.earliest < cycle.startsOn || event.latest > cycle.endsOn)
        return {ScoreRemark::OutsideCycle, event.earliest.toString(Qt::ISODate)};
    return {};
}

// Why an event that the rule is about does not count; None when it does.
static Remark obstacle(const EventRule &rule, const AssessedEvent &event,
                       const QList<EventPerson> &persons, const Cycle &cycle)
{
    const EventSourceLine *source = eventSource(rule.source);
    if (source->isDated)
        if (const Remark remark = dateRemark(event, cycle); remark.kind != ScoreRemark::None)
            return remark;
    if (source->needsPerson && event.namesSomebody && persons.isEmpty())
        return {ScoreRemark::NobodyOfPackage, {}};
    if (event.people < rule.leastPeople)
        return {ScoreRemark::TooFewPeople,
                QStringLiteral("%1/%2").arg(event.people).arg(rule.leastPeople)};
    if (rule.leastWords) {
        const auto words = event.words ? event.words : wordsSaid(event.note);
        if (!words)
            return {ScoreRemark::NoWords, QString::number(rule.leastWords)};
        if (*words < rule.leastWords)
            return {ScoreRemark::TooFewWords,
                    QStringLiteral("%1/%2").arg(*words).arg(rule.leastWords)};
    }
    for (const QString &paper : rule.papers)
        if (!event.papers.contains(paper))
            return {ScoreRemark::NoPapers, paper};
    if (!basePoints(rule, event))
        return {ScoreRemark::NoPoints, {}};
    return {};
}

static void takeCoefficients(ScoreLine &line, const EventRule &rule, const AssessedEvent &event,
                             const QList<EventPerson> &persons)
{
    if (!rule.issuers.isEmpty()) {
        line.hasIssuer = true;
        line.issuer = rule.issuers.value(event.issuerKind);
        if (event.issuerKind.isEmpty() && line.issuer.value == 0)
            line.remark = {ScoreRemark::NoIssuer, {}};
    }
    if (!rule.positions.isEmpty() && (event.isJoint || !rule.positionsOfJoint)) {
        int best = 0;
        for (const EventPerson &person : persons)
            if (person.position > 0 && (!best || person.position < best))
                best = person.position;
        line.hasPosition = true;
        const qsizetype place = qMax(best, 1) - 1;
        line.position = rule.positions[qMin(place, rule.positions.size() - 1)];
    }
    if (!rule.timesWords.isEmpty() && saysOneOf(event, rule.timesWords)) {
        line.hasTimes = true;
        line.times = rule.times;
    }
}

static Points product(const ScoreLine &line)
{
    // Five hundredths multiplied: base and three coefficients make 10^-8.
    const qint64 fine =
        line.base.value * line.event->items * line.issuer.value * line.position.value;
    const qint64 half = fine < 0 ? -50 : 50;
    return {(fine * line.times.value + half) / 100};
}

std::optional<ScoreLine> eventLine(const SchemeItem &item, const EventRule &rule,
                                   const std::shared_ptr<const AssessedEvent> &happened,
                                   const Cycle &cycle, Id teacher)
{
    const AssessedEvent &event = *happened;
    if (!isAbout(rule, event))
        return std::nullopt;
    const QList<EventPerson> persons = personsFor(rule, event, teacher);
    const bool asksForPerson =
        teacher || !rule.memberRoles.isEmpty() || !rule.activityRoles.isEmpty();
    if (asksForPerson && persons.isEmpty())
        return std::nullopt;
    ScoreLine line{.event = happened, .what = &rule.text};
    line.page = event.page;
    line.recordId = event.recordId;
    line.remark = obstacle(rule, event, persons, cycle);
    if (line.remark.kind != ScoreRemark::None)
        return line;
    line.base = *basePoints(rule, event);
    if (item.kind == ItemKind::Deduction)
        line.base.value = -line.base.value;
    takeCoefficients(line, rule, event, persons);
    line.points = product(line);
    return line;
}

QString resultKey(const AssessedEvent &event)
{
    QString name = cleaned(event.name).toLower();
    for (const QChar mark : QStringLiteral("《》〈〉“”\"'‘’ "))
        name.remove(mark);
    return event.kind + QLatin1Char('/') + name;
}

} // namespace models
