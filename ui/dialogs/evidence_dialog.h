// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/page_context.h"

namespace ui {

// The files that prove one record, in a dialog of their own; `title` is what the record is called.
void showEvidence(PageContext &context, const QString &table, models::Id id, const QString &title,
                  QWidget *parent);

} // namespace ui
