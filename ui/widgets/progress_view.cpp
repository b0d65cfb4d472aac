// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress_view.h"

#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QEvent>

namespace ui {

static constexpr int kStripAfter = 300;
static constexpr int kPanelAfter = 2000;

// The longest-running work, when it has run for `milliseconds`.
static std::optional<WorkState> slowest(const Background &background, int milliseconds)
{
    const QList<WorkState> states = background.states();
    if (states.isEmpty() || states.first().elapsed < milliseconds)
        return std::nullopt;
    return states.first();
}

static void showShare(QProgressBar *bar, const WorkState &state)
{
    bar->setRange(0, state.total > 0 ? 1000 : 0);
    if (state.total > 0)
        bar->setValue(int(state.done * 1000 / state.total));
}

QString remainingText(const WorkState &state)
{
    if (state.total <= 0 || state.done <= 0 || state.elapsed < 1000)
        return {};
    const qint64 seconds = state.elapsed * (state.total - state.done) / state.done / 1000 + 1;
    if (seconds < 90)
        return QCoreApplication::translate("Progress", "About %1 s left").arg(seconds);
    return QCoreApplication::translate("Progress", "About %1 min left").arg((seconds + 30) / 60);
}

ProgressStrip::ProgressStrip(Background &background, QWidget *parent)
    : QWidget(parent),
      m_background(background),
      m_title(new QLabel),
      m_bar(new QProgressBar),
      m_cancel(new QPushButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(em(this, 8));
    m_bar->setMaximumHeight(em(this, 0.8));
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setFlat(true);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (const auto states = m_background.states(); !states.isEmpty())
            m_background.cancel(states.first().id);
    });
    connect(&m_background, &Background::changed, this, &ProgressStrip::refresh);
    hide();
}

void ProgressStrip::refresh()
{
    const auto state = slowest(m_background, kStripAfter);
    setVisible(state.has_value());
    if (!state)
        return;
    m_title->setText(state->cancelling ? tr("Stopping…") : state->title);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(state->title));
    m_cancel->setEnabled(!state->cancelling);
    showShare(m_bar, *state);
}

ProgressPanel::ProgressPanel(Background &background, QWidget *parent)
    : QFrame(parent),
      m_background(background),
      m_title(makeSectionTitle({})),
      m_step(makeNote({})),
      m_bar(new QProgressBar),
      m_cancel(new QPushButton)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    const int gap = em(this, 0.7);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->addWidget(m_title);
    layout->addWidget(m_bar);
    layout->addWidget(m_step);
    layout->addWidget(m_cancel, 0, Qt::AlignRight);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_background.cancel(m_shownId); });
    connect(&m_background, &Background::changed, this, &ProgressPanel::refresh);
    parent->installEventFilter(this);
    hide();
}

void ProgressPanel::refresh()
{
    const auto state = slowest(m_background, kPanelAfter);
    setVisible(state.has_value());
    if (!state)
        return;
    m_shownId = state->id;
    m_title->setText(state->title);
    const QString left = remainingText(*state);
    m_step->setText(state->cancelling ? tr("Stopping…")
                    : left.isEmpty()  ? state->step
                                      : state->step + QStringLiteral(" · ") + left);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(state->title));
    m_cancel->setEnabled(!state->cancelling);
    showShare(m_bar, *state);
    place();
}

void ProgressPanel::place()
{
    const QSize size(em(this, 22), qMax(sizeHint().height(), em(this, 7)));
    const int gap = em(this);
    setGeometry(parentWidget()->width() - size.width() - gap,
                parentWidget()->height() - size.height() - gap, size.width(), size.height());
    raise();
}

bool ProgressPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace ui
