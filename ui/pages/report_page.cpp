// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"
#include "ui/dialogs/sentences_dialog.h"
#include "ui/dialogs/template_dialog.h"
#include "ui/pages.h"
#include "ui/pages/report/document_choice.h"
#include "ui/pages/report/document_output.h"
#include "ui/pages/report/outline.h"
#include "ui/pages/report/page_view.h"
#include "ui/pages/report/quoted_figures.h"
#include "ui/widgets/empty_year.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QElapsedTimer>
#include <QMenu>
#include <QPointer>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>
#include <QUrl>

namespace ui {

using models::Progress;
using models::Result;

namespace {

// Milliseconds that the window may be kept waiting at once.
constexpr int kBreath = 30;

// A document as another thread wrote it. It is laid out in the window's thread, because laid-out
// text keeps to the fonts of its thread.
struct Written
{
    models::Report report;
    QList<models::Sentence> outdated; // of an annual report: figures in them have moved
    bool clean = false;               // no edit ran meanwhile
};

// The edited sentences whose figures are no more what they say.
Result<QList<models::Sentence>> outdatedSentences(SQLite::Database &database,
                                                  const models::ChartSource &charts)
{
    auto sentences = models::readSentences(database, charts);
    if (sentences)
        sentences->removeIf([](const models::Sentence &each) { return each.moved.isEmpty(); });
    return sentences;
}

Result<Written> writeDocument(models::RecordFile &file, const models::Cycle &cycle,
                              const models::ChartSource &charts, const models::DocumentLine &line,
                              const models::DocumentSubject &subject)
{
    const bool clean = !file.isBusy();
    Written written;
    const auto done = models::guarded(file.path(), [&]() -> Result<void> {
        models::DocumentSource source(file.database(), cycle, charts);
        auto report = models::makeDocument(source, line, subject);
        if (!report)
            return report.failure();
        written.report = std::move(*report);
        if (line.about != models::DocumentAbout::Cycle)
            return {};
        const auto outdated = outdatedSentences(file.database(), charts);
        if (outdated)
            written.outdated = *outdated;
        return outdated ? Result<void>() : Result<void>(outdated.failure());
    });
    if (!done)
        return done.failure();
    written.clean = clean && !file.isBusy();
    return written;
}

} // namespace

// A document as it will print: outline, pages, and the figures that it quotes.
class ReportPage : public Page
{
    Q_OBJECT
public:
    explicit ReportPage(PageContext &context) : m_context(context)
    {
        m_stack = new QStackedLayout(this);
        m_stack->addWidget(makeEmptyYear(
            m_context, tr("Documents"),
            tr("Reports, lists, forms and certificates of the assessment year are written "
               "from its packages, members and schools. There are none in this year "
               "yet.")));
        m_stack->addWidget(makeContent());
        connect(&m_context, &PageContext::figuresChanged, this, [this] {
            m_stale = true;
            m_chosen = false;
            if (isVisible())
                refresh();
        });
    }

    // "document": id of a kind; "package": id of the package that it is about.
    void open(const QVariantMap &arguments) override
    {
        if (arguments.contains(QStringLiteral("document")))
            m_choice->choose(arguments.value(QStringLiteral("document")).toString(),
                             arguments.value(QStringLiteral("package")).toLongLong());
        refresh();
    }

private:
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
        m_nothing = makeNote({});
        m_nothing->setObjectName(QStringLiteral("nothing"));
        m_nothing->hide();
        auto *content = new QWidget;
        auto *column = new QVBoxLayout(content);
        const int gap = em(this);
        column->setContentsMargins(gap, gap / 2, gap, gap / 2);
        column->setSpacing(em(this, 0.5));
        column->addLayout(makeActions());
        column->addLayout(makePlace());
        column->addWidget(m_work);
        column->addWidget(m_nothing);
        column->addWidget(split, 1);
        connect(m_outline, &Outline::placeChosen, m_pages, &PageView::showPlace);
        connect(m_pages, &PageView::currentPageChanged, m_outline, &Outline::showPage);
        connect(m_pages, &PageView::currentPageChanged, this, &ReportPage::showPlace);
        connect(m_pages, &PageView::zoomChanged, this, &ReportPage::showPlace);
        connectOutput();
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

    // What to look at, and the ways to take it out: one main action.
    QLayout *makeActions()
    {
        auto *row = new QHBoxLayout;
        m_choice = new DocumentChoice(m_context);
        row->addWidget(m_choice, 1);
        row->addSpacing(em(this));
        m_all = new QPushButton(tr("All of them"));
        m_all->setObjectName(QStringLiteral("save_all"));
        m_all->setMenu(makeBatchMenu());
        auto *print = new QPushButton(tr("Print…"));
        row->addWidget(m_all);
        row->addWidget(print);
        m_buttons << m_all << print;
        connect(print, &QPushButton::clicked, this, [this] { m_output->print(m_pages->report()); });
        const auto &formats = reportFormats();
        for (qsizetype i = formats.size() - 1; i >= 0; --i) {
            const ReportFormat &format = formats[i];
            const QString text = format.displayTitle() + QStringLiteral("…");
            QPushButton *save = i == 0 ? makeMainButton(text) : new QPushButton(text);
            save->setObjectName(QStringLiteral("save_") + QLatin1String(format.id));
            save->setToolTip(tr("Save as %1").arg(format.displayTitle()));
            connect(save, &QPushButton::clicked, this, [this, &format] {
                if (m_shown)
                    m_output->save(m_pages->report(), *m_shownLine, *m_shown, format);
            });
            row->addWidget(save);
            m_buttons << save;
        }
        return row;
    }

    QMenu *makeBatchMenu()
    {
        auto *menu = new QMenu(this);
        for (const bool oneFile : {false, true})
            for (const ReportFormat &format : reportFormats()) {
                QAction *action = menu->addAction(
                    (oneFile ? tr("All in one file, %1…") : tr("One file each, %1…"))
                        .arg(format.displayTitle()));
                action->setObjectName(
                    QStringLiteral("all_%1_%2")
                        .arg(oneFile ? QStringLiteral("one") : QStringLiteral("each"),
                             QLatin1String(format.id)));
                connect(action, &QAction::triggered, this, [this, &format, oneFile] {
                    const models::DocumentLine &line = m_choice->line();
                    const bool onePackage =
                        line.about == models::DocumentAbout::Package && !line.subjects;
                    m_output->saveAll(line, onePackage ? 0 : m_choice->package(), format, oneFile);
                });
            }
        return menu;
    }

    void addLink(QHBoxLayout *row, const QString &text, const QString &hint, const char *name,
                 const std::function<void()> &work)
    {
        auto *link = new LinkButton(text);
        link->setObjectName(QLatin1String(name));
        link->setToolTip(hint);
        connect(link, &LinkButton::clicked, this, work);
        row->addWidget(link);
        row->addSpacing(em(this));
    }

    // Where one is in the document, and what its title and signature bear.
    QLayout *makePlace()
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
        m_saved = new LinkButton(tr("Saved: open it"));
        m_saved->setObjectName(QStringLiteral("open_saved"));
        m_saved->hide();
        connect(m_saved, &LinkButton::clicked, this,
                [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_saved->toolTip())); });
        m_names = new LinkButton(tr("District and centre…"));
        connect(m_names, &LinkButton::clicked, &m_context, &PageContext::changeNames);
        row->addWidget(m_saved);
        row->addSpacing(em(this));
        addLink(row, tr("PDF/A…"), tr("Save as PDF/A, for archives"), "save_pdfa", [this] {
            if (m_shown && !m_output->isBusy())
                m_output->save(m_pages->report(), *m_shownLine, *m_shown, archiveFormat());
        });
        addLink(row, tr("Sentences…"), tr("Write sentences of the report anew"), "sentences",
                [this] { showSentences(m_context, this); });
        addLink(row, tr("Own template…"), tr("Fill in a Word document of the centre's own"),
                "own_template", [this] { showTemplates(m_context, m_choice->package(), this); });
        row->addWidget(m_names);
        return row;
    }

    void connectOutput()
    {
        m_output = new DocumentOutput(m_context, *m_work, this);
        connect(m_output, &DocumentOutput::busyChanged, this, &ReportPage::showButtons);
        connect(m_output, &DocumentOutput::saved, this, [this](const QString &path) {
            m_saved->setToolTip(path);
            m_saved->setVisible(!path.isEmpty());
        });
        connect(m_choice, &DocumentChoice::changed, this, [this] {
            m_stale = true;
            refresh();
        });
    }

    void showButtons()
    {
        const bool there = m_shown.has_value() && !m_output->isBusy();
        for (QPushButton *button : m_buttons)
            button->setEnabled(there);
        m_all->setVisible(m_choice->line().about != models::DocumentAbout::Cycle);
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
        if (!m_chosen) { // the packages and people are read first, then this comes again
            m_chosen = true;
            m_choice->refresh();
            return;
        }
        if (m_choice->isReading())
            return;
        m_stale = false;
        const models::DocumentLine &line = m_choice->line();
        const auto subject = m_choice->subject();
        showNothing(subject ? QString() : QCoreApplication::translate("Document", line.nothing));
        if (!subject)
            return;
        const models::ChartSource source{m_context.books(), m_context.targets(),
                                         cycle->ruralDefinition, m_context.published()};
        const quint64 run = ++m_run;
        m_context.background().run(
            tr("Writing the document"), this,
            [file = m_context.sharedFile(), cycle = *cycle, source, line = &line,
             subject = *subject](const Progress &) {
                return writeDocument(*file, cycle, source, *line, subject);
            },
            [this, run, book, line = &line, subject = *subject](const Result<Written> &written) {
                if (run != m_run)
                    return;
                m_shownLine = line;
                take(written, book, subject, run);
            });
    }

    // Why there is no document of that kind to show; empty: there is one.
    void showNothing(const QString &text)
    {
        m_stack->setCurrentIndex(1);
        m_nothing->setText(text);
        m_nothing->setVisible(!text.isEmpty());
        m_shown.reset();
        if (!text.isEmpty()) {
            ++m_run;
            m_pages->setReport({});
            m_outline->setHeadings({});
            showPlace();
        }
        showButtons();
    }

    void take(const Result<Written> &written, const std::shared_ptr<const models::FigureBook> &book,
              const models::DocumentSubject &subject, quint64 run)
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
        m_shown = subject;
        m_pages->setReport(report);
        m_outline->setHeadings(report->headings());
        m_outline->showPage(m_pages->currentPage());
        m_figures->setOutdated(written->outdated);
        m_figures->setFigures(*book, written->report.figures);
        m_figures->setVisible(!written->report.figures.isEmpty());
        showPlace();
        showButtons();
    }

    void showPlace()
    {
        if (const auto report = m_pages->report())
            m_place->setText(
                tr("Page %1 of %2").arg(m_pages->currentPage() + 1).arg(report->pageCount()));
        m_zoom->setText(QStringLiteral("%1 %").arg(qRound(m_pages->shownZoom() * 100)));
    }

    void showEvent(QShowEvent *event) override
    {
        Page::showEvent(event);
        refresh();
    }

    PageContext &m_context;
    QStackedLayout *m_stack = nullptr;
    DocumentChoice *m_choice = nullptr;
    DocumentOutput *m_output = nullptr;
    Outline *m_outline = nullptr;
    PageView *m_pages = nullptr;
    QuotedFigures *m_figures = nullptr;
    WorkBox *m_work = nullptr;
    QLabel *m_place = nullptr;
    QLabel *m_nothing = nullptr; // why there is no document to show
    QToolButton *m_zoom = nullptr;
    LinkButton *m_saved = nullptr; // its tooltip is the path of what was saved
    LinkButton *m_names = nullptr;
    QPushButton *m_all = nullptr;
    QList<QPushButton *> m_buttons;
    std::optional<models::DocumentSubject> m_shown; // what the pages are about
    const models::DocumentLine *m_shownLine = nullptr;
    quint64 m_run = 0;
    bool m_stale = true;
    bool m_chosen = false; // the choice was read since the records changed
};

Page *makeReportPage(PageContext &context)
{
    return new ReportPage(context);
}

} // namespace ui

#include "report_page.moc"
