// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/name_completer.h"

#include "models/base/pinyin.h"

#include <QStandardItemModel>

namespace ui {

NameCompleter::NameCompleter(const QStringList &names, QObject *parent) : QCompleter(parent)
{
    auto *model = new QStandardItemModel(this);
    for (const QString &name : names) {
        const models::Pinyin pinyin = models::textPinyin(name);
        auto *item = new QStandardItem(name);
        item->setData(QStringList({name, pinyin.full, pinyin.initials}).join(QLatin1Char(' ')),
                      Qt::UserRole);
        model->appendRow(item);
    }
    setModel(model);
    setCompletionRole(Qt::UserRole);
    setFilterMode(Qt::MatchContains);
    setCaseSensitivity(Qt::CaseInsensitive);
    setMaxVisibleItems(12);
}

QString NameCompleter::pathFromIndex(const QModelIndex &index) const
{
    return index.data(Qt::DisplayRole).toString();
}

} // namespace ui
