// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/import_start.h"

#include "ui/base/icons.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QScrollArea>

namespace ui {

namespace {
struct ImportStartTexts
{
    Q_DECLARE_TR_FUNCTIONS(ImportStart)
};
} // namespace

void chooseBooks(PageContext &context)
{
    const QStringList files =
        context.prompt().openFiles(ImportStartTexts::tr("Choose workbooks"),
                                   ImportStartTexts::tr("Workbooks (*.xlsx *.csv *.tsv)"));
    if (!files.isEmpty())
        context.startImport(files);
}

void chooseBookFolder(PageContext &context)
{
    const QString folder =
        context.prompt().folder(ImportStartTexts::tr("Choose a folder of workbooks"));
    if (!folder.isEmpty())
        context.startImport({folder});
}

// The four kinds of workbooks that a centre receives, as far as their columns matter here.
static QLayout *makeKinds(QWidget *page)
{
    const struct
    {
        const char *icon;
        QString title, text;
    } kinds[] = {
        {"schools", ImportStartTexts::tr("School list"),
         ImportStartTexts::tr("name, code, urban–rural code; one row a school or campus")},
        {"teachers", ImportStartTexts::tr("Teacher rosters"),
         ImportStartTexts::tr("one workbook a school, or one with a sheet a school")},
        {"packages", ImportStartTexts::tr("Package list"),
         ImportStartTexts::tr("package, subject, stage, base school, host, quota")},
        {"people", ImportStartTexts::tr("Member lists"),
         ImportStartTexts::tr("one workbook a package, or one list with a column for the package")},
    };
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(em(page, 0.8));
    grid->setVerticalSpacing(em(page, 0.5));
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const auto &kind : kinds) {
        auto *mark = new QLabel;
        const int side = em(page, 1.2);
        mark->setPixmap(icon(QString::fromLatin1(kind.icon))
                            .pixmap(QSize(side, side), page->devicePixelRatioF()));
        grid->addWidget(mark, row, 0);
        grid->addWidget(new QLabel(kind.title), row, 1);
        grid->addWidget(makeNote(kind.text), row++, 2);
    }
    return grid;
}

static QLayout *makeWays(PageContext &context)
{
    auto *files = makeMainButton(ImportStartTexts::tr("Choose workbooks…"));
    files->setObjectName(QStringLiteral("choose_files"));
    auto *folder = new QPushButton(ImportStartTexts::tr("Choose a folder…"));
    auto *sample = new LinkButton(ImportStartTexts::tr("Look at the sample first"));
    sample->setObjectName(QStringLiteral("import_sample"));
    files->setEnabled(context.isWritable());
    folder->setEnabled(context.isWritable());
    QObject::connect(files, &QPushButton::clicked, &context, [&context] { chooseBooks(context); });
    QObject::connect(folder, &QPushButton::clicked, &context,
                     [&context] { chooseBookFolder(context); });
    QObject::connect(sample, &LinkButton::clicked, &context, &PageContext::openSample);
    auto *row = new QHBoxLayout;
    row->addWidget(files);
    row->addWidget(folder);
    row->addSpacing(em(files));
    row->addWidget(sample);
    row->addStretch();
    return row;
}

QWidget *makeImportStart(PageContext &context)
{
    auto *body = new QWidget;
    const int gap = em(body);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(gap * 2, gap, gap * 2, gap * 2);
    column->setSpacing(gap);
    column->addWidget(makeHeading(ImportStartTexts::tr("Import")));
    column->addWidget(makeNote(ImportStartTexts::tr(
        "Bring the workbooks as they are: with title rows, merged cells and their own column "
        "names. You see first what each row would do; nothing is written until you say so, and "
        "the whole import can be undone.")));
    column->addLayout(makeWays(context));
    column->addWidget(
        makeNote(context.isWritable()
                     ? ImportStartTexts::tr("Or drop files and folders anywhere onto the window.")
                     : ImportStartTexts::tr("This file can only be read; open one of your own to "
                                            "import into it.")));
    column->addSpacing(gap);
    column->addWidget(makeSectionTitle(ImportStartTexts::tr("What belongs here")));
    column->addLayout(makeKinds(body));
    column->addWidget(makeNote(
        ImportStartTexts::tr("Excel workbooks (.xlsx) and tables as text (.csv, .tsv), in any "
                             "order and as many at once as you like.")));
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(ImportStartTexts::tr("Import"));
    return scroll;
}

} // namespace ui
