// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scheme_item_editor.h"

#include "models/assessment/facts.h"
#include "models/vocabulary/code_table.h"
#include "ui/dialogs/event_rule_editor.h"
#include "ui/dialogs/scheme_words.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tick_menu.h"

#include <QAction>
#include <QHeaderView>
#include <QSignalBlocker>

namespace ui {

using models::Hundredths;
using models::hundredthsText;
using models::ItemKind;
using models::SchemeItem;

SchemeItemEditor::SchemeItemEditor(QWidget *parent) : QWidget(parent)
{
    m_form = new QFormLayout(this);
    m_form->setContentsMargins(em(this, 0.4), 0, em(this, 0.6), 0);
    m_form->setLabelAlignment(Qt::AlignRight);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_code = addLine(QStringLiteral("item_code"), tr("Code"));
    m_name = addLine(QStringLiteral("item_name"), tr("Item name"));
    m_how = new QPlainTextEdit;
    m_how->setAccessibleName(tr("How it is scored"));
    m_how->setTabChangesFocus(true);
    m_how->setFixedHeight(em(this, 4.5));
    m_form->addRow(tr("How it is scored"), m_how);
    m_kind = new QComboBox;
    m_kind->setAccessibleName(tr("Kind"));
    for (const ItemKind kind :
         {ItemKind::Judged, ItemKind::Automatic, ItemKind::Deduction, ItemKind::Bonus})
        m_kind->addItem(models::itemKindText(kind, models::language()), int(kind));
    m_form->addRow(tr("Kind"), m_kind);
    m_points = addLine(QStringLiteral("item_points"), tr("At most (0: no limit)"));
    m_start = addLine(QStringLiteral("item_start"), tr("Begins with"));
    m_floor = addLine(QStringLiteral("item_floor"), tr("Never below"));
    m_once = new QCheckBox(tr("The same result counts once, at its highest"));
    m_form->addRow({}, m_once);
    m_timesJudges = new QCheckBox(tr("Computed points times the judges’ share"));
    m_form->addRow({}, m_timesJudges);
    m_evidence = new QToolButton;
    m_evidence->setAccessibleName(tr("Evidence needed"));
    m_evidence->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new TickMenu(m_evidence);
    for (const models::Term &term : models::codeTable(QStringLiteral("evidence_kind")).terms()) {
        QAction *action = menu->addTick(
            models::codeTable(QStringLiteral("evidence_kind")).name(term.code, models::language()),
            false);
        action->setData(term.code);
        connect(action, &QAction::toggled, this, &SchemeItemEditor::read);
    }
    m_evidence->setMenu(menu);
    m_form->addRow(tr("Evidence needed"), m_evidence);
    makeFormulas();
    makeRules();
    connect(m_how, &QPlainTextEdit::textChanged, this, &SchemeItemEditor::read);
    connect(m_kind, &QComboBox::activated, this, &SchemeItemEditor::read);
    connect(m_once, &QCheckBox::toggled, this, &SchemeItemEditor::read);
    connect(m_timesJudges, &QCheckBox::toggled, this, &SchemeItemEditor::read);
}

QLineEdit *SchemeItemEditor::addLine(const QString &id, const QString &label)
{
    auto *line = new QLineEdit;
    line->setObjectName(id);
    line->setAccessibleName(label);
    m_form->addRow(label, line);
    connect(line, &QLineEdit::textEdited, this, &SchemeItemEditor::read);
    return line;
}

void SchemeItemEditor::makeFormulas()
{
    m_formulaBox = new QWidget;
    auto *column = new QVBoxLayout(m_formulaBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(em(this, 0.3));
    m_formulas = new QTableWidget(0, 2);
    m_formulas->setObjectName(QStringLiteral("item_formulas"));
    m_formulas->setAccessibleName(tr("Formulas"));
    m_formulas->setHorizontalHeaderLabels({tr("What"), tr("Formula")});
    m_formulas->horizontalHeader()->setStretchLastSection(true);
    m_formulas->setColumnWidth(0, em(this, 9));
    m_formulas->verticalHeader()->hide();
    m_formulas->setTabKeyNavigation(false);
    m_formulas->setFixedHeight(em(this, 7));
    auto *row = new QHBoxLayout;
    m_facts = new QComboBox;
    m_facts->setObjectName(QStringLiteral("facts"));
    m_facts->setAccessibleName(tr("Facts that formulas may use"));
    m_facts->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_facts->setMinimumContentsLength(12);
    const auto link = [&](const QString &id, const QString &text, auto work) {
        connect(addLink(row, id, text), &QAbstractButton::clicked, this, work);
    };
    row->addWidget(m_facts, 1);
    link(QStringLiteral("insert_fact"), tr("Insert"), [this] { addFact(); });
    link(QStringLiteral("add_formula"), tr("New line"), [this] {
        m_item.formulas << models::FormulaPart{};
        showParts();
        read();
    });
    link(QStringLiteral("remove_formula"), tr("Remove line"), [this] {
        if (const int at = m_formulas->currentRow(); at >= 0) {
            m_item.formulas.removeAt(at);
            showParts();
            read();
        }
    });
    column->addWidget(makeSectionTitle(tr("Formulas")));
    column->addWidget(m_formulas);
    column->addLayout(row);
    m_form->addRow(m_formulaBox);
    connect(m_formulas, &QTableWidget::cellChanged, this, &SchemeItemEditor::read);
}

void SchemeItemEditor::makeRules()
{
    m_ruleBox = new QWidget;
    auto *column = new QVBoxLayout(m_ruleBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(em(this, 0.3));
    auto *row = new QHBoxLayout;
    m_rules = new QComboBox;
    m_rules->setObjectName(QStringLiteral("event_rules"));
    m_rules->setAccessibleName(tr("Rules for what happened"));
    m_rules->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_rules->setMinimumContentsLength(14);
    row->addWidget(m_rules, 1);
    const auto link = [&](const QString &id, const QString &text, auto work) {
        connect(addLink(row, id, text), &QAbstractButton::clicked, this, work);
    };
    link(QStringLiteral("add_rule"), tr("New rule"), [this] { addRule(); });
    link(QStringLiteral("remove_rule"), tr("Remove rule"), [this] { removeRule(); });
    m_rule = new EventRuleEditor;
    column->addWidget(makeSectionTitle(tr("Points for")));
    column->addLayout(row);
    column->addWidget(m_rule);
    m_form->addRow(m_ruleBox);
    connect(m_rules, &QComboBox::activated, this, &SchemeItemEditor::showRule);
    connect(m_rule, &EventRuleEditor::changed, this, [this] {
        if (const int at = m_rules->currentIndex(); at >= 0 && at < m_item.events.size()) {
            m_item.events[at] = m_rule->rule();
            m_rules->setItemText(at, m_item.events[at].text.in(models::language()));
        }
        read();
    });
}

void SchemeItemEditor::addFact()
{
    const int at = m_formulas->currentRow();
    const QString fact = m_facts->currentData().toString();
    if (at < 0 || fact.isEmpty())
        return;
    QTableWidgetItem *cell = m_formulas->item(at, 1);
    const QString text = cell->text();
    cell->setText(text.isEmpty() ? fact : text + u' ' + fact);
}

void SchemeItemEditor::addRule()
{
    m_item.events << models::EventRule{
        .source = QStringLiteral("activity"),
        .text = {tr("New rule"), {}},
        .points = {{QStringLiteral("*"), {{QStringLiteral("*"), Hundredths{100}}}}}};
    showRules();
    m_rules->setCurrentIndex(int(m_item.events.size()) - 1);
    showRule();
    read();
}

void SchemeItemEditor::removeRule()
{
    if (const int at = m_rules->currentIndex(); at >= 0 && at < m_item.events.size()) {
        m_item.events.removeAt(at);
        showRules();
        read();
    }
}

void SchemeItemEditor::showRules()
{
    m_rules->clear();
    for (const models::EventRule &rule : std::as_const(m_item.events))
        m_rules->addItem(rule.text.in(models::language()));
    showRule();
}

void SchemeItemEditor::showRule()
{
    const int at = m_rules->currentIndex();
    const bool has = at >= 0 && at < m_item.events.size();
    m_rule->setVisible(has);
    if (has)
        m_rule->setRule(m_item.events[at]);
}

// The formulas as lines of the table.
void SchemeItemEditor::showParts()
{
    const QSignalBlocker blocker(m_formulas);
    m_formulas->setRowCount(int(m_item.formulas.size()));
    for (int row = 0; row < m_item.formulas.size(); ++row) {
        m_formulas->setItem(row, 0, new QTableWidgetItem(m_item.formulas[row].text.text));
        m_formulas->setItem(row, 1, new QTableWidgetItem(m_item.formulas[row].formula));
    }
}

void SchemeItemEditor::setItem(const SchemeItem &item, models::SchemeSubject subject)
{
    m_filling = true;
    m_item = item;
    m_problem.clear();
    m_code->setText(item.code);
    m_name->setText(item.name.text);
    m_how->setPlainText(item.how.text);
    m_kind->setCurrentIndex(m_kind->findData(int(item.kind)));
    m_points->setText(hundredthsText(item.points));
    m_start->setText(hundredthsText(item.start));
    m_floor->setText(hundredthsText(item.floor));
    m_once->setChecked(item.oncePerResult);
    m_timesJudges->setChecked(item.timesJudges);
    for (QAction *action : m_evidence->menu()->actions())
        action->setChecked(item.evidence.contains(action->data().toString()));
    m_facts->clear();
    for (const QString &id : models::factIds(subject))
        if (const models::QuantityLine *line = models::factLine(id)) {
            m_facts->addItem(tr("%1 (%2)").arg(line->displayTitle(models::language()), id), id);
            m_facts->setItemData(m_facts->count() - 1, line->displayDefinition(models::language()),
                                 Qt::ToolTipRole);
        }
    showParts();
    showRules();
    m_filling = false;
    read();
}

bool SchemeItemEditor::readPoints(QLineEdit *line, Hundredths &points)
{
    const auto read = models::parseHundredths(line->text().trimmed().isEmpty() ? QStringLiteral("0")
                                                                               : line->text());
    if (read)
        points = *read;
    else
        m_problem = tr("%1: %2").arg(line->accessibleName(), read.error().message);
    return read.has_value();
}

void SchemeItemEditor::read()
{
    if (m_filling)
        return;
    m_problem.clear();
    const SchemeItem before = m_item;
    m_item.code = m_code->text().trimmed();
    takeText(m_item.name, m_name->text().trimmed());
    takeText(m_item.how, m_how->toPlainText().trimmed());
    m_item.kind = ItemKind(m_kind->currentData().toInt());
    readPoints(m_points, m_item.points);
    readPoints(m_start, m_item.start);
    readPoints(m_floor, m_item.floor);
    m_item.oncePerResult = m_once->isChecked();
    m_item.timesJudges = m_timesJudges->isChecked();
    m_item.evidence.clear();
    QStringList names;
    for (const QAction *action : m_evidence->menu()->actions())
        if (action->isChecked()) {
            m_item.evidence << action->data().toString();
            names << action->text();
        }
    m_evidence->setText(names.isEmpty() ? tr("none") : names.join(QStringLiteral("、")));
    for (int row = 0; row < m_formulas->rowCount() && row < m_item.formulas.size(); ++row) {
        takeText(m_item.formulas[row].text, m_formulas->item(row, 0)->text().trimmed());
        m_item.formulas[row].formula = m_formulas->item(row, 1)->text().trimmed();
    }
    const bool isJudged = m_item.kind == ItemKind::Judged;
    const bool isDeduction = m_item.kind == ItemKind::Deduction;
    m_form->setRowVisible(m_start, isDeduction);
    m_form->setRowVisible(m_floor, isDeduction);
    m_form->setRowVisible(m_once, !isJudged);
    m_form->setRowVisible(m_timesJudges, m_item.kind == ItemKind::Automatic);
    m_form->setRowVisible(m_formulaBox, !isJudged);
    m_form->setRowVisible(m_ruleBox, !isJudged);
    if (before != m_item || !m_problem.isEmpty())
        emit changed();
}

} // namespace ui
