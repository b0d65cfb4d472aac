// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/language.h"

#include <QDialog>

namespace ui {

// The help of a page as Markdown, from resources/help/<page>.<language>.md; empty when there is
// none.
QString helpText(const QString &page, models::Language language);

// Shows the help of a page, with the keys of the window below it. Deletes itself when closed.
QDialog *openHelp(QWidget *parent, const QString &page, const QString &title,
                  models::Language language);

} // namespace ui
