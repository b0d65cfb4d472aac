// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/id_number.h"

#include "models/base/clock.h"
#include "models/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace models {

static Failure refused(const char *sentence)
{
    return fail(ErrorCode::Input, QCoreApplication::translate("IdNumber", sentence));
}

static Failure digitsLost()
{
    return refused(QT_TRANSLATE_NOOP(
        "IdNumber",
        "The spreadsheet stored this ID number as a number and dropped its last digits. "
        "They cannot be recovered: set the column to text and enter the number again."));
}

static bool onlyDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
}

// Without what typing and spreadsheets add.
static QString bare(const QString &text)
{
    QString digits = cleanedOrEmpty(text);
    digits.removeIf([](QChar character) {
        return character.isSpace() || QStringView(u"'‘’`\"“”").contains(character);
    });
    digits.replace(u'x', u'X');
    if (digits.endsWith(u'×'))
        digits.back() = u'X';
    return digits;
}

static bool birthIsPossible(const QString &digits)
{
    const QDate birth(digits.mid(6, 4).toInt(), digits.mid(10, 2).toInt(),
                      digits.mid(12, 2).toInt());
    return birth.isValid() && birth.year() >= 1800 && birth <= now().date().addDays(1);
}

static Result<IdNumber> checked(const QString &digits, bool isNumber)
{
    if (digits.size() != 18)
        return refused(QT_TRANSLATE_NOOP(
            "IdNumber", "An ID number has 18 characters (older ones 15). Please check that none is "
                        "missing or doubled."));
    if (!onlyDigits(digits.left(17)) || (!digits.back().isDigit() && digits.back() != u'X'))
        return refused(QT_TRANSLATE_NOOP("IdNumber", "An ID number has 17 digits and then a digit "
                                                     "or X. Please check for other characters."));
    const bool checkFits = idCheckCharacter(digits.left(17)) == digits.back();
    if (isNumber || (!checkFits && digits.endsWith(u"000"_s)))
        return digitsLost();
    if (!birthIsPossible(digits))
        return refused(QT_TRANSLATE_NOOP(
            "IdNumber", "The date of birth inside this ID number does not exist or lies in the "
                        "future. Please check digits 7 to 14."));
    if (!checkFits)
        return refused(QT_TRANSLATE_NOOP(
            "IdNumber", "The last character of this ID number does not match the others. Please "
                        "check for a mistyped digit."));
    return IdNumber{digits};
}

PartialDate IdNumber::birth() const
{
    if (digits.size() != 18)
        return {};
    return {digits.mid(6, 4).toInt(), digits.mid(10, 2).toInt(), digits.mid(12, 2).toInt()};
}

bool IdNumber::isMale() const
{
    return digits.size() == 18 && digits.at(16).digitValue() % 2 == 1;
}

Result<IdNumber> parseIdNumber(const QString &text, bool isNumber)
{
    static const QRegularExpression scientific(u"^\\d(\\.\\d*)?[eE]\\+?\\d+$"_s);
    static const QRegularExpression decimals(u"\\.0*$"_s);
    QString digits = bare(text);
    if (digits.isEmpty())
        return IdNumber{};
    if (scientific.match(digits).hasMatch())
        return digitsLost();
    if (isNumber)
        digits.remove(decimals);
    // A spreadsheet keeps 15 digits of a number, so a number of the old length is whole.
    if (digits.size() == 15 && onlyDigits(digits)) {
        digits.insert(6, u"19"_s);
        return checked(digits + idCheckCharacter(digits), false);
    }
    return checked(digits, isNumber);
}

QChar idCheckCharacter(const QString &first17)
{
    static constexpr std::array<int, 17> weights = {7, 9, 10, 5,  8, 4, 2, 1, 6,
                                                    3, 7, 9,  10, 5, 8, 4, 2};
    int sum = 0;
    for (size_t i = 0; i < weights.size() && i < static_cast<size_t>(first17.size()); ++i)
        sum += weights[i] * first17.at(static_cast<qsizetype>(i)).digitValue();
    return QStringView(u"10X98765432").at(sum % 11);
}

} // namespace models
