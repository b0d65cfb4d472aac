// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/paper_draft.h"

#include "models/base/clock.h"
#include "models/report/wording.h"
#include "models/storage/store.h"

namespace models {

DocumentSource::DocumentSource(SQLite::Database &database, const Cycle &cycle,
                               std::optional<ChartSource> charts)
    : m_database(database),
      m_cycle(cycle),
      m_centre(setting(database, kCentreSetting)),
      m_district(setting(database, kDistrictSetting)),
      m_isSample(setting(database, kSampleSetting) == QLatin1String("1")),
      m_charts(std::move(charts))
{
}

Result<const ChartSource *> DocumentSource::charts()
{
    if (!m_charts) {
        auto read = readChartSource(m_database, m_cycle);
        if (!read)
            return read.failure();
        m_charts = std::move(*read);
    }
    return &*m_charts;
}

Result<const ScoredYear *> DocumentSource::scores()
{
    if (!m_scores) {
        auto read = readScores(m_database, m_cycle);
        if (!read)
            return read.failure();
        m_scores = std::move(*read);
    }
    return &*m_scores;
}

const HoursRuleBook &DocumentSource::hoursRules()
{
    if (!m_hours)
        m_hours.emplace(m_database);
    return *m_hours;
}

const MoneyRuleBook &DocumentSource::moneyRules()
{
    if (!m_money)
        m_money.emplace(m_database);
    return *m_money;
}

void PaperDraft::section(const QString &title)
{
    m_subsection = 0;
    blocks << HeadingBlock{1, chineseNumber(++m_section) + QStringLiteral("、") + title};
}

void PaperDraft::subsection(const QString &title)
{
    blocks << HeadingBlock{2, QStringLiteral("（%1）").arg(chineseNumber(++m_subsection)) + title};
}

void PaperDraft::sign()
{
    blocks << SignatureBlock{source.centre(), chineseDate(now().toLocalTime().date())};
}

TableBlock tableOf(const QString &caption, const QString &header, const char *numeric)
{
    TableBlock table;
    table.caption = caption;
    table.header = header.split(QLatin1Char(' '));
    for (const char *column = numeric; *column; ++column)
        table.numeric << (*column == '9');
    Q_ASSERT(table.numeric.size() == table.header.size());
    return table;
}

} // namespace models
