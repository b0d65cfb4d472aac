// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/book_reader.h"
#include "tests/bench/bench_file.h"
#include "tests/bench/stopwatch.h"

#include <expat.h>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <QFile>

#include <vector>

namespace bench {

static QString rosterPath()
{
    return dataFolder() + QStringLiteral("/roster.xlsx");
}

static void readRoster(benchmark::State &state)
{
    for (auto _ : state) {
        const Stopwatch watch;
        const auto book = models::readBook(rosterPath());
        state.SetIterationTime(watch.seconds());
        if (!book)
            state.SkipWithError(book.error().message.toUtf8().constData());
        else
            state.counters["rows"] = book->sheets.front().rowCount();
    }
}

// Unpacks one part of the open package and has expat look at every byte, without telling anybody
// what it saw: the least that any reader of .xlsx on these libraries must do.
static bool passOver(QuaZip &zip, const char *part)
{
    if (!zip.setCurrentFile(QLatin1String(part)))
        return false;
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const XML_Parser parser = XML_ParserCreate(nullptr);
    std::vector<char> buffer(256 * 1024);
    bool sound = true;
    for (qint64 got = 1; got > 0 && sound;) {
        got = file.read(buffer.data(), qint64(buffer.size()));
        sound = got >= 0 && XML_Parse(parser, buffer.data(), int(got), got == 0) == XML_STATUS_OK;
    }
    XML_ParserFree(parser);
    return sound;
}

static void unzipAndParse(benchmark::State &state)
{
    for (auto _ : state) {
        const Stopwatch watch;
        QuaZip zip(rosterPath());
        const bool sound = zip.open(QuaZip::mdUnzip) && passOver(zip, "xl/sharedStrings.xml") &&
                           passOver(zip, "xl/worksheets/sheet1.xml");
        state.SetIterationTime(watch.seconds());
        if (!sound)
            state.SkipWithError("the roster is not whole");
    }
}

void registerReading()
{
    if (!QFile::exists(rosterPath()))
        return;
    const auto add = [](const char *name, void (*run)(benchmark::State &)) {
        benchmark::RegisterBenchmark(name, run)->Iterations(1)->UseManualTime()->Unit(
            benchmark::kMillisecond);
    };
    add("read_roster", readRoster);
    add("unzip_and_expat", unzipAndParse);
}

} // namespace bench
