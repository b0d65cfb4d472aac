// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace models {

// How long work tells how far it is and learns that it should stop. Called often, from the thread
// that works; must return at once. `done` of `total` are in units of the step (bytes, rows); total
// 0 means not known. Returns false to cancel: the work then ends with ErrorCode::Cancelled and
// leaves no trace.
using Progress = std::function<bool(const QString &step, qint64 done, qint64 total)>;

// A Progress that never cancels and shows nothing.
inline Progress silently()
{
    return [](const QString &, qint64, qint64) { return true; };
}

} // namespace models
