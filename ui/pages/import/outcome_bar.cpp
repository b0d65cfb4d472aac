// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/outcome_bar.h"

#include "ui/base/format.h"
#include "ui/base/icons.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace ui {

static QString wordOf(ImportFilter filter)
{
    switch (filter) {
    case ImportFilter::Added:
        return OutcomeBar::tr("New %1");
    case ImportFilter::Changed:
        return OutcomeBar::tr("Changed %1");
    case ImportFilter::Unchanged:
        return OutcomeBar::tr("Unchanged %1");
    case ImportFilter::Left:
        return OutcomeBar::tr("Problems %1");
    case ImportFilter::ToLookAt:
        return OutcomeBar::tr("To look at %1");
    case ImportFilter::All:
        break;
    }
    return {};
}

static QString explanationOf(ImportFilter filter)
{
    switch (filter) {
    case ImportFilter::Added:
        return OutcomeBar::tr("Rows that are not in the file yet");
    case ImportFilter::Changed:
        return OutcomeBar::tr("Rows that change what is in the file");
    case ImportFilter::Unchanged:
        return OutcomeBar::tr("Rows that are in the file already");
    case ImportFilter::Left:
        return OutcomeBar::tr("Rows that stay out until they are put right");
    case ImportFilter::ToLookAt:
        return OutcomeBar::tr("Values that come in, but deserve a look");
    case ImportFilter::All:
        break;
    }
    return {};
}

OutcomeBar::OutcomeBar(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(em(this, 0.3));
    m_group.setExclusive(false);
    for (const auto filter : {ImportFilter::Added, ImportFilter::Changed, ImportFilter::Unchanged,
                              ImportFilter::Left, ImportFilter::ToLookAt}) {
        auto *button = new QPushButton;
        button->setObjectName(QStringLiteral("outcome_%1").arg(int(filter)));
        button->setCheckable(true);
        button->setToolTip(explanationOf(filter));
        if (filter == ImportFilter::Left)
            button->setIcon(icon(QStringLiteral("problem")));
        if (filter == ImportFilter::ToLookAt)
            button->setIcon(icon(QStringLiteral("warning")));
        m_group.addButton(button, int(filter));
        row->addWidget(button);
    }
    row->addStretch();
    connect(&m_group, &QButtonGroup::idClicked, this, [this](int id) {
        setFilter(m_group.button(id)->isChecked() ? ImportFilter(id) : ImportFilter::All);
    });
}

void OutcomeBar::setReport(const models::ImportReport &report)
{
    for (QAbstractButton *button : m_group.buttons()) {
        const auto filter = ImportFilter(m_group.id(button));
        button->setText(wordOf(filter).arg(countText(countOf(report, filter))));
    }
}

void OutcomeBar::setFilter(ImportFilter filter)
{
    for (QAbstractButton *button : m_group.buttons())
        button->setChecked(m_group.id(button) == int(filter));
    if (filter == m_filter)
        return;
    m_filter = filter;
    emit filterChanged(filter);
}

} // namespace ui
