// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/history_list.h"

namespace models {

QString kindsText(const QString &kinds, Language language)
{
    QStringList texts;
    for (const QString &kind : kinds.split(u',', Qt::SkipEmptyParts))
        if (const RecordType *type = findRecordType(kind.section(u' ', 0, 0)))
            texts << type->displayTitle(language) + u' ' + kind.section(u' ', 1);
    return texts.join(QStringLiteral(" · "));
}

HistoryList::HistoryList(QObject *parent) : QAbstractTableModel(parent) {}

void HistoryList::setLines(std::shared_ptr<RecordFile> file, const QList<Id> &ids)
{
    beginResetModel();
    m_file = std::move(file);
    m_ids = ids;
    m_read.clear();
    endResetModel();
}

int HistoryList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int HistoryList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

std::optional<HistoryLine> HistoryList::read(Id id) const
{
    SQLite::Database &database = m_file->database();
    if (const auto entry = historyEntry(database, id))
        return HistoryLine{id,           entry->madeAt, entry->author,
                           entry->title, entry->state,  kindsText(entry->kinds, language()),
                           entry->size};
    if (const auto note = accessNote(database, id)) {
        RecordNames names(database);
        return HistoryLine{
            id, note->madeAt, note->author, noteTitle(names, *note, language()), {}, {}, 0};
    }
    return std::nullopt;
}

std::optional<HistoryLine> HistoryList::line(Id id) const
{
    if (const HistoryLine *known = m_read.object(id))
        return *known;
    if (!m_file || m_file->isBusy())
        return std::nullopt;
    try {
        const auto found = read(id);
        if (found)
            m_read.insert(id, new HistoryLine(*found));
        return found;
    } catch (const SQLite::Exception &) {
        return std::nullopt; // the list shows what it has; opening the line tells why
    }
}

QVariant HistoryList::data(const QModelIndex &index, int role) const
{
    const bool shown = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (!index.isValid() || !shown)
        return {};
    const auto found = line(idAt(index.row()));
    if (!found)
        return QStringLiteral("…");
    switch (index.column()) {
    case When:
        return found->madeAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    case Who:
        return found->author;
    case What:
        return role == Qt::ToolTipRole && !found->kinds.isEmpty()
                   ? found->title + u'\n' + found->kinds
                   : found->title;
    case State:
        return found->state ? stateText(*found->state, language()) : tr("noted");
    default:
        return {};
    }
}

QVariant HistoryList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("When"), tr("Who"), tr("What"), tr("State")};
    return titles[section];
}

} // namespace models
