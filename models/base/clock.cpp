// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"

#include <memory>

namespace models {

static std::function<QDateTime()> &source()
{
    static std::function<QDateTime()> clock = [] { return QDateTime::currentDateTimeUtc(); };
    return clock;
}

QDateTime now()
{
    return source()();
}

FixedClock::FixedClock(const QDateTime &moment) : m_previous(source())
{
    source() = [moment] { return moment; };
}

FixedClock::~FixedClock()
{
    source() = m_previous;
}

void FixedClock::advance(qint64 milliseconds)
{
    const QDateTime moment = now().addMSecs(milliseconds);
    source() = [moment] { return moment; };
}

} // namespace models
