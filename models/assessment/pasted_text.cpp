// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/pasted_text.h"

#include "models/base/characters.h"
#include "models/base/mojibake.h"

#include <QCoreApplication>

#include <algorithm>

namespace models {

namespace {

struct PastedTextTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::PastedText)
};

constexpr qsizetype kMostExamples = 4;

// Examples of what was changed, each once.
class Examples
{
public:
    void add(const QString &before, const QString &after)
    {
        ++m_count;
        const QString example = before + QStringLiteral(" → ") + after;
        if (m_texts.size() < kMostExamples && !m_texts.contains(example))
            m_texts << example;
    }
    int count() const { return m_count; }
    QString text() const
    {
        return m_texts.join(QStringLiteral("; ")) +
               (m_count > m_texts.size() ? QStringLiteral(" …") : QString());
    }

private:
    int m_count = 0;
    QStringList m_texts;
};

void removePinyin(PastedText &paste)
{
    Examples examples;
    QString kept;
    qsizetype end = 0;
    auto at = insertedPinyin().globalMatch(paste.text);
    while (at.hasNext()) {
        const auto match = at.next();
        const QString character = paste.text.mid(match.capturedStart() - 1, 1);
        examples.add(character + match.captured(), character);
        kept += QStringView(paste.text).mid(end, match.capturedStart() - end);
        end = match.capturedEnd();
    }
    if (!examples.count())
        return;
    paste.text = kept + paste.text.mid(end);
    paste.changes << PastedTextTexts::tr("Inserted pinyin, taken out: %1 (%2).")
                         .arg(examples.count())
                         .arg(examples.text());
}

void simplify(PastedText &paste)
{
    // Simplified characters themselves: with another meaning, or as rare ones.
    static const QStringView ambiguous = u"乾著藉俱姊阪吒摺苎";
    // Simplified characters too, though hardly ever written: no sign of a traditional text.
    static const QStringView noSign = u"後於徵夥菸麽箝跤";
    QString simple = simplified(paste.text);
    Examples examples;
    bool isTraditional = false;
    for (qsizetype i = 0; i < simple.size(); ++i) {
        const QChar before = paste.text.at(i);
        if (simple.at(i) == before)
            continue;
        if (ambiguous.contains(before)) {
            simple[i] = before;
            continue;
        }
        isTraditional = isTraditional || !noSign.contains(before);
        examples.add(before, simple.at(i));
    }
    if (!isTraditional)
        return;
    paste.text = simple;
    paste.changes << PastedTextTexts::tr("Traditional characters, read as simplified: %1 (%2).")
                         .arg(examples.count())
                         .arg(examples.text());
}

void narrowDigits(PastedText &paste)
{
    Examples examples;
    for (QChar &character : paste.text) {
        const char16_t unit = character.unicode();
        const bool isDigit = unit >= u'０' && unit <= u'９';
        if (!isDigit && unit != u'％')
            continue;
        const QChar narrow(char16_t(unit - 0xFEE0));
        examples.add(character, narrow);
        character = narrow;
    }
    if (examples.count())
        paste.changes << PastedTextTexts::tr("Full-width digits, read as plain ones: %1 (%2).")
                             .arg(examples.count())
                             .arg(examples.text());
}

// Blanks and marks that nobody sees.
void removeInvisible(PastedText &paste)
{
    static const QRegularExpression blank(QStringLiteral("[\\x{A0}\\x{3000}\\t]"));
    static const QRegularExpression nothing(
        QStringLiteral("[\\x{200B}-\\x{200F}\\x{2060}\\x{FEFF}\\r]"));
    paste.text.replace(blank, QStringLiteral(" ")).remove(nothing);
}

// A clause ends at any mark that separates numbers; not inside a number.
bool endsClause(QChar character)
{
    return QStringView(u",，。;；:：、！!\n").contains(character);
}

void findDamage(PastedText &paste)
{
    // Also a question mark that stands before a mark no sentence has behind it: 变化?!皟奢, 龓头?,
    static const QRegularExpression lost(
        damagedText().pattern() + QStringLiteral("|\\?[!！,，。;；、](?=[\\x{4E00}-\\x{9FFF}])"));
    auto at = lost.globalMatch(paste.text);
    while (at.hasNext()) {
        const auto match = at.next();
        qsizetype from = match.capturedStart(), to = match.capturedEnd();
        while (from > 0 && !endsClause(paste.text.at(from - 1)))
            --from;
        while (to < paste.text.size() && !endsClause(paste.text.at(to)))
            ++to;
        if (!paste.damaged.isEmpty() && from < paste.damaged.last().to)
            continue;
        const qsizetype shown = std::max(from, match.capturedStart() - 8);
        paste.damaged << DamagedPlace{
            from, to, int(QStringView(paste.text).left(from).count(u'\n')) + 1,
            paste.text.mid(shown, std::min<qsizetype>(to - shown, 24)).trimmed()};
    }
}

} // namespace

bool PastedText::isDamaged(qsizetype place) const
{
    return std::any_of(damaged.begin(), damaged.end(), [place](const DamagedPlace &each) {
        return each.from <= place && place < each.to;
    });
}

QStringList PastedText::damagedTexts() const
{
    QStringList texts;
    for (const DamagedPlace &place : damaged)
        texts << PastedTextTexts::tr(
                     "Line %1: characters are lost in “%2”. Compare it with the original; "
                     "its numbers are not proposed.")
                     .arg(place.line)
                     .arg(place.text);
    return texts;
}

PastedText cleanedPaste(const QString &text)
{
    PastedText paste{.text = text};
    removeInvisible(paste);
    removePinyin(paste);
    simplify(paste);
    narrowDigits(paste);
    findDamage(paste);
    return paste;
}

} // namespace models
