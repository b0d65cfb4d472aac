// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/small_numbers.h"

#include "ui/widgets/labels.h"

#include <QHBoxLayout>

namespace ui {

SmallNumbers::SmallNumbers(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(em(this, 1));
}

SmallNumbers::Number SmallNumbers::Number::of(const models::CountedQuantity &quantity,
                                              const QString &name)
{
    const models::QuantityLine &line = *quantity.line;
    return {line.valueText(quantity), name, QLatin1String(line.id),
            line.displayDefinition(models::language())};
}

void SmallNumbers::setNumbers(const QList<Number> &numbers)
{
    while (m_labels.size() < numbers.size()) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        auto *number = makeSectionTitle({});
        auto *name = makeNote({});
        name->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        column->addWidget(number);
        column->addWidget(name, 1);
        static_cast<QHBoxLayout *>(layout())->addLayout(column, 1);
        m_labels.emplace_back(number, name);
    }
    for (qsizetype at = 0; at < m_labels.size(); ++at) {
        const Number number = numbers.value(at); // empty for what the record before had more
        m_labels[at].first->setText(number.number);
        m_labels[at].second->setText(number.name);
        m_labels[at].first->setProperty("quantity", number.quantity);
        m_labels[at].first->setToolTip(number.definition);
        m_labels[at].first->setVisible(at < numbers.size());
        m_labels[at].second->setVisible(at < numbers.size());
    }
}

} // namespace ui
