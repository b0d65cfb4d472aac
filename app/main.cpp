// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup.h"

#include <QFile>

int main(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QFile::decodeName(argv[i]);
    return app::run(app::parseCommandLine(words), argc, argv);
}
