// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assessment/scheme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QToolButton>

namespace ui {

class EventRuleEditor;

// One item of a scheme as controls. What cannot be read as a number stays as it was and is said by
// problem().
class SchemeItemEditor : public QWidget
{
    Q_OBJECT
public:
    explicit SchemeItemEditor(QWidget *parent = nullptr);

    void setItem(const models::SchemeItem &item, models::SchemeSubject subject);
    models::SchemeItem item() const { return m_item; }
    // The sentence what is wrong with what is typed; empty when nothing is.
    QString problem() const { return m_problem; }

signals:
    void changed();

private:
    QLineEdit *addLine(const QString &id, const QString &label);
    void makeFormulas();
    void makeRules();
    void addFact();
    void addRule();
    void removeRule();
    void showRules();
    void showRule();
    void showParts();
    void read();
    bool readPoints(QLineEdit *line, models::Hundredths &points);

    models::SchemeItem m_item;
    QString m_problem;
    bool m_filling = false;
    QFormLayout *m_form;
    QLineEdit *m_code, *m_name, *m_points, *m_start, *m_floor;
    QPlainTextEdit *m_how;
    QComboBox *m_kind;
    QCheckBox *m_once, *m_timesJudges;
    QToolButton *m_evidence;
    QTableWidget *m_formulas = nullptr;
    QComboBox *m_facts = nullptr;
    QWidget *m_formulaBox = nullptr;
    QWidget *m_ruleBox = nullptr;
    QComboBox *m_rules = nullptr;
    EventRuleEditor *m_rule = nullptr;
};

} // namespace ui
