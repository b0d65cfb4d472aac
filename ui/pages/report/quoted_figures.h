// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/narrative.h"
#include "ui/base/page_context.h"

#include <QScrollArea>

namespace ui {

// The figures that a report quotes: each with how it was counted, and a way to the people behind
// it. Above them the sentences that somebody wrote anew and whose figures have moved since.
class QuotedFigures : public QScrollArea
{
    Q_OBJECT
public:
    explicit QuotedFigures(PageContext &context, QWidget *parent = nullptr);
    void setFigures(const models::FigureBook &book, const QStringList &ids);
    // Sentences whose text quotes what is no more so; call it before setFigures().
    void setOutdated(const QList<models::Sentence> &sentences) { m_outdated = sentences; }

private:
    void addOutdated(QVBoxLayout *column, const models::FigureBook &book,
                     const models::Sentence &sentence);
    void settle(const std::function<models::Result<void>(const models::ChartSource &)> &work);
    void addFigure(QVBoxLayout *column, const models::Figure &figure);

    PageContext &m_context;
    QList<models::Sentence> m_outdated;
};

} // namespace ui
