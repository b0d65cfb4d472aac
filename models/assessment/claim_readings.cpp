// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/reconcile.h"
#include "models/base/clock.h"
#include "models/figures/figures.h"
#include "models/vocabulary/rural_definition.h"

#include <QCoreApplication>

namespace models {

namespace {
struct ClaimReadingsTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Reconcile)
};

struct Candidate
{
    Reading reading;
    QString text;
};

// Figures that are easily taken for each other.
const QList<QStringList> &confused()
{
    static const QList<QStringList> sets{
        {QStringLiteral("members"), QStringLiteral("memberships"),
         QStringLiteral("attended_people"), QStringLiteral("outcome_people")},
        {QStringLiteral("activities"), QStringLiteral("sessions")},
        {QStringLiteral("sessions"), QStringLiteral("teachers_reached"),
         QStringLiteral("attendances"), QStringLiteral("students_reached")},
        {QStringLiteral("attendances"), QStringLiteral("attended_people")},
        {QStringLiteral("outcomes"), QStringLiteral("outcome_people")},
        {QStringLiteral("budget"), QStringLiteral("funds_received"), QStringLiteral("spent")}};
    return sets;
}

void addFigures(QList<Candidate> &found, ClaimCounter &counter, const Reading &own)
{
    const auto add = [&](const QString &figure, const QString &text) {
        Reading other = own;
        other.figure = figure;
        if (other != own)
            found << Candidate{other, text};
    };
    if (own.figure.startsWith(QLatin1String("rural_share_")) && !own.figure.contains(u'/'))
        for (const RuralDefinition &definition : ruralDefinitions())
            add(QStringLiteral("rural_share_") + definition.id.toLower(),
                ClaimReadingsTexts::tr("under the definition %1 %2")
                    .arg(definition.id, definition.displayName(language())));
    for (const QStringList &set : confused())
        if (set.contains(own.figure))
            for (const QString &id : set)
                if (const Figure *figure = counter.figure(id))
                    add(id, ClaimReadingsTexts::tr("when “%1” are counted instead")
                                .arg(figure->title(language())));
}

void addSides(QList<Candidate> &found, ClaimCounter &counter, const Reading &own)
{
    const Figure *figure = counter.figure(own.figure);
    if (!figure || figure->kind == FigureKind::Count || figure->kind == FigureKind::Mean)
        return;
    Reading other = own;
    other.withUnknown = true;
    if (figure->unknown > 0)
        found << Candidate{other,
                           ClaimReadingsTexts::tr("with those of whom it is not known counted in")};
    other = own;
    other.knownWhole = true;
    if (figure->unknown > 0)
        found << Candidate{other, ClaimReadingsTexts::tr("of those only of whom it is known")};
    other = own;
    other.isRest = true;
    found << Candidate{other, ClaimReadingsTexts::tr("when the others are counted")};
}

QString dayText(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

void addDays(QList<Candidate> &found, ClaimCounter &counter, const Reading &own)
{
    if (!isMemberFigure(own.figure))
        return;
    const Cycle &cycle = counter.cycle();
    const int year = cycle.endsOn.year();
    QList<QDate> days{cycle.startsOn,       QDate(year, 3, 31), QDate(year, 6, 30),
                      QDate(year, 8, 31),   QDate(year, 9, 30), cycle.endsOn,
                      cycle.acceptanceDate, cycle.showcaseDate, now().toLocalTime().date()};
    if (own.asOf.isValid())
        days << cycle.referenceDate;
    for (const QDate &day : std::as_const(days)) {
        if (!day.isValid() || day == own.asOf ||
            (!own.asOf.isValid() && day == cycle.referenceDate))
            continue;
        Reading other = own;
        other.asOf = day;
        other.window = {};
        found << Candidate{other, ClaimReadingsTexts::tr("as of %1").arg(dayText(day))};
    }
}

void addWindows(QList<Candidate> &found, ClaimCounter &counter, const Reading &own)
{
    const Cycle &cycle = counter.cycle();
    const int year = cycle.startsOn.year();
    QList<Window> windows{{cycle.startsOn, cycle.endsOn},
                          {QDate(year, 1, 1), QDate(year, 6, 30)},
                          {QDate(year, 7, 1), QDate(year, 12, 31)}};
    for (const Cycle &other : counter.cycles())
        windows << Window{other.startsOn, other.endsOn};
    for (const Cycle &first : counter.cycles())
        if (first.startsOn < cycle.startsOn)
            windows << Window{first.startsOn, cycle.endsOn};
    for (const Window &window : std::as_const(windows)) {
        Reading other = own;
        other.window = window;
        other.asOf = {};
        const bool isOwn = own.window == window || (!own.window.isGiven() &&
                                                    window == Window{cycle.startsOn, cycle.endsOn});
        if (!isOwn)
            found << Candidate{other, ClaimReadingsTexts::tr("from %1 to %2")
                                          .arg(dayText(window.from), dayText(window.to))};
    }
}

bool gives(const Claim &claim, const ClaimCount &count)
{
    const Verdict verdict = verdictOf(claim, count);
    return verdict == Verdict::Equal || verdict == Verdict::Explained;
}
} // namespace

QList<OtherReading> otherReadings(ClaimCounter &counter, const Claim &claim, const Reading &reading)
{
    QList<Candidate> candidates;
    addFigures(candidates, counter, reading);
    addSides(candidates, counter, reading);
    addDays(candidates, counter, reading);
    addWindows(candidates, counter, reading);
    QList<OtherReading> found;
    QList<Reading> seen{reading};
    for (const Candidate &candidate : std::as_const(candidates)) {
        if (seen.contains(candidate.reading))
            continue;
        seen << candidate.reading;
        const ClaimCount count = counter.count(candidate.reading);
        if (gives(claim, count))
            found << OtherReading{candidate.reading, count, candidate.text};
    }
    return found;
}

Reading readingOf(const Claim &claim, const Cycle &cycle, const QList<Cycle> &cycles)
{
    Reading reading{.figure = claim.figure, .asOf = claim.asOf};
    reading.window = {claim.windowFrom, claim.windowTo};
    if (reading.window.isGiven() || claim.windowName.isEmpty())
        return reading;
    reading.window = windowNamed(claim.windowName, cycle, cycles);
    const FigureLine *line = figureLine(claim.figure.section(QLatin1Char('/'), 0, 0));
    const bool isStock =
        line && (isMemberFigure(QLatin1String(line->id)) || line->unit == Unit::Groups ||
                 line->unit == Unit::Schools || line->unit == Unit::Stages ||
                 line->unit == Unit::Subjects || line->unit == Unit::MembersAGroup);
    const bool isOneDay = reading.window.isGiven() && reading.window.from == reading.window.to;
    if (isStock && (isUntil(claim.windowName) || isOneDay)) {
        if (!reading.asOf.isValid() && reading.window.to != cycle.endsOn)
            reading.asOf = reading.window.to;
        reading.window = {};
    }
    return reading;
}

} // namespace models
