// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/packages/package_tab.h"
#include "ui/scores/score_sheet_view.h"
#include "ui/scores/year_score_source.h"
#include "ui/widgets/labels.h"

namespace ui {

using models::Id;

// The score sheet of the package, to be looked at; scores are given on the page of the assessment.
class AssessmentTab : public PackageTab
{
    Q_OBJECT
public:
    explicit AssessmentTab(PageContext &context) : PackageTab(context)
    {
        m_source = new YearScoreSource(context, this);
        m_told = makeNote({});
        m_sheet = new ScoreSheetView(context, false);
        m_sheet->setMinimumHeight(em(this, 34));
        auto *link = new LinkButton(tr("Score it on the page of the assessment"));
        link->setObjectName(QStringLiteral("open_assessment"));
        link->setAccessibleName(link->text());
        connect(link, &QAbstractButton::clicked, this, [this] {
            this->context().openPage(QStringLiteral("assessment"),
                                     {{QStringLiteral("id"), QVariant::fromValue(group())}});
        });
        add(link);
        add(m_told);
        add(m_sheet);
        connect(m_source, &YearScoreSource::changed, this, &AssessmentTab::show);
    }

protected:
    void read(SQLite::Database &, Id) override
    {
        m_source->setActive(isVisible());
        show();
    }
    void showEvent(QShowEvent *event) override
    {
        PackageTab::showEvent(event);
        m_source->setActive(true);
    }
    void hideEvent(QHideEvent *event) override
    {
        PackageTab::hideEvent(event);
        m_source->setActive(false);
    }

private:
    void show()
    {
        const auto scores = m_source->scores();
        const models::ScoreSheet *sheet = scores ? scores->find(group()) : nullptr;
        if (!sheet && scores) // of a scheme that scores members: the best of the package
            for (const models::ScoreSheet &each : scores->sheets)
                if (!sheet && each.groupId == group())
                    sheet = &each;
        m_sheet->setSheet(sheet ? scores : nullptr, sheet);
        m_sheet->setVisible(sheet);
        m_told->setText(!m_source->problem().isEmpty() ? m_source->problem()
                        : !scores                      ? tr("Working out the scores…")
                                  : tr("The scheme of this year does not score this package."));
        m_told->setVisible(!sheet);
    }

    YearScoreSource *m_source;
    QLabel *m_told;
    ScoreSheetView *m_sheet;
};

PackageTab *makeAssessmentTab(PageContext &context)
{
    return new AssessmentTab(context);
}

} // namespace ui

#include "assessment_tab.moc"
