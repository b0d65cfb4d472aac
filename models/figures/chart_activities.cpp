// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/chart_makers.h"

#include "models/base/percent.h"
#include "models/vocabulary/code_table.h"

#include <QCoreApplication>

namespace models {

static QString partKey(const Figure &figure)
{
    return figure.id + QStringLiteral("|part");
}

// The cycle's activities and what they are of, in the place of members and schools.
static QString subtitleOf(const ChartDraft &draft, const Figure &activities)
{
    return draft.text(QT_TRANSLATE_NOOP("Chart", "cycle %1")).arg(draft.book.cycle().name) +
           QStringLiteral(" · ") +
           draft.text(QT_TRANSLATE_NOOP("Chart", "%1 activities")).arg(activities.part);
}

// One bar for each number of a breakdown; null, with an empty chart, when nothing is counted.
static const Figure *drawActivities(ChartDraft &draft, const char *dimension)
{
    const Figure *all = draft.book.find(QStringLiteral("activities"));
    const auto parts = draft.book.breakdown(QStringLiteral("activities"), QLatin1String(dimension));
    if (!all || all->part == 0 || parts.isEmpty())
        return nullptr;
    ChartSeries series{draft.text(QT_TRANSLATE_NOOP("Chart", "Activities")), ColourRole::Part};
    const Figure *largest = parts.first();
    for (const Figure *part : parts) {
        const bool known = !part->breakdownName.endsWith(QLatin1Char(':'));
        draft.spec.categories << (known ? breakdownText(part->breakdownName, draft.language)
                                        : draft.text(QT_TRANSLATE_NOOP("Chart", "Not known")));
        series.values << double(part->part);
        series.roles << (known ? ColourRole::Part : ColourRole::Unknown);
        draft.spec.peopleKeys << partKey(*part);
        if (part->part > largest->part)
            largest = part;
    }
    draft.spec.series << series;
    draft.spec.subtitle = subtitleOf(draft, *all);
    draft.spec.valueTitle = draft.text(QT_TRANSLATE_NOOP("Chart", "Activities"));
    return largest;
}

void makeActivitiesByMonth(ChartDraft &draft)
{
    const Figure *most = drawActivities(draft, "month");
    if (!most)
        return;
    const auto empty = draft.spec.series.first().values.count(0);
    draft.spec.title =
        draft
            .text(QT_TRANSLATE_NOOP("Chart", "Most activities were held in %1: %2; %3 months have "
                                             "none"))
            .arg(breakdownText(most->breakdownName, draft.language))
            .arg(most->part)
            .arg(empty);
    for (QString &month : draft.spec.categories)
        month = month.section(QLatin1Char('-'), 1); // 03 of 2023-03: the subtitle says the year
}

// The part of a breakdown's name behind its table: "lesson_study.onsite".
static QString keyOf(const Figure &figure)
{
    return figure.breakdownName.section(QLatin1Char(':'), 1);
}

// Kinds as bars that are made of modes. What has no kind or no mode is told in the subtitle.
void makeActivitiesByKindAndMode(ChartDraft &draft)
{
    const Figure *all = draft.book.find(QStringLiteral("activities"));
    if (!all || all->part == 0)
        return;
    QHash<QString, const Figure *> cells;
    QHash<QString, qint64> ofKind, ofMode;
    qint64 shown = 0;
    for (const Figure *cell : draft.book.breakdown(all->id, QStringLiteral("activity_kind_mode"))) {
        cells.insert(keyOf(*cell), cell);
        ofKind[keyOf(*cell).section(QLatin1Char('.'), 0, 0)] += cell->part;
        ofMode[keyOf(*cell).section(QLatin1Char('.'), 1)] += cell->part;
        shown += cell->part;
    }
    if (shown == 0)
        return;
    ChartSpec &spec = draft.spec;
    QStringList kinds;
    for (const Term &kind : codeTable(QStringLiteral("activity_kind")).terms())
        if (ofKind.value(kind.code))
            kinds << kind.code;
    std::stable_sort(kinds.begin(), kinds.end(), [&](const QString &one, const QString &other) {
        return ofKind.value(one) > ofKind.value(other);
    });
    const auto kindName = [&](const QString &kind) {
        return codeTable(QStringLiteral("activity_kind")).name(kind, draft.language);
    };
    for (const QString &kind : std::as_const(kinds))
        spec.categories << kindName(kind);
    QList<ColourRole> roles{ColourRole::Series1, ColourRole::Series2, ColourRole::Series3};
    for (const Term &mode : codeTable(QStringLiteral("activity_mode")).terms()) {
        if (!ofMode.value(mode.code) || roles.isEmpty())
            continue;
        ChartSeries series{draft.language == Language::Chinese ? mode.name : mode.english,
                           roles.takeFirst()};
        for (const QString &kind : std::as_const(kinds)) {
            const Figure *cell = cells.value(kind + QLatin1Char('.') + mode.code);
            series.values << double(cell->part);
            spec.peopleKeys << partKey(*cell);
        }
        spec.series << series;
    }
    spec.title = draft.text(QT_TRANSLATE_NOOP("Chart", "The commonest kind is %1: %2 of %3"))
                     .arg(kindName(kinds.first()))
                     .arg(ofKind.value(kinds.first()))
                     .arg(all->part);
    spec.subtitle = subtitleOf(draft, *all);
    if (shown < all->part)
        spec.subtitle +=
            QStringLiteral(" · ") +
            draft.text(QT_TRANSLATE_NOOP("Chart", "%1 not known")).arg(all->part - shown);
    spec.valueTitle = draft.text(QT_TRANSLATE_NOOP("Chart", "Activities"));
}

void makeAttendanceByPackage(ChartDraft &draft)
{
    const Figure *rate = draft.book.find(QStringLiteral("attendance_rate"));
    if (!rate || rate->whole == 0)
        return;
    QList<const Figure *> packages = draft.book.breakdown(rate->id, QStringLiteral("group"));
    packages.removeIf([](const Figure *package) { return package->whole == 0; });
    if (packages.isEmpty())
        return;
    ChartSpec &spec = draft.spec;
    spec.title = draft.text(QT_TRANSLATE_NOOP("Chart", "%1 of those due were there (%2)"))
                     .arg(percentText(*rate), partOfWhole(*rate));
    spec.subtitle = draft.text(QT_TRANSLATE_NOOP("Chart", "cycle %1")).arg(draft.book.cycle().name);
    std::stable_sort(packages.begin(), packages.end(), isLower);
    if (packages.size() > kMostBars) {
        spec.subtitle += QStringLiteral(" · ") +
                         draft.text(QT_TRANSLATE_NOOP("Chart", "the %1 lowest of %2 packages"))
                             .arg(kMostBars)
                             .arg(packages.size());
        packages.resize(kMostBars);
    }
    std::reverse(packages.begin(), packages.end());
    ChartSeries series{draft.text(QT_TRANSLATE_NOOP("Chart", "Attendance rate")), ColourRole::Part};
    for (const Figure *package : std::as_const(packages)) {
        spec.categories << breakdownText(package->breakdownName, draft.language);
        series.values << shareValue(*package);
        series.labels << shareLabel(*package);
        series.details << draft
                              .text(
                                  QT_TRANSLATE_NOOP("Chart", "%1 of %2 attendances, %3 not marked"))
                              .arg(package->part)
                              .arg(package->whole)
                              .arg(package->unknown);
        spec.peopleKeys << partKey(*package);
    }
    spec.series << series;
    spec.percent = true;
    spec.valueTitle = draft.text(QT_TRANSLATE_NOOP("Chart", "Attendance rate"));
}

} // namespace models
