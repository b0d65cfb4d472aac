// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assessment/panels_view.h"

#include "models/assessment/score_book.h"
#include "models/base/edit_title.h"
#include "models/edits/panels.h"
#include "models/vocabulary/code_table.h"
#include "ui/base/format.h"
#include "ui/dialogs/record_dialog.h"
#include "ui/pages/assessment/panel_actions.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>

namespace ui {

using models::Id;
using models::PanelJudge;
using models::PanelOverview;
using models::PanelPackage;
using models::Result;
using models::Transaction;

PanelsView::PanelsView(PageContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    m_warning = makeNote({});
    m_warning->setObjectName(QStringLiteral("panel_warning"));
    auto *left = new QVBoxLayout;
    left->setSpacing(em(this));
    left->addWidget(makePanels());
    left->addWidget(makeWaiting());
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(em(this));
    right->addWidget(makeJudges());
    right->addWidget(m_warning);
    right->addWidget(makePackages());
    right->addStretch(1);
    m_sides = new QWidget;
    auto *row = new QHBoxLayout(m_sides);
    row->setContentsMargins(em(this), em(this, 0.6), em(this), em(this, 0.6));
    row->setSpacing(em(this, 2));
    row->addLayout(left, 2);
    row->addLayout(right, 3);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_sides);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll, 1);
    column->addWidget(makeSendBar(this, [this](const QString &stage) { sendOut(stage); }));
    for (const auto signal : {&PageContext::recordsChanged, &PageContext::cycleChanged})
        connect(&context, signal, this, &PanelsView::refresh);
    refresh();
}

QWidget *PanelsView::makePanels()
{
    m_panels = new RelatedList(tr("Panels"), {tr("Panel"), tr("Judges"), tr("Packages")}, {1, 2});
    m_panels->setObjectName(QStringLiteral("panels"));
    m_panels->setEmptyText(tr("No panel yet. A panel is a few judges who score the same "
                              "packages."));
    m_panels->addAction(QStringLiteral("add_panel"), tr("New panel…"), false,
                        [this] { addPanel(); });
    const auto change = [this] {
        editRecord(m_context, QStringLiteral("panel"), m_panels->selected(),
                   {QStringLiteral("name"), QStringLiteral("note")}, this);
    };
    m_panels->setOpen([change](Id) { change(); });
    m_panels->addAction(QStringLiteral("change_panel"), tr("Rename…"), true, change);
    m_panels->addAction(QStringLiteral("remove_panel"), tr("Remove"), true, [this] {
        if (const PanelOverview *panel = chosen())
            edit(models::editTitle("panels.removed", {panel->panel.name}),
                 [id = panel->panel.id](Transaction &transaction) {
                     return models::removePanel(transaction, id);
                 });
    });
    m_panels->addAction(QStringLiteral("deal_out"), tr("Deal packages out evenly"), true,
                        [this] { dealOut(); });
    connect(m_panels->table(), &QTableWidget::itemSelectionChanged, this, &PanelsView::showPanel);
    return m_panels;
}

QWidget *PanelsView::makeWaiting()
{
    m_waiting = new RelatedList(tr("Packages without a panel"),
                                {tr("No."), tr("Package"), tr("Base school")});
    m_waiting->setObjectName(QStringLiteral("waiting_packages"));
    m_waiting->setEmptyText(tr("Every package has its panel."));
    m_waiting->table()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_waiting->addAction(
        QStringLiteral("assign_packages"), tr("Give to the chosen panel"), true, [this] {
            if (const PanelOverview *panel = chosen())
                assign(m_waiting->allSelected(), panel->panel.id, panel->panel.name);
        });
    return m_waiting;
}

QWidget *PanelsView::makeJudges()
{
    m_judges = new RelatedList(
        tr("Judges"), {tr("Name"), tr("School or employer"), tr("Scores"), tr("May not score")},
        {2});
    m_judges->setObjectName(QStringLiteral("judges"));
    m_judges->setEmptyText(tr("The panel has no judges yet."));
    m_judges->addAction(QStringLiteral("add_teacher_judge"), tr("Add a teacher…"), false,
                        [this] { addJudge(true); });
    m_judges->addAction(QStringLiteral("add_outside_judge"), tr("Add somebody from outside…"),
                        false, [this] { addJudge(false); });
    const auto change = [this] {
        editRecord(m_context, QStringLiteral("judge"), m_judges->selected(), judgeKeys(), this);
    };
    m_judges->setOpen([change](Id) { change(); });
    m_judges->addAction(QStringLiteral("change_judge"), tr("Change…"), true, change);
    m_judges->addAction(QStringLiteral("judge_absent"), tr("Absent or there"), true,
                        [this] { toggleAbsent(); });
    m_judges->addAction(QStringLiteral("remove_judge"), tr("Remove"), true, [this] {
        if (const PanelJudge *judge = chosenJudge())
            edit(models::editTitle("judges.removed", {judge->judge.name}),
                 [id = judge->judge.id](Transaction &transaction) {
                     return models::removeJudge(transaction, id);
                 });
    });
    return m_judges;
}

QWidget *PanelsView::makePackages()
{
    m_packages = new RelatedList(
        tr("Packages"),
        {tr("No."), tr("Package"), tr("Base school"), tr("Judges"), tr("May not score it")}, {3});
    m_packages->setObjectName(QStringLiteral("panel_packages"));
    m_packages->setEmptyText(tr("The panel has no packages yet. Choose them at the left."));
    m_packages->table()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_packages->setOpen([this](Id group) {
        m_context.openPage(QStringLiteral("assessment"),
                           {{QStringLiteral("id"), QVariant::fromValue(group)}});
    });
    m_packages->addAction(QStringLiteral("take_packages"), tr("Take away"), true,
                          [this] { assign(m_packages->allSelected(), 0, {}); });
    return m_packages;
}

void PanelsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

// Reads anew; while the tab is behind, once it comes to the front.
void PanelsView::refresh()
{
    m_stale = !isVisible() || !m_context.isReadable();
    const auto cycle = m_context.cycle();
    if (!m_context.isReadable())
        return;
    try {
        m_overview =
            cycle ? models::panelsOf(m_context.file()->database(), *cycle) : QList<PanelOverview>();
    } catch (const SQLite::Exception &exception) {
        m_context.prompt().report(
            models::databaseFailure(exception, m_context.file()->path()).error);
        return;
    }
    showPanels();
}

void PanelsView::showPanels()
{
    QList<RelatedRow> panels, waiting;
    for (const PanelOverview &each : std::as_const(m_overview)) {
        if (each.panel.id)
            panels << RelatedRow{
                each.panel.id,
                {each.panel.name, countText(each.judges.size()), countText(each.packages.size())}};
        else
            for (const PanelPackage &package : each.packages)
                waiting << RelatedRow{package.groupId,
                                      {package.number, package.name, package.baseSchool}};
    }
    m_panels->setRows(panels);
    if (!m_panels->selected() && !panels.isEmpty())
        m_panels->select(panels.first().id);
    m_waiting->setTitle(tr("Packages without a panel (%1)").arg(countText(waiting.size())));
    m_waiting->setRows(waiting);
    m_waiting->setVisible(!panels.isEmpty());
    showPanel();
}

const PanelOverview *PanelsView::chosen() const
{
    for (const PanelOverview &each : m_overview)
        if (each.panel.id && each.panel.id == m_panels->selected())
            return &each;
    return nullptr;
}

const PanelJudge *PanelsView::chosenJudge() const
{
    if (const PanelOverview *panel = chosen())
        for (const PanelJudge &judge : panel->judges)
            if (judge.judge.id == m_judges->selected())
                return &judge;
    return nullptr;
}

void PanelsView::showPanel()
{
    const PanelOverview *panel = chosen();
    m_judges->setVisible(panel);
    m_packages->setVisible(panel);
    m_warning->setVisible(false);
    if (!panel)
        return;
    const QString comma = QStringLiteral("、");
    QList<RelatedRow> judges, packages;
    for (const PanelJudge &judge : panel->judges)
        judges << RelatedRow{
            judge.judge.id,
            {judge.isAbsent() ? tr("%1 (absent)").arg(judge.judge.name) : judge.judge.name,
             judge.workplace, countText(judge.scores), judge.conflictingWith.join(comma)}};
    int fewest = int(panel->judges.size());
    for (const PanelPackage &package : panel->packages) {
        fewest = std::min(fewest, package.judges);
        packages << RelatedRow{package.groupId,
                               {package.number, package.name, package.baseSchool,
                                countText(package.judges), package.conflictingJudges.join(comma)}};
    }
    m_judges->setTitle(tr("Judges of %1").arg(panel->panel.name));
    m_judges->setRows(judges);
    m_packages->setTitle(
        tr("Packages of %1 (%2)").arg(panel->panel.name, countText(panel->packages.size())));
    m_packages->setRows(packages);
    if (!packages.isEmpty() && fewest < kUsualJudges) {
        m_warning->setText(tr("⚠ A package of this panel has only %1 judges who may score it and "
                              "are there; usually it takes %2.")
                               .arg(fewest)
                               .arg(kUsualJudges));
        m_warning->setVisible(true);
    }
}

void PanelsView::edit(const QString &title,
                      const std::function<Result<void>(Transaction &)> &change)
{
    if (!m_context.tellIfBusy())
        m_context.edit(title, change);
}

void PanelsView::addPanel()
{
    if (const Id id = askPanel(m_context, int(m_panels->table()->rowCount()) + 1, this))
        m_panels->select(id);
}

void PanelsView::addJudge(bool isTeacher)
{
    if (const PanelOverview *panel = chosen())
        askJudge(m_context, panel->panel, isTeacher, this);
}

void PanelsView::toggleAbsent()
{
    const PanelJudge *chosen = chosenJudge();
    if (!chosen)
        return;
    const bool isAbsent = !chosen->isAbsent();
    edit(models::editTitle(isAbsent ? "judges.absent" : "judges.present", {chosen->judge.name}),
         [judge = chosen->judge.id, isAbsent](Transaction &transaction) {
             return models::setAbsent(transaction, judge, isAbsent);
         });
}

void PanelsView::assign(const QList<Id> &groups, Id panel, const QString &panelName)
{
    if (groups.isEmpty())
        return;
    const QString count = QString::number(groups.size());
    edit(panel ? models::editTitle("panels.packages_given", {count, panelName})
               : models::editTitle("panels.packages_taken", {count}),
         [groups, panel](Transaction &transaction) {
             return models::assignToPanel(transaction, groups, panel);
         });
}

void PanelsView::dealOut()
{
    const auto cycle = m_context.cycle();
    if (cycle)
        edit(models::editTitle("panels.dealt_out"),
             [cycle](Transaction &transaction) -> Result<void> {
                 const auto dealt = models::dealOut(transaction, *cycle);
                 return dealt ? Result<void>() : dealt.failure();
             });
}

void PanelsView::sendOut(const QString &stage)
{
    const auto cycle = m_context.cycle();
    if (!cycle || !m_context.isReadable())
        return;
    const QString folder = m_context.prompt().folder(tr("Where to put the score sheets"));
    if (folder.isEmpty())
        return;
    m_context.background().run(
        tr("Writing score sheets"), this,
        [file = m_context.sharedFile(), cycle = *cycle, stage,
         folder](const models::Progress &progress) {
            return models::writeScoreBooks(*file, {.cycle = cycle, .stage = stage}, folder,
                                           progress);
        },
        [this, folder](const Result<QStringList> &paths) {
            if (!paths)
                return m_context.prompt().report(paths.error());
            m_context.prompt().inform(
                tr("Score sheets written"),
                tr("%1 workbooks are in %2. Filled in, they are read back on the page “Import”.")
                    .arg(countText(paths->size()), folder));
        });
}

} // namespace ui
