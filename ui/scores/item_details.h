// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assessment/scoring.h"
#include "models/edits/scores.h"
#include "ui/base/page_context.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

// How the points of one item came about: its rule, its arithmetic, the records and figures behind
// each line, the judges, what is missing, and the reasons of every stage.
class ItemDetails : public QWidget
{
    Q_OBJECT
public:
    ItemDetails(PageContext &context, bool isEditable, QWidget *parent = nullptr);

    // Null shows a hint. What is being typed as a reason for the same item stays.
    void setItem(const models::YearScores *scores, const models::ScoreSheet *sheet,
                 const models::ItemResult *result);
    // Puts the cursor into the field for the reason of a stage; false when there is none.
    bool askReason(const QString &stage);
    void setEditable(bool isEditable);

signals:
    void reasonTyped(const models::ScoreKey &key, const QString &reason);

private:
    void clear(bool keepsTyping);
    void addText(const QString &text, bool isNote = false);
    void addArithmetic(const models::ItemResult &result);
    void addLines(const models::ItemResult &result);
    void addJudges(const models::ItemResult &result);
    void addRemarks(const models::ItemResult &result);
    void addReasons(const models::ItemResult &result);
    void addReason(const QString &stage, const models::StageScore &score, bool isMissing);
    void openLine(const models::ScoreLine &line);

    PageContext &m_context;
    bool m_isEditable;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_lines = nullptr;
    models::ScoreKey m_key;                // of the item shown, without a stage
    QHash<QString, QLineEdit *> m_reasons; // by stage
};

} // namespace ui
