// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assessment/scoring.h"
#include "ui/base/page_context.h"

namespace ui {

// The scores of the cycle looked at, worked out off the window's thread whenever records change
// while somebody looks.
class YearScoreSource : public QObject
{
    Q_OBJECT
public:
    YearScoreSource(PageContext &context, QObject *parent);

    // Null until they were worked out first, and without a file or a cycle.
    std::shared_ptr<const models::YearScores> scores() const { return m_scores; }
    // Why there are none; empty while there is nothing wrong.
    QString problem() const { return m_problem; }
    // Whether anybody looks; what changed meanwhile is worked out when somebody does.
    void setActive(bool active);

signals:
    void changed();

private:
    void onChanged();
    void work();
    void take(const models::Result<models::YearScores> &scores);

    PageContext &m_context;
    std::shared_ptr<const models::YearScores> m_scores;
    QString m_problem;
    bool m_active = false;
    bool m_stale = true;
    bool m_working = false;
};

// "Excellent": the name of a sheet's band, and that it is tied for it; empty without one.
QString bandText(const models::YearScores &scores, const models::ScoreSheet &sheet);

} // namespace ui
