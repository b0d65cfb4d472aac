// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edits/remove_person.h"

#include <optional>

class QWidget;

namespace ui {

// Shows what would go with a person and where others' texts name the person, and asks. Doubtful
// places go only if they are ticked. Empty: the person stays.
std::optional<models::DoubtfulPlaces> askRemoval(QWidget *parent, const QString &name,
                                                 const models::RemovedPerson &rehearsed);

} // namespace ui
