// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/evidence_list.h"

#include "models/base/atomic_file.h"
#include "models/base/clock.h"
#include "models/base/edit_title.h"
#include "models/edits/evidence.h"
#include "models/storage/store.h"
#include "models/vocabulary/code_table.h"
#include "ui/base/format.h"
#include "ui/base/icons.h"
#include "ui/base/thumbnail.h"
#include "ui/widgets/labels.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QImage>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

namespace ui {

using models::Evidence;
using models::EvidenceContent;
using models::Id;
using models::Result;
using models::Transaction;
using models::Value;

// What became of the files that were to be added.
struct EvidenceList::Added
{
    int count = 0;
    QStringList problems; // a sentence each
    bool becameLarge = false;
};

EvidenceList::EvidenceList(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context)
{
    setAcceptDrops(true);
    setFocusPolicy(Qt::ClickFocus);
    m_list = new RelatedList(tr("Evidence"),
                             {tr("File"), tr("Kind of document"), tr("Size"), tr("Added on")}, {2});
    m_list->setEmptyText(tr("No document yet. Add files, drop them here, or paste a picture."));
    m_list->table()->setIconSize({em(this, 2.2), em(this, 2.2)});
    m_list->table()->verticalHeader()->setDefaultSectionSize(em(this, 2.6));
    m_list->table()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->table()->installEventFilter(this);
    m_list->setOpen([this](Id) { open(); });
    makeActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(&context, &PageContext::recordsChanged, this, &EvidenceList::refresh);
}

void EvidenceList::makeActions()
{
    m_list->addAction(QStringLiteral("add_evidence"), tr("Add files…"), false,
                      [this] { chooseFiles(); });
    m_list->addAction(QStringLiteral("open_evidence"), tr("Open"), true, [this] { open(); });
    m_list->addAction(QStringLiteral("save_evidence"), tr("Save as…"), true, [this] { saveAs(); });
    m_kinds = new QMenu(this);
    m_list->addAction(QStringLiteral("kind_of_evidence"), tr("Kind…"), true,
                      [this] { showKinds(); });
    m_list->addAction(QStringLiteral("remove_evidence"), tr("Remove"), true,
                      [this] { removeChosen(); });
}

void EvidenceList::setOwner(const QString &table, Id id)
{
    if (table == m_table && id == m_owner)
        return;
    m_table = table;
    m_owner = id;
    m_list->table()->clearSelection();
    refresh();
}

void EvidenceList::refresh()
{
    if (!m_owner || !m_context.isReadable()) {
        if (!m_owner || !m_context.file())
            m_list->setRows(QList<RelatedRow>());
        return;
    }
    try {
        showRows(m_context.file()->database());
    } catch (const SQLite::Exception &exception) {
        m_context.prompt().report(
            models::databaseFailure(exception, m_context.file()->path()).error);
    }
}

static QIcon iconOf(const QByteArray &thumbnail)
{
    QPixmap picture;
    if (!thumbnail.isEmpty() && picture.loadFromData(thumbnail, "PNG"))
        return picture;
    return icon(QStringLiteral("report"));
}

void EvidenceList::showRows(SQLite::Database &database)
{
    QList<RelatedRow> rows;
    const models::RecordType &type = models::recordType<Evidence>();
    for (const Evidence &evidence :
         models::findAll<Evidence>(database, "WHERE owner_id = ? AND owner_table = ? ORDER BY id",
                                   {Value(m_owner), models::toValue(m_table)})) {
        rows << RelatedRow{
            evidence.id,
            {evidence.name,
             models::displayText(*type.field(QStringLiteral("kind")),
                                 models::toValue(evidence.kind), m_context.language()),
             models::sizeText(evidence.size.value_or(0)),
             dateText(evidence.addedOn, m_context.language())},
            iconOf(models::evidenceThumbnail(database, evidence.contentHash))};
    }
    m_list->setTitle(rows.isEmpty() ? tr("Evidence")
                                    : tr("Evidence (%1)").arg(countText(rows.size())));
    m_list->setRows(rows);
}

std::optional<Evidence> EvidenceList::chosen() const
{
    const Id id = m_list->selected();
    if (!id || !m_context.isReadable())
        return std::nullopt;
    return models::find<Evidence>(m_context.file()->database(), id);
}

void EvidenceList::chooseFiles()
{
    if (!m_context.isWritable() || m_context.tellIfBusy())
        return;
    addFiles(m_context.prompt().openFiles(tr("Add files of evidence"), tr("All files (*)")));
}

void EvidenceList::addFiles(const QStringList &paths)
{
    add([paths](int index) { return models::readEvidence(paths[index]); }, int(paths.size()));
}

// Takes files or a picture that were dropped or pasted.
bool EvidenceList::take(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    if (!paths.isEmpty()) {
        addFiles(paths);
        return true;
    }
    if (!data.hasImage())
        return false;
    const auto image = qvariant_cast<QImage>(data.imageData());
    if (image.isNull())
        return false;
    const QString name =
        tr("Picture %1.png")
            .arg(models::now().toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH-mm-ss")));
    add([image, name](int) { return models::makeEvidence(name, pngOf(image)); }, 1);
    return true;
}

// Adds `count` contents that `source` reads one after the other on another thread.
void EvidenceList::add(std::function<Result<EvidenceContent>(int)> source, int count)
{
    if (!m_owner || !count || !m_context.isWritable() || m_context.tellIfBusy())
        return;
    const auto work = [file = m_context.sharedFile(), table = m_table, owner = m_owner, count,
                       source = std::move(source)](const models::Progress &progress) {
        Added added;
        std::vector<EvidenceContent> contents;
        for (int i = 0; i < count; ++i) {
            auto content = source(i);
            if (!content) {
                added.problems << content.error().message;
                continue;
            }
            if (!progress(content->name, i, count))
                return added;
            content->thumbnail = makeThumbnail(content->bytes);
            contents.push_back(std::move(*content));
        }
        if (contents.empty())
            return added;
        const qint64 before = QFileInfo(file->path()).size();
        const QString title =
            contents.size() == 1
                ? models::editTitle("evidence.added", {contents.front().name})
                : models::editTitle("evidence.added_many", {QString::number(contents.size())});
        const auto done = file->edit(title, [&](Transaction &transaction) -> Result<void> {
            for (const EvidenceContent &content : contents)
                models::addEvidence(transaction, table, owner, content,
                                    models::guessEvidenceKind(content.name));
            return {};
        });
        if (done)
            added.count = int(contents.size());
        else
            added.problems << done.error().message;
        added.becameLarge = before < models::kLargeFileBytes &&
                            QFileInfo(file->path()).size() >= models::kLargeFileBytes;
        return added;
    };
    m_context.background().run(tr("Adding evidence"), this, work,
                               [this](const Added &added) { tell(added); });
}

void EvidenceList::tell(const Added &added)
{
    if (!added.problems.isEmpty())
        m_context.prompt().report(
            {models::ErrorCode::Refused, added.problems.join(QStringLiteral("\n")), {}});
    if (added.becameLarge)
        m_context.prompt().inform(
            tr("The file is large now"),
            tr("This file has passed %1. It stays whole, but copying and sending it takes long. "
               "Photos can be made smaller before they are added.")
                .arg(models::sizeText(models::kLargeFileBytes)));
}

void EvidenceList::open()
{
    const auto evidence = chosen();
    if (!evidence)
        return;
    const auto read = [file = m_context.sharedFile(),
                       hash = evidence->contentHash](const models::Progress &) {
        return models::evidenceBytes(file->database(), hash);
    };
    m_context.background().run(tr("Opening %1").arg(evidence->name), this, read,
                               [this, name = evidence->name](const Result<QByteArray> &bytes) {
                                   const auto path = bytes ? m_context.copies().write(name, *bytes)
                                                           : Result<QString>(bytes.failure());
                                   if (path)
                                       m_context.prompt().showDocument(*path);
                                   else
                                       m_context.prompt().report(path.error());
                               });
}

void EvidenceList::saveAs()
{
    const auto evidence = chosen();
    if (!evidence)
        return;
    const QString path = m_context.prompt().saveFile(
        tr("Save a copy"), models::safeFileName(evidence->name), tr("All files (*)"));
    if (path.isEmpty())
        return;
    const auto write = [file = m_context.sharedFile(), hash = evidence->contentHash,
                        path](const models::Progress &) -> Result<void> {
        const auto bytes = models::evidenceBytes(file->database(), hash);
        if (!bytes)
            return bytes.failure();
        return models::atomicWrite(path, *bytes);
    };
    m_context.background().run(tr("Saving %1").arg(evidence->name), this, write,
                               [this](const Result<void> &written) {
                                   if (!written)
                                       m_context.prompt().report(written.error());
                               });
}

void EvidenceList::setKind(const QString &code)
{
    const QList<Id> ids = m_list->allSelected();
    m_context.edit(
        models::editTitle("evidence.kind",
                          {models::codeWord(QStringLiteral("evidence_kind"), code)}),
        [&](Transaction &transaction) { return models::setEvidenceKind(transaction, ids, code); });
}

// Every kind of document, one of which is one click away.
void EvidenceList::showKinds()
{
    m_kinds->clear();
    const models::CodeTable &kinds = models::codeTable(QStringLiteral("evidence_kind"));
    for (const models::Term &term : kinds.terms()) {
        QAction *action = m_kinds->addAction(kinds.name(term.code, m_context.language()));
        action->setObjectName(QStringLiteral("kind_") + term.code);
        connect(action, &QAction::triggered, this, [this, code = term.code] { setKind(code); });
    }
    m_kinds->popup(QCursor::pos());
}

void EvidenceList::removeChosen()
{
    const auto evidence = chosen();
    if (!evidence)
        return;
    const QList<Id> ids = m_list->allSelected();
    const QString title =
        ids.size() == 1 ? models::editTitle("evidence.removed", {evidence->name})
                        : models::editTitle("evidence.removed_many", {QString::number(ids.size())});
    m_context.edit(title, [&ids](Transaction &transaction) -> Result<void> {
        models::removeEvidence(transaction, ids);
        return {};
    });
}

void EvidenceList::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_owner && m_context.isWritable() &&
        (event->mimeData()->hasUrls() || event->mimeData()->hasImage()))
        event->acceptProposedAction();
}

void EvidenceList::dropEvent(QDropEvent *event)
{
    if (take(*event->mimeData()))
        event->acceptProposedAction();
}

void EvidenceList::keyPressEvent(QKeyEvent *event)
{
    const QMimeData *pasted = QGuiApplication::clipboard()->mimeData();
    if (event->matches(QKeySequence::Paste) && pasted && take(*pasted))
        return;
    QWidget::keyPressEvent(event);
}

bool EvidenceList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const QMimeData *pasted = QGuiApplication::clipboard()->mimeData();
        if (key->matches(QKeySequence::Paste) && pasted && take(*pasted))
            return true;
        if (key->matches(QKeySequence::Delete) && m_list->selected()) {
            removeChosen();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
