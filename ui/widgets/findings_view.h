// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/money_checks.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ui {

// What the money rules find at one voucher: the rule, what was found, what is allowed and by which
// document, the stops first.
class FindingsView : public QWidget
{
    Q_OBJECT
public:
    explicit FindingsView(QWidget *parent = nullptr);
    void setFindings(const QList<models::MoneyFinding> &findings);

private:
    void add(const models::MoneyFinding &finding);

    QLabel *m_title;
    QLabel *m_summary;
    QVBoxLayout *m_lines;
};

} // namespace ui
