// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/support.h"
#include "ui/main_window.h"

namespace tests {

// The window with settings of the test's own, shown offscreen at the smallest size that is
// promised.
class WindowTest : public testing::Test
{
protected:
    void SetUp() override;
    void TearDown() override;
    // Puts a file into the window and waits until its figures are counted.
    void show(std::shared_ptr<models::RecordFile> file);
    // Delivers everything that is on its way.
    void settle();

    QObject guard; // no exception goes by unseen
    Folder folder;
    ui::Settings settings{folder.path(QStringLiteral("settings.ini"))};
    ui::Prompt prompt;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace tests
