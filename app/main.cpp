// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup.h"
#include "ui/run_window.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    app::startUp({});
    return ui::runWindow(application, application.arguments().value(1));
}
