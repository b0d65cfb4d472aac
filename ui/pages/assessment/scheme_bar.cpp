// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assessment/scheme_bar.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>

namespace ui {

SchemeBar::SchemeBar(PageContext &context, YearScoreSource &source, QWidget *parent)
    : QWidget(parent), m_context(context), m_source(source)
{
    m_scheme = new QLabel;
    m_scheme->setObjectName(QStringLiteral("scheme_name"));
    m_scheme->setTextFormat(Qt::PlainText);
    auto *links = new QWidget;
    m_row = new FlowLayout(em(this, 1.2), links);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(em(this), 0, em(this), 0);
    column->setSpacing(em(this, 0.3));
    column->addWidget(m_scheme);
    column->addWidget(links);
    QAbstractButton *veto = addLink(QStringLiteral("propose_veto"), tr("Propose a veto…"));
    connect(veto, &QAbstractButton::clicked, this, &SchemeBar::vetoWanted);
    m_writing << veto;
    connect(&source, &YearScoreSource::changed, this, &SchemeBar::refresh);
    refresh();
}

QAbstractButton *SchemeBar::addLink(const QString &id, const QString &text)
{
    auto *button = new LinkButton(text);
    button->setObjectName(id);
    button->setAccessibleName(text);
    m_row->addWidget(button);
    return button;
}

void SchemeBar::refresh()
{
    const auto scores = m_source.scores();
    for (QAbstractButton *button : std::as_const(m_writing))
        button->setEnabled(m_context.isWritable() && scores);
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
