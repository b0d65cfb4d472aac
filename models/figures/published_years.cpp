// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/published_years.h"

#include <SQLiteCpp/Statement.h>

namespace models {

// Of every published cycle the publication that holds.
static const char *const kNewest =
    "SELECT cycle.id AS cycle_id, max(publication.id) AS id FROM cycle "
    "JOIN publication ON publication.cycle_id = cycle.id "
    "WHERE cycle.status = 'published' GROUP BY cycle.id";

static void readFigures(SQLite::Database &database, PublishedYears &years)
{
    SQLite::Statement row(database,
                          std::string("SELECT newest.cycle_id, figure, part, coalesce(whole, 0), "
                                      "coalesce(unknown, 0) FROM (") +
                              kNewest +
                              ") AS newest JOIN frozen_figure ON publication_id = newest.id "
                              "WHERE instr(figure, '/') = 0");
    while (row.executeStep())
        years[row.getColumn(0).getInt64()].figures.insert(
            QString::fromStdString(row.getColumn(1).getString()),
            {row.getColumn(2).getInt64(), row.getColumn(3).getInt64(),
             row.getColumn(4).getInt64()});
}

static void readScores(SQLite::Database &database, PublishedYears &years)
{
    SQLite::Statement row(
        database, std::string("SELECT newest.cycle_id, count(total), sum(total) FROM (") + kNewest +
                      ") AS newest JOIN frozen_score ON publication_id = newest.id "
                      "GROUP BY newest.cycle_id HAVING count(total) > 0");
    while (row.executeStep()) {
        PublishedYear &year = years[row.getColumn(0).getInt64()];
        const qint64 count = row.getColumn(1).getInt64(), sum = row.getColumn(2).getInt64();
        year.scored = count;
        year.meanScore = Hundredths{(2 * sum + count) / (2 * count)};
    }
}

PublishedYears readPublishedYears(SQLite::Database &database)
{
    PublishedYears years;
    readFigures(database, years);
    readScores(database, years);
    return years;
}

} // namespace models
