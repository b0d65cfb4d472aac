// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/assessment.h"
#include "ui/base/page_context.h"

#include <functional>

namespace ui {

// How many judges score a package as a rule; fewer are pointed out.
inline constexpr int kUsualJudges = 3;

// The fields of a judge that are shown in a form.
const QStringList &judgeKeys();

// Asks for a new panel; `number` makes its suggested name. Its id; 0 when the person thought better
// of it.
models::Id askPanel(PageContext &context, int number, QWidget *parent);

// Asks for a judge of a panel: a teacher of the file, or somebody from outside. Its id; 0 when the
// person thought better of it.
models::Id askJudge(PageContext &context, const models::Panel &panel, bool isTeacher,
                    QWidget *parent);

// The line with the main action of the panels: score sheets for the judges, and behind an arrow
// those of the other stages. `send` gets the stage.
QWidget *makeSendBar(QWidget *parent, const std::function<void(const QString &)> &send);

} // namespace ui
