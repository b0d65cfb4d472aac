// SPDX-License-Identifier: GPL-3.0-or-later
// The foot of the import preview: what will be done, what runs, what was done.
#include "models/exchange/issue_export.h"
#include "ui/base/format.h"
#include "ui/base/icons.h"
#include "ui/pages.h"
#include "ui/pages/import/import_preview.h"
#include "ui/widgets/labels.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace ui {

using State = ImportWork::State;

void ImportPreview::showFoot()
{
    const State state = m_work.state();
    m_foot->setCurrentIndex(m_work.isRunning() ? 1 : state == State::Done ? 2 : 0);
    m_progress->setState(m_work.progress());
    if (!m_work.report())
        return;
    if (state == State::Done)
        showDone();
    const models::ImportCount total = m_work.report()->total();
    const int rows = total.added + total.changed;
    m_import->setEnabled(state == State::Ready && rows > 0);
    if (rows == 0)
        m_import->setText(tr("Nothing to import"));
    else if (total.left == 0)
        m_import->setText(tr("Import %1 rows").arg(countText(rows)));
    else
        m_import->setText(
            tr("Import %1 rows, %2 stay out").arg(countText(rows), countText(total.left)));
    m_note->setText(rows > 0 ? tr("Nothing has been written yet.")
                    : total.rows() > 0 && total.left == 0
                        ? tr("Every row is in the file already.")
                        : tr("No row can come in as it is. See the list above."));
}

QWidget *ImportPreview::makeDone()
{
    auto *done = new QWidget;
    auto *row = new QHBoxLayout(done);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(em(this, 0.8));
    auto *mark = new QLabel;
    const int side = em(this, 1.2);
    mark->setPixmap(icon(QStringLiteral("done")).pixmap(QSize(side, side), devicePixelRatioF()));
    row->addWidget(mark);
    m_doneText = makeSectionTitle({});
    m_doneText->setObjectName(QStringLiteral("import_done"));
    row->addWidget(m_doneText);
    auto *back = new LinkButton(tr("Undo this import"));
    back->setObjectName(QStringLiteral("import_undo"));
    connect(back, &LinkButton::clicked, this, &ImportPreview::undo);
    row->addWidget(back);
    row->addStretch();
    for (const char *id : {"packages", "teachers", "charts"}) {
        const PageLine *line = findPage(QString::fromLatin1(id));
        if (!line)
            continue;
        auto *link = new LinkButton(pageTitle(*line));
        connect(link, &LinkButton::clicked, &m_context,
                [this, id] { m_context.openPage(QString::fromLatin1(id)); });
        row->addWidget(link);
    }
    QPushButton *overview = makeMainButton(tr("See the overview"));
    connect(overview, &QPushButton::clicked, &m_context,
            [this] { m_context.openPage(QStringLiteral("dashboard")); });
    row->addWidget(overview);
    return done;
}

void ImportPreview::showDone()
{
    const models::ImportCount total = m_work.report()->total();
    const QString rows = countText(total.added + total.changed);
    m_doneText->setText(
        total.left == 0 ? tr("%1 rows came in.").arg(rows)
                        : tr("%1 rows came in, %2 stayed out.").arg(rows, countText(total.left)));
}

void ImportPreview::undo()
{
    if (!m_context.isReadable())
        return;
    m_context.background().run(
        tr("Undoing"), this,
        [file = m_context.sharedFile()](const models::Progress &) { return file->undo(); },
        [this](const models::Result<QString> &undone) {
            if (!undone)
                m_context.prompt().report(undone.error());
        });
}

void ImportPreview::saveIssues()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString path = m_context.prompt().saveFile(
        tr("Save the list"), folder.filePath(tr("Issues of the import") + QStringLiteral(".xlsx")),
        tr("Workbook (*.xlsx);;Table as text (*.csv)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".xlsx");
    if (const auto saved = models::saveIssues(m_issues->selected(), path); !saved)
        m_context.prompt().report(saved.error());
}

} // namespace ui
