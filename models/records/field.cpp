// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/field.h"

#include "models/base/text.h"
#include "models/records/record_type.h"
#include "models/vocabulary/code_table.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace models {

namespace {
struct FieldTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Field)
};
} // namespace

QString Field::displayTitle(Language language) const
{
    return say(language, "Field", title);
}

QStringList Field::aliasList() const
{
    return (QString::fromUtf8(aliases) + QLatin1Char(' ') + QString::fromUtf8(sharedAliases))
        .split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

const Field *RecordType::field(const QString &key) const
{
    for (const Field &field : fields)
        if (key == QLatin1String(field.key))
            return &field;
    return nullptr;
}

QList<const Field *> RecordType::givenFields() const
{
    QList<const Field *> given;
    for (const Field &field : fields)
        if (field.origin == Origin::Given && !field.part && qstrcmp(field.target, "cycle") != 0)
            given << &field;
    return given;
}

QList<const Field *> RecordType::columnFields() const
{
    QSet<QLatin1String> qualifiers;
    for (const Field &field : fields)
        qualifiers << QLatin1String(field.qualifier);
    QList<const Field *> columns;
    for (const Field *field : givenFields())
        if (!qualifiers.contains(QLatin1String(field->key)))
            columns << field;
    return columns;
}

QStringList RecordType::formKeys() const
{
    QStringList keys;
    for (const Field *field : givenFields())
        keys << QLatin1String(field->key);
    return keys;
}

QString RecordType::displayTitle(Language language) const
{
    return say(language, "Record", title);
}

static Result<ParsedCell> parseChoice(const Field &field, const QString &text)
{
    if (const auto code = codeTable(QLatin1String(field.target)).parse(text))
        return ParsedCell{*code, {}};
    return fail(
        ErrorCode::Input,
        FieldTexts::tr(
            "“%1” is not a known value of “%2”. Choose one from the list or correct the spelling.")
            .arg(text, field.displayTitle(language())));
}

static Result<ParsedCell> parseChoiceList(const Field &field, const QString &text)
{
    QStringList codes;
    for (const QString &part : splitNames(text)) {
        const auto parsed = parseChoice(field, part);
        if (!parsed)
            return parsed;
        const QString code = textOf(parsed->value);
        if (!codes.contains(code))
            codes << code;
    }
    return ParsedCell{toValue(codes), {}};
}

static Result<ParsedCell> parseDay(const Field &field, const CellInput &cell)
{
    const auto parsed = parseDate(cell.text, cell.isNumber, cell.contextYear, cell.date1904);
    if (!parsed)
        return parsed.failure();
    if (field.kind == FieldKind::Date)
        return ParsedCell{toValue(parsed->date), parsed->note};
    if (!parsed->date.isEmpty() && parsed->date.day == 0)
        return fail(ErrorCode::Input,
                    FieldTexts::tr("“%1” has no day. Write the whole date, for example 2023-09-01.")
                        .arg(cell.text));
    return ParsedCell{toValue(parsed->date.earliest()), parsed->note};
}

static Result<ParsedCell> parseInteger(const QString &text)
{
    bool ok = false;
    QString digits = text;
    digits.remove(QLatin1Char(','));
    if (digits.endsWith(QLatin1String(".0")))
        digits.chop(2);
    const qint64 number = digits.toLongLong(&ok);
    if (!ok)
        return fail(ErrorCode::Input, FieldTexts::tr("“%1” is not a whole number.").arg(text));
    return ParsedCell{number, {}};
}

// Hands on what a number of a kind of its own was read as.
template <class Number>
static Result<ParsedCell> parsed(const Result<Number> &number)
{
    if (!number)
        return number.failure();
    return ParsedCell{toValue(std::optional(*number)), {}};
}

static Result<ParsedCell> parseFlag(const QString &text)
{
    static const QStringList yes =
        QStringLiteral("是 √ ✓ 1 y yes true 有 集体").split(QLatin1Char(' '));
    static const QStringList no =
        QStringLiteral("否 × ✗ 0 n no false x 非 个人").split(QLatin1Char(' '));
    const QString key = text.toLower();
    if (yes.contains(key))
        return ParsedCell{qint64(1), {}};
    if (no.contains(key))
        return ParsedCell{qint64(0), {}};
    return fail(ErrorCode::Input,
                FieldTexts::tr("“%1” is neither yes nor no. Write 是 or 否.").arg(text));
}

// A mobile number; one with its area code (区号); one of the own district without it; 400 and 800.
static bool isPhone(const QString &digits)
{
    static const QRegularExpression number(
        QStringLiteral("^(1[3-9]\\d{9}|0\\d{9,11}|[1-9]\\d{6,7}|[48]00\\d{7})$"));
    return number.match(digits).hasMatch();
}

// Digits of the first of one or more phone numbers; +86 and dashes are dropped.
static Result<ParsedCell> parsePhone(const QString &text)
{
    const QStringList numbers = splitNames(text);
    QString digits;
    for (const QChar character : numbers.value(0))
        if (character.isDigit())
            digits += character;
    if (digits.size() == 13 && digits.startsWith(QLatin1String("86")))
        digits.remove(0, 2);
    static const QRegularExpression exponent(QStringLiteral("\\d[eE]\\+?\\d")); // 1.3800138E+10
    const bool lost = exponent.match(text).hasMatch();
    if (lost || digits.size() < 7 || digits.size() > 12)
        return fail(
            ErrorCode::Input,
            FieldTexts::tr("The phone number is not complete. Write all its digits as text."));
    if (!isPhone(digits))
        return fail(
            ErrorCode::Input,
            FieldTexts::tr("This is no phone number (%1 digits). A mobile number has 11 digits and "
                           "begins with 1, another one begins with its area code.")
                .arg(digits.size()));
    const QString note = FieldTexts::tr("The cell holds several numbers; the first was taken.");
    return ParsedCell{digits, numbers.size() > 1 ? note : QString()};
}

static Result<ParsedCell> parseId(const CellInput &cell)
{
    const auto parsed = parseIdNumber(cell.text, cell.isNumber);
    if (!parsed)
        return parsed.failure();
    return ParsedCell{toValue(*parsed), {}};
}

Result<ParsedCell> parseCell(const Field &field, const CellInput &cell)
{
    const QString text = cleanedOrEmpty(cell.text);
    if (text.isEmpty())
        return ParsedCell{};
    switch (field.kind) {
    case FieldKind::Name:
        return ParsedCell{toValue(cleanedName(text)), {}};
    case FieldKind::Choice:
        return parseChoice(field, text);
    case FieldKind::ChoiceList:
        return parseChoiceList(field, text);
    case FieldKind::Day:
    case FieldKind::Date:
        return parseDay(field, {text, cell.isNumber, cell.contextYear, cell.date1904});
    case FieldKind::Integer:
        return parseInteger(text);
    case FieldKind::Decimal:
        return parsed(parseHundredths(text));
    case FieldKind::Money:
        return parsed(parseMoney(text));
    case FieldKind::Flag:
        return parseFlag(text);
    case FieldKind::IdNumber:
        return parseId({text, cell.isNumber, 0, false});
    case FieldKind::Phone:
        return parsePhone(text);
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Link:
        break;
    }
    return ParsedCell{toValue(tidied(cell.text)), {}};
}

QString editText(const Field &field, const Value &value)
{
    if (field.kind == FieldKind::Decimal && !isNull(value))
        return hundredthsText({integerOf(value)});
    if (field.kind == FieldKind::Money && !isNull(value))
        return moneyText({integerOf(value)});
    return textOf(value);
}

static QString choiceNames(const Field &field, const QString &codes, Language language)
{
    QStringList names;
    for (const QString &code : codes.split(QLatin1Char(',')))
        names << codeTable(QLatin1String(field.target)).name(code, language);
    return names.join(language == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", "));
}

QString displayText(const Field &field, const Value &value, Language language)
{
    if (isNull(value))
        return QStringLiteral("—");
    if (field.privacy == Privacy::Sensitive || field.kind == FieldKind::IdNumber)
        return masked(textOf(value));
    switch (field.kind) {
    case FieldKind::Choice:
    case FieldKind::ChoiceList:
        return choiceNames(field, textOf(value), language);
    case FieldKind::Flag:
        return integerOf(value) ? say(language, "Field", QT_TRANSLATE_NOOP("Field", "yes"))
                                : say(language, "Field", QT_TRANSLATE_NOOP("Field", "no"));
    default:
        return editText(field, value);
    }
}

} // namespace models
