// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scheme_dialog.h"

#include "models/assessment/schemes.h"
#include "models/base/edit_title.h"
#include "ui/dialogs/scheme_editor.h"
#include "ui/dialogs/scheme_words.h"
#include "ui/dialogs/what_if_dialog.h"
#include "ui/widgets/labels.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QListWidget>
#include <QTreeWidget>

namespace ui {

using models::Result;
using models::Scheme;
using models::SchemeEntry;
using models::Transaction;

namespace {

class SchemeDialog : public QDialog
{
    Q_OBJECT
public:
    SchemeDialog(PageContext &context, QWidget *parent);

private:
    QWidget *makeMiddle();
    QWidget *makeButtons();
    void refresh();
    void showScheme();
    const SchemeEntry *chosen() const;
    void adopt();
    void edit(bool isCopy);

    PageContext &m_context;
    QList<SchemeEntry> m_entries;
    models::Id m_ofYear = 0; // rule set
    QString m_shippedOfYear; // id, where no rule set is chosen
    QListWidget *m_list = nullptr;
    QTreeWidget *m_tree = nullptr;
    QLabel *m_source = nullptr;
    QPushButton *m_adopt = nullptr;
    QAbstractButton *m_copy = nullptr;
    QAbstractButton *m_change = nullptr;
};

SchemeDialog::SchemeDialog(PageContext &context, QWidget *parent)
    : QDialog(parent), m_context(context)
{
    setWindowTitle(tr("Assessment schemes"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(em(this, 1.2), em(this), em(this, 1.2), em(this));
    column->setSpacing(em(this, 0.6));
    column->addWidget(makeNote(
        tr("A scheme that a year goes by is never changed: copy it, change the copy and use that "
           "one. Scores that were given stay with their items by code.")));
    column->addWidget(makeMiddle(), 1);
    column->addWidget(makeButtons());
    connect(&context, &PageContext::recordsChanged, this, &SchemeDialog::refresh);
    resizeWithinScreen(this, 52, 34);
    refresh();
}

QWidget *SchemeDialog::makeMiddle()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("scheme_list"));
    m_list->setAccessibleName(tr("Schemes"));
    m_list->setWordWrap(true);
    m_list->setFixedWidth(em(this, 17));
    connect(m_list, &QListWidget::currentRowChanged, this, &SchemeDialog::showScheme);
    m_tree = new QTreeWidget;
    m_tree->setObjectName(QStringLiteral("scheme_items"));
    m_tree->setAccessibleName(tr("Items of the scheme"));
    m_tree->setHeaderLabels({tr("Item"), tr("Kind"), tr("Worth"), tr("How it is scored")});
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(em(this, 0.9));
    m_source = makeNote({});
    auto *right = new QVBoxLayout;
    right->addWidget(m_source);
    right->addWidget(m_tree, 1);
    row->addWidget(m_list);
    row->addLayout(right, 1);
    return box;
}

QWidget *SchemeDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox;
    m_adopt = makeMainButton(tr("Use for this year"));
    m_adopt->setObjectName(QStringLiteral("adopt_scheme"));
    const auto link = [&](const char *id, const QString &text) {
        auto *button = new QPushButton(text);
        button->setObjectName(QLatin1String(id));
        buttons->addButton(button, QDialogButtonBox::ActionRole);
        return button;
    };
    m_copy = link("copy_scheme", tr("Copy and change…"));
    m_change = link("change_scheme", tr("Change…"));
    QAbstractButton *attempt = link("try_scheme", tr("Try it…"));
    buttons->addButton(m_adopt, QDialogButtonBox::ApplyRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_adopt, &QAbstractButton::clicked, this, &SchemeDialog::adopt);
    connect(m_copy, &QAbstractButton::clicked, this, [this] { edit(true); });
    connect(m_change, &QAbstractButton::clicked, this, [this] { edit(false); });
    connect(attempt, &QAbstractButton::clicked, this, [this] {
        if (const SchemeEntry *entry = chosen())
            showWhatIf(m_context, entry->scheme, this);
    });
    return buttons;
}

void SchemeDialog::refresh()
{
    const auto cycle = m_context.cycle();
    if (!m_context.isReadable() || !cycle)
        return;
    const int before = m_list->currentRow();
    try {
        SQLite::Database &database = m_context.file()->database();
        m_entries = models::schemes(database);
        const auto known = models::findAll<models::Assessment>(database, "WHERE cycle_id = ?",
                                                               {models::Value(cycle->id)});
        m_ofYear = known.isEmpty() ? 0 : known.first().schemeId;
        const auto own = models::schemeOf(database, *cycle);
        m_shippedOfYear = own && !m_ofYear ? own->id : QString();
    } catch (const SQLite::Exception &exception) {
        m_context.prompt().report(
            models::databaseFailure(exception, m_context.file()->path()).error);
        return;
    }
    m_list->clear();
    int current = 0;
    for (const SchemeEntry &entry : std::as_const(m_entries)) {
        const bool isOfYear =
            m_ofYear ? entry.ruleSetId == m_ofYear : entry.scheme.id == m_shippedOfYear;
        QString text = schemeTitle(entry.scheme);
        if (isOfYear) {
            text = tr("✓ %1 (this year)").arg(text);
            current = m_list->count();
        } else if (entry.isInUse) {
            text = tr("%1 (in use)").arg(text);
        }
        m_list->addItem(text);
    }
    m_list->setCurrentRow(before >= 0 && before < m_list->count() ? before : current);
    showScheme();
}

const SchemeEntry *SchemeDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_entries.size() ? &m_entries[row] : nullptr;
}

void SchemeDialog::showScheme()
{
    const SchemeEntry *entry = chosen();
    m_tree->clear();
    const bool mayWrite = m_context.isWritable() && entry;
    m_copy->setEnabled(mayWrite);
    m_change->setEnabled(mayWrite && entry->ruleSetId && !entry->isInUse);
    m_adopt->setEnabled(mayWrite && (!entry->ruleSetId || entry->ruleSetId != m_ofYear));
    if (!entry)
        return;
    const auto language = models::language();
    m_source->setText(entry->scheme.source.in(language));
    for (const models::Criterion &criterion : entry->scheme.criteria) {
        auto *top = new QTreeWidgetItem(
            m_tree,
            {criterion.code + u' ' + criterion.name.in(language),
             {},
             criterion.points.value ? models::hundredthsText(criterion.points) : QString()});
        for (const models::SchemeItem &item : criterion.items) {
            auto *line = new QTreeWidgetItem(top, {item.code + u' ' + item.name.in(language),
                                                   models::itemKindText(item.kind, language),
                                                   itemPointsText(item), item.how.in(language)});
            for (int column = 0; column < 4; ++column)
                line->setToolTip(column, line->text(column));
        }
        top->setExpanded(true);
    }
    for (int column = 0; column < 3; ++column)
        m_tree->resizeColumnToContents(column);
}

void SchemeDialog::adopt()
{
    const SchemeEntry *entry = chosen();
    const auto cycle = m_context.cycle();
    if (!entry || !cycle || m_context.tellIfBusy())
        return;
    m_context.edit(models::editTitle("schemes.adopted", {cycle->name, entry->scheme.name.text}),
                   [&, entry = *entry](Transaction &transaction) {
                       return models::adoptScheme(transaction, *cycle, entry);
                   });
    m_list->setCurrentRow(0); // the copy in the file stands first
}

void SchemeDialog::edit(bool isCopy)
{
    const SchemeEntry *entry = chosen();
    if (!entry)
        return;
    Scheme scheme = entry->scheme;
    if (isCopy)
        scheme.name.text = tr("%1 (copy)").arg(scheme.name.text);
    editScheme(m_context, scheme, isCopy ? 0 : entry->ruleSetId, this);
}

} // namespace

void showSchemes(PageContext &context, QWidget *parent)
{
    if (context.isReadable() && context.cycle())
        SchemeDialog(context, parent).exec();
}

} // namespace ui

#include "scheme_dialog.moc"
