// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/backups_dialog.h"

#include "models/base/disk.h"
#include "ui/base/format.h"
#include "ui/dialogs/backup_words.h"
#include "ui/widgets/labels.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

namespace ui {

using models::Backup;
using models::ContentDigest;
using models::KindDifference;
using models::Progress;
using models::Result;

struct BackupsDialog::Looked
{
    std::optional<models::Error> fault;
    QList<KindDifference> differences;
};

enum Column { kWhen, kWhy, kSize, kCompared };

BackupsDialog::BackupsDialog(PageContext &context, const QString &filePath, const QString &trouble,
                             QWidget *parent)
    : QDialog(parent), m_context(context), m_filePath(filePath), m_trouble(trouble)
{
    setWindowTitle(tr("Backups"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(em(this, 1.2), em(this), em(this, 1.2), em(this));
    column->setSpacing(em(this, 0.6));
    addTop(column);
    m_list = new QTreeWidget;
    m_list->setObjectName(QStringLiteral("backups"));
    m_list->setAccessibleName(tr("Backups"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setHeaderLabels({tr("When"), tr("Why"), tr("Size"),
                             m_trouble.isEmpty() ? tr("Compared with now") : tr("Holds")});
    m_list->headerItem()->setTextAlignment(kSize, Qt::AlignRight | Qt::AlignVCenter);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setMinimumSectionSize(em(this, 6));
    column->addWidget(m_list, 3);
    m_preview = new QLabel;
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_preview->setContentsMargins(em(this, 0.6), em(this, 0.4), em(this, 0.6), em(this, 0.4));
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_preview);
    column->addWidget(scroll, 2);
    addFoot(column);
    resizeWithinScreen(this, 56, 38);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &BackupsDialog::look);
    connect(&context, &PageContext::fileChanged, this, &QDialog::reject);
    fill();
    if (m_trouble.isEmpty())
        compareAll();
}

BackupsDialog::~BackupsDialog()
{
    forget(m_comparing);
    forget(m_looking);
}

void BackupsDialog::addTop(QVBoxLayout *column)
{
    const QString name = QFileInfo(m_filePath).completeBaseName();
    column->addWidget(makeSectionTitle(tr("Backups of “%1”").arg(name)));
    if (!m_trouble.isEmpty()) {
        auto *trouble = new QLabel(tr("%1\n\nChoose the state to go back to. The file as it is now "
                                      "is kept beside it under "
                                      "a new name.")
                                       .arg(m_trouble));
        trouble->setWordWrap(true);
        column->addWidget(trouble);
    } else {
        column->addWidget(
            makeNote(tr("Made on the first opening of a day and before every import. Each was "
                        "checked when it was made. Before you go back to one, the present state is "
                        "backed up too, so nothing is lost either way.")));
    }
}

void BackupsDialog::addFoot(QVBoxLayout *column)
{
    auto *buttons = new QDialogButtonBox;
    m_backUp = new QPushButton(tr("Back up now"));
    m_backUp->setObjectName(QStringLiteral("back_up"));
    m_backUp->setVisible(m_trouble.isEmpty());
    m_backUp->setEnabled(m_context.isWritable());
    m_backUp->setAutoDefault(false);
    buttons->addButton(m_backUp, QDialogButtonBox::ActionRole);
    auto *folder = new QPushButton(tr("Show the folder"));
    folder->setAutoDefault(false);
    buttons->addButton(folder, QDialogButtonBox::ActionRole);
    m_restore = makeMainButton(tr("Go back to this state"));
    m_restore->setObjectName(QStringLiteral("restore"));
    m_restore->setEnabled(false);
    buttons->addButton(m_restore, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(m_backUp, &QPushButton::clicked, this, &BackupsDialog::backUpNow);
    connect(folder, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(models::backupFolder(m_filePath)));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        const Backup *backup = chosen();
        if (!backup || m_context.tellIfBusy())
            return;
        const QString path = backup->path;
        accept();
        emit restoreRequested(path);
    });
}

void BackupsDialog::fill()
{
    m_list->clear();
    m_backups = models::listBackups(m_filePath);
    for (const Backup &backup : m_backups) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(kWhen, momentText(backup.madeAt, m_context.language()));
        item->setText(
            kWhy,
            backup.reason
                ? models::reasonTitle(*backup.reason)
                : tr("A file of your own: %1").arg(QFileInfo(backup.path).completeBaseName()));
        item->setText(kSize, models::sizeText(backup.size));
        item->setTextAlignment(kSize, Qt::AlignRight | Qt::AlignVCenter);
        if (!m_trouble.isEmpty())
            item->setText(kCompared, holdingText(backup.content));
        item->setToolTip(kWhen, backup.path);
        item->setSizeHint(kWhen, QSize(0, em(this, 1.9)));
    }
    if (m_backups.isEmpty())
        m_preview->setText(tr("There is no backup yet."));
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setFocus();
}

const Backup *BackupsDialog::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_backups.size() ? &m_backups[row] : nullptr;
}

void BackupsDialog::forget(int &job)
{
    if (job)
        m_context.background().cancel(job);
    job = 0;
}

// Digests tell what differs in all of them with one reading of the file.
void BackupsDialog::compareAll()
{
    forget(m_comparing);
    const auto work = [file = m_context.sharedFile()](const Progress &progress) {
        Result<ContentDigest> digest = ContentDigest();
        const auto read = models::guarded(file->path(), [&]() -> Result<void> {
            digest = models::contentDigest(file->database(), progress);
            return {};
        });
        return read ? digest : Result<ContentDigest>(read.failure());
    };
    m_context.background().run(tr("Comparing backups"), this, work,
                               [this](Result<ContentDigest> now) {
                                   m_comparing = 0;
                                   if (now)
                                       showCounts(*now);
                               });
    m_comparing = m_context.background().states().last().id;
}

void BackupsDialog::showCounts(const ContentDigest &now)
{
    for (int row = 0; row < m_backups.size(); ++row)
        if (QTreeWidgetItem *item = m_list->topLevelItem(row); !m_backups[row].content.isEmpty()) {
            const QString text = countsText(models::compareCounts(now, m_backups[row].content));
            item->setText(kCompared, text);
            item->setToolTip(kCompared, text);
        }
}

// Checks the backup chosen and compares it with the file.
void BackupsDialog::look()
{
    forget(m_looking);
    m_restore->setEnabled(false);
    const Backup *backup = chosen();
    if (!backup)
        return;
    m_preview->setText(tr("Looking at the backup…"));
    std::shared_ptr<models::RecordFile> file;
    if (m_trouble.isEmpty())
        file = m_context.sharedFile();
    const auto work = [path = backup->path, file](const Progress &progress) -> Looked {
        const auto whole = models::checkWhole(path, progress);
        if (!whole)
            return {whole.error(), {}};
        if (!file)
            return {};
        auto differences =
            models::compareWithBackup(file->database(), file->path(), path, progress);
        if (!differences)
            return {differences.error(), {}};
        return {{}, std::move(*differences)};
    };
    const quint64 number = ++m_look;
    m_context.background().run(tr("Comparing backups"), this, work, [this, number](Looked looked) {
        if (number == m_look)
            takeLooked(std::move(looked));
    });
    m_looking = m_context.background().states().last().id;
}

void BackupsDialog::takeLooked(Looked looked)
{
    m_looking = 0;
    const Backup *backup = chosen();
    if (!backup)
        return;
    if (looked.fault) {
        m_preview->setText(tr("You cannot go back to this one. %1").arg(looked.fault->message));
        const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
        m_list->currentItem()->setText(kCompared, tr("damaged"));
        // Nobody who has lost a file wants to search for the good one.
        if (!m_trouble.isEmpty() && row + 1 < m_list->topLevelItemCount())
            m_list->setCurrentItem(m_list->topLevelItem(row + 1));
        return;
    }
    const QString checked = tr("This backup was checked just now: it is whole.");
    m_preview->setText(
        checked + QStringLiteral("\n\n") +
        (m_trouble.isEmpty() ? differenceText(looked.differences) : holdingText(backup->content)));
    m_restore->setEnabled(!m_trouble.isEmpty() ||
                          (m_context.isWritable() && !looked.differences.isEmpty()));
}

void BackupsDialog::backUpNow()
{
    if (!m_context.isWritable())
        return;
    m_backUp->setEnabled(false);
    const auto work = [file = m_context.sharedFile()](const Progress &progress) {
        return models::backUp(*file, models::BackupReason::Manual, progress);
    };
    m_context.background().run(tr("Making a backup"), this, work, [this](Result<Backup> made) {
        m_backUp->setEnabled(m_context.isWritable());
        if (!made) {
            m_context.prompt().report(made.error());
            return;
        }
        fill();
        compareAll();
    });
}

} // namespace ui
