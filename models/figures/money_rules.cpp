// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/money_rules.h"

#include "models/edits/rule_versions.h"
#include "models/figures/money_checks.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace models {

namespace {
struct MoneyRulesTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::MoneyRules)
};
} // namespace

static const QString kMoneyKind = QStringLiteral("money");
static const QStringList kLevels{QStringLiteral("off"), QStringLiteral("warn"),
                                 QStringLiteral("stop")};

QString MoneyDocument::text() const
{
    QString text = QStringLiteral("《%1》").arg(name);
    text += number.isEmpty() ? MoneyRulesTexts::tr("(document number not filled in)") : number;
    if (date.isValid())
        text += MoneyRulesTexts::tr(" (%1)").arg(date.toString(Qt::ISODate));
    return text;
}

const MoneyRule &MoneyRules::rule(const QString &id) const
{
    const auto found = std::find_if(rules.cbegin(), rules.cend(),
                                    [&id](const MoneyRule &rule) { return rule.id == id; });
    Q_ASSERT(found != rules.cend());
    return *found;
}

MoneyRule &MoneyRules::rule(const QString &id)
{
    const MoneyRule &found = std::as_const(*this).rule(id);
    return rules[&found - rules.constData()];
}

static Failure wrongRule(const QString &id, const QString &what)
{
    return fail(ErrorCode::Input,
                MoneyRulesTexts::tr("Money rule “%1”: “%2” is not right.").arg(id, what));
}

static std::optional<Hundredths> numberOf(const QJsonValue &value)
{
    const auto parsed = parseHundredths(value.isDouble() ? QString::number(value.toDouble(), 'f', 2)
                                                         : value.toString());
    return parsed ? std::optional(*parsed) : std::nullopt;
}

static Result<void> parseParameters(const QJsonObject &json, const MoneyCheck &check,
                                    MoneyRule &rule)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        const MoneyParameter *parameter = check.parameter(it.key());
        if (!parameter)
            return wrongRule(rule.id, it.key());
        if (parameter->isList()) {
            if (!it->isArray())
                return wrongRule(rule.id, it.key());
            QStringList list;
            for (const QJsonValue &item : it->toArray())
                list << item.toString();
            rule.lists.insert(it.key(), list);
        } else if (const auto number = numberOf(*it)) {
            rule.numbers.insert(it.key(), *number);
        } else {
            return wrongRule(rule.id, it.key());
        }
    }
    return {};
}

static Result<void> parseRule(const QJsonObject &json, MoneyRules &rules)
{
    const QString id = json[QLatin1String("id")].toString();
    const MoneyCheck *check = moneyCheck(id);
    if (!check)
        return wrongRule(id, QStringLiteral("id"));
    auto rule = std::find_if(rules.rules.begin(), rules.rules.end(),
                             [&id](const MoneyRule &each) { return each.id == id; });
    if (rule == rules.rules.end())
        rule = rules.rules.insert(rule, MoneyRule{.id = id});
    if (json.contains(QLatin1String("level"))) {
        const auto level = kLevels.indexOf(json[QLatin1String("level")].toString());
        if (level < 0)
            return wrongRule(id, QStringLiteral("level"));
        rule->level = RuleLevel(level);
    }
    if (json.contains(QLatin1String("document"))) {
        const QJsonObject document = json[QLatin1String("document")].toObject();
        rule->document = {
            document[QLatin1String("name")].toString(),
            document[QLatin1String("number")].toString(),
            QDate::fromString(document[QLatin1String("date")].toString(), Qt::ISODate)};
    }
    return parseParameters(json[QLatin1String("parameters")].toObject(), *check, *rule);
}

Result<MoneyRules> parseMoneyRules(const QByteArray &json, const MoneyRules &base)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return fail(ErrorCode::Input, MoneyRulesTexts::tr("The money rules are not readable JSON."),
                    error.errorString());
    MoneyRules rules = base;
    rules.name = document[QLatin1String("name")].toString(base.name);
    for (const QJsonValue &rule : document[QLatin1String("rules")].toArray())
        if (const auto parsed = parseRule(rule.toObject(), rules); !parsed)
            return parsed.failure();
    return rules;
}

static QJsonObject jsonOf(const MoneyRule &rule)
{
    QJsonObject parameters;
    for (auto it = rule.numbers.cbegin(); it != rule.numbers.cend(); ++it)
        parameters.insert(it.key(), hundredthsText(*it));
    for (auto it = rule.lists.cbegin(); it != rule.lists.cend(); ++it)
        parameters.insert(it.key(), QJsonArray::fromStringList(*it));
    return {{QStringLiteral("number"), moneyCheck(rule.id)->number},
            {QStringLiteral("id"), rule.id},
            {QStringLiteral("level"), kLevels[int(rule.level)]},
            {QStringLiteral("document"),
             QJsonObject{{QStringLiteral("name"), rule.document.name},
                         {QStringLiteral("number"), rule.document.number},
                         {QStringLiteral("date"), rule.document.date.toString(Qt::ISODate)}}},
            {QStringLiteral("parameters"), parameters}};
}

QByteArray moneyRulesJson(const MoneyRules &rules)
{
    QJsonArray list;
    for (const MoneyRule &rule : rules.rules)
        list.append(jsonOf(rule));
    return QJsonDocument({{QStringLiteral("kind"), kMoneyKind},
                          {QStringLiteral("name"), rules.name},
                          {QStringLiteral("rules"), list}})
        .toJson();
}

const MoneyRules &shippedMoneyRules()
{
    static const MoneyRules shipped = [] {
        QFile file(QStringLiteral(":/rules/money_default.json"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        Q_UNUSED(opened)
        const auto parsed = parseMoneyRules(file.readAll(), {});
        Q_ASSERT(parsed);
        return parsed ? *parsed : MoneyRules();
    }();
    return shipped;
}

MoneyRuleBook::MoneyRuleBook(SQLite::Database &database)
{
    for (const RuleSet &set : findAll<RuleSet>(
             database, "WHERE kind = ? ORDER BY version DESC, id DESC", {kMoneyKind})) {
        auto parsed = parseMoneyRules(set.content.toUtf8(), shippedMoneyRules());
        if (!parsed) {
            m_problem = parsed.error().message;
            continue;
        }
        parsed->name = set.name;
        parsed->version = set.version.value_or(0);
        parsed->validFrom = set.validFrom;
        parsed->documentNumber = set.documentNumber;
        m_versions.append(std::move(*parsed));
    }
}

const MoneyRules &MoneyRuleBook::on(const QDate &day) const
{
    for (const MoneyRules &version : m_versions)
        if (day.isValid() && version.validFrom <= day)
            return version;
    return shippedMoneyRules();
}

const MoneyRules &MoneyRuleBook::newest() const
{
    return m_versions.isEmpty() ? shippedMoneyRules() : m_versions.first();
}

Id storeMoneyRules(Transaction &transaction, MoneyRules rules)
{
    RuleSet set{.kind = kMoneyKind,
                .name = rules.name,
                .version = nextRuleVersion(transaction.database(), kMoneyKind),
                .validFrom = rules.validFrom,
                .documentNumber = rules.documentNumber};
    set.content = QString::fromUtf8(moneyRulesJson(rules));
    return transaction.insert(set);
}

} // namespace models
