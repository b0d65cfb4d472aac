// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/language.h"

#include <QStringList>
#include <QWidget>

namespace tests {

// What a person would trip over in a window as it is shown: labels and buttons narrower than their
// words, controls that a screen reader cannot name. One sentence a fault.
QStringList clippedTexts(const QWidget &window);
QStringList namelessControls(const QWidget &window);

// Texts of a window that are not in the language it speaks: in Chinese those with an English word
// and no Chinese character, in English those with a Chinese character. Names of file formats, keys
// and the like are the same in both. What records say is Chinese in both, so ask in English of a
// window without records only.
QStringList foreignTexts(const QWidget &window, models::Language spoken);

} // namespace tests
