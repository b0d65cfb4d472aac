// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/widgets/labels.h"

#include <algorithm>

namespace ui {

Banner::Banner(QWidget *parent) : QWidget(parent), m_text(new QLabel), m_buttons(new QHBoxLayout)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_text->setObjectName(QStringLiteral("banner"));
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setWordWrap(true);
    m_buttons->setSpacing(em(this, 0.5));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(em(this), em(this, 0.2), em(this), em(this, 0.2));
    line->setSpacing(em(this));
    line->addWidget(m_text, 1);
    line->addLayout(m_buttons);
    setVisible(false);
}

void Banner::show(const QString &text, const QList<Choice> &choices)
{
    m_text->setText(text);
    setVisible(!text.isEmpty());
    const bool same = std::equal(choices.begin(), choices.end(), m_choices.begin(), m_choices.end(),
                                 [](const Choice &one, const Choice &other) {
                                     return one.id == other.id && one.title == other.title;
                                 });
    if (same)
        return;
    m_choices = choices;
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was pressed
        delete item;
    }
    for (const Choice &choice : choices) {
        auto *button = new QPushButton(choice.title);
        button->setObjectName(choice.id);
        connect(button, &QPushButton::clicked, this, choice.chosen);
        m_buttons->addWidget(button);
    }
}

} // namespace ui
