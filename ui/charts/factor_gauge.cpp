// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/factor_gauge.h"

#include "models/base/percent.h"
#include "ui/base/format.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>

namespace ui {

using models::ColourRole;
using models::Figure;
using models::Language;
using models::Target;

const QList<Factor> &factorTable()
{
    static const QList<Factor> table{
        {"place", QT_TRANSLATE_NOOP("Factor", "Rural and town"), "", ColourRole::Rural,
         QT_TRANSLATE_NOOP("Factor", "%1 more rural teachers reach %2.")},
        {"stage", QT_TRANSLATE_NOOP("Factor", "Stages"), "coverage_stages", ColourRole::Part,
         nullptr},
        {"subject", QT_TRANSLATE_NOOP("Factor", "Subjects"), "coverage_subjects", ColourRole::Part,
         nullptr},
        {"age", QT_TRANSLATE_NOOP("Factor", "Age"), "young_share", ColourRole::Part,
         QT_TRANSLATE_NOOP("Factor", "%1 more young teachers reach %2.")},
    };
    return table;
}

static QString words(const char *source)
{
    return QCoreApplication::translate("Factor", source);
}

QString figureOf(const Factor &factor, const models::Cycle &cycle)
{
    const QString figure = QString::fromLatin1(factor.figure);
    return figure.isEmpty() ? QStringLiteral("rural_share_") + cycle.ruralDefinition.toLower()
                            : figure;
}

static double percentOf(qint64 part, qint64 whole)
{
    return whole > 0 ? 100.0 * double(part) / double(whole) : 0;
}

// What is to do: for a share how many people, for a coverage what is missing.
static QString sentenceOf(const Factor &factor, const Figure &figure,
                          const std::optional<Target> &target, const QStringList &missing)
{
    if (figure.whole == 0)
        return words(QT_TRANSLATE_NOOP("Factor", "Nothing to count yet."));
    if (!factor.needed && !missing.isEmpty())
        return words(QT_TRANSLATE_NOOP("Factor", "Still missing: %1."))
            .arg(missing.join(words(QT_TRANSLATE_NOOP("Factor", ", "))));
    if (!factor.needed)
        return words(QT_TRANSLATE_NOOP("Factor", "All %1 are covered.")).arg(figure.whole);
    const QString counted = words(QT_TRANSLATE_NOOP("Factor", "%1 of %2 members"))
                                .arg(countText(figure.part), countText(figure.whole));
    if (!target || !target->basisPoints)
        return counted;
    const auto needed = models::neededToReach(figure, *target->basisPoints);
    const QString goal = basisPointsText(*target->basisPoints);
    if (!needed)
        return words(QT_TRANSLATE_NOOP("Factor", "%1 cannot be reached by adding members."))
            .arg(goal);
    return *needed == 0
               ? words(QT_TRANSLATE_NOOP("Factor", "The target of %1 is reached.")).arg(goal)
               : words(factor.needed).arg(countText(*needed), goal);
}

Gauge gaugeOf(const Factor &factor, const Figure &figure, const std::optional<Target> &target,
              const QStringList &missing, Language language)
{
    Gauge gauge;
    gauge.title = words(factor.title);
    gauge.valueText = figure.valueText(language);
    gauge.role = factor.role;
    if (figure.whole > 0)
        gauge.percent = percentOf(figure.part, figure.whole);
    // What a coverage does not know stands beside its whole; of a share it is a part of it.
    if (figure.kind == models::FigureKind::Share)
        gauge.unknownPercent = percentOf(figure.unknown, figure.whole);
    if (target && target->basisPoints) {
        gauge.targetPercent = *target->basisPoints / 100.0;
        gauge.targetText = words(QT_TRANSLATE_NOOP("Factor", "Target %1"))
                               .arg(basisPointsText(*target->basisPoints));
    }
    gauge.sentence = sentenceOf(factor, figure, target, missing);
    return gauge;
}

FactorGauge::FactorGauge(PageContext &context, const Factor &factor, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_factor(factor),
      m_gauge(new BulletGauge),
      m_setTarget(new LinkButton({}))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_gauge);
    m_setTarget->setObjectName(QStringLiteral("set_target_") + QString::fromLatin1(factor.id));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(em(this, 0.7), 0, 0, 0);
    row->addWidget(m_setTarget);
    row->addStretch();
    layout->addLayout(row);
    connect(m_gauge, &BulletGauge::opened, this, &FactorGauge::openPeople);
    connect(m_setTarget, &QAbstractButton::clicked, this, [this] {
        if (const auto cycle = m_context.cycle())
            emit targetRequested(figureOf(m_factor, *cycle));
    });
    connect(&m_context, &PageContext::figuresChanged, this, &FactorGauge::refresh);
    refresh();
}

void FactorGauge::refresh()
{
    const auto book = m_context.figures();
    const auto cycle = m_context.cycle();
    const QString id = cycle ? figureOf(m_factor, *cycle) : QString();
    const Figure *figure = book ? book->find(id) : nullptr;
    m_setTarget->setVisible(figure && m_context.isWritable());
    if (!figure) {
        m_gauge->setGauge({.title = words(m_factor.title), .valueText = QStringLiteral("—")});
        return;
    }
    std::optional<Target> target;
    for (const Target &each : m_context.targets())
        if (each.figure == id)
            target = each;
    QStringList missing;
    if (!m_factor.needed && figure->part < figure->whole && m_context.isReadable())
        for (const auto &line : book->behind(m_context.file()->database(), id, models::Side::Rest))
            missing << line.name;
    m_gauge->setGauge(gaugeOf(m_factor, *figure, target, missing, m_context.language()));
    m_setTarget->setText(target ? tr("Change target") : tr("Set target"));
    m_setTarget->setAccessibleName(words(QT_TRANSLATE_NOOP("Factor", "%1: %2"))
                                       .arg(m_setTarget->text(), words(m_factor.title)));
}

void FactorGauge::openPeople()
{
    const auto cycle = m_context.cycle();
    if (!cycle || !m_context.figures())
        return;
    // Of a coverage one wants to see what it lacks.
    m_context.showPeople(figureOf(m_factor, *cycle),
                         m_factor.needed ? models::Side::Part : models::Side::Rest);
}

} // namespace ui
