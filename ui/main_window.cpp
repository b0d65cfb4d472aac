// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "models/base/clock.h"
#include "models/storage/store.h"
#include "ui/backup_keeper.h"
#include "ui/base/actions.h"
#include "ui/base/format.h"
#include "ui/base/icons.h"
#include "ui/base/look.h"
#include "ui/dialogs/cycle_dialog.h"
#include "ui/dialogs/help_dialog.h"
#include "ui/dialogs/people_dialog.h"
#include "ui/dialogs/rollover_dialog.h"
#include "ui/dialogs/year_state_dialog.h"
#include "ui/file_banner.h"
#include "ui/sample_file.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/progress_view.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QScreen>
#include <QStatusBar>

#include <algorithm>

namespace ui {

MainWindow::MainWindow(Settings &settings, Prompt &prompt, QWidget *parent)
    : QMainWindow(parent),
      m_settings(settings),
      m_prompt(prompt),
      m_background(new Background(this)),
      m_context(new PageContext(settings, prompt, *m_background, this)),
      m_files(new FileActions(*m_context, this)),
      m_watch(new FileWatch(*m_context, this))
{
    m_prompt.setParent(this);
    setWindowIcon(programIcon());
    setAcceptDrops(true);
    setMinimumSize(em(this, 42), em(this, 26));
    resizeWithinScreen(this, 76, 48);
    restoreGeometry(m_settings.windowGeometry());
    if (const QScreen *own = screen()) // at 150 % an office screen is soon too small
        resize(size().boundedTo(own->availableSize()));
    connectContext();
    new BackupKeeper(*m_context, this);
    rebuild();
}

MainWindow::~MainWindow()
{
    disconnect(m_context, nullptr, this, nullptr);
    delete m_watch;
    // A file that is still being opened is not wanted any more. The pages ask the context to the
    // last, and the context the background.
    delete m_files;
    delete takeCentralWidget();
    delete m_context;
    m_prompt.setParent(nullptr);
}

void MainWindow::connectContext()
{
    connect(m_context, &PageContext::pageRequested, this, &MainWindow::openPage);
    connect(m_context, &PageContext::importRequested, this, [this](const QStringList &files) {
        openPage(QStringLiteral("import"), {{QStringLiteral("files"), files}});
    });
    connect(m_context, &PageContext::peopleRequested, this,
            [this](const QString &figure, models::Side side) {
                showPeople(*m_context, figure, side, this);
            });
    connect(m_context, &PageContext::newFileRequested, this,
            [this] { m_files->askAndCreate(this); });
    connect(m_context, &PageContext::openFileRequested, this, [this](const QString &path) {
        path.isEmpty() ? m_files->chooseAndOpen() : m_files->open(path);
    });
    connect(m_context, &PageContext::sampleRequested, m_files,
            [this] { m_files->openSample(sampleFolder()); });
    connect(m_context, &PageContext::namesRequested, m_files,
            [this] { m_files->askAndRename(this); });
    connect(m_context, &PageContext::fileChanged, this, &MainWindow::onFileChanged);
    connect(m_context, &PageContext::recordsChanged, this, &MainWindow::showState);
    connect(m_watch, &FileWatch::seen, this, &MainWindow::showState);
    connect(m_context, &PageContext::figuresChanged, this, &MainWindow::showCounts);
}

bool MainWindow::isWorking() const
{
    return (m_context->file() && m_context->file()->isBusy()) ||
           std::any_of(m_pages.cbegin(), m_pages.cend(),
                       [](const Page *page) { return page && page->isWorking(); });
}

// Making the pages anew would end their work without a word.
bool MainWindow::mayRebuild()
{
    if (isWorking())
        m_prompt.inform(tr("Work in progress"),
                        tr("Wait until the work in the status bar has ended, then change language, "
                           "colours or letter size."));
    return !isWorking();
}

// Makes the whole frame, in the language and size of now.
void MainWindow::rebuild()
{
    delete takeCentralWidget();
    qDeleteAll(actions());
    m_actions.clear();
    m_pages.clear();
    addShortcuts();

    m_sidebar = new Sidebar;
    for (const PageLine &line : pageTable())
        m_sidebar->addPage(QString::fromLatin1(line.id), icon(QString::fromLatin1(line.icon)),
                           pageTitle(line));
    connect(m_sidebar, &Sidebar::pageChosen, this, [this](const QString &id) { openPage(id); });
    auto *central = new QWidget;
    m_topBar = new TopBar(*m_context, makeMenu(central), central);
    connect(m_topBar, &TopBar::backRequested, this, &MainWindow::goBack);
    connect(m_topBar, &TopBar::forwardRequested, this, &MainWindow::goForward);
    connect(m_topBar, &TopBar::cycleEditRequested, this, [this] { editCycle(*m_context, this); });
    connect(m_topBar, &TopBar::newCycleRequested, this, [this] { addCycle(*m_context, this); });
    connect(m_topBar, &TopBar::yearStateRequested, this,
            [this] { showYearState(*m_context, this); });
    connect(m_topBar, &TopBar::rolloverRequested, this, [this] { showRollover(*m_context, this); });
    connect(m_topBar, &TopBar::undoRequested, this, [this] { undo(false); });
    connect(m_topBar, &TopBar::redoRequested, this, [this] { undo(true); });
    m_search = new SearchBox(*m_context, central);
    m_topBar->setMiddle(m_search);
    m_banner = new Banner;
    m_stack = new QStackedWidget;
    m_start = makeStartPage(*m_context);
    m_stack->addWidget(m_start);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_topBar);
    right->addWidget(m_banner);
    right->addWidget(m_stack, 1);
    auto *whole = new QHBoxLayout(central);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_sidebar);
    whole->addLayout(right, 1);
    setCentralWidget(central);
    new ProgressPanel(*m_background, central);

    auto *status = new QStatusBar;
    status->setSizeGripEnabled(false);
    m_status = new QLabel;
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_status->setContentsMargins(em(this, 0.6), 0, em(this, 0.6), 0);
    status->addWidget(m_status, 1);
    status->addPermanentWidget(new ProgressStrip(*m_background));
    setStatusBar(status);

    m_sidebar->setCollapsed(width() < 1100);
    onFileChanged();
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const char *id, const std::function<void()> &work) {
        m_actions.insert(QString::fromLatin1(id), addShortcut(this, QString::fromLatin1(id), work));
    };
    add("search", [this] { m_search->begin(); });
    add("undo", [this] { undo(false); });
    add("redo", [this] { undo(true); });
    add("back", [this] { goBack(); });
    add("forward", [this] { goForward(); });
    add("new_file", [this] { m_context->newFile(); });
    add("open_file", [this] { m_context->openFile(); });
    // Afterwards, because the change makes these actions anew.
    const auto later = [this](qreal points) {
        QMetaObject::invokeMethod(
            this, [this, points] { changeFontSize(points); }, Qt::QueuedConnection);
    };
    add("larger", [later] { later(1); });
    add("smaller", [later] { later(-1); });
    add("help", [this] { showHelp(); });
    add("quit", [this] { close(); });
    for (int i = 0; i < qMin(9, int(pageTable().size())); ++i) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)));
        const QString id = QString::fromLatin1(pageTable()[i].id);
        connect(action, &QAction::triggered, this, [this, id] { openPage(id); });
        addAction(action);
    }
}

void MainWindow::openPage(const QString &id, const QVariantMap &arguments)
{
    if (!findPage(id))
        return;
    if (m_at < 0 || m_walk[m_at].page != id || m_walk[m_at].arguments != arguments) {
        m_walk.resize(m_at + 1);
        m_walk.append({id, arguments});
        m_at = m_walk.size() - 1;
    }
    showPlace();
}

void MainWindow::walk(int steps)
{
    const qsizetype to = m_at + steps;
    if (to < 0 || to >= m_walk.size())
        return;
    m_at = to;
    showPlace();
}

QString MainWindow::currentPageId() const
{
    return m_at < 0 ? QString() : m_walk[m_at].page;
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

void MainWindow::showPlace()
{
    m_topBar->setHistory(m_at > 0, m_at + 1 < m_walk.size());
    if (!m_context->file()) {
        m_stack->setCurrentWidget(m_start);
        return;
    }
    const Place place = m_walk[m_at];
    Page *&page = m_pages[place.page];
    if (!page) {
        page = findPage(place.page)->make(*m_context);
        m_stack->addWidget(page);
    }
    m_stack->setCurrentWidget(page);
    m_sidebar->setCurrent(place.page);
    page->open(place.arguments);
}

void MainWindow::onFileChanged()
{
    if (m_context->file())
        connect(m_context->file(), &models::RecordFile::damaged, this, &MainWindow::showState,
                Qt::UniqueConnection);
    m_sidebar->setEnabled(m_context->file() != nullptr);
    m_search->setVisible(m_context->file() != nullptr);
    if (m_at < 0)
        openPage(QString::fromLatin1(pageTable().first().id));
    else
        showPlace();
    showState();
    showCounts();
}

void MainWindow::showState()
{
    models::RecordFile *file = m_context->file();
    const QString name = file ? QFileInfo(file->path()).completeBaseName() : QString();
    setWindowTitle(!file                ? tr("Yanxun")
                   : file->isReadOnly() ? tr("%1 (read-only) – Yanxun").arg(name)
                                        : tr("%1 – Yanxun").arg(name));
    showFileState(*m_banner, *m_context, *m_watch, *m_files);
    if (!file) {
        m_status->clear();
        return;
    }
    QString status = QFileInfo(file->path()).fileName();
    if (m_context->isReadable())
        if (const auto history = file->history(1); !history.isEmpty())
            status += QStringLiteral("   ") +
                      tr("Saved %1").arg(momentText(history.first().madeAt, m_context->language()));
    m_status->setText(status);
    m_status->setToolTip(file->path());
}

void MainWindow::showCounts()
{
    for (const PageLine &line : pageTable())
        if (line.count)
            m_sidebar->setCount(QString::fromLatin1(line.id), line.count(*m_context));
}

// An edit whose recorded changes are larger, in bytes, is taken back off the window's thread.
static constexpr qint64 kLargeEdit = 128 * 1024;

void MainWindow::undo(bool again)
{
    if (!m_context->isWritable() || m_context->tellIfBusy())
        return;
    const auto tell = [this, again](const models::Result<QString> &done) {
        if (!done)
            m_prompt.report(done.error());
        else
            statusBar()->showMessage(
                again ? tr("Done again: %1").arg(*done) : tr("Undone: %1").arg(*done), 5000);
    };
    const std::shared_ptr<models::RecordFile> file = m_context->sharedFile();
    const auto next = again ? file->nextRedo() : file->nextUndo();
    if (!next || next->size < kLargeEdit) {
        tell(again ? file->redo() : file->undo());
        return;
    }
    m_background->run(
        again ? tr("Doing again") : tr("Taking back"), this,
        [file, again](const models::Progress &progress) {
            return again ? file->redo(progress) : file->undo(progress);
        },
        tell);
}

void MainWindow::setLanguage(models::Language language)
{
    if (!mayRebuild())
        return;
    m_settings.setLanguageName(language == models::Language::Chinese ? QStringLiteral("zh")
                                                                     : QStringLiteral("en"));
    speak(language);
    rebuild();
}

void MainWindow::setTheme(ThemeChoice theme)
{
    if (!mayRebuild())
        return;
    m_settings.setTheme(theme);
    applyLook(*qApp, m_settings);
    rebuild();
}

void MainWindow::changeFontSize(qreal byPoints)
{
    if (!mayRebuild())
        return;
    m_settings.setFontSize(m_settings.fontSize() + byPoints);
    applyLook(*qApp, m_settings);
    rebuild();
}

void MainWindow::showHelp()
{
    const PageLine *line = findPage(currentPageId());
    openHelp(this, QString::fromLatin1(line->id), pageTitle(*line), m_context->language());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_sidebar->setCollapsed(width() < 1100);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (isWorking() && !m_prompt.confirm(tr("Work in progress"),
                                         tr("An import has not ended yet. If you close the window "
                                            "now, nothing of it is kept."),
                                         tr("Close"))) {
        event->ignore();
        return;
    }
    m_settings.setWindowGeometry(saveGeometry());
    event->accept();
}

static QStringList droppedFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            files << url.toLocalFile();
    return files;
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList files = droppedFiles(event->mimeData());
    event->acceptProposedAction();
    if (files.size() == 1 && files.first().endsWith(QLatin1String(".yanxun"), Qt::CaseInsensitive))
        m_files->open(files.first());
    else if (m_context->file() && !files.isEmpty())
        m_context->startImport(files);
    else if (!files.isEmpty())
        m_prompt.inform(tr("No file is open"),
                        tr("Open or make a file first, then bring the workbooks again."));
}

} // namespace ui
