// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages.h"
#include "ui/pages/assessment/panels_view.h"
#include "ui/pages/assessment/ranking_view.h"
#include "ui/pages/assessment/scheme_bar.h"
#include "ui/pages/assessment/score_entry_view.h"
#include "ui/widgets/empty_year.h"
#include "ui/widgets/labels.h"

#include <QStackedLayout>
#include <QTabWidget>

namespace ui {

using models::Id;

// The assessment of the year: ranking and score sheets, panels with their judges, and the judges'
// scores to type in.
class AssessmentPage : public Page
{
    Q_OBJECT
public:
    explicit AssessmentPage(PageContext &context);
    // "id": a package whose sheet is to be shown; "item": the code of one of its items; "tab":
    // "panels" or "scores".
    void open(const QVariantMap &arguments) override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showState();

    PageContext &m_context;
    YearScoreSource *m_source;
    QStackedLayout *m_stack;
    QTabWidget *m_tabs;
    RankingView *m_ranking;
    PanelsView *m_panels;
    ScoreEntryView *m_scores;
};

AssessmentPage::AssessmentPage(PageContext &context) : m_context(context)
{
    m_source = new YearScoreSource(context, this);
    m_ranking = new RankingView(context, *m_source);
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_panels = new PanelsView(context);
    m_scores = new ScoreEntryView(context);
    m_tabs->addTab(m_ranking, tr("Ranking and score sheets"));
    m_tabs->addTab(m_panels, tr("Panels and judges"));
    m_tabs->addTab(m_scores, tr("Judges’ scores"));
    auto *bar = new SchemeBar(context, *m_source);
    connect(bar, &SchemeBar::vetoWanted, m_ranking, [this] {
        m_tabs->setCurrentWidget(m_ranking);
        m_ranking->sheet().proposeVeto();
    });
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, em(this, 0.4), 0, 0);
    column->setSpacing(em(this, 0.2));
    column->addWidget(bar);
    column->addWidget(m_tabs, 1);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(makeEmptyYear(
        m_context, tr("Assessment"),
        tr("The packages of the year are scored here by the scheme: what the records come "
           "to, what judges give, and why. There are no packages in this year yet.")));
    m_stack->addWidget(content);
    connect(m_source, &YearScoreSource::changed, this, &AssessmentPage::showState);
    showState();
}

void AssessmentPage::showState()
{
    const auto scores = m_source->scores();
    const bool isEmpty = m_source->problem().isEmpty() && scores && scores->sheets.isEmpty();
    m_stack->setCurrentIndex(!m_context.cycle() || isEmpty ? 0 : 1);
}

void AssessmentPage::open(const QVariantMap &arguments)
{
    if (const auto id = arguments.constFind(QStringLiteral("id")); id != arguments.constEnd()) {
        m_tabs->setCurrentWidget(m_ranking);
        m_ranking->showGroup(id->toLongLong(), arguments.value(QStringLiteral("item")).toString());
    }
    const QString tab = arguments.value(QStringLiteral("tab")).toString();
    if (tab == QLatin1String("panels"))
        m_tabs->setCurrentWidget(m_panels);
    if (tab == QLatin1String("scores"))
        m_tabs->setCurrentWidget(m_scores);
    m_source->setActive(true);
}

void AssessmentPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_source->setActive(true);
}

void AssessmentPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_source->setActive(false);
}

Page *makeAssessmentPage(PageContext &context)
{
    return new AssessmentPage(context);
}

} // namespace ui

#include "assessment_page.moc"
