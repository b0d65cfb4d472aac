// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_cycle.h"

#include "app/terminal.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace app {

namespace {
struct OpenCycleTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};
} // namespace

models::Result<std::unique_ptr<models::RecordFile>> openFile(const QString &path)
{
    auto file = models::RecordFile::open(path);
    const auto state = file ? (*file)->readOnlyState() : std::nullopt;
    if (state && state->reason == models::ReadOnlyReason::OpenElsewhere)
        printAside(readOnlyText(*state) + u' ' +
                   OpenCycleTexts::tr("What is read is its state of %1.")
                       .arg(models::momentWords(state->seenAt)));
    return file;
}

models::Result<OpenCycle> openCycle(const Arguments &arguments)
{
    const QString path = arguments.text("FILE");
    const QString name = arguments.text("--cycle");
    auto file = openFile(path);
    if (!file)
        return file.failure();
    OpenCycle open{std::move(*file), {}};
    const auto found = models::guarded(path, [&]() -> models::Result<void> {
        SQLite::Database &database = open.file->database();
        QStringList names;
        for (const models::Cycle &cycle :
             models::findAll<models::Cycle>(database, "ORDER BY name")) {
            if (cycle.name == name) {
                open.cycle = cycle;
                return {};
            }
            names << cycle.name;
        }
        const QString fileName = QFileInfo(path).fileName();
        if (names.isEmpty())
            return models::fail(
                models::ErrorCode::NotFound,
                OpenCycleTexts::tr("“%1” has no assessment cycle yet.").arg(fileName));
        return models::fail(models::ErrorCode::NotFound,
                            OpenCycleTexts::tr("“%1” has no cycle %2. It has: %3.")
                                .arg(fileName, name, names.join(OpenCycleTexts::tr(", "))));
    });
    if (!found)
        return found.failure();
    return open;
}

} // namespace app
