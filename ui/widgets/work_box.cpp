// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/work_box.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/progress_view.h"

#include <QGridLayout>

namespace ui {

WorkBox::WorkBox(QWidget *parent)
    : QWidget(parent),
      m_title(makeSectionTitle({})),
      m_step(makeNote({})),
      m_bar(new QProgressBar),
      m_cancel(new QPushButton(tr("Cancel")))
{
    m_step->setWordWrap(false);
    m_step->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setMaximumHeight(em(this, 0.8));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(em(this, 0.3));
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_step, 0, 1);
    grid->addWidget(m_bar, 1, 0, 1, 2);
    grid->addWidget(m_cancel, 0, 2, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(1, 1);
    connect(m_cancel, &QPushButton::clicked, this, &WorkBox::cancelled);
}

void WorkBox::setState(const std::optional<WorkState> &state)
{
    m_cancel->setEnabled(state && !state->cancelling);
    if (!state)
        return;
    m_title->setText(state->title);
    m_bar->setRange(0, state->total > 0 ? 1000 : 0);
    if (state->total > 0)
        m_bar->setValue(int(state->done * 1000 / state->total));
    const QString remaining = remainingText(*state);
    const QString text =
        remaining.isEmpty() ? state->step : state->step + QStringLiteral("  ·  ") + remaining;
    m_step->setText(m_step->fontMetrics().elidedText(text, Qt::ElideMiddle,
                                                     qMax(m_step->width(), em(this, 8))));
}

} // namespace ui
