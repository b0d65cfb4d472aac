// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sentences_dialog.h"

#include "models/report/narrative.h"
#include "ui/widgets/labels.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

using models::Figure;
using models::Result;
using models::Sentence;

class SentencesDialog : public QDialog
{
    Q_OBJECT
public:
    SentencesDialog(PageContext &context, QWidget *parent) : QDialog(parent), m_context(context)
    {
        setObjectName(QStringLiteral("sentences_dialog"));
        setWindowTitle(tr("Sentences of the report"));
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(em(this, 1.2), em(this), em(this, 1.2), em(this));
        column->setSpacing(em(this, 0.5));
        column->addWidget(makeHeading(windowTitle()));
        column->addWidget(makeNote(
            tr("Sentences are made from the figures. You may write one anew: it is then printed as "
               "you wrote it, in every document, and you are told when a figure in it moves.")));
        auto *split = new QSplitter;
        split->addWidget(makeList());
        split->addWidget(makeText());
        split->setChildrenCollapsible(false);
        split->setSizes({em(this, 17), em(this, 36)});
        split->setStretchFactor(1, 1);
        column->addWidget(split, 1);
        auto *buttons = new QDialogButtonBox;
        buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
        column->addWidget(buttons);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        connect(&m_context, &PageContext::figuresChanged, this, &SentencesDialog::read);
        resizeWithinScreen(this, 54, 32);
        read();
        m_list->setCurrentRow(0);
    }

    // What was typed is kept, as everywhere; the dialog stays open while it cannot be.
    void done(int result) override
    {
        if (keepTyped())
            QDialog::done(result);
    }

private:
    QWidget *makeList()
    {
        m_list = new QListWidget;
        m_list->setObjectName(QStringLiteral("sentence_list"));
        m_list->setAccessibleName(tr("Sentences"));
        m_list->setWordWrap(true);
        connect(m_list, &QListWidget::currentRowChanged, this, &SentencesDialog::leaveSentence);
        return m_list;
    }

    QWidget *makeText()
    {
        auto *side = new QWidget;
        auto *column = new QVBoxLayout(side);
        column->setContentsMargins(em(this, 0.6), 0, 0, 0);
        column->setSpacing(em(this, 0.5));
        m_text = new QPlainTextEdit;
        m_text->setObjectName(QStringLiteral("sentence_text"));
        m_text->setAccessibleName(tr("Text of the sentence"));
        m_text->setTabChangesFocus(true);
        column->addWidget(m_text, 3);
        m_moved = new QLabel;
        m_moved->setObjectName(QStringLiteral("sentence_moved"));
        m_moved->setWordWrap(true);
        m_moved->setTextFormat(Qt::PlainText);
        m_moved->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(m_moved);
        column->addLayout(makeActions());
        column->addWidget(makeSectionTitle(tr("Figures in this sentence")));
        m_quotes = makeNote({});
        m_quotes->setObjectName(QStringLiteral("sentence_quotes"));
        m_quotes->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(m_quotes);
        column->addStretch(1);
        connect(m_text, &QPlainTextEdit::textChanged, this, &SentencesDialog::onTyped);
        return side;
    }

    QLayout *makeActions()
    {
        m_keep = makeMainButton(tr("Keep this wording"));
        m_keep->setObjectName(QStringLiteral("keep_sentence"));
        m_still = new QPushButton(tr("It still holds"));
        m_still->setObjectName(QStringLiteral("sentence_holds"));
        m_still->setToolTip(tr("Keeps your text; the figures are remembered as they are now"));
        m_reset = new QPushButton(tr("Use the new wording"));
        m_reset->setObjectName(QStringLiteral("reset_sentence"));
        m_reset->setToolTip(
            tr("Takes your text back: the sentence is made from the figures again"));
        auto *row = new QHBoxLayout;
        row->addWidget(m_keep);
        row->addWidget(m_still);
        row->addWidget(m_reset);
        row->addStretch();
        connect(m_keep, &QPushButton::clicked, this, [this] {
            apply([this](const QString &id) { return write(id, m_text->toPlainText()); });
        });
        connect(m_still, &QPushButton::clicked, this, [this] {
            apply([this](const QString &id) {
                return models::keepSentence(*m_context.file(), source(), id);
            });
        });
        connect(m_reset, &QPushButton::clicked, this, [this] {
            apply([this](const QString &id) { return write(id, current()->made); });
        });
        return row;
    }

    models::ChartSource source() const
    {
        return {m_context.books(), m_context.targets(), m_context.cycle()->ruralDefinition,
                m_context.published()};
    }

    Result<void> write(const QString &id, const QString &text)
    {
        return models::writeSentence(*m_context.file(), source(), id, text);
    }

    const Sentence *current() const
    {
        const int row = m_list->currentRow();
        return row >= 0 && row < m_sentences.size() ? &m_sentences[row] : nullptr;
    }

    void apply(const std::function<Result<void>(const QString &)> &work)
    {
        const Sentence *sentence = current();
        if (!sentence || m_context.tellIfBusy())
            return;
        if (const auto done = work(QLatin1String(sentence->line->id)); !done)
            return m_context.prompt().report(done.error());
        m_typed = false;
        read();
    }

    // Keeps what was typed into the sentence that is shown. False, having said why, when it cannot.
    bool keepTyped()
    {
        if (!m_typed || m_shown < 0 || m_shown >= m_sentences.size())
            return true;
        const Sentence &sentence = m_sentences[m_shown];
        const QString text = m_text->toPlainText();
        if (text.trimmed() == sentence.text)
            return true;
        if (m_context.tellIfBusy())
            return false;
        m_typed = false; // before the file tells of the change
        const auto kept = write(QLatin1String(sentence.line->id), text);
        m_typed = !kept;
        if (!kept)
            m_context.prompt().report(kept.error());
        return kept.has_value();
    }

    void leaveSentence()
    {
        const bool typed = m_typed;
        if (!keepTyped()) {
            const QSignalBlocker quiet(m_list);
            m_list->setCurrentRow(m_shown);
            return;
        }
        showSentence();
        if (typed) // not now: the list is in the middle of a click
            QMetaObject::invokeMethod(this, &SentencesDialog::read, Qt::QueuedConnection);
    }

    void read()
    {
        if (!m_context.isReadable() || !m_context.cycle() || !m_context.figures())
            return;
        const auto sentences = models::readSentences(m_context.file()->database(), source());
        if (!sentences)
            return m_context.prompt().report(sentences.error());
        const QString typed = m_typed ? m_text->toPlainText() : QString();
        const int row = std::max(0, m_list->currentRow());
        m_sentences = *sentences;
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Sentence &sentence : std::as_const(m_sentences))
            m_list->addItem(titleOf(sentence));
        m_list->setCurrentRow(row);
        showSentence();
        if (!typed.isNull()) // what somebody is typing is theirs
            m_text->setPlainText(typed);
    }

    QString titleOf(const Sentence &sentence) const
    {
        const QString title = models::say(m_context.language(), "Sentence", sentence.line->title);
        if (!sentence.moved.isEmpty())
            return tr("%1 · figures have moved").arg(title);
        if (sentence.edited.id)
            return tr("%1 · written anew").arg(title);
        return sentence.text.isEmpty() ? tr("%1 · nothing recorded").arg(title) : title;
    }

    QString figureTitle(const QString &id) const
    {
        const Figure *figure = m_context.figures()->find(id);
        return figure ? figure->title(m_context.language()) : id;
    }

    void showSentence()
    {
        const Sentence *sentence = current();
        if (!sentence)
            return;
        {
            const QSignalBlocker quiet(m_text);
            m_text->setPlainText(sentence->text);
        }
        m_typed = false;
        m_shown = m_list->currentRow();
        QStringList moved;
        for (const models::MovedQuote &quote : sentence->moved)
            moved << tr("%1: %2 when it was written, now %3.")
                         .arg(figureTitle(quote.figure), quote.before, quote.now);
        m_moved->setText(moved.join(QLatin1Char('\n')));
        m_moved->setVisible(!moved.isEmpty());
        showQuotes(models::quotesIn(sentence->text, *m_context.figures(), sentence->figures));
        showButtons();
    }

    void showQuotes(const models::Quotes &quotes)
    {
        QStringList lines;
        for (auto each = quotes.begin(); each != quotes.end(); ++each)
            lines << QStringLiteral("%1  %2").arg(figureTitle(each.key()), each.value());
        m_quotes->setText(lines.isEmpty() ? tr("None.") : lines.join(QLatin1Char('\n')));
    }

    void onTyped()
    {
        m_typed = true;
        if (const Sentence *sentence = current())
            showQuotes(
                models::quotesIn(m_text->toPlainText(), *m_context.figures(), sentence->figures));
        showButtons();
    }

    void showButtons()
    {
        const Sentence *sentence = current();
        const bool writable = m_context.isWritable(models::recordType<models::EditedSentence>());
        m_text->setReadOnly(!writable);
        m_keep->setEnabled(writable && sentence && m_typed &&
                           m_text->toPlainText().trimmed() != sentence->text);
        m_still->setVisible(sentence && !sentence->moved.isEmpty());
        m_still->setEnabled(writable);
        m_reset->setEnabled(writable && sentence && sentence->edited.id);
    }

    PageContext &m_context;
    QList<Sentence> m_sentences;
    bool m_typed = false;
    int m_shown = -1; // row of the sentence in the text
    QListWidget *m_list = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_moved = nullptr;
    QLabel *m_quotes = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_still = nullptr;
    QPushButton *m_reset = nullptr;
};

void showSentences(PageContext &context, QWidget *parent)
{
    if (!context.isReadable() || !context.cycle() || !context.figures())
        return;
    auto *dialog = new SentencesDialog(context, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace ui

#include "sentences_dialog.moc"
