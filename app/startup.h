// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/language.h"

namespace app {

// Sets the program's name, version and language, before anything is shown or printed.
void startUp(const QString &languageName);

} // namespace app
