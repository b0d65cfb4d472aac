// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assessment/scheme_bar.h"

#include "models/assessment/year_state.h"
#include "ui/dialogs/scheme_dialog.h"
#include "ui/dialogs/what_if_dialog.h"
#include "ui/dialogs/year_state_dialog.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>

#include <functional>

namespace ui {

SchemeBar::SchemeBar(PageContext &context, YearScoreSource &source, QWidget *parent)
    : QWidget(parent), m_context(context), m_source(source)
{
    m_scheme = new QLabel;
    m_scheme->setObjectName(QStringLiteral("scheme_name"));
    m_scheme->setTextFormat(Qt::PlainText);
    m_scheme->setContentsMargins(0, em(this, 0.13), 0, em(this, 0.13)); // in line with the links
    auto *links = new QWidget;
    m_row = new FlowLayout(em(this, 1.2), links);
    m_row->addWidget(m_scheme);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(em(this), 0, em(this), 0);
    column->addWidget(links);
    const auto shows = [this](const QString &id, const QString &text,
                              const std::function<void()> &show) {
        connect(addLink(id, text), &QAbstractButton::clicked, this, show);
    };
    shows(QStringLiteral("show_schemes"), tr("Schemes…"), [this] { showSchemes(m_context, this); });
    shows(QStringLiteral("what_if"), tr("Try another scheme…"),
          [this] { showWhatIf(m_context, std::nullopt, this); });
    shows(QStringLiteral("year_state"), tr("Lock and publish…"),
          [this] { showYearState(m_context, this); });
    QAbstractButton *veto = addLink(QStringLiteral("propose_veto"), tr("Propose a veto…"));
    connect(veto, &QAbstractButton::clicked, this, &SchemeBar::vetoWanted);
    m_writing << veto;
    connect(&source, &YearScoreSource::changed, this, &SchemeBar::refresh);
    refresh();
}

QAbstractButton *SchemeBar::addLink(const QString &id, const QString &text)
{
    return ui::addLink(m_row, id, text);
}

void SchemeBar::refresh()
{
    const auto scores = m_source.scores();
    for (QAbstractButton *button : std::as_const(m_writing))
        button->setEnabled(m_context.isWritable() && scores &&
                           models::yearState(scores->cycle) != models::YearState::Published);
    if (!scores) {
        m_scheme->setText(m_source.problem().isEmpty() ? tr("Working out the scores…")
                                                       : m_source.problem());
        return;
    }
    const models::Scheme &scheme = *scores->scheme;
    QStringList parts{tr("Scheme: %1").arg(scheme.name.in(models::language()))};
    parts << (scheme.version ? tr("version %1").arg(scheme.version) : tr("as shipped"));
    if (!scheme.documentNumber.isEmpty())
        parts << scheme.documentNumber;
    m_scheme->setText(parts.join(QStringLiteral(" · ")));
}

} // namespace ui
