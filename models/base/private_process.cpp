// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/private_process.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#endif

namespace models {

void keepProcessPrivate()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    umask(S_IRWXG | S_IRWXO);
#endif
}

} // namespace models
