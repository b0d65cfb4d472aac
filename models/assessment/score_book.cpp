// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/score_book.h"

#include "models/assessment/score_items.h"
#include "models/base/atomic_file.h"
#include "models/edits/panels.h"
#include "models/exchange/xlsx_writer.h"
#include "models/vocabulary/code_table.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

namespace models {

namespace {
struct ScoreBookTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::ScoreBook)
};

// One sheet to be filled in.
struct ScoreBook
{
    QString fileName; // without folder and suffix
    QString title;
    QString who; // the line below the title, which the import reads
    QString stage;
    Id judgeId = 0;
    QString panel;
    QList<PanelPackage> packages;
    QList<ScoreItem> items;
    bool hasReason = false;
};

// The formats of a book.
struct Formats
{
    explicit Formats(XlsxWriter &book)
        : title(book.format({.size = 16, .bold = true, .centre = true})),
          line(book.format({.numberFormat = QStringLiteral("@")})),
          header(book.format({.bold = true,
                              .border = true,
                              .centre = true,
                              .wrap = true,
                              .numberFormat = QStringLiteral("@")})),
          text(book.format({.border = true, .wrap = true, .numberFormat = QStringLiteral("@")})),
          points(book.format({.border = true,
                              .centre = true,
                              .numberFormat = QStringLiteral("0.##"),
                              .unlocked = true})),
          reason(book.format({.border = true,
                              .wrap = true,
                              .numberFormat = QStringLiteral("@"),
                              .unlocked = true})),
          sum(book.format({.bold = true,
                           .border = true,
                           .centre = true,
                           .numberFormat = QStringLiteral("0.##")}))
    {
    }
    int title, line, header, text, points, reason, sum;
};

constexpr int kTitleRows = 3; // title, who, note
constexpr int kFirstItem = 2; // column: number, package, items …
} // namespace

static QString safeName(QString name)
{
    static const QRegularExpression unsafe(QStringLiteral("[\\\\/:*?\"<>|\\[\\]]"));
    return name.replace(unsafe, QStringLiteral("_"));
}

static QString headerOf(const ScoreItem &item)
{
    return item.most.value ? ScoreBookTexts::tr("%1 %2 (of %3)")
                                 .arg(item.code, item.name, hundredthsText(item.most))
                           : item.code + u' ' + item.name;
}

static void writeHead(XlsxWriter &out, const ScoreBook &book, const Formats &formats)
{
    const int last = kFirstItem + int(book.items.size()) + int(book.hasReason);
    out.beginRow(28);
    out.text(0, book.title, formats.title);
    out.merge({0, 0, 0, last});
    out.beginRow();
    out.text(0, book.who, formats.line);
    if (!book.panel.isEmpty())
        out.text(kFirstItem, ScoreBookTexts::tr("Panel: %1").arg(book.panel), formats.line);
    out.beginRow();
    out.text(
        0,
        ScoreBookTexts::tr("Fill in the white cells only, points with at most two decimals. Leave "
                           "empty what you do not score."),
        formats.line);
    out.beginRow(48);
    out.text(0, ScoreBookTexts::tr("No."), formats.header);
    out.text(1, recordType<ItemScore>().field(QStringLiteral("group_id"))->displayTitle(language()),
             formats.header);
    for (int i = 0; i < book.items.size(); ++i)
        out.text(kFirstItem + i, headerOf(book.items[i]), formats.header);
    out.text(kFirstItem + int(book.items.size()), ScoreBookTexts::tr("Sum"), formats.header);
    if (book.hasReason)
        out.text(last,
                 recordType<ItemScore>().field(QStringLiteral("reason"))->displayTitle(language()),
                 formats.header);
}

static void writePackage(XlsxWriter &out, const ScoreBook &book, const PanelPackage &package,
                         const QHash<ScoreKey, ItemScore> &scores, const Formats &formats)
{
    const int count = int(book.items.size());
    double sum = 0;
    out.beginRow();
    out.text(0, package.number, formats.text);
    out.text(1, package.name, formats.text);
    for (int i = 0; i < count; ++i) {
        const auto points =
            scores.value({package.groupId, 0, book.items[i].code, book.stage, book.judgeId}).points;
        if (!points) {
            out.blank(kFirstItem + i, formats.points);
            continue;
        }
        const double number = double(points->value) / 100;
        sum += number;
        out.number(kFirstItem + i, number, formats.points);
    }
    out.sum(kFirstItem + count, kFirstItem, kFirstItem + count - 1, sum, formats.sum);
    if (book.hasReason)
        out.blank(kFirstItem + count + 1, formats.reason);
}

static Result<void> writeBook(const ScoreBook &book, const QHash<ScoreKey, ItemScore> &scores,
                              const QString &path)
{
    XlsxWriter out(path, book.title);
    const Formats formats(out);
    QList<double> widths{6, 30};
    for (qsizetype i = 0; i < book.items.size(); ++i)
        widths << 14;
    widths << 9 << 36;
    out.beginSheet(ScoreBookTexts::tr("Score sheet"), widths, {kTitleRows + 1, kFirstItem, true});
    writeHead(out, book, formats);
    for (const PanelPackage &package : book.packages)
        writePackage(out, book, package, scores, formats);
    const int firstRow = kTitleRows + 1;
    const int lastRow = firstRow + int(book.packages.size()) - 1;
    for (int i = 0; i < book.items.size(); ++i)
        if (const ScoreItem &item = book.items[i]; item.most.value)
            out.limit({firstRow, kFirstItem + i, lastRow, kFirstItem + i},
                      double(item.most.value) / 100,
                      ScoreBookTexts::tr("“%1 %2” has 0 to %3 points.")
                          .arg(item.code, item.name, hundredthsText(item.most)));
    return out.finish();
}

// The books of the judges that are wanted, each with the packages that the judge may score.
static QList<ScoreBook> judgesBooks(SQLite::Database &database, const ScoreBookRequest &request,
                                    const QList<ScoreItem> &items, const QString &title)
{
    const Conflicts conflicts(database, request.cycle);
    QList<ScoreItem> judged = items;
    judged.removeIf([](const ScoreItem &item) { return !item.isJudged; });
    QList<ScoreBook> books;
    for (const PanelOverview &panel : panelsOf(database, request.cycle))
        for (const PanelJudge &each : panel.judges) {
            if (!request.judges.isEmpty() && !request.judges.contains(each.judge.id))
                continue;
            ScoreBook book{.fileName = ScoreBookTexts::tr("Score sheet") + u'_' + panel.panel.name +
                                       u'_' + each.judge.name,
                           .title = title,
                           .who = ScoreBookTexts::tr("Judge: %1").arg(each.judge.name),
                           .stage = kJudgeStage,
                           .judgeId = each.judge.id,
                           .panel = panel.panel.name,
                           .items = judged};
            for (const PanelPackage &package : panel.packages)
                if (conflicts.of(each.judge.id, package.groupId) == Conflict::None)
                    book.packages << package;
            if (!book.packages.isEmpty() && !judged.isEmpty())
                books << book;
        }
    return books;
}

static QList<ScoreBook> stageBook(SQLite::Database &database, const ScoreBookRequest &request,
                                  const QList<ScoreItem> &items, const QString &title)
{
    const QString stage = codeTable(QStringLiteral("score_stage")).name(request.stage, language());
    ScoreBook book{.fileName = ScoreBookTexts::tr("Score sheet") + u'_' + stage,
                   .title = title,
                   .who = ScoreBookTexts::tr("Stage of scoring: %1").arg(stage),
                   .stage = request.stage,
                   .items = items,
                   .hasReason = true};
    for (const PanelOverview &panel : panelsOf(database, request.cycle))
        book.packages << panel.packages;
    std::stable_sort(book.packages.begin(), book.packages.end(),
                     [](const PanelPackage &a, const PanelPackage &b) {
                         return a.number.toInt() < b.number.toInt();
                     });
    return book.packages.isEmpty() ? QList<ScoreBook>() : QList<ScoreBook>{book};
}

Result<QStringList> writeScoreBooks(RecordFile &file, const ScoreBookRequest &request,
                                    const QString &folder, const Progress &progress)
{
    QStringList paths;
    const auto written = guarded(file.path(), [&]() -> Result<void> {
        SQLite::Database &database = file.database();
        const auto items = scoreItemsOf(database, request.cycle);
        if (!items)
            return items.failure();
        const QString title =
            ScoreBookTexts::tr("Score sheet for the assessment of the packages, %1")
                .arg(request.cycle.name);
        const QList<ScoreBook> books = request.stage == kJudgeStage
                                           ? judgesBooks(database, request, *items, title)
                                           : stageBook(database, request, *items, title);
        if (books.isEmpty())
            return fail(
                ErrorCode::Input,
                ScoreBookTexts::tr("There is nobody to send a score sheet to. Make panels, name "
                                   "their judges and deal out the packages first."));
        const auto scores = scoresOf(database, request.cycle);
        for (const ScoreBook &book : books) {
            if (!progress(book.fileName, paths.size(), books.size()))
                return fail(ErrorCode::Cancelled, {});
            const QString path =
                QDir(folder).filePath(safeName(book.fileName) + QStringLiteral(".xlsx"));
            const auto done = atomicWrite(
                path, [&](const QString &temporary) { return writeBook(book, scores, temporary); });
            if (!done)
                return done;
            paths << path;
        }
        return {};
    });
    if (!written)
        return written.failure();
    return paths;
}

} // namespace models
