// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/chart_makers.h"

#include "models/base/percent.h"

#include <QCoreApplication>

namespace models {

// One bar an answer, and one for those who gave none. `finding` has %1 the largest answer, %2 its
// label.
static void makeSplit(ChartDraft &draft, const char *dimension, const char *finding)
{
    const auto answers = draft.book.breakdown(QStringLiteral("members"), QLatin1String(dimension));
    if (answers.isEmpty() || answers.first()->whole == 0)
        return;
    ChartSpec &spec = draft.spec;
    ChartSeries series{draft.text(QT_TRANSLATE_NOOP("Chart", "Members")), ColourRole::Part};
    const Figure *largest = answers.first();
    const auto add = [&](const QString &name, qint64 part, const Figure &figure, const char *side) {
        spec.categories << name;
        series.values << double(part);
        series.labels << QStringLiteral("%1/%2").arg(part).arg(figure.whole);
        series.details << QStringLiteral("%1/%2 = %3")
                              .arg(part)
                              .arg(figure.whole)
                              .arg(percentText(Amount{part, figure.whole}));
        series.roles << (*side == 'u' ? ColourRole::Unknown : ColourRole::Part);
        spec.peopleKeys << figure.id + QLatin1Char('|') + QLatin1String(side);
    };
    for (const Figure *answer : answers) {
        add(breakdownText(answer->breakdownName, draft.language), answer->part, *answer, "part");
        if (answer->part > largest->part)
            largest = answer;
    }
    const Figure &first = *answers.first();
    if (first.unknown > 0)
        add(draft.text(QT_TRANSLATE_NOOP("Chart", "Not known")), first.unknown, first, "unknown");
    spec.series << series;
    spec.title = draft.text(finding).arg(breakdownText(largest->breakdownName, draft.language),
                                         shareLabel(*largest));
    spec.subtitle = draft.subtitle(first);
    spec.valueTitle = draft.text(QT_TRANSLATE_NOOP("Chart", "People"));
}

void makeStage(ChartDraft &draft)
{
    makeSplit(draft, "stage", QT_TRANSLATE_NOOP("Chart", "Most members teach at %1: %2"));
}

void makeSubject(ChartDraft &draft)
{
    makeSplit(draft, "subject", QT_TRANSLATE_NOOP("Chart", "Most members teach %1: %2"));
}

void makeSex(ChartDraft &draft)
{
    makeSplit(draft, "sex", QT_TRANSLATE_NOOP("Chart", "Most members are %1: %2"));
}

void makeTitle(ChartDraft &draft)
{
    makeSplit(draft, "title", QT_TRANSLATE_NOOP("Chart", "The commonest title is %1: %2"));
}

void makeAgeLadder(ChartDraft &draft)
{
    makeSplit(draft, "age_band", QT_TRANSLATE_NOOP("Chart", "Most members are of age %1: %2"));
    const Figure &young = *draft.book.find(QStringLiteral("young_share"));
    if (young.whole == 0)
        return;
    draft.spec.title =
        draft.text(QT_TRANSLATE_NOOP("Chart", "%1 of the members are at most 35 years old (%2)"))
            .arg(percentText(young), partOfWhole(young));
}

void makeMatrix(ChartDraft &draft)
{
    const auto cells =
        draft.book.breakdown(QStringLiteral("groups"), QStringLiteral("subject_stage"));
    const Figure &groups = *draft.book.find(QStringLiteral("groups"));
    if (cells.isEmpty() || groups.part == 0)
        return;
    ChartSpec &spec = draft.spec;
    qint64 filled = 0;
    // Cells come subject by subject; their names are "subject_stage:13.2".
    for (const Figure *cell : cells) {
        const QString key = cell->breakdownName.section(QLatin1Char(':'), 1);
        const QString subject = breakdownText(
            QStringLiteral("subject:") + key.section(QLatin1Char('.'), 0, 0), draft.language);
        const QString stage = breakdownText(
            QStringLiteral("stage:") + key.section(QLatin1Char('.'), 1), draft.language);
        if (!spec.categories.contains(subject))
            spec.categories << subject;
        auto series = std::find_if(spec.series.begin(), spec.series.end(),
                                   [&](const ChartSeries &one) { return one.name == stage; });
        if (series == spec.series.end())
            series = spec.series.insert(spec.series.end(), {stage, ColourRole::Part});
        series->values << double(cell->part);
        filled += cell->part > 0;
    }
    for (qsizetype stage = 0; stage < spec.series.size(); ++stage)
        for (qsizetype subject = 0; subject < spec.categories.size(); ++subject)
            spec.peopleKeys << cells.at(subject * spec.series.size() + stage)->id +
                                   QStringLiteral("|part");
    spec.title =
        draft
            .text(QT_TRANSLATE_NOOP(
                "Chart", "%1 packages fill %2 of %3 pairs of subject and stage; %4 are empty"))
            .arg(groups.part)
            .arg(filled)
            .arg(cells.size())
            .arg(cells.size() - filled);
    spec.subtitle = draft.subtitle(*cells.first());
    spec.valueTitle = draft.text(QT_TRANSLATE_NOOP("Chart", "Packages"));
}

} // namespace models
