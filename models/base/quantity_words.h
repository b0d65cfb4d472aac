// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QRegularExpressionMatch;

namespace models {

// The words of a number as people report it (两万八千多位, 约120人次, 10名左右): the one list that
// cells of a workbook and published texts are read by, and that numbers are printed back by.

// Where the word that says how exact a number is stands.
enum class QualifierPlace {
    Before,     // 约120人
    Behind,     // 300余人
    BehindUnit, // 10名左右
    Instead,    // 多位: no number was said
};

// One such word. Each has a code of its own, so that it is printed back as it was written.
struct QualifierWord
{
    const char *code; // of the table "qualifier"
    const char *word;
    QualifierPlace place;
};

const QList<QualifierWord> &qualifierWords();

// The word of a code, or of the word itself as files of earlier versions hold it (余, 多位); null
// when it is neither.
const QualifierWord *qualifierWord(const QString &codeOrWord);

// The code of a word as it was written (余 → over, 多位 → several), the text itself when it is a
// code or no word of the list.
QString qualifierCode(const QString &codeOrWord);

// Whether a word (or its code) says that no number is known: 多位, 若干, 未公布.
bool saysNoNumber(const QString &codeOrWord);

// A number with its unit and the word that says how exact it is, each where it stood: "300余人",
// "约120人", "10名左右", "多位". Words of a number that has two (约300余) are separated by a blank.
QString qualifiedText(const QString &number, const QString &qualifier, const QString &unit = {});

// A regular expression for such a number, read by quantityWordsOf(). `units` are units beside the
// counters (人, 名, 场次, 对 …), the longer ones first, separated by "|". A counter that only
// begins another word (部门, 场所) is none.
QString quantityPattern(const QString &units = {});

// What a match of quantityPattern() says, as it was written.
struct QuantityWords
{
    QString digits;  // or
    QString numeral; // or neither: no number was said
    QString times;   // 万, 亿
    QString unit;
    QStringList qualifiers; // in their order; 约300余 has two
};

QuantityWords quantityWordsOf(const QRegularExpressionMatch &match);

// What a Chinese numeral says: 一千二百, 两万八千, 二十, 三; nothing for what is no numeral.
std::optional<qint64> chineseNumber(const QString &numeral);

// The number itself, in hundredths; nothing when none was said, and when it has more than two
// decimals or is too great.
std::optional<qint64> quantityHundredths(const QuantityWords &words);

} // namespace models
