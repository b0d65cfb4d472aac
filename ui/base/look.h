// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/language.h"
#include "ui/base/settings.h"

class QApplication;

namespace ui {

// Dresses the program in the colours and letter size that the settings ask for.
void applyLook(QApplication &application, const Settings &settings);

// Makes the program and Qt's own dialogs speak a language.
void speak(models::Language language);

} // namespace ui
