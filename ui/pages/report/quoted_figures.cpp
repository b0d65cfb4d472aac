// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report/quoted_figures.h"

#include "ui/widgets/labels.h"

namespace ui {

QuotedFigures::QuotedFigures(PageContext &context, QWidget *parent)
    : QScrollArea(parent), m_context(context)
{
    setObjectName(QStringLiteral("quoted_figures"));
    setAccessibleName(tr("Figures quoted"));
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(em(this, 11));
}

void QuotedFigures::setFigures(const models::FigureBook &book, const QStringList &ids)
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(em(this, 0.4), 0, em(this, 0.6), em(this));
    column->setSpacing(em(this, 0.15));
    column->addWidget(makeSectionTitle(tr("Figures quoted")));
    for (const QString &id : ids)
        if (const models::Figure *figure = book.find(id))
            addFigure(column, *figure);
    column->addStretch();
    setWidget(body);
    body->show();
}

void QuotedFigures::addFigure(QVBoxLayout *column, const models::Figure &figure)
{
    column->addSpacing(em(this, 0.6));
    const models::Language language = m_context.language();
    const QString title = figure.title(language);
    auto *link = new LinkButton(title);
    link->setObjectName(QStringLiteral("quoted_") + figure.id);
    link->setToolTip(tr("Who or what is behind it"));
    link->setAccessibleDescription(figure.text(language));
    connect(link, &LinkButton::clicked, &m_context,
            [this, id = figure.id] { m_context.showPeople(id); });
    column->addWidget(link);
    auto *text = new QLabel(figure.text(language));
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(text);
    column->addWidget(makeNote(figure.definition(language)));
}

} // namespace ui
