// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/private_process.h"

#include <gtest/gtest.h>

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>

TEST(PrivateProcess, LeavesNoMemoryAndNoFilesToOthers_Defect22)
{
    models::keepProcessPrivate();
    rlimit core{};
    ASSERT_EQ(getrlimit(RLIMIT_CORE, &core), 0);
    EXPECT_EQ(core.rlim_cur, 0u);
    const mode_t mask = umask(0);
    umask(mask);
    EXPECT_EQ(mask, mode_t(077));
}
#endif
