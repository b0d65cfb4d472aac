// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/language.h"

#include <QByteArray>

#include <gtest/gtest.h>

#ifdef YANXUN_WINDOW_TESTS
#include "ui/base/application.h"
using TestApplication = ui::Application;
#else
#include <QCoreApplication>
using TestApplication = QCoreApplication;
#endif

// Every test begins in English, whatever the one before it spoke.
class EnglishFirst : public testing::EmptyTestEventListener
{
    void OnTestStart(const testing::TestInfo &) override
    {
        models::setLanguage(models::Language::English);
    }
};

int main(int argc, char **argv)
{
    qputenv("USER", "王芳"); // who edits, as the history says it
    TestApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("yanxun-tests"));
    testing::InitGoogleTest(&argc, argv);
    testing::UnitTest::GetInstance()->listeners().Append(new EnglishFirst);
    return RUN_ALL_TESTS();
}
