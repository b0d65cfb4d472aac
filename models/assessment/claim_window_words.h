// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace models {

// Words of a sentence that say over which time its numbers were counted.
struct WindowWords
{
    qsizetype from = 0, to = 0; // of the words; `to` is behind them
    qsizetype holdsTo = 0;      // the end of the bracket that they stand in, else of the sentence
    QString words;              // as written: 近两年, 2024年以来, 截至目前
};

// All of them in their order. What a title in 《》 says is none.
QList<WindowWords> windowsIn(const QString &sentence);

} // namespace models
