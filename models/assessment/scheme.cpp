// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/scheme.h"

#include "models/vocabulary/code_table.h"

#include <QCoreApplication>

namespace models {

QString SchemeText::in(Language language) const
{
    return language == Language::English && !english.isEmpty() ? english : text;
}

const SchemeItem *Scheme::item(const QString &code) const
{
    for (const Criterion &criterion : criteria)
        for (const SchemeItem &item : criterion.items)
            if (item.code == code)
                return &item;
    return nullptr;
}

const Criterion *Scheme::criterionOf(const QString &itemCode) const
{
    for (const Criterion &criterion : criteria)
        for (const SchemeItem &item : criterion.items)
            if (item.code == itemCode)
                return &criterion;
    return nullptr;
}

// The one of a list that has the code; null when none has.
template <class Part>
static const Part *withCode(const QList<Part> &parts, const QString &code)
{
    for (const Part &part : parts)
        if (part.code == code)
            return &part;
    return nullptr;
}

const SchemeBand *Scheme::band(const QString &code) const
{
    return withCode(bands, code);
}

const SchemeVeto *Scheme::veto(const QString &code) const
{
    return withCode(vetoes, code);
}

static constexpr struct
{
    ItemKind kind;
    const char *name;
    const char *title;
} kKinds[] = {
    {ItemKind::Judged, "judged", QT_TRANSLATE_NOOP("Scheme", "By judges")},
    {ItemKind::Automatic, "automatic", QT_TRANSLATE_NOOP("Scheme", "Computed")},
    {ItemKind::Deduction, "deduction", QT_TRANSLATE_NOOP("Scheme", "Deduction")},
    {ItemKind::Bonus, "bonus", QT_TRANSLATE_NOOP("Scheme", "Bonus")},
};

QString itemKindName(ItemKind kind)
{
    return QLatin1String(kKinds[size_t(kind)].name);
}

std::optional<ItemKind> itemKindOf(const QString &name)
{
    for (const auto &line : kKinds)
        if (name == QLatin1String(line.name))
            return line.kind;
    return std::nullopt;
}

QString itemKindText(ItemKind kind, Language language)
{
    return say(language, "Scheme", kKinds[size_t(kind)].title);
}

QString countedLevel(const QString &code)
{
    if (code.size() != 2)
        return code;
    static const QString nation = QStringLiteral("10"), province = QStringLiteral("23"),
                         prefecture = QStringLiteral("33"), county = QStringLiteral("43"),
                         town = QStringLiteral("53");
    // The standard files an authority one level below the territory that it speaks for: an award of
    // the provincial education authority (31) is a provincial one.
    switch (code[0].digitValue() * 10 + code[1].digitValue()) {
    case 10:
    case 21:
    case 22:
    case 70:
        return nation;
    case 20:
    case 23:
    case 31:
    case 32:
        return province;
    case 30:
    case 33:
    case 41:
    case 42:
        return prefecture;
    case 40:
    case 43:
    case 51:
    case 52:
        return county;
    case 50:
    case 53:
        return town;
    default:
        return code;
    }
}

} // namespace models
