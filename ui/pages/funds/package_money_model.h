// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/package_money.h"

#include <QAbstractTableModel>

namespace ui {

// The packages with their money for a table view; the last row is their sum.
class PackageMoneyModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setPackages(const QList<models::PackageMoney> &packages);
    models::Id groupAt(int row) const;
    int rowOf(models::Id group) const; // -1: not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString text(const models::PackageMoney &package, int column) const;

    QList<models::PackageMoney> m_packages; // with the sum at the end
};

} // namespace ui
