// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/record_file.h"
#include "models/tables/list_kind.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>

#include <atomic>
#include <memory>
#include <vector>

namespace models {

// One choice of a filter, as a person reads it.
struct FilterChoice
{
    QString code; // "" is "not known"
    QString label;
    qint64 count = -1; // rows of the list that have it; -1: not counted
};

// A list of records for a table view: the ids of its rows in their order, and the rows' texts in
// pages read when they are looked at, so that a million rows cost no more than those on screen.
// While an edit runs elsewhere it shows what it has read; after the edit it reads again.
class RecordListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, IsNumberRole };

    explicit RecordListModel(const ListKind &kind, QObject *parent = nullptr);
    ~RecordListModel() override;

    const ListKind &kind() const { return m_kind; }
    // The file that is listed; the model does not keep it open. Null lists nothing.
    void setFile(const std::shared_ptr<RecordFile> &file);
    // The cycle whose day, rural definition and members the columns look at.
    void setCycle(const std::optional<Cycle> &cycle);

    // The columns shown, by key, in order.
    void setColumns(const QStringList &keys);
    QStringList columns() const;
    QStringList standardColumns() const;

    // No codes take the filter away.
    void setFilter(const QString &key, const QStringList &codes);
    // Shows just these records, for example those that a check found; unset: all.
    void setOnly(const std::optional<QList<Id>> &ids);
    // Takes away every filter, the text and the choice of records.
    void clearFilters();
    QStringList filter(const QString &key) const { return m_query.filters.value(key); }
    bool isFiltered() const { return !m_query.isEverything(); }
    // Shows the rows in which typed text is found.
    void setText(const QString &text);
    QString text() const { return m_query.text; }
    QList<FilterChoice> filterChoices(const QString &key) const;

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    QString sortKey() const { return m_query.sortKey; }
    bool isDescending() const { return m_query.descending; }

    Id idAt(int row) const;
    // -1 when the record is not listed.
    int rowOf(Id id) const;
    // True while rows are sorted on another thread; the old ones are still shown.
    bool isLoading() const { return m_job != nullptr || m_retry.isActive(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

signals:
    // The rows are as the filters, the order and the file say now.
    void loaded();
    // Rows could not be read; the sentence why.
    void failed(const models::Error &error);

private:
    struct Job;
    using Texts = QList<QStringList>; // of one page of rows
    void onChanged();
    void onRetry();
    void restart();
    void reload();
    bool isSmall(SQLite::Database &database) const;
    void start(const std::shared_ptr<RecordFile> &file);
    void take(const std::shared_ptr<Job> &job);
    void show(std::vector<Id> ids);
    const Texts *page(int number) const;
    Texts readPage(SQLite::Database &database, int number) const;
    void countCodes(SQLite::Database &database, const ListFilter &filter,
                    QMap<QString, qint64> &counts) const;

    const ListKind &m_kind;
    std::weak_ptr<RecordFile> m_file;
    QList<const ListColumn *> m_columns;
    ListQuery m_query;
    std::vector<Id> m_ids;
    mutable QCache<int, Texts> m_pages;
    mutable QTimer m_retry;
    std::shared_ptr<Job> m_job;
};

} // namespace models
