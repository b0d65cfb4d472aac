// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/hours_rules_dialog.h"

#include "models/base/clock.h"
#include "models/base/edit_title.h"
#include "models/edits/rule_versions.h"
#include "models/figures/hours_rules.h"
#include "models/storage/store.h"
#include "ui/dialogs/rule_numbers.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/record_form.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QJsonDocument>

namespace ui {

using models::Result;
using models::RuleSet;
using models::Transaction;
using models::Value;

static const QString kKind = QStringLiteral("hours");

// A set of rules that a new version can begin with.
struct RuleBase
{
    QString title;
    QString name;
    QString documentNumber;
    QJsonObject content;
};

class HoursRulesDialog : public QDialog
{
    Q_OBJECT
public:
    HoursRulesDialog(PageContext &context, QWidget *parent) : QDialog(parent), m_context(context)
    {
        setWindowTitle(tr("Rules for hours and credits"));
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(em(this, 1.2), em(this), em(this, 1.2), em(this));
        column->setSpacing(em(this, 0.5));
        column->addWidget(makeSectionTitle(windowTitle()));
        readBases();
        m_base = new QComboBox;
        m_base->setObjectName(QStringLiteral("rule_base"));
        m_base->setAccessibleName(tr("Begin with"));
        for (const RuleBase &base : std::as_const(m_bases))
            m_base->addItem(base.title);
        column->addWidget(m_base);
        m_source = makeNote({});
        column->addWidget(m_source);
        m_numbers = new RuleNumbers;
        column->addWidget(m_numbers, 1);
        m_draft = models::AnyRecord::of(RuleSet());
        m_form = new RecordForm(models::recordAccess(QStringLiteral("rule_set")),
                                {QStringLiteral("name"), QStringLiteral("valid_from"),
                                 QStringLiteral("document_number"), QStringLiteral("note")},
                                context);
        m_form->setCheck(QStringLiteral("note"), [](const Value &value) {
            return models::isNull(value) ? tr("Say why the rules change.") : QString();
        });
        column->addWidget(m_form);
        m_problem = new QLabel;
        m_problem->setWordWrap(true);
        m_problem->hide();
        column->addWidget(m_problem);
        column->addWidget(makeButtons());
        resizeWithinScreen(this, 34, 37);
        connect(m_base, &QComboBox::currentIndexChanged, this, &HoursRulesDialog::showBase);
        showBase();
    }

private:
    QWidget *makeButtons()
    {
        auto *buttons = new QDialogButtonBox;
        QPushButton *keep = makeMainButton(tr("Keep as a new version"));
        keep->setObjectName(QStringLiteral("keep_rules"));
        keep->setEnabled(m_context.isWritable());
        buttons->addButton(keep, QDialogButtonBox::AcceptRole);
        buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        connect(buttons, &QDialogButtonBox::accepted, this, &HoursRulesDialog::keepVersion);
        return buttons;
    }

    void readBases()
    {
        SQLite::Database &database = m_context.file()->database();
        const auto cycle = m_context.cycle();
        const QDate today = models::now().toLocalTime().date();
        const QDate day = cycle ? qMin(cycle->endsOn, today) : today;
        const auto force =
            models::rulesOn(database, kKind, models::shippedHoursRules().first(), day);
        m_bases << RuleBase{force.version
                                ? tr("In force: %1, version %2").arg(force.name).arg(force.version)
                                : tr("In force: %1, as shipped").arg(force.name),
                            force.name, force.documentNumber, force.content};
        for (const QString &id : models::shippedHoursRules()) {
            const QJsonObject content = models::shippedRules(id);
            const QString name =
                models::ruleText(content, QStringLiteral("name"), models::language());
            m_bases << RuleBase{tr("Shipped: %1").arg(name), name, {}, content};
        }
    }

    void showBase()
    {
        const RuleBase &base = m_bases.at(m_base->currentIndex());
        m_source->setText(
            tr("Source: %1")
                .arg(models::ruleText(base.content, QStringLiteral("source"), models::language())));
        m_numbers->setContent(base.content);
        const auto cycle = m_context.cycle();
        auto &draft = m_draft.as<RuleSet>();
        draft.kind = kKind;
        draft.name = base.name;
        draft.documentNumber = base.documentNumber;
        draft.validFrom = cycle ? cycle->startsOn : models::now().toLocalTime().date();
        draft.version = 1;
        draft.content = QStringLiteral("{}");
        m_form->setDraft(m_draft);
        m_problem->hide();
    }

    void keepVersion()
    {
        if (!m_form->draftProblem().isEmpty())
            return;
        const QJsonObject content = m_numbers->content();
        if (const auto rules = models::parseHoursRules(content); !rules) {
            m_problem->setText(QStringLiteral("⚠ ") + rules.error().message);
            m_problem->show();
            return;
        }
        auto &rules = m_draft.as<RuleSet>();
        rules.content = QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
        const bool kept = m_context.edit(models::editTitle("rules.hours", {rules.name}),
                                         [&rules](Transaction &transaction) -> Result<void> {
                                             const auto added =
                                                 models::addRuleVersion(transaction, rules);
                                             return added ? Result<void>() : added.failure();
                                         });
        if (kept)
            accept();
    }

    PageContext &m_context;
    QList<RuleBase> m_bases;
    QComboBox *m_base;
    QLabel *m_source;
    RuleNumbers *m_numbers;
    models::AnyRecord m_draft; // a RuleSet
    RecordForm *m_form;
    QLabel *m_problem;
};

void editHoursRules(PageContext &context, QWidget *parent)
{
    if (context.isReadable())
        HoursRulesDialog(context, parent).exec();
}

} // namespace ui

#include "hours_rules_dialog.moc"
