// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/backups.h"
#include "models/tables/file_difference.h"
#include "ui/base/page_context.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

class QVBoxLayout;

namespace ui {

// The backups of a file: when, why, how large, what differs from now; for the one chosen the
// differences by name, once it was checked; and the way back to it. Restoring is left to whoever
// hears restoreRequested(), because the file must be closed for it.
class BackupsDialog : public QDialog
{
    Q_OBJECT
public:
    // `trouble` says why the file cannot be opened; there is then nothing to compare with, and the
    // newest backup that is whole is chosen. Empty: the file is the one that is open.
    BackupsDialog(PageContext &context, const QString &filePath, const QString &trouble,
                  QWidget *parent);
    ~BackupsDialog() override;

signals:
    void restoreRequested(const QString &backupPath);

private:
    // What a look at one backup brought.
    struct Looked;
    void addTop(QVBoxLayout *column);
    void addFoot(QVBoxLayout *column);
    void fill();
    void compareAll();
    void showCounts(const models::ContentDigest &now);
    void look();
    void takeLooked(Looked looked);
    void backUpNow();
    void forget(int &job);
    const models::Backup *chosen() const;

    PageContext &m_context;
    QString m_filePath;
    QString m_trouble;
    QList<models::Backup> m_backups;
    QTreeWidget *m_list;
    QLabel *m_preview;
    QPushButton *m_backUp = nullptr;
    QPushButton *m_restore = nullptr;
    int m_comparing = 0; // jobs
    int m_looking = 0;
    quint64 m_look = 0; // tells the answer for the backup chosen now from that for another
};

} // namespace ui
