// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edits/school_sites.h"

#include "models/storage/store.h"
#include "models/vocabulary/code_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace models {

namespace {
struct SchoolSitesTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::SchoolSites)
};

const Field *siteField(const char *key)
{
    return recordType<SchoolSite>().field(QLatin1String(key));
}

// What lists tell about a site, beside of which year it is and who says so.
const QList<const Field *> &facts()
{
    static const QList<const Field *> fields{
        siteField("urban_rural"), siteField("area_code"), siteField("in_county_seat"),
        siteField("in_agricultural_street"), siteField("designated_rural")};
    return fields;
}

QString codeName(const QString &code)
{
    return QStringLiteral("%1 %2").arg(
        code, codeTable(QStringLiteral("urban_rural")).name(code, language()));
}

QString worded(const Field &field, const Value &value)
{
    return QLatin1String(field.key) == QLatin1String("urban_rural")
               ? codeName(textOf(value))
               : displayText(field, value, language());
}

// Whether one code is the wider term of another: 12 of 121.
bool isWider(const QString &wide, const QString &code)
{
    const CodeTable &table = codeTable(QStringLiteral("urban_rural"));
    for (const Term *term = table.find(code); term; term = table.find(term->parent))
        if (term->parent == wide)
            return true;
    return false;
}

// Of three digits, so that every rural definition can answer.
bool isFine(const QString &code)
{
    return code.size() == 3;
}

// What each closed or published year says of a school: whether it is open and what its site is.
QStringList closedYears(SQLite::Database &database, Id school)
{
    SQLite::Statement row(
        database,
        "SELECT cycle.name || '|' || school.id || '|' || coalesce(site.urban_rural, '') || '|' || "
        "coalesce(site.code_year, '') || '|' || coalesce(site.rural_r1, '') || "
        "coalesce(site.rural_r2, '') || '|' || coalesce(site.rural_r3, '') || '|' || "
        "coalesce(site.rural_r4, '') || '|' || coalesce(site.rural_r5, '') "
        "FROM cycle JOIN temp.open_school AS school ON school.id = ?1 "
        "AND school.first_day <= cycle.reference_date AND school.next_day > cycle.reference_date "
        "LEFT JOIN temp.counting_site AS site ON site.school_id = school.id "
        "AND site.first_day <= cycle.reference_date AND site.next_day > cycle.reference_date "
        "WHERE cycle.status IN ('closed', 'published') ORDER BY cycle.starts_on, cycle.id");
    bindValue(row, 1, Value(school));
    QStringList answers;
    while (row.executeStep())
        answers << textOf(columnValue(row, 0));
    return answers;
}

// The first closed year of which one list of answers says other things than the other; empty when
// they are equal.
QString firstOther(const QStringList &before, const QStringList &after)
{
    for (const QString &answer : before)
        if (!after.contains(answer))
            return answer.section(u'|', 0, 0);
    for (const QString &answer : after)
        if (!before.contains(answer))
            return answer.section(u'|', 0, 0);
    return {};
}

// Errors: Refused when `change` made a closed year say something else of the school.
Result<void> keepingClosedYears(SQLite::Database &database, Id school,
                                const std::function<void()> &change)
{
    const QStringList before = closedYears(database, school);
    change();
    const QString year = firstOther(before, closedYears(database, school));
    if (year.isEmpty())
        return {};
    return fail(ErrorCode::Refused,
                SchoolSitesTexts::tr(
                    "The year %1 is closed and counts the school as it was. Give what changed "
                    "a date after that year, or open the year again.")
                    .arg(year));
}

// One telling on its way into the file.
class SiteNews
{
public:
    SiteNews(Transaction &transaction, Id school, const SchoolSite &told)
        : m_transaction(transaction),
          m_told(told),
          m_sites(findAll<SchoolSite>(transaction.database(),
                                      "WHERE school_id = ? ORDER BY coalesce(valid_from, ''), id",
                                      {Value(school)}))
    {
        m_told.id = 0;
        m_told.schoolId = school;
        m_told.validFrom = {};
    }

    SiteOutcome take()
    {
        if (std::none_of(facts().cbegin(), facts().cend(),
                         [&](const Field *field) { return isTold(*field); }))
            return m_outcome;
        if (!m_told.codeYear)
            takeUndated();
        else if (SchoolSite *same = siteOfYear(*m_told.codeYear))
            correct(*same);
        else
            addYear(*m_told.codeYear);
        return m_outcome;
    }

private:
    bool isTold(const Field &field) const { return !isNull(field.get(&m_told)); }

    void say(const Field &field, Severity severity, const QString &message)
    {
        m_outcome.findings << SiteFinding{&field, severity, message};
    }

    SchoolSite *siteOfYear(int year)
    {
        for (auto site = m_sites.rbegin(); site != m_sites.rend(); ++site)
            if (site->codeYear == year)
                return &*site;
        return nullptr;
    }

    // The last site that counts at the end of a year; nothing known when there is none.
    SchoolSite siteIn(int year) const
    {
        SchoolSite found{.schoolId = m_told.schoolId};
        for (const SchoolSite &site : m_sites)
            if (site.validFrom.isEmpty() || site.validFrom.year <= year)
                found = site;
        return found;
    }

    void takeUndated()
    {
        if (m_sites.isEmpty()) {
            m_transaction.insert(m_told);
            m_outcome.changed = true;
            return;
        }
        SchoolSite after = m_sites.last();
        for (const Field *field : facts())
            if (isTold(*field) && mayTakeUndated(*field, after))
                field->set(&after, field->get(&m_told));
        replace(m_sites.last(), after);
    }

    // Nothing that is known is replaced by what has no date, but by a closer word for the same.
    bool mayTakeUndated(const Field &field, const SchoolSite &site)
    {
        const Value told = field.get(&m_told), known = field.get(&site);
        if (told == known || isNull(known))
            return isNull(known);
        if (&field == facts().first()) {
            if (saysCoarser(site))
                return false;
            const bool isDated = site.codeYear || !site.validFrom.isEmpty();
            if (!isDated && isWider(site.urbanRural, m_told.urbanRural))
                return true;
        }
        say(field, Severity::Warning,
            SchoolSitesTexts::tr(
                "The file has “%1” of %2; “%3” has no year and was not taken. Add the year "
                "of the code (代码年份), and it counts from then on.")
                .arg(worded(field, known), yearText(site), worded(field, told)));
        return false;
    }

    static QString yearText(const SchoolSite &site)
    {
        if (site.codeYear)
            return QString::number(*site.codeYear);
        return site.validFrom.isEmpty() ? SchoolSitesTexts::tr("an unknown year")
                                        : site.validFrom.toIso();
    }

    // Whether what is told is a coarser word than the code that is known; then it is said.
    bool saysCoarser(const SchoolSite &known)
    {
        if (!isTold(*facts().first()) || isFine(m_told.urbanRural) || !isFine(known.urbanRural))
            return false;
        const bool agrees = isWider(m_told.urbanRural, known.urbanRural);
        const QString told = codeName(m_told.urbanRural), kept = codeName(known.urbanRural);
        say(*facts().first(), agrees ? Severity::Note : Severity::Warning,
            agrees
                ? SchoolSitesTexts::tr("“%1” is coarser than “%2”, which the file has and keeps.")
                      .arg(told, kept)
                : SchoolSitesTexts::tr(
                      "“%1” does not agree with “%2” in the file, and is too coarse to "
                      "replace it. Give the code of three digits.")
                      .arg(told, kept));
        return true;
    }

    void correct(const SchoolSite &site)
    {
        SchoolSite after = site;
        const bool coarser = saysCoarser(site);
        for (const Field *field : facts()) {
            const Value told = field->get(&m_told), known = field->get(&site);
            if (isNull(told) || told == known || (coarser && field == facts().first()))
                continue;
            field->set(&after, told);
            if (!isNull(known))
                say(*field, Severity::Warning,
                    SchoolSitesTexts::tr("Of the year %1 the file had “%2”; it is “%3” now.")
                        .arg(yearText(site), worded(*field, known), worded(*field, told)));
        }
        replace(site, after);
    }

    // What is true from a year on stands beside what was true before.
    void addYear(int year)
    {
        const SchoolSite before = siteIn(year);
        SchoolSite after = before;
        after.id = 0;
        after.codeYear = year;
        after.validFrom = PartialDate{year};
        after.source = m_told.source;
        const bool coarser = saysCoarser(before);
        bool tells = false;
        for (const Field *field : facts())
            if (isTold(*field) && !(coarser && field == facts().first())) {
                field->set(&after, field->get(&m_told));
                tells = true;
            }
        if (!tells ||
            !store(
                after, [&] { m_transaction.insert(after); }, [&] { m_transaction.remove(after); }))
            return;
        if (!before.urbanRural.isEmpty() && after.urbanRural != before.urbanRural)
            say(*facts().first(), Severity::Note,
                SchoolSitesTexts::tr("“%1” counts from %2 on; before that, “%3” stays.")
                    .arg(codeName(after.urbanRural), QString::number(year),
                         codeName(before.urbanRural)));
    }

    void replace(const SchoolSite &before, SchoolSite after)
    {
        if (std::all_of(facts().cbegin(), facts().cend(), [&](const Field *field) {
                return field->get(&before) == field->get(&after);
            }))
            return;
        if (after.source.isEmpty())
            after.source = m_told.source;
        SchoolSite known = before;
        store(
            after, [&] { m_transaction.update(after); }, [&] { m_transaction.update(known); });
    }

    // Does it, and takes it back with a word where a closed year would be another then. The first
    // that is known of a school at all comes in.
    bool store(const SchoolSite &site, const std::function<void()> &change,
               const std::function<void()> &takeBack)
    {
        if (m_sites.isEmpty()) {
            change();
            m_outcome.changed = true;
            return true;
        }
        const auto kept = keepingClosedYears(m_transaction.database(), site.schoolId, change);
        if (kept) {
            m_outcome.changed = true;
            return true;
        }
        takeBack();
        m_outcome.findings.clear();
        say(*facts().first(), Severity::Warning, kept.error().message);
        return false;
    }

    Transaction &m_transaction;
    SchoolSite m_told;
    QList<SchoolSite> m_sites; // oldest first
    SiteOutcome m_outcome;
};
} // namespace

SiteOutcome takeSite(Transaction &transaction, Id school, const SchoolSite &told)
{
    return SiteNews(transaction, school, told).take();
}

Result<Id> addRecord(Transaction &transaction, SchoolSite &site)
{
    const auto kept = keepingClosedYears(transaction.database(), site.schoolId,
                                         [&] { transaction.insert(site); });
    return kept ? Result<Id>(site.id) : kept.failure();
}

Result<void> changeRecord(Transaction &transaction, SchoolSite &site)
{
    return keepingClosedYears(transaction.database(), site.schoolId,
                              [&] { transaction.update(site); });
}

Result<void> removeRecord(Transaction &transaction, const SchoolSite &site)
{
    return keepingClosedYears(transaction.database(), site.schoolId,
                              [&] { transaction.remove(site); });
}

Result<void> changeRecord(Transaction &transaction, School &school)
{
    return keepingClosedYears(transaction.database(), school.id,
                              [&] { transaction.update(school); });
}

} // namespace models
