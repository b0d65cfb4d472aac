// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/narrative.h"

#include "models/base/edit_title.h"
#include "models/base/quantity_words.h"
#include "models/edits/sentences.h"
#include "models/report/wording.h"
#include "models/storage/store.h"

#include <QCoreApplication>

// THE SENTENCE TABLE
//
// To add a sentence: one line here, its maker in narrative_people.cpp or narrative_year.cpp, and
// addSentence() where its section says it. A maker asks the draft for each figure, says nothing of
// what is not recorded and writes 人, 人次 and 场次 as they were counted. That it can be edited,
// warns when its figures move and is a field of templates comes by itself.

namespace models {

namespace {

struct NarrativeText
{
    Q_DECLARE_TR_FUNCTIONS(models::Narrative)
};

} // namespace

const QList<SentenceLine> &sentenceTable()
{
    static const QList<SentenceLine> table{
        {"rural_share", "overview",
         QT_TRANSLATE_NOOP("Sentence", "Packages, members and rural teachers"), ruralShareSentence},
        {"coverage", "overview", QT_TRANSLATE_NOOP("Sentence", "The three coverages"),
         coverageSentence},
        {"change", "overview", QT_TRANSLATE_NOOP("Sentence", "Change since last year"),
         changeSentence},
        {"young_share", "overview", QT_TRANSLATE_NOOP("Sentence", "Young teachers"), youngSentence},
        {"activities", "activities", QT_TRANSLATE_NOOP("Sentence", "Activities and sessions"),
         activitySentence},
        {"attendance", "activities", QT_TRANSLATE_NOOP("Sentence", "Attendance and class hours"),
         attendanceSentence},
        {"reach", "activities", QT_TRANSLATE_NOOP("Sentence", "Others whom activities reached"),
         reachSentence},
        {"money", "funds", QT_TRANSLATE_NOOP("Sentence", "Budget, spending and balance"),
         moneySentence},
        {"outcomes", "outcomes", QT_TRANSLATE_NOOP("Sentence", "Outcomes by level and kind"),
         outcomeSentence},
        {"achievements", "outcomes", QT_TRANSLATE_NOOP("Sentence", "Honours, papers and the like"),
         achievementSentence},
        {"awards", "outcomes", QT_TRANSLATE_NOOP("Sentence", "Awards by programme and grade"),
         awardSentence},
    };
    return table;
}

const SentenceLine *sentenceLine(const QString &id)
{
    for (const SentenceLine &line : sentenceTable())
        if (id == QLatin1String(line.id))
            return &line;
    return nullptr;
}

static Sentence inUse(const SectionDraft &draft, const SentenceLine &line)
{
    Sentence sentence;
    sentence.line = &line;
    const QStringList before = std::exchange(draft.figures, {});
    sentence.made = line.make(draft);
    sentence.figures = std::exchange(draft.figures, before);
    sentence.text = sentence.made;
    const auto edited = findAll<EditedSentence>(
        draft.database, "WHERE cycle_id = ? AND sentence = ? AND group_id IS NULL ORDER BY id DESC",
        {Value(draft.book.cycle().id), toValue(QString(QLatin1String(line.id)))});
    if (!edited.isEmpty()) {
        sentence.edited = edited.first();
        sentence.text = sentence.edited.content;
        sentence.moved = movedQuotes(sentence.edited, draft.book);
    }
    return sentence;
}

Sentence sentenceInUse(SQLite::Database &database, const ChartSource &source,
                       const SentenceLine &line)
{
    const SectionDraft draft{database,
                             source,
                             *source.books.last(),
                             wholeDistrictOf(setting(database, kDistrictSetting)),
                             {}};
    return inUse(draft, line);
}

Result<QList<Sentence>> readSentences(SQLite::Database &database, const ChartSource &source)
{
    QList<Sentence> sentences;
    const auto done =
        guarded(QString::fromStdString(database.getFilename()), [&]() -> Result<void> {
            for (const SentenceLine &line : sentenceTable())
                sentences << sentenceInUse(database, source, line);
            return {};
        });
    if (!done)
        return done.failure();
    return sentences;
}

void addSentence(SectionDraft &draft, const char *id)
{
    const SentenceLine *line = sentenceLine(QLatin1String(id));
    Q_ASSERT_X(line, "addSentence", id);
    const Sentence sentence = inUse(draft, *line);
    if (sentence.text.isEmpty())
        return;
    QStringList quoted = sentence.figures;
    if (sentence.edited.id)
        quoted = quotesFromJson(sentence.edited.quotes).keys();
    for (const QString &figure : quoted)
        if (!draft.figures.contains(figure))
            draft.figures << figure;
    for (const QString &paragraph : sentence.text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        draft.paragraph(paragraph.trimmed());
}

static QString editTitleOf(const SentenceLine &line)
{
    return editTitle("sentences.written", {catalogueWord("Sentence", line.title)});
}

static Result<void> keep(RecordFile &file, const ChartSource &source, const Sentence &sentence,
                         const QString &text)
{
    const FigureBook &book = *source.books.last();
    return file.edit(editTitleOf(*sentence.line), [&](Transaction &transaction) -> Result<void> {
        EditedSentence edited = sentence.edited;
        edited.cycleId = book.cycle().id;
        edited.sentence = QLatin1String(sentence.line->id);
        edited.content = text;
        edited.quotes = quotesJson(quotesIn(text, book, sentence.figures));
        keepSentence(transaction, edited, sentence.made);
        return {};
    });
}

static Result<Sentence> readSentence(RecordFile &file, const ChartSource &source, const QString &id)
{
    const SentenceLine *line = sentenceLine(id);
    if (!line)
        return fail(ErrorCode::NotFound,
                    NarrativeText::tr("The report has no sentence “%1”.").arg(id));
    Sentence sentence;
    const auto read = guarded(file.path(), [&]() -> Result<void> {
        sentence = sentenceInUse(file.database(), source, *line);
        return {};
    });
    if (!read)
        return read.failure();
    return sentence;
}

Result<void> writeSentence(RecordFile &file, const ChartSource &source, const QString &id,
                           const QString &text)
{
    const auto sentence = readSentence(file, source, id);
    if (!sentence)
        return sentence.failure();
    const QString content = text.trimmed();
    if (content.isEmpty() && !sentence->made.isEmpty())
        return fail(ErrorCode::Input,
                    NarrativeText::tr("The sentence is empty. Write it, or take what the figures "
                                      "say."));
    return keep(file, source, *sentence, content);
}

Result<void> keepSentence(RecordFile &file, const ChartSource &source, const QString &id)
{
    const auto sentence = readSentence(file, source, id);
    if (!sentence)
        return sentence.failure();
    if (!sentence->edited.id || sentence->moved.isEmpty())
        return {};
    // The old numbers stay in the text, so they are remembered with what they stand for today.
    Quotes quotes = quotesFromJson(sentence->edited.quotes);
    for (const MovedQuote &moved : sentence->moved)
        quotes[moved.figure] = moved.now;
    return file.edit(editTitleOf(*sentence->line), [&](Transaction &transaction) -> Result<void> {
        EditedSentence edited = sentence->edited;
        edited.quotes = quotesJson(quotes);
        keepSentence(transaction, edited, {});
        return {};
    });
}

QString qualifiedNumber(std::optional<qint64> number, const QString &qualifier, const QString &unit)
{
    const bool saysNone = !number || saysNoNumber(qualifier);
    return saysNone ? qualifiedText({}, qualifier, unit)
                    : qualifiedText(QString::number(*number), qualifier, unit);
}

} // namespace models
