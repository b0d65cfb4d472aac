// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/published_numbers.h"

#include "models/assessment/claim_window_words.h"
#include "models/base/characters.h"
#include "models/base/percent.h"
#include "models/base/quantity_words.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <numeric>

namespace models {

namespace {

// A number with what says how exact it is, its multiplier and its unit; or a word for all.
const QRegularExpression &numberPattern()
{
    static const QRegularExpression pattern(
        quantityPattern(QStringLiteral("学时|课时|学分|小时|分钟|公里|平方米|元|Mbps|MB|GB|%|％")) +
        QStringLiteral("|(?<![健安完齐保])(?<all>全部|全体|全员)(?![门署系制])"));
    return pattern;
}

struct SentencePart
{
    QString text;
    qsizetype offset = 0; // in the whole text
    bool endsLine = false;
};

// The sentences of a text without their ends.
QList<SentencePart> sentences(const QString &text)
{
    static const QRegularExpression ends(QStringLiteral("[。！？!?\\n]"));
    QList<SentencePart> parts;
    qsizetype from = 0;
    auto at = ends.globalMatch(text);
    while (at.hasNext()) {
        const auto match = at.next();
        parts << SentencePart{text.mid(from, match.capturedStart() - from), from,
                              match.captured() == QStringLiteral("\n")};
        from = match.capturedEnd();
    }
    parts << SentencePart{text.mid(from), from, true};
    return parts;
}

QChar charAt(const QString &text, qsizetype place)
{
    return place >= 0 && place < text.size() ? text.at(place) : QChar();
}

bool isAsciiWord(QChar character)
{
    return character.unicode() < 128 && character.isLetterOrNumber();
}

// What stands before a number says that it is an ordinal, a part of a date, a range, a code or a
// rate's base.
bool isNoCountBehind(const QString &sentence, qsizetype start)
{
    static const QStringView never = u"第〔—–-~～/+=#.每";
    static const QStringView inRanges = u"至到:：";
    const QChar before = charAt(sentence, start - 1);
    return never.contains(before) || isAsciiWord(before) ||
           (inRanges.contains(before) && charAt(sentence, start - 2).isDigit());
}

// What follows a number without a unit says that it is a date, an age, a range, a code or the mark
// of a list.
bool isNoCountBefore(const QString &sentence, qsizetype start, qsizetype end)
{
    static const QStringView never = u"年月日号届时点秒版级岁后个周天—–-~～/+〕";
    static const QStringView inRanges = u"至到:：";
    static const QStringView ofLists = u"、．.)）";
    const QChar after = charAt(sentence, end);
    if (after.isNull())
        return false;
    const bool beginsLine = QStringView(sentence).left(start).trimmed().isEmpty() ||
                            QStringView(u"(（").contains(charAt(sentence, start - 1));
    return never.contains(after) || isAsciiWord(after) ||
           (inRanges.contains(after) && charAt(sentence, end + 1).isDigit()) ||
           (ofLists.contains(after) && beginsLine);
}

bool isInTitle(const QString &sentence, qsizetype place)
{
    const qsizetype opens = sentence.lastIndexOf(QChar(u'《'), place);
    return opens >= 0 && sentence.indexOf(QChar(u'》'), opens) > place;
}

bool isYearLike(const QString &digits)
{
    const int number = digits.toInt();
    return digits.size() == 4 && number >= 1900 && number < 2100;
}

// A year, a date, an ordinal, a name (“四名”) or a number of a document is no count.
bool isNoCount(const QString &sentence, const QRegularExpressionMatch &match,
               const QuantityWords &words)
{
    const bool isNumeral = words.digits.isEmpty();
    const qsizetype start =
        match.capturedStart(isNumeral ? QStringLiteral("numeral") : QStringLiteral("digits"));
    if (start < 0)
        return false; // 多位, 全部
    if (isInTitle(sentence, start) || isNoCountBehind(sentence, start))
        return true;
    if (!words.unit.isEmpty())
        return isNumeral && QStringView(u"“‘「\"").contains(charAt(sentence, start - 1)) &&
               QStringView(u"”’」\"").contains(charAt(sentence, match.capturedEnd()));
    const bool isQualified =
        match.capturedEnd() >
        match.capturedEnd(isNumeral ? QStringLiteral("numeral") : QStringLiteral("digits"));
    if (isNumeral && !isQualified)
        return true;
    if (isYearLike(words.digits) && words.qualifiers.isEmpty() && words.times.isEmpty())
        return true;
    return isNoCountBefore(sentence, start, match.capturedEnd());
}

bool isClauseBreak(const QString &sentence, qsizetype place)
{
    static const QStringView breaks = u",，;；、:：()（）";
    const QChar character = sentence.at(place);
    if (!breaks.contains(character))
        return false;
    const bool inNumber = QStringView(u",，").contains(character) &&
                          charAt(sentence, place - 1).isDigit() &&
                          charAt(sentence, place + 1).isDigit();
    return !inNumber;
}

// Where the part of the sentence around a place begins and ends that has no comma.
std::pair<qsizetype, qsizetype> clauseAround(const QString &sentence, qsizetype from, qsizetype to)
{
    while (from > 0 && !isClauseBreak(sentence, from - 1))
        --from;
    while (to < sentence.size() && !isClauseBreak(sentence, to))
        ++to;
    return {from, to};
}

class SentenceReader
{
public:
    // `lead` holds for numbers before which the sentence names no time.
    SentenceReader(const QString &sentence, const QString &lead, QList<PublishedNumber> &numbers)
        : m_sentence(sentence),
          m_windows(windowsIn(sentence)),
          m_lead(lead),
          m_numbers(numbers),
          m_first(numbers.size()),
          m_parts(sentence.indexOf(QStringLiteral("其中")))
    {
    }

    // Where each number that was added stands in the sentence.
    QList<qsizetype> read()
    {
        auto at = numberPattern().globalMatch(m_sentence);
        while (at.hasNext())
            take(at.next());
        addContexts();
        return m_starts;
    }

    // The time that the sentence names last, else the one before it.
    QString lastWindow() const { return windowAt(m_sentence.size()); }

private:
    void take(const QRegularExpressionMatch &match)
    {
        const QuantityWords words = quantityWordsOf(match);
        if (isWindow(match.capturedStart()) || isNoCount(m_sentence, match, words))
            return;
        PublishedNumber number;
        number.phrase = match.captured().trimmed();
        const auto [from, to] =
            clauseAround(m_sentence, match.capturedStart(), match.capturedEnd());
        number.wording = m_sentence.mid(from, to - from).trimmed();
        number.windowName = windowAt(match.capturedStart());
        number.isPart =
            m_parts >= 0 && match.capturedStart() > m_parts && m_numbers.size() > m_first;
        number.unit = words.unit;
        number.qualifier = words.qualifiers.join(QLatin1Char(' '));
        if (match.hasCaptured(QStringLiteral("all")))
            number.qualifier = match.captured(QStringLiteral("all"));
        const bool isPercent =
            number.unit == QStringLiteral("%") || number.unit == QStringLiteral("％");
        if (!words.digits.isEmpty() || !words.numeral.isEmpty()) {
            number.hundredths = quantityHundredths(words);
            if (!number.hundredths && words.digits.isEmpty())
                return; // 二〇二三
        }
        m_spans << std::pair(match.capturedStart(), match.capturedEnd());
        if (isPercent && number.hundredths)
            takePercent(number, match.capturedStart());
        else
            add(number, match);
    }

    void add(const PublishedNumber &number, const QRegularExpressionMatch &match)
    {
        m_numbers << number;
        m_starts << match.capturedStart();
        m_lastEnd = match.capturedEnd();
    }

    // 两年来, 2年来: part of a window's name.
    bool isWindow(qsizetype place) const
    {
        return std::any_of(m_windows.begin(), m_windows.end(), [place](const WindowWords &window) {
            return place >= window.from && place < window.to;
        });
    }

    // The time named last before a place, of those whose bracket the place is in.
    QString windowAt(qsizetype place) const
    {
        QString words = m_lead;
        for (const WindowWords &window : m_windows)
            if (window.from < place && place <= window.holdsTo)
                words = window.words;
        return words;
    }

    // A percent that is said of the number before it, or one of its own. It is said of it when it
    // follows in brackets, or when its clause begins with 占 or 比例: of
    // 技术人员42人,维护的学校比例达 100% the schools are the subject, and 分别占 is said of
    // several.
    void takePercent(PublishedNumber number, qsizetype start)
    {
        number.percent = Hundredths{*number.hundredths};
        number.hundredths.reset();
        number.unit = QStringLiteral("%");
        static const QRegularExpression belongs(
            QStringLiteral("^(?:.*[,，、;；])?\\s*(?:约|共|均|仅|只)?(?:占|比例|比重)(?!地|有率)[^,"
                           "，、;；]*$|^\\s*[(（]$"));
        PublishedNumber *before = m_numbers.size() > m_first ? &m_numbers.last() : nullptr;
        const QString between = m_sentence.mid(m_lastEnd, start - m_lastEnd);
        if (!before || before->percent || !before->hundredths ||
            !belongs.match(between).hasMatch()) {
            m_numbers << number;
            m_starts << start;
            m_lastEnd = start + number.phrase.size();
            return;
        }
        before->percent = number.percent;
        if (number.wording != before->wording)
            before->wording += QChar(u'，') + number.wording;
        for (qsizetype i = m_first; i < m_numbers.size() - 1; ++i) {
            const auto whole = m_numbers[i].hundredths;
            if (whole && m_numbers[i].unit == before->unit &&
                roundedPercent(Amount{*before->hundredths, *whole}) == number.percent->value)
                before->wholeHundredths = whole;
        }
    }

    // The words of each number's clause, with a blank for every number: 14万名师生 speaks of 师生,
    // not of 名师.
    void addContexts()
    {
        QString blank = m_sentence;
        for (const auto &[from, to] : std::as_const(m_spans))
            for (qsizetype i = from; i < to; ++i)
                blank[i] = QLatin1Char(' ');
        for (qsizetype i = 0; i < m_starts.size(); ++i) {
            const auto [from, to] = clauseAround(m_sentence, m_starts[i], m_starts[i] + 1);
            m_numbers[m_first + i].context =
                (blank.mid(from, to - from) + QLatin1Char(' ') + behindBracket(blank, to))
                    .simplified();
        }
    }

    // What a clause goes on with behind a remark: 3个学段(幼儿园、小学、初中)全覆盖.
    static QString behindBracket(const QString &sentence, qsizetype opens)
    {
        if (!isOpeningBracket(charAt(sentence, opens)))
            return {};
        qsizetype closes = opens + 1;
        while (closes < sentence.size() && !isClosingBracket(sentence.at(closes)))
            ++closes;
        const auto [from, to] = clauseAround(sentence, closes + 1, closes + 1);
        return closes + 1 < sentence.size() ? sentence.mid(from, to - from) : QString();
    }

    const QString &m_sentence;
    const QList<WindowWords> m_windows;
    QString m_lead;
    QList<PublishedNumber> &m_numbers;
    QList<qsizetype> m_starts;                      // of the numbers of this sentence
    QList<std::pair<qsizetype, qsizetype>> m_spans; // of all that was read as a number
    qsizetype m_lastEnd = 0;                        // of the number added last
    qsizetype m_first;                              // of this sentence
    qsizetype m_parts;                              // where 其中 stands; -1: nowhere
};

// Whether a line leads into a list: 成果数据如下：
bool leadsIn(const SentencePart &sentence)
{
    const QString text = sentence.text.trimmed();
    return sentence.endsLine && (text.endsWith(QChar(u'：')) || text.endsWith(QLatin1Char(':')));
}

} // namespace

QList<PublishedNumber> publishedNumbers(const PastedText &text)
{
    QList<PublishedNumber> numbers;
    QString lead;
    for (const SentencePart &sentence : sentences(text.text)) {
        SentenceReader reader(sentence.text, lead, numbers);
        const qsizetype first = numbers.size();
        const QList<qsizetype> starts = reader.read();
        for (qsizetype i = 0; i < starts.size(); ++i)
            numbers[first + i].isDamaged = text.isDamaged(sentence.offset + starts[i]);
        if (leadsIn(sentence))
            lead = reader.lastWindow();
        else if (!sentence.endsLine || sentence.text.trimmed().isEmpty())
            lead.clear();
    }
    return numbers;
}

QList<PublishedNumber> publishedNumbers(const QString &text)
{
    return publishedNumbers(PastedText{.text = text});
}

bool ClosedSum::addsUp() const
{
    return std::accumulate(parts.begin(), parts.end(), qint64(0)) == total;
}

QString ClosedSum::text() const
{
    QStringList words;
    for (const qint64 part : parts)
        words << hundredthsText({part});
    const qint64 sum = std::accumulate(parts.begin(), parts.end(), qint64(0));
    const QString says =
        words.join(QStringLiteral(" + ")) + QStringLiteral(" = ") + hundredthsText({sum});
    return addsUp() ? says : says + QStringLiteral(" ≠ ") + hundredthsText({total});
}

QList<ClosedSum> closedSums(const QString &text)
{
    QList<ClosedSum> sums;
    for (const SentencePart &sentence : sentences(text)) {
        const auto numbers = publishedNumbers(sentence.text);
        for (qsizetype i = 0; i + 2 < numbers.size(); ++i) {
            if (numbers[i].isPart || !numbers[i + 1].isPart || !numbers[i].hundredths)
                continue;
            ClosedSum sum{.wording = sentence.text.trimmed(), .total = *numbers[i].hundredths};
            for (qsizetype j = i + 1; j < numbers.size() && numbers[j].isPart && !sum.addsUp(); ++j)
                if (numbers[j].hundredths && numbers[j].unit == numbers[i].unit &&
                    !numbers[j].percent)
                    sum.parts << *numbers[j].hundredths;
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
