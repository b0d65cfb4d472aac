// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/pinyin.h"

#include "models/base/characters.h"

#include <QFile>
#include <QHash>
#include <QStringList>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace models {

// The reading of every character and of the words that break the rule, from resources/pinyin.
class Readings
{
public:
    static constexpr qsizetype kLongest = 4; // characters of a surname or phrase

    static const Readings &instance()
    {
        static const Readings readings;
        return readings;
    }

    // Null when the character has no reading.
    const QString &syllable(char32_t character) const
    {
        return m_syllables[entry(character) & kSyllable];
    }
    bool startsSurname(char32_t character) const { return entry(character) & kSurname; }
    bool startsPhrase(char32_t character) const { return entry(character) & kPhrase; }

    // The syllables of the longest surname or phrase at `at`; empty when there is none.
    QStringList surnameAt(QStringView text, qsizetype at) const
    {
        return longestAt(m_surnames, text, at);
    }
    QStringList phraseAt(QStringView text, qsizetype at) const
    {
        return longestAt(m_phrases, text, at);
    }

private:
    // One entry a code point up to the end of plane 3: an index into m_syllables and two flags.
    static constexpr uint16_t kSyllable = 0x0FFF;
    static constexpr uint16_t kSurname = 0x4000;
    static constexpr uint16_t kPhrase = 0x8000;
    static constexpr char32_t kEnd = 0x33480;

    using Words = QHash<QString, QStringList>;

    Readings()
    {
        m_syllables.push_back(QString());
        readCharacters();
        m_surnames = words(u":/pinyin/surnames.tsv"_s, kSurname);
        m_phrases = words(u":/pinyin/phrases.tsv"_s, kPhrase);
    }

    uint16_t entry(char32_t character) const { return character < kEnd ? m_entries[character] : 0; }

    // The file's text must live as long as what is done with its lines.
    template <class Use>
    static void forEachLine(const QString &path, const Use &use)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return;
        const QString text = QString::fromUtf8(file.readAll());
        for (const QStringView line : QStringView(text).split(u'\n')) {
            const qsizetype tab = line.indexOf(u'\t');
            if (tab > 0 && !line.startsWith(u'#'))
                use(line.left(tab), line.mid(tab + 1));
        }
    }

    void readCharacters()
    {
        forEachLine(u":/pinyin/characters.tsv"_s, [this](QStringView syllable, QStringView text) {
            const auto index = static_cast<uint16_t>(m_syllables.size());
            m_syllables.push_back(syllable.toString());
            for (qsizetype i = 0; i < text.size(); ++i) {
                char32_t character = text.at(i).unicode();
                if (QChar::isHighSurrogate(character) && i + 1 < text.size())
                    character = QChar::surrogateToUcs4(text.at(i), text.at(i + 1)), ++i;
                if (character < kEnd)
                    m_entries[character] = index;
            }
        });
    }

    Words words(const QString &path, uint16_t flag)
    {
        Words result;
        forEachLine(path, [&](QStringView word, QStringView syllables) {
            result.insert(word.toString(), syllables.toString().split(u' '));
            m_entries[word.front().unicode()] |= flag;
        });
        return result;
    }

    static QStringList longestAt(const Words &words, QStringView text, qsizetype at)
    {
        for (qsizetype length = std::min(kLongest, text.size() - at); length > 0; --length) {
            const auto found = words.constFind(text.mid(at, length).toString());
            if (found != words.constEnd())
                return *found;
        }
        return {};
    }

    std::vector<QString> m_syllables;
    std::vector<uint16_t> m_entries = std::vector<uint16_t>(kEnd);
    Words m_surnames;
    Words m_phrases;
};

static void append(Pinyin &result, const QString &syllable)
{
    if (syllable.isEmpty())
        return;
    result.full += syllable;
    result.initials += syllable.front();
}

// Letters and digits that are no Chinese characters stay in both forms.
static void appendOther(Pinyin &result, QChar character)
{
    if (character >= u'！' && character <= u'～')
        character = QChar(static_cast<char16_t>(character.unicode() - 0xFEE0));
    if (!character.isLetterOrNumber() || isHan(character))
        return;
    result.full += character.toLower();
    result.initials += character.toLower();
}

static Pinyin &appendText(Pinyin &result, QStringView text, bool withPhrases)
{
    const Readings &readings = Readings::instance();
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t character = text.at(i).unicode();
        if (QChar::isHighSurrogate(character) && i + 1 < text.size())
            character = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
        if (withPhrases && readings.startsPhrase(character)) {
            const QStringList phrase = readings.phraseAt(text, i);
            for (const QString &syllable : phrase)
                append(result, syllable);
            if (!phrase.isEmpty()) {
                i += phrase.size() - 1;
                continue;
            }
        }
        const QString &syllable = readings.syllable(character);
        if (syllable.isEmpty())
            appendOther(result, text.at(i));
        else
            append(result, syllable);
        if (character > 0xFFFF)
            ++i;
    }
    return result;
}

// The syllables of the surname at the start where it needs rules of its own, else nothing.
static QStringList surnameSyllables(QStringView name)
{
    const Readings &readings = Readings::instance();
    if (name.isEmpty())
        return {};
    if (readings.startsSurname(name.front().unicode())) {
        const QStringList surname = readings.surnameAt(name, 0);
        if (!surname.isEmpty())
            return surname;
    }
    const QString form = simplified(name.left(Readings::kLongest).toString());
    if (form != name.left(Readings::kLongest) && readings.startsSurname(form.front().unicode()))
        return readings.surnameAt(form, 0);
    return {};
}

Pinyin namePinyin(const QString &name)
{
    Pinyin result;
    QStringView text = QStringView(name).trimmed();
    // A name with a middle dot is a transcription and has no Chinese surname.
    if (!text.contains(u'·')) {
        const QStringList surname = surnameSyllables(text);
        for (const QString &syllable : surname)
            append(result, syllable);
        text = text.mid(surname.size());
    }
    return appendText(result, text, false);
}

Pinyin textPinyin(const QString &text)
{
    Pinyin result;
    return appendText(result, text, true);
}

} // namespace models
