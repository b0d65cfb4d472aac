// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/scheme_fields.h"

#include <QCoreApplication>

#include <cmath>

namespace models {

namespace {

struct SchemeReadTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Scheme)
};

// Reads members by their keys; remembers the first thing that is not as it should be, and where.
class FieldReader
{
public:
    FieldReader(const QJsonObject &object, const QString &place, QString &wrong)
        : m_object(object), m_place(place), m_wrong(wrong)
    {
    }
    template <class Type>
    void operator()(const char *key, Type &value, const Type &standard = Type())
    {
        const QJsonValue found = m_object.value(QLatin1String(key));
        if constexpr (std::is_same_v<Type, SchemeText>)
            value.english =
                m_object.value(QLatin1String("english_") + QLatin1String(key)).toString();
        if (found.isUndefined() || found.isNull())
            value = standard;
        else if (!take(found, value))
            complain(QLatin1String(key));
    }
    // "package" or "member", not something else: what nobody knows is an error, not a default.
    void complain(const QString &key)
    {
        if (m_wrong.isEmpty())
            m_wrong = SchemeReadTexts::tr("%1: “%2” is not what it must be.").arg(m_place, key);
    }

private:
    static bool take(const QJsonValue &json, QString &text)
    {
        text = json.toString();
        return json.isString();
    }
    static bool take(const QJsonValue &json, SchemeText &text)
    {
        text.text = json.toString();
        return json.isString();
    }
    static bool take(const QJsonValue &json, bool &flag)
    {
        flag = json.toBool();
        return json.isBool();
    }
    static bool take(const QJsonValue &json, double &number)
    {
        number = json.toDouble();
        return json.isDouble();
    }
    static bool take(const QJsonValue &json, int &number)
    {
        number = json.toInt();
        return json.isDouble() && json.toDouble() == number;
    }
    static bool take(const QJsonValue &json, std::optional<int> &number)
    {
        number.emplace();
        return take(json, *number);
    }
    // At most two decimals: points that cannot be printed cannot be given either.
    static bool take(const QJsonValue &json, Hundredths &number)
    {
        const double hundredths = json.toDouble() * 100;
        number.value = std::llround(hundredths);
        return json.isDouble() && std::abs(hundredths - double(number.value)) < 1e-6 &&
               std::abs(hundredths) < 1e9;
    }
    static bool take(const QJsonValue &json, ItemKind &kind)
    {
        const auto known = itemKindOf(json.toString());
        kind = known.value_or(ItemKind::Judged);
        return known.has_value();
    }
    static bool take(const QJsonValue &json, SchemeSubject &subject)
    {
        const bool isMember = json.toString() == QLatin1String("member");
        subject = isMember ? SchemeSubject::Member : SchemeSubject::Package;
        return isMember || json.toString() == QLatin1String("package");
    }
    static bool take(const QJsonValue &json, VetoConsequence &consequence)
    {
        const bool caps = json.toString() == QLatin1String("cap_at_pass");
        consequence = caps ? VetoConsequence::CapAtPass : VetoConsequence::Fail;
        return caps || json.toString() == QLatin1String("fail");
    }
    template <class Type>
    bool take(const QJsonValue &json, QMap<QString, Type> &values)
    {
        const QJsonObject object = json.toObject();
        for (auto at = object.begin(); at != object.end(); ++at)
            if (!take(at.value(), values[at.key()]))
                return false;
        return json.isObject();
    }
    template <class Type>
    bool take(const QJsonValue &json, QList<Type> &values)
    {
        values.clear();
        for (const QJsonValue &one : json.toArray()) {
            values.emplaceBack();
            if (!take(one, values.last()))
                return false;
        }
        return json.isArray();
    }
    template <class Record>
    bool take(const QJsonValue &json, Record &record) requires requires(FieldReader &reader)
    {
        visitFields(record, reader);
    }
    {
        const QJsonObject object = json.toObject();
        const QString code = object.value(QStringLiteral("code")).toString();
        FieldReader reader(object, code.isEmpty() ? m_place : code, m_wrong);
        visitFields(record, reader);
        return json.isObject();
    }

    const QJsonObject &m_object;
    QString m_place;
    QString &m_wrong;
};

} // namespace

Result<Scheme> parseScheme(const QJsonObject &json)
{
    Scheme scheme;
    QString wrong;
    FieldReader reader(json, SchemeReadTexts::tr("The scheme"), wrong);
    visitFields(scheme, reader);
    if (!wrong.isEmpty())
        return fail(ErrorCode::Input, wrong);
    if (const auto fits = checkScheme(scheme); !fits)
        return fits.failure();
    return scheme;
}

} // namespace models
