// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace models {

// A clause of a pasted text in which characters were lost.
struct DamagedPlace
{
    qsizetype from = 0, to = 0; // of the clause in the cleaned text; `to` is behind it
    int line = 0;               // from 1
    QString text;               // the clause, shortened
};

// A text as it can be read, and what was done to make it so.
struct PastedText
{
    QString text;
    QStringList changes; // one sentence each, in the language that the program speaks
    QList<DamagedPlace> damaged;

    bool isDamaged(qsizetype place) const;
    QStringList damagedTexts() const; // one sentence each
};

// Takes out of a text that was copied from a web page or another program what hides its numbers:
// pinyin that a converter inserted (區(qū)), traditional characters, full-width digits, invisible
// characters. 乾, 著 and other characters that are simplified ones too stay. Characters that were
// lost are not guessed: their clauses are named.
PastedText cleanedPaste(const QString &text);

} // namespace models
