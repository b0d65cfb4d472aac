// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/event_rule_editor.h"

#include "models/assessment/events.h"
#include "models/figures/award_matrix.h"
#include "models/vocabulary/code_table.h"
#include "ui/dialogs/scheme_words.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tick_menu.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QRegularExpression>
#include <QSignalBlocker>

namespace ui {

using models::Hundredths;
using models::hundredthsText;

static const QString kAny = QStringLiteral("*");

EventRuleEditor::EventRuleEditor(QWidget *parent) : QWidget(parent)
{
    m_text = new QLineEdit;
    m_text->setAccessibleName(tr("Name of the rule"));
    m_source = new QComboBox;
    m_source->setAccessibleName(tr("What is counted"));
    for (const models::EventSourceLine &line : models::eventSourceTable())
        m_source->addItem(line.displayTitle(models::language()), QLatin1String(line.id));
    m_kinds = new QToolButton;
    m_kinds->setObjectName(QStringLiteral("rule_kinds"));
    m_kinds->setAccessibleName(tr("Kinds that count"));
    m_kinds->setPopupMode(QToolButton::InstantPopup);
    m_kinds->setText(tr("Kinds…"));
    m_positions = new QLineEdit;
    m_positions->setObjectName(QStringLiteral("rule_positions"));
    m_positions->setAccessibleName(tr("Shares by position (1, 0.5, 0)"));
    m_positions->setMaximumWidth(em(this, 10));
    m_most = new QLineEdit;
    m_most->setAccessibleName(tr("At most, all together (0: no limit)"));
    m_most->setMaximumWidth(em(this, 5));
    m_matrix = new QTableWidget;
    m_matrix->setObjectName(QStringLiteral("points_matrix"));
    m_matrix->setAccessibleName(tr("Points by level and grade"));
    m_matrix->setTabKeyNavigation(false);
    m_matrix->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_matrix->horizontalHeader()->setMinimumSectionSize(em(this, 4.6));
    m_matrix->verticalHeader()->setDefaultSectionSize(em(this, 1.7));
    m_asks = makeNote({});
    auto *top = new QHBoxLayout;
    top->addWidget(m_text, 2);
    top->addWidget(m_source, 1);
    top->addWidget(m_kinds);
    auto *most = new QHBoxLayout;
    most->addWidget(new QLabel(m_most->accessibleName()));
    most->addWidget(m_most);
    most->addStretch(1);
    auto *positions = new QHBoxLayout;
    positions->addWidget(new QLabel(m_positions->accessibleName()));
    positions->addWidget(m_positions);
    positions->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(em(this, 0.3));
    column->addLayout(top);
    column->addWidget(m_asks);
    column->addWidget(m_matrix);
    column->addLayout(positions);
    column->addLayout(most);
    connect(m_text, &QLineEdit::textEdited, this, &EventRuleEditor::read);
    connect(m_most, &QLineEdit::textEdited, this, &EventRuleEditor::read);
    connect(m_positions, &QLineEdit::textEdited, this, &EventRuleEditor::read);
    connect(m_source, &QComboBox::activated, this, [this] {
        m_rule.kinds.clear(); // they are of the source
        m_rule.source = m_source->currentData().toString();
        fillKinds();
        read();
    });
    connect(m_matrix, &QTableWidget::cellChanged, this, &EventRuleEditor::read);
}

void EventRuleEditor::setRule(const models::EventRule &rule)
{
    m_filling = true;
    m_rule = rule;
    m_text->setText(rule.text.text);
    m_source->setCurrentIndex(m_source->findData(rule.source));
    m_most->setText(hundredthsText(rule.most));
    m_asks->setText(eventRuleText(rule));
    QStringList shares;
    for (const Hundredths share : rule.positions)
        shares << hundredthsText(share);
    m_positions->setText(shares.join(QStringLiteral(", ")));
    fillKinds();
    fillMatrix();
    m_filling = false;
}

// The kinds of the source to tick; none of them ticked counts any.
void EventRuleEditor::fillKinds()
{
    const models::EventSourceLine *source = models::eventSource(m_rule.source);
    const bool has = source && *source->kindTable;
    m_kinds->setVisible(has);
    auto *menu = new TickMenu(m_kinds);
    if (QMenu *before = m_kinds->menu())
        before->deleteLater();
    m_kinds->setMenu(menu);
    if (!has)
        return;
    const models::CodeTable &table = models::codeTable(QLatin1String(source->kindTable));
    for (const models::Term &term : table.terms()) {
        QAction *action = menu->addTick(table.name(term.code, models::language()),
                                        m_rule.kinds.contains(term.code));
        action->setData(term.code);
        connect(action, &QAction::toggled, this, &EventRuleEditor::read);
    }
}

// The usual levels and grades, those of the rule besides, and a line and a column for any.
void EventRuleEditor::fillMatrix()
{
    m_levels = QStringList{QStringLiteral("10"), QStringLiteral("23"), QStringLiteral("33"),
                           QStringLiteral("43"), QStringLiteral("53"), QStringLiteral("60")};
    m_grades = QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"),
                           QStringLiteral("4")};
    for (auto level = m_rule.points.cbegin(); level != m_rule.points.cend(); ++level) {
        if (level.key() != kAny && !m_levels.contains(level.key()))
            m_levels << level.key();
        for (auto grade = level->cbegin(); grade != level->cend(); ++grade)
            if (grade.key() != kAny && !m_grades.contains(grade.key()))
                m_grades << grade.key();
    }
    m_levels << kAny;
    m_grades << kAny;
    QStringList rows, columns;
    for (const QString &level : std::as_const(m_levels))
        rows << (level == kAny ? tr("any level")
                               : models::awardLevelName(level, models::language()));
    for (const QString &grade : std::as_const(m_grades))
        columns << (grade == kAny ? tr("any grade")
                                  : models::awardGradeName(grade, models::language()));
    m_matrix->clear();
    m_matrix->setRowCount(int(rows.size()));
    m_matrix->setColumnCount(int(columns.size()));
    m_matrix->setVerticalHeaderLabels(rows);
    m_matrix->setHorizontalHeaderLabels(columns);
    for (int row = 0; row < rows.size(); ++row)
        for (int column = 0; column < columns.size(); ++column) {
            const auto points = m_rule.points.value(m_levels[row]);
            const auto found = points.constFind(m_grades[column]);
            auto *cell =
                new QTableWidgetItem(found == points.cend() ? QString() : hundredthsText(*found));
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_matrix->setItem(row, column, cell);
        }
    m_matrix->setFixedHeight(m_matrix->horizontalHeader()->sizeHint().height() +
                             int(rows.size()) * m_matrix->verticalHeader()->defaultSectionSize() +
                             em(this, 1.4));
}

void EventRuleEditor::read()
{
    if (m_filling)
        return;
    if (m_rule.text.text != m_text->text().trimmed())
        m_rule.text = {m_text->text().trimmed(), {}};
    m_rule.source = m_source->currentData().toString();
    if (const auto most = models::parseHundredths(m_most->text()))
        m_rule.most = *most;
    static const QRegularExpression gap(QStringLiteral("[\\s,，、]+"));
    m_rule.positions.clear();
    for (const QString &share : m_positions->text().split(gap, Qt::SkipEmptyParts))
        if (const auto number = models::parseHundredths(share))
            m_rule.positions << *number;
    const QList<QAction *> kinds = m_kinds->menu()->actions();
    if (!kinds.isEmpty())
        m_rule.kinds.clear();
    for (const QAction *kind : kinds)
        if (kind->isChecked())
            m_rule.kinds << kind->data().toString();
    m_rule.points.clear();
    const QSignalBlocker blocker(m_matrix); // how a cell looks is no change
    for (int row = 0; row < m_matrix->rowCount(); ++row)
        for (int column = 0; column < m_matrix->columnCount(); ++column) {
            QTableWidgetItem *cell = m_matrix->item(row, column);
            const QString text = cell->text().trimmed();
            const auto points = models::parseHundredths(text);
            const bool isWrong = !text.isEmpty() && !points;
            cell->setToolTip(isWrong ? points.error().message : QString());
            QFont font = cell->font();
            if (font.strikeOut() != isWrong) { // does not count
                font.setStrikeOut(isWrong);
                cell->setFont(font);
            }
            if (!text.isEmpty() && points)
                m_rule.points[m_levels[row]].insert(m_grades[column], *points);
        }
    m_asks->setText(eventRuleText(m_rule));
    emit changed();
}

} // namespace ui
