// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/event_readers.h"
#include "models/base/clock.h"
#include "models/edits/lifecycle.h"
#include "models/figures/money_checks.h"
#include "models/storage/database.h"
#include "models/storage/raw_statement.h"
#include "models/vocabulary/code_table.h"

#include <QCoreApplication>

namespace models {

namespace {
struct EventReaderDerivedTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::AssessedEvent)
};
} // namespace

void readPromotionEvents(SQLite::Database &database, const Cycle &cycle, const EventNeeds &,
                         Events &events)
{
    const CodeTable &titles = codeTable(QStringLiteral("professional_title"));
    RawStatement row(database, sqlText(QStringLiteral("assessment/events_promotions.sql")));
    row.bind(1, cycle.id);
    while (row.step()) {
        AssessedEvent event{.recordId = row.integer(1)};
        event.page = "teachers";
        event.name = QStringLiteral("%1：%2 → %3")
                         .arg(row.text(3), titles.name(row.text(4), Language::Chinese),
                              titles.name(row.text(5), Language::Chinese));
        event.kind = row.text(5);
        event.namesSomebody = true;
        event.persons << EventPerson{row.integer(1), row.text(2)};
        keepEvent(events, row.integer(0), std::move(event));
    }
}

void readLateSteps(SQLite::Database &database, const Cycle &cycle, const EventNeeds &,
                   Events &events)
{
    const CodeTable &names = codeTable(QStringLiteral("lifecycle_step"));
    const QMap<QString, QDate> deadlines = stepDeadlines(database, cycle);
    const QDate today = now().toLocalTime().date();
    QHash<Id, QHash<QString, QDate>> done;
    RawStatement row(database, sqlText(QStringLiteral("assessment/events_steps.sql")));
    row.bind(1, cycle.id);
    while (row.step()) {
        QHash<QString, QDate> &steps = done[row.integer(0)];
        if (!row.isNull(1))
            steps.insert(row.text(1), QDate::fromString(row.text(2), Qt::ISODate));
    }
    for (auto group = done.cbegin(); group != done.cend(); ++group)
        for (const Term &step : names.terms()) {
            const QDate due = deadlines.value(step.code);
            const QDate on = group->value(step.code);
            if (!due.isValid() || (on.isValid() ? on <= due : today <= due))
                continue;
            AssessedEvent event{.recordId = group.key()};
            event.page = "packages";
            event.kind = step.code;
            event.earliest = event.latest = on;
            const QString day = due.toString(Qt::ISODate);
            event.name = on.isValid() ? EventReaderDerivedTexts::tr("%1: due on %2, done on %3")
                                            .arg(names.name(step.code, language()), day,
                                                 on.toString(Qt::ISODate))
                                      : EventReaderDerivedTexts::tr("%1: due on %2, not done")
                                            .arg(names.name(step.code, language()), day);
            keepEvent(events, group.key(), std::move(event));
        }
}

static Events moneyEvents(const QList<MoneyFinding> &findings)
{
    Events events;
    for (const MoneyFinding &finding : findings) {
        AssessedEvent event{.recordId = finding.expenseId ? finding.expenseId : finding.groupId};
        event.page = finding.expenseId ? "funds" : "packages";
        QString found = finding.found;
        while (found.endsWith(u'.') || found.endsWith(u'。'))
            found.chop(1);
        event.name = QStringLiteral("%1：%2").arg(finding.voucher, found);
        event.kind = QLatin1String(finding.ruleId);
        event.grade =
            finding.level == RuleLevel::Stop ? QStringLiteral("stop") : QStringLiteral("warn");
        keepEvent(events, finding.groupId, std::move(event));
    }
    return events;
}

std::future<Events> startMoneyFindings(SQLite::Database &database, const Cycle &cycle,
                                       const EventNeeds &needs)
{
    const RuleLevel least =
        needs.wantsGrade(QStringLiteral("warn")) ? RuleLevel::Warn : RuleLevel::Stop;
    auto ledger = std::make_shared<const MoneyLedger>(MoneyLedger::read(database, cycle));
    auto book = std::make_shared<const MoneyRuleBook>(database);
    return std::async(std::launch::async, [ledger, book, least] {
        return moneyEvents(checkMoney(*ledger, *book, least));
    });
}

void readMoneyFindings(SQLite::Database &database, const Cycle &cycle, const EventNeeds &needs,
                       Events &events)
{
    events = startMoneyFindings(database, cycle, needs).get();
}

} // namespace models
