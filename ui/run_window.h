// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

class Application;

// Opens the window, with a file when one is named, and returns the program's exit code once it is
// closed. Colours, letter size and, unless one is named ("zh", "en"), language are those of the
// person's settings.
int runWindow(Application &application, const QString &file = {}, const QString &language = {});

} // namespace ui
