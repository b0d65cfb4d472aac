// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace ui {

// Opens the window, with a file when one is named, and returns the program's exit code once it is
// closed. Language, colours and letter size are those of the person's settings.
int runWindow(QApplication &application, const QString &file = {});

} // namespace ui
