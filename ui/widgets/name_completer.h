// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>
#include <QStringList>

namespace ui {

// Completes one of many names by any part of it, of its pinyin or of its initials: "yw" for 语文.
class NameCompleter : public QCompleter
{
    Q_OBJECT
public:
    NameCompleter(const QStringList &names, QObject *parent);
    QString pathFromIndex(const QModelIndex &index) const override;
};

} // namespace ui
