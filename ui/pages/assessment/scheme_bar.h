// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scores/year_score_source.h"

#include <QLabel>
#include <QWidget>

class QAbstractButton;

namespace ui {

// By which scheme the year is assessed, and what else can be done about the whole of it.
class SchemeBar : public QWidget
{
    Q_OBJECT
public:
    SchemeBar(PageContext &context, YearScoreSource &source, QWidget *parent = nullptr);

signals:
    void vetoWanted();

private:
    QAbstractButton *addLink(const QString &id, const QString &text);
    void refresh();

    PageContext &m_context;
    YearScoreSource &m_source;
    QLabel *m_scheme;
    QLayout *m_row;
    QList<QAbstractButton *> m_writing; // off in a file that can only be read
};

} // namespace ui
