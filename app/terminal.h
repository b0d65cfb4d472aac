// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace app {

// Prints on standard output, ending with a line end.
void printAnswer(const QByteArray &utf8);

// Prints a line on standard error.
void printAside(const QString &line);

// Shows how far the work is in one line of standard error, when that is a terminal, and lets Ctrl+C
// cancel it: the work then ends without a trace. One at a time.
class ProgressLine
{
public:
    ProgressLine();
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    models::Progress progress() const;
};

// Rows as lines whose columns stand below each other in a terminal, where a full-width character
// takes two places. Columns named in `numeric` are set to the right.
QString alignedText(const QList<QStringList> &rows, const QList<int> &numeric = {});

} // namespace app
