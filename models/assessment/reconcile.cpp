// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/reconcile.h"

#include "models/assessment/published_numbers.h"
#include "models/base/percent.h"
#include "models/storage/database.h"
#include "models/storage/store.h"

#include <QCoreApplication>

namespace models {

namespace {
struct ReconcileTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Reconcile)
};

// Reconciles one claim and words what comes out.
class ClaimJudge
{
public:
    ClaimJudge(ClaimCounter &counter, const Claim &claim,
               const std::optional<Publication> &publication)
        : m_counter(counter), m_publication(publication), m_figure(counter.figure(claim.figure))
    {
        m_result.claim = claim;
        m_result.reading = readingOf(claim, counter.cycle(), counter.cycles());
        m_result.published = claimText(claim);
    }

    Reconciled judge()
    {
        m_result.count = m_counter.count(m_result.reading);
        m_result.verdict = verdictOf(m_result.claim, m_result.count);
        m_result.computed = computedText();
        m_result.reason = reason();
        if (const QString note = timeNote(); !note.isEmpty())
            m_result.reason += QLatin1Char(' ') + note;
        if (m_result.verdict == Verdict::Different) {
            m_result.readings = otherReadings(m_counter, m_result.claim, m_result.reading);
            findGap();
        }
        return m_result;
    }

private:
    QString number(qint64 value) const
    {
        if (m_result.count.isMean)
            return hundredthsText({value});
        return m_figure ? m_figure->numberText(value) : QString::number(value);
    }
    qint64 counted() const { return comparedNumber(m_result.claim, m_result.count); }

    QString computedText() const
    {
        const ClaimCount &count = m_result.count;
        if (!count.isKnown || !m_figure)
            return {};
        const Reading plain{.figure = m_result.reading.figure};
        if (m_result.reading == plain)
            return m_figure->text(language());
        QString text = number(counted());
        if (count.isShare)
            text +=
                QLatin1Char('/') + number(count.whole) + QStringLiteral(" = ") + percentText(count);
        return ReconcileTexts::tr("%1 (%2)").arg(text, timeText());
    }

    QString timeText() const
    {
        const Reading &reading = m_result.reading;
        if (reading.asOf.isValid())
            return ReconcileTexts::tr("as of %1").arg(reading.asOf.toString(Qt::ISODate));
        const QString time = ReconcileTexts::tr("from %1 to %2")
                                 .arg(reading.window.from.toString(Qt::ISODate),
                                      reading.window.to.toString(Qt::ISODate));
        const QDate begins = m_counter.cycles().value(0).startsOn;
        if (!begins.isValid() || begins <= reading.window.from)
            return time;
        return ReconcileTexts::tr("%1; the file begins on %2")
            .arg(time, begins.toString(Qt::ISODate));
    }

    // How the claim's words for a time were understood; empty where its days are given.
    QString timeNote() const
    {
        const Claim &claim = m_result.claim;
        const bool isSaid =
            claim.asOf.isValid() || Window{claim.windowFrom, claim.windowTo}.isGiven();
        return isSaid || m_result.verdict == Verdict::NotCounted
                   ? QString()
                   : windowNote(claim.windowName, m_counter.cycle(), m_counter.cycles());
    }

    QString reason() const
    {
        switch (m_result.verdict) {
        case Verdict::Equal:
            return ReconcileTexts::tr("Published and counted are the same.");
        case Verdict::Explained:
            return explained();
        case Verdict::Different:
            return difference();
        case Verdict::NotCounted:
            break;
        }
        if (m_result.claim.figure.isEmpty())
            return ReconcileTexts::tr(
                "It names no figure of the program, and is printed back as it was "
                "published.");
        return ReconcileTexts::tr("The records do not say this number for that time.");
    }

    QString explained() const
    {
        const Claim &claim = m_result.claim;
        const QString counted = number(this->counted());
        if (!claim.number)
            return ReconcileTexts::tr("“%1” says no number; counted are %2.")
                .arg(m_result.published, counted);
        switch (latitudeOf(claim.qualifier)) {
        case Latitude::Around:
            return ReconcileTexts::tr("“%1” allows 5 % more or less; counted are %2.")
                .arg(m_result.published, counted);
        case Latitude::JustBelow:
            return ReconcileTexts::tr("“%1” is just above what is counted: %2.")
                .arg(m_result.published, counted);
        default:
            break;
        }
        const bool isMore = latitudeOf(claim.qualifier) == Latitude::MoreThan;
        return ReconcileTexts::tr("“%1” means %2 to %3; counted are %4.")
            .arg(m_result.published, number(*claim.number + (isMore ? 1 : 0)),
                 number(mostMeant(*claim.number)), counted);
    }

    QString difference() const
    {
        const Claim &claim = m_result.claim;
        const ClaimCount &count = m_result.count;
        if (claim.whole && count.isShare && *claim.whole != count.whole)
            return ReconcileTexts::tr(
                       "The denominators differ: published is a share of %1, counted one of "
                       "%2. %3")
                .arg(number(*claim.whole), number(count.whole),
                     m_figure ? m_figure->definition(language()) : QString());
        if (claim.number && *claim.number != counted())
            return ReconcileTexts::tr("Published are %1, counted are %2: a difference of %3.")
                .arg(m_result.published, number(counted()),
                     number(qAbs(*claim.number - counted())));
        return ReconcileTexts::tr("Published are %1, counted are %2.")
            .arg(m_result.published, percentText(count));
    }

    // Against the publication that says the same number, else against the first other reading.
    void findGap()
    {
        if (findPublishedGap() || m_result.readings.isEmpty())
            return;
        const OtherReading &other = m_result.readings.first();
        m_result.gapSource = other.text;
        m_result.gap = gapBetween(m_counter.lines(other.reading), othersOf(other.reading),
                                  m_counter.lines(m_result.reading), othersOf(m_result.reading));
    }

    bool findPublishedGap()
    {
        if (!m_publication || m_result.reading != Reading{.figure = m_result.reading.figure})
            return false;
        const auto frozen =
            frozenFigure(m_counter.database(), m_publication->id, m_result.reading.figure);
        if (!frozen || m_result.claim.number != frozen->part)
            return false;
        m_result.gapSource = m_publication->title;
        const FrozenBehind then = frozenBehind(m_counter.database(), *frozen, Side::Part);
        if (then.removed > 0)
            m_result.gapSource += QStringLiteral(" · ") + then.removedText();
        m_result.gap = gapBetween(frozenLines(*frozen, {Side::Part}),
                                  frozenLines(*frozen, {Side::Rest, Side::Unknown}),
                                  m_counter.lines(m_result.reading), othersOf(m_result.reading));
        return true;
    }

    QList<BehindLine> frozenLines(const FrozenFigure &frozen, const QList<Side> &sides) const
    {
        QList<BehindLine> lines;
        for (const Side side : sides)
            for (const FrozenLine &line : frozenBehind(m_counter.database(), frozen, side).lines)
                lines << behindLine(line);
        return lines;
    }

    QList<BehindLine> othersOf(const Reading &reading)
    {
        const Figure *figure = m_counter.figure(reading.figure);
        if (!figure || figure->kind == FigureKind::Count)
            return {};
        return m_counter.lines(reading, Side::Rest) + m_counter.lines(reading, Side::Unknown);
    }

    ClaimCounter &m_counter;
    const std::optional<Publication> &m_publication;
    const Figure *m_figure;
    Reconciled m_result;
};

Claim claimOfFrozen(const FrozenFigure &frozen, const Publication &publication)
{
    return {.cycleId = publication.cycleId,
            .source = publication.title,
            .wording = frozen.text,
            .figure = frozen.figure,
            .number = frozen.part,
            .whole = frozen.whole,
            .unit = frozen.unit};
}

bool isSame(const FrozenFigure &frozen, const Figure *now)
{
    return now && frozen.part == now->part && frozen.unknown == now->unknown &&
           frozen.whole.value_or(0) == (now->kind == FigureKind::Count ? 0 : now->whole);
}
} // namespace

Reconciled reconcileClaim(ClaimCounter &counter, const Claim &claim,
                          const std::optional<Publication> &publication)
{
    return ClaimJudge(counter, claim, publication).judge();
}

Result<Reconciliation> reconcile(SQLite::Database &database, const Cycle &cycle,
                                 const Progress &progress)
{
    Reconciliation result;
    const auto done =
        guarded(QString::fromStdString(database.getFilename()), [&]() -> Result<void> {
            const QList<Claim> claims =
                findAll<Claim>(database, "WHERE cycle_id = ? ORDER BY id", {Value(cycle.id)});
            const QList<Publication> publications = publicationsOf(database, cycle.id);
            if (!publications.isEmpty())
                result.publication = publications.first();
            ClaimCounter counter(database, cycle);
            for (qsizetype i = 0; i < claims.size(); ++i) {
                if (!progress(ReconcileTexts::tr("Reconciling"), i, claims.size()))
                    return fail(ErrorCode::Cancelled, ReconcileTexts::tr("It was stopped."));
                result.claims << reconcileClaim(counter, claims[i], result.publication);
            }
            if (!result.publication)
                return {};
            const QList<FrozenFigure> frozen = frozenFigures(database, result.publication->id);
            result.frozen = frozen.size();
            for (const FrozenFigure &figure : frozen)
                if (!isSame(figure, counter.figure(figure.figure)))
                    result.changed << reconcileClaim(
                        counter, claimOfFrozen(figure, *result.publication), result.publication);
            return {};
        });
    if (!done)
        return done.failure();
    return result;
}

Result<QList<Reconciled>> reconcileText(SQLite::Database &database, const Cycle &cycle,
                                        const PastedText &text)
{
    QList<Reconciled> numbers;
    const auto done =
        guarded(QString::fromStdString(database.getFilename()), [&]() -> Result<void> {
            ClaimCounter counter(database, cycle);
            for (const PublishedNumber &number : publishedNumbers(text)) {
                Claim claim = claimOf(number, figureMeant(number, cycle.ruralDefinition));
                claim.cycleId = cycle.id;
                numbers << reconcileClaim(counter, claim, std::nullopt);
            }
            return {};
        });
    if (!done)
        return done.failure();
    return numbers;
}

bool Reconciliation::agrees() const
{
    return changed.isEmpty() &&
           std::none_of(claims.begin(), claims.end(), [](const Reconciled &claim) {
               return claim.verdict == Verdict::Different;
           });
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Equal:
        return ReconcileTexts::tr("equal");
    case Verdict::Explained:
        return ReconcileTexts::tr("explained");
    case Verdict::Different:
        return ReconcileTexts::tr("different");
    case Verdict::NotCounted:
        break;
    }
    return ReconcileTexts::tr("not counted");
}

} // namespace models
