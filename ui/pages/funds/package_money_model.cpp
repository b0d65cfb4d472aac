// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funds/package_money_model.h"

#include "models/base/percent.h"
#include "ui/base/format.h"

#include <QFont>

namespace ui {

using models::PackageMoney;

void PackageMoneyModel::setPackages(const QList<PackageMoney> &packages)
{
    beginResetModel();
    // Other kinds of groups follow the total: it is of packages only.
    m_packages.clear();
    const auto isPackage = [](const PackageMoney &one) {
        return one.groupKind == QLatin1String(models::kPackageKind);
    };
    std::copy_if(packages.cbegin(), packages.cend(), std::back_inserter(m_packages), isPackage);
    if (!m_packages.isEmpty()) {
        PackageMoney sum = models::moneyTogether(packages);
        sum.name = tr("Total");
        m_packages << sum;
    }
    std::remove_copy_if(packages.cbegin(), packages.cend(), std::back_inserter(m_packages),
                        isPackage);
    endResetModel();
}

models::Id PackageMoneyModel::groupAt(int row) const
{
    return row >= 0 && row < m_packages.size() ? m_packages[row].groupId : 0;
}

int PackageMoneyModel::rowOf(models::Id group) const
{
    for (int row = 0; row < m_packages.size(); ++row)
        if (group && m_packages[row].groupId == group)
            return row;
    return -1;
}

int PackageMoneyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_packages.size());
}

int PackageMoneyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 10;
}

QString PackageMoneyModel::text(const PackageMoney &package, int column) const
{
    switch (column) {
    case 0:
        return package.name;
    case 1:
        return models::moneyText(package.budget);
    case 2:
        return models::moneyText(package.received);
    case 3:
        return models::moneyText(package.carriedOver);
    case 4:
        return models::moneyText(package.returned);
    case 5:
        return models::moneyText(package.spent);
    case 6:
        return models::percentText(package.execution());
    case 7:
        return models::moneyText(package.balance());
    case 8:
        return models::moneyText(package.committed);
    default:
        return countText(package.stopped);
    }
}

QVariant PackageMoneyModel::data(const QModelIndex &index, int role) const
{
    const PackageMoney &package = m_packages[index.row()];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(package, index.column());
    if (role == Qt::TextAlignmentRole)
        return int((index.column() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::FontRole && !package.groupId) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    return {};
}

QVariant PackageMoneyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Package"),    tr("Budget"), tr("Received"),  tr("Carried over"),
                             tr("Given back"), tr("Spent"),  tr("Execution"), tr("Balance"),
                             tr("Committed"),  tr("Stopped")};
    return titles.value(section);
}

} // namespace ui
