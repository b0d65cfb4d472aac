// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/moved_quotes.h"
#include "models/report/sections.h"
#include "models/storage/record_file.h"

namespace models {

// One line of THE SENTENCE TABLE: sentences of the annual report that are made from figures.
struct SentenceLine
{
    const char *id;      // snake_case; never reused
    const char *section; // id of the section that says it
    const char *title;   // English source text in context "Sentence"
    // In Chinese; empty where nothing is recorded to say. Asks the draft for its figures, which
    // makes them the sentence's.
    QString (*make)(const SectionDraft &);
};

// Every sentence, in the order of the report.
const QList<SentenceLine> &sentenceTable();

// Null when there is none of that id.
const SentenceLine *sentenceLine(const QString &id);

// A sentence as the report says it.
struct Sentence
{
    const SentenceLine *line = nullptr;
    QString made;            // from the figures as they are now
    QString text;            // what is printed: what somebody wrote, else what was made
    QStringList figures;     // ids of those that `made` quotes
    EditedSentence edited;   // id 0: nobody wrote it anew
    QList<MovedQuote> moved; // figures that are no more what the edited text says
};

// Throws SQLite::Exception.
Sentence sentenceInUse(SQLite::Database &database, const ChartSource &source,
                       const SentenceLine &line);

// All of them. Errors as RecordFile.
Result<QList<Sentence>> readSentences(SQLite::Database &database, const ChartSource &source);

// Adds the sentence as a paragraph, as it is in use; nothing when it is empty. Throws
// SQLite::Exception.
void addSentence(SectionDraft &draft, const char *id);

// Keeps what somebody wrote in place of a sentence, with the figures that it quotes as they are
// now; the text that is made anyway takes it back. Errors as RecordFile::edit().
Result<void> writeSentence(RecordFile &file, const ChartSource &source, const QString &id,
                           const QString &text);

// Says that the edited text holds for the figures as they are now. Errors as RecordFile::edit().
Result<void> keepSentence(RecordFile &file, const ChartSource &source, const QString &id);

// The makers, by what they speak of.
QString ruralShareSentence(const SectionDraft &draft);
QString coverageSentence(const SectionDraft &draft);
QString changeSentence(const SectionDraft &draft);
QString youngSentence(const SectionDraft &draft);
QString activitySentence(const SectionDraft &draft);
QString attendanceSentence(const SectionDraft &draft);
QString reachSentence(const SectionDraft &draft);
QString moneySentence(const SectionDraft &draft);
QString outcomeSentence(const SectionDraft &draft);
QString awardSentence(const SectionDraft &draft);
QString achievementSentence(const SectionDraft &draft);

// A number with its unit and the word that says how exact it is, where it stood when it was given:
// 3600多人次, 约120, 10名左右; 多位 where none was said.
QString qualifiedNumber(std::optional<qint64> number, const QString &qualifier,
                        const QString &unit = {});

} // namespace models
