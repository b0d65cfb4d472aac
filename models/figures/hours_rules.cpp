// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/hours_rules.h"

#include "models/storage/store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace models {

namespace {
struct HoursRulesTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::HoursRules)
};

const QString kHoursKind = QStringLiteral("hours");

// Reads numbers of one object and remembers the first that does not fit.
class NumberReader
{
public:
    explicit NumberReader(const QJsonObject &object) : m_object(object) {}

    qint64 whole(const char *key, qint64 usual, qint64 least, qint64 most)
    {
        const double number = of(key, double(usual));
        if (number < double(least) || number > double(most) || std::floor(number) != number)
            complain(key);
        return m_bad.isEmpty() ? qint64(number) : usual;
    }
    // A number of hours with at most two decimals.
    Hundredths hours(const char *key, Hundredths usual, qint64 least)
    {
        const double number = of(key, double(usual.value) / 100) * 100;
        const double rounded = std::round(number);
        if (rounded < double(least) || rounded > 1e9 || std::abs(number - rounded) > 1e-6)
            complain(key);
        return m_bad.isEmpty() ? Hundredths{qint64(rounded)} : usual;
    }
    const QString &bad() const { return m_bad; }

private:
    double of(const char *key, double usual)
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        if (value.isUndefined())
            return usual;
        if (!value.isDouble())
            complain(key);
        return value.toDouble(usual);
    }
    void complain(const char *key)
    {
        if (m_bad.isEmpty())
            m_bad = QLatin1String(key);
    }

    QJsonObject m_object;
    QString m_bad;
};

QStringList textsAt(const QJsonObject &object, const char *key)
{
    QStringList texts;
    for (const QJsonValue &text : object.value(QLatin1String(key)).toArray())
        texts << text.toString();
    return texts;
}

// The objects of a list, each read with the numbers in it checked.
template <class Read>
QString readEach(const QJsonObject &content, const char *key, const Read &read)
{
    for (const QJsonValue &each : content.value(QLatin1String(key)).toArray()) {
        const QJsonObject object = each.toObject();
        NumberReader numbers(object);
        read(object, numbers);
        if (!numbers.bad().isEmpty())
            return QLatin1String(key) + QLatin1Char('.') + numbers.bad();
    }
    return {};
}
} // namespace

const QStringList &shippedHoursRules()
{
    static const QStringList ids{QStringLiteral("hours_default"), QStringLiteral("hours_a"),
                                 QStringLiteral("hours_b"), QStringLiteral("hours_c"),
                                 QStringLiteral("hours_d")};
    return ids;
}

static QString readLists(const QJsonObject &content, HoursRules &rules)
{
    QString bad = readEach(content, "lecturing", [&](const QJsonObject &each, NumberReader &n) {
        rules.lecturing << HoursRules::Lecturing{textsAt(each, "kinds"), textsAt(each, "levels"),
                                                 n.whole("times", 1, 0, 100)};
    });
    if (bad.isEmpty())
        bad = readEach(content, "listening", [&](const QJsonObject &each, NumberReader &n) {
            rules.listening << HoursRules::Listening{textsAt(each, "kinds"),
                                                     n.whole("percent", 100, 0, 100)};
        });
    if (bad.isEmpty())
        bad = readEach(content, "caps", [&](const QJsonObject &each, NumberReader &n) {
            rules.caps << HoursRules::Cap{
                each.value(QStringLiteral("per")).toString() == QLatin1String("year"),
                each.value(QStringLiteral("mode")).toString(), n.hours("hours", Hundredths{0}, 0)};
        });
    return bad;
}

Result<HoursRules> parseHoursRules(const QJsonObject &content)
{
    HoursRules rules;
    rules.name = ruleText(content, QStringLiteral("name"), language());
    rules.chineseName = ruleText(content, QStringLiteral("name"), Language::Chinese);
    NumberReader numbers(content);
    rules.perDay = numbers.hours("hours_per_day", rules.perDay, 1);
    rules.perHalfDay = numbers.hours("hours_per_half_day", rules.perHalfDay, 1);
    rules.yearlyTarget = numbers.hours("yearly_target", rules.yearlyTarget, 0);
    rules.cycleTarget = numbers.hours("cycle_target", rules.cycleTarget, 0);
    rules.newTeacherTarget = numbers.hours("new_teacher_target", rules.newTeacherTarget, 0);
    rules.cycleYears = int(numbers.whole("cycle_years", rules.cycleYears, 1, 20));
    rules.cycleStarts = int(numbers.whole("cycle_starts", rules.cycleStarts, 1990, 2100));
    rules.failedPercent = numbers.whole("failed_percent", rules.failedPercent, 0, 100);
    const QJsonObject absence = content.value(QStringLiteral("absence")).toObject();
    NumberReader absenceNumbers(absence);
    rules.absencePercent = absenceNumbers.whole("percent", rules.absencePercent, 0, 100);
    rules.absenceReached = absence.value(QStringLiteral("reached")).toBool();
    rules.absenceMarks = textsAt(absence, "marks");
    NumberReader credits(content.value(QStringLiteral("hours_per_credit")).toObject());
    for (const char *mode : {"central", "online", "school", "shadowing"})
        rules.perCredit.insert(QLatin1String(mode), credits.hours(mode, Hundredths{600}, 1));
    QString bad = readLists(content, rules);
    for (const NumberReader *reader : {&numbers, &absenceNumbers, &credits})
        if (!reader->bad().isEmpty())
            bad = reader->bad();
    if (!bad.isEmpty())
        return fail(ErrorCode::Input,
                    HoursRulesTexts::tr("The number “%1” of these rules does not fit. Correct it.")
                        .arg(bad));
    return rules;
}

HoursRuleBook::HoursRuleBook(SQLite::Database &database)
{
    for (const RuleSet &set : findAll<RuleSet>(
             database, "WHERE kind = ? ORDER BY valid_from DESC, version DESC, id DESC",
             {Value(kHoursKind)})) {
        auto rules = parseHoursRules(QJsonDocument::fromJson(set.content.toUtf8()).object());
        if (!rules || set.content.isEmpty())
            continue;
        rules->name = rules->chineseName = set.name;
        rules->version = set.version.value_or(1);
        rules->documentNumber = set.documentNumber;
        m_versions.append({set.validFrom, *rules});
    }
    m_versions.append({QDate(), *parseHoursRules(shippedRules(shippedHoursRules().first()))});
}

const HoursRules &HoursRuleBook::on(const QDate &day) const
{
    for (const auto &[from, rules] : m_versions)
        if (!from.isValid() || from <= day)
            return rules;
    return m_versions.last().second;
}

} // namespace models
