// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/published_numbers.h"

#include "models/base/percent.h"

#include <QRegularExpression>
#include <QStringList>

#include <numeric>

namespace models {

namespace {

const char *const kUnits =
    "人次|场次|人|位|名|次|场|项|个|所|节|篇|条|件|份|台|间|对|门|学时|课时|元|部|本|批|校|家";

// A number with what says how exact it is, its multiplier and its unit.
const QRegularExpression &numberPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "(?<before>约|大约|近|将近|超过|逾)?"
            "(?:(?<digits>\\d[\\d,，]*(?:\\.\\d+)?)|(?<none>多|数|若干)(?=位|名|篇|项|次|场|个|所))"
            "(?<over>余|多)?(?<times>万|亿)?(?<later>余|多)?\\s*"
            "(?<unit>%|％|") +
        QString::fromUtf8(kUnits) +
        QStringLiteral(")?(?<after>左右|以上)?|(?<all>全部|全体|全员)"));
    return pattern;
}

// Words that say over which time something was counted.
const QRegularExpression &windowPattern()
{
    static const QRegularExpression pattern(QStringLiteral(
        "截至目前|截至\\d+年\\d+月底?|(?:近|最近)?[两二三四五六七八九十2-9]年来?"
        "(?=[,，、:：来间内 ]|[^\\d级制])|(?:今年|本年|\\d{4}年)?[上下]半年|两届|今年|本年度"));
    return pattern;
}

// The sentence of a text without its end.
QStringList sentences(const QString &text)
{
    static const QRegularExpression ends(QStringLiteral("[。！？!?\\n]"));
    return text.split(ends, Qt::SkipEmptyParts);
}

// A year, a date, an ordinal or a number of a document is no count.
bool isNoCount(const QString &sentence, const QRegularExpressionMatch &match)
{
    const qsizetype end = match.capturedEnd(QStringLiteral("digits"));
    if (end < 0)
        return false;
    const QString after = sentence.mid(end, 1);
    const QChar before =
        match.capturedStart() > 0 ? sentence.at(match.capturedStart() - 1) : QChar();
    if (after == QStringLiteral("年") || after == QStringLiteral("月") ||
        after == QStringLiteral("日") || after == QStringLiteral("号") ||
        after == QStringLiteral("届") || after == QStringLiteral("—") ||
        after == QStringLiteral("-") || after == QStringLiteral("〕"))
        return true;
    static const QString noCountBefore = QStringLiteral("第〔—-");
    return noCountBefore.contains(before) || (before.unicode() < 128 && before.isLetterOrNumber());
}

// The comma-free part of the sentence around a place.
QString clauseAt(const QString &sentence, qsizetype from, qsizetype to)
{
    static const QString breaks = QStringLiteral(",，;；、:：()（）");
    qsizetype begin = from;
    while (begin > 0 && !breaks.contains(sentence.at(begin - 1)))
        --begin;
    qsizetype end = to;
    while (end < sentence.size() && !breaks.contains(sentence.at(end)))
        ++end;
    return sentence.mid(begin, end - begin).trimmed();
}

qint64 multiplier(const QString &times)
{
    if (times == QStringLiteral("亿"))
        return 100'000'000;
    return times == QStringLiteral("万") ? 10'000 : 1;
}

// The window named last before a place of the sentence.
QString windowBefore(const QString &sentence, qsizetype place)
{
    QString window;
    auto at = windowPattern().globalMatch(sentence);
    while (at.hasNext()) {
        const auto match = at.next();
        if (match.capturedStart() >= place)
            break;
        window = match.captured();
    }
    return window;
}

std::optional<qint64> exactHundredths(QString digits, qint64 times)
{
    digits.remove(QLatin1Char(',')).remove(QChar(u'，'));
    const qsizetype point = digits.indexOf(QLatin1Char('.'));
    const qsizetype decimals = point < 0 ? 0 : digits.size() - point - 1;
    bool ok = false;
    qint64 value = digits.remove(QLatin1Char('.')).toLongLong(&ok);
    if (!ok || decimals > 8 || value > 1'000'000'000'000)
        return std::nullopt;
    value *= 100 * times;
    for (qsizetype i = 0; i < decimals; ++i) {
        if (value % 10 != 0)
            return std::nullopt;
        value /= 10;
    }
    return value;
}

// The end of a figure may be a comma of the sentence: "10,20".
QString withoutTrailingComma(QString text)
{
    while (text.endsWith(QLatin1Char(',')) || text.endsWith(QChar(u'，')))
        text.chop(1);
    return text;
}

class SentenceReader
{
public:
    SentenceReader(const QString &sentence, QList<PublishedNumber> &numbers)
        : m_sentence(sentence),
          m_numbers(numbers),
          m_first(numbers.size()),
          m_parts(sentence.indexOf(QStringLiteral("其中")))
    {
    }

    void read()
    {
        auto at = numberPattern().globalMatch(m_sentence);
        while (at.hasNext())
            take(at.next());
    }

private:
    void take(const QRegularExpressionMatch &match)
    {
        if (isWindow(match) || isNoCount(m_sentence, match))
            return;
        PublishedNumber number;
        number.phrase = withoutTrailingComma(match.captured()).trimmed();
        number.wording = clauseAt(m_sentence, match.capturedStart(), match.capturedEnd());
        number.windowName = windowBefore(m_sentence, match.capturedStart());
        number.isPart =
            m_parts >= 0 && match.capturedStart() > m_parts && m_numbers.size() > m_first;
        number.unit = match.captured(QStringLiteral("unit"));
        number.qualifier = qualifierOf(match);
        const bool isPercent =
            number.unit == QStringLiteral("%") || number.unit == QStringLiteral("％");
        if (match.hasCaptured(QStringLiteral("digits"))) {
            number.hundredths =
                exactHundredths(withoutTrailingComma(match.captured(QStringLiteral("digits"))),
                                multiplier(match.captured(QStringLiteral("times"))));
            if (!number.hundredths)
                return;
        }
        if (isPercent)
            takePercent(number);
        else
            m_numbers << number;
    }

    // 两年来, 2年来: part of a window's name.
    bool isWindow(const QRegularExpressionMatch &match) const
    {
        auto at = windowPattern().globalMatch(m_sentence);
        while (at.hasNext()) {
            const auto window = at.next();
            if (match.capturedStart() >= window.capturedStart() &&
                match.capturedStart() < window.capturedEnd())
                return true;
        }
        return false;
    }

    static QString qualifierOf(const QRegularExpressionMatch &match)
    {
        if (match.hasCaptured(QStringLiteral("all")))
            return match.captured(QStringLiteral("all"));
        if (match.hasCaptured(QStringLiteral("none")))
            return match.captured(QStringLiteral("none")) + match.captured(QStringLiteral("unit"));
        for (const char *name : {"before", "over", "later", "after"})
            if (const QString found = match.captured(QLatin1String(name)); !found.isEmpty())
                return found;
        return {};
    }

    // A percent of the number before it in the sentence, or one of its own.
    void takePercent(PublishedNumber number)
    {
        number.percent = Hundredths{*number.hundredths};
        number.hundredths.reset();
        number.unit = QStringLiteral("%");
        PublishedNumber *before = m_numbers.size() > m_first ? &m_numbers.last() : nullptr;
        static const QRegularExpression belongs(QStringLiteral("占|比例"));
        if (!before || before->percent || !before->hundredths ||
            !belongs.match(number.wording).hasMatch()) {
            m_numbers << number;
            return;
        }
        before->percent = number.percent;
        before->wording += QChar(u'，') + number.wording;
        for (qsizetype i = m_first; i < m_numbers.size() - 1; ++i) {
            const auto whole = m_numbers[i].hundredths;
            if (whole &&
                roundedPercent(Amount{*before->hundredths, *whole}) == number.percent->value)
                before->whole = *whole / 100;
        }
    }

    const QString &m_sentence;
    QList<PublishedNumber> &m_numbers;
    qsizetype m_first; // of this sentence
    qsizetype m_parts; // where 其中 stands; -1: nowhere
};

} // namespace

QList<PublishedNumber> publishedNumbers(const QString &text)
{
    QList<PublishedNumber> numbers;
    for (const QString &sentence : sentences(text))
        SentenceReader(sentence, numbers).read();
    return numbers;
}

bool ClosedSum::addsUp() const
{
    return std::accumulate(parts.begin(), parts.end(), qint64(0)) == total;
}

QString ClosedSum::text() const
{
    QStringList words;
    for (const qint64 part : parts)
        words << QString::number(part);
    const qint64 sum = std::accumulate(parts.begin(), parts.end(), qint64(0));
    const QString says =
        words.join(QStringLiteral(" + ")) + QStringLiteral(" = ") + QString::number(sum);
    return addsUp() ? says : says + QStringLiteral(" ≠ ") + QString::number(total);
}

QList<ClosedSum> closedSums(const QString &text)
{
    QList<ClosedSum> sums;
    for (const QString &sentence : sentences(text)) {
        const auto numbers = publishedNumbers(sentence);
        for (qsizetype i = 0; i + 2 < numbers.size(); ++i) {
            if (numbers[i].isPart || !numbers[i + 1].isPart || !numbers[i].hundredths)
                continue;
            ClosedSum sum{.wording = sentence.trimmed(), .total = *numbers[i].hundredths / 100};
            for (qsizetype j = i + 1; j < numbers.size() && numbers[j].isPart && !sum.addsUp(); ++j)
                if (numbers[j].hundredths && numbers[j].unit == numbers[i].unit &&
                    !numbers[j].percent)
                    sum.parts << *numbers[j].hundredths / 100;
            if (sum.parts.size() > 1)
                sums << sum;
        }
    }
    return sums;
}

qint64 sumWithoutParts(const QList<PublishedNumber> &numbers, const QString &unit)
{
    qint64 sum = 0;
    for (const PublishedNumber &number : numbers)
        if (number.unit == unit && !number.isPart && number.hundredths)
            sum += *number.hundredths;
    return sum;
}

} // namespace models
