// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/packages/package_tab.h"

#include <QList>

namespace ui {

// One line of THE PACKAGE TAB TABLE.
struct PackageTabLine
{
    const char *id;                            // snake_case, never translated
    const char *title;                         // English source text in context "PackageTab"
    PackageTab *(*make)(PageContext &context); // null: the package's own form
    bool wide = false;                         // takes the whole width of the details
};

// The tabs of a package, from left to right.
const QList<PackageTabLine> &packageTabTable();

} // namespace ui
