// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scheme_head_editor.h"

#include "ui/dialogs/scheme_words.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QRegularExpression>

namespace ui {

using models::Hundredths;
using models::hundredthsText;
using models::Scheme;

SchemeHeadEditor::SchemeHeadEditor(QWidget *parent) : QWidget(parent)
{
    m_form = new QFormLayout(this);
    m_form->setContentsMargins(em(this, 0.4), 0, em(this, 0.6), 0);
    m_form->setLabelAlignment(Qt::AlignRight);
    m_name = addLine(QStringLiteral("scheme_name_line"), tr("Scheme name"));
    m_document = addLine(QStringLiteral("scheme_document"), tr("Document number"));
    m_full = addLine(QStringLiteral("scheme_full"), tr("Full points (0: no limit)"));
    m_bonus = addLine(QStringLiteral("scheme_bonus"), tr("Bonus at most (0: no limit)"));
    m_least = addLine(QStringLiteral("scheme_least"), tr("At least so many judges"));
    m_drop = addLine(QStringLiteral("scheme_drop"),
                     tr("Highest and lowest dropped from so many judges on (0: never)"));
    m_ties = addLine(QStringLiteral("scheme_ties"), tr("Ties are told apart by (codes)"));
    m_bands = addTable(QStringLiteral("scheme_bands"), tr("Bands, the best first"),
                       {tr("Code"), tr("Called"), tr("From points"), tr("Quota in percent")}, true);
    m_vetoes =
        addTable(QStringLiteral("scheme_vetoes"), tr("Vetoes"),
                 {tr("Code"), tr("Called"), tr("What it does"), tr("Suggested where")}, true);
    m_parameters = addTable(QStringLiteral("scheme_parameters"), tr("Numbers for formulas"),
                            {tr("Called"), tr("Value")}, true);
}

QLineEdit *SchemeHeadEditor::addLine(const QString &id, const QString &label)
{
    auto *line = new QLineEdit;
    line->setObjectName(id);
    line->setAccessibleName(label);
    auto *name = new QLabel(label);
    name->setWordWrap(true);
    name->setFixedWidth(em(this, 13));
    name->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    name->setBuddy(line);
    m_form->addRow(name, line);
    connect(line, &QLineEdit::textEdited, this, &SchemeHeadEditor::read);
    return line;
}

QTableWidget *SchemeHeadEditor::addTable(const QString &id, const QString &label,
                                         const QStringList &columns, bool canGrow)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, em(this, 0.5), 0, 0);
    column->setSpacing(em(this, 0.2));
    column->addWidget(makeSectionTitle(label));
    auto *table = new QTableWidget(0, int(columns.size()));
    table->setObjectName(id);
    table->setAccessibleName(label);
    table->setHorizontalHeaderLabels(columns);
    table->horizontalHeader()->setStretchLastSection(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(em(this, 1.7));
    table->setTabKeyNavigation(false);
    table->setFixedHeight(em(this, 8.5));
    column->addWidget(table);
    auto *row = new QHBoxLayout;
    const auto link = [&](const QString &text, auto work) {
        auto *button = new LinkButton(text);
        button->setAccessibleName(text + u' ' + label);
        connect(button, &QAbstractButton::clicked, this, work);
        row->addWidget(button);
    };
    if (canGrow) {
        link(tr("New line"), [this, table] {
            table->insertRow(table->rowCount());
            if (table == m_vetoes)
                addConsequence(table->rowCount() - 1, true);
            read();
        });
        link(tr("Remove line"), [this, table] {
            table->removeRow(table->currentRow());
            read();
        });
    }
    row->addStretch(1);
    column->addLayout(row);
    m_form->addRow(box);
    connect(table, &QTableWidget::cellChanged, this, &SchemeHeadEditor::read);
    return table;
}

static void setRow(QTableWidget &table, int row, const QStringList &texts)
{
    for (int column = 0; column < texts.size(); ++column)
        table.setItem(row, column, new QTableWidgetItem(texts[column]));
}

static QString at(const QTableWidget &table, int row, int column)
{
    const QTableWidgetItem *cell = table.item(row, column);
    return cell ? cell->text().trimmed() : QString();
}

void SchemeHeadEditor::setScheme(const Scheme &scheme)
{
    m_filling = true;
    m_scheme = scheme;
    m_problem.clear();
    m_name->setText(scheme.name.text);
    m_document->setText(scheme.documentNumber);
    m_full->setText(hundredthsText(scheme.fullPoints));
    m_bonus->setText(hundredthsText(scheme.bonusCap));
    m_least->setText(QString::number(scheme.judging.leastJudges));
    m_drop->setText(QString::number(scheme.judging.dropFrom));
    m_ties->setText(scheme.tieRule.join(QStringLiteral(", ")));
    m_bands->setRowCount(int(scheme.bands.size()));
    for (int row = 0; row < scheme.bands.size(); ++row) {
        const models::SchemeBand &band = scheme.bands[row];
        setRow(*m_bands, row,
               {band.code, band.name.text, hundredthsText(band.least),
                band.quotaPercent ? QString::number(*band.quotaPercent) : QString()});
    }
    m_vetoes->setRowCount(int(scheme.vetoes.size()));
    for (int row = 0; row < scheme.vetoes.size(); ++row) {
        const models::SchemeVeto &veto = scheme.vetoes[row];
        const bool fails = veto.consequence == models::VetoConsequence::Fail;
        setRow(*m_vetoes, row, {veto.code, veto.name.text, {}, veto.formula});
        addConsequence(row, fails);
    }
    m_parameters->setRowCount(int(scheme.parameters.size()));
    int row = 0;
    for (auto one = scheme.parameters.cbegin(); one != scheme.parameters.cend(); ++one)
        setRow(*m_parameters, row++, {one.key(), QString::number(*one)});
    for (QTableWidget *table : {m_bands, m_vetoes})
        table->setColumnWidth(1, em(this, 12));
    m_vetoes->setColumnWidth(2, em(this, 7));
    m_filling = false;
}

// What a veto does, to be chosen in its row.
void SchemeHeadEditor::addConsequence(int row, bool fails)
{
    auto *choice = new QComboBox;
    choice->addItems({tr("fails"), tr("pass at most")});
    choice->setCurrentIndex(fails ? 0 : 1);
    choice->setAccessibleName(tr("What the veto does"));
    connect(choice, &QComboBox::activated, this, &SchemeHeadEditor::read);
    m_vetoes->setCellWidget(row, 2, choice);
}

bool SchemeHeadEditor::readPoints(const QString &label, const QString &text, Hundredths &points)
{
    const auto read = models::parseHundredths(text.isEmpty() ? QStringLiteral("0") : text);
    if (read)
        points = *read;
    else
        m_problem = tr("%1: %2").arg(label, read.error().message);
    return read.has_value();
}

void SchemeHeadEditor::readBands()
{
    QList<models::SchemeBand> bands;
    for (int row = 0; row < m_bands->rowCount(); ++row) {
        const QString code = at(*m_bands, row, 0);
        const models::SchemeBand *known = m_scheme.band(code);
        models::SchemeBand band = known ? *known : models::SchemeBand{.code = code};
        takeText(band.name, at(*m_bands, row, 1));
        readPoints(m_bands->accessibleName(), at(*m_bands, row, 2), band.least);
        const QString quota = at(*m_bands, row, 3);
        bool isNumber = true;
        band.quotaPercent = quota.isEmpty() ? std::nullopt : std::optional(quota.toInt(&isNumber));
        if (!isNumber)
            m_problem = tr("“%1” is no quota. Write a whole number of percent.").arg(quota);
        if (!code.isEmpty() || !band.name.text.isEmpty())
            bands << band;
    }
    m_scheme.bands = bands;
}

void SchemeHeadEditor::readVetoes()
{
    QList<models::SchemeVeto> vetoes;
    for (int row = 0; row < m_vetoes->rowCount(); ++row) {
        const QString code = at(*m_vetoes, row, 0);
        const models::SchemeVeto *known = m_scheme.veto(code);
        models::SchemeVeto veto = known ? *known : models::SchemeVeto{.code = code};
        takeText(veto.name, at(*m_vetoes, row, 1));
        const auto *consequence = qobject_cast<QComboBox *>(m_vetoes->cellWidget(row, 2));
        veto.consequence = consequence && consequence->currentIndex() == 1
                               ? models::VetoConsequence::CapAtPass
                               : models::VetoConsequence::Fail;
        veto.formula = at(*m_vetoes, row, 3);
        if (!code.isEmpty() || !veto.name.text.isEmpty())
            vetoes << veto;
    }
    m_scheme.vetoes = vetoes;
}

void SchemeHeadEditor::readParameters()
{
    m_scheme.parameters.clear();
    for (int row = 0; row < m_parameters->rowCount(); ++row) {
        const QString name = at(*m_parameters, row, 0);
        bool isNumber = true;
        const double value = at(*m_parameters, row, 1).toDouble(&isNumber);
        if (name.isEmpty())
            continue;
        m_scheme.parameters.insert(name, value);
        if (!isNumber)
            m_problem = tr("“%1” needs a number.").arg(name);
    }
}

void SchemeHeadEditor::read()
{
    if (m_filling)
        return;
    static const QRegularExpression gap(QStringLiteral("[\\s,，、]+"));
    m_problem.clear();
    takeText(m_scheme.name, m_name->text().trimmed());
    m_scheme.documentNumber = m_document->text().trimmed();
    readPoints(m_full->accessibleName(), m_full->text().trimmed(), m_scheme.fullPoints);
    readPoints(m_bonus->accessibleName(), m_bonus->text().trimmed(), m_scheme.bonusCap);
    const auto whole = [this](const QLineEdit *line, int &number) {
        bool isNumber = false;
        const int read = line->text().trimmed().toInt(&isNumber);
        if (isNumber)
            number = read;
        else
            m_problem = tr("%1: write a whole number.").arg(line->accessibleName());
    };
    whole(m_least, m_scheme.judging.leastJudges);
    whole(m_drop, m_scheme.judging.dropFrom);
    m_scheme.tieRule = m_ties->text().split(gap, Qt::SkipEmptyParts);
    readBands();
    readVetoes();
    readParameters();
    emit changed();
}

void SchemeHeadEditor::writeTo(Scheme &scheme) const
{
    const QList<models::Criterion> criteria = scheme.criteria;
    scheme = m_scheme;
    scheme.criteria = criteria;
}

} // namespace ui
