// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assessment/scoring.h"
#include "ui/base/page_context.h"

#include <QVBoxLayout>

#include <memory>

namespace ui {

// The vetoes (一票否决) of one sheet: suggested by the records, proposed, confirmed by a second
// person or withdrawn, each with what can be done about it.
class VetoSection : public QWidget
{
    Q_OBJECT
public:
    VetoSection(PageContext &context, bool isEditable, QWidget *parent = nullptr);
    void setSheet(const std::shared_ptr<const models::YearScores> &scores,
                  const models::ScoreSheet *sheet);
    // Asks for a veto of the package shown; `kind` is chosen beforehand, it may be empty.
    void propose(const QString &kind);

private:
    void addVeto(const models::VetoResult &veto);
    QWidget *addButton(QHBoxLayout &row, const QString &id, const QString &text,
                       const std::function<void()> &work);
    void confirm(models::Id veto);
    void withdraw(models::Id veto);

    PageContext &m_context;
    bool m_isEditable;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    std::shared_ptr<const models::YearScores> m_scores;
    models::Id m_group = 0;
    QString m_name; // of the package
};

} // namespace ui
