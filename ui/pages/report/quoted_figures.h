// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/page_context.h"

#include <QScrollArea>

namespace ui {

// The figures that a report quotes: each with how it was counted, and a way to the people behind
// it.
class QuotedFigures : public QScrollArea
{
    Q_OBJECT
public:
    explicit QuotedFigures(PageContext &context, QWidget *parent = nullptr);
    void setFigures(const models::FigureBook &book, const QStringList &ids);

private:
    void addFigure(QVBoxLayout *column, const models::Figure &figure);

    PageContext &m_context;
};

} // namespace ui
