// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/atomic_file.h"
#include "models/report/annual_report.h"
#include "ui/dialogs/sentences_dialog.h"
#include "ui/dialogs/template_dialog.h"
#include "ui/pages.h"
#include "ui/pages/report/outline.h"
#include "ui/pages/report/page_view.h"
#include "ui/pages/report/quoted_figures.h"
#include "ui/print/pdf_writer.h"
#include "ui/print/print_report.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/work_box.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QSplitter>
#include <QStackedLayout>
#include <QStandardPaths>
#include <QToolButton>
#include <QUrl>

namespace ui {

using models::Progress;
using models::Result;

namespace {

// Milliseconds that the window may be kept waiting at once.
constexpr int kBreath = 30;

// A report as another thread wrote it. It is laid out in the window's thread, because laid-out text
// keeps to the fonts of its thread.
struct Written
{
    models::Report report;
    bool clean = false; // no edit ran meanwhile
};

Result<Written> writeReport(models::RecordFile &file, const models::ChartSource &source)
{
    const bool clean = !file.isBusy();
    const auto report = models::annualReport(file.database(), source);
    if (!report)
        return report.failure();
    return Written{*report, clean && !file.isBusy()};
}

} // namespace

// The annual report as it will print: outline, pages, and the figures that it quotes.
class ReportPage : public Page
{
    Q_OBJECT
public:
    explicit ReportPage(PageContext &context) : m_context(context)
    {
        m_stack = new QStackedLayout(this);
        m_stack->addWidget(makeEmpty());
        m_stack->addWidget(makeContent());
        connect(&m_context, &PageContext::figuresChanged, this, [this] {
            m_stale = true;
            if (isVisible())
                refresh();
        });
    }

    void open(const QVariantMap &) override { refresh(); }

private:
    QWidget *makeEmpty()
    {
        auto *empty = new QWidget;
        auto *column = new QVBoxLayout(empty);
        const int gap = em(this);
        column->setContentsMargins(gap * 2, gap, gap * 2, gap * 2);
        column->setSpacing(gap);
        column->addWidget(makeHeading(tr("Annual report")));
        column->addWidget(
            makeNote(tr("The report of the assessment year is written from its packages, members "
                        "and schools, with its tables and charts. There are none in this year "
                        "yet.")));
        auto *row = new QHBoxLayout;
        QPushButton *import = makeMainButton(tr("Import workbooks"));
        connect(import, &QPushButton::clicked, &m_context,
                [this] { m_context.openPage(QStringLiteral("import")); });
        auto *sample = new LinkButton(tr("Look at the sample first"));
        connect(sample, &LinkButton::clicked, &m_context, &PageContext::openSample);
        row->addWidget(import);
        row->addSpacing(gap);
        row->addWidget(sample);
        row->addStretch();
        column->addLayout(row);
        column->addStretch();
        return empty;
    }

    QWidget *makeContent()
    {
        m_outline = new Outline;
        m_pages = new PageView;
        m_figures = new QuotedFigures(m_context);
        auto *split = new QSplitter;
        split->addWidget(m_outline);
        split->addWidget(m_pages);
        split->addWidget(m_figures);
        split->setChildrenCollapsible(false);
        split->setSizes({em(this, 12), em(this, 36), em(this, 15)});
        split->setStretchFactor(0, 2);
        split->setStretchFactor(1, 6);
        split->setStretchFactor(2, 2);
        m_work = new WorkBox;
        m_work->hide();
        auto *content = new QWidget;
        auto *column = new QVBoxLayout(content);
        const int gap = em(this);
        column->setContentsMargins(gap, gap / 2, gap, gap / 2);
        column->setSpacing(em(this, 0.5));
        column->addLayout(makeControls());
        column->addWidget(m_work);
        column->addWidget(split, 1);
        connect(m_outline, &Outline::placeChosen, m_pages, &PageView::showPlace);
        connect(m_pages, &PageView::currentPageChanged, m_outline, &Outline::showPage);
        connect(m_pages, &PageView::currentPageChanged, this, &ReportPage::showPlace);
        connect(m_pages, &PageView::zoomChanged, this, &ReportPage::showPlace);
        connect(m_work, &WorkBox::cancelled, this, [this] { m_stopped = true; });
        return content;
    }

    QToolButton *addZoom(QHBoxLayout *row, const QString &text, const QString &name,
                         const std::function<void()> &work)
    {
        auto *button = new QToolButton;
        button->setText(text);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setMinimumWidth(em(this, 1.8));
        button->setAccessibleName(name);
        button->setToolTip(name);
        connect(button, &QToolButton::clicked, this, work);
        row->addWidget(button);
        return button;
    }

    QLayout *makeControls()
    {
        auto *row = new QHBoxLayout;
        m_place = makeNote({});
        m_place->setWordWrap(false);
        row->addWidget(m_place);
        row->addSpacing(em(this));
        addZoom(row, QStringLiteral("−"), tr("Smaller"),
                [this] { m_pages->setZoom(m_pages->shownZoom() / 1.2); });
        m_zoom = addZoom(row, {}, tr("As wide as the window"), [this] { m_pages->setZoom(0); });
        addZoom(row, QStringLiteral("+"), tr("Larger"),
                [this] { m_pages->setZoom(m_pages->shownZoom() * 1.2); });
        row->addStretch();
        auto *names = new QPushButton(tr("District and centre…"));
        auto *print = new QPushButton(tr("Print…"));
        auto *save = makeMainButton(tr("Save as PDF…"));
        save->setObjectName(QStringLiteral("save_pdf"));
        m_saved = new LinkButton(tr("Saved: open it"));
        m_saved->setObjectName(QStringLiteral("open_saved"));
        m_saved->hide();
        connect(m_saved, &LinkButton::clicked, this,
                [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_saved->toolTip())); });
        row->addWidget(m_saved);
        auto *sentences = new QPushButton(tr("Sentences…"));
        sentences->setObjectName(QStringLiteral("sentences"));
        sentences->setToolTip(tr("Write sentences of the report anew"));
        auto *ownTemplate = new QPushButton(tr("Own template…"));
        ownTemplate->setObjectName(QStringLiteral("own_template"));
        ownTemplate->setToolTip(tr("Fill in a Word document of the centre's own"));
        connect(sentences, &QPushButton::clicked, this, [this] { showSentences(m_context, this); });
        connect(ownTemplate, &QPushButton::clicked, this,
                [this] { showTemplates(m_context, 0, this); });
        for (QPushButton *button : {names, sentences, ownTemplate, print, save})
            row->addWidget(button);
        m_buttons = {print, save};
        m_names = names;
        connect(names, &QPushButton::clicked, &m_context, &PageContext::changeNames);
        connect(print, &QPushButton::clicked, this, &ReportPage::print);
        connect(save, &QPushButton::clicked, this, &ReportPage::savePdf);
        return row;
    }

    void refresh()
    {
        const auto book = m_context.figures();
        const auto cycle = m_context.cycle();
        const models::Figure *groups = book ? book->find(QStringLiteral("groups")) : nullptr;
        const models::Figure *members = book ? book->find(QStringLiteral("members")) : nullptr;
        if (!cycle || !groups || (groups->part == 0 && members->part == 0)) {
            ++m_run;
            m_stack->setCurrentIndex(0);
            return;
        }
        m_names->setEnabled(m_context.isWritable());
        if (!m_stale)
            return;
        m_stale = false;
        const models::ChartSource source{m_context.books(), m_context.targets(),
                                         cycle->ruralDefinition};
        const quint64 run = ++m_run;
        m_context.background().run(
            tr("Writing the report"), this,
            [file = m_context.sharedFile(), source](const Progress &) {
                return writeReport(*file, source);
            },
            [this, run, book](const Result<Written> &written) {
                if (run == m_run)
                    take(written, book, run);
            });
    }

    void take(const Result<Written> &written, const std::shared_ptr<const models::FigureBook> &book,
              quint64 run)
    {
        if (!written) {
            m_context.prompt().report(written.error());
            return;
        }
        if (!written->clean) { // what an unfinished edit shows may never come true
            m_stale = true;
            QTimer::singleShot(200, this, &ReportPage::refresh);
            return;
        }
        const QPointer<ReportPage> alive(this);
        QElapsedTimer since;
        since.start();
        const auto report = std::make_shared<PagedReport>(written->report, [&since] {
            if (since.elapsed() < kBreath)
                return;
            QCoreApplication::processEvents();
            since.restart();
        });
        if (!alive || run != m_run) // another one was asked for meanwhile
            return;
        m_stack->setCurrentIndex(1);
        m_pages->setReport(report);
        m_outline->setHeadings(report->headings());
        m_outline->showPage(m_pages->currentPage());
        m_figures->setFigures(*book, written->report.figures);
        showPlace();
    }

    void showPlace()
    {
        if (const auto report = m_pages->report())
            m_place->setText(
                tr("Page %1 of %2").arg(m_pages->currentPage() + 1).arg(report->pageCount()));
        m_zoom->setText(QStringLiteral("%1 %").arg(qRound(m_pages->shownZoom() * 100)));
    }

    // Work that Qt does on the window's thread only: page by page, with the window answering in
    // between. `saved` is the file that it leaves, to be opened; empty: none.
    void runHere(const QString &title, const std::function<Result<void>(const Progress &)> &work,
                 const QString &saved = {})
    {
        const QPointer<ReportPage> alive(this);
        Prompt &prompt = m_context.prompt();
        m_stopped = false;
        for (QPushButton *button : m_buttons)
            button->setEnabled(false);
        QElapsedTimer timer;
        timer.start();
        const Result<void> done = work([&](const QString &step, qint64 at, qint64 total) {
            if (alive && timer.elapsed() > 300) {
                m_work->setState(WorkState{.title = title,
                                           .step = step,
                                           .done = at,
                                           .total = total,
                                           .elapsed = timer.elapsed()});
                m_work->show();
            }
            QCoreApplication::processEvents();
            return alive && !m_stopped;
        });
        if (!alive)
            return;
        m_work->hide();
        for (QPushButton *button : m_buttons)
            button->setEnabled(true);
        if (!done)
            prompt.report(done.error());
        else if (!saved.isEmpty())
            m_saved->setToolTip(saved);
        m_saved->setVisible(done && !saved.isEmpty());
    }

    void savePdf()
    {
        const auto report = m_pages->report();
        if (!report)
            return;
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        QString path = m_context.prompt().saveFile(
            tr("Save the report"), folder.filePath(report->report().title + QStringLiteral(".pdf")),
            tr("PDF (*.pdf)"));
        if (path.isEmpty())
            return;
        if (QFileInfo(path).suffix().isEmpty())
            path += QStringLiteral(".pdf");
        runHere(
            tr("Saving the PDF"),
            [report, path](const Progress &progress) -> Result<void> {
                const auto pdf = pdfOf(*report, progress);
                return pdf ? models::atomicWrite(path, *pdf) : Result<void>(pdf.failure());
            },
            path);
    }

    void print()
    {
        const auto report = m_pages->report();
        if (!report)
            return;
        QPrinter printer(QPrinter::HighResolution);
        QPrintDialog dialog(&printer, this);
        dialog.setWindowTitle(tr("Print the report"));
        dialog.setMinMax(1, report->pageCount());
        if (dialog.exec() == QDialog::Accepted)
            runHere(tr("Printing"), [report, &printer](const Progress &progress) {
                return printReport(*report, printer, progress);
            });
    }

    void showEvent(QShowEvent *event) override
    {
        Page::showEvent(event);
        refresh();
    }

    PageContext &m_context;
    QStackedLayout *m_stack = nullptr;
    Outline *m_outline = nullptr;
    PageView *m_pages = nullptr;
    QuotedFigures *m_figures = nullptr;
    WorkBox *m_work = nullptr;
    QLabel *m_place = nullptr;
    QToolButton *m_zoom = nullptr;
    LinkButton *m_saved = nullptr; // its tooltip is the path of what was saved
    QPushButton *m_names = nullptr;
    QList<QPushButton *> m_buttons;
    quint64 m_run = 0;
    bool m_stale = true;
    bool m_stopped = false;
};

Page *makeReportPage(PageContext &context)
{
    return new ReportPage(context);
}

} // namespace ui

#include "report_page.moc"
