// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/charts.h"
#include "models/figures/hours_rules.h"
#include "models/figures/money_rules.h"
#include "models/report/blocks.h"
#include "models/report/score_tables.h"

#include <SQLiteCpp/Database.h>

#include <optional>

namespace models {

// What all documents of one cycle are written from: read when first asked for and kept, so that
// thousands of papers ask for the year but once. Belongs to one thread.
class DocumentSource
{
public:
    // `charts` as of readChartSource() when somebody has counted already. Throws SQLite::Exception.
    DocumentSource(SQLite::Database &database, const Cycle &cycle,
                   std::optional<ChartSource> charts = {});

    SQLite::Database &database() const { return m_database; }
    const Cycle &cycle() const { return m_cycle; }
    const QString &centre() const { return m_centre; }
    const QString &district() const { return m_district; }
    bool isSample() const { return m_isSample; }

    // The figures of the cycle and of those before it. Errors as RecordFile.
    Result<const ChartSource *> charts();
    // The scores of the cycle under its scheme. Errors as readScores().
    Result<const ScoredYear *> scores();
    // Throw SQLite::Exception.
    const HoursRuleBook &hoursRules();
    const MoneyRuleBook &moneyRules();

private:
    SQLite::Database &m_database;
    Cycle m_cycle;
    QString m_centre, m_district;
    bool m_isSample = false;
    std::optional<ChartSource> m_charts;
    std::optional<ScoredYear> m_scores;
    std::optional<HoursRuleBook> m_hours;
    std::optional<MoneyRuleBook> m_money;
};

// A document at work: its blocks so far, and the numbers of its headings.
struct PaperDraft
{
    explicit PaperDraft(DocumentSource &from) : source(from) {}

    DocumentSource &source;
    QList<Block> blocks;
    QStringList figures; // ids of figures quoted

    void paragraph(const QString &text) { blocks << ParagraphBlock{text}; }
    void note(const QString &text) { blocks << NoteBlock{text}; }
    // 一、 and the title: the next section.
    void section(const QString &title);
    // （一） and the title, within the section.
    void subsection(const QString &title);
    // The issuer over the day of today.
    void sign();

private:
    int m_section = 0;
    int m_subsection = 0;
};

// A table whose header is given as words separated by blanks; every column of `numeric` ('9' or
// 'x') that is '9' is right-aligned.
TableBlock tableOf(const QString &caption, const QString &header, const char *numeric);

} // namespace models
