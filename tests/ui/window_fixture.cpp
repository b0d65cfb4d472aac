// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_fixture.h"

#include "ui/base/application.h"
#include "ui/base/look.h"

namespace tests {

void WindowTest::SetUp()
{
    prompt.setSilent(true);
    QObject::connect(qobject_cast<ui::Application *>(qApp), &ui::Application::failed, &guard,
                     [](const models::Error &error) { ADD_FAILURE() << qPrintable(error.detail); });
    ui::applyLook(*qApp, settings);
    ui::speak(models::Language::Chinese);
    window = std::make_unique<ui::MainWindow>(settings, prompt);
    window->resize(1024, 700);
    window->show();
    settle();
}

void WindowTest::TearDown()
{
    window.reset();
    ui::speak(models::Language::Chinese);
}

void WindowTest::settle()
{
    do {
        window->context().background().finish();
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    } while (!window->context().background().isIdle());
    QApplication::processEvents();
}

void WindowTest::show(std::shared_ptr<models::RecordFile> file)
{
    ASSERT_TRUE(file);
    window->context().setFile(std::move(file));
    settle();
}

} // namespace tests
