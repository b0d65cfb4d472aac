// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/page.h"
#include "ui/base/page_context.h"

namespace ui {

// One line of THE PAGE TABLE.
struct PageLine
{
    const char *id;    // snake_case; what PageContext::openPage() and the help file are called
    const char *title; // English source text in context "Page"
    const char *icon;  // resources/icons/<icon>.svg
    Page *(*make)(PageContext &context);
    // How many wait or are there, beside the title in the sidebar; null or below 0: nothing to say.
    // Called in the window's thread after each count, so it must not read the file.
    qint64 (*count)(const PageContext &context) = nullptr;
};

// Every page, in the order of the sidebar.
const QList<PageLine> &pageTable();

// Null when there is no page of that id.
const PageLine *findPage(const QString &id);

// The page's title in the language that the program speaks.
QString pageTitle(const PageLine &line);

// What is shown instead of any page while no file is open.
Page *makeStartPage(PageContext &context);

} // namespace ui
