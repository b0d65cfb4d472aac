// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/money_rules_dialog.h"

#include "models/base/clock.h"
#include "models/base/edit_title.h"
#include "ui/base/format.h"
#include "ui/dialogs/money_rule_editor.h"
#include "ui/widgets/labels.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

namespace ui {

using models::MoneyRules;
using models::Result;

namespace {

class MoneyRulesDialog : public QDialog
{
    Q_OBJECT
public:
    MoneyRulesDialog(PageContext &context, const models::MoneyRuleBook &book, QWidget *parent);

private:
    QWidget *makeRules();
    QLayout *makeVersion();
    void makeButtons(QVBoxLayout &column);
    QString versionsText(const models::MoneyRuleBook &book) const;
    QString wordOf(const models::MoneyRule &rule) const;
    void onChanged(int row);
    Result<MoneyRules> read() const;
    void save();

    PageContext &m_context;
    MoneyRules m_rules; // as they were
    QListWidget *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    QList<MoneyRuleEditor *> m_editors;
    QLineEdit *m_validFrom = nullptr;
    QLineEdit *m_document = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_save = nullptr;
};

MoneyRulesDialog::MoneyRulesDialog(PageContext &context, const models::MoneyRuleBook &book,
                                   QWidget *parent)
    : QDialog(parent), m_context(context), m_rules(book.newest())
{
    setWindowTitle(tr("Money rules"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(em(this, 1.2), em(this), em(this, 1.2), em(this));
    column->setSpacing(em(this, 0.6));
    column->addWidget(makeNote(versionsText(book)));
    column->addWidget(makeRules(), 1);
    column->addLayout(makeVersion());
    makeButtons(*column);
    m_list->setCurrentRow(0);
    resizeWithinScreen(this, 48, 34);
}

QString MoneyRulesDialog::versionsText(const models::MoneyRuleBook &book) const
{
    QStringList lines{
        tr("Each voucher is judged by the newest rules that are valid on its day. A change makes "
           "a new version; versions in use never change.")};
    for (const MoneyRules &version : book.versions())
        lines << tr("Version %1, valid from %2")
                     .arg(version.version)
                     .arg(dateText(version.validFrom, models::language()));
    if (book.versions().isEmpty())
        lines << tr("Now in use: the rules that come with the program.");
    if (!book.problem().isEmpty())
        lines << book.problem();
    return lines.join(QLatin1Char('\n'));
}

QString MoneyRulesDialog::wordOf(const models::MoneyRule &rule) const
{
    const models::MoneyCheck &check = *models::moneyCheck(rule.id);
    return tr("%1. %2 · %3")
        .arg(QString::number(check.number), check.displayTitle(models::language()),
             levelName(rule.level));
}

QWidget *MoneyRulesDialog::makeRules()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Money rules"));
    m_list->setObjectName(QStringLiteral("rule_list"));
    m_list->setWordWrap(true);
    m_list->setFixedWidth(em(this, 17));
    m_stack = new QStackedWidget;
    for (const models::MoneyRule &rule : m_rules.rules) {
        m_list->addItem(wordOf(rule));
        auto *editor = new MoneyRuleEditor(*models::moneyCheck(rule.id), rule);
        const int place = int(m_editors.size());
        connect(editor, &MoneyRuleEditor::changed, this, [this, place] { onChanged(place); });
        m_editors << editor;
        auto *scroll = new QScrollArea;
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidget(editor);
        m_stack->addWidget(scroll);
    }
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    return box;
}

QLayout *MoneyRulesDialog::makeVersion()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(em(this, 0.6));
    const auto add = [&](const QString &label, const QString &text, int stretch) {
        auto *line = new QLineEdit(text);
        line->setAccessibleName(label);
        auto *name = new QLabel(label);
        name->setBuddy(line);
        row->addWidget(name);
        row->addWidget(line, stretch);
        return line;
    };
    m_validFrom = add(tr("New version valid from"),
                      models::now().toLocalTime().date().toString(Qt::ISODate), 1);
    m_validFrom->setObjectName(QStringLiteral("valid_from"));
    m_document = add(tr("Document number"), m_rules.documentNumber, 2);
    return row;
}

void MoneyRulesDialog::makeButtons(QVBoxLayout &column)
{
    m_problem = makeNote({});
    column.addWidget(m_problem);
    auto *buttons = new QDialogButtonBox;
    m_save = makeMainButton(tr("Keep as a new version"));
    m_save->setEnabled(false);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    column.addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &MoneyRulesDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void MoneyRulesDialog::onChanged(int row)
{
    const auto rule = m_editors[row]->read();
    m_problem->setText(rule ? QString() : rule.error().message);
    if (rule)
        m_list->item(row)->setText(wordOf(*rule));
    const auto rules = read();
    m_save->setEnabled(rules && rules->rules != m_rules.rules && m_context.isWritable());
}

Result<MoneyRules> MoneyRulesDialog::read() const
{
    MoneyRules rules = m_rules;
    for (qsizetype i = 0; i < m_editors.size(); ++i) {
        const auto rule = m_editors[i]->read();
        if (!rule)
            return rule.failure();
        rules.rules[i] = *rule;
    }
    return rules;
}

void MoneyRulesDialog::save()
{
    auto rules = read();
    const auto day = models::parseDate(m_validFrom->text(), false, 0, false);
    if (!rules || !day || day->date.isEmpty()) {
        m_problem->setText(!rules ? rules.error().message
                                  : tr("Write from which day the rules are valid, for example "
                                       "2023-09-01."));
        return;
    }
    rules->validFrom = day->date.earliest();
    rules->documentNumber = m_document->text().trimmed();
    const QString title = models::editTitle("rules.money");
    const bool done = m_context.edit(title, [&](models::Transaction &transaction) -> Result<void> {
        models::storeMoneyRules(transaction, *rules);
        return {};
    });
    if (done)
        accept();
}

} // namespace

void showMoneyRules(PageContext &context, QWidget *parent)
{
    if (!context.isReadable())
        return;
    try {
        const models::MoneyRuleBook book(context.file()->database());
        MoneyRulesDialog(context, book, parent).exec();
    } catch (const SQLite::Exception &exception) {
        context.prompt().report(models::databaseFailure(exception, context.file()->path()).error);
    }
}

} // namespace ui

#include "money_rules_dialog.moc"
