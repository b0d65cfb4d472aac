// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assessment/scheme.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QTableWidget>

namespace ui {

// What a scheme says as a whole: its name, points, judging, bands with their quota, the rule for
// ties, vetoes and the numbers that formulas use.
class SchemeHeadEditor : public QWidget
{
    Q_OBJECT
public:
    explicit SchemeHeadEditor(QWidget *parent = nullptr);

    void setScheme(const models::Scheme &scheme);
    // Writes what is typed into a scheme; its criteria stay.
    void writeTo(models::Scheme &scheme) const;
    // The sentence what is wrong with what is typed; empty when nothing is.
    QString problem() const { return m_problem; }

signals:
    void changed();

private:
    QLineEdit *addLine(const QString &id, const QString &label);
    QTableWidget *addTable(const QString &id, const QString &label, const QStringList &columns,
                           bool canGrow);
    void read();
    bool readPoints(const QString &label, const QString &text, models::Hundredths &points);
    void addConsequence(int row, bool fails);
    void readBands();
    void readVetoes();
    void readParameters();

    models::Scheme m_scheme;
    QString m_problem;
    bool m_filling = false;
    QFormLayout *m_form;
    QLineEdit *m_name, *m_document, *m_full, *m_bonus, *m_least, *m_drop, *m_ties;
    QTableWidget *m_bands, *m_vetoes, *m_parameters;
};

} // namespace ui
