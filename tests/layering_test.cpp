// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/support.h"

#include <QDirIterator>
#include <QRegularExpression>

namespace {

// Folders of a layer from left to right; those of one rank know each other.
const QHash<QString, int> kRanks = {{"models/base", 0},
                                    {"models/vocabulary", 1},
                                    {"models/records", 2},
                                    {"models/storage", 3},
                                    {"models/edits", 4},
                                    {"models/exchange", 5},
                                    {"models/tables", 5},
                                    {"models/figures", 5},
                                    {"models/assessment", 6},
                                    {"models/report", 7},
                                    {"models/report/package", 8},
                                    {"models/report/sections", 8},
                                    {"models/report/papers", 9},
                                    {"models/sample", 8},
                                    {"ui/base", 10},
                                    {"ui/widgets", 11},
                                    {"ui/charts", 12},
                                    {"ui/print", 13},
                                    {"ui/dialogs", 14},
                                    {"ui/scores", 14},
                                    {"ui/pages/assessment", 14},
                                    {"ui/pages/funds", 14},
                                    {"ui/pages/history", 14},
                                    {"ui/pages/import", 14},
                                    {"ui/pages/packages", 14},
                                    {"ui/pages/reconcile", 14},
                                    {"ui/pages/report", 14},
                                    {"ui/pages/teachers", 14},
                                    {"ui/pages", 15},
                                    {"ui", 16},
                                    {"app", 20}};

int rankOf(const QString &path)
{
    return kRanks.value(path.section(u'/', 0, -2), -1);
}

struct Include
{
    QString file;
    QString included;
};

// Every include of every source file below models, ui and app, by paths from the root.
QList<Include> allIncludes()
{
    static const QRegularExpression line(QStringLiteral("^#include [<\"]([^>\"]+)[>\"]"),
                                         QRegularExpression::MultilineOption);
    const QString root = QStringLiteral(YANXUN_SOURCE_DIR "/");
    QList<Include> includes;
    for (const char *layer : {"models", "ui", "app"}) {
        QDirIterator files(root + QLatin1String(layer), {"*.cpp", "*.h"}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            auto match = line.globalMatch(QString::fromUtf8(tests::readFile(path)));
            while (match.hasNext())
                includes.append({path.mid(root.size()), match.next().captured(1)});
        }
    }
    return includes;
}

TEST(Layering, EveryFolderHasItsPlace)
{
    for (const Include &include : allIncludes())
        EXPECT_GE(rankOf(include.file), 0) << include.file.toStdString() << " is in a new folder";
}

TEST(Layering, FoldersIncludeOnlyThoseToTheirLeft)
{
    for (const Include &include : allIncludes()) {
        // A table of the layer (ui/pages.h) stands beside the folder that it lists.
        const bool listsPages = include.included == QLatin1String("ui/pages.h");
        EXPECT_LE(rankOf(include.included), listsPages ? 99 : rankOf(include.file))
            << include.file.toStdString() << " includes " << include.included.toStdString();
    }
}

TEST(Layering, ModelsIncludeNothingGraphical)
{
    static const QRegularExpression graphical(
        QStringLiteral("^(Qt(Gui|Widgets|Charts|Svg|PrintSupport)/|Q(Font|Image|Pixmap|Painter|"
                       "Color|Icon|Widget|Dialog|MessageBox|Application|Chart)\\w*$)"));
    for (const Include &include : allIncludes())
        EXPECT_FALSE(include.file.startsWith(QLatin1String("models/")) &&
                     graphical.match(include.included).hasMatch())
            << include.file.toStdString() << " includes " << include.included.toStdString();
}

// The page that a file below ui/pages belongs to: "import" for ui/pages/import_page.cpp and for its
// parts in ui/pages/import/.
QString pageOf(const QString &file)
{
    return file.section(u'/', 2, 2).section(u'.', 0, 0).remove(QStringLiteral("_page"));
}

TEST(Layering, PagesNeverIncludeEachOther)
{
    for (const Include &include : allIncludes())
        EXPECT_FALSE(include.file.startsWith(QLatin1String("ui/pages/")) &&
                     include.included.startsWith(QLatin1String("ui/pages/")) &&
                     pageOf(include.file) != pageOf(include.included))
            << include.file.toStdString() << " includes " << include.included.toStdString();
}

} // namespace
