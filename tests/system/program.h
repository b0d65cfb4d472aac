// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace tests {

// What the real program answered.
struct Answer
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    // Null when standard output is not one JSON document.
    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

// Runs the real program, without a display, in `folder` when one is given. Times out after a minute
// with exit code -1.
Answer runProgram(const QStringList &words, const QString &folder = {});

// The figure of that id in the answer of `yanxun figures --json`; empty when there is none.
QJsonObject figureOf(const Answer &answer, const QString &id);

} // namespace tests
