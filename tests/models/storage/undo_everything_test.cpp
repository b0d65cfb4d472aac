// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/file_check.h"
#include "models/storage/take_back.h"
#include "tests/support/random_edits.h"
#include "tests/support/support.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace models;
using tests::logicalDump;
using tests::RandomEdits;

namespace {

bool isSoak()
{
    return qEnvironmentVariableIntValue("YANXUN_SOAK") == 1;
}

// A kill at any moment is safe without waiting for the disk, which only a power cut needs.
std::unique_ptr<RecordFile> opened(const QString &path)
{
    auto file = RecordFile::open(path);
    EXPECT_TRUE(file) << file.error().message.toStdString() << file.error().detail.toStdString();
    if (!file)
        return nullptr;
    (*file)->database().exec("PRAGMA synchronous = OFF");
    return std::move(*file);
}

void create(const QString &path)
{
    auto made = RecordFile::create(path);
    ASSERT_TRUE(made) << made.error().message.toStdString();
}

void undoAll(RecordFile &file)
{
    while (file.nextUndo()) {
        const auto done = file.undo();
        ASSERT_TRUE(done) << done.error().message.toStdString();
    }
}

void redoAll(RecordFile &file)
{
    while (file.nextRedo()) {
        const auto done = file.redo();
        ASSERT_TRUE(done) << done.error().message.toStdString();
    }
}

// Runs `work` in another process, which writes a byte for every step, and kills that process when
// it has taken `steps` of them: in the middle of the next. Without a sleep.
void killWithin(int steps, const std::function<void(const std::function<void()> &)> &work)
{
    int ends[2];
    ASSERT_EQ(pipe(ends), 0);
    const pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        close(ends[0]);
        work([&] {
            if (write(ends[1], "x", 1) != 1)
                _exit(1);
        });
        _exit(0);
    }
    close(ends[1]);
    char byte = 0;
    while (steps > 0 && read(ends[0], &byte, 1) == 1)
        --steps;
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    close(ends[0]);
}

} // namespace

TEST(B3, UndoesAndRedoesEveryRandomEditOfEveryKindToTheByte)
{
    const int seeds = isSoak() ? 1000 : 20;
    const int operations = isSoak() ? 10'000 : 1000;
    qint64 all = 0;
    for (int seed = 1; seed <= seeds; ++seed) {
        SCOPED_TRACE(seed);
        tests::Folder folder;
        const QString path = folder.path(QStringLiteral("random.yanxun"));
        ASSERT_NO_FATAL_FAILURE(create(path));
        auto file = opened(path);
        const QByteArray bottom = logicalDump(file->database());
        RandomEdits edits{quint32(seed)};
        while (edits.operations() < operations)
            edits.edit(*file, 12);
        const QByteArray top = logicalDump(file->database());
        ASSERT_NE(top, bottom);
        ASSERT_NO_FATAL_FAILURE(undoAll(*file));
        ASSERT_EQ(logicalDump(file->database()), bottom);
        file.reset(); // undo and redo survive a restart
        file = opened(path);
        ASSERT_NO_FATAL_FAILURE(redoAll(*file));
        ASSERT_EQ(logicalDump(file->database()), top);
        all += edits.operations();
    }
    RecordProperty("operations", int(all));
}

TEST(B3, UndoesAndRedoesEverythingAcrossKills)
{
    const int seeds = isSoak() ? 200 : 5;
    for (int seed = 1; seed <= seeds; ++seed) {
        SCOPED_TRACE(seed);
        tests::Folder folder;
        const QString path = folder.path(QStringLiteral("killed.yanxun"));
        ASSERT_NO_FATAL_FAILURE(create(path));
        const QByteArray bottom = logicalDump(opened(path)->database());
        for (int kills = 0; kills < 3; ++kills)
            killWithin(5 + seed % 7, [&](const std::function<void()> &step) {
                auto file = opened(path);
                RandomEdits edits{quint32(seed * 10 + kills)};
                for (;;) {
                    edits.edit(*file, 8);
                    step();
                }
            });
        const QByteArray top = logicalDump(opened(path)->database());
        ASSERT_NE(top, bottom);
        for (int kills = 0; kills < 3; ++kills)
            killWithin(2 + seed % 3, [&](const std::function<void()> &step) {
                auto file = opened(path);
                while (file->undo())
                    step();
            });
        auto file = opened(path);
        ASSERT_NO_FATAL_FAILURE(undoAll(*file));
        ASSERT_EQ(logicalDump(file->database()), bottom);
        file.reset();
        for (int kills = 0; kills < 3; ++kills)
            killWithin(2 + seed % 3, [&](const std::function<void()> &step) {
                auto again = opened(path);
                while (again->redo())
                    step();
            });
        file = opened(path);
        ASSERT_NO_FATAL_FAILURE(redoAll(*file));
        ASSERT_EQ(logicalDump(file->database()), top);
        const auto findings = checkFile(*file);
        ASSERT_TRUE(findings);
        for (const FileFinding &finding : *findings)
            EXPECT_NE(finding.check, QStringLiteral("integrity")) << finding.message.toStdString();
    }
}

TEST(B3, TakesOldEditsBackWithoutAnythingLeftThatDoesNotFollow)
{
    const int seeds = isSoak() ? 200 : 5;
    int taken = 0;
    int refused = 0;
    for (int seed = 1; seed <= seeds; ++seed) {
        SCOPED_TRACE(seed);
        tests::Folder folder;
        const QString path = folder.path(QStringLiteral("back.yanxun"));
        ASSERT_NO_FATAL_FAILURE(create(path));
        auto file = opened(path);
        RandomEdits edits{quint32(1000 + seed)};
        while (edits.operations() < 150)
            edits.edit(*file, 3);
        const QByteArray before = logicalDump(file->database());
        int steps = 0;
        for (const HistoryEntry &entry : file->history(1000)) {
            if (entry.id == file->nextUndo()->id)
                continue;
            const QByteArray present = logicalDump(file->database());
            QList<Dependent> dependents;
            if (takeBack(*file, entry.id, dependents)) {
                ++taken;
                ++steps;
                continue;
            }
            ++refused;
            ASSERT_FALSE(dependents.isEmpty());
            ASSERT_EQ(logicalDump(file->database()), present) << "a refusal changes nothing";
        }
        const auto findings = checkFile(*file);
        ASSERT_TRUE(findings);
        for (const FileFinding &finding : *findings)
            EXPECT_TRUE(finding.check != QStringLiteral("derived") &&
                        finding.check != QStringLiteral("references"))
                << finding.message.toStdString();
        for (int i = 0; i < steps; ++i)
            ASSERT_TRUE(file->undo());
        ASSERT_EQ(logicalDump(file->database()), before) << "taking back is an edit like others";
    }
    EXPECT_GT(taken, 0);
    EXPECT_GT(refused, 0);
}
