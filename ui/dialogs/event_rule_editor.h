// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assessment/scheme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QToolButton>

namespace ui {

// One rule of what brings points: what is counted and of which kinds, the points by level and
// grade, the shares by position, and the most that it brings. What else it asks for is shown and
// stays as it is.
class EventRuleEditor : public QWidget
{
    Q_OBJECT
public:
    explicit EventRuleEditor(QWidget *parent = nullptr);

    void setRule(const models::EventRule &rule);
    models::EventRule rule() const { return m_rule; }

signals:
    void changed();

private:
    void fillKinds();
    void fillMatrix();
    void read();

    models::EventRule m_rule;
    bool m_filling = false;
    QLineEdit *m_text;
    QComboBox *m_source;
    QToolButton *m_kinds;
    QTableWidget *m_matrix;
    QLineEdit *m_positions;
    QLineEdit *m_most;
    QLabel *m_asks;
    QStringList m_levels, m_grades; // codes of rows and columns
};

} // namespace ui
