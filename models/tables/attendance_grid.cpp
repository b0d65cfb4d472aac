// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/attendance_grid.h"

#include "models/base/edit_title.h"
#include "models/base/percent.h"
#include "models/base/text.h"
#include "models/vocabulary/code_table.h"

#include <QCoreApplication>
#include <QLocale>
#include <QScopedValueRollback>

#include <algorithm>

namespace models {

namespace {
struct AttendanceGridTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::AttendanceGrid)
};
} // namespace

static QString nameOf(Mark mark)
{
    return mark == Mark::None
               ? QString()
               : codeTable(QStringLiteral("attendance_mark")).name(codeOf(mark), language());
}

// "3月5日" or "5 Mar".
static QString dayName(const QDate &day)
{
    return language() == Language::Chinese
               ? QStringLiteral("%1月%2日").arg(day.month()).arg(day.day())
               : QLocale::c().toString(day, QStringLiteral("d MMM"));
}

void AttendanceGrid::setFile(const std::shared_ptr<RecordFile> &file)
{
    if (const auto before = m_file.lock())
        before->disconnect(this);
    m_file = file;
    if (file) // queued where an import edits on another thread
        connect(file.get(), &RecordFile::changed, this, &AttendanceGrid::onChanged);
    m_group = file ? m_group : 0;
    reload();
}

void AttendanceGrid::setGroup(Id group)
{
    if (group == m_group)
        return;
    m_group = group;
    reload();
}

void AttendanceGrid::tellChanged()
{
    if (m_cells.empty())
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void AttendanceGrid::onChanged()
{
    if (!m_writing)
        reload();
}

const AttendanceGrid::Cell &AttendanceGrid::cell(int row, int column) const
{
    return m_cells[std::size_t(row) * m_columns.size() + std::size_t(column)];
}

bool AttendanceGrid::isDue(int row, int column) const
{
    const Member &member = m_members[std::size_t(row)];
    return isMemberOn(member.joinedOn, member.leftOn, m_columns[std::size_t(column)].day);
}

static void count(MarkTotal &total, Mark mark)
{
    ++total.due;
    total.present += mark == Mark::Present;
    total.onLeave += mark == Mark::Leave;
    total.absent += mark == Mark::Absent;
}

bool AttendanceGrid::isTaken(int column) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (mark(row, column) != Mark::None)
            return true;
    return false;
}

MarkTotal AttendanceGrid::rowTotal(int row) const
{
    MarkTotal total;
    for (int column = 0; column < columnCount(); ++column)
        if (isDue(row, column) && isTaken(column))
            count(total, mark(row, column));
    return total;
}

MarkTotal AttendanceGrid::columnTotal(int column) const
{
    MarkTotal total;
    for (int row = 0; row < rowCount(); ++row)
        if (isDue(row, column))
            count(total, mark(row, column));
    return total;
}

int AttendanceGrid::columnOf(Id activity) const
{
    const auto found = std::find_if(m_columns.cbegin(), m_columns.cend(),
                                    [&](const Column &each) { return each.activity == activity; });
    return found == m_columns.cend() ? -1 : int(found - m_columns.cbegin());
}

bool AttendanceGrid::isValid(const CellMark &cell) const
{
    return cell.row >= 0 && cell.row < rowCount() && cell.column >= 0 &&
           cell.column < columnCount();
}

QString AttendanceGrid::editTitle(const QList<CellMark> &cells) const
{
    const int column = cells.first().column;
    const bool oneColumn = std::all_of(cells.cbegin(), cells.cend(),
                                       [column](const CellMark &c) { return c.column == column; });
    if (oneColumn)
        return models::editTitle(
            "attendance.of_activity",
            {m_groupName, m_columns[std::size_t(column)].day.toString(Qt::ISODate)});
    return models::editTitle("attendance.of_package", {m_groupName, QString::number(cells.size())});
}

Result<int> AttendanceGrid::setMarks(const QList<CellMark> &cells)
{
    QList<CellMark> changes;
    for (const CellMark &each : cells)
        if (isValid(each) && mark(each.row, each.column) != each.mark)
            changes << each;
    const auto file = m_file.lock();
    if (changes.isEmpty() || !file)
        return 0;
    std::vector<Cell> after = m_cells;
    const QScopedValueRollback writing(m_writing, true);
    const auto done = file->edit(editTitle(changes), [&](Transaction &edit) -> Result<void> {
        for (const CellMark &change : changes) {
            Cell &cell =
                after[std::size_t(change.row) * m_columns.size() + std::size_t(change.column)];
            const AttendanceMark mark{m_columns[std::size_t(change.column)].activity,
                                      m_members[std::size_t(change.row)].membership, change.mark};
            cell.id = keepMark(edit, mark, cell.id);
            cell.mark = change.mark;
        }
        return {};
    });
    if (!done)
        return done.failure();
    m_cells = std::move(after);
    for (const CellMark &change : changes) {
        const QModelIndex at = index(change.row, change.column);
        emit dataChanged(at, at);
        emit headerDataChanged(Qt::Horizontal, change.column, change.column);
    }
    // Whether an activity was taken at all may have changed: every row may be due at one more.
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    return int(changes.size());
}

PastedMarks AttendanceGrid::readBlock(const QString &text, int row, int column) const
{
    PastedMarks pasted;
    const QList<QStringList> lines = pastedRows(text);
    for (int down = 0; down < lines.size(); ++down) {
        const QStringList &cells = lines[down];
        for (int right = 0; right < cells.size(); ++right) {
            const QString word = cleanedOrEmpty(cells[right]);
            CellMark cell{row + down, column + right, Mark::None};
            if (word.isEmpty())
                continue;
            const auto code = codeTable(QStringLiteral("attendance_mark")).parse(word);
            if (!isValid(cell)) {
                ++pasted.outside;
            } else if (!code) {
                ++pasted.notUnderstoodCells;
                if (!pasted.notUnderstood.contains(word))
                    pasted.notUnderstood << word;
            } else if (!isDue(cell.row, cell.column)) {
                ++pasted.notDue;
            } else {
                cell.mark = markOfCode(*code);
                pasted.marks << cell;
            }
        }
    }
    return pasted;
}

int AttendanceGrid::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_members.size());
}

int AttendanceGrid::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant AttendanceGrid::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const Mark shown = mark(index.row(), index.column());
    const bool due = isDue(index.row(), index.column());
    const Member &member = m_members[std::size_t(index.row())];
    const Column &column = m_columns[std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(shown);
    case MarkRole:
        return int(shown);
    case DueRole:
        return due;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString state = shown != Mark::None ? nameOf(shown)
                              : due               ? AttendanceGridTexts::tr("not marked")
                                    : AttendanceGridTexts::tr("no member on that day");
        return AttendanceGridTexts::tr("%1, %2: %3").arg(member.name, dayName(column.day), state);
    }
    default:
        return {};
    }
}

QVariant AttendanceGrid::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isColumn = orientation == Qt::Horizontal;
    if (section < 0 || section >= (isColumn ? columnCount() : rowCount()))
        return {};
    const auto total = [&] { return isColumn ? columnTotal(section) : rowTotal(section); };
    const auto name = [&] {
        return isColumn ? m_columns[std::size_t(section)].name
                        : m_members[std::size_t(section)].name;
    };
    switch (role) {
    case IdRole:
        return QVariant::fromValue(isColumn ? m_columns[std::size_t(section)].activity
                                            : m_members[std::size_t(section)].membership);
    case NameRole:
        return name();
    case DayRole:
        return isColumn ? QVariant(m_columns[std::size_t(section)].day) : QVariant();
    case TotalRole: {
        const MarkTotal sum = total();
        return QStringLiteral("%1/%2").arg(sum.present).arg(sum.due);
    }
    case ShareRole: {
        const MarkTotal sum = total();
        return sum.due ? percentText(Amount{sum.present, sum.due}, 0) : QString();
    }
    case Qt::DisplayRole:
        return isColumn ? dayName(m_columns[std::size_t(section)].day) + u' ' + name() : name();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const MarkTotal sum = total();
        const QString who = isColumn ? dayName(m_columns[std::size_t(section)].day) + u' ' + name()
                                     : name() + u' ' + m_members[std::size_t(section)].school;
        return AttendanceGridTexts::tr("%1: %2 of %3 present, %4 on leave, %5 absent")
            .arg(who)
            .arg(sum.present)
            .arg(sum.due)
            .arg(sum.onLeave)
            .arg(sum.absent);
    }
    default:
        return {};
    }
}

} // namespace models
