// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/application.h"

#include "tests/support/support.h"

#include <SQLiteCpp/Exception.h>

namespace {

// Fails like a page that reads a file on a disk that was pulled out.
class Failing : public QObject
{
public:
    bool event(QEvent *) override { throw SQLite::Exception("disk I/O error", 10); }
};

TEST(Application, OutlivesAnExceptionAndTellsItOnce)
{
    auto *application = qobject_cast<ui::Application *>(qApp);
    ASSERT_TRUE(application);
    QStringList told;
    QObject guard;
    QObject::connect(application, &ui::Application::failed, &guard,
                     [&told](const models::Error &error) { told << error.message; });
    Failing page;
    for (int i = 0; i < 2; ++i) {
        QCoreApplication::postEvent(&page, new QEvent(QEvent::User));
        QCoreApplication::processEvents();
    }
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told.first().startsWith(QStringLiteral("The file could not be read.")));
}

TEST(Application, DoesNotBlameTheFileForEveryException)
{
    EXPECT_TRUE(ui::errorOf(std::bad_alloc()).message.startsWith(QStringLiteral("Something")));
}

} // namespace
