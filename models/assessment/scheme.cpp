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
    // The standard files an authority one level below the territory that it speaks for: an award of
    // the provincial education authority (31) is a provincial one.
    static const QHash<QString, QString> counted{
        {QStringLiteral("70"), QStringLiteral("10")}, {QStringLiteral("21"), QStringLiteral("10")},
        {QStringLiteral("22"), QStringLiteral("10")}, {QStringLiteral("20"), QStringLiteral("23")},
        {QStringLiteral("31"), QStringLiteral("23")}, {QStringLiteral("32"), QStringLiteral("23")},
        {QStringLiteral("30"), QStringLiteral("33")}, {QStringLiteral("41"), QStringLiteral("33")},
        {QStringLiteral("42"), QStringLiteral("33")}, {QStringLiteral("40"), QStringLiteral("43")},
        {QStringLiteral("51"), QStringLiteral("43")}, {QStringLiteral("52"), QStringLiteral("43")},
        {QStringLiteral("50"), QStringLiteral("53")}};
    return counted.value(code, code);
}

} // namespace models
