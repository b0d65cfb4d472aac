// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assessment/scoring.h"
#include "models/figures/charts.h"
#include "models/report/blocks.h"

#include <SQLiteCpp/Database.h>

namespace models {

// What a section is written from, and the blocks that it adds to.
struct SectionDraft
{
    SQLite::Database &database;
    const ChartSource &source;
    const FigureBook &book; // of the cycle reported
    QString wholeDistrict;  // 全区, 全县 or 全市
    QList<Block> blocks;
    mutable QStringList figures;        // ids of those asked for, each once
    const YearScores *scores = nullptr; // null: none could be made
    QString scoresProblem;              // why

    // A figure that the table of figures has, which the report then quotes; asserts.
    const Figure &figure(const QString &id) const;
    // The rural share under the definition of the source.
    const Figure &ruralShare() const;
    void paragraph(const QString &text) { blocks << ParagraphBlock{text}; }
    void heading(int level, const QString &text) { blocks << HeadingBlock{level, text}; }
    void chart(const char *id);
};

// One line of THE SECTION TABLE.
struct SectionLine
{
    const char *id;
    const char *title; // Chinese; its number is given by its place
    bool attachment;   // after the signature, as 附件n
    void (*write)(SectionDraft &);
};

// Every section of the annual report, in the order of printing: those of the body first.
const QList<SectionLine> &sectionTable();

// The sections, each in a file of its own below sections/. They throw SQLite::Exception.
void writeOverview(SectionDraft &draft);
void writeStructure(SectionDraft &draft);
void writeOrganisation(SectionDraft &draft);
void writeOutcomes(SectionDraft &draft);
void writeOutcomeList(SectionDraft &draft);
void writeActivities(SectionDraft &draft);
void writeFunds(SectionDraft &draft);
void writeDefinitions(SectionDraft &draft);
void writeSettlement(SectionDraft &draft);
void writeRoster(SectionDraft &draft);
void writeResults(SectionDraft &draft);
void writeProblems(SectionDraft &draft);
void writeNextYear(SectionDraft &draft);
void writeScoreList(SectionDraft &draft);
void writeScheme(SectionDraft &draft);

} // namespace models
