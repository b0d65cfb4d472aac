// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_chips.h"

#include "ui/base/format.h"
#include "ui/base/icons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/tick_menu.h"

namespace ui {

static constexpr int kMostNamed = 2;

FilterChips::FilterChips(models::RecordListModel &list, QWidget *parent)
    : QWidget(parent), m_list(list)
{
    auto *flow = new FlowLayout(em(this, 0.4), this);
    m_chosen = new QToolButton;
    m_chosen->setIcon(icon(QStringLiteral("close")));
    m_chosen->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_chosen->setCheckable(true);
    m_chosen->setChecked(true);
    m_chosen->setMinimumHeight(em(this, 1.7));
    m_chosen->hide();
    flow->addWidget(m_chosen);
    for (const models::ListFilter &filter : list.kind().filters) {
        auto *chip = new QToolButton;
        chip->setObjectName(QStringLiteral("chip_") + filter.key);
        chip->setPopupMode(QToolButton::InstantPopup);
        chip->setCheckable(true);
        chip->setMinimumHeight(em(this, 1.7));
        auto *menu = new TickMenu(chip);
        chip->setMenu(menu);
        connect(menu, &QMenu::aboutToShow, this,
                [this, key = filter.key, menu] { fill(key, menu); });
        flow->addWidget(chip);
        m_chips.insert(filter.key, chip);
    }
    m_clear = new LinkButton(tr("Show all"));
    m_clear->setAccessibleName(m_clear->text());
    m_clear->setMinimumHeight(em(this, 1.7));
    flow->addWidget(m_clear);
    for (QAbstractButton *button :
         {static_cast<QAbstractButton *>(m_clear), static_cast<QAbstractButton *>(m_chosen)})
        connect(button, &QAbstractButton::clicked, this, [this] {
            setChosen({});
            m_list.clearFilters();
            emit cleared();
        });
    connect(&list, &models::RecordListModel::loaded, this, &FilterChips::word);
    word();
}

void FilterChips::setChosen(const QString &title)
{
    m_chosen->setText(title);
    m_chosen->setAccessibleName(title);
    m_chosen->setToolTip(tr("Show all"));
    m_chosen->setVisible(!title.isEmpty());
}

void FilterChips::fill(const QString &key, QMenu *menu)
{
    menu->clear();
    const QStringList codes = m_list.filter(key);
    for (const models::FilterChoice &choice : m_list.filterChoices(key)) {
        m_labels[key].insert(choice.code, choice.label);
        const QString text = choice.count < 0
                                 ? choice.label
                                 : tr("%1   %2").arg(choice.label, countText(choice.count));
        QAction *action = static_cast<TickMenu *>(menu)->addTick(text, codes.contains(choice.code));
        connect(action, &QAction::triggered, this,
                [this, key, code = choice.code](bool on) { tick(key, code, on); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("Nothing to choose from"))->setEnabled(false);
}

void FilterChips::tick(const QString &key, const QString &code, bool on)
{
    QStringList codes = m_list.filter(key);
    codes.removeAll(code);
    if (on)
        codes << code;
    m_list.setFilter(key, codes);
    word();
}

void FilterChips::word()
{
    for (const models::ListFilter &filter : m_list.kind().filters) {
        QToolButton *chip = m_chips.value(filter.key);
        const QString title = filter.displayTitle(models::language());
        const QStringList codes = m_list.filter(filter.key);
        QStringList names;
        for (const QString &code : codes.mid(0, kMostNamed))
            names << m_labels.value(filter.key).value(code, code);
        QString text = title;
        if (!codes.isEmpty())
            text = tr("%1: %2").arg(title, names.join(tr(", ")));
        if (codes.size() > kMostNamed)
            text += tr(" and %1 more").arg(codes.size() - kMostNamed);
        chip->setText(text);
        chip->setAccessibleName(text);
        chip->setChecked(!codes.isEmpty());
    }
    m_clear->setVisible(m_list.isFiltered());
}

} // namespace ui
