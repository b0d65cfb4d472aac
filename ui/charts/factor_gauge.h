// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/page_context.h"
#include "ui/charts/bullet_gauge.h"
#include "ui/widgets/labels.h"

namespace ui {

// One of the four factors that a year is steered by.
struct Factor
{
    const char *id;     // snake_case
    const char *title;  // English source text in context "Factor"
    const char *figure; // id in the figure table; empty: the rural share of the cycle's definition
    models::ColourRole role;
    const char *needed; // what %1 more members do for the target %2; null for a coverage
};

// Place, stage, subject and age, in the order of the assessment.
const QList<Factor> &factorTable();

// The figure that a factor is measured by in a cycle.
QString figureOf(const Factor &factor, const models::Cycle &cycle);

// What a gauge shows of a figure against its target. `missing` names what a coverage lacks.
Gauge gaugeOf(const Factor &factor, const models::Figure &figure,
              const std::optional<models::Target> &target, const QStringList &missing,
              models::Language language);

// A gauge of one factor that keeps itself up to date, opens the people behind its number, and lets
// its target be set.
class FactorGauge : public QWidget
{
    Q_OBJECT
public:
    FactorGauge(PageContext &context, const Factor &factor, QWidget *parent = nullptr);
    const Gauge &gauge() const { return m_gauge->gauge(); }

signals:
    void targetRequested(const QString &figureId);

private:
    void refresh();
    void openPeople();

    PageContext &m_context;
    const Factor &m_factor;
    BulletGauge *m_gauge;
    LinkButton *m_setTarget;
};

} // namespace ui
