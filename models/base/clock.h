// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <functional>

namespace models {

// The present moment, UTC with milliseconds. Everything that asks for the time asks here, so that a
// test can set it.
QDateTime now();

// Replaces the clock for as long as it lives; for tests only.
class FixedClock
{
public:
    explicit FixedClock(const QDateTime &moment);
    ~FixedClock();
    FixedClock(const FixedClock &) = delete;
    FixedClock &operator=(const FixedClock &) = delete;
    void advance(qint64 milliseconds);

private:
    std::function<QDateTime()> m_previous;
};

} // namespace models
