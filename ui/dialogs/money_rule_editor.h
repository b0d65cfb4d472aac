// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/money_checks.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QWidget>

namespace ui {

// One money rule as controls: its level, its parameters and its document.
class MoneyRuleEditor : public QWidget
{
    Q_OBJECT
public:
    MoneyRuleEditor(const models::MoneyCheck &check, const models::MoneyRule &rule,
                    QWidget *parent = nullptr);

    // The rule as the controls say; the sentence what is wrong where they say nothing readable.
    models::Result<models::MoneyRule> read() const;

signals:
    void changed();

private:
    QLineEdit *addLine(const QString &label, const QString &text);
    models::Result<QStringList> readCodes(const models::MoneyParameter &parameter,
                                          const QString &text) const;

    const models::MoneyCheck &m_check;
    models::MoneyRule m_rule; // as it was
    QComboBox *m_level;
    QList<QLineEdit *> m_values; // one a parameter
    QLineEdit *m_documentName;
    QLineEdit *m_documentNumber;
    QLineEdit *m_documentDate;
};

// "Stop", "Warn", "Off".
QString levelName(models::RuleLevel level);

} // namespace ui
