// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assessment/scheme.h"
#include "models/records/assessment.h"

#include <QWidget>

#include <optional>

namespace ui {

// Asks for a veto of a package: of which kind, what was found, when, who proposes it. Empty when
// the person thought better of it.
std::optional<models::Veto> askVeto(const models::Scheme &scheme, models::Id group,
                                    const QString &groupName, const QString &kind, QWidget *parent);

// Asks for one line of text that is needed; empty when the person thought better of it. `action` is
// the word on the button.
QString askLine(const QString &title, const QString &text, const QString &label,
                const QString &action, QWidget *parent);

} // namespace ui
