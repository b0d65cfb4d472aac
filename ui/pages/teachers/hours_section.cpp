// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/teachers/hours_section.h"

#include "models/base/percent.h"
#include "models/vocabulary/code_table.h"
#include "ui/dialogs/hours_rules_dialog.h"
#include "ui/pages.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>

namespace ui {

using models::hundredthsText;
using models::Id;
using models::LedgerLine;

HoursSection::HoursSection(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context)
{
    m_span = new TabStrip(tr("Span of the ledger"));
    m_span->setObjectName(QStringLiteral("hours_span"));
    m_span->addTab({});
    m_span->addTab({});
    connect(m_span, &QTabBar::currentChanged, this, &HoursSection::refresh);
    m_numbers = new SmallNumbers;
    m_lines = new RelatedList(
        tr("What counts"),
        {tr("Date"), tr("What"), tr("Part taken"), tr("Class hours"), tr("Credits"), tr("Remark")},
        {3, 4});
    m_lines->table()->setObjectName(QStringLiteral("ledger"));
    m_lines->setEmptyText(tr("Nothing attended, lectured or trained in this time."));
    m_lines->setOpen([this](Id number) { openLine(number); });
    m_certificate = new QLabel;
    m_certificate->setObjectName(QStringLiteral("certificate"));
    m_certificate->setWordWrap(true);
    m_certificate->setTextFormat(Qt::PlainText);
    m_certificate->setTextInteractionFlags(Qt::TextSelectableByMouse |
                                           Qt::TextSelectableByKeyboard);
    auto *copy = new LinkButton(tr("Copy the certificate line"));
    copy->setObjectName(QStringLiteral("copy_certificate"));
    connect(copy, &LinkButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_certificate->text()); });
    auto *rules = new LinkButton(tr("Rules for hours…"));
    rules->setObjectName(QStringLiteral("hours_rules"));
    connect(rules, &LinkButton::clicked, this, [this] { editHoursRules(m_context, this); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(em(this));
    buttons->addWidget(copy);
    buttons->addWidget(rules);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeSectionTitle(tr("Class hours and credits")));
    column->addWidget(m_span);
    column->addWidget(m_numbers);
    column->addWidget(m_lines);
    column->addWidget(m_certificate);
    column->addLayout(buttons);
}

void HoursSection::showTeacher(SQLite::Database &database, Id teacher)
{
    m_teacher = teacher;
    const auto cycle = m_context.cycle();
    setVisible(cycle.has_value());
    if (!cycle)
        return;
    const models::HoursRuleBook book(database);
    const auto [first, last] = models::trainingCycle(book.on(cycle->endsOn), cycle->endsOn);
    const QString years = QStringLiteral("%1–%2").arg(first.year()).arg(last.year());
    m_span->setTabText(0, cycle->name);
    m_span->setTabText(1, years);
    if (m_span->currentIndex() == 1)
        showLedger(models::hoursLedger(database, book, teacher, first, last), years, true);
    else
        showLedger(models::hoursLedger(database, book, teacher, cycle->startsOn, cycle->endsOn),
                   cycle->name, false);
}

void HoursSection::refresh()
{
    if (!m_teacher || !m_context.isReadable())
        return;
    const auto read = models::guarded(m_context.file()->path(), [this]() -> models::Result<void> {
        showTeacher(m_context.file()->database(), m_teacher);
        return {};
    });
    if (!read)
        m_context.prompt().report(read.error());
}

static QString sourceText(LedgerLine::Source source)
{
    switch (source) {
    case LedgerLine::Attended:
        return HoursSection::tr("attended");
    case LedgerLine::Lectured:
        return HoursSection::tr("lectured");
    case LedgerLine::Trained:
        break;
    }
    return HoursSection::tr("other training");
}

void HoursSection::showLedger(const models::HoursLedger &ledger, const QString &period,
                              bool isCycle)
{
    const models::Hundredths target =
        isCycle ? ledger.rules.cycleTarget : ledger.rules.yearlyTarget;
    const QString own = QStringLiteral("own:hours_ledger");
    m_numbers->setNumbers(
        {{hundredthsText(ledger.hours), tr("class hours of %1").arg(hundredthsText(target)), own},
         {models::percentText(models::Amount{ledger.hours.value, target.value}),
          ledger.hours >= target ? tr("✓ target reached") : tr("of the target"), own},
         {hundredthsText(ledger.credits), tr("credits"), own},
         {hundredthsText(ledger.rules.newTeacherTarget), tr("target of new teachers"), own}});
    m_ledgerLines = ledger.lines;
    QList<RelatedRow> rows;
    for (const LedgerLine &line : ledger.lines)
        rows << RelatedRow{rows.size() + 1,
                           {line.day.toString(Qt::ISODate), line.name, sourceText(line.source),
                            hundredthsText(line.hours), hundredthsText(line.credits),
                            line.remark.isEmpty() ? QStringLiteral("—") : line.remark}};
    m_lines->setTitle(tr("What counts (%1)").arg(rows.size()));
    m_lines->setRows(rows);
    m_certificate->setText(models::certificateLine(ledger, period));
}

void HoursSection::openLine(Id number)
{
    const LedgerLine line = m_ledgerLines.value(number - 1);
    if (line.id && line.source != LedgerLine::Trained && findPage(QStringLiteral("activities")))
        m_context.openPage(QStringLiteral("activities"),
                           {{QStringLiteral("id"), QVariant::fromValue(line.id)}});
}

} // namespace ui
