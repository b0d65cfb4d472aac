// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/record_list.h"

#include "models/base/percent.h"
#include "models/tables/list_text.h"
#include "models/tables/row_ids.h"
#include "models/vocabulary/code_table.h"

#include <QCoreApplication>
#include <QPointer>
#include <QScopeGuard>
#include <QThreadPool>

#include <algorithm>

namespace models {

static constexpr int kPageRows = 64;
static constexpr int kPages = 256;
// Lists up to this length are sorted at once: it takes less time than a frame.
static constexpr int kSmallRows = 5000;
static constexpr int kRetryMilliseconds = 100;

// A search for ids on another thread.
struct RecordListModel::Job
{
    Reins reins;
    std::vector<Id> ids;
    std::optional<Error> error;
};

RecordListModel::RecordListModel(const ListKind &kind, QObject *parent)
    : QAbstractTableModel(parent), m_kind(kind), m_pages(kPages)
{
    m_query.kind = &kind;
    m_query.sortKey = kind.sortKey;
    m_retry.setSingleShot(true);
    m_retry.setInterval(kRetryMilliseconds);
    connect(&m_retry, &QTimer::timeout, this, &RecordListModel::onRetry);
    setColumns(standardColumns());
}

RecordListModel::~RecordListModel()
{
    if (m_job)
        m_job->reins.cancelled = true;
}

void RecordListModel::setFile(const std::shared_ptr<RecordFile> &file)
{
    if (const auto before = m_file.lock())
        disconnect(before.get(), nullptr, this, nullptr);
    m_file = file;
    if (file)
        connect(file.get(), &RecordFile::changed, this, &RecordListModel::onChanged,
                Qt::QueuedConnection);
    restart();
}

void RecordListModel::setCycle(const std::optional<Cycle> &cycle)
{
    m_query.cycle = cycle;
    onChanged();
}

QStringList RecordListModel::standardColumns() const
{
    QStringList keys;
    for (const ListColumn &column : m_kind.columns)
        if (column.shown)
            keys << column.key;
    return keys;
}

void RecordListModel::setColumns(const QStringList &keys)
{
    beginResetModel();
    m_columns.clear();
    for (const QString &key : keys)
        if (const ListColumn *column = m_kind.column(key))
            m_columns << column;
    m_pages.clear();
    endResetModel();
}

QStringList RecordListModel::columns() const
{
    QStringList keys;
    for (const ListColumn *column : m_columns)
        keys << column->key;
    return keys;
}

void RecordListModel::setFilter(const QString &key, const QStringList &codes)
{
    if (codes == m_query.filters.value(key))
        return;
    codes.isEmpty() ? static_cast<void>(m_query.filters.remove(key))
                    : static_cast<void>(m_query.filters.insert(key, codes));
    reload();
}

void RecordListModel::clearFilters()
{
    m_query.filters.clear();
    m_query.text.clear();
    m_query.only.reset();
    reload();
}

void RecordListModel::setOnly(const std::optional<QList<Id>> &ids)
{
    m_query.only = ids;
    reload();
}

void RecordListModel::setText(const QString &text)
{
    if (text == m_query.text)
        return;
    m_query.text = text;
    reload();
}

void RecordListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_columns.size())
        return;
    const bool descending = order == Qt::DescendingOrder;
    if (m_query.sortKey == m_columns[column]->key && m_query.descending == descending)
        return;
    m_query.sortKey = m_columns[column]->key;
    m_query.descending = descending;
    reload();
}

Id RecordListModel::idAt(int row) const
{
    return row >= 0 && size_t(row) < m_ids.size() ? m_ids[size_t(row)] : 0;
}

int RecordListModel::rowOf(Id id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : int(found - m_ids.begin());
}

int RecordListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int RecordListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RecordListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_ids.size())
        return {};
    const bool number = m_columns[index.column()]->number;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        const Texts *texts = page(index.row() / kPageRows);
        return texts ? texts->value(index.row() % kPageRows).value(index.column())
                     : QStringLiteral("…");
    }
    case Qt::TextAlignmentRole:
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole:
        return idAt(index.row());
    case IsNumberRole:
        return number;
    default:
        return {};
    }
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const ListColumn &column = *m_columns[section];
    if (role == Qt::DisplayRole)
        return column.displayTitle(language());
    if (role == Qt::TextAlignmentRole)
        return int((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

const RecordListModel::Texts *RecordListModel::page(int number) const
{
    if (const Texts *texts = m_pages.object(number))
        return texts;
    const auto file = m_file.lock();
    if (!file || file->isBusy()) {
        m_retry.start();
        return nullptr;
    }
    if (m_job)
        m_job->reins.held = true;
    const auto letGo = qScopeGuard([this] {
        if (m_job)
            m_job->reins.held = false;
    });
    try {
        m_pages.insert(number, new Texts(readPage(file->database(), number)));
    } catch (const SQLite::Exception &) {
        m_retry.start();
        return nullptr;
    }
    return m_pages.object(number);
}

RecordListModel::Texts RecordListModel::readPage(SQLite::Database &database, int number) const
{
    std::string sql = "SELECT record.id";
    for (const ListColumn *column : m_columns)
        for (const std::string *cell : {&column->value, &column->whole, &column->unknown})
            sql += ", " + (cell->empty() ? std::string("NULL") : *cell);
    sql += std::string(" FROM ") + m_kind.type->table + " AS record WHERE record.id = ?";
    SQLite::Statement row(database, filledSql(sql, m_query));
    Texts texts;
    const size_t first = size_t(number) * kPageRows;
    const size_t end = std::min(first + kPageRows, m_ids.size());
    for (size_t at = first; at < end; ++at) {
        row.reset();
        row.bind(1, static_cast<std::int64_t>(m_ids[at]));
        QStringList cells;
        const bool there = row.executeStep();
        for (int column = 0; there && column < m_columns.size(); ++column)
            cells << listText(*m_columns[column], columnValue(row, 1 + 3 * column),
                              Amount{row.getColumn(1 + 3 * column).getInt64(),
                                     row.getColumn(2 + 3 * column).getInt64(),
                                     row.getColumn(3 + 3 * column).getInt64()},
                              language());
        texts << cells;
    }
    return texts;
}

void RecordListModel::onChanged()
{
    m_pages.clear();
    if (!m_ids.empty() && !m_columns.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    reload();
}

// What was wanted while an edit ran on another thread.
void RecordListModel::onRetry()
{
    onChanged();
}

void RecordListModel::restart()
{
    m_pages.clear();
    beginResetModel();
    m_ids.clear();
    endResetModel();
    reload();
}

bool RecordListModel::isSmall(SQLite::Database &database) const
{
    SQLite::Statement count(database, std::string("SELECT count(*) FROM (SELECT 1 FROM ") +
                                          m_kind.type->table + " LIMIT ?)");
    count.bind(1, kSmallRows + 1);
    count.executeStep();
    return count.getColumn(0).getInt() <= kSmallRows;
}

void RecordListModel::reload()
{
    if (m_job)
        m_job->reins.cancelled = true;
    m_job.reset();
    const auto file = m_file.lock();
    if (!file) {
        m_retry.stop();
        show({});
        return;
    }
    if (file->isBusy()) {
        m_retry.start();
        return;
    }
    m_retry.stop();
    try {
        if (isIndexed(m_query) || isSmall(file->database()))
            show(rowIds(file->database(), m_query, Reins()));
        else
            start(file);
    } catch (const SQLite::Exception &exception) {
        emit failed(databaseFailure(exception, file->path()).error);
    }
}

void RecordListModel::start(const std::shared_ptr<RecordFile> &file)
{
    m_job = std::make_shared<Job>();
    auto work = [file = std::shared_ptr<RecordFile>(file), job = m_job, query = m_query,
                 model = QPointer<RecordListModel>(this)]() mutable {
        try {
            job->ids = rowIds(file->database(), query, job->reins);
        } catch (const SQLite::Exception &exception) {
            job->error = databaseFailure(exception, file->path()).error;
        }
        file.reset(); // before the answer, so that whoever waits for it may close the file
        const auto answer = [job, model] {
            if (model)
                model->take(job);
        };
        QMetaObject::invokeMethod(QCoreApplication::instance(), answer, Qt::QueuedConnection);
    };
    QThreadPool::globalInstance()->start(std::move(work));
}

void RecordListModel::take(const std::shared_ptr<Job> &job)
{
    if (job != m_job)
        return; // something newer was asked for meanwhile
    m_job.reset();
    if (job->error) // an edit was rolled back below it
        m_retry.start();
    else
        show(std::move(job->ids));
}

void RecordListModel::show(std::vector<Id> ids)
{
    if (ids != m_ids) {
        beginResetModel();
        m_ids = std::move(ids);
        m_pages.clear();
        endResetModel();
    }
    emit loaded();
}

void RecordListModel::countCodes(SQLite::Database &database, const ListFilter &filter,
                                 QMap<QString, qint64> &counts) const
{
    std::string sql = "SELECT " + filter.value + ", count(*) FROM " + m_kind.type->table +
                      " AS record" + (m_kind.scope.empty() ? "" : " WHERE " + m_kind.scope) +
                      " GROUP BY 1";
    SQLite::Statement row(database, filledSql(sql, m_query));
    while (row.executeStep()) {
        const QString value = textOf(columnValue(row, 0));
        const QStringList codes =
            filter.several ? value.split(QLatin1Char(',')) : QStringList{value};
        for (const QString &code : codes)
            counts[code] += row.getColumn(1).getInt64();
    }
}

QList<FilterChoice> RecordListModel::filterChoices(const QString &key) const
{
    QList<FilterChoice> choices;
    const ListFilter *filter = m_kind.filter(key);
    const auto file = m_file.lock();
    if (!filter || !file || file->isBusy())
        return choices;
    for (const ListFilter::Condition &condition : filter->conditions)
        choices << FilterChoice{condition.code, say(language(), "List", condition.title)};
    if (!choices.isEmpty())
        return choices;
    QMap<QString, qint64> counts;
    const bool counted = isSmall(file->database());
    if (counted || filter->codeTable.isEmpty())
        countCodes(file->database(), *filter, counts);
    if (filter->codeTable.isEmpty())
        for (auto value = counts.cbegin(); value != counts.cend(); ++value)
            choices << FilterChoice{value.key(), value.key(), value.value()};
    else
        for (const Term &term : codeTable(filter->codeTable).terms())
            if (!counted || counts.contains(term.code))
                choices << FilterChoice{term.code,
                                        codeTable(filter->codeTable).name(term.code, language()),
                                        counts.value(term.code, -1)};
    choices.removeIf([](const FilterChoice &choice) { return choice.code.isEmpty(); });
    if (!counted || counts.contains(QString()))
        choices << FilterChoice{QString(),
                                say(language(), "List", QT_TRANSLATE_NOOP("List", "Not known")),
                                counts.value(QString(), -1)};
    return choices;
}

} // namespace models
