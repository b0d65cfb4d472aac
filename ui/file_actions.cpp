// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file_actions.h"

#include "models/base/edit_title.h"
#include "models/edits/cycles.h"
#include "models/report/paper_numbers.h"
#include "models/storage/save_copy.h"
#include "models/storage/store.h"
#include "ui/sample_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThread>

namespace ui {

using models::RecordFile;
using models::Result;
using models::Transaction;

FileActions::FileActions(PageContext &context, QObject *parent)
    : QObject(parent), m_context(context)
{
}

QString FileActions::fileFilter()
{
    return tr("Yanxun files (*.yanxun)");
}

void FileActions::take(Opened opened)
{
    if (!opened) {
        m_context.prompt().report(opened.error());
        return;
    }
    m_context.settings().addRecentFile(QFileInfo((*opened)->path()).absoluteFilePath());
    const auto before = m_context.cycle();
    m_context.setFile(*opened);
    if (before) // of the same file, or a copy of it
        m_context.keepCycle(before->id);
    checkInBackground(*opened);
}

void FileActions::open(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (m_context.file() && QFileInfo(m_context.file()->path()).absoluteFilePath() == absolute)
        return;
    start(absolute);
}

void FileActions::start(const QString &path)
{
    const auto work = [path, home = QThread::currentThread()](const models::Progress &progress) {
        auto opened = RecordFile::open(path, progress);
        if (!opened)
            return Opened(opened.failure());
        (*opened)->moveToThread(home);
        return Opened(std::shared_ptr<RecordFile>(std::move(*opened)));
    };
    m_context.background().run(tr("Opening “%1”").arg(QFileInfo(path).fileName()), this, work,
                               [this, path](Opened opened) {
                                   if (opened)
                                       take(std::move(opened));
                                   else if (models::mayGoBack(path, opened.error()))
                                       offerBackups(path, opened.error().message);
                                   else
                                       refuse(path, opened.error());
                               });
}

void FileActions::reopen()
{
    const auto state = m_context.file() ? m_context.file()->readOnlyState() : std::nullopt;
    if (!state)
        return;
    const QString path = m_context.file()->path();
    if (state->isAdrift()) {
        if (!m_context.prompt().confirm(tr("Open the other file"),
                                        tr("What you see now is in no other file. If you open the "
                                           "other one without saving it first, it is gone."),
                                        tr("Open without saving")))
            return;
        m_context.closeFile(); // it may be the same file, which is never open twice
    }
    start(path);
}

void FileActions::askAndSaveCopy()
{
    if (!m_context.file() || m_context.tellIfBusy())
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = m_context.prompt().newFile(
        tr("Where the copy shall be"), models::freeCopyPath(folder, m_context.file()->path()),
        fileFilter());
    if (!path.isEmpty())
        saveCopy(QFileInfo(path).suffix().isEmpty() ? path + QStringLiteral(".yanxun") : path);
}

void FileActions::saveCopy(const QString &path)
{
    const auto work = [path, file = m_context.sharedFile(),
                       home = QThread::currentThread()](const models::Progress &progress) {
        if (const auto saved = models::saveCopy(*file, path, progress); !saved)
            return Opened(saved.failure());
        auto opened = RecordFile::open(path, progress);
        if (!opened)
            return Opened(opened.failure());
        (*opened)->moveToThread(home);
        return Opened(std::shared_ptr<RecordFile>(std::move(*opened)));
    };
    m_context.background().run(tr("Saving “%1”").arg(QFileInfo(path).fileName()), this, work,
                               [this](Opened opened) { take(std::move(opened)); });
}

void FileActions::chooseAndOpen()
{
    const QString path = m_context.prompt().openFile(tr("Open a file"), fileFilter());
    if (!path.isEmpty())
        open(path);
}

static Result<void> fill(RecordFile &file, const NewFile &wanted, const QString &title)
{
    return file.edit(title, [&](Transaction &transaction) -> Result<void> {
        const auto begun = models::beginFile(transaction, wanted.year,
                                             {.district = wanted.place, .centre = wanted.centre});
        return begun ? Result<void>() : begun.failure();
    });
}

void FileActions::create(const NewFile &wanted, const QString &path)
{
    const QString title = models::editTitle("file.made");
    const auto work = [wanted, path, title,
                       home = QThread::currentThread()](const models::Progress &) {
        auto made = RecordFile::create(path);
        if (!made)
            return Opened(made.failure());
        if (const auto filled = fill(**made, wanted, title); !filled) {
            made->reset(); // closed, so that it can be removed everywhere
            QFile::remove(path);
            return Opened(filled.failure());
        }
        (*made)->moveToThread(home);
        return Opened(std::shared_ptr<RecordFile>(std::move(*made)));
    };
    m_context.background().run(tr("Making “%1”").arg(QFileInfo(path).fileName()), this, work,
                               [this](Opened opened) { take(std::move(opened)); });
}

void FileActions::askAndCreate(QWidget *parent)
{
    const std::optional<NewFile> wanted = askNewFile(parent);
    if (!wanted)
        return;
    const QString name =
        tr("%1 teacher training").arg(wanted->place.isEmpty() ? tr("New") : wanted->place);
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString path =
        m_context.prompt().newFile(tr("Where the new file shall be"),
                                   folder.filePath(name + QStringLiteral(".yanxun")), fileFilter());
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".yanxun");
    create(*wanted, path);
}

void FileActions::askAndRename(QWidget *parent)
{
    const NewFile present{m_context.fileSetting(models::kDistrictSetting),
                          m_context.fileSetting(models::kCentreSetting), 0,
                          m_context.fileSetting(models::kPaperPatternSetting)};
    if (const auto wanted = askPlace(parent, present))
        rename(*wanted);
}

void FileActions::rename(const NewFile &wanted)
{
    m_context.edit(models::editTitle("file.place"), [&](Transaction &transaction) -> Result<void> {
        models::setPlace(transaction, {.district = wanted.place, .centre = wanted.centre});
        models::setPaperPattern(transaction, wanted.numbers);
        return {};
    });
}

void FileActions::openSample(const QString &folder)
{
    const auto work = [folder, home = QThread::currentThread()](const models::Progress &progress) {
        Opened opened = openSampleFile(folder, progress);
        if (opened)
            (*opened)->moveToThread(home);
        return opened;
    };
    m_context.background().run(tr("Making the sample"), this, work,
                               [this](Opened opened) { take(std::move(opened)); });
}

} // namespace ui
