// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/score_grid.h"

#include "models/assessment/points.h"
#include "models/assessment/score_items.h"
#include "models/assessment/year_state.h"
#include "models/base/edit_title.h"
#include "models/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace models {

namespace {
struct ScoreGridTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::ScoreGrid)
};

// Judges lie far apart when the highest and the lowest differ by more than this share of what the
// item can bring.
constexpr int kFarPercent = 30;
} // namespace

void ScoreGrid::setFile(const std::shared_ptr<RecordFile> &file)
{
    if (const auto before = m_file.lock())
        before->disconnect(this);
    m_file = file;
    if (file) // queued where an import edits on another thread
        connect(file.get(), &RecordFile::changed, this, &ScoreGrid::reload);
    reload();
}

void ScoreGrid::setCycle(const std::optional<Cycle> &cycle)
{
    m_cycle = cycle;
    reload();
}

void ScoreGrid::setPanel(Id panel)
{
    beginResetModel();
    m_panel = panel;
    m_place = 0;
    takePanel();
    endResetModel();
}

void ScoreGrid::setSlice(Slice slice, int place)
{
    beginResetModel();
    m_slice = slice;
    m_place = place;
    endResetModel();
}

void ScoreGrid::showOnly(Id judge)
{
    if (judge == m_only)
        return;
    m_only = judge;
    if (rowCount() && columnCount())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ScoreGrid::takePanel()
{
    const auto found = std::find_if(m_panels.cbegin(), m_panels.cend(),
                                    [this](const auto &each) { return each.panel.id == m_panel; });
    const PanelOverview shown = found != m_panels.cend() ? *found : m_panels.value(0);
    m_panel = shown.panel.id;
    m_judges = shown.judges;
    m_packages = shown.packages;
}

void ScoreGrid::read(SQLite::Database &database)
{
    const auto items = scoreItemsOf(database, *m_cycle);
    if (!items) {
        emit failed(items.error());
        return;
    }
    m_items = *items;
    m_items.removeIf([](const ScoreItem &item) { return !item.isJudged; });
    m_panels = panelsOf(database, *m_cycle);
    m_panels.removeIf([](const PanelOverview &panel) { return !panel.panel.id; });
    m_conflicts = std::make_shared<Conflicts>(database, *m_cycle);
    m_scores = scoresOf(database, *m_cycle);
}

// Reads the cycle anew. A view keeps its place where rows and columns stay the same.
void ScoreGrid::reload()
{
    const auto file = m_file.lock();
    if (file && file->isBusy())
        return; // changed() comes after that edit
    const int rows = rowCount();
    const int columns = columnCount();
    const auto names = [this] {
        QStringList all;
        for (int column = 0; column < columnCount(); ++column)
            all << headerData(column, Qt::Horizontal).toString();
        for (int row = 0; row < rowCount(); ++row)
            all << headerData(row, Qt::Vertical).toString();
        return all;
    };
    const QStringList before = names();
    ScoreGrid fresh;
    fresh.m_cycle = m_cycle;
    fresh.m_panel = m_panel;
    fresh.m_slice = m_slice;
    fresh.m_place = m_place;
    connect(&fresh, &ScoreGrid::failed, this, &ScoreGrid::failed);
    try {
        if (file && m_cycle)
            fresh.read(file->database());
    } catch (const SQLite::Exception &exception) {
        emit failed(databaseFailure(exception, file->path()).error);
        return;
    }
    fresh.takePanel();
    const bool same = rows == fresh.rowCount() && columns == fresh.columnCount();
    if (!same)
        beginResetModel();
    m_panel = fresh.m_panel;
    m_panels = fresh.m_panels;
    m_items = fresh.m_items;
    m_judges = fresh.m_judges;
    m_packages = fresh.m_packages;
    m_conflicts = fresh.m_conflicts;
    m_scores = fresh.m_scores;
    if (!same) {
        endResetModel();
    } else if (rows && columns) {
        emit dataChanged(index(0, 0), index(rows - 1, columns - 1));
        if (before != names()) {
            emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
            emit headerDataChanged(Qt::Vertical, 0, rows - 1);
        }
    }
    emit reloaded();
}

int ScoreGrid::scoredColumns() const
{
    return int(m_slice == Slice::Judge ? m_items.size() : m_judges.size());
}

int ScoreGrid::summaryColumns() const
{
    if (!scoredColumns() || (m_slice == Slice::Judge && m_judges.isEmpty()))
        return 0;
    return m_slice == Slice::Judge ? 1 : 2;
}

int ScoreGrid::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return int(m_slice == Slice::Package ? (m_packages.isEmpty() ? 0 : m_items.size())
                                         : m_packages.size());
}

int ScoreGrid::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !summaryColumns())
        return 0;
    return scoredColumns() + summaryColumns();
}

ScoreGrid::Place ScoreGrid::placeOf(int row, int column) const
{
    switch (m_slice) {
    case Slice::Judge:
        return {row, column, m_place};
    case Slice::Item:
        return {row, m_place, column};
    case Slice::Package:
        return {m_place, row, column};
    }
    return {};
}

bool ScoreGrid::isCell(int row, int column) const
{
    return row >= 0 && row < rowCount() && column >= 0 && column < scoredColumns();
}

ScoreKey ScoreGrid::keyOf(const Place &place) const
{
    return {m_packages.value(place.package).groupId, 0, m_items.value(place.item).code, kJudgeStage,
            m_judges.value(place.judge).judge.id};
}

std::optional<Hundredths> ScoreGrid::points(const Place &place) const
{
    const auto found = m_scores.constFind(keyOf(place));
    return found == m_scores.cend() ? std::nullopt : found->points;
}

QString ScoreGrid::blocked(const Place &place) const
{
    if (!m_conflicts)
        return {};
    const PanelJudge judge = m_judges.value(place.judge);
    const PanelPackage package = m_packages.value(place.package);
    const Conflict conflict = m_conflicts->of(judge.judge.id, package.groupId);
    return conflict == Conflict::None
               ? QString()
               : ScoreGridTexts::tr("%1 may not score “%2”: %3.")
                     .arg(judge.judge.name, package.name, conflictText(conflict));
}

// Whether the points of a place count among the judges' of its package and item.
bool ScoreGrid::counts(const Place &place) const
{
    return !m_judges.value(place.judge).isAbsent() && blocked(place).isEmpty() && points(place);
}

bool ScoreGrid::isFarApart(int package, int item, qint64 *apart) const
{
    std::optional<qint64> least, most;
    for (int judge = 0; judge < m_judges.size(); ++judge) {
        const Place place{package, item, judge};
        if (!counts(place))
            continue;
        const qint64 value = points(place)->value;
        least = std::min(least.value_or(value), value);
        most = std::max(most.value_or(value), value);
    }
    const qint64 gap = least ? *most - *least : 0;
    if (apart)
        *apart = gap;
    const qint64 full = m_items.value(item).most.value;
    return full ? gap * 100 > full * kFarPercent : least && gap * 100 > *most * kFarPercent;
}

int ScoreGrid::missing() const
{
    int count = 0;
    for (int package = 0; package < m_packages.size(); ++package)
        for (int item = 0; item < m_items.size(); ++item)
            for (int judge = 0; judge < m_judges.size(); ++judge) {
                const Place place{package, item, judge};
                count += !m_judges[judge].isAbsent() && blocked(place).isEmpty() && !points(place);
            }
    return count;
}

QString ScoreGrid::summaryText(int row, int column) const
{
    if (m_slice == Slice::Judge) {
        Hundredths sum;
        bool any = false;
        for (int item = 0; item < m_items.size(); ++item)
            if (const auto each = points({row, item, m_place})) {
                sum = sum + *each;
                any = true;
            }
        return any ? hundredthsText(sum) : QString();
    }
    const int package = m_slice == Slice::Item ? row : m_place;
    const int item = m_slice == Slice::Item ? m_place : row;
    if (m_only) // the average would tell what is hidden
        return {};
    Points sum;
    int count = 0;
    for (int judge = 0; judge < m_judges.size(); ++judge)
        if (const Place place{package, item, judge}; counts(place)) {
            sum += Points::of(*points(place));
            ++count;
        }
    if (!count)
        return {};
    if (column == scoredColumns())
        return pointsText(Points::of(sum.asDouble() / count));
    qint64 apart = 0;
    const bool far = isFarApart(package, item, &apart);
    return far ? ScoreGridTexts::tr("%1 far apart").arg(hundredthsText({apart}))
               : hundredthsText({apart});
}

QVariant ScoreGrid::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const bool isSummary = index.column() >= scoredColumns();
    const Place place = isSummary ? Place{m_slice == Slice::Package ? m_place : index.row(),
                                          m_slice == Slice::Package ? index.row() : m_place, -1}
                                  : placeOf(index.row(), index.column());
    const bool isHidden = !isSummary && m_only && m_slice != Slice::Judge &&
                          m_judges.value(place.judge).judge.id != m_only;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: {
        if (isSummary)
            return summaryText(index.row(), index.column());
        if (!blocked(place).isEmpty())
            return role == Qt::EditRole ? QString() : ScoreGridTexts::tr("may not");
        const auto shown = points(place);
        return !shown ? QString() : isHidden ? QStringLiteral("•") : hundredthsText(*shown);
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return isSummary ? QString() : blocked(place);
    case BlockedRole:
        return isSummary ? QString() : blocked(place);
    case GapRole:
        return m_slice != Slice::Judge && !m_only && isFarApart(place.package, place.item);
    case HiddenRole:
        return isHidden;
    case SummaryRole:
        return isSummary;
    default:
        return {};
    }
}

Qt::ItemFlags ScoreGrid::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const auto file = m_file.lock();
    const bool isOpen = m_cycle && yearState(*m_cycle) != YearState::Published;
    if (file && !file->isReadOnly() && isOpen && isCell(index.row(), index.column()) &&
        index.data(BlockedRole).toString().isEmpty() && !index.data(HiddenRole).toBool())
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant ScoreGrid::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (orientation == Qt::Horizontal && section >= scoredColumns()) {
        if (m_slice == Slice::Judge)
            return ScoreGridTexts::tr("Sum");
        return section == scoredColumns() ? ScoreGridTexts::tr("Average")
                                          : ScoreGridTexts::tr("Apart");
    }
    const bool isJudge = m_slice != Slice::Judge && orientation == Qt::Horizontal;
    if (isJudge) {
        const PanelJudge judge = m_judges.value(section);
        return judge.isAbsent() ? ScoreGridTexts::tr("%1 (absent)").arg(judge.judge.name)
                                : judge.judge.name;
    }
    const bool isPackage = m_slice != Slice::Package && orientation == Qt::Vertical;
    if (isPackage) {
        const PanelPackage package = m_packages.value(section);
        return package.number.isEmpty() ? package.name : package.number + u' ' + package.name;
    }
    const ScoreItem item = m_items.value(section);
    const QString most =
        item.most.value ? QStringLiteral(" /%1").arg(hundredthsText(item.most)) : QString();
    const bool isHead = orientation == Qt::Horizontal && role == Qt::DisplayRole;
    return isHead ? item.code + most + u'\n' + item.name : item.code + u' ' + item.name + most;
}

} // namespace models
