// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRegularExpression>
#include <QStringList>

namespace models {

// Where a text speaks of one person, by a name or by a number of the person's own.
//
// Chinese puts no spaces between words: a name of two characters begins other names (于红, 于红莲)
// and stands by chance in other words. A mention is therefore sure only where something bounds it:
// the end of the text, a sign, a word such as 老师 after it or 请 before it. Elsewhere somebody has
// to look at it. What is part of a longer name that the file knows is no mention at all.
class PersonMentions
{
public:
    // `others` are names of other people as far as they are known. Where somebody else bears one
    // of the person's names, no mention by name is sure.
    PersonMentions(const QStringList &names, const QStringList &numbers, const QStringList &others,
                   bool nameIsShared);

    struct Mention
    {
        qsizetype at = 0, length = 0;
        bool isSure = false;
    };
    // In their order; none overlaps another.
    QList<Mention> in(const QString &text) const;
    // The same of a value that is the name of a person, or of several with signs between: only a
    // whole name is one of this person.
    QList<Mention> inNames(const QString &value) const;

    bool isName(const QString &text) const { return m_names.contains(text); }
    bool nameIsShared() const { return m_nameIsShared; }

private:
    bool isInLongerName(const QString &text, qsizetype at, qsizetype length) const;

    QStringList m_names;  // longest first
    QStringList m_longer; // names of others that hold one of them
    QList<QRegularExpression> m_numbers;
    bool m_nameIsShared = false;
};

// The text with "···" in the place of each of these mentions.
QString withoutMentions(const QString &text, const QList<PersonMentions::Mention> &mentions);

} // namespace models
