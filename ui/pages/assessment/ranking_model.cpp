// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assessment/ranking_model.h"

#include "ui/base/format.h"
#include "ui/scores/year_score_source.h"

#include <QGuiApplication>
#include <QPalette>

namespace ui {

using models::Hundredths;
using models::hundredthsText;
using models::ScoreSheet;

std::optional<Hundredths> stageTotal(const ScoreSheet &sheet, const QString &stage)
{
    const bool ofJudges = stage == QLatin1String("judge");
    std::optional<Hundredths> total;
    for (const models::CriterionResult &criterion : sheet.criteria)
        for (const models::ItemResult &item : criterion.items) {
            std::optional<Hundredths> points;
            if (ofJudges && item.judgesAverage)
                points = item.judgesAverage->rounded();
            else if (const auto given = item.stages.constFind(stage); given != item.stages.cend())
                points = given->points;
            if (points)
                total = total.value_or(Hundredths{}) + *points;
        }
    return total;
}

void RankingModel::setScores(const std::shared_ptr<const models::YearScores> &scores)
{
    const qsizetype before = m_scores ? m_scores->sheets.size() : 0;
    const qsizetype after = scores ? scores->sheets.size() : 0;
    if (before != after)
        beginResetModel();
    m_scores = scores;
    if (before != after)
        endResetModel();
    else if (after)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const ScoreSheet *RankingModel::sheetAt(int row) const
{
    return m_scores && row >= 0 && row < m_scores->sheets.size() ? &m_scores->sheets[row] : nullptr;
}

int RankingModel::rowOf(models::Id group, models::Id membership) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (const ScoreSheet &sheet = m_scores->sheets[row];
            sheet.groupId == group && (!membership || sheet.membershipId == membership))
            return row;
    return -1;
}

int RankingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_scores ? 0 : int(m_scores->sheets.size());
}

int RankingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Count);
}

static QString pointsOrNone(const std::optional<Hundredths> &points)
{
    return points ? hundredthsText(*points) : QStringLiteral("—");
}

QString RankingModel::text(const ScoreSheet &sheet, int column) const
{
    switch (column) {
    case Rank:
        return QString::number(sheet.rank) + (sheet.isTied ? QStringLiteral("=") : QString());
    case Name:
        return sheet.membershipId ? tr("%1 (%2)").arg(sheet.name, sheet.group) : sheet.name;
    case Total:
        return hundredthsText(sheet.total);
    case Band:
        return bandText(*m_scores, sheet);
    case Outstanding:
        return sheet.outstanding ? QString::number(sheet.outstanding) : QString();
    case Self:
        return pointsOrNone(stageTotal(sheet, QStringLiteral("self")));
    case Base:
        return pointsOrNone(stageTotal(sheet, QStringLiteral("base")));
    case Centre:
        return pointsOrNone(stageTotal(sheet, QStringLiteral("centre")));
    default:
        return pointsOrNone(stageTotal(sheet, QStringLiteral("judge")));
    }
}

QString RankingModel::tip(const ScoreSheet &sheet) const
{
    QStringList lines{sheet.number.isEmpty() ? sheet.name : sheet.number + u' ' + sheet.name};
    lines << models::rankReasonText(*m_scores, sheet, models::language())
          << models::bandReasonText(*m_scores, sheet, models::language());
    if (sheet.outstanding)
        lines << tr("%1 items have no points yet; total and band may still change.")
                     .arg(sheet.outstanding);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QVariant RankingModel::data(const QModelIndex &index, int role) const
{
    const ScoreSheet *sheet = sheetAt(index.row());
    if (!sheet)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*sheet, index.column());
    case Qt::ToolTipRole:
        return tip(*sheet);
    case Qt::ForegroundRole: // of what may still change
        return sheet->outstanding && (index.column() == Total || index.column() == Band)
                   ? QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText))
                   : QVariant();
    case Qt::TextAlignmentRole: {
        const bool isText = index.column() == Name || index.column() == Band;
        return int((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    default:
        return {};
    }
}

QVariant RankingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isText = section == Name || section == Band;
        return int((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    const QStringList titles{tr("Rank"), tr("Package"), tr("Total"),  tr("Band"),  tr("To do"),
                             tr("Own"),  tr("Base"),    tr("Review"), tr("Judges")};
    const QStringList tips{{},
                           {},
                           {},
                           {},
                           tr("Items that have no points yet"),
                           tr("Sum of the package’s own scores"),
                           tr("Sum of the base school’s scores"),
                           tr("Sum of the centre’s scores"),
                           tr("Sum of the judges’ averages")};
    if (role == Qt::ToolTipRole)
        return tips.value(section);
    return role == Qt::DisplayRole ? QVariant(titles.value(section)) : QVariant();
}

} // namespace ui
