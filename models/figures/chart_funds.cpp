// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/chart_makers.h"

#include "models/base/money.h"
#include "models/base/percent.h"

#include <QCoreApplication>

namespace models {

static QString fundsSubtitle(const ChartDraft &draft, qint64 packages)
{
    return draft.text(QT_TRANSLATE_NOOP("Chart", "all vouchers of %1 · %2 packages · yuan"))
        .arg(draft.book.cycle().name)
        .arg(packages);
}

static QString ofBudget(const Figure &figure)
{
    return QStringLiteral("%1/%2").arg(moneyText({figure.part}), moneyText({figure.whole}));
}

void makeExecutionByPackage(ChartDraft &draft)
{
    const QString id = QStringLiteral("execution_rate");
    const Figure *all = draft.book.find(id);
    QList<const Figure *> packages = draft.book.breakdown(id, QStringLiteral("group"));
    packages.removeIf([](const Figure *one) { return one->whole <= 0; });
    if (!all || packages.isEmpty())
        return;
    std::stable_sort(packages.begin(), packages.end(), [](const Figure *a, const Figure *b) {
        return shareValue(*a) > shareValue(*b);
    });
    ChartSpec &spec = draft.spec;
    ChartSeries series{draft.text(QT_TRANSLATE_NOOP("Chart", "Spent of the budget")),
                       ColourRole::Part};
    qint64 belowHalf = 0;
    for (const Figure *one : packages) {
        spec.categories << breakdownText(one->breakdownName, draft.language);
        series.values << shareValue(*one);
        series.labels << percentText(*one);
        series.details << ofBudget(*one) + QStringLiteral(" = ") + percentText(*one);
        spec.peopleKeys << one->id + QStringLiteral("|part");
        belowHalf += 2 * one->part < one->whole;
    }
    spec.series << series;
    spec.percent = true;
    spec.title =
        draft
            .text(QT_TRANSLATE_NOOP("Chart", "%1 of the budget is spent; %2 packages have spent "
                                             "less than half"))
            .arg(percentText(*all))
            .arg(belowHalf);
    spec.subtitle = fundsSubtitle(draft, packages.size());
    spec.valueTitle = draft.text(QT_TRANSLATE_NOOP("Chart", "Spent of the budget"));
}

void makeSpendingByCategory(ChartDraft &draft)
{
    const QString id = QStringLiteral("spent");
    const Figure *all = draft.book.find(id);
    QList<const Figure *> categories = draft.book.breakdown(id, QStringLiteral("expense_category"));
    categories.removeIf([](const Figure *one) { return one->part <= 0; });
    if (!all || categories.isEmpty())
        return;
    std::stable_sort(categories.begin(), categories.end(),
                     [](const Figure *a, const Figure *b) { return a->part > b->part; });
    ChartSpec &spec = draft.spec;
    ChartSeries series{draft.text(QT_TRANSLATE_NOOP("Chart", "Spent")), ColourRole::Part};
    for (const Figure *one : categories) {
        spec.categories << breakdownText(one->breakdownName, draft.language);
        series.values << double(one->part) / 100;
        series.labels << moneyText({one->part});
        series.details << ofBudget(Figure{{one->part, all->part}}) + QStringLiteral(" = ") +
                              percentText(Amount{one->part, all->part});
        spec.peopleKeys << one->id + QStringLiteral("|part");
    }
    spec.series << series;
    const Figure &most = *categories.first();
    spec.title = draft.text(QT_TRANSLATE_NOOP("Chart", "Most was spent on %1: %2 of %3 yuan"))
                     .arg(breakdownText(most.breakdownName, draft.language), moneyText({most.part}),
                          moneyText({all->part}));
    spec.subtitle = fundsSubtitle(draft, draft.book.breakdown(id, QStringLiteral("group")).size());
    spec.valueTitle = draft.text(QT_TRANSLATE_NOOP("Chart", "Yuan"));
}

} // namespace models
