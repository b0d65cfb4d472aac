// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/findings_view.h"

#include "ui/base/icons.h"
#include "ui/widgets/labels.h"

namespace ui {

using models::MoneyFinding;
using models::RuleLevel;

FindingsView::FindingsView(QWidget *parent) : QWidget(parent)
{
    m_title = makeSectionTitle(tr("Money rules"));
    m_summary = makeNote({});
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(em(this, 0.6));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(em(this, 0.4));
    column->addWidget(m_title);
    column->addWidget(m_summary);
    column->addLayout(m_lines);
}

void FindingsView::setFindings(const QList<MoneyFinding> &findings)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const bool stopped = !findings.isEmpty() && findings.first().level == RuleLevel::Stop;
    m_summary->setText(findings.isEmpty() ? tr("The voucher keeps all rules.")
                       : stopped
                           ? tr("Stopped: it is kept, but counts as not approved until this is "
                                "put right.")
                           : tr("Warned: please look at it before it is approved."));
    for (const MoneyFinding &finding : findings)
        add(finding);
}

void FindingsView::add(const MoneyFinding &finding)
{
    const bool stop = finding.level == RuleLevel::Stop;
    const models::MoneyCheck &check = *models::moneyCheck(QLatin1String(finding.ruleId));
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(em(this, 0.4));
    auto *mark = new QLabel;
    mark->setPixmap(icon(stop ? QStringLiteral("problem") : QStringLiteral("warning"))
                        .pixmap(em(this, 1.2), em(this, 1.2)));
    row->addWidget(mark, 0, Qt::AlignTop);
    auto *text =
        new QLabel(tr("%1 · rule %2: %3\nFound: %4\nAllowed: %5\nBy: %6")
                       .arg(stop ? tr("Stopped") : tr("Warning"), QString::number(check.number),
                            check.displayTitle(models::language()), finding.found, finding.allowed,
                            finding.document.text()));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(text, 1);
    m_lines->addWidget(line);
}

} // namespace ui
