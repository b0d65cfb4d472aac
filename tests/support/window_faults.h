// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace tests {

// What a person would trip over in a window as it is shown: labels and buttons narrower than their
// words, controls that a screen reader cannot name. One sentence a fault.
QStringList clippedTexts(const QWidget &window);
QStringList namelessControls(const QWidget &window);

} // namespace tests
