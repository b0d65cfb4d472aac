// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assessment/scheme.h"

namespace ui {

// "Assessment of packages, version 2": what a scheme is called.
QString schemeTitle(const models::Scheme &scheme);

// "at most 10 points", "from 5, never below 0": what an item can bring.
QString itemPointsText(const models::SchemeItem &item);

// What an event rule counts, by all that it asks for, in one sentence.
QString eventRuleText(const models::EventRule &rule);

// Takes what was typed. A text that was changed is no longer what its translation says.
void takeText(models::SchemeText &text, const QString &typed);

} // namespace ui
