// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/person_mentions.h"

#include "models/base/text.h"

#include <algorithm>

namespace models {

namespace {

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '));
}

// What people are, which stands before a name or after it and does not belong to it.
const QStringList kTitles = words("老师 教师 主任 校长 书记 园长 教研员 组长 执教 主讲");
// A word that a longer surname could end with, or a longer name go on with, is none of these.
const QStringList kBefore =
    kTitles + words("请 由 与 和 及 跟 联系 主持人 负责人 联系人 专家 成员");
const QStringList kAfter = kTitles + words("同志 副校长 先生 女士 主持 负责 等");

// A middle dot joins the parts of one name (买买提·于红); between two things it has blanks around
// it.
bool isBound(QChar sign)
{
    return !sign.isLetterOrNumber() && sign != u'·';
}

bool isBoundedBefore(QStringView before)
{
    return before.isEmpty() || isBound(before.last()) ||
           std::any_of(kBefore.begin(), kBefore.end(),
                       [&](const QString &word) { return before.endsWith(word); });
}

bool isBoundedAfter(QStringView after)
{
    return after.isEmpty() || isBound(after.first()) ||
           std::any_of(kAfter.begin(), kAfter.end(),
                       [&](const QString &word) { return after.startsWith(word); });
}

// The digits as people write them, in groups or not, and not as a part of a longer number.
QRegularExpression numberPattern(const QString &number)
{
    QStringList digits;
    for (const QChar digit : number)
        if (digit.isLetterOrNumber())
            digits << QRegularExpression::escape(QString(digit));
    return QRegularExpression(QStringLiteral("(?<![0-9])%1(?![0-9])")
                                  .arg(digits.join(QStringLiteral("[ \\-\u2010-\u2015]?"))),
                              QRegularExpression::CaseInsensitiveOption);
}

// Fewer digits are a number of anything.
constexpr qsizetype kLeastDigits = 7;

} // namespace

PersonMentions::PersonMentions(const QStringList &names, const QStringList &numbers,
                               const QStringList &others, bool nameIsShared)
    : m_names(names), m_nameIsShared(nameIsShared)
{
    m_names.removeAll(QString());
    std::stable_sort(m_names.begin(), m_names.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const QString &other : others)
        for (const QString &name : std::as_const(m_names))
            if (other.size() > name.size() && other.contains(name) && !m_longer.contains(other) &&
                !m_names.contains(other))
                m_longer << other;
    for (const QString &number : numbers)
        if (number.size() >= kLeastDigits)
            m_numbers << numberPattern(number);
}

bool PersonMentions::isInLongerName(const QString &text, qsizetype at, qsizetype length) const
{
    for (const QString &longer : m_longer)
        for (qsizetype from = std::max<qsizetype>(0, at + length - longer.size()); from <= at;
             ++from)
            if (QStringView(text).mid(from, longer.size()) == longer)
                return true;
    return false;
}

QList<PersonMentions::Mention> PersonMentions::in(const QString &text) const
{
    QList<Mention> found;
    const auto add = [&found](const Mention &mention) {
        const bool isFree = std::none_of(found.begin(), found.end(), [&](const Mention &other) {
            return mention.at < other.at + other.length && other.at < mention.at + mention.length;
        });
        if (isFree)
            found << mention;
    };
    for (const QString &name : m_names)
        for (qsizetype at = text.indexOf(name); at >= 0;
             at = text.indexOf(name, at + name.size())) {
            if (isInLongerName(text, at, name.size()))
                continue;
            const QStringView view(text);
            add({at, name.size(),
                 !m_nameIsShared && isBoundedBefore(view.first(at)) &&
                     isBoundedAfter(view.mid(at + name.size()))});
        }
    for (const QRegularExpression &number : m_numbers)
        for (auto matches = number.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            add({match.capturedStart(), match.capturedLength(), true});
        }
    std::sort(found.begin(), found.end(),
              [](const Mention &a, const Mention &b) { return a.at < b.at; });
    return found;
}

QList<PersonMentions::Mention> PersonMentions::inNames(const QString &value) const
{
    QList<Mention> found = in(value);
    const QStringList named = splitNames(value) << value;
    found.removeIf([&](const Mention &mention) {
        const QString text = value.mid(mention.at, mention.length);
        return isName(text) && !named.contains(text);
    });
    for (Mention &mention : found)
        mention.isSure = !m_nameIsShared || !isName(value.mid(mention.at, mention.length));
    return found;
}

QString withoutMentions(const QString &text, const QList<PersonMentions::Mention> &mentions)
{
    QString result = text;
    for (auto mention = mentions.rbegin(); mention != mentions.rend(); ++mention)
        result.replace(mention->at, mention->length, QStringLiteral("···"));
    return result;
}

} // namespace models
