// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vocabulary/school_code.h"

#include "models/base/language.h"
#include "models/vocabulary/code_table.h"
#include "models/vocabulary/vocabulary_file.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace models {
namespace {

struct SchoolCodeTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::SchoolCode)
};

// Kinds of school by class of code.
QHash<QString, QStringList> loadKinds()
{
    QHash<QString, QStringList> kinds;
    const QJsonObject file = vocabularyFile(QStringLiteral("school_code_class"));
    for (const QJsonValue &value : file.value(QLatin1String("terms")).toArray()) {
        const QJsonObject term = value.toObject();
        kinds.insert(term.value(QLatin1String("code")).toString(),
                     textsOf(term.value(QLatin1String("kinds"))));
    }
    return kinds;
}

bool fits(const QString &schoolClass, const QString &kind)
{
    static const QHash<QString, QStringList> kinds = loadKinds();
    const bool named = std::any_of(kinds.begin(), kinds.end(),
                                   [&](const QStringList &some) { return some.contains(kind); });
    return !named || kinds.value(schoolClass).contains(kind);
}

bool isTenDigits(const QString &code)
{
    return code.size() == 10 && std::all_of(code.begin(), code.end(), [](QChar character) {
               return character >= QChar(u'0') && character <= QChar(u'9');
           });
}

} // namespace

Result<void> checkSchoolCode(const QString &code, const QString &kindCode)
{
    const CodeTable &classes = codeTable(QStringLiteral("school_code_class"));
    if (!isTenDigits(code))
        return fail(ErrorCode::Input,
                    SchoolCodeTexts::tr(
                        "The school code “%1” does not have exactly ten digits. Please check it.")
                        .arg(code));
    const QString schoolClass = code.left(2);
    if (!classes.find(schoolClass))
        return fail(ErrorCode::Input,
                    SchoolCodeTexts::tr(
                        "The school code “%1” begins with %2, which names no class of schools "
                        "(11 kindergarten, 21 primary school …). Please check it.")
                        .arg(code, schoolClass));
    const QString province = code.mid(2, 2);
    if (!codeTable(QStringLiteral("province")).find(province))
        return fail(ErrorCode::Input,
                    SchoolCodeTexts::tr(
                        "The school code “%1” has %2 as its third and fourth digit, which names "
                        "no province. Please check it.")
                        .arg(code, province));
    if (!fits(schoolClass, kindCode))
        return fail(
            ErrorCode::Input,
            SchoolCodeTexts::tr("The school code “%1” is one of the class “%2”, but the school is "
                                "entered as “%3”. Please check which of the two is right.")
                .arg(code, classes.name(schoolClass, language()),
                     codeTable(QStringLiteral("school_kind")).name(kindCode, language())));
    return {};
}

} // namespace models
