// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QTableWidget>

namespace ui {

// The numbers of a set of rules for hours in a table, each with what it means, to be changed.
class RuleNumbers : public QTableWidget
{
    Q_OBJECT
public:
    explicit RuleNumbers(QWidget *parent = nullptr);

    void setContent(const QJsonObject &content);
    // The rules with the numbers as they stand in the table; what is no number stays text, which
    // parseHoursRules() refuses.
    QJsonObject content() const;

private:
    void addNumber(const QStringList &path, const QString &meaning);
    void addLists();

    QJsonObject m_content;
    QList<QStringList> m_paths; // of each row: keys, and the place in a list
};

} // namespace ui
