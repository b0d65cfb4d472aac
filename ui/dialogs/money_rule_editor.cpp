// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/money_rule_editor.h"

#include "models/base/text.h"
#include "models/vocabulary/code_table.h"
#include "ui/widgets/labels.h"

#include <QFormLayout>
#include <QRegularExpression>

namespace ui {

using models::ErrorCode;
using models::MoneyParameter;
using models::MoneyRule;
using models::ParameterKind;
using models::Result;
using models::RuleLevel;

QString levelName(RuleLevel level)
{
    switch (level) {
    case RuleLevel::Stop:
        return MoneyRuleEditor::tr("Stops");
    case RuleLevel::Warn:
        return MoneyRuleEditor::tr("Warns");
    case RuleLevel::Off:
        break;
    }
    return MoneyRuleEditor::tr("Off");
}

// A parameter as it stands in its line: lists by name, separated by 、 or commas.
static QString lineText(const MoneyParameter &parameter, const MoneyRule &rule)
{
    if (!parameter.isList())
        return models::hundredthsText(rule.numbers.value(parameter.key));
    QStringList words = rule.lists.value(parameter.key);
    if (parameter.kind == ParameterKind::Codes)
        for (QString &word : words)
            word = models::codeTable(QLatin1String(parameter.codeTable))
                       .name(word, models::language());
    return words.join(models::language() == models::Language::Chinese ? QStringLiteral("、")
                                                                      : QStringLiteral(", "));
}

static QString label(const MoneyParameter &parameter)
{
    const QString title = parameter.displayTitle(models::language());
    switch (parameter.kind) {
    case ParameterKind::Yuan:
        return MoneyRuleEditor::tr("%1 (yuan)").arg(title);
    case ParameterKind::Percent:
        return MoneyRuleEditor::tr("%1 (%)").arg(title);
    default:
        return title;
    }
}

MoneyRuleEditor::MoneyRuleEditor(const models::MoneyCheck &check, const MoneyRule &rule,
                                 QWidget *parent)
    : QWidget(parent), m_check(check), m_rule(rule)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(em(this, 0.8), 0, em(this, 0.4), 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *title = makeSectionTitle(
        tr("%1. %2").arg(check.number).arg(check.displayTitle(models::language())));
    title->setWordWrap(true);
    form->addRow(title);
    m_level = new QComboBox;
    m_level->setAccessibleName(tr("What it does"));
    for (const RuleLevel level : {RuleLevel::Stop, RuleLevel::Warn, RuleLevel::Off})
        m_level->addItem(levelName(level), int(level));
    m_level->setCurrentIndex(m_level->findData(int(rule.level)));
    form->addRow(tr("What it does"), m_level);
    connect(m_level, &QComboBox::activated, this, &MoneyRuleEditor::changed);
    for (const MoneyParameter &parameter : check.parameters)
        m_values << addLine(label(parameter), lineText(parameter, rule));
    m_documentName = addLine(tr("Document"), rule.document.name);
    m_documentNumber = addLine(tr("Document number"), rule.document.number);
    m_documentDate = addLine(tr("Document date"), rule.document.date.toString(Qt::ISODate));
}

QLineEdit *MoneyRuleEditor::addLine(const QString &label, const QString &text)
{
    auto *line = new QLineEdit(text);
    line->setAccessibleName(label);
    line->setCursorPosition(0);
    static_cast<QFormLayout *>(layout())->addRow(label, line);
    connect(line, &QLineEdit::textEdited, this, &MoneyRuleEditor::changed);
    return line;
}

static QStringList splitWords(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[、,，;；\\n]+"));
    QStringList words;
    for (const QString &word : text.split(between, Qt::SkipEmptyParts))
        if (const QString clean = models::tidied(word); !clean.isEmpty())
            words << clean;
    words.removeDuplicates();
    return words;
}

Result<QStringList> MoneyRuleEditor::readCodes(const MoneyParameter &parameter,
                                               const QString &text) const
{
    QStringList codes;
    for (const QString &word : splitWords(text)) {
        const auto code = models::codeTable(QLatin1String(parameter.codeTable)).parse(word);
        if (!code)
            return models::fail(ErrorCode::Input,
                                tr("Rule %1, “%2”: “%3” is not known.")
                                    .arg(QString::number(m_check.number),
                                         parameter.displayTitle(models::language()), word));
        codes << *code;
    }
    return codes;
}

Result<MoneyRule> MoneyRuleEditor::read() const
{
    MoneyRule rule = m_rule;
    rule.level = RuleLevel(m_level->currentData().toInt());
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        const MoneyParameter &parameter = m_check.parameters[i];
        const QString text = m_values[i]->text();
        if (parameter.kind == ParameterKind::Words) {
            rule.lists[parameter.key] = splitWords(text);
        } else if (parameter.kind == ParameterKind::Codes) {
            const auto codes = readCodes(parameter, text);
            if (!codes)
                return codes.failure();
            rule.lists[parameter.key] = *codes;
        } else {
            const auto number = models::parseHundredths(text);
            if (!number || number->value < 0)
                return models::fail(ErrorCode::Input,
                                    tr("Rule %1, “%2”: “%3” is not a number.")
                                        .arg(QString::number(m_check.number),
                                             parameter.displayTitle(models::language()), text));
            rule.numbers[parameter.key] = *number;
        }
    }
    rule.document.name = models::tidied(m_documentName->text());
    rule.document.number = models::tidied(m_documentNumber->text());
    rule.document.date = {};
    if (const QString day = models::tidied(m_documentDate->text()); !day.isEmpty()) {
        const auto date = models::parseDate(day, false, 0, false);
        if (!date)
            return date.failure();
        rule.document.date = date->date.earliest();
    }
    return rule;
}

} // namespace ui
