// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/schemes.h"

#include "models/edits/rule_versions.h"
#include "models/records/assessment.h"
#include "models/storage/rule_sets.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace models {

namespace {
struct SchemesTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Scheme)
};

const QString kKind = QStringLiteral("scheme");
} // namespace

const QStringList &shippedSchemes()
{
    static const QStringList ids{QStringLiteral("scheme_default"), QStringLiteral("scheme_studio"),
                                 QStringLiteral("scheme_member")};
    return ids;
}

Scheme shippedScheme(const QString &id)
{
    const auto parsed = parseScheme(shippedRules(id));
    Q_ASSERT_X(parsed.has_value(), "shippedScheme",
               parsed ? "" : qPrintable(parsed.error().message));
    return parsed.value_or(Scheme());
}

static Result<Scheme> schemeIn(const RuleSet &set)
{
    const QJsonDocument document = QJsonDocument::fromJson(set.content.toUtf8());
    auto scheme = parseScheme(document.object());
    if (!scheme)
        return fail(scheme.error().code,
                    SchemesTexts::tr("The assessment scheme “%1” cannot be used. %2")
                        .arg(set.name, scheme.error().message),
                    scheme.error().detail);
    scheme->name.text = set.name;
    scheme->version = set.version.value_or(1);
    scheme->documentNumber = set.documentNumber;
    return scheme;
}

static bool isInUse(SQLite::Database &database, Id ruleSet)
{
    return !findAll<Assessment>(database, "WHERE scheme_id = ?", {Value(ruleSet)}).isEmpty();
}

static QList<RuleSet> setsOf(SQLite::Database &database)
{
    return findAll<RuleSet>(database,
                            "WHERE kind = ? ORDER BY valid_from DESC, name, version DESC, id DESC",
                            {Value(kKind)});
}

QList<SchemeEntry> schemes(SQLite::Database &database)
{
    QList<SchemeEntry> entries;
    for (const RuleSet &set : setsOf(database))
        if (auto scheme = schemeIn(set))
            entries << SchemeEntry{set.id, std::move(*scheme), isInUse(database, set.id)};
    for (const QString &id : shippedSchemes())
        entries << SchemeEntry{0, shippedScheme(id), false};
    return entries;
}

static Result<Scheme> inForce(SQLite::Database &database, const Cycle &cycle)
{
    const auto assessments = findAll<Assessment>(database, "WHERE cycle_id = ?", {Value(cycle.id)});
    const Id named = assessments.isEmpty() ? 0 : assessments.first().schemeId;
    if (named)
        if (const auto set = find<RuleSet>(database, named))
            return schemeIn(*set);
    for (const RuleSet &set : setsOf(database))
        if (set.validFrom <= cycle.startsOn)
            if (auto scheme = schemeIn(set))
                return scheme;
    return shippedScheme(shippedSchemes().first());
}

Result<Scheme> schemeOf(SQLite::Database &database, const Cycle &cycle)
{
    Result<Scheme> scheme = Scheme();
    const auto done =
        guarded(QString::fromStdString(database.getFilename()), [&]() -> Result<void> {
            scheme = inForce(database, cycle);
            return {};
        });
    return done ? scheme : done.failure();
}

// "繁昌四维 v2" for the second version; a name alone for the newest.
static bool isNamed(const SchemeEntry &entry, const QString &name)
{
    const Scheme &scheme = entry.scheme;
    if (!entry.ruleSetId)
        return scheme.id == name || scheme.id == QLatin1String("scheme_") + name ||
               scheme.name.text == name;
    return scheme.name.text == name ||
           QStringLiteral("%1 v%2").arg(scheme.name.text).arg(scheme.version) == name;
}

Result<Scheme> findScheme(SQLite::Database &database, const QString &name)
{
    QList<SchemeEntry> entries;
    const auto done =
        guarded(QString::fromStdString(database.getFilename()), [&]() -> Result<void> {
            entries = schemes(database);
            return {};
        });
    if (!done)
        return done.failure();
    QStringList known;
    for (const SchemeEntry &entry : entries) {
        if (isNamed(entry, name.trimmed()))
            return entry.scheme;
        known
            << (entry.ruleSetId
                    ? QStringLiteral("%1 v%2").arg(entry.scheme.name.text).arg(entry.scheme.version)
                    : entry.scheme.id);
    }
    return fail(ErrorCode::NotFound,
                SchemesTexts::tr("There is no assessment scheme “%1”. There are: %2.")
                    .arg(name, known.join(QStringLiteral(", "))));
}

Result<Id> storeScheme(Transaction &transaction, const Scheme &scheme, Id replaces,
                       const QDate &validFrom)
{
    if (const auto fits = checkScheme(scheme); !fits)
        return fits.failure();
    SQLite::Database &database = transaction.database();
    auto set = replaces ? find<RuleSet>(database, replaces) : std::nullopt;
    const bool isNew = !set || isInUse(database, replaces);
    if (isNew)
        set = RuleSet{.kind = kKind};
    if (isNew || set->name != scheme.name.text)
        set->version = nextRuleVersion(database, kKind, scheme.name.text);
    set->name = scheme.name.text;
    set->validFrom = validFrom;
    set->documentNumber = scheme.documentNumber;
    Scheme kept = scheme;
    kept.version = *set->version;
    set->content =
        QString::fromUtf8(QJsonDocument(schemeJson(kept)).toJson(QJsonDocument::Compact));
    if (isNew)
        return transaction.insert(*set);
    transaction.update(*set);
    return set->id;
}

Result<void> adoptScheme(Transaction &transaction, const Cycle &cycle, const SchemeEntry &entry)
{
    Id ruleSet = entry.ruleSetId;
    if (!ruleSet) {
        const auto stored = storeScheme(transaction, entry.scheme, 0, cycle.startsOn);
        if (!stored)
            return stored.failure();
        ruleSet = *stored;
    }
    const auto known =
        findAll<Assessment>(transaction.database(), "WHERE cycle_id = ?", {Value(cycle.id)});
    Assessment assessment = known.isEmpty() ? Assessment{.cycleId = cycle.id} : known.first();
    assessment.schemeId = ruleSet;
    if (known.isEmpty())
        transaction.insert(assessment);
    else
        transaction.update(assessment);
    return {};
}

} // namespace models
