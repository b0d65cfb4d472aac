// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history/change_view.h"

#include "ui/base/format.h"
#include "ui/pages.h"

#include <QHeaderView>

namespace ui {

using models::Id;

// So many records are shown at once.
static constexpr int kPortion = 200;

static constexpr int kTableRole = Qt::UserRole;
static constexpr int kIdRole = Qt::UserRole + 1;

static QTreeWidget *makeTree(const QString &id, const QStringList &columns)
{
    auto *tree = new QTreeWidget;
    tree->setObjectName(id);
    tree->setHeaderLabels(columns);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setUniformRowHeights(true);
    tree->setAllColumnsShowFocus(true);
    tree->header()->setStretchLastSection(true);
    tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return tree;
}

ChangeView::ChangeView(PageContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    m_title = makeSectionTitle({});
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_counts = makeNote({});
    m_tree = makeTree(QStringLiteral("history_changes"), {tr("Field"), tr("Before"), tr("After")});
    m_tree->setAccessibleName(tr("What was changed"));
    m_more = new LinkButton(tr("Show more"));
    m_more->setObjectName(QStringLiteral("history_more"));
    m_dependentsTitle = makeNote(tr("These later edits depend on it. Take them back first:"));
    m_dependents = makeTree(QStringLiteral("history_dependents"),
                            {tr("Later edit"), tr("Record"), tr("Fields")});
    m_dependents->setAccessibleName(tr("Later edits"));
    m_dependents->setRootIsDecorated(false);
    m_dependents->setMaximumHeight(em(this, 9));
    m_takeBack = makeMainButton(tr("Take back this edit"));
    m_takeBack->setObjectName(QStringLiteral("take_back"));
    m_undoTo = new LinkButton(tr("Undo everything since, and this"));
    m_undoTo->setObjectName(QStringLiteral("undo_to"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_undoTo);
    buttons->addStretch(1);
    buttons->addWidget(m_takeBack);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(em(this, 0.8), 0, em(this, 0.8), em(this, 0.6));
    column->setSpacing(em(this, 0.4));
    column->addWidget(m_title);
    column->addWidget(m_counts);
    column->addWidget(m_tree, 1);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addWidget(m_dependentsTitle);
    column->addWidget(m_dependents);
    column->addLayout(buttons);
    connect(m_more, &LinkButton::clicked, this, &ChangeView::readMore);
    connect(m_takeBack, &QPushButton::clicked, this, &ChangeView::takeBack);
    connect(m_undoTo, &LinkButton::clicked, this, &ChangeView::undoBackTo);
    connect(m_tree, &QTreeWidget::itemActivated, this, &ChangeView::openRecord);
    connect(m_dependents, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (const Id entry = item->data(0, kIdRole).toLongLong())
            emit entryRequested(entry);
    });
    showEntry(0, {}, false, {});
}

void ChangeView::showEntry(Id entry, const QString &title, bool canGoBack, const QSet<Id> &only)
{
    m_entry = entry;
    m_only = only;
    m_shown = 0;
    m_tree->clear();
    m_title->setText(title);
    m_counts->setText(entry ? QString() : tr("Choose an edit to see what it changed."));
    m_more->hide();
    showDependents({});
    m_takeBack->setVisible(canGoBack);
    m_undoTo->setVisible(canGoBack);
    m_tree->setVisible(entry != 0);
    if (entry)
        readMore();
}

void ChangeView::readMore()
{
    if (!m_context.isReadable())
        return;
    models::ChangeQuery query;
    query.from = m_shown;
    query.most = kPortion;
    query.only = m_only;
    const Id entry = m_entry;
    const auto work = [file = m_context.sharedFile(), entry, query](const models::Progress &) {
        return models::readChanges(*file, entry, query, models::language());
    };
    m_context.background().run(tr("Reading the edit"), this, work,
                               [this, entry, query](models::Result<models::EntryChanges> changes) {
                                   if (entry != m_entry || query.from != m_shown)
                                       return; // another one is looked at by now
                                   if (changes)
                                       take(*changes);
                                   else
                                       m_counts->setText(changes.error().message);
                               });
}

static QString countsText(const models::EntryChanges &changes)
{
    QStringList texts;
    for (const models::ChangedKind &kind : changes.kinds) {
        QStringList counts;
        if (kind.added)
            counts << ChangeView::tr("%1 added").arg(countText(kind.added));
        if (kind.changed)
            counts << ChangeView::tr("%1 changed").arg(countText(kind.changed));
        if (kind.removed)
            counts << ChangeView::tr("%1 removed").arg(countText(kind.removed));
        texts << ChangeView::tr("%1: %2").arg(kind.kind, counts.join(ChangeView::tr(", ")));
    }
    return texts.join(QStringLiteral(" · "));
}

void ChangeView::take(const models::EntryChanges &changes)
{
    m_counts->setText(countsText(changes));
    for (const models::RecordChange &record : changes.records)
        addRecord(record);
    m_shown += changes.records.size();
    m_more->setText(tr("Show more (%1 are left)").arg(countText(changes.total - m_shown)));
    m_more->setVisible(m_shown < changes.total);
    if (m_shown <= changes.records.size()) { // the first portion
        if (changes.records.size() <= 20)
            m_tree->expandAll();
        // A third each: neither a long name nor a closed list decides.
        const int third = m_tree->viewport()->width() / 3;
        m_tree->setColumnWidth(0, third);
        m_tree->setColumnWidth(1, third);
    }
}

void ChangeView::addRecord(const models::RecordChange &record)
{
    QString text;
    switch (record.change) {
    case models::RowChange::Added:
        text = tr("Added: %1 %2").arg(record.kind, record.name);
        break;
    case models::RowChange::Removed:
        text = tr("Removed: %1 %2").arg(record.kind, record.name);
        break;
    case models::RowChange::Changed:
        text = record.derivedOnly ? tr("Followed: %1 %2").arg(record.kind, record.name)
                                  : tr("Changed: %1 %2").arg(record.kind, record.name);
        break;
    }
    auto *top = new QTreeWidgetItem(m_tree, {text});
    top->setFirstColumnSpanned(true);
    top->setToolTip(0, text);
    top->setData(0, kTableRole, record.table);
    top->setData(0, kIdRole, QVariant::fromValue(record.id));
    for (const models::FieldChange &field : record.fields) {
        auto *line = new QTreeWidgetItem(top, {field.title, field.before, field.after});
        for (int column = 0; column < 3; ++column)
            line->setToolTip(column, line->text(column));
    }
}

// Goes to the page of the record, where it has one.
void ChangeView::openRecord(QTreeWidgetItem *item)
{
    static const QHash<QString, QString> pages{
        {QStringLiteral("teacher"), QStringLiteral("teachers")},
        {QStringLiteral("school"), QStringLiteral("schools")},
        {QStringLiteral("research_group"), QStringLiteral("packages")},
        {QStringLiteral("activity"), QStringLiteral("activities")},
        {QStringLiteral("outcome"), QStringLiteral("outcomes")}};
    if (item->parent())
        item = item->parent();
    const QString page = pages.value(item->data(0, kTableRole).toString());
    if (!page.isEmpty() && findPage(page))
        m_context.openPage(page, {{QStringLiteral("id"), item->data(0, kIdRole)}});
}

void ChangeView::takeBack()
{
    if (!m_entry || !m_context.isWritable() || m_context.tellIfBusy())
        return;
    struct Answer
    {
        models::Result<QString> done = QString();
        QList<models::Dependent> dependents;
    };
    const auto work = [file = m_context.sharedFile(),
                       entry = m_entry](const models::Progress &progress) {
        Answer answer;
        answer.done = models::takeBack(*file, entry, answer.dependents, progress);
        return answer;
    };
    m_takeBack->setEnabled(false);
    m_context.background().run(tr("Taking back"), this, work, [this](const Answer &answer) {
        m_takeBack->setEnabled(true);
        showDependents(answer.dependents);
        if (!answer.done && answer.dependents.isEmpty())
            m_context.prompt().report(answer.done.error());
    });
}

void ChangeView::undoBackTo()
{
    if (!m_entry || !m_context.isWritable() || m_context.tellIfBusy())
        return;
    const auto work = [file = m_context.sharedFile(),
                       entry = m_entry](const models::Progress &progress) {
        return models::undoTo(*file, entry, progress);
    };
    m_undoTo->setEnabled(false);
    m_context.background().run(tr("Taking back"), this, work,
                               [this](const models::Result<int> &undone) {
                                   m_undoTo->setEnabled(true);
                                   if (!undone)
                                       m_context.prompt().report(undone.error());
                               });
}

void ChangeView::showDependents(const QList<models::Dependent> &dependents)
{
    m_dependents->clear();
    for (const models::Dependent &dependent : dependents) {
        auto *line = new QTreeWidgetItem(
            m_dependents, {dependent.entry ? dependent.title : QStringLiteral("—"), dependent.name,
                           dependent.fields.isEmpty() ? tr("the record as a whole")
                                                      : dependent.fields.join(tr(", "))});
        line->setData(0, kIdRole, QVariant::fromValue(dependent.entry));
        for (int column = 0; column < 3; ++column)
            line->setToolTip(column, line->text(column));
    }
    m_dependentsTitle->setVisible(!dependents.isEmpty());
    m_dependents->setVisible(!dependents.isEmpty());
}

} // namespace ui
