// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/restore.h"
#include "ui/base/page_context.h"
#include "ui/dialogs/new_file_dialog.h"

namespace ui {

// Opens and makes files for the window, off its thread.
class FileActions : public QObject
{
    Q_OBJECT
public:
    explicit FileActions(PageContext &context, QObject *parent = nullptr);

    // Opens a file; the one before stays open when that fails.
    void open(const QString &path);
    // Lets the person choose one.
    void chooseAndOpen();
    // Makes an empty file with its cycle and opens it.
    void create(const NewFile &wanted, const QString &path);
    // Asks for place, year and file name first.
    void askAndCreate(QWidget *parent);

    // Opens the file that is open once more, at the same year: its newer state, or for writing when
    // it has become free. Asks first when what is shown would be lost.
    void reopen();
    // Saves what is shown as a new file and goes on with that one. Asks for its name first.
    void askAndSaveCopy();
    void saveCopy(const QString &path);

    // Asks for the names of district and centre and keeps them in the open file.
    void askAndRename(QWidget *parent);
    // Keeps them.
    void rename(const NewFile &wanted);
    // Opens the sample district of `folder`, made first when it is not there; the progress can be
    // cancelled.
    void openSample(const QString &folder);

    // Shows the backups of the open file, and goes back to the one that is chosen.
    void showBackups(QWidget *parent);
    // Shows those of a file that cannot be opened, for the reason given.
    void offerBackups(const QString &path, const QString &trouble);
    // Puts a backup in the place of a file, open or not, and opens it. What was there before is
    // kept, and the person is told where.
    void restore(const QString &backup, const QString &path);
    // Lets the person choose a damaged file, then rescues it.
    void chooseAndRescue();
    // Takes what can still be read of a damaged file into a new one that the person names, tells
    // what became of it, and opens it. The damaged file stays as it is.
    void rescue(const QString &path);

    // "Yanxun files (*.yanxun)", for file choosers.
    static QString fileFilter();

private:
    using Opened = models::Result<std::shared_ptr<models::RecordFile>>;
    void start(const QString &path);
    void take(Opened opened);
    void takeRestored(const models::Result<models::Restored> &restored, const QString &path,
                      const QString &when);
    // A large file is not read to its end when it is opened.
    void checkInBackground(const std::shared_ptr<models::RecordFile> &file);
    // Tells why a file was not opened; one that is damaged may be rescued.
    void refuse(const QString &path, const models::Error &error);

    PageContext &m_context;
};

} // namespace ui
