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
    if (!m_outdated.isEmpty())
        column->addWidget(makeSectionTitle(tr("Sentences whose figures have moved")));
    for (const models::Sentence &sentence : std::as_const(m_outdated))
        addOutdated(column, book, sentence);
    column->addWidget(makeSectionTitle(tr("Figures quoted")));
    for (const QString &id : ids)
        if (const models::Figure *figure = book.find(id))
            addFigure(column, *figure);
    column->addStretch();
    setWidget(body);
    body->show();
}

void QuotedFigures::settle(
    const std::function<models::Result<void>(const models::ChartSource &)> &work)
{
    const auto cycle = m_context.cycle();
    if (!cycle || m_context.tellIfBusy())
        return;
    const auto done = work(
        {m_context.books(), m_context.targets(), cycle->ruralDefinition, m_context.published()});
    if (!done)
        m_context.prompt().report(done.error());
}

// What the sentence is about, each figure with its old and its new number, and what to do.
void QuotedFigures::addOutdated(QVBoxLayout *column, const models::FigureBook &book,
                                const models::Sentence &sentence)
{
    const models::Language language = m_context.language();
    const QString id = QLatin1String(sentence.line->id);
    QStringList lines{models::say(language, "Sentence", sentence.line->title)};
    for (const models::MovedQuote &moved : sentence.moved) {
        const models::Figure *figure = book.find(moved.figure);
        lines << tr("%1: %2 when it was written, now %3.")
                     .arg(figure ? figure->title(language) : moved.figure, moved.before, moved.now);
    }
    column->addSpacing(em(this, 0.4));
    auto *text = new QLabel(lines.join(QLatin1Char('\n')));
    text->setObjectName(QStringLiteral("outdated_") + id);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(text);
    const bool writable = m_context.isWritable(models::recordType<models::EditedSentence>());
    const auto add = [&](const QString &name, const char *object, const auto &work) {
        auto *link = new LinkButton(name);
        link->setObjectName(QLatin1String(object) + id);
        link->setEnabled(writable);
        connect(link, &LinkButton::clicked, this, [this, work] { settle(work); });
        column->addWidget(link);
    };
    add(tr("It still holds"), "holds_", [this, id](const models::ChartSource &source) {
        return models::keepSentence(*m_context.file(), source, id);
    });
    add(tr("Use the new wording"), "reset_",
        [this, id, made = sentence.made](const models::ChartSource &source) {
            return models::writeSentence(*m_context.file(), source, id, made);
        });
    column->addSpacing(em(this, 0.8));
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
