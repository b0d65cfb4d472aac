// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/scheme_fields.h"

namespace models {

namespace {

// Writes every member that says more than its default.
class FieldWriter
{
public:
    template <class Type>
    void operator()(const char *key, const Type &value, const Type &standard = Type())
    {
        if (value != standard)
            put(key, value);
    }
    QJsonObject object;

private:
    void put(const char *key, const SchemeText &text)
    {
        object.insert(QLatin1String(key), text.text);
        if (!text.english.isEmpty())
            object.insert(QLatin1String("english_") + QLatin1String(key), text.english);
    }
    template <class Type>
    void put(const char *key, const Type &value)
    {
        object.insert(QLatin1String(key), json(value));
    }

    static QJsonValue json(const QString &text) { return text; }
    static QJsonValue json(const QStringList &texts) { return QJsonArray::fromStringList(texts); }
    static QJsonValue json(int number) { return number; }
    static QJsonValue json(double number) { return number; }
    static QJsonValue json(bool flag) { return flag; }
    // The nearest binary fraction to two decimals is read back as the same hundredths.
    static QJsonValue json(Hundredths number) { return double(number.value) / 100; }
    static QJsonValue json(const std::optional<int> &number) { return *number; }
    static QJsonValue json(ItemKind kind) { return itemKindName(kind); }
    static QJsonValue json(SchemeSubject subject)
    {
        return subject == SchemeSubject::Member ? QStringLiteral("member")
                                                : QStringLiteral("package");
    }
    static QJsonValue json(VetoConsequence consequence)
    {
        return consequence == VetoConsequence::Fail ? QStringLiteral("fail")
                                                    : QStringLiteral("cap_at_pass");
    }
    template <class Type>
    static QJsonValue json(const QMap<QString, Type> &values)
    {
        QJsonObject object;
        for (auto at = values.cbegin(); at != values.cend(); ++at)
            object.insert(at.key(), json(at.value()));
        return object;
    }
    template <class Type>
    static QJsonValue json(const QList<Type> &values)
    {
        QJsonArray array;
        for (const Type &value : values)
            array << json(value);
        return array;
    }
    template <class Record>
    static QJsonValue json(const Record &record) requires requires(FieldWriter &writer)
    {
        visitFields(record, writer);
    }
    {
        FieldWriter writer;
        visitFields(record, writer);
        return writer.object;
    }
};

} // namespace

QJsonObject schemeJson(const Scheme &scheme)
{
    FieldWriter writer;
    visitFields(scheme, writer);
    writer.object.insert(QStringLiteral("rules"), QStringLiteral("scheme"));
    return writer.object;
}

} // namespace models
