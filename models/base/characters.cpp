// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/characters.h"

#include <QFile>

#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace models {

constexpr char16_t kFirst = 0x3400;
constexpr char16_t kLast = 0x9FFF;

// The simplified form of every unit from kFirst to kLast.
static const std::vector<char16_t> &simplifiedForms()
{
    static const std::vector<char16_t> forms = [] {
        std::vector<char16_t> table(kLast - kFirst + 1);
        std::iota(table.begin(), table.end(), kFirst);
        QFile file(u":/pinyin/simplified.tsv"_s);
        if (!file.open(QIODevice::ReadOnly))
            return table;
        const QString text = QString::fromUtf8(file.readAll());
        for (const QStringView line : QStringView(text).split(u'\n')) {
            const char16_t from = line.size() == 3 ? line.front().unicode() : u'\0';
            if (from >= kFirst && from <= kLast)
                table[from - kFirst] = line.back().unicode();
        }
        return table;
    }();
    return forms;
}

QString simplified(const QString &text)
{
    const std::vector<char16_t> &forms = simplifiedForms();
    QString result = text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text.at(i).unicode();
        if (unit < kFirst || unit > kLast)
            continue;
        const char16_t form = forms[unit - kFirst];
        if (form != unit)
            result[i] = QChar(form);
    }
    return result;
}

bool isOpeningBracket(QChar character)
{
    return QStringView(u"([{【〔〖（［｛").contains(character);
}

bool isClosingBracket(QChar character)
{
    return QStringView(u")]}】〕〗）］｝").contains(character);
}

QString withoutBrackets(const QString &text)
{
    QString result;
    result.reserve(text.size());
    int depth = 0;
    for (const QChar character : text) {
        if (isOpeningBracket(character))
            ++depth;
        else if (isClosingBracket(character))
            depth = depth > 0 ? depth - 1 : 0;
        else if (depth == 0)
            result += character;
    }
    return result;
}

} // namespace models
