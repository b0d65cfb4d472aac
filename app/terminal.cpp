// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal.h"

#include <QElapsedTimer>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <memory>
#include <mutex>

#ifdef Q_OS_WIN
#include <io.h>
#define isatty _isatty
#define fileno _fileno
#else
#include <unistd.h>
#endif

namespace app {

static std::atomic<bool> cancelled = false;
static std::atomic<bool> lineShown = false;

void printAnswer(const QByteArray &utf8)
{
    std::fwrite(utf8.constData(), 1, std::size_t(utf8.size()), stdout);
    if (!utf8.isEmpty() && !utf8.endsWith('\n'))
        std::fputc('\n', stdout);
    std::fflush(stdout);
}

void printAside(const QString &line)
{
    std::fprintf(stderr, "%s\n", line.toUtf8().constData());
}

static void onInterrupt(int)
{
    cancelled = true;
    // Asked twice, the program ends at once.
    std::signal(SIGINT, SIG_DFL);
}

ProgressLine::ProgressLine()
{
    cancelled = false;
    std::signal(SIGINT, onInterrupt);
}

static void clearLine()
{
    if (lineShown.exchange(false))
        std::fputs("\r\033[K", stderr);
}

ProgressLine::~ProgressLine()
{
    std::signal(SIGINT, SIG_DFL);
    clearLine();
}

models::Progress ProgressLine::progress() const
{
    if (!isatty(fileno(stderr)))
        return [](const QString &, qint64, qint64) { return !cancelled; };
    struct State
    {
        std::mutex writing;
        QElapsedTimer sinceShown;
    };
    auto state = std::make_shared<State>();
    return [state](const QString &step, qint64 done, qint64 total) {
        const std::lock_guard lock(state->writing);
        if (!state->sinceShown.isValid() || state->sinceShown.elapsed() > 100) {
            state->sinceShown.start();
            lineShown = true;
            const QString share =
                total > 0 ? QStringLiteral("  %1 %").arg(100 * done / total) : QString();
            std::fprintf(stderr, "\r\033[K%s", (step + share).toUtf8().constData());
        }
        return !cancelled;
    };
}

// East Asian scripts and full-width forms (Unicode UAX 11, W and F) take two places.
static int placesOf(const QString &text)
{
    int places = 0;
    for (const char32_t c : text.toUcs4()) {
        const bool wide = (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) ||
                          (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff) ||
                          (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff01 && c <= 0xff60) ||
                          (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x1f300 && c <= 0x1faff) ||
                          (c >= 0x20000 && c <= 0x3fffd);
        places += wide ? 2 : 1;
    }
    return places;
}

QString alignedText(const QList<QStringList> &rows, const QList<int> &numeric)
{
    QList<int> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], placesOf(row[i]));
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString gap(widths[i] - placesOf(row[i]), u' ');
            line += numeric.contains(int(i)) ? gap + row[i] : row[i] + gap;
            line += QLatin1String("  ");
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

} // namespace app
