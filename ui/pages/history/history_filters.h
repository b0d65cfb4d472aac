// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/history_reader.h"
#include "ui/base/page_context.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>
#include <QWidget>

namespace ui {

// The line above the history: by words, by person, by day, by kind of record, by one record.
class HistoryFilters : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryFilters(PageContext &context, QWidget *parent = nullptr);

    models::HistoryFilter filter() const;
    // Only what was done to one record; 0 takes that away.
    void setRecord(const QString &table, models::Id id);
    // Reads anew who made edits. The file can be read.
    void showAuthors();

signals:
    void changed();

private:
    void addTimes();
    void addKinds();
    std::pair<QDateTime, QDateTime> chosenTime() const;

    PageContext &m_context;
    QLineEdit *m_text;
    QComboBox *m_author;
    QComboBox *m_time;
    QDateEdit *m_day;
    QComboBox *m_kind;
    QToolButton *m_record;
    QTimer m_pause;
    QString m_table;
    models::Id m_id = 0;
};

} // namespace ui
