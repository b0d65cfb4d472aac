// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/quantity_question.h"

#include "models/base/clock.h"

namespace models {

QDate lastCountedDay(const Cycle &cycle)
{
    return cycle.acceptanceDate.isValid() ? std::max(cycle.endsOn, cycle.acceptanceDate)
                                          : cycle.endsOn;
}

QuantityQuestion QuantityQuestion::ofYear(const Cycle &cycle)
{
    const QDate today = now().toLocalTime().date();
    const QDate last = lastCountedDay(cycle);
    return {.cycle = cycle, .until = last.isValid() ? std::min(today, last) : today, .from = {}};
}

QuantityQuestion QuantityQuestion::onDay(const Cycle &cycle, const QDate &day)
{
    QuantityQuestion question = ofYear(cycle);
    if (day.isValid() && day < question.until) {
        question.until = day;
        question.isOfYear = false;
    }
    return question;
}

} // namespace models
