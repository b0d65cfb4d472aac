// SPDX-License-Identifier: GPL-3.0-or-later
// A second process for the tests of a file that several programs open. Says one line an answer.
//
//   file_worker describe PATH         how the file opens, as one JSON document
//   file_worker hold PATH             opens it, then does what each line of standard input says:
//                                     "edit NAME" adds a teacher, "look" looks around; closes at
//                                     the end of the input
//   file_worker save PATH             begins to write a file and waits for the end of the input
//   file_worker hammer PATH MS NAME   opens, edits and closes it again and again for so long
#include "models/base/atomic_file.h"
#include "models/base/private_folder.h"
#include "models/storage/read_only.h"
#include "models/storage/record_file.h"
#include "models/storage/store.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <iostream>

using namespace models;
using namespace Qt::StringLiterals;

namespace {

void say(const QJsonObject &answer)
{
    std::cout << QJsonDocument(answer).toJson(QJsonDocument::Compact).constData() << std::endl;
}

qint64 teachersIn(const RecordFile &file)
{
    return file.database().execAndGet("SELECT count(*) FROM teacher").getInt64();
}

QJsonObject description(const RecordFile &file)
{
    QJsonObject answer{
        {"opened", true}, {"read_only", file.isReadOnly()}, {"teachers", teachersIn(file)}};
    if (const auto state = file.readOnlyState()) {
        answer["reason"] = int(state->reason);
        answer["message"] = readOnlyText(*state);
        if (state->owner) {
            answer["user"] = state->owner->process.user;
            answer["host"] = state->owner->process.host;
            answer["pid"] = state->owner->process.number;
            answer["since"] = state->owner->since.toString(Qt::ISODateWithMs);
            answer["here"] = state->owner->isHere();
        }
    }
    return answer;
}

QJsonObject failure(const Error &error)
{
    return {{"opened", false}, {"code", int(error.code)}, {"message", error.message}};
}

int describe(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    const auto file = RecordFile::open(path);
    QJsonObject answer = file ? description(**file) : failure(file.error());
    answer["ms"] = timer.elapsed();
    say(answer);
    return 0;
}

Result<void> addTeacher(RecordFile &file, const QString &name)
{
    return file.edit(u"add "_s + name, [&](Transaction &transaction) -> Result<void> {
        Teacher teacher{.name = name};
        transaction.insert(teacher);
        return {};
    });
}

int hold(const QString &path)
{
    auto file = RecordFile::open(path);
    say(file ? description(**file) : failure(file.error()));
    if (!file)
        return 1;
    std::string line;
    while (std::getline(std::cin, line)) {
        const QString text = QString::fromStdString(line);
        const QString word = text.section(u' ', 0, 0), rest = text.section(u' ', 1);
        Result<void> done;
        if (word == "edit"_L1)
            done = addTeacher(**file, rest);
        else if (word == "look"_L1)
            (*file)->lookAround();
        QJsonObject answer = description(**file);
        answer["done"] = done.has_value();
        if (!done)
            answer["message"] = done.error().message;
        say(answer);
    }
    return 0;
}

int save(const QString &path)
{
    const auto done = atomicWrite(path, [](const QString &temporary) -> Result<void> {
        say({{"temporary", temporary}});
        std::string line;
        std::getline(std::cin, line);
        return {};
    });
    return done ? 0 : 1;
}

// Every line "+NAME" is an edit that was acknowledged.
int hammer(const QString &path, int milliseconds, const QString &name)
{
    const QDeadlineTimer deadline(milliseconds);
    int number = 0, readOnly = 0, explained = 0, refused = 0, wrong = 0;
    qint64 seen = 0, slowest = 0;
    while (!deadline.hasExpired()) {
        QElapsedTimer timer;
        timer.start();
        auto file = RecordFile::open(path);
        slowest = std::max(slowest, timer.elapsed());
        if (!file) {
            ++refused;
            std::cerr << file.error().message.toStdString() << std::endl;
            wrong += file.error().code != ErrorCode::Refused;
            continue;
        }
        const qint64 present = teachersIn(**file);
        const auto state = (*file)->readOnlyState();
        wrong += present < seen; // an edit was lost, or a snapshot was not whole
        wrong += (*file)->database().execAndGet("PRAGMA quick_check").getString() != "ok";
        seen = present;
        readOnly += state.has_value();
        explained += state && state->owner;
        for (int i = 0; i < 3 && !state; ++i) {
            const QString teacher = u"%1-%2"_s.arg(name).arg(++number);
            if (const auto done = addTeacher(**file, teacher))
                std::cout << '+' << teacher.toStdString() << std::endl;
            else
                ++wrong;
        }
    }
    say({{"read_only", readOnly},
         {"explained", explained},
         {"refused", refused},
         {"wrong", wrong},
         {"slowest", slowest}});
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"yanxun-worker"_s);
    removeLeftovers();
    const QStringList words = QCoreApplication::arguments();
    const QString work = words.value(1), path = words.value(2);
    if (work == "describe"_L1)
        return describe(path);
    if (work == "hold"_L1)
        return hold(path);
    if (work == "save"_L1)
        return save(path);
    if (work == "hammer"_L1)
        return hammer(path, words.value(3).toInt(), words.value(4));
    return 2;
}
