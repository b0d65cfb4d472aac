// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace ui {

// A drawing of resources/icons/<name>.svg in the colour of the text around it: follows the palette,
// sharp at every size and scale. A name that does not exist is a bug: asserts.
QIcon icon(const QString &name);

// The program's own icon, in its own colours.
QIcon programIcon();

} // namespace ui
